"""A filter toggle with a choice behind its arrow."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent

from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.filter_toggle import FilterToggle

ARROW = 14
ROOM = 20  # the arrow and the air around it


class MenuToggle(FilterToggle):
    """The arrow, or the down key, asks for the choice; elsewhere a click toggles."""

    menu_asked = Signal()

    def sizeHint(self) -> QSize:
        """With room for the arrow."""
        return super().sizeHint() + QSize(ROOM, 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The right end drops the choice."""
        if event.position().x() >= self.width() - ROOM - 6 and self.isEnabled():
            self.menu_asked.emit()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down drops the choice."""
        if event.key() == Qt.Key.Key_Down:
            self.menu_asked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The toggle, then the arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        tone = "text-2" if self.isEnabled() else "text-disabled"
        pixmap = theme().pixmap("chevron-down", tone, ARROW, self.devicePixelRatioF())
        box = QRectF(self.width() - ROOM - 2, (self.height() - ARROW) / 2, ARROW, ARROW)
        painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()))
