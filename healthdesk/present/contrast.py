"""One metric in two spans of days: what differs in words, and the days of both side by side."""

import csv
import io
from dataclasses import dataclass
from decimal import Decimal

import numpy as np
from numpy.typing import NDArray

from healthdesk.base.words import tr, trn
from healthdesk.model.compare import LEAST_DAYS, WEEKDAYS, Contrast, Estimate, Span
from healthdesk.model.metric import Kind, MetricSpec
from healthdesk.model.registry import metric
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.axes import Tick, ValueAxis, value_axis
from healthdesk.present.buckets import form_of, plotted
from healthdesk.present.comparing import Verdict, less, more
from healthdesk.present.readout import Readout, Row
from healthdesk.present.sparks import Form
from healthdesk.present.statistics import Stat
from healthdesk.present.trend_table import NO_DATA, NUMBER, TrendTable
from healthdesk.present.values import THIN, Formatter, accumulates, is_count, is_duration

Float64 = NDArray[np.float64]
STEPS = 6
DAYS_AS_LINE = 92  # more would be a thicket: by seven days then
QUARTERS = (25, 50, 75)


@dataclass(frozen=True, slots=True)
class SpanModel:
    """One span: `values` (n,) plotted, NaN without data; quartiles (3,) plotted, empty without any day with data.

    `steps` (k,) are medians of so many days each as the lines show: of one, or of seven in a long span.
    """

    name: str
    span: Span
    values: Float64
    steps: Float64
    quartiles: Float64
    weekdays: Float64


@dataclass(frozen=True, slots=True)
class ContrastModel:
    """`now` is the later span; the axes hold the values of both."""

    spec: MetricSpec
    form: Form
    now: SpanModel
    then: SpanModel
    axis: ValueAxis
    line_axis: ValueAxis
    weekday_axis: ValueAxis
    step: int  # days of a step of the lines: 1 or 7
    ticks: tuple[Tick, ...]  # steps of the span, from 0
    weekday_ticks: tuple[Tick, ...]
    verdict: Verdict
    statistics: tuple[Stat, ...]
    spoken: str

    @property
    def days(self) -> int:
        """Of the longer span."""
        return max(len(self.now.values), len(self.then.values))

    @property
    def empty(self) -> bool:
        """Whether no day of both has data."""
        return not len(self.now.quartiles) and not len(self.then.quartiles)

    @property
    def steps(self) -> int:
        """Of the longer line."""
        return max(len(self.now.steps), len(self.then.steps))


def contrast_model(found: Contrast, formatter: Formatter) -> ContrastModel:
    """The contrast as it is shown."""
    spec = metric(found.metric)
    step = WEEKDAYS if max(len(found.now.value), len(found.then.value)) > DAYS_AS_LINE else 1
    now, then = (
        _span(spec, span, weekdays, step, formatter)
        for span, weekdays in ((found.now, found.weekdays_now), (found.then, found.weekdays_then))
    )
    verdict = _verdict(spec, found, now, then, formatter)
    from_zero = form_of(spec) is Form.BARS
    return ContrastModel(
        spec, form_of(spec), now, then,
        _axis(spec, (now.values, then.values), formatter, from_zero=from_zero),
        _axis(spec, (now.steps, then.steps), formatter, from_zero=from_zero),
        _axis(spec, (now.weekdays, then.weekdays), formatter, from_zero=from_zero),
        step, _ticks(max(len(now.steps), len(then.steps)), step),
        tuple(Tick(i, tr(dates.WEEKDAYS_SHORT[i])) for i in range(WEEKDAYS)),
        verdict, _statistics(spec, found, formatter), f"{tr(spec.name)}. {verdict.title}. {verdict.text}",
    )  # fmt: skip


def aligned_readout(model: ContrastModel, i: int, formatter: Formatter) -> Readout:
    """The i-th day of both spans, or their i-th seven days."""
    rows = []
    for mark_, one in (("line", model.now), ("previous", model.then)):
        part = one.span.value[i * model.step : (i + 1) * model.step]
        if len(part):
            first = one.span.first + i * model.step
            days = dates.span(date_of(first), date_of(first + len(part) - 1))
            rows.append(Row(mark_, days, _printed(model.spec, _median(part), formatter)))
    number = formatter.number(i + 1)
    title = tr("Day {number} of both", number=number) if model.step == 1 else tr("Week {number} of both", number=number)
    return Readout(title, tuple(rows))


def weekday_readout(model: ContrastModel, i: int, formatter: Formatter) -> Readout:
    """The medians of a weekday, 0 = Monday."""
    rows = []
    for mark_, one in (("bar" if model.form is Form.BARS else "dot", model.now), ("tick", model.then)):
        value = _printed(model.spec, _median(one.span.value[_weekday(one.span) == i]), formatter)
        rows.append(Row(mark_, one.name, value))
    return Readout(tr("Median {weekday}", weekday=tr(dates.WEEKDAYS[i])), tuple(rows))


def span_readout(model: ContrastModel, one: SpanModel, formatter: Formatter) -> Readout:
    """Where the days of a span lie."""
    known = one.span.known
    if not len(known):
        return Readout(one.name, (Row("", tr(NO_DATA), ""),))
    low, quarter, middle, three, high = np.percentile(known, (0, *QUARTERS, 100)).tolist()
    rows = (
        Row("", tr("Median"), formatter.named(model.spec, middle)),
        Row("", tr("Middle half"), formatter.range(model.spec, quarter, three)),
        Row("", tr("Lowest to highest"), formatter.range(model.spec, low, high)),
        Row("", tr("Days with data"), tr("{n} of {days}", n=len(known), days=len(one.values))),
    )
    return Readout(one.name, rows)


def contrast_table(model: ContrastModel, formatter: Formatter) -> TrendTable:
    """One row a day of the spans, side by side."""
    rows = []
    for i in range(model.days):
        row = [formatter.number(i + 1)]
        for one in (model.now, model.then):
            there = i < len(one.values)
            row.append(dates.with_weekday(date_of(one.span.first + i)) if there else "")
            row.append(_printed(model.spec, float(one.span.value[i]), formatter) if there else "")
        rows.append(tuple(row))
    name = tr(model.spec.name)
    return TrendTable((tr("Day"), tr("Later"), name, tr("Earlier"), name), tuple(rows))


def contrast_csv(model: ContrastModel, formatter: Formatter) -> str:
    """One row a day of the spans: ISO 8601 dates, values in the shown unit, empty without data."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    unit = "h" if is_duration(model.spec) else formatter.unit(model.spec).label or "1"
    writer.writerow(
        ["number", "later day", f"{model.spec.name} ({unit})", "earlier day", f"{model.spec.name} ({unit})"]
    )
    for i in range(model.days):
        row: list[object] = [i + 1]
        for one in (model.now, model.then):
            there = i < len(one.values)
            row.append(date_of(one.span.first + i) if there else "")
            row.append(NUMBER.format(one.values[i]) if there and np.isfinite(one.values[i]) else "")
        writer.writerow(row)
    return out.getvalue()


def _span(spec: MetricSpec, span: Span, weekdays: Float64, step: int, formatter: Formatter) -> SpanModel:
    values = plotted(spec, span.value, formatter)
    steps = np.array([_median(values[first : first + step]) for first in range(0, len(values), step)])
    known = values[~np.isnan(values)]
    quartiles = np.percentile(known, QUARTERS) if len(known) else np.zeros(0)
    name = dates.span(date_of(span.first), date_of(span.last))
    return SpanModel(name, span, values, steps, quartiles, plotted(spec, weekdays, formatter))


def _verdict(spec: MetricSpec, found: Contrast, now: SpanModel, then: SpanModel, formatter: Formatter) -> Verdict:
    if found.difference is None:
        few = min((now, then), key=lambda one: len(one.span.known))
        counts = trn(
            "{period} has {n} day with data",
            "{period} has {n} days with data",
            len(few.span.known),
            period=few.name,
        )
        text = tr("{counts}. A difference is told from {least} days in each on.", counts=counts, least=LEAST_DAYS)
        return Verdict(tr("Too few days"), text)
    medians = [formatter.shown(spec, float(np.median(one.span.known))) for one in (now, then)]
    apart = medians[0] - medians[1]  # of printed values, so that they add up
    span = _interval(spec, found.difference, formatter)
    typical = _typical(spec)
    notes = (
        (tr("The two periods have different lengths; medians of days can be compared all the same."),)
        if len(now.values) != len(then.values)
        else ()
    )
    if not _clear(spec, found.difference, formatter) or not apart:
        text = tr(
            "{typical} had {now} in the later period and {then} in the earlier one; the difference may be chance (95{thin}% "
            "{span}).",
            typical=typical, thin=THIN, span=span,
            now=_with_unit(spec, medians[0], formatter), then=_with_unit(spec, medians[1], formatter),
        )  # fmt: skip
        return Verdict(tr("No clear difference"), text, notes)
    higher = apart > 0
    title = more(spec) if higher else less(spec)
    by = formatter.difference(spec, apart)
    text = tr(
        "{typical} had {now}, {by} {direction} than in the earlier period with {then} (95{thin}% {span}). It does not say why.",
        typical=typical, by=by, thin=THIN, span=span, direction=_direction(spec, higher=higher),
        now=_with_unit(spec, medians[0], formatter), then=_with_unit(spec, medians[1], formatter),
    )  # fmt: skip
    return Verdict(title[0].upper() + title[1:], text, notes, clear=True)


def _direction(spec: MetricSpec, *, higher: bool) -> str:
    if is_count(spec) and accumulates(spec):
        return tr("more") if higher else tr("fewer")
    if accumulates(spec) or spec.kind is Kind.STAGE:
        return tr("more") if higher else tr("less")
    return tr("higher") if higher else tr("lower")


def _typical(spec: MetricSpec) -> str:
    return tr("The middle night") if spec.kind is Kind.STAGE else tr("The middle day")


def _statistics(spec: MetricSpec, found: Contrast, formatter: Formatter) -> tuple[Stat, ...]:
    out = []
    for name, span in ((tr("Median, later"), found.now), (tr("Median, earlier"), found.then)):
        if len(span.known):
            unit = "" if is_duration(spec) or is_count(spec) else formatter.unit(spec).label
            out.append(Stat(name, formatter.bare(spec, float(np.median(span.known))), unit))
    if found.difference is not None:
        now, then = (formatter.shown(spec, float(np.median(span.known))) for span in (found.now, found.then))
        out.append(
            Stat(tr("Difference"), _signed(spec, now - then, formatter), _interval(spec, found.difference, formatter))
        )
    for name, span in ((tr("Days, later"), found.now), (tr("Days, earlier"), found.then)):
        of = tr("of {days}", days=formatter.number(len(span.value)))
        out.append(Stat(name, formatter.number(len(span.known)), of))
    return tuple(out)


def _clear(spec: MetricSpec, estimate: Estimate, formatter: Formatter) -> bool:
    """As it is printed."""
    return formatter.change(spec, estimate.low) > 0 or formatter.change(spec, estimate.high) < 0


def _interval(spec: MetricSpec, estimate: Estimate, formatter: Formatter) -> str:
    low, high = (_signed(spec, formatter.change(spec, edge), formatter) for edge in (estimate.low, estimate.high))
    return tr("{low} to {high}", low=low, high=high)


def _signed(spec: MetricSpec, change: Decimal, formatter: Formatter) -> str:
    text = formatter.duration(change) if is_duration(spec) else formatter.number(change, formatter.unit(spec).decimals)
    return f"+{text}" if change > 0 else text


def _with_unit(spec: MetricSpec, shown: Decimal, formatter: Formatter) -> str:
    if is_duration(spec):
        return formatter.duration(shown)
    return formatter.with_unit(spec, formatter.number(shown, formatter.unit(spec).decimals))


def _printed(spec: MetricSpec, value: float, formatter: Formatter) -> str:
    return formatter.named(spec, value) if np.isfinite(value) else tr(NO_DATA)


def _weekday(span: Span) -> NDArray[np.int64]:
    return (date_of(span.first).weekday() + np.arange(len(span.value))) % WEEKDAYS


def _axis(spec: MetricSpec, arrays: tuple[Float64, Float64], formatter: Formatter, *, from_zero: bool) -> ValueAxis:
    known = np.concatenate(arrays)
    known = known[np.isfinite(known)]
    low, high = (float(known.min()), float(known.max())) if len(known) else (0.0, 1.0)
    return value_axis(spec, low, high, formatter, from_zero=from_zero, most_steps=STEPS)


def _ticks(steps: int, days: int) -> tuple[Tick, ...]:
    """Labels of steps of so many days each, counted from the first."""
    apart = next(apart for most, apart in ((14, 1), (70, 7), (140, 13), (600, 52), (10_000_000, 260)) if steps <= most)
    numbers = range(1, steps + 1, apart)
    if days == 1:
        return tuple(Tick(n - 1, tr("Day {number}", number=n)) for n in numbers)
    return tuple(Tick(n - 1, tr("Week {number}", number=n)) for n in numbers)


def _median(values: Float64) -> float:
    known = values[~np.isnan(values)]
    return float(np.median(known)) if len(known) else float("nan")
