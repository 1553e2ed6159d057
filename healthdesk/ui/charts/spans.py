"""Two spans of days side by side: their days as lines, as dots in two columns, and their weekdays."""

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from healthdesk.base.words import tr
from healthdesk.present.axes import Tick
from healthdesk.present.contrast import ContrastModel, SpanModel, aligned_readout, span_readout, weekday_readout
from healthdesk.present.readout import Readout
from healthdesk.present.sparks import Form
from healthdesk.present.values import Formatter
from healthdesk.ui.charts.lines import Line
from healthdesk.ui.charts.pixels import PixelItem, dashed
from healthdesk.ui.charts.plot import Grid, ReadoutPlot
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.spark import top_rounded

DOT_PX, SMALL_DOT_PX, MANY = 6.0, 3.5, 120
ALPHA = 0.55
COLUMN = 0.30  # half the width of a column of dots, of the room that it has
BAR, TICK = 0.30, 0.38  # half widths
RADIUS = 3.0
GOLDEN = 0.6180339887  # spreads dots evenly however many there are


class _Item(PixelItem):
    def __init__(self, model: ContrastModel, count: int) -> None:
        super().__init__()
        self.model, self.count = model, count
        self.lit: int | None = None

    @property
    def span(self) -> tuple[float, float]:
        return -0.5, self.count - 0.5

    @property
    def base(self) -> str:
        return f"group.{self.model.spec.group}.base"


class _Crosshair(_Item):
    def draw(self, painter: QPainter) -> None:
        if self.lit is None:
            return
        axis = self.model.line_axis
        painter.setPen(QPen(theme().color("crosshair"), 1))
        painter.drawLine(self.place(self.lit, axis.low), self.place(self.lit, axis.high))
        for one, token in ((self.model.then, "previous"), (self.model.now, self.base)):
            if self.lit < len(one.steps) and np.isfinite(one.steps[self.lit]):
                painter.setPen(QPen(theme().color("surface"), 2))
                painter.setBrush(theme().color(token))
                painter.drawEllipse(self.place(self.lit, float(one.steps[self.lit])), 5, 5)


class _Columns(_Item):
    """The earlier span on the left, the later one on the right: dots, the middle half as a box, the median as a line."""

    def draw(self, painter: QPainter) -> None:
        for at, (one, token) in enumerate(((self.model.then, "previous"), (self.model.now, self.base))):
            if len(one.quartiles):
                self._column(painter, at, one, token)

    def _column(self, painter: QPainter, at: int, one: SpanModel, token: str) -> None:
        known = one.values[np.isfinite(one.values)]
        color = theme().color(token)
        soft = theme().color(token)
        soft.setAlphaF(0.14 if at != self.lit else 0.26)
        box = self.box(at - COLUMN - 0.04, at + COLUMN + 0.04, float(one.quartiles[0]), float(one.quartiles[2]))
        painter.setPen(QPen(color, 1))
        painter.setBrush(soft)
        painter.drawRoundedRect(box, 4, 4)
        color.setAlphaF(ALPHA if at else 1.0)  # gray is pale enough
        size = SMALL_DOT_PX if len(known) > MANY else DOT_PX
        painter.setPen(QPen(color, size, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        spread = np.asarray(np.arange(1, len(known) + 1) * GOLDEN % 1.0 * 2 - 1, np.float64)
        painter.drawPoints(self.pixels(at + COLUMN * spread, known))
        left = self.place(at - COLUMN - 0.04, float(one.quartiles[1]))
        right = self.place(at + COLUMN + 0.04, float(one.quartiles[1]))
        for tone, width in (("surface", 4.5), ("text", 2.5)):
            painter.setPen(QPen(theme().color(tone), width))
            painter.drawLine(left, right)


class _Weekdays(_Item):
    """The later span as bars (or dots, where bars from zero would say nothing), the earlier one as lines across."""

    def draw(self, painter: QPainter) -> None:
        model = self.model
        if self.lit is not None:
            shade = theme().color("crosshair")
            shade.setAlphaF(0.10)
            axis = model.weekday_axis
            painter.fillRect(self.box(self.lit - 0.5, self.lit + 0.5, axis.low, axis.high), shade)
        color = theme().color(self.base)
        for i in np.flatnonzero(np.isfinite(model.now.weekdays)).tolist():
            value = float(model.now.weekdays[i])
            if model.form is Form.BARS:
                box = self.box(i - BAR, i + BAR, 0, value)
                painter.fillPath(
                    top_rounded(round(box.left()), box.top(), round(box.width()), max(1.0, box.height()), RADIUS), color
                )
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color)
                painter.drawEllipse(self.place(i, value), 5, 5)
        for i in np.flatnonzero(np.isfinite(model.then.weekdays)).tolist():
            start, end = (self.place(x, float(model.then.weekdays[i])) for x in (i - TICK, i + TICK))
            for tone, width in (("surface", 4.0), ("crosshair", 2.0)):
                painter.setPen(QPen(theme().color(tone), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
                painter.drawLine(start, end)


class SpanPlot(ReadoutPlot):
    """Places in a row, walked with the arrows; subclasses say what stands there."""

    def __init__(self, name: str) -> None:
        """Empty."""
        self._name = name
        self._model: ContrastModel | None = None
        self._marked: _Item | None = None
        self._formatter = Formatter()
        super().__init__(name)

    def show_model(self, model: ContrastModel, formatter: Formatter) -> None:
        """Show other spans; the read-out goes."""
        self._model, self._formatter = model, formatter
        self.setAccessibleName(f"{self._name}. {model.spoken}")
        self.redraw()

    def clear_model(self) -> None:
        """Show nothing."""
        self.point_at(None)
        self._model = None
        self.getPlotItem().clear()
        self.setAccessibleName(self._name)
        self.setAccessibleDescription("")

    def nearest(self, x: float, y: float) -> int | None:
        """The place below or above the mouse."""
        return min(max(0, round(x)), self.count - 1)

    def steps(self, here: int | None) -> Mapping[Qt.Key, int]:
        """One place, or to an end."""
        last = self.count - 1
        return {
            Qt.Key.Key_Left: last if here is None else max(0, here - 1),
            Qt.Key.Key_Right: 0 if here is None else min(last, here + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }

    def light(self, at: int | None) -> None:
        """Mark the place."""
        if self._marked is not None:
            self._marked.lit = at
            self._marked.update()

    @property
    def model(self) -> ContrastModel:
        """What is shown; there must be something."""
        assert self._model is not None
        return self._model


class AlignedChart(SpanPlot):
    """The days of both spans as lines from their first day on; gaps are gaps."""

    @property
    def count(self) -> int:
        """Steps of the longer line."""
        return self._model.steps if self._model is not None else 0

    def readout_of(self, at: int) -> tuple[Readout, str]:
        """The day in both spans."""
        return aligned_readout(self.model, at, self._formatter), str(self.model.spec.group)

    def place_of(self, at: int) -> tuple[float, float]:
        """On the line of the later span, where it has a day."""
        values = self.model.now.steps
        known = at < len(values) and np.isfinite(values[at])
        return float(at), float(values[at]) if known else self.model.line_axis.high

    def redraw(self) -> None:
        """The later span in front."""
        if self._model is None:
            return
        model, span = self._model, (-0.5, self._model.steps - 0.5)
        self.lay_out(model.ticks, span, model.line_axis)
        self.put(Grid(model.line_axis, span), -20)
        self.put(Line(model.then.steps, dashed(theme().color("previous"), 1.5), 4), 0)
        pen = QPen(theme().color(f"group.{model.spec.group}.base"), 2)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.put(Line(model.now.steps, pen, 5), 1)
        self._marked = _Crosshair(model, model.steps)
        self.put(self._marked, 9)


class ColumnsChart(SpanPlot):
    """The values of both spans as two columns of dots."""

    @property
    def count(self) -> int:
        """Two columns."""
        return 2 if self._model is not None else 0

    def readout_of(self, at: int) -> tuple[Readout, str]:
        """Median, middle half, ends."""
        one = (self.model.then, self.model.now)[at]
        return span_readout(self.model, one, self._formatter), str(self.model.spec.group)

    def place_of(self, at: int) -> tuple[float, float]:
        """At the right end of the median."""
        one = (self.model.then, self.model.now)[at]
        return at + COLUMN, float(one.quartiles[1]) if len(one.quartiles) else self.model.axis.high

    def redraw(self) -> None:
        """Columns named below."""
        if self._model is None:
            return
        model, span = self._model, (-0.5, 1.5)
        self.lay_out((Tick(0, tr("Earlier")), Tick(1, tr("Later"), strong=True)), span, model.axis)
        self.put(Grid(model.axis, span), -20)
        self._marked = _Columns(model, 2)
        self.put(self._marked, 0)


class WeekdayChart(SpanPlot):
    """The median of each weekday in both spans."""

    @property
    def count(self) -> int:
        """Seven days."""
        return len(self._model.weekday_ticks) if self._model is not None else 0

    def readout_of(self, at: int) -> tuple[Readout, str]:
        """Both medians."""
        return weekday_readout(self.model, at, self._formatter), str(self.model.spec.group)

    def place_of(self, at: int) -> tuple[float, float]:
        """Where the later span stands."""
        value = float(self.model.now.weekdays[at])
        return float(at), value if np.isfinite(value) else self.model.weekday_axis.high

    def redraw(self) -> None:
        """From Monday on."""
        if self._model is None:
            return
        model, span = self._model, (-0.5, self.count - 0.5)
        self.lay_out(model.weekday_ticks, span, model.weekday_axis)
        self.put(Grid(model.weekday_axis, span), -20)
        self._marked = _Weekdays(model, self.count)
        self.put(self._marked, 0)
