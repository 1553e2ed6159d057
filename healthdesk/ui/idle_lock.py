"""Locks a window that nobody uses, but not in the middle of a job."""

from PySide6.QtCore import QObject, Signal, Slot

from healthdesk.base.settings import Settings
from healthdesk.base.words import trn
from healthdesk.ui.idle import IdleWatch
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState


class IdleLock(QObject):
    """Runs while a library is open, for as long as its settings say."""

    due = Signal(str)  # why

    def __init__(self, state: AppState, runner: JobRunner, parent: QObject) -> None:
        """Stopped until a library is open."""
        super().__init__(parent)
        self._state, self._runner = state, runner
        self._when_done = False
        self.watch = IdleWatch(self)
        self.watch.idle.connect(self.idled)
        state.settings_changed.connect(self._follow)
        runner.busy_changed.connect(self._busy_changed)

    def stop(self) -> None:
        """It is locked."""
        self.watch.stop()
        self._when_done = False

    @Slot()
    def idled(self) -> None:
        """Nobody was there for long enough."""
        if self._runner.busy:  # an import is worth more than a minute; the store locks when it ends
            self._when_done = True
        else:
            minutes = self._state.settings.lock_minutes
            self.due.emit(
                trn("Locked after {n} minute of inactivity", "Locked after {n} minutes of inactivity", minutes)
            )

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        if self._state.library is not None:
            self.watch.start(settings.lock_minutes)

    @Slot(bool)
    def _busy_changed(self, busy: bool) -> None:
        if not busy and self._when_done:
            self._when_done = False
            self.idled()
