"""The small chart of a card, drawn once and kept as pixels."""

import math
from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from healthdesk.present.sparks import Form, Spark
from healthdesk.ui.theme import theme

HEIGHT = 64
HISTORY_OPACITY = 0.42
BAR_SHARE = 0.68  # of a slot
BAR_RADIUS = 2.0
RANGE_WIDTH = 4.0
STUB = 1.0  # a true zero
LINE_WIDTH = 1.75
DOT, LAST_DOT, LAST_RING = 2.5, 3.5, 1.75


class SparkView(QWidget):
    """Bars, spans, a line or dots; the shown day in full color, the days before paler."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._spark: Spark | None = None
        self._group = "activity"
        self._pixmap: QPixmap | None = None
        self._drawn_for: tuple[object, ...] = ()
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_spark(self, spark: Spark | None, group: str) -> None:
        """Show another series."""
        self._spark, self._group, self._pixmap = spark, group, None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pixels drawn earlier, if size, scale and scheme are still the same."""
        if self._spark is None:
            return
        ratio = self.devicePixelRatioF()
        drawn_for = self.size(), ratio, theme().dark
        if self._pixmap is None or drawn_for != self._drawn_for:
            self._pixmap = self._draw(self._spark, ratio)
            self._drawn_for = drawn_for
        QPainter(self).drawPixmap(0, 0, self._pixmap)

    def _draw(self, spark: Spark, ratio: float) -> QPixmap:
        pixmap = QPixmap(QSize(math.ceil(self.width() * ratio), math.ceil(self.height() * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _Pen(painter, spark, self._group, self.width(), self.height()).draw()
        painter.end()
        return pixmap


def draw_spark(painter: QPainter, spark: Spark, group: str, width: float, height: float) -> None:
    """A small chart from the painter's origin, for lists that paint their rows themselves."""
    _Pen(painter, spark, group, width, height).draw()


class _Pen:
    """One drawing of one spark."""

    def __init__(self, painter: QPainter, spark: Spark, group: str, width: float, height: float) -> None:
        self.painter, self.spark = painter, spark
        self.width, self.height = width, height
        self.slot = width / len(spark.values)
        self.color = theme().color(f"group.{group}.base")
        self.band = theme().color(f"group.{group}.band")
        self.surface = theme().color("surface")

    def draw(self) -> None:
        if self.spark.band is not None:
            low, high = self.spark.band
            top = self.y(high)
            self.painter.fillRect(QRectF(0, top, self.width, max(1.0, self.y(low) - top)), self.band)
        draw = {Form.BARS: self.bars, Form.RANGE: self.ranges, Form.LINE: self.line, Form.DOTS: self.dots}
        draw[self.spark.form]()

    def x(self, i: int) -> float:
        """The middle of a slot."""
        return (i + 0.5) * self.slot

    def y(self, value: float) -> float:
        """Top is the ceiling."""
        share = (value - self.spark.floor) / (self.spark.ceiling - self.spark.floor)
        return self.height * (1 - share)

    def tone(self, i: int) -> QColor:
        color = QColor(self.color)
        if i < len(self.spark.values) - 1:
            color.setAlphaF(HISTORY_OPACITY)
        return color

    def bars(self) -> None:
        width = self.slot * BAR_SHARE
        for i, value in self.known():
            top = min(self.y(value), self.height - STUB)
            self.painter.fillPath(
                top_rounded(self.x(i) - width / 2, top, width, self.height - top, BAR_RADIUS), self.tone(i)
            )

    def ranges(self) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        for i, value in self.known():
            top, bottom = self.y(float(self.spark.high[i])), self.y(float(self.spark.low[i]))
            box = QRectF(self.x(i) - RANGE_WIDTH / 2, top, RANGE_WIDTH, max(RANGE_WIDTH, bottom - top))
            self.painter.setBrush(self.tone(i))
            self.painter.drawRoundedRect(box, RANGE_WIDTH / 2, RANGE_WIDTH / 2)
            last = i == len(self.spark.values) - 1
            self.painter.setBrush(self.surface if last else self.color)
            self.painter.drawEllipse(QPointF(self.x(i), self.y(value)), RANGE_WIDTH / 2, RANGE_WIDTH / 2)

    def line(self) -> None:
        for run in self.runs():
            self.joined(run)
            if len(run) == 1:
                self.dot(*run[0], DOT)
        self.last_dot()

    def dots(self) -> None:
        for run in self.runs():
            self.joined(run)
            for at in run:
                self.dot(*at, DOT)
        self.last_dot()

    def joined(self, run: list[tuple[int, float]]) -> None:
        path = QPainterPath()
        for n, (i, value) in enumerate(run):
            point = QPointF(self.x(i), self.y(value))
            path.moveTo(point) if n == 0 else path.lineTo(point)
        pen = QPen(self.color, LINE_WIDTH)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.painter.strokePath(path, pen)

    def dot(self, i: int, value: float, radius: float) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.color)
        self.painter.drawEllipse(QPointF(self.x(i), self.y(value)), radius, radius)

    def last_dot(self) -> None:
        """The shown day, set off from the line by a ring of the surface."""
        i = len(self.spark.values) - 1
        value = float(self.spark.values[i])
        if math.isfinite(value):
            self.painter.setPen(QPen(self.surface, LAST_RING))
            self.painter.setBrush(self.color)
            self.painter.drawEllipse(
                QPointF(self.x(i), self.y(value)), LAST_DOT + LAST_RING / 2, LAST_DOT + LAST_RING / 2
            )

    def known(self) -> Iterator[tuple[int, float]]:
        for i in np.flatnonzero(np.isfinite(self.spark.values)):
            yield int(i), float(self.spark.values[i])

    def runs(self) -> list[list[tuple[int, float]]]:
        """Neighboring days with data."""
        out: list[list[tuple[int, float]]] = []
        for i, value in self.known():
            if out and out[-1][-1][0] == i - 1:
                out[-1].append((i, value))
            else:
                out.append([(i, value)])
        return out


def top_rounded(x: float, y: float, width: float, height: float, radius: float) -> QPainterPath:
    """A bar with round upper corners."""
    radius = min(radius, width / 2, height)
    path = QPainterPath(QPointF(x, y + height))
    path.lineTo(x, y + radius)
    path.quadTo(x, y, x + radius, y)
    path.lineTo(x + width - radius, y)
    path.quadTo(x + width, y, x + width, y + radius)
    path.lineTo(x + width, y + height)
    path.closeSubpath()
    return path
