"""The health summary that a doctor reads, in words. Nothing in it comes from outside the shared days."""

import csv
import io
from datetime import date, timedelta

import numpy as np

from healthdesk.base.words import tr, trn
from healthdesk.model.columns import Float64
from healthdesk.model.metric import Kind, MetricSpec
from healthdesk.model.registry import metric
from healthdesk.model.share import Scope, SharedMetric, SharedRecord
from healthdesk.model.summary import Summary, SummaryCard, SummaryRow
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.means import mean_change, mean_text, size_text
from healthdesk.present.sparks import Form
from healthdesk.present.summary_chart import SharedDays, plotted, shared_days, shared_form, summary_chart
from healthdesk.present.values import DASH, MINUS, Formatter, is_count, is_duration

RECENT = 30  # days that are compared with those before them
NEEDS = 4  # days with data on either side of a comparison


def summary(record: SharedRecord, formatter: Formatter) -> Summary:
    """What the recipient will see, in the owner's units."""
    scope = record.scope
    recent = min(RECENT, scope.days // 2)
    first, last = date_of(scope.first), date_of(scope.last)
    created = dates.civil(record.created, record.offset_min)
    who = [record.person or tr("Health data"), tr("born {year}", year=record.birth_year) if record.birth_year else ""]
    return Summary(
        title=tr("Health summary"),
        subtitle=" · ".join(
            part for part in (", ".join(w for w in who if w), _span(first, last), _prepared(record.recipient)) if part
        ),
        note=_note(record),
        columns=(
            tr("Measure"), trn("Average, {n} day", "Average, {n} days", scope.days), tr("Lowest – highest"),
            trn("Previous {n} day", "Previous {n} days", recent), trn("Last {n} day", "Last {n} days", recent),
            tr("Change", "a difference"), tr("Days with data"),
        ),
        rows=tuple(_row(shared, scope, recent, formatter) for shared in record.metrics),
        references=tuple(text for shared in record.metrics if (text := _reference(metric(shared.metric), formatter))),
        cards=tuple(_card(shared, scope, formatter) for shared in record.metrics),
        until=dates.long(dates.civil(record.expires, record.offset_min)),
        created=f"{dates.long(created)}, {dates.clock(record.created, record.offset_min)} ({_offset(record.offset_min)})",
        csv=_csv(record, formatter),
    )  # fmt: skip


def _note(record: SharedRecord) -> str:
    kinds = ", ".join(sorted({tr(kind) for shared in record.metrics for kind in shared.devices}))
    if kinds:
        by = tr(
            "Recorded by consumer devices ({kinds}) and merged so that overlapping records count once.", kinds=kinds
        )
    else:
        by = tr("Recorded by consumer devices and merged so that overlapping records count once.")
    limits = tr(
        "Not measured with medical equipment unless the name says so. Gaps are shown as gaps; nothing is estimated."
    )
    return f"{by} {limits}"


def _row(shared: SharedMetric, scope: Scope, recent: int, formatter: Formatter) -> SummaryRow:
    spec = metric(shared.metric)
    late = shared.day > scope.last - recent
    early = (shared.day > scope.last - 2 * recent) & ~late
    before, after = (_mean_of(shared.value[which]) for which in (early, late))
    low, high = _extent(shared, shared_form(spec, shared))
    return SummaryRow(
        tr(spec.name),
        (
            mean_text(spec, float(shared.value.mean()), formatter),
            _range(spec, float(low.min()), float(high.max()), formatter),
            DASH if before is None else mean_text(spec, before, formatter),
            DASH if after is None else mean_text(spec, after, formatter),
            DASH if before is None or after is None else _change(spec, before, after, formatter),
            tr("{count} of {total}", count=len(shared.day), total=scope.days),
        ),
    )


def _extent(shared: SharedMetric, form: Form) -> tuple[Float64, Float64]:
    return (shared.minimum, shared.maximum) if form is Form.RANGE else (shared.value, shared.value)


def _mean_of(values: Float64) -> float | None:
    return float(values.mean()) if len(values) >= NEEDS else None


def _change(spec: MetricSpec, before: float, after: float, formatter: Formatter) -> str:
    """Of the printed means, so that the row adds up."""
    change = mean_change(spec, before, after, formatter)
    text = size_text(spec, change, formatter)
    return f"+{text}" if change > 0 else f"{MINUS}{text}" if change < 0 else tr("none", "no change")


def _range(spec: MetricSpec, low: float, high: float, formatter: Formatter) -> str:
    """Durations have two numbers each, so the dash between them needs air."""
    if not is_duration(spec):
        return formatter.range(spec, low, high)
    ends = [formatter.duration(edge) for edge in (low, high)]
    return ends[0] if ends[0] == ends[1] else f" {DASH} ".join(ends)


def _reference(spec: MetricSpec, formatter: Formatter) -> str:
    """What is usual for adults, where a source says so."""
    if spec.usual is None:
        return ""
    return tr(
        "{metric}: usual for adults {range} ({source})",
        metric=tr(spec.name),
        range=formatter.range(spec, *spec.usual),
        source=tr(spec.usual_source),
    )


def _card(shared: SharedMetric, scope: Scope, formatter: Formatter) -> SummaryCard:
    spec = metric(shared.metric)
    days = shared_days(spec, shared, scope, formatter)
    form = shared_form(spec, shared)
    low, high = _extent(shared, form)
    name = tr(spec.name)
    words = trn(
        "{metric}, {span}: {count} of {n} day with data, {range}",
        "{metric}, {span}: {count} of {n} days with data, {range}",
        scope.days,
        metric=name,
        span=_span(date_of(scope.first), date_of(scope.last)),
        count=len(shared.day),
        range=formatter.range(spec, float(low.min()), float(high.max())),
    )
    bounds = form is Form.RANGE
    columns = (tr("Day"), name, tr("Lowest"), tr("Highest")) if bounds else (tr("Day"), name)
    return SummaryCard(
        metric=spec.id,
        name=name,
        group=str(spec.group),
        caption=_caption(form, days, spec, shared, formatter),
        drawing=summary_chart(spec, form, days, scope, formatter, words),
        columns=columns,
        days=tuple(_day_rows(spec, shared, scope, formatter, bounds=bounds)),
    )


def _caption(form: Form, days: SharedDays, spec: MetricSpec, shared: SharedMetric, formatter: Formatter) -> str:
    unit = tr("hours") if is_duration(spec) else formatter.label(spec)
    if form is Form.RANGE:
        return tr("{unit} · line: daily average, area: lowest–highest", unit=unit)
    if form is Form.DOTS:
        return tr("{unit}, a dot for each day measured", unit=unit)
    if form is Form.LINE and days.usual is not None:
        low, high = (float(edge) for edge in np.quantile(shared.value, (0.25, 0.75)))
        middle = formatter.span(formatter.bare(spec, low), formatter.bare(spec, high))
        return tr("{unit} · grey: middle half of these days, {range}", unit=unit, range=middle)
    if form is Form.BARS:
        return tr("{unit} a night", unit=unit) if spec.kind is Kind.STAGE else tr("{unit} a day", unit=unit)
    return unit


def _day_rows(
    spec: MetricSpec, shared: SharedMetric, scope: Scope, formatter: Formatter, *, bounds: bool
) -> list[tuple[str, ...]]:
    at = {int(day): i for i, day in enumerate(shared.day)}
    rows: list[tuple[str, ...]] = []
    for day in range(scope.first, scope.last + 1):
        i = at.get(day)
        values = () if i is None else (shared.value[i], *((shared.minimum[i], shared.maximum[i]) if bounds else ()))
        cells = [formatter.named(spec, float(value)) for value in values] or [
            tr("no data"),
            *(("", "") if bounds else ()),
        ]
        rows.append((dates.with_weekday(date_of(day)), *cells))
    return rows


def _csv(record: SharedRecord, formatter: Formatter) -> str:
    """A row a day, a column a metric with its unit; numbers with a point, nothing where there is no data."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    specs = [metric(shared.metric) for shared in record.metrics]
    writer.writerow(["date", *(_heading(spec, formatter) for spec in specs)])
    columns = [
        dict(zip(shared.day.tolist(), plotted(spec, shared.value, formatter).tolist(), strict=True))
        for spec, shared in zip(specs, record.metrics, strict=True)
    ]
    for day in range(record.scope.first, record.scope.last + 1):
        cells = ("" if (value := column.get(day)) is None else f"{value:.6g}" for column in columns)
        writer.writerow([date_of(day).isoformat(), *cells])
    return out.getvalue()


def _heading(spec: MetricSpec, formatter: Formatter) -> str:
    unit = "h" if is_duration(spec) else formatter.unit(spec).label
    return spec.id if is_count(spec) else f"{spec.id} ({unit})"


def _prepared(recipient: str) -> str:
    return tr("prepared for {recipient}", recipient=recipient) if recipient else ""


def _span(first: date, last: date) -> str:
    """With whole month names: it is read once, and by somebody in a hurry."""
    if first == last:
        return dates.long(first)
    return f"{dates.day_and_month(first, last)} {DASH} {dates.long(last)}"


def _offset(minutes: int) -> str:
    sign = "+" if minutes >= 0 else MINUS
    span = timedelta(minutes=abs(minutes))
    hours, rest = divmod(int(span.total_seconds()) // 60, 60)
    return f"UTC{sign}{hours:02}:{rest:02}"
