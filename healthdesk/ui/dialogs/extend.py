"""Letting a link expire later."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healthdesk.base.words import tr, trn
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.drop_down import DropDown
from healthdesk.ui.widgets.fields import Labeled
from healthdesk.ui.widgets.text import Text

DAYS = (1, 3, 7, 14, 30, 60, 90)
DEFAULT = 14


class ExtendDialog(Dialog):
    """Counted from now."""

    chosen = Signal(int)  # days

    def __init__(self, parent: QWidget, recipient: str) -> None:
        """Connect to `chosen`, then `open()`."""
        super().__init__(parent, tr("Extend the link for {recipient}", recipient=recipient))
        words = tr("The access code stays the same. Hand the link on again afterwards: readers look at the date in it.")
        self.column.addWidget(Text(words, tone="text-2", wrap=True))
        self.column.addSpacing(14)
        self.days = DropDown()
        self.days.setAccessibleName(tr("Expires in"))
        for days in DAYS:
            self.days.addItem(trn("{n} day", "{n} days", days), days)
        self.days.setCurrentIndex(self.days.findData(DEFAULT))
        self.column.addWidget(Labeled(tr("Expires in"), self.days))
        self.column.addSpacing(18)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        cancel, go = Button(tr("Cancel")), Button(tr("Extend"), "primary")
        cancel.clicked.connect(self.reject)
        go.clicked.connect(self._done)
        row.addWidget(cancel)
        row.addWidget(go)
        self.column.addLayout(row)

    @Slot()
    def _done(self) -> None:
        self.accept()
        self.chosen.emit(int(self.days.currentData()))
