"""Gives relays what they do not have yet, whenever there is a network: after unlocking, and then every few minutes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.ui.runner import JobRunner, Task, Work
from healthdesk.ui.state import AppState

if TYPE_CHECKING:
    from healthdesk.services.library import Library

EVERY_MS = 5 * 60_000


class Uploads(QObject):
    """Works while a library is open. A share that waits is told as waiting in its list, so failures are silent here."""

    def __init__(self, state: AppState, runner: JobRunner, parent: QObject) -> None:
        """Starts with the library."""
        super().__init__(parent)
        self._runner = runner
        self._task: Task | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.try_now)
        state.library_opened.connect(self._opened)
        state.library_closed.connect(self._timer.stop)

    @Slot()
    def try_now(self) -> None:
        """Unless one is on its way already."""
        if self._task is None and self._runner.library is not None:
            self._task = self._runner.run_read(_upload, self._done, self._failed)
            self._runner.announce(self._task, Work.SHARE, lambda uploaded: uploaded > 0)
            self._task.ended.connect(self._ended)

    @Slot()
    def _opened(self) -> None:
        self._timer.start()
        self.try_now()

    @Slot(object)
    def _done(self, _result: object) -> None:
        """The list reads its state from the store."""

    @Slot(object)
    def _failed(self, _failure: KnownFailure) -> None:
        """Tried again in a while."""

    @Slot()
    def _ended(self) -> None:
        self._task = None


def _upload(library: "Library", _job: Job) -> int:
    """How many shares the relays have now that they did not have before."""
    if not library.store.shares.waiting():
        return 0
    from healthdesk.services import links  # heavy

    return sum(failure is None for _, failure in links.upload(library))
