"""What a trend is drawn of."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from healthdesk.base.words import tr
from healthdesk.model.views import Float64
from healthdesk.present.axes import ValueAxis
from healthdesk.present.by_source import SourceBars, SourceLine
from healthdesk.present.trends import GoalLine, TrendModel
from healthdesk.ui.charts.lines import CROWDED, Line, runs
from healthdesk.ui.charts.pixels import PixelItem, dashed
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.spark import top_rounded

BAR_SHARE = 0.64  # of a slot
BAR_RADIUS = 3.0
QUIET_ALPHA = 0.5
STUB = 1.0  # a true zero, px
SEAM = 1.0  # between stacked parts, px
READING_PX, READING_ALPHA = 3.5, 0.5


class TrendItem(PixelItem):
    """Paints a trend, slot by slot."""

    def __init__(self, model: TrendModel) -> None:
        """Paints `model`."""
        super().__init__()
        self.model = model

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


class Backdrop(TrendItem):
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


class Band(TrendItem):
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
        for a, b in runs(known):
            if b - a == 1:  # a run of one bucket would have no area
                painter.drawRect(self.box(x[a] - 0.2, x[a] + 0.2, low[a], high[a]))
            else:
                painter.drawPolygon([*tops[a:b], *reversed(bottoms[a:b])])


class Bars(TrendItem):
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


class Ticks(TrendItem):
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


class Goal(TrendItem):
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


class NoteLines(TrendItem):
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


class RawReadings(TrendItem):
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


class Point(TrendItem):
    """The reading under the crosshair."""

    def __init__(self, model: TrendModel) -> None:
        """None is lit."""
        super().__init__(model)
        self.lit: int | None = None

    def draw(self, painter: QPainter) -> None:
        """A dot in a ring of the surface; by source one on each line."""
        if self.lit is None:
            return
        drawn = [(line.values, f"source.{line.color}") for line in reversed(self.model.lines)]
        painter.setPen(QPen(theme().color("surface"), 2))
        for values, color in drawn or [(self.model.value, f"group.{self.model.group}.base")]:
            if np.isfinite(values[self.lit]):
                painter.setBrush(theme().color(color))
                painter.drawEllipse(self.place(self.lit, float(values[self.lit])), 5.5, 5.5)


def brush_of(source: SourceBars) -> QBrush:
    """The color of a source; the rest is hatched."""
    color = theme().color(f"source.{source.color}")
    return QBrush(color, Qt.BrushStyle.BDiagPattern if source.hatched else Qt.BrushStyle.SolidPattern)


def mean_line(model: TrendModel, values: Float64, *, sparse: bool) -> Line:
    """The mean; `sparse` readings have larger dots."""
    pen = QPen(theme().color(f"group.{model.group}.base"), 2 if sparse else 2.25)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return Line(values, pen, 7 if sparse else 5.5)


def source_line(line: SourceLine) -> Line:
    """The mean of one source; dashed where it stands for several."""
    color = theme().color(f"source.{line.color}")
    pen = dashed(color, 2) if line.other else QPen(color, 2)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return Line(line.values, pen, 5)


def previous_line(values: Float64) -> Line:
    """The window before, dotted and gray."""
    return Line(values, dashed(theme().color("previous"), 1.5))
