"""Backups by themselves, while a library is open: looked for a moment after unlocking, and then every quarter of an hour."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.base.settings import Settings
from healthdesk.ui.runner import JobRunner, Task
from healthdesk.ui.state import AppState

if TYPE_CHECKING:
    from healthdesk.services.library import Library

FIRST_MS, SOON_MS, EVERY_MS = 60_000, 1_000, 15 * 60_000


class BackupFeed(QObject):
    """Gives way to whatever else is being written."""

    failed = Signal(object)  # KnownFailure, once until one is made again

    def __init__(self, state: AppState, runner: JobRunner, parent: QObject) -> None:
        """Starts with the library."""
        super().__init__(parent)
        self._state, self._runner = state, runner
        self._task: Task | None = None
        self._told = False
        self._wanted: tuple[str, str] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        state.library_opened.connect(self._opened)
        state.library_closed.connect(self._closed)
        state.settings_changed.connect(self._changed)

    @Slot()
    def look(self) -> None:
        """Make one if it is due."""
        self._timer.start(EVERY_MS)
        if self._state.settings.backup_every == "off" or self._runner.library is None or self._task is not None:
            return
        if self._runner.busy:
            self._timer.start(FIRST_MS)
            return
        self._task = self._runner.run_write(_make_due, self._made, self._failed)
        self._task.ended.connect(self._ended)

    @Slot()
    def _opened(self) -> None:
        self._told = False
        self._timer.start(FIRST_MS)

    @Slot()
    def _closed(self) -> None:
        self._timer.stop()
        self._task = self._wanted = None

    @Slot(object)
    def _changed(self, settings: Settings) -> None:
        """Whoever turns it on, or chooses another folder, sees it work."""
        wanted = (settings.backup_every, settings.backup_folder)
        before, self._wanted = self._wanted, wanted
        if before is not None and wanted != before and self._runner.library is not None:
            self._told = False
            self._timer.start(SOON_MS)

    @Slot(object)
    def _made(self, _made: object) -> None:
        self._told = False

    @Slot(object)
    def _failed(self, failure: KnownFailure) -> None:
        if not self._told:
            self._told = True
            self.failed.emit(failure)

    @Slot()
    def _ended(self) -> None:
        self._task = None


def _make_due(library: "Library", job: Job) -> object:
    from healthdesk.services import auto_backup

    return auto_backup.make_due(library, job)
