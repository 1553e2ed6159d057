"""The frame of dialogs: a scrim over the window, a title, a column, the focus ring."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.words import tr
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.buttons import Button, Variant
from healthdesk.ui.widgets.focus_ring import FocusRing
from healthdesk.ui.widgets.text import Text

WIDTH = 480


class Scrim(QWidget):
    """Dims the window behind a dialog."""

    def __init__(self, window: QWidget) -> None:
        """Covers `window`."""
        super().__init__(window)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A translucent fill."""
        QPainter(self).fillRect(self.rect(), theme().color("scrim"))


class Dialog(QDialog):
    """Subclasses and callers fill `column`; closed by Escape; deletes itself."""

    def __init__(self, parent: QWidget, title: str, width: int = WIDTH) -> None:
        """Modal for the window of `parent`; `width` px."""
        super().__init__(parent.window())
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setFixedWidth(width)
        self._width = width
        self._scrim: Scrim | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 22, 24, 20)
        self.column.setSpacing(0)
        self.column.addWidget(Text(title, "title"))
        self.column.addSpacing(10)
        FocusRing(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Dim the window behind; make room for every line, since Qt's own hint counts wrapping text as one."""
        super().showEvent(event)
        self.resize(self._width, self.column.totalHeightForWidth(self._width))
        parent = self.parentWidget()
        if self._scrim is None and parent is not None:
            self._scrim = Scrim(parent)

    def hideEvent(self, event: QHideEvent) -> None:
        """The window behind is bright again."""
        super().hideEvent(event)
        if self._scrim is not None:
            self._scrim.deleteLater()
            self._scrim = None

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is a no."""
        self.reject()
        super().closeEvent(event)


def ask(parent: QWidget, title: str, sentence: str, yes: str, *, variant: Variant = "primary", no: str = "") -> Dialog:
    """A question with two answers (`no`: "Keep" unless given); connect to `accepted`, then `open()`."""
    dialog = Dialog(parent, title)
    dialog.column.addWidget(Text(sentence, tone="text-2", wrap=True))
    dialog.column.addSpacing(20)
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addStretch(1)
    stay, go = Button(no or tr("Keep")), Button(yes, variant)
    stay.clicked.connect(dialog.reject)
    go.clicked.connect(dialog.accept)
    row.addWidget(stay)
    row.addWidget(go)
    dialog.column.addLayout(row)
    stay.setFocus()
    return dialog
