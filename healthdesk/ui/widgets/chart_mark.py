"""The small sign before a name in a legend or a read-out."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from healthdesk.ui.theme import theme

SIDE = 10
LINE_LENGTH = 18
OTHER = "source.4"  # hatched
LINE, OTHER_LINE = "line.", "line.4"  # of a source; that of several is dashed


def mark_width(mark: str) -> int:
    """Lines are longer than squares."""
    return LINE_LENGTH if mark in ("line", "previous", "tick") or mark.startswith(LINE) else SIDE


def paint_mark(painter: QPainter, box: QRectF, mark: str, group: str, *, dark_ground: bool = False) -> None:
    """Paint `mark` (see `present.trends.LegendItem`) into `box`; `dark_ground`: on the read-out."""
    middle = box.center().y()
    painter.setPen(Qt.PenStyle.NoPen)
    color = theme().on_dark if dark_ground else theme().color
    base = color(f"group.{group}.base")
    if mark == "line":
        painter.setPen(QPen(base, 2.25))
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
    elif mark.startswith(LINE):
        pen = QPen(color(f"source.{mark.removeprefix(LINE)}"), 2.25)
        if mark == OTHER_LINE:
            pen.setDashPattern([1.5, 1.2])
        painter.setPen(pen)
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
    elif mark == "previous":
        pen = QPen(color("previous"), 2)
        pen.setDashPattern([1.5, 1.2])
        painter.setPen(pen)
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
    elif mark == "tick":
        painter.setPen(QPen(color("crosshair"), 2))
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
    elif mark == "usual":
        pen = QPen(theme().color("previous"), 1)
        pen.setDashPattern([2, 2])
        painter.setPen(pen)
        painter.setBrush(theme().color("surface-3"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5)
    elif mark == "reading":
        base.setAlphaF(0.6)
        painter.setBrush(base)
        painter.drawEllipse(box.center(), 2.25, 2.25)
    elif mark == "removed":
        painter.setPen(QPen(theme().color("border-strong"), 1))
        painter.setBrush(theme().color("surface-3"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5)
    elif mark == "dot":
        painter.setBrush(base)
        painter.drawEllipse(box.center(), 3.5, 3.5)
    elif mark:
        if mark == "band":
            base.setAlphaF(0.6 if dark_ground else 0.25)
        style = Qt.BrushStyle.BDiagPattern if mark == OTHER else Qt.BrushStyle.SolidPattern
        painter.setBrush(QBrush(color(mark) if mark.startswith("source.") else base, style))
        painter.drawRoundedRect(box, 2.5, 2.5)


class ChartMark(QWidget):
    """A mark as a widget."""

    def __init__(self, mark: str, group: str) -> None:
        """Fixed."""
        super().__init__()
        self._mark, self._group = mark, group
        self.setFixedSize(mark_width(mark), SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QRectF(self.rect()), self._mark, self._group)
