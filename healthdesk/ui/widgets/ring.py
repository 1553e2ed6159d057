"""Progress to a goal as a ring from twelve o'clock."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from healthdesk.ui.theme import theme

SIDE, PEN = 60, 8
_FULL, _TOP = 360 * 16, 90 * 16  # Qt counts sixteenths of a degree, counterclockwise from three o'clock


class Ring(QWidget):
    """Full at the goal; how far beyond stands in the words beside it."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._progress, self._group = 0.0, "activity"
        self.setFixedSize(SIDE, SIDE)

    def show_progress(self, progress: float, group: str) -> None:
        """`progress` 1 = reached; `group` gives the color."""
        self._progress, self._group = max(0.0, progress), group
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The track, then the arc over it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(PEN / 2, PEN / 2, -PEN / 2, -PEN / 2)
        painter.setPen(QPen(theme().color(f"group.{self._group}.soft"), PEN))
        painter.drawEllipse(box)
        if self._progress <= 0:
            return
        pen = QPen(theme().color(f"group.{self._group}.base"), PEN)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(box, _TOP, -round(min(1.0, self._progress) * _FULL))
