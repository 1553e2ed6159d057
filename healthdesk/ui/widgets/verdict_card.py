"""What two figures say about each other, and what they do not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.present.comparing import Verdict
from healthdesk.ui.widgets.surfaces import Card, Icon
from healthdesk.ui.widgets.text import Text

TITLE_PX = 16


class VerdictCard(Card):
    """A title, a sentence, and notes below with a sign each."""

    def __init__(self, icon: str) -> None:
        """`icon` stands for the kind of question."""
        super().__init__()
        self._icon = icon
        self._shown: list[_Note] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(17, 14, 17, 14)
        row.setSpacing(14)
        self._plate = Icon(icon, "text-2", 20, plate=36, fill="surface-3")
        row.addWidget(self._plate, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(3)
        self.title = Text("", "title", size=TITLE_PX, line=22)
        self.text = Text("", "body", "text-2", wrap=True)
        column.addWidget(self.title)
        column.addWidget(self.text)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(2)
        self._notes.setContentsMargins(0, 3, 0, 0)
        column.addLayout(self._notes)
        row.addLayout(column, 1)

    def show_verdict(self, verdict: Verdict, tone: str) -> None:
        """Another one; `tone` is the color token of a clear one."""
        self.title.setText(verdict.title)
        self.text.setText(verdict.text)
        self._plate.show_icon(self._icon, tone if verdict.clear else "text-2")
        self.show_notes(verdict.notes)

    def show_notes(self, notes: tuple[str, ...]) -> None:
        """Other notes."""
        for old in self._shown:
            old.setParent(None)
            old.deleteLater()
        self._shown = [_Note(note) for note in notes]
        for note in self._shown:
            self._notes.addWidget(note)

    def clear(self) -> None:
        """Say nothing any more."""
        self.title.setText("")
        self.text.setText("")
        self.show_notes(())

    @property
    def notes(self) -> list[str]:
        """What the notes say."""
        return [note.text.text() for note in self._shown]


class _Note(QWidget):
    def __init__(self, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.text = Text(words, "small", "text-2", wrap=True)
        row.addWidget(Icon("info", "text-3", 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
