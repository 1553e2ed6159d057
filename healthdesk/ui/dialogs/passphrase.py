"""Choosing another passphrase."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healthdesk.base.passphrase import MIN_LENGTH, strength
from healthdesk.base.words import tr, trn
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.fields import Labeled, PassphraseField
from healthdesk.ui.widgets.text import Text


class PassphraseDialog(Dialog):
    """Twice the same, long enough."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Connect to `chosen`, then `open()`."""
        super().__init__(parent, tr("Change the passphrase"))
        words = tr(
            "You will type the new one from now on. Copies of the key file made before, "
            "in a backup for example, still open with the old one."
        )
        self.column.addWidget(Text(words, tone="text-2", wrap=True))
        self.column.addSpacing(16)
        self.first, self.second = PassphraseField(tr("New passphrase")), PassphraseField(tr("Repeat new passphrase"))
        self._first, self._second = Labeled(tr("New passphrase"), self.first), Labeled(tr("Repeat it"), self.second)
        for labeled in (self._first, self._second):
            self.column.addWidget(labeled)
            self.column.addSpacing(14)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        cancel, self.go = Button(tr("Cancel")), Button(tr("Change passphrase"), "primary")
        cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._done)
        self.second.returnPressed.connect(self._done)
        row.addWidget(cancel)
        row.addWidget(self.go)
        self.column.addLayout(row)
        self.first.textChanged.connect(self._edited)
        self.second.textChanged.connect(self._edited)
        self._edited()
        self.first.setFocus()

    @Slot()
    def _edited(self) -> None:
        first, second = self.first.text(), self.second.text()
        accepted = strength(first).accepted
        least = trn("At least {n} character.", "At least {n} characters.", MIN_LENGTH)
        self._first.set_error("" if accepted or not first else least)
        self._second.set_error("" if first.startswith(second) else tr("The two do not match yet."))
        self.go.setEnabled(accepted and first == second)

    @Slot()
    def _done(self) -> None:
        if self.go.isEnabled():
            passphrase = self.first.take()
            self.second.clear()
            self.accept()
            self.chosen.emit(passphrase)
