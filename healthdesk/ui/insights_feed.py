"""What is new among the insights, for whoever shows it: the rail, the dashboard, the page. Found out in the background."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.model.finding import InsightsFound
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState

if TYPE_CHECKING:
    from healthdesk.services.library import Library

QUIET_MS = 400  # after the last change; the page that the change is for comes first


class InsightsFeed(QObject):
    """Keeps the last answer, and asks again after something has changed."""

    changed = Signal(object)  # InsightsFound, or None: locked
    failed = Signal(object)  # KnownFailure

    def __init__(self, state: AppState, runner: JobRunner, parent: QObject) -> None:
        """Asks a moment after a library was opened."""
        super().__init__(parent)
        self._state, self._runner = state, runner
        self.found: InsightsFound | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self.ask)
        state.library_opened.connect(self._timer.start)
        state.data_changed.connect(self._wait)
        state.library_closed.connect(self._closed)
        if state.library is not None:
            self._timer.start()

    @Slot()
    def ask(self) -> None:
        """Find out now."""
        if self._runner.library is not None:
            self._runner.run_write(_found, self._told, self._not_told)

    def acknowledge(self, number: int) -> None:
        """Do not show it again while it goes on."""
        self._do("acknowledge", number)

    def snooze(self, number: int, days: int) -> None:
        """Show it again after so many days."""
        self._do("snooze", number, days)

    def restore(self, number: int) -> None:
        """Neither acknowledged nor snoozed."""
        self._do("restore", number)

    def mute(self, rule: str, *, on: bool) -> None:
        """Do not show what a rule finds, or show it again."""
        self._do("mute" if on else "unmute", rule)

    def _do(self, act: str, *what: int | str) -> None:
        def write(library: "Library", job: Job) -> object:
            from healthdesk.services import insights  # heavy

            if act in {"mute", "unmute"}:
                insights.mute(library, str(what[0]), on=act == "mute")
            else:
                getattr(insights, act)(library, *what)
            return _found(library, job)

        if self._runner.library is not None:
            self._runner.run_write(write, self._told, self._not_told)

    @Slot(object)
    def _wait(self, _changes: object) -> None:
        self._timer.start()

    @Slot()
    def _closed(self) -> None:
        self._timer.stop()
        self.found = None
        self.changed.emit(None)

    @Slot(object)
    def _told(self, found: InsightsFound) -> None:
        if self._state.library is not None:
            self.found = found
            self.changed.emit(found)

    @Slot(object)
    def _not_told(self, failure: KnownFailure) -> None:
        self.failed.emit(failure)


def _found(library: "Library", _job: Job) -> object:
    from healthdesk.services import insights  # heavy

    return insights.found(library)
