"""What a trend is drawn of. Items that need pixel-exact corners or hatches paint in pixels, not in data units."""

import math
from abc import abstractmethod
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QTransform

from healthdesk.model.views import Float64
from healthdesk.present.axes import ValueAxis
from healthdesk.present.trends import SourceBars, TrendModel
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.spark import top_rounded

BAR_SHARE = 0.64  # of a slot
BAR_RADIUS = 3.0
QUIET_ALPHA = 0.5
STUB = 1.0  # a true zero, px
SEAM = 1.0  # between stacked parts, px
DOTS_UP_TO = 62  # points of a line; more would run into one another
READING_PX, READING_ALPHA = 3.5, 0.5
DASHES = [3.0, 3.0]


def dashed(color: QColor, width: float = 1) -> QPen:
    """A pen of even dashes that keeps its width at any zoom."""
    pen = QPen(color, width)
    pen.setDashPattern(DASHES)
    pen.setCosmetic(True)
    return pen


class PixelItem(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Covers the whole view and paints in pixels; `place` maps a point of the data to them."""

    def __init__(self, model: TrendModel) -> None:
        """Paints `model`."""
        super().__init__()
        self.model = model
        self._transform = QTransform()

    def boundingRect(self) -> QRectF:
        """All that is seen."""
        return QRectF(self.viewRect())

    def viewTransformChanged(self) -> None:
        """What is seen has changed."""
        self.prepareGeometryChange()

    def paint(self, painter: QPainter, *_: object) -> None:
        """Switch to pixels, then draw."""
        painter.save()
        self._transform = painter.worldTransform()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        painter.restore()

    @abstractmethod
    def draw(self, painter: QPainter) -> None:
        """Paint in pixels."""

    def place(self, x: float, y: float) -> QPointF:
        """Pixels of a point of the data."""
        return self._transform.map(QPointF(x, y))

    def box(self, left: float, right: float, low: float, high: float) -> QRectF:
        """Pixels of a rectangle of the data."""
        return QRectF(self.place(left, high), self.place(right, low))

    def visible(self, known: NDArray[np.bool_]) -> list[int]:
        """The slots in view that `known` (n,) holds true for."""
        seen = self.viewRect()
        first = max(0, math.floor(seen.left() + 0.5))
        found: list[int] = (first + np.flatnonzero(known[first : math.ceil(seen.right() + 0.5)])).tolist()
        return found

    @property
    def span(self) -> tuple[float, float]:
        """The ends of the time axis."""
        return -0.5, len(self.model.slots) - 0.5


class Backdrop(PixelItem):
    """Grid, usual range and gaps: what lies behind the data."""

    axis: ValueAxis | None = None  # while the chart is dragged it is not the model's own

    def draw(self, painter: QPainter) -> None:
        """From back to front."""
        model, (left, right) = self.model, self.span
        if model.usual is not None:
            box = self.box(left, right, *model.usual)
            painter.fillRect(box, theme().color("surface-3"))
            painter.setPen(dashed(theme().color("previous")))
            for y in (box.top(), box.bottom()):
                painter.drawLine(QPointF(box.left(), round(y) + 0.5), QPointF(box.right(), round(y) + 0.5))
        painter.setPen(QPen(theme().color("grid"), 1))
        axis = self.axis or model.axis
        for tick in axis.ticks:
            if tick.at > axis.low:
                start, end = self.place(left, tick.at), self.place(right, tick.at)
                y = round(start.y()) + 0.5
                painter.drawLine(QPointF(start.x(), y), QPointF(end.x(), y))
        for first, last in model.gaps:
            self._gap(painter, self.box(first - 0.5, last + 0.5, axis.low, axis.high))

    def _gap(self, painter: QPainter, box: QRectF) -> None:
        painter.fillRect(box, QBrush(theme().color("border"), Qt.BrushStyle.BDiagPattern))
        painter.setFont(theme().font("axis"))
        painter.setPen(theme().color("text-3"))
        words = painter.fontMetrics().boundingRect("no data")
        if words.width() + 8 <= box.width():
            label = QRectF(0, 0, words.width() + 8, 16)
            label.moveCenter(QPointF(box.center().x(), box.bottom() - 12))
            painter.fillRect(label, theme().color("surface"))
            painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), "no data")


class Bars(PixelItem):
    """Rounded bars from zero, in one color or stacked by source."""

    def __init__(self, model: TrendModel, *, quiet: bool = False) -> None:
        """No bar is lit; `quiet` bars are pale but for the lit one."""
        super().__init__(model)
        self.lit: int | None = None
        self._quiet = quiet

    def draw(self, painter: QPainter) -> None:
        """The lit one in front of a gray column."""
        if self.lit is not None and not self._quiet:
            box = self.box(self.lit - 0.5, self.lit + 0.5, self.model.axis.low, self.model.axis.high)
            shade = theme().color("crosshair")
            shade.setAlphaF(0.10)
            painter.fillRect(box.adjusted(1, 0, -1, 0), shade)
        base = theme().color(f"group.{self.model.group}.base")
        pale = theme().color(f"group.{self.model.group}.base")
        pale.setAlphaF(QUIET_ALPHA if self._quiet else 1.0)
        for i in self.visible(np.isfinite(self.model.value)):
            if self.model.sources:
                self._stack(painter, i)
            else:
                painter.fillPath(self._bar(i, 0, float(self.model.value[i])), base if i == self.lit else pale)

    def _stack(self, painter: QPainter, i: int) -> None:
        """Segments of one bar, cut apart by a seam; only the top of the whole is round."""
        painter.save()
        painter.setClipPath(self._bar(i, 0, float(self.model.value[i])))
        low = 0.0
        for source in self.model.sources:
            high = low + float(source.values[i])
            if high <= low:
                continue
            box = self._box(i, low, high)
            seam = SEAM if low > 0 else 0.0
            painter.fillRect(box.adjusted(0, 0, 0, -seam), brush_of(source))
            if low > 0:
                painter.fillRect(QRectF(box.left(), box.bottom() - seam, box.width(), seam), theme().color("surface"))
            low = high
        painter.restore()

    def _box(self, i: int, low: float, high: float) -> QRectF:
        box = self.box(i - BAR_SHARE / 2, i + BAR_SHARE / 2, low, high)
        if box.width() >= 4:  # whole pixels look sharp; thinner bars would become unequal
            box.setLeft(round(box.left()))
            box.setRight(round(box.right()))
        return box

    def _bar(self, i: int, low: float, high: float) -> QPainterPath:
        box = self._box(i, low, high)
        height = max(STUB, box.height())
        return top_rounded(box.left(), box.bottom() - height, box.width(), height, BAR_RADIUS)


class Ticks(PixelItem):
    """The window before, as a short line across each bar."""

    def draw(self, painter: QPainter) -> None:
        """A line with a thin edge, readable on any bar."""
        if self.model.previous is None:
            return
        for i in self.visible(np.isfinite(self.model.previous)):
            value = float(self.model.previous[i])
            start, end = self.place(i - 0.38, value), self.place(i + 0.38, value)
            for color, width in (("surface", 4.0), ("crosshair", 2.0)):
                painter.setPen(QPen(theme().color(color), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
                painter.drawLine(start, end)


class Goal(PixelItem):
    """A dashed line with its label on the left."""

    def draw(self, painter: QPainter) -> None:
        """The label covers the line."""
        if self.model.goal is None:
            return
        ink = theme().color(f"group.{self.model.group}.ink")
        left, right = (self.place(x, self.model.goal) for x in self.span)
        painter.setPen(dashed(ink, 1.25))
        painter.drawLine(left, right)
        painter.setFont(theme().font("axis", weight=600))
        words = painter.fontMetrics().horizontalAdvance(self.model.goal_label)
        box = QRectF(left.x() + 1, left.y() - 9.5, words + 14, 19)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(theme().color("surface"))
        painter.drawRoundedRect(box, 4, 4)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.model.goal_label)


class NoteLines(PixelItem):
    """A dashed upright below each annotation."""

    def __init__(self, model: TrendModel, at: Sequence[int]) -> None:
        """`at` are slots."""
        super().__init__(model)
        self._at = tuple(at)

    def draw(self, painter: QPainter) -> None:
        """Through the whole plot."""
        painter.setPen(dashed(theme().color("previous")))
        seen = self.viewRect()
        for at in self._at:
            top, bottom = self.place(at, seen.bottom()), self.place(at, seen.top())
            x = round(top.x()) + 0.5
            painter.drawLine(QPointF(x, top.y()), QPointF(x, bottom.y()))


class RawReadings(PixelItem):
    """Every reading as a small dot; of very many those that a pixel column cannot hold are drawn once."""

    def draw(self, painter: QPainter) -> None:
        """Points are rounded to half pixels, so that equal ones are painted once."""
        if self.model.readings is None:
            return
        x, y = self.model.readings
        origin, unit = self.place(0, 0), self.place(1, 1)
        px = np.round((origin.x() + x * (unit.x() - origin.x())) * 2) / 2
        py = np.round((origin.y() + y * (unit.y() - origin.y())) * 2) / 2
        color = theme().color(f"group.{self.model.group}.base")
        color.setAlphaF(READING_ALPHA)
        painter.setPen(QPen(color, READING_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        distinct = np.unique(np.column_stack([px, py]), axis=0)
        painter.drawPoints([QPointF(a, b) for a, b in distinct.tolist()])


class Point(PixelItem):
    """The reading under the crosshair."""

    def __init__(self, model: TrendModel) -> None:
        """None is lit."""
        super().__init__(model)
        self.lit: int | None = None

    def draw(self, painter: QPainter) -> None:
        """A dot in a ring of the surface."""
        if self.lit is None or not np.isfinite(self.model.value[self.lit]):
            return
        painter.setPen(QPen(theme().color("surface"), 2))
        painter.setBrush(theme().color(f"group.{self.model.group}.base"))
        painter.drawEllipse(self.place(self.lit, float(self.model.value[self.lit])), 5.5, 5.5)


def brush_of(source: SourceBars) -> QBrush:
    """The color of a source; the rest is hatched."""
    color = theme().color(f"source.{source.color}")
    return QBrush(color, Qt.BrushStyle.BDiagPattern if source.hatched else Qt.BrushStyle.SolidPattern)


def mean_line(model: TrendModel, values: Float64, *, sparse: bool) -> "pg.PlotDataItem":
    """The mean, broken where there is no data; `sparse` readings have larger dots and join only neighbors."""
    color = theme().color(f"group.{model.group}.base")
    pen = QPen(color, 2 if sparse else 2.25)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    dotted = sparse or np.isfinite(values).sum() <= DOTS_UP_TO
    symbols: dict[str, object] = {
        "symbol": "o",
        "symbolSize": 7 if sparse else 5.5,
        "symbolBrush": color,
        "symbolPen": None,
    }
    x = np.arange(len(values), dtype=np.float64)
    # Runs of one bucket have no line; with many buckets they would vanish without a dot.
    if not dotted:
        alone = np.isfinite(values) & ~_has_neighbor(values)
        symbols |= {"symbolSize": [4.0 if a else 0.0 for a in alone]} if alone.any() else {"symbol": None}
    return pg.PlotDataItem(x, values, pen=pen, connect="finite", **symbols)


def previous_line(values: Float64) -> "pg.PlotDataItem":
    """The window before, dotted and gray."""
    x = np.arange(len(values), dtype=np.float64)
    return pg.PlotDataItem(x, values, pen=dashed(theme().color("previous"), 1.5), connect="finite")


def span_bands(model: TrendModel) -> list["pg.FillBetweenItem"]:
    """Lowest to highest, one band per run of buckets with data."""
    color = theme().color(f"group.{model.group}.base")
    color.setAlphaF(0.17)
    known = np.isfinite(model.low) & np.isfinite(model.high)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], known, [False]]).astype(np.int8)))
    out = []
    for first, end in zip(edges[::2], edges[1::2], strict=True):
        x = np.arange(first, end, dtype=np.float64)
        low, high = model.low[first:end], model.high[first:end]
        if end - first == 1:  # a run of one bucket would have no area
            x, low, high = np.array([first - 0.2, first + 0.2]), np.repeat(low, 2), np.repeat(high, 2)
        out.append(pg.FillBetweenItem(pg.PlotCurveItem(x, high), pg.PlotCurveItem(x, low), brush=QBrush(color)))
    return out


def _has_neighbor(values: Float64) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    known = np.concatenate([[False], np.isfinite(values), [False]])
    found: np.ndarray[tuple[int], np.dtype[np.bool_]] = known[:-2] | known[2:]
    return found
