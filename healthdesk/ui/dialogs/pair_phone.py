"""A phone is paired: its code as a QR code and as text, once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.words import tr
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.fields import Field, Labeled
from healthdesk.ui.widgets.qr_code import QrCode
from healthdesk.ui.widgets.text import Text

if TYPE_CHECKING:
    from healthdesk.model.wire.companion import Pairing

WIDTH, QR_PX = 660, 232


class PairPhoneDialog(Dialog):
    """Its token is kept nowhere: what is not copied now is paired again."""

    def __init__(self, parent: QWidget, pairing: "Pairing", rows: tuple[tuple[bool, ...], ...]) -> None:
        """`rows` are the modules of the code."""
        super().__init__(parent, tr("Pair a phone"), WIDTH)
        row = QHBoxLayout()
        row.setSpacing(24)
        code = QrCode(QR_PX)
        code.show_rows(rows)
        code.setAccessibleName(tr("Pairing code"))
        row.addWidget(code)
        column = QVBoxLayout()
        column.setSpacing(10)
        words = tr(
            "Scan the code with the app on the phone. It holds the address, a token for this phone only, and the pin of "
            "this computer's certificate."
        )
        column.addWidget(Text(words, tone="text-2", wrap=True))
        address = f"{pairing.url}/sync/health-auto-export"
        for label, value in (
            (tr("Address for Health Auto Export"), address),
            (tr("Header “Authorization”"), f"Bearer {pairing.token}"),
        ):
            column.addWidget(Labeled(label, _Copied(label, value)))
        column.addWidget(Text(tr("Shown once. The phone must be in the same network."), "small", "text-2", wrap=True))
        column.addStretch(1)
        row.addLayout(column, 1)
        self.column.addLayout(row)
        self.column.addSpacing(18)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch(1)
        self._code = pairing.code()
        copy, done = Button(tr("Copy pairing code"), icon="copy"), Button(tr("Done"), "primary")
        copy.clicked.connect(self._copy)
        done.clicked.connect(self.accept)
        foot.addWidget(copy)
        foot.addWidget(done)
        self.column.addLayout(foot)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)


class _Copied(Field):
    """A value to be copied, not changed."""

    def __init__(self, name: str, value: str) -> None:
        super().__init__(name, large=False)
        self.setText(value)
        self.setReadOnly(True)
        self.setCursorPosition(0)
