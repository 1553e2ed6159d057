"""Another endpoint to fetch from: which kind, where its token is found, and the token."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healthdesk.base.words import tr
from healthdesk.model.endpoint import EndpointKind
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.drop_down import DropDown
from healthdesk.ui.widgets.fields import Field, Labeled, PassphraseField
from healthdesk.ui.widgets.text import Text

CODE, ADDRESS, TOKEN, CLIENT = "code", "address", "token", "client"
SECOND = "of client"
WIDTH = 520


@dataclass(frozen=True, slots=True)
class Given:
    """What the owner gave: `code`, or `address` and `token`, by kind. The token of a client is its id and its secret."""

    kind: str
    name: str
    code: str
    address: str
    token: str


class AddEndpointDialog(Dialog):
    """Stays open until the endpoint has answered."""

    given = Signal(object)  # Given

    def __init__(self, parent: QWidget, kinds: Sequence[EndpointKind]) -> None:
        """Connect to `given`, then `open()`."""
        super().__init__(parent, tr("Add a companion"), WIDTH)
        self._kinds = kinds
        self.kind = DropDown()
        self.kind.setAccessibleName(tr("Kind"))
        for kind in kinds:
            self.kind.addItem(tr(kind.name), kind.kind)
        self.column.addWidget(Labeled(tr("What it is"), self.kind))
        self.column.addSpacing(14)
        self._steps = Text("", tone="text-2", wrap=True)
        self.column.addWidget(self._steps)
        self.column.addSpacing(16)
        self.code, self.address = PassphraseField(tr("Pairing code")), Field(tr("Address"))
        self.token = PassphraseField(tr("Token"))
        self.address.setPlaceholderText("https://")
        self.client, self.client_secret = Field(tr("Client id")), PassphraseField(tr("Client secret"))
        self.name = Field(tr("Name"))
        self._labeled = {
            CODE: Labeled(tr("Pairing code"), self.code),
            ADDRESS: Labeled(tr("Address"), self.address),
            TOKEN: Labeled(tr("Token"), self.token),
            CLIENT: Labeled(tr("Client id"), self.client),
            SECOND: Labeled(tr("Client secret"), self.client_secret),
            "name": Labeled(tr("Name"), self.name),
        }
        for labeled in self._labeled.values():
            labeled.setContentsMargins(0, 0, 0, 14)
            self.column.addWidget(labeled)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        cancel, self.go = Button(tr("Cancel")), Button(tr("Add"), "primary")
        cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._done)
        row.addWidget(cancel)
        row.addWidget(self.go)
        self.column.addLayout(row)
        self.kind.currentIndexChanged.connect(self._choose)
        for field in (self.code, self.address, self.token, self.client, self.client_secret, self.name):
            field.textChanged.connect(self._edited)
        self._choose()

    def refuse(self, sentence: str) -> None:
        """Say what is wrong, beside the field where it can be mended."""
        self._labeled[self._shown.asks[0]].set_error(sentence)
        self._fit()
        self.go.setText(tr("Add"))
        self.go.setEnabled(True)

    @property
    def _shown(self) -> EndpointKind:
        return self._kinds[max(0, self.kind.currentIndex())]

    @Slot()
    def _choose(self) -> None:
        kind = self._shown
        self._steps.setText("\n".join(f"{number}. {tr(step)}" for number, step in enumerate(kind.steps, 1)))
        for what in (CODE, ADDRESS, TOKEN, CLIENT):
            self._labeled[what].setVisible(what in kind.asks)
        self._labeled[SECOND].setVisible(CLIENT in kind.asks)
        self.name.setPlaceholderText(tr(kind.name))
        self._edited()
        self._fit()

    def _fit(self) -> None:
        self.column.invalidate()
        self.resize(WIDTH, self.column.totalHeightForWidth(WIDTH))

    @Slot()
    def _edited(self) -> None:
        for labeled in self._labeled.values():
            labeled.set_error("")
        fields = {CODE: self.code, ADDRESS: self.address, TOKEN: self.token, CLIENT: self.client}
        self.go.setEnabled(all(fields[what].text().strip() for what in self._shown.asks))

    @Slot()
    def _done(self) -> None:
        self.go.setEnabled(False)
        self.go.setText(tr("Waiting for your consent…") if CLIENT in self._shown.asks else tr("Asking it…"))
        name, code, address, token, client, secret = (
            field.text().strip()
            for field in (self.name, self.code, self.address, self.token, self.client, self.client_secret)
        )
        if CLIENT in self._shown.asks:
            token = f"{client}\n{secret}"
        self.given.emit(Given(self._shown.kind, name, code, address, token))
