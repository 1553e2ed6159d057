"""What a file leaves open and only its owner knows."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healthdesk.base.words import tr
from healthdesk.present.import_questions import Question
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.drop_down import DropDown
from healthdesk.ui.widgets.fields import Field
from healthdesk.ui.widgets.text import Text


class QuestionDialog(Dialog):
    """Choices from a list, or a line of text where there is no list. Cancel leaves the file out."""

    answered = Signal(str)

    def __init__(self, parent: QWidget, question: Question) -> None:
        """Connect to `answered`, then `open()`."""
        super().__init__(parent, question.title)
        self._values = [value for value, _ in question.choices]
        self.column.addWidget(Text(question.sentence, tone="text-2", wrap=True))
        self.column.addSpacing(16)
        self.choice, self.field = DropDown(), Field(question.title)
        self.choice.setAccessibleName(question.title)
        self.choice.addItems([label for _, label in question.choices])
        self.column.addWidget(self.choice if self._values else self.field)
        self.column.addSpacing(20)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        leave, self.go = Button(tr("Leave it out")), Button(tr("Import", "a button"), "primary")
        leave.clicked.connect(self.reject)
        self.go.clicked.connect(self._done)
        row.addWidget(leave)
        row.addWidget(self.go)
        self.column.addLayout(row)
        if self._values:
            self.choice.setFocus()
        else:
            self.field.textChanged.connect(self._edited)
            self.field.returnPressed.connect(self._done)
            self.field.setFocus()
            self._edited("")

    @Slot(str)
    def _edited(self, text: str) -> None:
        self.go.setEnabled(bool(text.strip()))

    @Slot()
    def _done(self) -> None:
        answer = self._values[self.choice.currentIndex()] if self._values else self.field.text().strip()
        if answer:
            self.accept()
            self.answered.emit(answer)
