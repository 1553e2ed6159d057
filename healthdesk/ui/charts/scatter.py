"""A dot a day: one metric across, the other up."""

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from healthdesk.base.words import tr
from healthdesk.present.readout import Readout
from healthdesk.present.relation import RelationModel, dot_readout
from healthdesk.present.values import Formatter
from healthdesk.ui.charts.pixels import PixelItem, dashed
from healthdesk.ui.charts.plot import Grid, ReadoutPlot
from healthdesk.ui.theme import theme

DOT_PX, SMALL_DOT_PX = 7.0, 4.0
MANY = 800  # dots that would run into one another
ALPHA = 0.5
LINE_PX = 2.0
PICKED_PX = 5.5  # radius
NEAR_PX = 40  # from the mouse
ROOM = 0.015  # beyond the ends of the axes, for dots that lie there


class _Item(PixelItem):
    def __init__(self, model: RelationModel) -> None:
        super().__init__()
        self.model = model

    @property
    def span(self) -> tuple[float, float]:
        return self.model.axis_x.low, self.model.axis_x.high


class _Dots(_Item):
    def draw(self, painter: QPainter) -> None:
        color = theme().color(f"group.{self.model.other.group}.base")
        color.setAlphaF(ALPHA)
        many = len(self.model.x) > MANY
        painter.setPen(QPen(color, SMALL_DOT_PX if many else DOT_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPoints(self.pixels(self.model.x, self.model.y))


class _RobustLine(_Item):
    def draw(self, painter: QPainter) -> None:
        if self.model.line is None:
            return
        start, end = (self.place(*point) for point in self.model.line)
        for token, width in (("surface", LINE_PX + 2), ("crosshair", LINE_PX)):
            painter.setPen(QPen(theme().color(token), width))
            painter.drawLine(start, end)


class _Picked(_Item):
    """The dot under the read-out, with lines to both axes."""

    lit: int | None = None

    def draw(self, painter: QPainter) -> None:
        if self.lit is None:
            return
        model = self.model
        x, y = float(model.x[self.lit]), float(model.y[self.lit])
        at = self.place(x, y)
        painter.setPen(dashed(theme().color("crosshair")))
        painter.drawLine(at, QPointF(self.place(model.axis_x.low, y).x(), at.y()))
        painter.drawLine(at, QPointF(at.x(), self.place(x, model.axis_y.low).y()))
        painter.setPen(QPen(theme().color("surface"), 2))
        painter.setBrush(theme().color(f"group.{model.other.group}.base"))
        painter.drawEllipse(at, PICKED_PX, PICKED_PX)


class ScatterChart(ReadoutPlot):
    """Left and right go from day to day, up and down from one value of the upright axis to the next."""

    def __init__(self) -> None:
        """Empty."""
        self._model: RelationModel | None = None
        self._picked: _Picked | None = None
        self._formatter = Formatter()
        super().__init__(tr("Dots of days"))

    def show_model(self, model: RelationModel, formatter: Formatter) -> None:
        """Show another relation; the read-out goes."""
        self._model, self._formatter = model, formatter
        self._upward = np.argsort(model.y, kind="stable")
        self._height = np.argsort(self._upward)
        self.setAccessibleName(model.spoken)
        self.redraw()

    def clear_model(self) -> None:
        """Show nothing."""
        self.point_at(None)
        self._model = None
        self.getPlotItem().clear()
        self.setAccessibleDescription("")
        self.setAccessibleName(tr("Dots of days"))

    @property
    def count(self) -> int:
        """Days."""
        return len(self._model.x) if self._model is not None else 0

    def readout_of(self, at: int) -> tuple[Readout, str]:
        """The day and both values."""
        assert self._model is not None
        return dot_readout(self._model, at, self._formatter), str(self._model.other.group)

    def place_of(self, at: int) -> tuple[float, float]:
        """Both values, plotted."""
        assert self._model is not None
        return float(self._model.x[at]), float(self._model.y[at])

    def nearest(self, x: float, y: float) -> int | None:
        """By pixels; none that is far."""
        assert self._model is not None
        wide, high = self.getPlotItem().getViewBox().viewPixelSize()
        away = np.hypot((self._model.x - x) / wide, (self._model.y - y) / high)
        at = int(np.argmin(away))
        return at if away[at] <= NEAR_PX else None

    def steps(self, here: int | None) -> Mapping[Qt.Key, int]:
        """By day, and by value."""
        last = self.count - 1
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if here is None:
            return ends | dict.fromkeys((Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down), last)
        height = int(self._height[here])
        return ends | {
            Qt.Key.Key_Left: max(0, here - 1),
            Qt.Key.Key_Right: min(last, here + 1),
            Qt.Key.Key_Up: int(self._upward[min(last, height + 1)]),
            Qt.Key.Key_Down: int(self._upward[max(0, height - 1)]),
        }

    def light(self, at: int | None) -> None:
        """Paint the dot larger."""
        if self._picked is not None:
            self._picked.lit = at
            self._picked.update()

    def redraw(self) -> None:
        """Grid, dots, line."""
        model = self._model
        if model is None:
            return
        span = model.axis_x.low, model.axis_x.high
        self.lay_out(model.axis_x.ticks, span, model.axis_y, ROOM)
        self.put(Grid(model.axis_y, span, model.axis_x.ticks), -20)
        self.put(_Dots(model), 0)
        self.put(_RobustLine(model), 3)
        self._picked = _Picked(model)
        self.put(self._picked, 9)
