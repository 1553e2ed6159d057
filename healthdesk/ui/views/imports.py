"""The Jobs page: the import that runs, its report, and the imports of the past."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from healthdesk.base.changes import Changes
from healthdesk.base.errors import KnownFailure, Undecided, UnknownTable
from healthdesk.base.jobs import Job, Progress
from healthdesk.base.words import tr, trn
from healthdesk.model.mapping import Proposal
from healthdesk.model.report import ImportReport
from healthdesk.model.views import ImportInfo
from healthdesk.present.import_progress import ImportWatch
from healthdesk.present.import_questions import question
from healthdesk.present.imports import combine
from healthdesk.present.values import Formatter
from healthdesk.ui.dialogs.dialog import ask
from healthdesk.ui.dialogs.question import QuestionDialog
from healthdesk.ui.runner import JobRunner, Task
from healthdesk.ui.state import AppState
from healthdesk.ui.views.import_list import ImportListView
from healthdesk.ui.views.import_progress import ImportProgressView
from healthdesk.ui.views.import_report import ImportReportView
from healthdesk.ui.views.page import Page
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.surfaces import Banner

if TYPE_CHECKING:
    from healthdesk.services.library import Library


@dataclass(slots=True)
class _Batch:
    """What was dropped at once: what came of it so far, and what is still to come."""

    paths: list[Path]
    answers: dict[str, str] = field(default_factory=dict)
    mappings: list[str] = field(default_factory=list)  # of tables of no known format
    reports: list[ImportReport] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)

    def import_into(self, library: "Library", job: Job) -> "_Batch":
        """One import after the other. After a failure, calling it again goes on with the one that failed."""
        from healthdesk.services import ingest  # heavy; not needed for the first window

        for group in ingest.groups(self.paths):
            reports, changes = ingest.import_paths(library, group, job, answers=self.answers, mappings=self.mappings)
            self.reports += reports
            self.changes |= changes
            self.paths = [path for path in self.paths if path not in group]
        return self


class ImportsPage(Page):
    """One import at a time; files dropped meanwhile wait for their turn."""

    import_asked = Signal()
    dashboard_asked = Signal()
    progressed = Signal(str, object)  # what, Progress | None when nothing runs any more

    def __init__(self, state: AppState, runner: JobRunner) -> None:
        """Shows the list of imports."""
        super().__init__(tr("Jobs"), state, runner)
        self._task: Task | None = None
        self._watch: ImportWatch | None = None
        self._batch: _Batch | None = None
        self._waiting: list[list[Path]] = []
        self._banner: Banner | None = None
        self._failure: KnownFailure | None = None  # said where a table is left out
        self.list, self.running, self.report = ImportListView(), ImportProgressView(), ImportReportView()
        # Not a stack: that would be as high as its highest page.
        self._views: tuple[QWidget, ...] = (self.list, self.running, self.report)
        for view in self._views:
            self.body.addWidget(view, 1)
        self.shown: QWidget = self.list
        self._back = Button(variant="ghost", size="small-icon", icon="arrow-left", name=tr("All imports"))
        self._back.clicked.connect(self.show_list)
        self.header.add_before(self._back)
        self._open = Button(tr("Import…"), icon="file-up")
        self._open.clicked.connect(self.import_asked)
        self.header.add_right(self._open)
        self._resume = Button(tr("Running import"))
        self._resume.clicked.connect(self._show_running)
        self.header.add_right(self._resume)
        self.list.undo_asked.connect(self._ask_undo)
        self.list.import_asked.connect(self.import_asked)
        self.report.undo_asked.connect(self._ask_undo_one)
        self.report.dashboard_asked.connect(self.dashboard_asked)
        self.running.cancel_asked.connect(self._ask_cancel)
        self.running.background_asked.connect(self.dashboard_asked)
        self.show_list()

    def start(self, paths: Sequence[Path]) -> None:
        """Import `paths` now, or after the import that runs."""
        if self._task is not None:
            self._waiting.append(list(paths))
            return
        self._run(_Batch(list(paths)))

    def _run(self, batch: "_Batch") -> None:
        """Import what is left of `batch`."""
        self._say(None)
        self._batch = batch
        first, more = batch.paths[0], len(batch.paths) - 1
        name = trn("{file} and {n} more", "{file} and {n} more", more, file=first.name) if more else first.name
        self._watch = ImportWatch(name, first.parent.name, time.monotonic(), Formatter.of(self.state.settings))
        self.running.restart()
        self.running.show_progress(self._watch.update(Progress(), time.monotonic()))

        def work(library: "Library", job: Job) -> object:
            return batch.import_into(library, job)

        self._task = self.runner.run_write(work, self._imported, self._failed, self._progressed)
        self._task.ended.connect(self._ended)
        self.progressed.emit(tr("Importing"), Progress())
        self._show_running()

    def reload(self) -> None:
        """Ask for the list of imports."""
        self.runner.run_read(_list_imports, self._listed, self._say)

    def clear(self) -> None:
        """The library is locked: forget reports and names of files."""
        self._waiting.clear()
        self._watch = None
        self._batch = None
        self.report.clear()
        self.list.clear()
        self.show_list()

    @Slot()
    def show_list(self) -> None:
        """The imports of the past."""
        self._show(self.list, tr("Jobs"))

    @Slot()
    def _show_running(self) -> None:
        self._show(self.running, tr("Import", "one of them"))

    def _show(self, view: QWidget, title: str) -> None:
        self.shown = view
        for each in self._views:
            each.setVisible(each is view)
        self.header.title.setText(title)
        listing = view is self.list
        self._back.setVisible(not listing)
        self._open.setVisible(listing and self._task is None)
        self._resume.setVisible(listing and self._task is not None)
        self.area.verticalScrollBar().setValue(0)

    @Slot(object)
    def _progressed(self, progress: Progress) -> None:
        if self._watch is None:
            return
        shown = self._watch.update(progress, time.monotonic())
        if self.running.isVisible():
            self.running.show_progress(shown)
        part = Progress(round((shown.fraction or 0) * 1000), 1000 if shown.fraction is not None else 0)
        self.progressed.emit(tr("Importing"), part)

    @Slot(object)
    def _imported(self, batch: "_Batch") -> None:
        self._task = None
        self._note(batch)
        if batch.reports:
            self.report.show_report(combine(batch.reports), Formatter.of(self.state.settings))
            if self.shown is self.running:
                self._show(self.report, tr("Import", "one of them"))
                self.report.go.setFocus()

    @Slot(object)
    def _failed(self, failure: KnownFailure) -> None:
        self._task = None
        batch = self._batch
        assert batch is not None
        self._note(batch)
        self.show_list()
        if isinstance(failure, UnknownTable):
            self._failure = failure
            self.runner.run_read(partial(_propose, batch.paths[0]), self._ask_columns, self._say)
            return
        if not isinstance(failure, Undecided):
            self._say(failure)
            return
        dialog = QuestionDialog(self, question(failure))

        def answer(said: str) -> None:
            batch.answers[failure.option] = said
            self._run(batch)

        dialog.answered.connect(answer)
        dialog.open()

    @Slot(object)
    def _ask_columns(self, proposal: Proposal) -> None:
        """What a table's columns mean; leaving the table out says why it is not in."""
        batch = self._batch
        if batch is None or self.state.library is None:
            return
        from healthdesk.ui.dialogs.mapping import MappingDialog

        dialog = MappingDialog(self, batch.paths[0].name, proposal)

        def go_on(mapping: str) -> None:
            batch.mappings.append(mapping)
            self._run(batch)

        dialog.mapped.connect(go_on)
        dialog.rejected.connect(self._left_out)
        dialog.open()

    @Slot()
    def _left_out(self) -> None:
        self._say(self._failure)

    def _note(self, batch: "_Batch") -> None:
        """Tell the other pages what came in, also by files before one that failed."""
        self.state.note(batch.changes)
        batch.changes = Changes()
        self._invalidate()

    @Slot(object)
    def _ended(self, task: Task) -> None:
        """Also after a cancel, which says nothing else."""
        if self._task is task:
            self._task = None
            if self._batch is not None:
                self._note(self._batch)
            self.show_list()
        self.progressed.emit("", None)
        if self._waiting and self.state.library is not None:
            self.start(self._waiting.pop(0))

    @Slot()
    def _ask_cancel(self) -> None:
        sentence = tr(
            "What was read so far is taken back, and your data stays as it was before. You can import the file again."
        )
        question = ask(self, tr("Cancel the import?"), sentence, tr("Cancel import"), variant="danger", no=tr("Go on"))
        question.accepted.connect(self._cancel)
        question.open()

    @Slot()
    def _cancel(self) -> None:
        if self._task is not None:
            self.running.cancel.setEnabled(False)
            self._task.cancel()

    @Slot(int)
    def _ask_undo_one(self, import_id: int) -> None:
        self._ask_undo((import_id,))

    @Slot(object)
    def _ask_undo(self, ids: tuple[int, ...]) -> None:
        """`ids` newest first, since a later import may have revised what an earlier one brought."""
        sentence = tr("Everything this import brought is taken out again, and the days it touched are added up anew.")
        question = ask(self, tr("Undo this import?"), sentence, tr("Undo import"), variant="danger", no=tr("Keep it"))

        def undo() -> None:
            def work(library: "Library", job: Job) -> object:
                from healthdesk.services import ingest  # heavy; not needed for the first window

                changes = Changes()
                for import_id in ids:
                    changes |= ingest.undo_import(library, import_id, job)
                return changes

            self.runner.run_write(work, self._undone, self._undo_failed)
            self.progressed.emit(tr("Undoing"), Progress())

        question.accepted.connect(undo)
        question.open()

    @Slot(object)
    def _undone(self, changes: Changes) -> None:
        self.progressed.emit("", None)
        self.state.note(changes)
        self._invalidate()
        self.show_list()

    @Slot(object)
    def _undo_failed(self, failure: KnownFailure) -> None:
        self.progressed.emit("", None)
        self._say(failure)

    @Slot(object)
    def _listed(self, imports: list[ImportInfo]) -> None:
        self.list.show_imports(imports, Formatter.of(self.state.settings))

    @Slot(object)
    def _say(self, failure: KnownFailure | None) -> None:
        """A banner with what went wrong; None takes it away."""
        if self._banner is not None:
            self._banner.deleteLater()
            self._banner = None
        if failure is not None:
            hint = failure.hint or tr("Nothing was changed.")
            self._banner = Banner("triangle-alert", failure.sentence, hint, tone="error")
            self._banner.closed.connect(self._banner.deleteLater)
            self._banner.closed.connect(self._forget_banner)
            self.body.insertWidget(0, self._banner)

    @Slot()
    def _forget_banner(self) -> None:
        self._banner = None


def _list_imports(library: "Library", _job: Job) -> object:
    from healthdesk.services import ingest  # heavy; not needed for the first window

    return ingest.list_imports(library)


def _propose(path: Path, _library: "Library", _job: Job) -> object:
    from healthdesk.services import mappings  # heavy

    return mappings.propose_mapping(path)
