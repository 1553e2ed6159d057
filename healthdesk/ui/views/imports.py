"""The Jobs page: the import that runs, its report, and the imports of the past."""

import time
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
from healthdesk.model.views import ImportInfo
from healthdesk.present.import_progress import ImportWatch
from healthdesk.present.import_questions import question
from healthdesk.present.imports import combine
from healthdesk.present.values import Formatter
from healthdesk.ui.dialogs.dialog import ask
from healthdesk.ui.dialogs.question import QuestionDialog
from healthdesk.ui.import_queue import Batch, ImportQueue
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.views.import_list import ImportListView
from healthdesk.ui.views.import_progress import ImportProgressView
from healthdesk.ui.views.import_report import ImportReportView
from healthdesk.ui.views.import_waiting import WaitingCard
from healthdesk.ui.views.page import Page
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.surfaces import Banner

if TYPE_CHECKING:
    from healthdesk.services.library import Library


class ImportsPage(Page):
    """One import at a time; files dropped meanwhile wait for their turn."""

    import_asked = Signal()
    dashboard_asked = Signal()
    progressed = Signal(str, object)  # what, Progress | None when nothing runs any more

    def __init__(self, state: AppState, runner: JobRunner, queue: ImportQueue) -> None:
        """Shows the list of imports."""
        super().__init__(tr("Jobs"), state, runner)
        self._queue = queue
        self._watch: ImportWatch | None = None
        self._banner: Banner | None = None
        self._asked: Batch | None = None  # whose columns are asked about
        self._failure: KnownFailure | None = None  # said where a table is left out
        self.list, self.running, self.report = ImportListView(), ImportProgressView(), ImportReportView()
        # Not a stack: that would be as high as its highest page.
        self._views: tuple[QWidget, ...] = (self.list, self.running, self.report)
        self.waiting = WaitingCard(queue)
        self.body.addWidget(self.waiting)
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
        queue.started.connect(self._started)
        queue.progressed.connect(self._progressed)
        queue.imported.connect(self._imported)
        queue.failed.connect(self._failed)
        queue.cancelled.connect(self._cancelled)
        queue.ended.connect(self._ended)
        self.show_list()

    @Slot(object)
    def _started(self, batch: Batch) -> None:
        self._say(None)
        first, more = batch.paths[0], len(batch.paths) - 1
        name = trn("{file} and {n} more", "{file} and {n} more", more, file=first.name) if more else first.name
        self._watch = ImportWatch(name, first.parent.name, time.monotonic(), Formatter.of(self.state.settings))
        self.running.restart()
        self.running.show_progress(self._watch.update(Progress(), time.monotonic()))
        self.progressed.emit(tr("Importing"), Progress())
        self._show_running()

    def reload(self) -> None:
        """Ask for the list of imports."""
        self.runner.run_read(_list_imports, self._listed, self._say)

    def clear(self) -> None:
        """The library is locked: forget reports and names of files."""
        self._watch = self._asked = None
        self.progressed.emit("", None)
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
        self.header.set_title(title)
        self._show_buttons()
        self.area.verticalScrollBar().setValue(0)

    def _show_buttons(self) -> None:
        listing = self.shown is self.list
        self._back.setVisible(not listing)
        self._open.setVisible(listing and not self._queue.running)
        self._resume.setVisible(listing and self._queue.running)

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
    def _imported(self, batch: Batch) -> None:
        self._invalidate()
        if batch.reports:
            self.report.show_report(combine(batch.reports), Formatter.of(self.state.settings))
            if self.shown is self.running:
                self._show(self.report, tr("Import", "one of them"))
                self.report.go.setFocus()

    @Slot(object, object)
    def _failed(self, batch: Batch, failure: KnownFailure) -> None:
        self._invalidate()
        self.show_list()
        if not isinstance(failure, Undecided | UnknownTable):
            self._say(failure)
        elif not self.window().isVisible():  # nobody is there to answer
            self._queue.put_aside(batch)
        elif isinstance(failure, UnknownTable):
            self._asked, self._failure = batch, failure
            self.runner.run_read(partial(_propose, batch.under_way[0]), self._ask_columns, self._not_proposed)
        else:
            dialog = QuestionDialog(self, question(failure))

            def answer(said: str) -> None:
                batch.answers[failure.option] = said
                self._queue.go_on(batch)

            dialog.answered.connect(answer)
            dialog.rejected.connect(lambda: self._queue.put_aside(batch, leave_out=True))
            dialog.open()

    @Slot(object)
    def _ask_columns(self, proposal: Proposal) -> None:
        """What a table's columns mean; leaving the table out says why it is not in."""
        batch = self._asked
        if batch is None or self.state.library is None:
            return
        from healthdesk.ui.dialogs.mapping import MappingDialog

        dialog = MappingDialog(self, batch.under_way[0].name, proposal)

        def go_on(mapping: str) -> None:
            batch.mappings.append(mapping)
            self._queue.go_on(batch)

        dialog.mapped.connect(go_on)
        dialog.rejected.connect(self._left_out)
        dialog.open()

    @Slot(object)
    def _not_proposed(self, failure: KnownFailure) -> None:
        self._failure = failure
        self._left_out()

    @Slot()
    def _left_out(self) -> None:
        if self._asked is not None:
            self._queue.put_aside(self._asked, leave_out=True)
        self._say(self._failure)

    @Slot(object)
    def _cancelled(self, _batch: Batch) -> None:
        self._invalidate()
        self.show_list()

    @Slot()
    def _ended(self) -> None:
        self._show_buttons()
        self.progressed.emit("", None)

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
        self.running.cancel.setEnabled(False)
        self._queue.cancel()

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
