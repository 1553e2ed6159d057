"""The mark of the program, drawn, so that it is sharp at any size."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from healthdesk.ui.theme import theme

_PULSE = ((10.3, 30.8), (18.2, 30.8), (23.5, 18.6), (31.9, 39.4), (36.8, 27.5), (45.6, 27.5))  # on a side of 56


class Logo(QWidget):
    """The mark."""

    def __init__(self, side: int) -> None:
        """`side` in px."""
        super().__init__()
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """In the colors of the scheme."""
        painter = QPainter(self)
        draw(painter, self.width(), theme().color("accent"), theme().color("on-accent"))


def draw(painter: QPainter, side: float, fill: QColor, ink: QColor) -> None:
    """The mark in a square of `side` at the origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / 56, side / 56)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(QRectF(0, 0, 56, 56), 15, 15)
    pen = QPen(ink, 4.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in _PULSE]))


def window_icon() -> QIcon:
    """The mark for task bars."""
    icon = QIcon()
    for side in (16, 32, 64, 256):
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw(painter, side, theme().color("accent"), theme().color("on-accent"))
        painter.end()
        icon.addPixmap(pixmap)
    return icon
