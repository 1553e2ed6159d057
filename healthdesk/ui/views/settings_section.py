"""A part of the settings: a heading and a card of rows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.ui.widgets.surfaces import Card, Line
from healthdesk.ui.widgets.text import Text

Right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Section(QWidget):
    """A heading and a card of rows."""

    def __init__(self, title: str) -> None:
        """Rows are added with `add`."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Text(title, "body-strong"))
        card = Card()
        self._rows = QVBoxLayout(card)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        column.addWidget(card)

    def add(self, title: str, sentence: str, control: QWidget) -> None:
        """What it is, what it does, and what changes it."""
        if self._rows.count():
            self._rows.addWidget(Line())
        row = QHBoxLayout()
        row.setContentsMargins(20, 14, 20, 14)
        row.setSpacing(24)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(title, weight=500))
        words.addWidget(Text(sentence, "small", "text-2", wrap=True))
        row.addLayout(words, 1)
        row.addWidget(control, 0, Right)
        self._rows.addLayout(row)

    def add_below(self, widget: QWidget) -> None:
        """Something that belongs to the row above."""
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 20, 0)
        row.addWidget(widget)
        self._rows.addLayout(row)
