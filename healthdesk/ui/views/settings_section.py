"""A part of the settings: a heading and a card of rows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.settings import Settings
from healthdesk.ui.widgets.surfaces import Card, Line
from healthdesk.ui.widgets.text import Text

Right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Section(QWidget):
    """Shows some of the settings and asks for their change; subclasses add the rows."""

    asked = Signal(object)  # dict of settings by name, as they shall be
    failed = Signal(object)  # KnownFailure of what a section does itself

    def __init__(self, title: str, action: QWidget | None = None) -> None:
        """`action` stands beside the heading."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(Text(title, "body-strong"), 1)
        if action is not None:
            head.addWidget(action)
        column.addLayout(head)
        card = Card()
        self._rows = QVBoxLayout(card)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        column.addWidget(card)

    def fill(self, settings: Settings) -> None:
        """Show what is stored."""

    def reload(self) -> None:
        """Ask for what is kept elsewhere than in the settings."""

    def clear(self) -> None:
        """Forget what tells of the owner: the library is locked."""

    def add_row(self, title: str, sentence: str, control: QWidget) -> Text:
        """What it is, what it does, and what changes it. Returns the sentence, for what may say something else."""
        if self._rows.count():
            self._rows.addWidget(Line())
        row = QHBoxLayout()
        row.setContentsMargins(20, 14, 20, 14)
        row.setSpacing(24)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(title, weight=500))
        said = Text(sentence, "small", "text-2", wrap=True)
        words.addWidget(said)
        row.addLayout(words, 1)
        row.addWidget(control, 0, Right)
        self._rows.addLayout(row)
        return said

    def add_below(self, widget: QWidget) -> None:
        """Something that belongs to the row above."""
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 20, 0)
        row.addWidget(widget)
        self._rows.addLayout(row)
