"""What is done to shares: a new one, its link again, longer, no more; and the relays that carry links."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from healthdesk.base.errors import KnownFailure
from healthdesk.base.words import tr
from healthdesk.model.share import Channel, Share
from healthdesk.present.shares import FILE_WARNING, LINK_WARNING, file_name
from healthdesk.present.values import Formatter
from healthdesk.ui import share_calls
from healthdesk.ui.dialogs.dialog import ask
from healthdesk.ui.dialogs.extend import ExtendDialog
from healthdesk.ui.dialogs.new_share import Again, NewShareDialog
from healthdesk.ui.dialogs.relay import RelayDialog
from healthdesk.ui.dialogs.share_ready import ShareReadyDialog
from healthdesk.ui.runner import JobRunner, Work
from healthdesk.ui.state import AppState

if TYPE_CHECKING:
    from healthdesk.services.links import Opened
    from healthdesk.services.shares import Request


class ShareActs(QObject):
    """Asks by dialogs over `page`, does it, and says which share is another now."""

    changed = Signal(str)  # the id of the share
    refused = Signal(object)  # KnownFailure

    def __init__(self, page: QWidget, state: AppState, runner: JobRunner) -> None:
        """No dialog is open; `relays` and `offset_min` are those that the page has read."""
        super().__init__(page)
        self._page, self._state, self._runner = page, state, runner
        self.relays: list[str] = []
        self.offset_min = 0
        self._file: Path | None = None
        self.dialog: NewShareDialog | None = None
        self.ready: ShareReadyDialog | None = None
        self.relay_dialog: RelayDialog | None = None

    def close(self) -> None:
        """Close every dialog: the library is locked."""
        for dialog in (self.dialog, self.ready, self.relay_dialog):
            if dialog is not None:
                dialog.close()
        self.dialog = self.ready = self.relay_dialog = None
        self.relays = []

    def new(self, again: Again | None = None) -> None:
        """Choose what to hand over; `again`: as it was once before."""
        if self._state.library is None:
            return
        from healthdesk.services import queries  # heavy

        today = queries.today(self._state.library)
        self.dialog = NewShareDialog(self._page, self._state, self._runner, today, self.relays, again)
        self.dialog.asked.connect(self._create)
        self.dialog.relays_asked.connect(self.add_relay)
        self.dialog.finished.connect(self._dialog_gone)
        self.dialog.open()

    def revoke(self, share: Share) -> None:
        """Ask first: it cannot be taken back."""
        words = tr(FILE_WARNING) if share.channel is Channel.FILE else tr(LINK_WARNING)
        question = ask(
            self._page,
            tr("Revoke the share for {recipient}?", recipient=share.recipient),
            words,
            tr("Revoke"),
            variant="danger",
            no=tr("Keep it"),
        )
        question.accepted.connect(lambda: self._revoke(share.id))
        question.open()

    def show_link(self, share: Share) -> None:
        """The link of a share again; its code is not kept."""
        self._runner.run_read(
            lambda library, _job: share_calls.open_link(library, share.id), self._link_read, self._refuse
        )

    def extend(self, share: Share) -> None:
        """Ask for how many days more."""
        dialog = ExtendDialog(self._page, share.recipient)
        dialog.chosen.connect(lambda days: self._extend(share.id, days))
        dialog.open()

    @Slot()
    def add_relay(self) -> None:
        """Ask for the address and the token of a relay."""
        self.relay_dialog = RelayDialog(self._page)
        self.relay_dialog.given.connect(self._add_relay)
        self.relay_dialog.finished.connect(self._relay_gone)
        self.relay_dialog.open()

    @Slot(object, object, bool)
    def _create(self, request: "Request", channel: Channel, desk: bool) -> None:
        shown = Formatter.of(self._state.settings)
        if channel is Channel.FILE:
            self._file = self._ask_file(request.recipient)
            if self._file is None:
                return
            file = self._file
            self._runner.run_write(
                lambda library, _job: share_calls.create_file(library, request, shown, file), self._made, self._refuse
            )
        else:
            self._file = None
            task = self._runner.run_write(
                lambda library, _job: share_calls.create_link(library, request, shown, desk=desk),
                self._made,
                self._refuse,
            )
            self._runner.announce(task, Work.SHARE, lambda made: made[2] is None)

    def _ask_file(self, recipient: str) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = str(Path(folder) / file_name(recipient))
        name, _ = QFileDialog.getSaveFileName(self._page, tr("Save the encrypted file"), start, tr("Web page (*.html)"))
        return Path(name) if name else None

    @Slot(object)
    def _made(self, found: share_calls.Made) -> None:
        made, opened, waiting = found
        note = (
            ""
            if waiting is None
            else tr("Not uploaded yet: {failure} healthdesk tries again by itself.", failure=waiting.sentence)
        )
        rows = opened.rows if opened else ()
        self._show_ready(
            ShareReadyDialog(
                self._page,
                made.share,
                made.code,
                self.offset_min,
                file=self._file,
                link=made.link,
                rows=rows,
                note=note,
            )
        )
        self.changed.emit(made.share.id)

    @Slot(object)
    def _link_read(self, found: "tuple[Share, Opened]") -> None:
        share, opened = found
        self._show_ready(ShareReadyDialog(self._page, share, "", self.offset_min, link=opened.text, rows=opened.rows))
        self.changed.emit(share.id)

    def _show_ready(self, dialog: ShareReadyDialog) -> None:
        self.ready = dialog
        dialog.finished.connect(self._ready_gone)
        dialog.open()

    def _revoke(self, share_id: str) -> None:
        self._runner.run_read(lambda library, _job: share_calls.revoke(library, share_id), self._revoked, self._refuse)

    @Slot(object)
    def _revoked(self, share: Share) -> None:
        self.changed.emit(share.id)

    def _extend(self, share_id: str, days: int) -> None:
        self._runner.run_read(
            lambda library, _job: share_calls.extend(library, share_id, days), self._link_read, self._refuse
        )

    @Slot(str, str)
    def _add_relay(self, address: str, token: str) -> None:
        self._runner.run_write(
            lambda library, _job: share_calls.add_relay(library, address, token), self._relay_added, self._relay_refused
        )

    @Slot(object)
    def _relay_added(self, relays: list[str]) -> None:
        self.relays = relays
        if self.relay_dialog is not None:
            self.relay_dialog.accept()
        if self.dialog is not None:
            self.dialog.offer_relays(relays)

    @Slot(object)
    def _relay_refused(self, failure: KnownFailure) -> None:
        if self.relay_dialog is not None:
            self.relay_dialog.refuse(str(failure))

    @Slot(object)
    def _refuse(self, failure: KnownFailure) -> None:
        self.refused.emit(failure)

    @Slot()
    def _dialog_gone(self) -> None:
        self.dialog = None

    @Slot()
    def _ready_gone(self) -> None:
        self.ready = None

    @Slot()
    def _relay_gone(self) -> None:
        self.relay_dialog = None
