"""The record beyond both ends of a chart, for dragging it through time: one long model, of which a part is seen."""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from healthdesk.model.metric import Period
from healthdesk.present.axes import MOST_STEPS, Tick, ValueAxis, time_ticks, value_axis
from healthdesk.present.ranges import Range, Slot, Window, bucket_start
from healthdesk.present.sparks import Form
from healthdesk.present.trends import TrendModel
from healthdesk.present.values import Formatter

HOURS_BEYOND = timedelta(days=62)  # on each side; by longer buckets the whole record is at hand


@dataclass(frozen=True, slots=True)
class Seen:
    """The axes of the part that is seen."""

    axis: ValueAxis
    ticks: tuple[Tick, ...]


def wide_window(shown: Window, first: date, today: date) -> Window:
    """All that `shown` may be dragged through: from the first day with data until today."""
    start, end = min(first, shown.start), today
    if shown.period is Period.HOUR:
        start, end = max(start, shown.start - HOURS_BEYOND), min(end, shown.end + HOURS_BEYOND)
    return Window(Range.FREE, shown.period, bucket_start(start, shown.period), end)


def place_of(slots: list[Slot], day: date) -> int:
    """The slot that a day lies in, the first of its hours."""
    return int(np.searchsorted(np.array([s.last.toordinal() for s in slots]), day.toordinal()))


def seen(model: TrendModel, left: int, count: int, formatter: Formatter) -> Seen:
    """Axes for `count` slots from `left`; a stretch without data keeps the model's own value axis."""
    left = max(0, min(left, len(model.slots) - count))
    part = slice(left, left + count)
    known = np.concatenate([model.low[part], model.high[part]])
    known = known[np.isfinite(known)]
    axis = model.axis
    if len(known):
        edges = (float(known.min()), float(known.max()))
        from_zero = model.form is Form.BARS
        axis = value_axis(model.spec, *edges, formatter, from_zero=from_zero, most_steps=MOST_STEPS)
    slots = model.slots[part]
    window = Window(model.window.range, model.window.period, slots[0].first, slots[-1].last)
    ticks = time_ticks(window, slots, model.today)
    return Seen(axis, tuple(Tick(tick.at + left, tick.label, tick.strong) for tick in ticks))
