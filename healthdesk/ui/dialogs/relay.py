"""A relay to upload to: its address and the token that its operator gave."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healthdesk.base.words import tr
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.fields import Field, Labeled, PassphraseField
from healthdesk.ui.widgets.text import Text


class RelayDialog(Dialog):
    """Stays open until the address and the token are good."""

    given = Signal(str, str)  # address, token

    def __init__(self, parent: QWidget) -> None:
        """Connect to `given`, then `open()`."""
        super().__init__(parent, tr("Add a relay"))
        words = tr(
            "A relay keeps encrypted copies for links. It cannot read them. Your practice, your family or you may run one; "
            "whoever does gives you its address and an upload token."
        )
        self.column.addWidget(Text(words, tone="text-2", wrap=True))
        self.column.addSpacing(16)
        self.address, self.token = Field(tr("Address")), PassphraseField(tr("Upload token"))
        self.address.setPlaceholderText("https://relay.example")
        self._address, self._token = Labeled(tr("Address"), self.address), Labeled(tr("Upload token"), self.token)
        for labeled in (self._address, self._token):
            self.column.addWidget(labeled)
            self.column.addSpacing(14)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        cancel, self.go = Button(tr("Cancel")), Button(tr("Add relay"), "primary")
        cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._done)
        row.addWidget(cancel)
        row.addWidget(self.go)
        self.column.addLayout(row)
        self.address.textChanged.connect(self._edited)
        self.token.textChanged.connect(self._edited)
        self._edited()

    def refuse(self, sentence: str) -> None:
        """Say what is wrong with the address."""
        self._address.set_error(sentence)
        self.go.setEnabled(True)

    @Slot()
    def _edited(self) -> None:
        self._address.set_error("")
        self.go.setEnabled(bool(self.address.text().strip() and self.token.text().strip()))

    @Slot()
    def _done(self) -> None:
        self.go.setEnabled(False)
        self.given.emit(self.address.text().strip(), self.token.text().strip())
