"""The chart of one shared metric, as marks that a page, a PDF and a window draw alike."""

from dataclasses import dataclass
from datetime import timedelta

import numpy as np

from healthdesk.model.baseline import USUAL_NEEDS
from healthdesk.model.columns import Float64
from healthdesk.model.metric import MetricSpec
from healthdesk.model.share import Scope, SharedMetric
from healthdesk.model.summary import Drawing, Mark, Role, Shape
from healthdesk.model.zones import HOUR_MINUTES, date_of
from healthdesk.present import dates
from healthdesk.present.axes import ValueAxis, value_axis
from healthdesk.present.buckets import form_of
from healthdesk.present.sparks import Form
from healthdesk.present.values import Formatter, is_duration

WIDTH, HEIGHT = 540.0, 150.0
LEFT, RIGHT, TOP, BOTTOM = 36.0, 6.0, 8.0, 22.0
STEPS = 3
BAR = 0.66  # of a day's width
BY_MONTH = 45  # from so many days on, months are named below
DOT_FROM = 2  # a line needs two days beside each other
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class SharedDays:
    """The days of a scope (n,), NaN without data, in plotted units: as shown, durations in hours."""

    value: Float64
    low: Float64
    high: Float64
    usual: tuple[float, float] | None  # the middle half of these days themselves: nothing outside the scope is told


def shared_form(spec: MetricSpec, shared: SharedMetric) -> Form:
    """As in the program; what is measured many times a day has its lowest and highest reading behind the line."""
    form = form_of(spec)
    spread = float(np.mean(shared.maximum > shared.minimum)) if len(shared.day) else 0.0
    return Form.RANGE if form is Form.LINE and spread > 0.5 else form


def shared_days(spec: MetricSpec, shared: SharedMetric, scope: Scope, formatter: Formatter) -> SharedDays:
    """Laid out day by day."""
    value, low, high = (np.full(scope.days, np.nan) for _ in range(3))
    at = shared.day - scope.first
    for column, given in ((value, shared.value), (low, shared.minimum), (high, shared.maximum)):
        column[at] = plotted(spec, given, formatter)
    known = value[~np.isnan(value)]
    middle = (float(np.quantile(known, 0.25)), float(np.quantile(known, 0.75))) if len(known) >= USUAL_NEEDS else None
    return SharedDays(value, low, high, middle)


def plotted(spec: MetricSpec, value: Float64, formatter: Formatter) -> Float64:
    """Canonical values in the unit of the axis."""
    if is_duration(spec):
        return value / HOUR_MINUTES
    unit = formatter.unit(spec)
    return value * unit.factor + unit.offset


def summary_chart(
    spec: MetricSpec, form: Form, days: SharedDays, scope: Scope, formatter: Formatter, words: str
) -> Drawing:
    """The drawing; `words` describe it. A day without data leaves a gap."""
    low, high = (days.low, days.high) if form is Form.RANGE else (days.value, days.value)
    axis = value_axis(
        spec, float(np.nanmin(low)), float(np.nanmax(high)), formatter, from_zero=form is Form.BARS, most_steps=STEPS
    )
    plot = _Plot(axis, scope)
    marks = [*plot.grid()]
    if form is Form.LINE and days.usual is not None:
        marks.append(plot.across(Role.USUAL, *days.usual))
    if form is Form.BARS:
        marks += plot.bars(days.value)
    elif form is Form.DOTS:
        marks += plot.dots(days.value)
    else:
        if form is Form.RANGE:
            marks += plot.band(days.low, days.high)
        marks += plot.lines(days.value)
    return Drawing(WIDTH, HEIGHT, (*marks, *plot.dates()), words)


class _Plot:
    """Places values and days."""

    def __init__(self, axis: ValueAxis, scope: Scope) -> None:
        self._axis, self._scope = axis, scope
        self._step = (WIDTH - LEFT - RIGHT) / scope.days
        self._scale = (HEIGHT - TOP - BOTTOM) / (axis.high - axis.low)

    def x(self, i: float) -> float:
        """The middle of a day."""
        return round(LEFT + (i + 0.5) * self._step, 1)

    def y(self, value: float) -> float:
        return round(HEIGHT - BOTTOM - (value - self._axis.low) * self._scale, 1)

    def grid(self) -> list[Mark]:
        """A line and a number at each step; the lowest one is the axis."""
        marks = []
        for i, tick in enumerate(self._axis.ticks):
            y = self.y(tick.at)
            role = Role.GRID if i else Role.AXIS
            marks.append(Mark(Shape.LINE, role, ((LEFT, y), (WIDTH - RIGHT, y))))
            marks.append(Mark(Shape.TEXT, Role.LABEL, ((LEFT - 6, y + 3.5),), tick.label, "end"))
        return marks

    def dates(self) -> list[Mark]:
        """Months, or every seventh day of a short span."""
        first, days = date_of(self._scope.first), self._scope.days
        every = 1 if days <= 2 * BY_MONTH // 9 else 7
        skip = max(1, days // 250)  # of a year, every other month
        marks, month = [], 0
        for i in range(days):
            day = first + timedelta(days=i)
            if days >= BY_MONTH:
                if day.day != 1:
                    continue
                month += 1
                text = dates.month_name(day.month) if month % skip == 0 else ""
            else:
                text = dates.short(day, day) if i % every == 0 else ""
            if text and LEFT + 12 <= self.x(i) <= WIDTH - RIGHT - 12:
                x = self.x(i)
                marks.append(Mark(Shape.LINE, Role.AXIS, ((x, HEIGHT - BOTTOM), (x, HEIGHT - BOTTOM + 4))))
                marks.append(Mark(Shape.TEXT, Role.LABEL, ((x, HEIGHT - 5),), text, "middle"))
        return marks

    def across(self, role: Role, low: float, high: float) -> Mark:
        return Mark(Shape.BAR, role, ((LEFT, self.y(high)), (WIDTH - RIGHT, self.y(low))))

    def bars(self, value: Float64) -> list[Mark]:
        """From zero; a true zero is a stub, which a day without data is not."""
        half = max(0.5, self._step * BAR / 2)
        foot = self.y(self._axis.low)
        return [
            Mark(
                Shape.BAR,
                Role.SERIES,
                ((round(self.x(i) - half, 1), min(self.y(value[i]), foot - 1)), (round(self.x(i) + half, 1), foot)),
            )
            for i in _known(value)
        ]

    def dots(self, value: Float64) -> list[Mark]:
        return [Mark(Shape.DOT, Role.SERIES, ((self.x(i), self.y(value[i])),)) for i in _known(value)]

    def lines(self, value: Float64) -> list[Mark]:
        marks = []
        for run in _runs(value):
            points = tuple((self.x(i), self.y(value[i])) for i in run)
            marks.append(Mark(Shape.LINE if len(run) >= DOT_FROM else Shape.DOT, Role.SERIES, points))
        return marks

    def band(self, low: Float64, high: Float64) -> list[Mark]:
        marks = []
        for run in _runs(low):
            there = [(self.x(i), self.y(high[i])) for i in run]
            back = [(self.x(i), self.y(low[i])) for i in reversed(run)]
            if len(run) < DOT_FROM:  # one day alone is a thin bar
                (x, top), (_, bottom) = there[0], back[0]
                marks.append(Mark(Shape.BAR, Role.BAND, ((x - 1.5, top), (x + 1.5, bottom))))
            else:
                marks.append(Mark(Shape.AREA, Role.BAND, (*there, *back)))
        return marks


def _known(value: Float64) -> list[int]:
    return [int(i) for i in np.flatnonzero(~np.isnan(value))]


def _runs(value: Float64) -> list[list[int]]:
    """The stretches of days with data."""
    known = np.flatnonzero(~np.isnan(value))
    if not len(known):
        return []
    return [[int(i) for i in run] for run in np.split(known, np.flatnonzero(np.diff(known) > 1) + 1)]
