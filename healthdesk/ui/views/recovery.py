"""The recovery key: shown once, to be kept on paper, confirmed by typing one group of it."""

import secrets

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPageSize, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout

from healthdesk.base.words import mark, tr
from healthdesk.ui.sheet import Sheet, draw_sheet, print_sheet
from healthdesk.ui.theme import theme
from healthdesk.ui.views.first_run import Step
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.choices import CheckBox
from healthdesk.ui.widgets.fields import Field
from healthdesk.ui.widgets.surfaces import Card, Line
from healthdesk.ui.widgets.text import Text

NAME = mark("healthdesk recovery key")
CLIPBOARD_MS = 60_000
COLUMNS = 3
ORDINALS = (
    mark("first"),
    mark("second"),
    mark("third"),
    mark("fourth"),
    mark("fifth"),
    mark("sixth"),
    mark("seventh"),
    mark("eighth"),
    mark("ninth"),
    mark("tenth"),
)


class RecoveryStep(Step):
    """Valid once one group, picked by chance, is typed back and the box is ticked."""

    changed = Signal()

    def __init__(self) -> None:
        """Empty until `show_key`."""
        super().__init__(
            tr("Keep your recovery key"),
            tr(
                "If you forget the passphrase, this key is the only way to open your data. "
                "Print it or store it in a password manager."
            ),
        )
        self._key = ""
        self._asked = 0
        self._clearing = QTimer(self)
        self._clearing.setSingleShot(True)
        self._clearing.timeout.connect(self._clear_clipboard)
        plate = Card(fill="surface-3")
        self._cells = QGridLayout(plate)
        self._cells.setContentsMargins(17, 17, 17, 17)
        self._cells.setSpacing(10)
        self.column.addWidget(plate)
        self.column.addSpacing(14)
        self.column.addLayout(self._keep())
        self.column.addSpacing(28)
        self.column.addWidget(Line())
        self.column.addSpacing(22)
        self._question = Text("", "small-strong", "text-2")
        self.answer = Field(tr("Group of the recovery key"))
        self.answer.setFont(theme().font("code", size=14))
        self.answer.setFixedWidth(180)
        self.answer.textChanged.connect(self.changed)
        self._question.setBuddy(self.answer)
        self.column.addWidget(self._question)
        self.column.addSpacing(6)
        self.column.addWidget(self.answer)
        self.column.addSpacing(16)
        self.stored = CheckBox(tr("I have stored the key somewhere safe, away from this computer"))
        self.stored.toggled.connect(self.changed)
        self.column.addWidget(self.stored, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    @property
    def groups(self) -> list[str]:
        """The groups of the key."""
        return self._key.split("-") if self._key else []

    @property
    def asked(self) -> int:
        """Which group must be typed back, counted from 0."""
        return self._asked

    @property
    def valid(self) -> bool:
        """Whether the key is confirmed."""
        typed = self.answer.text().strip().upper()
        return bool(self._key) and typed == self.groups[self._asked] and self.stored.isChecked()

    def show_key(self, key: str) -> None:
        """Show the key for the first and only time."""
        self._key = key
        groups = self.groups
        self._asked = secrets.randbelow(len(groups))
        self._question.setText(
            tr("To confirm, type the {ordinal} group of your key", ordinal=tr(ORDINALS[self._asked]))
        )
        for i, group in enumerate(groups):
            cell = Card(line="border-strong", radius=8)
            cell.setFixedHeight(48)
            inner = QVBoxLayout(cell)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.addWidget(Text(group, "code", size=20, align=Qt.AlignmentFlag.AlignCenter))
            cell.setAccessibleName(tr("Group {number}: {characters}", number=i + 1, characters=" ".join(group)))
            self._cells.addWidget(cell, i // COLUMNS, i % COLUMNS)
        self.changed.emit()

    def forget(self) -> None:
        """Drop the key, the cells that showed it, and a copy of it in the clipboard."""
        self._clearing.stop()
        self._clear_clipboard()
        self._key = ""
        self.answer.clear()
        while (item := self._cells.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def _keep(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        for text, icon, act in (
            (tr("Print"), "printer", self._print),
            (tr("Save as PDF…"), "download", self._save),
            (tr("Copy"), "copy", self._copy),
        ):
            button = Button(text, icon=icon)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(Text(tr("Clipboard clears after 60 s"), "small", "text-3"))
        return row

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._key)
        self._clearing.start(CLIPBOARD_MS)

    @Slot()
    def _clear_clipboard(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if self._key and clipboard.text() == self._key:
            clipboard.clear()

    @Slot()
    def _save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Save recovery key"), f"{NAME}.pdf", tr("PDF (*.pdf)"))
        if path:
            writer = QPdfWriter(path)
            writer.setTitle(tr(NAME))
            writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
            draw_sheet(writer, self._sheet())

    @Slot()
    def _print(self) -> None:
        print_sheet(self, self._sheet())

    def _sheet(self) -> Sheet:
        words = tr("This key opens your health data if you forget the passphrase. Keep it where nobody else finds it.")
        return Sheet(tr(NAME), tr(NAME), words, self.groups)
