"""Companions on the page of devices: a card each, adding and removing them, and the endpoint inside this program."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job, Progress
from healthdesk.base.words import mark, tr
from healthdesk.ui.dialogs.add_endpoint import AddEndpointDialog, Given
from healthdesk.ui.dialogs.dialog import ask
from healthdesk.ui.dialogs.pair_phone import PairPhoneDialog
from healthdesk.ui.host import Host
from healthdesk.ui.runner import JobRunner, Task
from healthdesk.ui.settings_writer import SettingsWriter
from healthdesk.ui.state import AppState
from healthdesk.ui.sync_feed import SyncFeed
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.choices import Switch
from healthdesk.ui.widgets.endpoint_card import EndpointCardView
from healthdesk.ui.widgets.surfaces import Card, Icon
from healthdesk.ui.widgets.sync_pill import cards
from healthdesk.ui.widgets.text import Text

if TYPE_CHECKING:
    from healthdesk.model.wire.companion import Pairing
    from healthdesk.services.library import Library

PHONE, COLUMNS = mark("Phone"), 2
PAGE = "page"  # of consent
HOST_OFF = mark("Phones of your home network can push here while healthdesk is open.")
HOST_ON = mark("Phones of your home network push here while healthdesk is open, locked or not.")


class CompanionsView(QWidget):
    """Follows the feed; `told` is for the page's toast."""

    told = Signal(str)

    def __init__(self, state: AppState, runner: JobRunner, feed: SyncFeed, host: Host) -> None:
        """Shows what `feed` knows."""
        super().__init__()
        self._state, self._runner, self._feed, self._host = state, runner, feed, host
        self._settings = SettingsWriter(state, runner, self)
        self.dialog: AddEndpointDialog | None = None
        self._adding: Task | None = None
        self.pairing: PairPhoneDialog | None = None
        self.menu: QMenu | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(Text(tr("Companions"), "body-strong"))
        head.addStretch(1)
        head.addWidget(
            Text(tr("Paired devices are pinned by key; tokens stay in your encrypted data"), "small", "text-2")
        )
        column.addLayout(head)
        self.cards: list[EndpointCardView] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        for place in range(COLUMNS):
            self._grid.setColumnStretch(place, 1)
        column.addLayout(self._grid)
        words = tr("None yet. Phones, servers at home and services on the web can hand on what they measure.")
        self._none = Text(words, "small", "text-2", wrap=True)
        column.addWidget(self._none)
        column.addSpacing(6)
        self._hosting = self._host_card()
        column.addWidget(self._hosting)
        feed.changed.connect(self._show)
        host.changed.connect(self._show_host)
        host.failed.connect(self._host_failed)
        host.paired.connect(self._phone_paired)
        state.settings_changed.connect(self._show_host)
        self._show()
        self._show_host()

    def clear(self) -> None:
        """The library is locked: close what is open."""
        for dialog in (self.dialog, self.pairing, self.menu):
            if dialog is not None:
                dialog.close()
        self.dialog = self.pairing = self.menu = None

    def card(self, name: str) -> EndpointCardView:
        """The card of an endpoint."""
        return next(view for view in self.cards if view.accessibleName().startswith(f"{name}:"))

    @Slot()
    def add(self) -> None:
        """Ask for another endpoint."""
        if self._state.library is None:
            return
        from healthdesk.services import sync  # heavy

        self.dialog = AddEndpointDialog(self, sync.kinds())
        self.dialog.given.connect(self._add)
        self.dialog.finished.connect(self._dialog_gone)
        self.dialog.open()

    @Slot()
    def _dialog_gone(self) -> None:
        self.dialog = None
        if self._adding is not None:
            self._adding.cancel()
            self._adding = None

    @Slot(object)
    def _add(self, given: Given) -> None:
        def write(library: "Library", job: Job) -> object:
            from healthdesk.services import sync  # heavy

            if given.code:
                return sync.add_paired(library, given.code, name=given.name, job=job)
            return sync.add(
                library, given.kind, given.address, given.token, name=given.name, job=job,
                show=lambda page: job.step(1, 1, facts={PAGE: page}),
            )  # fmt: skip

        self._adding = self._runner.run_beside(write, self._added, self._refused, self._open_page)

    @Slot(object)
    def _open_page(self, progress: Progress) -> None:
        """The page of consent, in the person's own browser."""
        if PAGE in progress.facts:
            QDesktopServices.openUrl(QUrl(str(progress.facts[PAGE])))

    @Slot(object)
    def _added(self, _endpoint: object) -> None:
        self._adding = None
        if self.dialog is not None:
            self.dialog.accept()
        self._feed.read()

    @Slot(object)
    def _refused(self, failure: KnownFailure) -> None:
        self._adding = None
        if self.dialog is not None:
            self.dialog.refuse(str(failure))

    @Slot()
    def _show(self) -> None:
        views = []
        for card in cards(self._feed, self._state):
            view = EndpointCardView(card)
            view.sync_asked.connect(self._feed.sync)
            view.menu_asked.connect(self._open_menu)
            views.append(view)
        for old in self.cards:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.cards = views
        self._none.setVisible(not views)
        for place, view in enumerate(views):
            self._grid.addWidget(view, *divmod(place, COLUMNS))

    @Slot(str, QPoint)
    def _open_menu(self, name: str, at: QPoint) -> None:
        self.menu = menu = QMenu(self)
        menu.addAction(theme().icon("refresh-cw"), tr("Sync now"), lambda: self._feed.sync(name))
        menu.addSeparator()
        menu.addAction(theme().icon("trash-2", "error"), tr("Remove…"), lambda: self._ask_remove(name))
        menu.popup(at)

    def _ask_remove(self, name: str) -> None:
        words = tr("healthdesk fetches nothing from it any more and forgets its token. What it brought stays.")
        question = ask(self, tr("Remove {name}?", name=name), words, tr("Remove"), variant="danger")
        question.accepted.connect(lambda: self._feed.remove(name))
        question.open()

    # The endpoint inside this program.

    def _host_card(self) -> Card:
        card = Card()
        row = QHBoxLayout(card)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        row.addWidget(Icon("house-wifi", "text-2", 18, plate=36, fill="surface-3", radius=9))
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(Text(tr("Receive on this computer"), "body-strong"))
        self._host_words = Text(tr(HOST_OFF), "small", "text-2", wrap=True)
        column.addWidget(self._host_words)
        row.addLayout(column, 1)
        self.pair_button = Button(tr("Pair a phone…"), size="compact", icon="qr-code")
        self.pair_button.clicked.connect(self._pair)
        self.switch = Switch(tr("Receive on this computer"))
        self.switch.clicked.connect(self._switched)
        row.addWidget(self.pair_button)
        row.addWidget(self.switch)
        return card

    @Slot()
    def _show_host(self) -> None:
        on = self._state.settings.host_companion
        self._hosting.setVisible(self._host.possible)
        self.switch.setChecked(on)
        self.pair_button.setVisible(on and self._host.running)
        self._host_words.setText(tr(HOST_ON) if on else tr(HOST_OFF))

    @Slot()
    def _switched(self) -> None:
        self._settings.change(host_companion=self.switch.isChecked())

    @Slot()
    def _pair(self) -> None:
        self._host.pair_phone(tr(PHONE))

    @Slot(object)
    def _phone_paired(self, pairing: "Pairing") -> None:
        from healthdesk.services import sync  # heavy

        self.pairing = PairPhoneDialog(self, pairing, sync.code_rows(pairing.code()))
        self.pairing.finished.connect(self._pairing_gone)
        self.pairing.open()

    @Slot()
    def _pairing_gone(self) -> None:
        self.pairing = None

    @Slot(object)
    def _host_failed(self, failure: KnownFailure) -> None:
        self.told.emit(str(failure))
