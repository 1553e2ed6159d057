"""The chart of one measure in a report: the days of the period, and paler before them those of the period before."""

from dataclasses import dataclass

import numpy as np

from healthdesk.model.columns import Float64
from healthdesk.model.metric import MetricSpec
from healthdesk.model.periodic import Measure, Report
from healthdesk.model.summary import Drawing, Mark, Role, Shape
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.axes import ValueAxis, value_axis
from healthdesk.present.buckets import form_of, plotted
from healthdesk.present.sparks import Form
from healthdesk.present.values import Formatter

WIDTH, HEIGHT = 330.0, 104.0
LEFT, RIGHT, TOP, BOTTOM = 50.0, 4.0, 8.0, 18.0
STEPS = 3
BAR = 0.66  # of a day's width
LABEL_PX = 11.0
DATE_ROOM = 58.0  # px that a date below takes
Point = tuple[float, float]


def report_chart(
    spec: MetricSpec, measure: Measure, report: Report, formatter: Formatter, words: str
) -> Drawing | None:
    """A day without data leaves a gap; None without any day. `words` say what it shows."""
    values = plotted(spec, np.concatenate((measure.days_before, measure.days)), formatter)
    if np.isnan(values).all():
        return None
    form = form_of(spec)
    usual = None if measure.baseline.span is None else plotted(spec, np.array(measure.baseline.span), formatter)
    edges = values if usual is None else np.append(values, usual)
    axis = value_axis(
        spec,
        float(np.nanmin(edges)),
        float(np.nanmax(edges)),
        formatter,
        from_zero=form is Form.BARS,
        most_steps=STEPS,
    )
    plot = _Plot(axis, values, len(measure.days_before))
    marks = [*plot.usual(usual), *plot.grid()]
    marks += {Form.BARS: plot.bars, Form.DOTS: plot.dots}.get(form, plot.lines)()
    return Drawing(WIDTH, HEIGHT, (*marks, *plot.dates(report)), words)


@dataclass(frozen=True, slots=True)
class _Plot:
    axis: ValueAxis
    values: Float64
    split: int  # days of the period before

    def x(self, i: float) -> float:
        """The middle of a day."""
        return round(LEFT + (i + 0.5) * self.step, 1)

    def y(self, value: float) -> float:
        """Upside down, within the plot."""
        share = (value - self.axis.low) / (self.axis.high - self.axis.low)
        return round(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM), 1)

    @property
    def step(self) -> float:
        return (WIDTH - LEFT - RIGHT) / len(self.values)

    def role(self, i: int) -> Role:
        return Role.BEFORE if i < self.split else Role.SERIES

    def usual(self, span: Float64 | None) -> list[Mark]:
        """The band behind everything."""
        if span is None:
            return []
        low, high = (float(edge) for edge in span)
        corners = ((LEFT, self.y(high)), (WIDTH - RIGHT, max(self.y(low), self.y(high) + 1)))
        return [Mark(Shape.BAR, Role.USUAL, corners)]

    def grid(self) -> list[Mark]:
        """A line and a number at each step; the lowest one is the axis."""
        marks = []
        for i, tick in enumerate(self.axis.ticks):
            y = self.y(tick.at)
            marks.append(Mark(Shape.LINE, Role.GRID if i else Role.AXIS, ((LEFT, y), (WIDTH - RIGHT, y))))
            marks.append(Mark(Shape.TEXT, Role.LABEL, ((LEFT - 6, y + 3.5),), tick.label, "end"))
        between = round(LEFT + self.split * self.step, 1)
        marks.append(Mark(Shape.LINE, Role.AXIS, ((between, TOP), (between, HEIGHT - BOTTOM + 4))))
        return marks

    def dates(self, report: Report) -> list[Mark]:
        """Where the period before begins, where the period begins, and its last day that counts."""
        today = dates.civil(report.at, report.offset_min)
        y = HEIGHT - 4
        between = LEFT + self.split * self.step
        at = [(LEFT, report.before.first, "start"), (between, report.period.first, "start")]
        if WIDTH - RIGHT - between >= 2 * DATE_ROOM:
            at.append((WIDTH - RIGHT, report.period.until, "end"))
        return [
            Mark(Shape.TEXT, Role.LABEL, ((round(x, 1), y),), dates.short(date_of(day), today), anchor)
            for x, day, anchor in at
        ]

    def known(self) -> list[int]:
        return [int(i) for i in np.flatnonzero(~np.isnan(self.values))]

    def bars(self) -> list[Mark]:
        """From zero; a true zero is a stub, which a day without data is not."""
        half, foot = max(0.5, self.step * BAR / 2), self.y(self.axis.low)
        return [
            Mark(
                Shape.BAR,
                self.role(i),
                (
                    (round(self.x(i) - half, 1), min(self.y(self.values[i]), foot - 1)),
                    (round(self.x(i) + half, 1), foot),
                ),
            )
            for i in self.known()
        ]

    def dots(self) -> list[Mark]:
        return [Mark(Shape.DOT, self.role(i), ((self.x(i), self.y(self.values[i])),)) for i in self.known()]

    def lines(self) -> list[Mark]:
        """Days beside each other are joined, but never over the border of the periods; one alone is a dot."""
        runs: list[list[int]] = []
        for i in self.known():
            if runs and runs[-1][-1] == i - 1 and i != self.split:
                runs[-1].append(i)
            else:
                runs.append([i])
        return [
            Mark(
                Shape.LINE if len(run) > 1 else Shape.DOT,
                self.role(run[0]),
                tuple((self.x(i), self.y(self.values[i])) for i in run),
            )
            for run in runs
        ]
