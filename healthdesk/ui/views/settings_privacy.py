"""Who gets at the data, and what of them is kept at all."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from healthdesk.base.changes import Changes
from healthdesk.base.jobs import Job
from healthdesk.base.settings import Settings
from healthdesk.base.words import tr, trn
from healthdesk.ui.dialogs.passphrase import PassphraseDialog
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.theme import theme
from healthdesk.ui.views.settings_keys import KeyRows
from healthdesk.ui.views.settings_section import Section
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.choices import Switch
from healthdesk.ui.widgets.drop_down import DropDown

if TYPE_CHECKING:
    from healthdesk.services.library import Library

LOCK_MINUTES = (1, 2, 5, 10, 15, 30, 60)


class PrivacySection(Section):
    """Routes, the lock, the passphrase and the other keys."""

    def __init__(self, state: AppState, runner: JobRunner) -> None:
        """Empty until filled."""
        super().__init__(tr("Privacy"))
        self._state, self._runner = state, runner
        self.routes = Switch(tr("Keep the routes of workouts"))
        self.routes.toggled.connect(lambda kept: self.asked.emit({"import_routes": kept}))
        words = tr(
            "Routes are sensitive: they show where you live, work and go, and when. They are encrypted like the rest. "
            "Switched off, later imports leave them out; routes already here stay until their import is undone."
        )
        self.add_row(tr("Keep the routes of workouts"), words, self.routes)
        self.minutes = DropDown()
        self.minutes.setAccessibleName(tr("Lock after"))
        self.minutes.setFont(theme().font("body"))
        for minutes in LOCK_MINUTES:
            self.minutes.addItem(_minutes(minutes), minutes)
        self.minutes.activated.connect(lambda _index: self.asked.emit({"lock_minutes": self.minutes.currentData()}))
        words = tr("After this time without keyboard or mouse. Ctrl+L locks at once.")
        self.add_row(tr("Lock by itself"), words, self.minutes)
        self.notify = Switch(tr("Say when long work is done"))
        self.notify.toggled.connect(lambda wanted: self.asked.emit({"notify": wanted}))
        words = tr(
            "A notification of the desktop when work of more than ten seconds ends while this window is not in use. It "
            "names no file and no figure."
        )
        self.add_row(tr("Say when long work is done"), words, self.notify)
        change = Button(tr("Change…"), size="compact")
        change.setAccessibleName(tr("Change passphrase"))
        change.clicked.connect(self._ask_for_passphrase)
        self.add_row(tr("Passphrase"), tr("The recovery key stays the same."), change)
        self.keys = KeyRows(self, state, runner, self)
        self.keys.failed.connect(self.failed)

    def fill(self, settings: Settings) -> None:
        """See `Section.fill`."""
        self.routes.setChecked(settings.import_routes)
        self.notify.setChecked(settings.notify)
        if self.minutes.findData(settings.lock_minutes) < 0:
            self.minutes.addItem(_minutes(settings.lock_minutes), settings.lock_minutes)
        self.minutes.setCurrentIndex(self.minutes.findData(settings.lock_minutes))

    def reload(self) -> None:
        """See `Section.reload`."""
        self.keys.reload()

    def clear(self) -> None:
        """See `Section.clear`."""
        self.keys.clear()

    @Slot(str)
    def change_passphrase(self, passphrase: str) -> None:
        """From now on only this one opens the data."""

        def work(library: "Library", _job: Job) -> object:
            from healthdesk.services import library as libraries

            libraries.change_passphrase(library, passphrase)
            return Changes()

        self._runner.run_write(work, self._changed, self._failed)

    @Slot()
    def _ask_for_passphrase(self) -> None:
        dialog = PassphraseDialog(self.window())
        dialog.chosen.connect(self.change_passphrase)
        dialog.open()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        self._state.note(changes)

    @Slot(object)
    def _failed(self, failure: object) -> None:
        self.failed.emit(failure)


def _minutes(minutes: int) -> str:
    return trn("{n} minute", "{n} minutes", minutes)
