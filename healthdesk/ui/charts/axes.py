"""Axes that print the labels of a model: no ticks, no own ideas about steps."""

import math

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from healthdesk.present.axes import Tick
from healthdesk.ui.theme import theme

GAP = 8  # px between labels and plot
TIME_HEIGHT = 26
SLIM_HEIGHT = 9  # for the lower half of the lowest label


class LabelAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Labels at given places; the present in bold."""

    def __init__(self, orientation: str) -> None:
        """`orientation` is "left" or "bottom"."""
        self._room = 0
        super().__init__(orientation=orientation)
        self._labels: tuple[Tick, ...] = ()
        self.setStyle(tickLength=0, showValues=True)

    @property
    def room(self) -> int:
        """The width that the value labels take, px."""
        return self._room

    @room.setter
    def room(self, width: int) -> None:
        self._room = width
        self.setWidth(width)

    def show_labels(self, labels: tuple[Tick, ...], *, slim: bool = False) -> None:
        """Print other labels; a slim time axis is its base line only."""
        self._labels = labels
        if self.orientation == "left":
            metrics = QFontMetricsF(theme().font("axis"))
            widest = max((metrics.horizontalAdvance(tick.label) for tick in labels), default=0.0)
            self.room = math.ceil(widest) + GAP
        else:
            self.setHeight(SLIM_HEIGHT if slim else TIME_HEIGHT)
        self.setTicks([[(tick.at, tick.label) for tick in labels]])
        self.picture = None
        self.update()

    def drawPicture(self, painter: QPainter, _axis: object, _ticks: object, _texts: object) -> None:
        """The base line below, and the labels."""
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        view = self.linkedView()
        if view is None:
            return
        area = view.mapRectToItem(self, view.boundingRect())
        (left, right), (low, high) = view.viewRange()
        if self.orientation == "bottom":
            painter.setPen(QPen(theme().color("axis"), 1))
            painter.drawLine(area.bottomLeft(), area.bottomRight())
        for tick in self._labels:
            painter.setFont(theme().font("axis", weight=600 if tick.strong else 400))
            painter.setPen(theme().color("text" if tick.strong else "text-2"))
            if self.orientation == "left":
                y = area.bottom() - (tick.at - low) / (high - low) * area.height()
                box = QRectF(0, y - 10, self.boundingRect().width() - GAP, 20)
                flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            else:
                x = area.left() + (tick.at - left) / (right - left) * area.width()
                width = QFontMetricsF(painter.font()).horizontalAdvance(tick.label) + 2
                start = min(max(area.left(), x - width / 2), area.right() - width)
                box = QRectF(start, area.bottom() + 7, width, 16)
                flags = Qt.AlignmentFlag.AlignCenter
            painter.drawText(box, int(flags) | int(Qt.TextFlag.TextDontClip), tick.label)
