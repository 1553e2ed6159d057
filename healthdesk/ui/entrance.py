"""The way to a person's library: the first run, the passphrase, or the desktop's keyring."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from healthdesk.base.jobs import Job
from healthdesk.base.paths import DataFolder
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.views.onboarding import OnboardingView
from healthdesk.ui.views.unlock import UnlockView

if TYPE_CHECKING:
    from healthdesk.services.library import Library


class Entrance(QObject):
    """Shows one of its views in the window's stack while no library is open."""

    opened = Signal(object)  # Library
    import_chosen = Signal(list)  # list[Path], right before the first library is opened
    sample_chosen = Signal()
    person_asked = Signal()
    restore_asked = Signal()

    def __init__(self, folder: DataFolder, runner: JobRunner, stack: QStackedWidget, parent: QObject) -> None:
        """Shows nothing before `begin` or `ask`."""
        super().__init__(parent)
        self._folder, self._runner, self._stack = folder, runner, stack
        self.first_run: OnboardingView | None = None
        self.unlock: UnlockView | None = None

    @property
    def made(self) -> "Library | None":
        """What the first run has made and nobody has opened yet."""
        return self.first_run.library if self.first_run is not None else None

    def begin(self) -> None:
        """Lead through the first run."""
        view = self.first_run = OnboardingView(self._folder, self._runner)
        view.import_chosen.connect(self._import)
        view.sample_chosen.connect(self.sample_chosen)
        view.skipped.connect(self.finish)
        view.restore_asked.connect(self.restore_asked)
        self._show(view)

    def ask(self, why: str) -> None:
        """For the passphrase; `why` it is locked."""
        if self.unlock is None:
            self.unlock = UnlockView(self._folder, self._runner)
            self.unlock.unlocked.connect(self.opened)
            self.unlock.person_asked.connect(self.person_asked)
            self.unlock.restore_asked.connect(self.restore_asked)
        self.unlock.say(why)
        self._show(self.unlock)
        self.unlock.setFocus()

    @Slot()
    def ask_if_there(self) -> None:
        """For the passphrase, if there is something to unlock now: a restore was stopped too late."""
        if self.first_run is not None and self._folder.holds_store:
            self._stack.removeWidget(self.first_run)
            self.leave()
            self.ask("")

    @Slot()
    def finish(self) -> None:
        """The first run is over, if it has made a library."""
        if self.made is not None:
            self.opened.emit(self.made)

    def leave(self) -> None:
        """A library is open: there is no way back into the first run."""
        if self.first_run is not None:
            self.first_run.deleteLater()
            self.first_run = None

    def forget_words(self) -> None:
        """What was said in another language is made anew when it is shown again."""
        if self.unlock is not None:
            self._stack.removeWidget(self.unlock)
            self.unlock.deleteLater()
            self.unlock = None

    def say_whose(self) -> None:
        """People have come or gone."""
        if self.unlock is not None:
            self.unlock.say_whose()

    def warm_up(self) -> None:
        """Import what unlocking will need while the owner types; open by the desktop's keyring if it holds the key."""
        if self.first_run is not None:
            self._runner.run_alone(_import_services, self._warm, self._warm)
            return
        folder = self._folder

        def attempt(job: Job) -> object:
            from healthdesk.services import library

            _import_services(job)
            return library.unlock_with_keyring(folder)

        self._runner.run_alone(attempt, self._keyring_tried, self._warm)

    @Slot(list)
    def _import(self, paths: list[Path]) -> None:
        self.import_chosen.emit(paths)
        self.finish()

    @Slot(object)
    def _keyring_tried(self, library: "Library | None") -> None:
        if library is not None:
            self.opened.emit(library)

    @Slot(object)
    def _warm(self, _result: object) -> None:
        """Nothing to do with it."""

    def _show(self, view: QWidget) -> None:
        if self._stack.indexOf(view) < 0:
            self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)


def _import_services(_job: Job) -> None:
    from healthdesk.services import ingest, queries  # noqa: F401
