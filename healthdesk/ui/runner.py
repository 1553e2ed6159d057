"""Runs functions of the library off the main thread and brings their results back onto it.

Writing jobs run one after another in one thread, reads run in a pool. Callbacks are bound methods of QObjects: Qt then
queues them to the receiver's thread, and drops them when the receiver is gone.
"""

import time
from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from healthdesk.base.errors import Cancelled, KnownFailure
from healthdesk.base.jobs import Job, Progress, ThreadJob

if TYPE_CHECKING:
    from healthdesk.services.library import Library

READERS = 2
LISTENERS = 8
CLOSE_WITHIN_MS = 30_000
LONG_S = 10.0

Done = Callable[[Any], None]
Failed = Callable[[KnownFailure], None]


class Work(StrEnum):
    """What people wait for, and want to hear of when it took long."""

    IMPORT = "import"
    SYNC = "sync"
    REPORT = "report"
    SHARE = "share"


class Task(QObject):
    """One function on its way. It lives in the main thread; only `run` is called in another."""

    progressed = Signal(object)  # Progress
    done = Signal(object)
    failed = Signal(object)  # KnownFailure
    bug = Signal(object)  # BaseException: neither known nor a cancel
    ended = Signal(object)  # the task itself, whatever the outcome; the last signal

    _stepped = Signal(object)
    _left = Signal(object, object)  # result, error: from the worker's thread, therefore queued

    def __init__(self, fn: Callable[[Job], object], parent: QObject) -> None:
        """`fn` gets the job and runs in another thread."""
        super().__init__(parent)
        self._fn = fn
        self._job = ThreadJob(self._stepped.emit)
        self._cancelled = False
        self.seconds = 0.0  # that it ran, once it is over
        self._stepped.connect(self._step)
        self._left.connect(self._leave)

    def cancel(self) -> None:
        """Stop at the next step, in silence: from now on nothing but `ended` is heard."""
        self._cancelled = True
        self._job.cancel()

    def run(self) -> None:
        """Do the work; every outcome leaves through one signal."""
        result: object = None
        error: BaseException | None = None
        began = time.monotonic()
        try:
            if not self._cancelled:
                result = self._fn(self._job)
        except BaseException as caught:  # noqa: BLE001  # judged in the main thread
            error = caught
        self.seconds = time.monotonic() - began
        self._left.emit(result, error)

    @Slot(object)
    def _step(self, progress: Progress) -> None:
        if not self._cancelled:
            self.progressed.emit(progress)

    @Slot(object, object)
    def _leave(self, result: object, error: BaseException | None) -> None:
        if error is not None and not isinstance(error, Cancelled | KnownFailure):
            self.bug.emit(error)
        elif not self._cancelled and not isinstance(error, Cancelled):
            if error is None:
                self.done.emit(result)
            else:
                self.failed.emit(error)
        self.ended.emit(self)


class JobRunner(QObject):
    """The only way from the main thread to the library."""

    bug = Signal(object)  # BaseException: for the one dialog
    busy_changed = Signal(bool)  # a writing job runs
    queued = Signal(object)  # the Task of a writing job that has to wait for another
    long_over = Signal(object, bool)  # Work that took long, and whether it came to its end

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with no library; `library` is set on unlock."""
        super().__init__(parent)
        self.library: Library | None = None
        self._writer = QThreadPool(self)
        self._writer.setMaxThreadCount(1)
        self._writer.setExpiryTimeout(-1)
        self._readers = QThreadPool(self)
        self._readers.setMaxThreadCount(READERS)
        self._listeners = QThreadPool(self)
        self._listeners.setMaxThreadCount(LISTENERS)
        self._tasks: list[Task] = []
        self._writes: set[Task] = set()
        self._beside: set[Task] = set()
        self._closed = False

    @property
    def busy(self) -> bool:
        """Whether a writing job runs or waits."""
        return bool(self._writes)

    @property
    def idle(self) -> bool:
        """Whether nothing runs, waits or has results to deliver."""
        return not self._tasks

    @property
    def quiet(self) -> bool:
        """Whether nothing runs, waits or has results to deliver, but for what listens to others."""
        return len(self._tasks) == len(self._beside)

    def run_write(
        self, fn: Callable[["Library", Job], object], done: Done, failed: Failed, progress: Done | None = None
    ) -> Task:
        """Run `fn(library, job)` after the writing jobs before it."""
        library = self._open_library()
        task = self._task(lambda job: fn(library, job), done, failed, progress)
        self._writes.add(task)
        self._writer.start(task.run)
        if len(self._writes) == 1:
            self.busy_changed.emit(True)
        else:
            self.queued.emit(task)
        return task

    def run_read(self, fn: Callable[["Library", Job], object], done: Done, failed: Failed) -> Task:
        """Run `fn(library, job)` beside other reads."""
        library = self._open_library()
        task = self._task(lambda job: fn(library, job), done, failed)
        self._readers.start(task.run)
        return task

    def run_beside(
        self, fn: Callable[["Library", Job], object], done: Done, failed: Failed, progress: Done | None = None
    ) -> Task:
        """Run `fn(library, job)` for as long as it likes: listening to others. It must write nothing that is summed up."""
        library = self._open_library()
        task = self._task(lambda job: fn(library, job), done, failed, progress)
        self._beside.add(task)
        self._listeners.start(task.run)
        return task

    def run_alone(self, fn: Callable[[Job], object], done: Done, failed: Failed, progress: Done | None = None) -> Task:
        """Run what needs no open library: creating one, unlocking one."""
        task = self._task(fn, done, failed, progress)
        self._writer.start(task.run)
        return task

    def announce(self, task: Task, work: Work, worth: Callable[[Any], bool] = lambda _result: True) -> None:
        """Let `long_over` tell of `task` if it takes long; `worth` says whether its result is worth a word."""
        task.done.connect(partial(self._announce, task, work, worth))
        task.failed.connect(partial(self._announce, task, work, None))

    def _announce(self, task: Task, work: Work, worth: Callable[[Any], bool] | None, result: object) -> None:
        if task.seconds >= LONG_S and (worth is None or worth(result)):
            self.long_over.emit(work, worth is not None)

    def drop(self) -> "Library | None":
        """Cancel everything, wait until the threads are idle, and let go of the library (the caller closes it)."""
        for task in self._tasks:
            task.cancel()
        self._writer.waitForDone(CLOSE_WITHIN_MS)
        self._readers.waitForDone(CLOSE_WITHIN_MS)
        self._listeners.waitForDone(CLOSE_WITHIN_MS)
        library, self.library = self.library, None
        return library

    def close(self) -> None:
        """Drop and close the library; nothing can be started afterwards. Safe while jobs run."""
        self._closed = True
        library = self.drop()
        if library is not None:
            library.close()

    def _open_library(self) -> "Library":
        if self.library is None:
            raise RuntimeError("no library is open")
        return self.library

    def _task(self, fn: Callable[[Job], object], done: Done, failed: Failed, progress: Done | None = None) -> Task:
        if self._closed:
            raise RuntimeError("the runner is closed")
        for callback in (done, failed, progress):
            if callback is not None and not isinstance(getattr(callback, "__self__", None), QObject):
                raise TypeError("callbacks must be bound methods of a QObject")
        task = Task(fn, self)
        task.done.connect(done)
        task.failed.connect(failed)
        if progress is not None:
            task.progressed.connect(progress)
        task.bug.connect(self._found_bug)
        task.ended.connect(self._ended)
        self._tasks.append(task)
        return task

    @Slot(object)
    def _found_bug(self, error: BaseException) -> None:
        self.bug.emit(error)

    @Slot(object)
    def _ended(self, task: Task) -> None:
        self._tasks.remove(task)
        self._beside.discard(task)
        if task in self._writes:
            self._writes.discard(task)
            if not self._writes:
                self.busy_changed.emit(False)
        task.deleteLater()
