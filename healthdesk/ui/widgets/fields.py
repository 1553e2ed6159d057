"""Text fields: the passphrase that can be revealed, the field with its label and its error."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from healthdesk.base.words import ENGLISH, language, tr
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.surfaces import Icon
from healthdesk.ui.widgets.text import Text


class Field(QLineEdit):
    """One line of text; `size` "large" is 40 px high."""

    def __init__(self, name: str, *, large: bool = True) -> None:
        """`name` is for screen readers."""
        super().__init__()
        self.setAccessibleName(name)
        if large:
            self.setProperty("scale", "large")
        self.setFont(theme().font("body", size=14 if large else 13))

    def set_error(self, wrong: bool) -> None:
        """Draw the border as an error, or no longer."""
        self.setProperty("state", "error" if wrong else "")
        self.style().unpolish(self)
        self.style().polish(self)
        self.update()


class SearchField(Field):
    """Finds something in a list: a magnifier, and what is looked for while it is empty."""

    def __init__(self, words: str, width: int) -> None:
        """`width` px."""
        super().__init__(words, large=False)
        self.setPlaceholderText(words)
        self.setFixedWidth(width)
        self.setTextMargins(20, 0, 0, 0)
        self._icon = Icon("search", "text-3", 16, parent=self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The magnifier stays in the middle of the left end."""
        super().resizeEvent(event)
        self._icon.move(9, (self.height() - self._icon.height()) // 2)


class PassphraseField(Field):
    """Dots, with an eye that reveals them; nothing is kept for undo, completion or the clipboard."""

    DOT_GAP = 3.5  # px more between dots than the font has

    def __init__(self, name: str = "") -> None:
        """Hidden at first; a passphrase unless `name` says what else."""
        super().__init__(name or tr("Passphrase"))
        self.caps_lock = False  # as far as the letters typed tell
        self._eye = Button(variant="ghost", size="small-icon", icon="eye", name=tr("Show passphrase"), parent=self)
        self._eye.clicked.connect(self._toggle)
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self.setTextMargins(0, 0, 32, 0)
        self.reveal(False)

    def reveal(self, shown: bool) -> None:
        """Show the characters, or dots."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        font = theme().font("body", size=14)
        if not shown:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, self.DOT_GAP)
        self.setFont(font)
        self._eye.set_icon("eye-off" if shown else "eye")
        name = self.accessibleName()
        name = name.lower() if language() == ENGLISH else name
        self._eye.setAccessibleName(tr("Hide {field}", field=name) if shown else tr("Show {field}", field=name))
        self._eye.setToolTip(tr("Hide") if shown else tr("Show"))

    def take(self) -> str:
        """The passphrase; the field is emptied."""
        text = self.text()
        self.clear()
        return text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A capital without Shift, or a small letter with it, means Caps Lock."""
        letter = event.text()
        if len(letter) == 1 and letter.lower() != letter.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock = letter.isupper() != shift
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The eye stays in the middle of the right end."""
        super().resizeEvent(event)
        side = self._eye.sizeHint().width()
        self._eye.setGeometry(self.width() - side - 7, (self.height() - side) // 2, side, side)

    @Slot()
    def _toggle(self) -> None:
        self.reveal(self.echoMode() == QLineEdit.EchoMode.Password)


class Labeled(QWidget):
    """A label above a field, an error below it."""

    def __init__(self, label: str, field: QWidget) -> None:
        """The label's buddy is `field`."""
        super().__init__()
        self.field = field
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._label = Text(label, "small-strong", "text-2")
        self._label.setBuddy(field)
        column.addWidget(self._label)
        column.addWidget(field)
        self._error = QWidget()
        row = QHBoxLayout(self._error)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(6)
        self._words = Text("", "small", "error", wrap=True)
        row.addWidget(Icon("triangle-alert", "error", 14))
        row.addWidget(self._words, 1)
        column.addWidget(self._error)
        self._error.hide()

    def set_label(self, label: str) -> None:
        """Ask for something else."""
        self._label.setText(label)

    def set_error(self, sentence: str) -> None:
        """Say what is wrong; an empty sentence takes it back."""
        self._words.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)
        if isinstance(self.field, Field):
            self.field.set_error(bool(sentence))
