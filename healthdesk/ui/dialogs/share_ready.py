"""A share that was just made: its access code, once, and the file or the link to hand over."""

from pathlib import Path

from PySide6.QtCore import QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.words import tr
from healthdesk.model.share import Share
from healthdesk.present.shares import created_words, link_words, size
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.sheet import Sheet, print_sheet
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.choices import CheckBox
from healthdesk.ui.widgets.fields import Field
from healthdesk.ui.widgets.qr_code import QrCode
from healthdesk.ui.widgets.surfaces import Card, Icon
from healthdesk.ui.widgets.text import Align, Text

CLEAR_AFTER_S = 60
FILE_PX, LINK_PX, CODE_PX = 580, 660, 76


class ShareReadyDialog(Dialog):
    """Cannot be left before the code is noted; it is dropped with the dialog, and from the clipboard."""

    def __init__(
        self,
        parent: QWidget,
        share: Share,
        code: str,
        offset_min: int,
        *,
        file: Path | None = None,
        link: str = "",
        rows: tuple[tuple[bool, ...], ...] = (),
        note: str = "",
    ) -> None:
        """`file` for a file, `link` and the `rows` of its QR code for a link; `note` is what else to know."""
        whom = share.recipient
        title = tr("Share ready for {who}", who=whom) if file else tr("Relay link ready for {who}", who=whom)
        super().__init__(parent, title, FILE_PX if file else LINK_PX)
        self._code, self._link, self._file, self._copied = code, link, file, ""
        self._share, self._offset_min = share, offset_min
        self._clearing = QTimer(self)
        self._clearing.setSingleShot(True)
        self._clearing.timeout.connect(self._clear_clipboard)
        if file is not None:
            self._show_file(share, file, offset_min)
        else:
            self._show_link(share, rows, offset_min)
        if note:
            self.column.addSpacing(8)
            self.column.addWidget(Text(note, "small", "warn", wrap=True))
        self.column.addSpacing(10)
        self.noted = CheckBox(tr("I have noted the access code"))
        self.noted.setVisible(bool(code))
        self.column.addWidget(self.noted)
        self.column.addSpacing(14)
        row = QHBoxLayout()
        foot = "" if file else tr("You can revoke this at any time in Sharing.")
        row.addWidget(Text(foot, "small", "text-2"), 1)
        self.done_button = Button(tr("Done"), "primary")
        self.done_button.clicked.connect(self.accept)
        row.addWidget(self.done_button)
        self.column.addLayout(row)
        self.noted.toggled.connect(self._changed)
        self._changed()
        self.finished.connect(self._forget)

    def reject(self) -> None:
        """Escape does nothing before the code is noted: it would be lost."""
        if self._may_leave:
            super().reject()

    @property
    def _may_leave(self) -> bool:
        return self.noted.isChecked() or not self._code

    def _show_file(self, share: Share, file: Path, offset_min: int) -> None:
        words = tr(
            "Give this access code to {recipient} by phone or in person, not together with the file.",
            recipient=share.recipient,
        )
        self.column.addWidget(Text(words, tone="text-2", wrap=True))
        self.column.addSpacing(12)
        self.column.addWidget(_code_card(self._code, CODE_PX, 30))
        self.column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        copy = Button(tr("Copy code"), size="compact", icon="copy")
        copy.clicked.connect(self._copy_code)
        row.addWidget(copy)
        note = Button(tr("Print note"), size="compact", icon="printer")
        note.clicked.connect(self._print_note)
        row.addWidget(note)
        row.addStretch(1)
        row.addWidget(Text(tr("Clipboard clears after {seconds} s", seconds=CLEAR_AFTER_S), "small", "text-2"))
        self.column.addLayout(row)
        self.column.addSpacing(12)
        self.column.addWidget(_once())
        self.column.addSpacing(12)
        card = Card(radius=10)
        inside = QHBoxLayout(card)
        inside.setContentsMargins(15, 10, 15, 10)
        inside.setSpacing(14)
        inside.addWidget(Icon("file-lock", "text-2", 20))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(Text(file.name))
        there = file.stat().st_size if file.exists() else 0
        lines.addWidget(
            Text(f"{size(there)} · {created_words(share, offset_min)} · {file.parent.name}", "small", "text-2")
        )
        inside.addLayout(lines, 1)
        show = Button(tr("Show in folder"), size="compact")
        show.clicked.connect(self._show_folder)
        inside.addWidget(show)
        self.column.addWidget(card)

    def _show_link(self, share: Share, rows: tuple[tuple[bool, ...], ...], offset_min: int) -> None:
        top = QHBoxLayout()
        top.setSpacing(24)
        code = QrCode()
        code.show_rows(rows)
        top.addWidget(code)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(Text(tr("Link"), "small-strong", "text-2"))
        self.link_field = Field(tr("Link"), large=False)
        self.link_field.setReadOnly(True)
        self.link_field.setText(self._link)
        self.link_field.setCursorPosition(0)
        right.addWidget(self.link_field)
        copy = Button(tr("Copy link"), size="compact", icon="copy")
        copy.clicked.connect(self._copy_link)
        holder = QHBoxLayout()
        holder.addWidget(copy)
        holder.addStretch(1)
        right.addLayout(holder)
        if self._code:
            right.addSpacing(6)
            right.addWidget(Text(tr("Access code, shown only once"), "small-strong", "text-2"))
            right.addWidget(_code_card(self._code, 52, 22))
        right.addStretch(1)
        top.addLayout(right, 1)
        self.column.addLayout(top)
        self.column.addSpacing(12)
        self.column.addWidget(Text(link_words(share, offset_min), tone="text-2", wrap=True))

    @Slot()
    def _changed(self) -> None:
        self.done_button.setEnabled(self._may_leave)
        self.done_button.setToolTip("" if self._may_leave else tr("Note the code first: it is shown only once"))

    @Slot()
    def _copy_code(self) -> None:
        self._copy(self._code)

    @Slot()
    def _print_note(self) -> None:
        print_sheet(self, self._note())

    def _note(self) -> Sheet:
        """The code on paper, to be handed over apart from the file."""
        words = tr(
            "Opens the health summary for {recipient}, {created}. Open the file in any browser and type the code. "
            "Keep this note apart from the file.",
            recipient=self._share.recipient,
            created=created_words(self._share, self._offset_min),
        )
        return Sheet(tr("healthdesk access code"), tr("Access code"), words, self._code.split("-"))

    @Slot()
    def _copy_link(self) -> None:
        self._copy(self._link)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._copied = text
        self._clearing.start(CLEAR_AFTER_S * 1000)

    @Slot()
    def _clear_clipboard(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:
            clipboard.clear()
        self._copied = ""

    @Slot()
    def _show_folder(self) -> None:
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))

    @Slot()
    def _forget(self) -> None:
        """A link may stay in the clipboard to be pasted; a code may not."""
        if self._copied == self._code:
            self._clear_clipboard()
        self._code = ""


def _code_card(code: str, height: int, px: float) -> Card:
    card = Card(fill="surface-3", radius=10)
    card.setFixedHeight(height)
    inside = QVBoxLayout(card)
    text = Text(code, "code", size=px, align=Align.AlignCenter)
    text.setAccessibleName(tr("Access code {code}", code=" ".join(code)))
    inside.addWidget(text)
    return card


def _once() -> Card:
    card = Card(fill="warn-soft", line="warn-line", radius=10)
    row = QHBoxLayout(card)
    row.setContentsMargins(14, 12, 14, 12)
    row.setSpacing(12)
    row.addWidget(Icon("eye-off", "warn", 18))
    words = tr("Shown only once. healthdesk does not keep the code. If it is lost, create a new share.")
    row.addWidget(Text(words, tone="text-2", wrap=True), 1)
    return card
