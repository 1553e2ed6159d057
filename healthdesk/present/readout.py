"""What the read-out of a chart says about one slot."""

from dataclasses import dataclass

import numpy as np

from healthdesk.base.words import tr
from healthdesk.model.metric import Period
from healthdesk.model.zones import HOUR_MS
from healthdesk.present import dates
from healthdesk.present.buckets import canonical, daily_average
from healthdesk.present.ranges import DAY, Against, Slot
from healthdesk.present.sparks import Form
from healthdesk.present.trends import TrendModel
from healthdesk.present.values import DASH, Formatter, accumulates


@dataclass(frozen=True, slots=True)
class Row:
    """`mark` as in `LegendItem`, "" for none; `group` where it is not that of the chart."""

    mark: str
    name: str
    value: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class Readout:
    """A title and rows of name and value."""

    title: str
    rows: tuple[Row, ...]


def readout(model: TrendModel, i: int, formatter: Formatter, second: TrendModel | None = None) -> Readout:
    """The slot `i`, with the metric of the lower pane; without data it says so, never 0."""
    title = slot_title(model, model.slots[i])
    below = () if second is None else (_second(second, i, formatter),)
    if not np.isfinite(model.value[i]):
        name = tr("no data") if second is None else tr(model.spec.name)
        nothing = Row("", name, "" if second is None else tr("no data"))
        return Readout(title, (nothing, *_previous(model, i, formatter), *below))
    rows = _bars(model, i, formatter) if model.form is Form.BARS else _readings(model, i, formatter)
    return Readout(title, (*rows, *_coverage(model, i), *_previous(model, i, formatter), *below))


def _second(model: TrendModel, i: int, formatter: Formatter) -> Row:
    known = np.isfinite(model.value[i])
    value = formatter.named(model.spec, _canonical(model, model.value[i], formatter)) if known else tr("no data")
    return Row("bar" if model.form is Form.BARS else "line", tr(model.spec.name), value, str(model.group))


def slot_title(model: TrendModel, slot: Slot) -> str:
    """When a bucket is: "Thu 19 Nov 2026", "November 2026, so far"."""
    period = model.window.period
    if period is Period.HOUR:
        start = dates.clock(slot.start, slot.offset_min)
        end = dates.clock(slot.start + HOUR_MS, slot.offset_min)
        return f"{dates.with_weekday(slot.first)}, {start}{DASH}{end}"
    if period is Period.MONTH:
        text = dates.month_title(slot.first)
    elif period is Period.YEAR:
        text = str(slot.first.year)
    else:
        text = dates.span(slot.first, slot.last)
    in_progress = slot.last == model.today and accumulates(model.spec)
    return tr("{period}, so far", period=text) if in_progress else text


def _bars(model: TrendModel, i: int, formatter: Formatter) -> tuple[Row, ...]:
    spec = model.spec
    value = formatter.named(spec, _canonical(model, model.value[i], formatter))
    mark = "" if model.sources else "bar"
    rows = [Row(mark, tr("Daily average") if daily_average(spec, model.window.period) else tr(spec.name), value)]
    for source in model.sources:
        if source.values[i] > 0:
            kept = formatter.bare(spec, _canonical(model, source.values[i], formatter))
            rows.append(Row(f"source.{source.color}", source.name, kept))
    dropped = sum(float(source.dropped[i]) for source in model.sources)
    if dropped > 0:
        rows.append(Row("", tr("Overlap removed"), formatter.bare(spec, _canonical(model, dropped, formatter))))
    if daily_average(spec, model.window.period):
        rows.append(Row("", tr("Total"), formatter.named(spec, float(model.total[i]))))
    return tuple(rows)


def _readings(model: TrendModel, i: int, formatter: Formatter) -> tuple[Row, ...]:
    spec = model.spec
    value = formatter.named(spec, _canonical(model, model.value[i], formatter))
    if model.form is Form.DOTS:
        return (Row("dot", tr("Last reading"), value),)
    low, high = (_canonical(model, edge[i], formatter) for edge in (model.low, model.high))
    by_source = [
        Row(f"line.{line.color}", line.name, formatter.value(spec, _canonical(model, line.values[i], formatter)))
        for line in model.lines
        if np.isfinite(line.values[i])
    ]
    band = Row("band", tr("Min–max"), formatter.range(spec, low, high))
    return (Row("" if model.lines else "line", tr("Average"), value), *by_source, band)


def _coverage(model: TrendModel, i: int) -> tuple[Row, ...]:
    """Said wherever a longer bucket is not whole."""
    slot = model.slots[i]
    days = (slot.last - slot.first + DAY).days
    covered = int(model.covered[i])
    if model.window.period in (Period.HOUR, Period.DAY) or covered >= days:
        return ()
    return (Row("", tr("Days with data"), tr("{count} of {total}", count=covered, total=days)),)


def _previous(model: TrendModel, i: int, formatter: Formatter) -> tuple[Row, ...]:
    if model.previous is None or not np.isfinite(model.previous[i]):
        return ()
    value = formatter.named(model.spec, _canonical(model, model.previous[i], formatter))
    mark = "tick" if model.form is Form.BARS else "previous"
    return (Row(mark, _previous_name(model, i), value),)


def _previous_name(model: TrendModel, i: int) -> str:
    """ "Previous, 20 Oct" where a slot is a day."""
    year = model.options.against is Against.YEAR
    if model.window.period is not Period.DAY:
        return tr("Year before") if year else tr("Previous period")
    day = dates.short(model.previous_slots[i].first, model.slots[i].first)
    return tr("Year before, {day}", day=day) if year else tr("Previous, {day}", day=day)


def _canonical(model: TrendModel, value: float, formatter: Formatter) -> float:
    return canonical(model.spec, float(value), formatter)
