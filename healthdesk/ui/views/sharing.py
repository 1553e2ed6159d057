"""Sharing: what was handed to whom, the state of each share, and the log of the chosen one."""

import time
from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.changes import Changes
from healthdesk.base.errors import KnownFailure
from healthdesk.base.words import mark, tr, trn
from healthdesk.model.share import Channel, Share, ShareState
from healthdesk.present.shares import event_rows, share_row
from healthdesk.ui import share_calls
from healthdesk.ui.dialogs.new_share import Again
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.views.reading_page import Question, ReadingPage
from healthdesk.ui.views.share_acts import ShareActs
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.choices import SegmentedControl
from healthdesk.ui.widgets.fields import SearchField
from healthdesk.ui.widgets.message import Message
from healthdesk.ui.widgets.share_table import AccessLog, ShareTable
from healthdesk.ui.widgets.skeleton import SkeletonTable
from healthdesk.ui.widgets.surfaces import Banner, Card

ALL, ACTIVE, EXPIRED, REVOKED = "all", "active", "expired", "revoked"
SHOWN = {ACTIVE: (ShareState.ACTIVE, ShareState.QUEUED), EXPIRED: (ShareState.EXPIRED,), REVOKED: (ShareState.REVOKED,)}
RELAY_REPORT = mark("Reported by the relay. Encrypted files opened offline cannot report back.")
FILE_REPORT = mark("Encrypted files opened offline cannot report back.")


class SharingPage(ReadingPage):
    """The list above, the log below."""

    uploaded = Signal()

    def __init__(self, state: AppState, runner: JobRunner) -> None:
        """Reads nothing before it is first visible."""
        super().__init__(tr("Sharing"), state, runner, tr("Could not read your shares"))
        self._shares: list[Share] = []
        self._chosen = ""
        self._banner: Banner | None = None
        self.acts = ShareActs(self, state, runner)
        self.acts.changed.connect(self._changed)
        self.acts.refused.connect(self._refused)
        self.add_relay_button = Button(tr("Add a relay…"))
        self.add_relay_button.clicked.connect(self.acts.add_relay)
        self.new_button = Button(tr("New share…"), "primary", icon="plus")
        self.new_button.clicked.connect(self.new_share)
        self.header.add_right(self.add_relay_button)
        self.header.add_right(self.new_button)
        QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, self.new_share)
        self._content = self._lists()
        self._empty = Message(
            "file-lock",
            "text-2",
            tr("Nothing shared yet"),
            tr("Choose some days and some data, and hand them to a doctor as an encrypted file or a link."),
            tr("New share…"),
        )
        self._empty.acted.connect(self.new_share)
        self.place(self._content, self._empty, skeleton=SkeletonTable)
        self.body.addStretch(1)

    def _lists(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        row = QHBoxLayout()
        self.filter = SegmentedControl(_filters(0), tr("Which shares"))
        self.search = SearchField(tr("Find a recipient"), 220)
        row.addWidget(self.filter)
        row.addStretch(1)
        row.addWidget(self.search)
        column.addLayout(row)
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 0, 1, 1)
        self.table = ShareTable()
        inside.addWidget(self.table)
        column.addWidget(card)
        self.log = AccessLog()
        column.addWidget(self.log)
        self.filter.chosen.connect(self._show)
        self.search.textChanged.connect(self._show)
        self.table.chosen.connect(self._choose)
        self.table.revoke_asked.connect(self._revoke)
        self.table.again_asked.connect(self._again)
        self.log.link_asked.connect(self._show_link)
        self.log.extend_asked.connect(self._extend)
        return content

    def question(self) -> Question:
        """The list; then the relays are asked what they know of the links that are open."""
        return lambda library, _job: share_calls.read_shares(library)

    def clear(self) -> None:
        """Show nothing any more: the library is locked."""
        super().clear()
        self._shares, self._chosen = [], ""
        self.table.show_shares([], "")
        self.log.show_log("", "", [])
        self.acts.close()

    def concerns(self, changes: Changes) -> bool:
        """New data change no share."""
        return changes.settings

    @Slot()
    def new_share(self) -> None:
        """Choose what to hand over."""
        self.acts.new()

    @Slot(str)
    def _again(self, share_id: str) -> None:
        share = self._share(share_id)
        self.acts.new(Again(share.recipient, share.scope.metrics))

    @Slot(str)
    def _revoke(self, share_id: str) -> None:
        self.acts.revoke(self._share(share_id))

    @Slot()
    def _show_link(self) -> None:
        self.acts.show_link(self._share(self._chosen))

    @Slot()
    def _extend(self) -> None:
        self.acts.extend(self._share(self._chosen))

    @Slot(str)
    def _changed(self, share_id: str) -> None:
        self._chosen = share_id
        self.reload()

    @Slot(object)
    def _refused(self, failure: KnownFailure) -> None:
        """Above the list, until it is closed."""
        if self._banner is not None:
            self._banner.deleteLater()
        self._banner = Banner("triangle-alert", failure.sentence, failure.hint, tone="error")
        self._banner.closed.connect(self._banner.hide)
        self.body.insertWidget(0, self._banner)

    def answered(self, found: tuple[list[Share], list[str], int]) -> None:
        self._shares, self.acts.relays, self.acts.offset_min = found
        now = _now()
        self.filter.offer(_filters(sum(share.state(now) in SHOWN[ACTIVE] for share in self._shares)))
        if self._chosen not in {share.id for share in self._shares}:
            self._chosen = self._shares[0].id if self._shares else ""
        self._show()
        self.show_part(self._content if self._shares else self._empty)
        if self._chosen:
            self._choose(self._chosen)

    @Slot()
    def _show(self) -> None:
        """As filtered."""
        now, wanted, words = _now(), self.filter.choice(), self.search.text().strip().casefold()
        rows = [
            share_row(share, now, self.acts.offset_min)
            for share in self._shares
            if (wanted == ALL or share.state(now) in SHOWN[wanted]) and words in share.recipient.casefold()
        ]
        self.table.show_shares(rows, self._chosen)

    @Slot(str)
    def _choose(self, share_id: str) -> None:
        """Show what is known here, then ask the relay for what is new."""
        self._chosen = share_id
        share = self._share(share_id)
        self._show_log(share)
        if share.channel is Channel.LINK and share.state(_now()) is ShareState.ACTIVE:
            self.runner.run_read(
                lambda library, _job: share_calls.look(library, share_id), self._heard, self._not_heard
            )

    @Slot(object)
    def _heard(self, share: Share) -> None:
        old = self._share(share.id)
        self._shares = [share if one.id == share.id else one for one in self._shares]
        if old != share:
            self._show()
        if share.id == self._chosen:
            self._show_log(share)

    @Slot(object)
    def _not_heard(self, failure: KnownFailure) -> None:
        """What is known here stays; there may be no network."""
        share = self._share(self._chosen)
        rows = event_rows(share, _now(), self.acts.offset_min)
        self.log.show_log(share.recipient, failure.sentence, rows, link=share.channel is Channel.LINK)

    def _show_log(self, share: Share) -> None:
        link, now = share.channel is Channel.LINK, _now()
        rows = event_rows(share, now, self.acts.offset_min)
        shown = link and share.state(now) is ShareState.ACTIVE
        self.log.show_log(share.recipient, tr(RELAY_REPORT) if link else tr(FILE_REPORT), rows, link=shown)

    def _share(self, share_id: str) -> Share:
        return next(share for share in self._shares if share.id == share_id)


def _filters(active: int) -> Sequence[tuple[str, str]]:
    return (
        (ALL, tr("All")),
        (ACTIVE, trn("Active {n}", "Active {n}", active) if active else tr("Active")),
        (EXPIRED, tr("Expired")),
        (REVOKED, tr("Revoked")),
    )


def _now() -> int:
    return round(time.time() * 1000)
