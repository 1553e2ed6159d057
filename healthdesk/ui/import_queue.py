"""Imports of a window: one batch at a time, the others after it. What is not in yet is kept in the store.

The list in the store is written with the batch that begins, and when the library is closed: while an import runs, its
transaction is the only one that may write.
"""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from healthdesk.base.changes import Changes
from healthdesk.base.errors import KnownFailure, Undecided, UnknownTable
from healthdesk.base.jobs import Job, Progress
from healthdesk.model.report import ImportReport
from healthdesk.ui.runner import JobRunner, Task, Work
from healthdesk.ui.state import AppState

if TYPE_CHECKING:
    from healthdesk.services.library import Library
    from healthdesk.services.waiting import Waiting


@dataclass(slots=True, eq=False)
class Batch:
    """What was given at once: what came of it so far, and what is still to come."""

    paths: list[Path]
    answers: dict[str, str] = field(default_factory=dict)
    mappings: list[str] = field(default_factory=list)  # of tables of no known format
    reports: list[ImportReport] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)
    under_way: list[Path] = field(default_factory=list)  # of one import: the one that runs, or that failed

    def import_into(self, library: "Library", job: Job) -> "Batch":
        """One import after the other. After a failure, calling it again goes on with the one that failed."""
        from healthdesk.services import ingest, waiting  # heavy; not needed for the first window

        for group in ingest.groups(self.paths):
            self.under_way = group
            reports, changes = ingest.import_paths(library, group, job, answers=self.answers, mappings=self.mappings)
            self.reports += reports
            self.changes |= changes
            self.paths = [path for path in self.paths if path not in group]
            waiting.forget(library, group)
        return self


class ImportQueue(QObject):
    """Knows no view; it goes on while none is shown."""

    started = Signal(object)  # Batch
    progressed = Signal(object)  # Progress
    imported = Signal(object)  # Batch, all of it
    failed = Signal(object, object)  # Batch, KnownFailure: Undecided and UnknownTable wait for `go_on` or `put_aside`
    cancelled = Signal(object)  # Batch
    ended = Signal()  # after any of these; the next one may have started
    rested = Signal()  # nothing runs and nothing waits for its turn
    held_changed = Signal()

    def __init__(self, state: AppState, runner: JobRunner, parent: QObject) -> None:
        """Empty until a library is opened."""
        super().__init__(parent)
        self._state, self._runner = state, runner
        self._task: Task | None = None
        self._batch: Batch | None = None
        self._next: list[Batch] = []
        self._cancelled = False
        self.held: list[Waiting] = []  # from before, or left over by a failure: begun only when the owner says so
        state.library_opened.connect(self._opened)
        state.library_closed.connect(self._closed)

    @property
    def running(self) -> bool:
        """Whether an import runs or waits for its turn."""
        return self._task is not None

    def add(self, paths: Sequence[Path]) -> None:
        """Import `paths` now, or after the import that runs."""
        self.go_on(Batch(list(paths)))

    def go_on(self, batch: Batch) -> None:
        """Import what is left of `batch`; what waits for its turn comes before it."""
        if self._state.library is None:
            return
        if self._task is not None:
            self._next.append(batch)
            return
        self._batch, self._cancelled = batch, False
        kept = [list(each.paths) for each in (batch, *self._next)]

        def work(library: "Library", job: Job) -> object:
            from healthdesk.services import waiting  # heavy

            waiting.keep(library, kept)
            return batch.import_into(library, job)

        self._task = self._runner.run_write(work, self._imported, self._failed, self._progressed)
        self._runner.announce(self._task, Work.IMPORT)
        self._task.ended.connect(self._ended)
        self.started.emit(batch)

    def cancel(self) -> None:
        """Take back the import that runs, and forget the rest of its batch."""
        if self._task is not None:
            self._cancelled = True
            self._task.cancel()

    def put_aside(self, batch: Batch, *, leave_out: bool = False) -> None:
        """Hold what is left of a batch; with `leave_out` without the files that failed."""
        if self._state.library is None:
            return  # the store has it
        left = [path for path in batch.paths if not leave_out or path not in batch.under_way]
        if leave_out:
            self._forget(batch.under_way)
        if left:
            from healthdesk.services.waiting import Waiting

            self.held = [*self.held, Waiting(tuple(left))]
            self.held_changed.emit()

    @Slot()
    def resume(self) -> None:
        """Import what is held, as far as it is there."""
        held, self.held = self.held, []
        self.held_changed.emit()
        if gone := [path for batch in held for path in batch.gone]:
            self._forget(gone)
        for batch in held:
            if batch.paths:
                self.add(batch.paths)

    @Slot()
    def forget(self) -> None:
        """What is held is not wanted any more."""
        held, self.held = self.held, []
        self._forget([path for batch in held for path in (*batch.paths, *batch.gone)])
        self.held_changed.emit()

    def keep(self, library: "Library") -> None:
        """Its jobs were stopped and it is about to be closed: store what is not in."""
        from healthdesk.services import waiting  # heavy

        if self._task is None:
            return
        begun = self._batch
        batches = [list(each.paths) for each in (begun, *self._next) if each is not None]
        with contextlib.suppress(KnownFailure):  # a store that cannot be written has said so to the job
            if self._cancelled and begun is not None:
                waiting.forget(library, begun.paths)
                batches = batches[1:]
            waiting.keep(library, batches)

    @Slot()
    def _opened(self) -> None:
        self._runner.run_read(_read, self._known, self._not_known)

    @Slot()
    def _closed(self) -> None:
        """Forget names of files."""
        running = self._task is not None
        self._task = self._batch = None
        self._next, self.held = [], []
        self.held_changed.emit()
        if running:
            self.rested.emit()

    @Slot(object)
    def _known(self, held: "list[Waiting]") -> None:
        if self._state.library is None:
            return
        under_way = {path.absolute() for each in (self._batch, *self._next) if each is not None for path in each.paths}
        self.held = [batch for batch in held if not under_way & {*batch.paths, *batch.gone}]
        self.held_changed.emit()

    @Slot(object)
    def _not_known(self, _failure: KnownFailure) -> None:
        """The pages tell of a store that cannot be read."""

    @Slot(object)
    def _progressed(self, progress: Progress) -> None:
        self.progressed.emit(progress)

    @Slot(object)
    def _imported(self, batch: Batch) -> None:
        self._batch = None
        self._note(batch)
        self.imported.emit(batch)

    @Slot(object)
    def _failed(self, failure: KnownFailure) -> None:
        batch, self._batch = self._batch, None
        assert batch is not None
        self._note(batch)
        if not isinstance(failure, Undecided | UnknownTable):
            self.put_aside(batch, leave_out=True)
        self.failed.emit(batch, failure)

    @Slot(object)
    def _ended(self, task: Task) -> None:
        """Also after a cancel and a bug, which say nothing else."""
        if self._task is not task:
            return  # locked meanwhile
        self._task = None
        batch, self._batch = self._batch, None
        if batch is not None:
            self._note(batch)
            if self._cancelled:
                self._forget(batch.paths)
            else:
                self.put_aside(batch)
            self.cancelled.emit(batch)
        self.ended.emit()
        if self._next and self._task is None:
            self.go_on(self._next.pop(0))
        if self._task is None:
            self.rested.emit()

    def _note(self, batch: Batch) -> None:
        """Tell the pages what came in, also by files before one that failed."""
        self._state.note(batch.changes)
        batch.changes = Changes()

    def _forget(self, paths: Sequence[Path]) -> None:
        gone = list(paths)

        def work(library: "Library", _job: Job) -> object:
            from healthdesk.services import waiting  # heavy

            waiting.forget(library, gone)
            return None

        if gone and self._runner.library is not None:
            self._runner.run_write(work, self._forgotten, self._not_known)

    @Slot(object)
    def _forgotten(self, _nothing: object) -> None:
        """Nobody asks for it any more."""


def _read(library: "Library", _job: Job) -> object:
    from healthdesk.services import waiting  # heavy

    return waiting.waiting(library)
