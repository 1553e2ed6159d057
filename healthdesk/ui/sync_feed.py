"""Keeps the record in step with its endpoints while a library is open: by the clock, when asked, and when one says so.

A sync writes, so it runs among the writing jobs; whatever else wants to write comes first, and the sync goes on after it.
What it has stored by then stays stored.
"""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from healthdesk.base.changes import Changes
from healthdesk.base.clock import now_ms
from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job, Progress
from healthdesk.base.settings import Settings
from healthdesk.model.endpoint import Endpoint, SyncReport
from healthdesk.model.zones import MINUTE_MS
from healthdesk.ui.runner import JobRunner, Task, Work
from healthdesk.ui.state import AppState

if TYPE_CHECKING:
    from healthdesk.services.library import Library

AGAIN_MS = 3_000  # after giving way to another job
LISTEN_AGAIN_MS = 60_000  # after a lost connection; the clock goes on meanwhile
Heard = tuple[list[Endpoint], int]


class SyncFeed(QObject):
    """For whoever shows endpoints: the pill, the page. Nothing of it is ever in the way."""

    changed = Signal()  # the endpoints, what they do, or only the minute
    synced = Signal(object)  # list[SyncReport]

    def __init__(self, state: AppState, runner: JobRunner, parent: QObject) -> None:
        """Starts with the library."""
        super().__init__(parent)
        self._state, self._runner = state, runner
        self.endpoints: list[Endpoint] = []
        self.offset_min = 0
        self.syncing = ""  # the endpoint that is fetched from
        self.new: dict[str, int] = {}  # what the last sync of each brought
        self.told: dict[str, int] = {}  # when somebody last delivered to each, as it says itself
        self._wanted: list[str] = []  # endpoints still to be fetched from
        self._task: Task | None = None
        self._give = threading.Event()  # set: the sync under way ends as soon as it can
        self._listening: dict[str, Task] = {}
        self._clock = self._timer(MINUTE_MS, self.changed.emit)
        self._schedule = self._timer(MINUTE_MS, self.sync)
        self._retry = self._timer(AGAIN_MS, self._next, once=True)
        self._listen_again = self._timer(LISTEN_AGAIN_MS, self._listen, once=True)
        runner.queued.connect(self._give_way)
        state.library_opened.connect(self._opened)
        state.library_closed.connect(self._closed)
        state.settings_changed.connect(self._scheduled)
        if state.library is not None:
            self._opened()

    def _timer(self, interval: int, then: Callable[[], object], *, once: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval)
        timer.setSingleShot(once)
        timer.timeout.connect(then)
        return timer

    @Slot()
    def sync(self, name: str = "") -> None:
        """Fetch from one endpoint, or from all, unless that is under way already."""
        wanted = [endpoint.name for endpoint in self.endpoints if name in ("", endpoint.name)]
        self._wanted += [one for one in wanted if one not in (*self._wanted, self.syncing)]
        self._next()

    @Slot()
    def read(self) -> None:
        """Read the endpoints again."""
        if self._runner.library is not None:
            self._runner.run_read(_read, self._known, self._not_known)

    def remove(self, name: str) -> None:
        """Forget an endpoint."""
        self._stop_listening(name)

        def write(library: "Library", _job: Job) -> Heard:
            from healthdesk.services import sync  # heavy

            sync.remove(library, name)
            return _read(library, _job)

        self._runner.run_write(write, self._known, self._not_known)

    @Slot()
    def _opened(self) -> None:
        self._clock.start()
        self.read()

    @Slot()
    def _closed(self) -> None:
        for timer in (self._clock, self._schedule, self._retry, self._listen_again):
            timer.stop()
        self.endpoints, self._wanted, self.syncing = [], [], ""
        self.new, self.told = {}, {}
        self._task = None
        self._listening.clear()
        self.changed.emit()

    @Slot(object)
    def _scheduled(self, settings: Settings) -> None:
        if settings.sync_minutes and self.endpoints:
            if self._schedule.interval() != settings.sync_minutes * MINUTE_MS or not self._schedule.isActive():
                self._schedule.start(settings.sync_minutes * MINUTE_MS)
        else:
            self._schedule.stop()

    @Slot(object)
    def _known(self, found: Heard) -> None:
        if self._state.library is None:
            return
        before = {endpoint.name for endpoint in self.endpoints}
        self.endpoints, self.offset_min = found
        self._scheduled(self._state.settings)
        self.changed.emit()
        self._listen()
        if self._state.settings.sync_minutes:
            for endpoint in self.endpoints:
                if endpoint.name not in before:
                    self.sync(endpoint.name)

    @Slot(object)
    def _not_known(self, _failure: KnownFailure) -> None:
        """The pages tell of a store that cannot be read."""

    # One endpoint after another.

    @Slot()
    def _next(self) -> None:
        if self._task is not None or not self._wanted or self._runner.library is None:
            return
        if self._runner.busy:
            self._retry.start()
            return
        name = self.syncing = self._wanted.pop(0)

        self._give = given = threading.Event()

        def write(library: "Library", job: Job) -> object:
            from healthdesk.services import sync  # heavy

            return sync.sync(library, job, name, given.is_set)

        self._task = self._runner.run_write(write, self._done, self._failed)
        self._runner.announce(self._task, Work.SYNC, _brought)
        self._task.ended.connect(self._ended)
        self.changed.emit()

    @Slot(object)
    def _done(self, result: tuple[list[SyncReport], Changes]) -> None:
        reports, changes = result
        self.new |= {report.name: report.inserted + report.updated for report in reports if report.complete}
        self._wanted += [report.name for report in reports if not report.complete and report.error is None]
        self.synced.emit(reports)
        self._state.note(changes)

    @Slot(object)
    def _failed(self, _failure: KnownFailure) -> None:
        """The endpoint was removed meanwhile; what an endpoint answers is in its state."""

    @Slot()
    def _ended(self) -> None:
        self._task, self.syncing = None, ""
        if self._state.library is not None:
            self.read()
            self._next()

    @Slot(object)
    def _give_way(self, waiting: Task) -> None:
        if self._task is not None and waiting is not self._task:
            self._give.set()

    # Listening, so that what a phone delivers is here a moment later.

    @Slot()
    def _listen(self) -> None:
        if self._runner.library is None or not self._state.settings.sync_minutes:
            return
        for endpoint in self.endpoints:
            if endpoint.name not in self._listening:
                ear = _Ear(self, endpoint)
                task = self._runner.run_beside(ear.listen, ear.ended, ear.lost, ear.heard)
                self._listening[endpoint.name] = task
                task.ended.connect(ear.deleteLater)

    def _stop_listening(self, name: str) -> None:
        task = self._listening.pop(name, None)
        if task is not None:
            task.cancel()

    def deaf(self, name: str) -> None:
        """The connection to an endpoint was lost."""
        if self._listening.pop(name, None) is not None and self._state.library is not None:
            self._listen_again.start()


class _Ear(QObject):
    """Listens to one endpoint."""

    def __init__(self, feed: SyncFeed, endpoint: Endpoint) -> None:
        super().__init__(feed)
        self._feed, self._endpoint = feed, endpoint

    def listen(self, library: "Library", job: Job) -> bool:
        """In a thread of its own: every delivery is a step of the job. False for an endpoint that tells nothing."""
        from healthdesk.services import sync  # heavy

        told = False
        for status in sync.listen(library, self._endpoint, job):
            told = True
            if not status.syncing and status.last is not None:
                job.step(1, 1, facts={"last": status.last})
        return told

    @Slot(object)
    def heard(self, progress: Progress) -> None:
        """When somebody delivered last. The first time that is no news: opening the library fetches what there is."""
        name, last = self._endpoint.name, progress.facts.get("last")
        before = self._feed.told.get(name)
        if isinstance(last, int) and last != before:
            self._feed.told[name] = last
            if before is not None:
                self._feed.sync(name)

    @Slot(object)
    def ended(self, told: object) -> None:
        """It ended by itself: the endpoint is stopping, or tells nothing; then it is not asked again."""
        if told:
            self._feed.deaf(self._endpoint.name)

    @Slot(object)
    def lost(self, _failure: KnownFailure) -> None:
        """The connection was lost."""
        self._feed.deaf(self._endpoint.name)


def _brought(result: tuple[list[SyncReport], Changes]) -> bool:
    return any(report.inserted + report.updated for report in result[0])


def _read(library: "Library", _job: Job) -> Heard:
    import numpy as np

    now = np.array([now_ms()], np.int64)
    return library.store.endpoints.all(), int(library.zones.offsets(now)[0]) // MINUTE_MS
