"""A trend as a chart shows it: arrays per slot with gaps, axes, legend, statistics. Built from plain query answers."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from healthdesk.base.words import tr, trn
from healthdesk.model.baseline import Baseline
from healthdesk.model.metric import Group, MetricSpec, Period
from healthdesk.model.registry import metric
from healthdesk.model.views import Float64, Readings, Series
from healthdesk.model.zones import HOUR_MINUTES, HOUR_MS, ZoneHistory, day_of
from healthdesk.present import dates
from healthdesk.present.axes import MOST_STEPS, Tick, ValueAxis, time_ticks, value_axis
from healthdesk.present.baselines import baseline_words, sentence
from healthdesk.present.buckets import TrendData, bucket_values, daily_average, form_of, plotted
from healthdesk.present.by_source import SourceBars, SourceLine, source_bars, source_lines
from healthdesk.present.captions import change_of, headline, previous_words
from healthdesk.present.compare import UsualSpan, usual_span
from healthdesk.present.ranges import Against, Slot, Window, compared, places, slots
from healthdesk.present.sparks import Form
from healthdesk.present.statistics import Stat, statistics
from healthdesk.present.values import THIN, Formatter, Part, is_duration, rounded

GAP_SLOTS = 2  # from so many empty buckets in a row on, the chart says "no data"
LOW_COVERAGE = 0.5
GOAL_ROOM = 1.04  # above the goal's line, for its label


@dataclass(frozen=True, slots=True)
class Options:
    """What the owner wants to see besides the figures themselves."""

    usual: bool = True
    compare: bool = False
    by_source: bool = False
    against: Against = Against.PREVIOUS


@dataclass(frozen=True, slots=True)
class LegendItem:
    """`mark` is "" for words alone, "bar", "line", "band", "dot", "usual", "previous", "tick", or "source." or "line." with a number."""

    mark: str
    name: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class GoalLine:
    """A goal that held from slot `first` to slot `last`; `value` in plotted units."""

    first: int
    last: int
    value: float
    label: str


@dataclass(slots=True)
class TrendModel:
    """Arrays are (n,) in plotted units (durations in hours), one entry per slot, NaN where there is no data."""

    spec: MetricSpec
    window: Window
    options: Options
    form: Form
    slots: list[Slot]
    today: date
    value: Float64
    low: Float64
    high: Float64
    total: Float64  # canonical sum of the bucket, for sums
    covered: Float64  # days with data in the bucket
    previous: Float64 | None  # what it is compared with, slot by slot
    previous_slots: list[Slot]
    sources: list[SourceBars]  # of sums
    lines: list[SourceLine]  # of averages
    usual: tuple[float, float] | None
    usual_reason: str  # why there is no usual range
    goals: tuple[GoalLine, ...]
    gaps: list[tuple[int, int]]  # first and last slot of each run without data
    axis: ValueAxis
    ticks: tuple[Tick, ...]
    headline: tuple[Part, ...]
    caption: str
    coverage: str  # "12 of 30 days" where less than half has data
    change: str
    change_up: bool | None
    readings: tuple[Float64, Float64] | None = None  # raw: place on the axis (m,), plotted value (m,)
    readings_text: str = ""
    legend: list[LegendItem] = field(default_factory=list)
    statistics: list[Stat] = field(default_factory=list)
    spoken: str = ""

    @property
    def group(self) -> Group:
        """The group that gives the color."""
        return self.spec.group

    @property
    def partial(self) -> bool:
        """Whether the last slot is still in progress."""
        return self.window.end == self.today

    @property
    def empty(self) -> bool:
        """Whether no slot has data."""
        return not np.isfinite(self.value).any()


def usual_of(shown: Window, baseline: Baseline) -> tuple[tuple[float, float] | None, str]:
    """The usual range of the days before the window, or why there is none. Hours have none."""
    if shown.period is Period.HOUR:
        return None, tr("The usual range is about whole days.")
    return baseline.span, "" if baseline.span is not None else sentence(baseline_words(baseline, ""))


def trend_model(
    shown: Window,
    data: TrendData,
    zones: ZoneHistory,
    today: date,
    formatter: Formatter,
    options: Options | None = None,
    goal: float | Float64 | None = None,
    *,
    most_steps: int = MOST_STEPS,
) -> TrendModel:
    """The model of one window. `goal` is canonical, per day: one for all days, or that of each day of the window (days,), NaN
    for none. All series are of the same metric.

    The value axis has at most so many steps: fewer fit where the chart is low.
    """
    options = options or Options()
    spec = metric(data.series.metric)
    axis_slots = slots(shown, zones)
    n = len(axis_slots)
    at = places(axis_slots, data.series)

    def spread(values: Float64) -> Float64:
        out = np.full(n, np.nan)
        out[at] = values
        return out

    value = spread(plotted(spec, bucket_values(spec, data.series), formatter))
    form = form_of(spec)
    spans = form is Form.LINE
    low = spread(plotted(spec, data.series.minimum, formatter)) if spans else value
    high = spread(plotted(spec, data.series.maximum, formatter)) if spans else value
    usual, reason = usual_of(shown, data.baseline)
    usual_text = usual_span(spec, usual, formatter) if usual is not None else None
    band = _plotted_span(spec, usual_text) if options.usual and usual_text is not None else None
    judging = usual_text if data.baseline.judges is not None else None
    by_day = shown.period is not Period.HOUR
    aims = np.broadcast_to(np.asarray(np.nan if goal is None else goal, np.float64), shown.days)
    goals = _goals(spec, shown, axis_slots, aims, formatter) if form is Form.BARS and by_day else ()
    past_slots = slots(compared(shown, options.against), zones)[:n] if options.compare else []
    past = _previous(spec, data.previous, n, past_slots, formatter)
    raw = _readings(spec, data.readings, axis_slots, formatter) if form is Form.LINE else None
    figure, caption = headline(spec, shown, data, formatter, today)
    change, change_up = (
        change_of(spec, shown, data, formatter, today, options.against) if options.compare else ("", None)
    )
    days_with = len(data.days.value)
    coverage = trn("{count} of {n} day", "{count} of {n} days", shown.days, count=formatter.number(days_with))
    sources = source_bars(spec, data.series, spread, formatter) if options.by_source and form is Form.BARS else []
    model = TrendModel(
        spec=spec,
        window=shown,
        options=options,
        form=form,
        slots=axis_slots,
        today=today,
        value=value,
        low=low,
        high=high,
        total=spread(data.series.value),
        covered=spread(data.series.days_covered.astype(np.float64)),
        previous=past,
        previous_slots=past_slots,
        sources=sources,
        lines=source_lines(spec, data.means, spread, formatter) if options.by_source and form is Form.LINE else [],
        usual=band,
        usual_reason=reason,
        goals=goals,
        gaps=_gaps(value, shown.period) if form is not Form.DOTS else [],
        axis=_axis(spec, (low, high, past, raw[1] if raw is not None else None), band, goals, formatter, most_steps),
        ticks=time_ticks(shown, axis_slots, today),
        headline=figure,
        caption=caption,
        readings=raw,
        readings_text=formatter.number(len(raw[0])) if raw is not None else "",
        coverage=coverage if form is not Form.DOTS and days_with < LOW_COVERAGE * shown.days else "",
        change=change,
        change_up=change_up,
        statistics=statistics(spec, shown, data.days, data.series, judging, aims, today, formatter),
    )
    model.legend = _legend(model, data.baseline, usual_text, shown)
    model.spoken = _spoken(model)
    return model


def _plotted_span(spec: MetricSpec, span: UsualSpan) -> tuple[float, float]:
    """The band is drawn where its printed edges are."""
    scale = HOUR_MINUTES if is_duration(spec) else 1
    return float(span.low) / scale, float(span.high) / scale


def _axis(
    spec: MetricSpec,
    arrays: Sequence[Float64 | None],
    band: tuple[float, float] | None,
    goals: Sequence[GoalLine],
    formatter: Formatter,
    most_steps: int,
) -> ValueAxis:
    known = np.concatenate([a for a in arrays if a is not None])
    known = known[np.isfinite(known)]
    edges = [*known.tolist(), *(band or ()), *(line.value * GOAL_ROOM for line in goals)]
    from_zero = form_of(spec) is Form.BARS
    return value_axis(
        spec, min(edges, default=0.0), max(edges, default=1.0), formatter, from_zero=from_zero, most_steps=most_steps
    )


def _goals(
    spec: MetricSpec, shown: Window, axis_slots: Sequence[Slot], aims: Float64, formatter: Formatter
) -> tuple[GoalLine, ...]:
    """A line for each run of slots with the same goal. Of a slot in which it changed the last one counts."""
    at = np.array([day_of(slot.last) for slot in axis_slots], np.int64) - day_of(shown.start)
    goals = aims[np.clip(at, 0, shown.days - 1)]
    heights = plotted(spec, goals, formatter)
    held = np.nan_to_num(goals, nan=-1.0)  # no goal is below nothing
    starts = [0, *(np.flatnonzero(np.diff(held)) + 1).tolist()]
    return tuple(
        GoalLine(
            first, last, float(heights[first]), tr("Goal {value}", value=formatter.bare(spec, float(goals[first])))
        )
        for first, last in zip(starts, [start - 1 for start in starts[1:]] + [len(goals) - 1], strict=True)
        if held[first] > 0
    )


def _gaps(value: Float64, period: Period) -> list[tuple[int, int]]:
    """Runs of slots without data; hours are no gaps, nobody measures all night."""
    if period is Period.HOUR:
        return []
    empty = np.concatenate([[False], np.isnan(value), [False]])
    edges = np.flatnonzero(empty[1:] != empty[:-1])
    return [(int(a), int(b) - 1) for a, b in zip(edges[::2], edges[1::2], strict=True) if b - a >= GAP_SLOTS]


def _previous(
    spec: MetricSpec, past: Series | None, n: int, past_slots: list[Slot], formatter: Formatter
) -> Float64 | None:
    """The window before, slot by slot."""
    if past is None or not len(past.value) or not past_slots:
        return None
    values = np.full(max(n, len(past_slots)), np.nan)
    known = past.day <= day_of(past_slots[-1].last)  # a leap year's window has a day more
    values[places(past_slots, past)[known]] = plotted(spec, bucket_values(spec, past), formatter)[known]
    return values[:n]


def _readings(
    spec: MetricSpec, raw: Readings | None, axis_slots: list[Slot], formatter: Formatter
) -> tuple[Float64, Float64] | None:
    """Raw readings between the hours that they lie in."""
    if raw is None or not len(raw.start):
        return None
    return (raw.start - axis_slots[0].start) / HOUR_MS - 0.5, plotted(spec, raw.value, formatter)


def _legend(model: TrendModel, baseline: Baseline, usual: UsualSpan | None, shown: Window) -> list[LegendItem]:
    items: list[LegendItem] = []
    if model.sources:
        kept = [float(np.nansum(s.values)) for s in model.sources]
        whole = sum(kept) or 1.0
        for source, part in zip(model.sources, kept, strict=True):
            items.append(LegendItem(f"source.{source.color}", source.name, f"{rounded(part / whole * 100)}{THIN}%"))
    elif model.form is Form.LINE:
        items += _legend_of_lines(model) or [LegendItem("line", tr("Average"))]
        items.append(LegendItem("band", tr("Min–max")))
        if model.readings is not None:
            items.append(LegendItem("reading", tr("Readings"), model.readings_text))
    elif model.form is Form.DOTS:
        items.append(LegendItem("dot", tr("Last reading")))
    else:
        average = daily_average(model.spec, shown.period)
        items.append(LegendItem("bar", tr("Daily average") if average else tr(model.spec.name)))
    if model.usual is not None and usual is not None:
        name = tr("Usual") if model.sources or model.lines else tr("Usual {range}", range=_no_unit(usual.text))
        items.append(LegendItem("usual", baseline_words(baseline, name)))
    elif model.options.usual and shown.period is not Period.HOUR:
        items.append(LegendItem("", model.usual_reason))
    if model.previous is not None:
        year = model.options.against is Against.YEAR
        name = tr("Year before") if year else previous_words(shown)
        items.append(LegendItem("tick" if model.form is Form.BARS else "previous", name))
    return items


def _legend_of_lines(model: TrendModel) -> list[LegendItem]:
    """Each source with its share of the readings."""
    whole = sum(line.readings for line in model.lines) or 1
    return [
        LegendItem(f"line.{line.color}", line.name, f"{rounded(line.readings / whole * 100)}{THIN}%")
        for line in model.lines
    ]


def _no_unit(text: str) -> str:
    return text.split(THIN, maxsplit=1)[0]


def _spoken(model: TrendModel) -> str:
    """The chart in a sentence, for screen readers."""
    name, when = tr(model.spec.name), dates.span(model.window.start, model.window.end)
    if model.empty:
        return ", ".join((name, when, tr("no data")))
    figure = " ".join(part.number + part.unit for part in model.headline)
    stats = "; ".join(f"{s.name} {s.figure} {s.detail}".strip() for s in model.statistics)
    return f"{name}, {when}, {figure} {model.caption}. {stats}"
