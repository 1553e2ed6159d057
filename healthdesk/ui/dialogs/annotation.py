"""Words about a day: written anew, changed or deleted."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healthdesk.base.words import tr
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.fields import Field
from healthdesk.ui.widgets.text import Text

LONGEST = 80


class AnnotationDialog(Dialog):
    """One line of text about `when`."""

    written = Signal(str)
    removed = Signal()

    def __init__(self, parent: QWidget, when: str, text: str = "") -> None:
        """With `text` it can be deleted, too. Connect, then `open()`."""
        super().__init__(parent, tr("Edit annotation") if text else tr("Add annotation"))
        self.column.addWidget(Text(when, tone="text-2"))
        self.column.addSpacing(14)
        self.field = Field(tr("Annotation"))
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(tr("Such as: cold, rested at home"))
        self.field.setText(text)
        self.column.addWidget(self.field)
        self.column.addSpacing(6)
        self.column.addWidget(
            Text(tr("It is kept in your encrypted record and shown on every trend."), "small", "text-3")
        )
        self.column.addSpacing(20)
        row = QHBoxLayout()
        row.setSpacing(10)
        if text:
            delete = Button(tr("Delete"), "danger")
            delete.clicked.connect(self._remove)
            row.addWidget(delete)
        row.addStretch(1)
        cancel, self.go = Button(tr("Cancel")), Button(tr("Save") if text else tr("Add"), "primary")
        cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._done)
        row.addWidget(cancel)
        row.addWidget(self.go)
        self.column.addLayout(row)
        self.field.textChanged.connect(self._edited)
        self.field.returnPressed.connect(self._done)
        self.field.setFocus()
        self._edited(text)

    @Slot(str)
    def _edited(self, text: str) -> None:
        self.go.setEnabled(bool(text.strip()))

    @Slot()
    def _remove(self) -> None:
        self.accept()
        self.removed.emit()

    @Slot()
    def _done(self) -> None:
        text = self.field.text().strip()
        if text:
            self.accept()
            self.written.emit(text)
