"""The ways in besides the passphrase: the recovery key and the system's keyring."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.base.words import mark, tr
from healthdesk.ui.dialogs.dialog import ask
from healthdesk.ui.dialogs.recovery import RecoveryDialog
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.views.settings_section import Section
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.choices import Switch

if TYPE_CHECKING:
    from healthdesk.services.library import Library

OLD_KEY = mark(
    "The recovery key you have now will no longer open your data. Copies of the key file made before, in a backup for "
    "example, still open with it."
)


class KeyRows(QObject):
    """Adds its rows to the section of privacy."""

    failed = Signal(object)  # KnownFailure

    def __init__(self, section: Section, state: AppState, runner: JobRunner, page: QWidget) -> None:
        """`page` owns the dialogs."""
        super().__init__(page)
        self._state, self._runner, self._page = state, runner, page
        self._filling = False
        self.dialog: RecoveryDialog | None = None
        self.renew = Button(tr("Make a new one…"), size="compact")
        self.renew.setAccessibleName(tr("Make a new recovery key"))
        self.renew.clicked.connect(self._ask)
        section.add_row(tr("Recovery key"), tr("If the one you have was lost, or seen by somebody."), self.renew)
        self.keyring = Switch(tr("Open with the keyring of this computer"))
        self.keyring.setEnabled(False)
        self.keyring.toggled.connect(self._toggled)
        words = tr(
            "Whoever is logged in here as you can then open your data without the passphrase. The key is kept by the "
            "desktop's own keyring."
        )
        section.add_row(tr("Open with the keyring of this computer"), words, self.keyring)

    def reload(self) -> None:
        """Ask whether there is a keyring and whether it is used."""
        self._runner.run_read(_keyring_state, self._show, self._failed)

    def clear(self) -> None:
        """Take the key away: the library is locked."""
        if self.dialog is not None:
            self.dialog.accept()

    @Slot(object)
    def _show(self, found: tuple[str | None, bool]) -> None:
        name, used = found
        self._filling = True
        self.keyring.setChecked(used)
        self.keyring.setEnabled(name is not None or used)
        self.keyring.setToolTip(name or tr("No keyring that can be trusted was found on this computer"))
        self._filling = False

    @Slot(bool)
    def _toggled(self, used: bool) -> None:
        if self._filling or self._state.library is None:
            return

        def work(library: "Library", _job: Job) -> object:
            from healthdesk.services import library as libraries

            libraries.use_keyring(library, used)
            return libraries.keyring_state(library)

        self._runner.run_write(work, self._show, self._refused)

    @Slot()
    def _ask(self) -> None:
        question = ask(self._page, tr("Make a new recovery key?"), tr(OLD_KEY), tr("Make a new one"), no=tr("Cancel"))
        question.accepted.connect(self._make)
        question.open()

    @Slot()
    def _make(self) -> None:
        if self._state.library is not None:
            self._runner.run_write(_new_key, self._made, self._failed)

    @Slot(object)
    def _made(self, key: str) -> None:
        self.dialog = RecoveryDialog(self._page, key)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    @Slot()
    def _closed(self) -> None:
        self.dialog = None

    @Slot(object)
    def _refused(self, failure: KnownFailure) -> None:
        self._failed(failure)
        if self._state.library is not None:
            self.reload()

    @Slot(object)
    def _failed(self, failure: KnownFailure) -> None:
        self.failed.emit(failure)


def _keyring_state(library: "Library", _job: Job) -> object:
    from healthdesk.services import library as libraries

    return libraries.keyring_state(library)


def _new_key(library: "Library", _job: Job) -> object:
    from healthdesk.services import library as libraries

    return libraries.new_recovery_key(library)
