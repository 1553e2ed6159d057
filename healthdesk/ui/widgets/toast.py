"""A word at the bottom of the window, which goes by itself."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleValueChangeEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.surfaces import Icon
from healthdesk.ui.widgets.text import Text

PAD, APART = 14, 12
EDGE = 24  # px from the edges of the window, at least


class Toast(QFrame):
    """Says that something was done, and may offer to undo it; or that it failed, or what is to come."""

    acted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Hidden until there is something to say."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD, 8, PAD, 8)
        row.setSpacing(APART)
        self._icon = Icon("check", "tooltip-text")
        self._label = Text("", tone="tooltip-text", wrap=True)
        self._act = Button("", "link", "compact")
        self._act.setStyleSheet(f"color: {theme().on_dark('accent').name()};")  # the toast is dark in both schemes
        self._act.clicked.connect(self._acted)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        row.addWidget(self._act)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def tell(self, text: str, action: str = "") -> None:
        """Something was done; `action` is the word of a button."""
        self._show("check", text, action)

    def note(self, text: str) -> None:
        """Something goes on, or is to come."""
        self._show("info", text)

    def fail(self, text: str) -> None:
        """Something did not succeed."""
        self._show("triangle-alert", text)

    def enterEvent(self, event: object) -> None:
        """Wait while pointed at."""
        self._timer.stop()

    def leaveEvent(self, event: object) -> None:
        """Go on counting."""
        self._timer.start(theme().motion("toast"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dark in both schemes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("tooltip-bg"))
        painter.drawRoundedRect(QRectF(self.rect()), 9, 9)

    def sizeHint(self) -> QSize:
        """At least the height of the design's toast."""
        return super().sizeHint().expandedTo(QSize(0, 40))

    def _show(self, icon: str, text: str, action: str = "") -> None:
        self._icon.show_icon(icon, "tooltip-text")
        self._label.setText(text)
        self._act.setText(action)
        self._act.setVisible(bool(action))
        area = (self.parentWidget() or self.window()).rect()
        width = min(self.sizeHint().width(), area.width() - 2 * EDGE)
        self.resize(width, max(self.sizeHint().height(), self.heightForWidth(width)))
        self.move((area.width() - self.width()) // 2, area.height() - self.height() - EDGE)
        self.show()
        self.raise_()
        self._timer.start(theme().motion("toast"))
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, text))

    def _acted(self) -> None:
        self.hide()
        self.acted.emit()
