"""What a trend is drawn of. Items that need pixel-exact corners or hatches paint in pixels, not in data units."""

import math
from abc import abstractmethod
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QTransform

from healthdesk.base.words import tr
from healthdesk.model.views import Float64
from healthdesk.present.axes import ValueAxis
from healthdesk.present.trends import GoalLine, SourceBars, TrendModel
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.spark import top_rounded

BAR_SHARE = 0.64  # of a slot
BAR_RADIUS = 3.0
QUIET_ALPHA = 0.5
EVERYWHERE = 1e7  # higher than any axis
STUB = 1.0  # a true zero, px
SEAM = 1.0  # between stacked parts, px
CROWDED = 120  # slots in view
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
        """The whole record, whatever is in view: a drag must not leave the item behind. The plot clips it."""
        left, right = self.span
        return QRectF(left, -EVERYWHERE, right - left, 2 * EVERYWHERE)

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

    def pixels(self, x: Float64, y: Float64) -> list[QPointF]:
        """Pixels of points (n,) of the data."""
        to = self._transform
        px = to.m11() * x + to.m21() * y + to.dx()
        py = to.m12() * x + to.m22() * y + to.dy()
        return [QPointF(a, b) for a, b in zip(px.tolist(), py.tolist(), strict=True)]

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
        text = tr("no data")
        words = painter.fontMetrics().boundingRect(text)
        if words.width() + 8 <= box.width():
            label = QRectF(0, 0, words.width() + 8, 16)
            label.moveCenter(QPointF(box.center().x(), box.bottom() - 12))
            painter.fillRect(label, theme().color("surface"))
            painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), text)


class Line(PixelItem):
    """Means or readings of neighboring buckets, joined; broken where there is no data. Only what is in view."""

    def __init__(self, model: TrendModel, values: Float64, pen: QPen, dot_px: float = 0) -> None:
        """`dot_px`: size of the dots; buckets without neighbors always have one, unless it is 0."""
        super().__init__(model)
        self._values, self._pen, self._dot = values, pen, dot_px
        self._alone = np.isfinite(values) & ~_has_neighbor(values)

    def draw(self, painter: QPainter) -> None:
        """Runs as polylines, then dots where they do not run into one another."""
        seen = self.viewRect()
        first, end = max(0, math.floor(seen.left())), max(0, math.ceil(seen.right())) + 1
        values = self._values[first:end]
        at = self.pixels(np.arange(first, first + len(values), dtype=np.float64), values)
        pen = QPen(self._pen)
        if len(values) > CROWDED:  # thinner lines keep close peaks apart, and are drawn faster
            pen.setWidthF(min(1.0, pen.widthF()))
            pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for a, b in _runs(np.isfinite(values)):
            painter.drawPolyline(at[a:b])
        known = np.isfinite(values)
        if self._dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._pen.color())
            crowded = known.sum() > DOTS_UP_TO
            radius = self._dot / (3 if crowded else 2)
            for i in np.flatnonzero(self._alone[first:end] if crowded else known):
                painter.drawEllipse(at[i], radius, radius)


class Band(PixelItem):
    """Lowest to highest, one area per run of buckets with data."""

    def draw(self, painter: QPainter) -> None:
        """Only what is in view, and one bucket beyond."""
        color = theme().color(f"group.{self.model.group}.base")
        color.setAlphaF(0.17)
        seen = self.viewRect()
        first, end = max(0, math.floor(seen.left())), math.ceil(seen.right()) + 1
        low, high = self.model.low[first:end], self.model.high[first:end]
        known = np.isfinite(low) & np.isfinite(high)
        x = np.arange(first, first + len(low), dtype=np.float64)
        tops, bottoms = self.pixels(x, high), self.pixels(x, low)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        # Smooth edges of a pale area of many buckets cannot be told from rough ones, and take ten times as long.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(known) <= CROWDED)
        for a, b in _runs(known):
            if b - a == 1:  # a run of one bucket would have no area
                painter.drawRect(self.box(x[a] - 0.2, x[a] + 0.2, low[a], high[a]))
            else:
                painter.drawPolygon([*tops[a:b], *reversed(bottoms[a:b])])


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
                self._fill(painter, i, base if i == self.lit else pale)

    def _fill(self, painter: QPainter, i: int, color: QColor) -> None:
        """Round at the top, where it is wide enough to be seen."""
        value = float(self.model.value[i])
        box = self._box(i, 0, value)
        if box.width() < 4 and box.height() >= STUB:
            painter.fillRect(box, color)
        else:
            painter.fillPath(self._bar(i, 0, value), color)

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
    """A dashed line for each goal that held, with its label on the left: the last one's always, others where they fit."""

    def draw(self, painter: QPainter) -> None:
        """The label covers the line."""
        for line in self.model.goals:
            self._line(painter, line)

    def _line(self, painter: QPainter, line: GoalLine) -> None:
        begins, ends = self.span
        left = self.place(begins if line.first == 0 else line.first - 0.5, line.value)
        right = self.place(ends if line is self.model.goals[-1] else line.last + 0.5, line.value)
        ink = theme().color(f"group.{self.model.group}.ink")
        painter.setPen(dashed(ink, 1.25))
        painter.drawLine(left, right)
        painter.setFont(theme().font("axis", weight=600))
        width = painter.fontMetrics().horizontalAdvance(line.label) + 14
        room = right.x() - left.x() - 2
        if line is self.model.goals[-1]:
            start = min(left.x() + 1, right.x() - width - 1)
        elif width <= room:
            start = left.x() + 1
        else:
            return
        box = QRectF(start, left.y() - 9.5, width, 19)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(theme().color("surface"))
        painter.drawRoundedRect(box, 4, 4)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), line.label)


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


def mean_line(model: TrendModel, values: Float64, *, sparse: bool) -> Line:
    """The mean; `sparse` readings have larger dots."""
    pen = QPen(theme().color(f"group.{model.group}.base"), 2 if sparse else 2.25)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return Line(model, values, pen, 7 if sparse else 5.5)


def previous_line(model: TrendModel, values: Float64) -> Line:
    """The window before, dotted and gray."""
    return Line(model, values, dashed(theme().color("previous"), 1.5))


def _runs(known: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """First and end of each run of true."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], known, [False]]).astype(np.int8)))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def _has_neighbor(values: Float64) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    known = np.concatenate([[False], np.isfinite(values), [False]])
    found: np.ndarray[tuple[int], np.dtype[np.bool_]] = known[:-2] | known[2:]
    return found
