"""The health summary that a doctor reads, in words. Nothing in it comes from outside the shared days."""

import csv
import io
from datetime import date, timedelta

import numpy as np

from healthdesk.model.columns import Float64
from healthdesk.model.metric import Kind, MetricSpec, Statistic
from healthdesk.model.registry import metric
from healthdesk.model.share import Scope, SharedMetric, SharedRecord
from healthdesk.model.summary import Summary, SummaryCard, SummaryRow
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.sparks import Form
from healthdesk.present.summary_chart import SharedDays, plotted, shared_days, shared_form, summary_chart
from healthdesk.present.values import DASH, MINUS, Formatter, is_count, is_duration, rounded

RECENT = 30  # days that are compared with those before them
NEEDS = 4  # days with data on either side of a comparison
NO_DATA = "no data"


def summary(record: SharedRecord, formatter: Formatter) -> Summary:
    """What the recipient will see, in the owner's units."""
    scope = record.scope
    recent = min(RECENT, scope.days // 2)
    first, last = date_of(scope.first), date_of(scope.last)
    created = dates.civil(record.created, record.offset_min)
    who = [record.person or "Health data", f"born {record.birth_year}" if record.birth_year else ""]
    return Summary(
        title="Health summary",
        subtitle=" · ".join(
            part for part in (", ".join(w for w in who if w), _span(first, last), _prepared(record.recipient)) if part
        ),
        note=_note(record),
        columns=(
            "Measure", f"Average, {_days(scope.days)}", f"Lowest {DASH} highest", f"Previous {_days(recent)}",
            f"Last {_days(recent)}", "Change", "Days with data",
        ),
        rows=tuple(_row(shared, scope, recent, formatter) for shared in record.metrics),
        references=tuple(text for shared in record.metrics if (text := _reference(metric(shared.metric), formatter))),
        cards=tuple(_card(shared, scope, formatter) for shared in record.metrics),
        until=_long(dates.civil(record.expires, record.offset_min)),
        created=f"{_long(created)}, {dates.clock(record.created, record.offset_min)} ({_offset(record.offset_min)})",
        csv=_csv(record, formatter),
    )  # fmt: skip


def _note(record: SharedRecord) -> str:
    kinds = sorted({kind for shared in record.metrics for kind in shared.devices})
    by = f" ({', '.join(kinds)})" if kinds else ""
    return (
        f"Recorded by consumer devices{by} and merged so that overlapping records count once. "
        "Not measured with medical equipment unless the name says so. Gaps are shown as gaps; nothing is estimated."
    )


def _row(shared: SharedMetric, scope: Scope, recent: int, formatter: Formatter) -> SummaryRow:
    spec = metric(shared.metric)
    late = shared.day > scope.last - recent
    early = (shared.day > scope.last - 2 * recent) & ~late
    before, after = (_mean_of(shared.value[which]) for which in (early, late))
    low, high = _extent(shared, shared_form(spec, shared))
    return SummaryRow(
        spec.name,
        (
            _mean(spec, float(shared.value.mean()), formatter),
            _range(spec, float(low.min()), float(high.max()), formatter),
            DASH if before is None else _mean(spec, before, formatter),
            DASH if after is None else _mean(spec, after, formatter),
            DASH if before is None or after is None else _change(spec, before, after, formatter),
            f"{len(shared.day)} of {scope.days}",
        ),
    )


def _extent(shared: SharedMetric, form: Form) -> tuple[Float64, Float64]:
    return (shared.minimum, shared.maximum) if form is Form.RANGE else (shared.value, shared.value)


def _mean_of(values: Float64) -> float | None:
    return float(values.mean()) if len(values) >= NEEDS else None


def _decimals(spec: MetricSpec, formatter: Formatter) -> int:
    """A mean of readings is told to a tenth: a resting heart rate that rises by one beat is worth seeing."""
    shown = formatter.unit(spec).decimals
    return shown if spec.statistic in (Statistic.SUM, Statistic.DURATION) else max(1, shown)


def _mean(spec: MetricSpec, value: float, formatter: Formatter) -> str:
    if is_duration(spec):
        return formatter.duration(value)
    return _with_unit(spec, formatter.number(_in_unit(spec, value, formatter), _decimals(spec, formatter)), formatter)


def _change(spec: MetricSpec, before: float, after: float, formatter: Formatter) -> str:
    """Of the printed means, so that the row adds up."""
    if is_duration(spec):
        change = rounded(after) - rounded(before)
        text = formatter.duration(abs(change))
    else:
        decimals = _decimals(spec, formatter)
        old, new = (rounded(_in_unit(spec, value, formatter), decimals) for value in (before, after))
        change = new - old
        text = _with_unit(spec, formatter.number(abs(change), decimals), formatter)
    return f"+{text}" if change > 0 else f"{MINUS}{text}" if change < 0 else "none"


def _range(spec: MetricSpec, low: float, high: float, formatter: Formatter) -> str:
    """Durations have two numbers each, so the dash between them needs air."""
    if not is_duration(spec):
        return formatter.range(spec, low, high)
    ends = [formatter.duration(edge) for edge in (low, high)]
    return ends[0] if ends[0] == ends[1] else f" {DASH} ".join(ends)


def _in_unit(spec: MetricSpec, value: float, formatter: Formatter) -> float:
    unit = formatter.unit(spec)
    return value * unit.factor + unit.offset


def _with_unit(spec: MetricSpec, text: str, formatter: Formatter) -> str:
    return text if is_count(spec) else formatter.with_unit(spec, text)


def _reference(spec: MetricSpec, formatter: Formatter) -> str:
    """What is usual for adults, where a source says so."""
    if spec.usual is None:
        return ""
    return f"{spec.name}: usual for adults {formatter.range(spec, *spec.usual)} ({spec.usual_source})"


def _card(shared: SharedMetric, scope: Scope, formatter: Formatter) -> SummaryCard:
    spec = metric(shared.metric)
    days = shared_days(spec, shared, scope, formatter)
    form = shared_form(spec, shared)
    low, high = _extent(shared, form)
    words = (
        f"{spec.name}, {_span(date_of(scope.first), date_of(scope.last))}: {len(shared.day)} of {scope.days} days with "
        f"data, {formatter.range(spec, float(low.min()), float(high.max()))}"
    )
    bounds = form is Form.RANGE
    unit = "hours" if is_duration(spec) else formatter.unit(spec).label
    columns = ("Day", f"{spec.name}", "Lowest", "Highest") if bounds else ("Day", spec.name)
    return SummaryCard(
        metric=spec.id,
        name=spec.name,
        group=str(spec.group),
        caption=f"{unit}{_caption(form, days, spec, shared, formatter)}",
        drawing=summary_chart(spec, form, days, scope, formatter, words),
        columns=columns,
        days=tuple(_day_rows(spec, shared, scope, formatter, bounds=bounds)),
    )


def _caption(form: Form, days: SharedDays, spec: MetricSpec, shared: SharedMetric, formatter: Formatter) -> str:
    if form is Form.RANGE:
        return f" · line: daily average, area: lowest{DASH}highest"
    if form is Form.DOTS:
        return ", a dot for each day measured"
    if form is Form.LINE and days.usual is not None:
        low, high = (float(edge) for edge in np.quantile(shared.value, (0.25, 0.75)))
        return f" · grey: middle half of these days, {formatter.span(formatter.bare(spec, low), formatter.bare(spec, high))}"
    if form is Form.BARS:
        return " a night" if spec.kind is Kind.STAGE else " a day"
    return ""


def _day_rows(
    spec: MetricSpec, shared: SharedMetric, scope: Scope, formatter: Formatter, *, bounds: bool
) -> list[tuple[str, ...]]:
    at = {int(day): i for i, day in enumerate(shared.day)}
    rows: list[tuple[str, ...]] = []
    for day in range(scope.first, scope.last + 1):
        i = at.get(day)
        values = () if i is None else (shared.value[i], *((shared.minimum[i], shared.maximum[i]) if bounds else ()))
        cells = [formatter.named(spec, float(value)) for value in values] or [NO_DATA, *(("", "") if bounds else ())]
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
    return f"prepared for {recipient}" if recipient else ""


def _span(first: date, last: date) -> str:
    """With whole month names: it is read once, and by somebody in a hurry."""
    if first == last:
        return _long(first)
    start = f"{first.day} {dates.MONTHS[first.month - 1]}"
    if first.year != last.year:
        start += f" {first.year}"
    return f"{start} {DASH} {_long(last)}"


def _long(day: date) -> str:
    return f"{day.day} {dates.MONTHS[day.month - 1]} {day.year}"


def _days(n: int) -> str:
    return "1 day" if n == 1 else f"{n} days"


def _offset(minutes: int) -> str:
    sign = "+" if minutes >= 0 else MINUS
    span = timedelta(minutes=abs(minutes))
    hours, rest = divmod(int(span.total_seconds()) // 60, 60)
    return f"UTC{sign}{hours:02}:{rest:02}"
