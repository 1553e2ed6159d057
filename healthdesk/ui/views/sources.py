"""Devices and sources: what each gave, and who is believed first."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.changes import Changes
from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.base.words import mark, tr
from healthdesk.model.priority import Priority, Ranks
from healthdesk.present.sources import ALL, SourcesModel, sources_model
from healthdesk.present.values import Formatter
from healthdesk.ui.host import Host
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.sync_feed import SyncFeed
from healthdesk.ui.views.companions import CompanionsView
from healthdesk.ui.views.reading_page import Question, ReadingPage
from healthdesk.ui.views.source_acts import SourceActs
from healthdesk.ui.views.sources_summary import SourcesSummary
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.choices import SegmentedControl
from healthdesk.ui.widgets.indicators import KeyCap
from healthdesk.ui.widgets.message import Message
from healthdesk.ui.widgets.metric_picker import MetricList
from healthdesk.ui.widgets.priority_table import PriorityTable
from healthdesk.ui.widgets.skeleton import SkeletonTable
from healthdesk.ui.widgets.surfaces import Card
from healthdesk.ui.widgets.text import Text
from healthdesk.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from datetime import date

    from healthdesk.services.library import Library

Write = Callable[["Library", Job], Changes]
OWN_ORDER = mark("Has its own order")


class SourcesPage(ReadingPage):
    """One tab a metric. A move is shown at once, stored and recomputed in the background, and can be undone."""

    def __init__(self, state: AppState, runner: JobRunner, feed: SyncFeed, host: Host) -> None:
        """Reads nothing before it is first visible."""
        super().__init__(tr("Devices & Sources"), state, runner, tr("Could not read the sources"))
        self._metric: str | None = None
        self._found: Priority | None = None
        self._model: SourcesModel | None = None
        self._before: Ranks | None = None  # the order before the moves that the toast tells of
        self._back: Write | None = None  # what the toast's Undo does
        self._writes = 0  # on their way; what is read meanwhile is old
        self._list: MetricList | None = None
        self._toast: Toast | None = None
        self.summary, self.table = SourcesSummary(), PriorityTable(tr("Sources, best first"))
        self.table.moved.connect(self._moved)
        self.acts = SourceActs(self)
        self.table.menu_asked.connect(self._open_menu)
        self.acts.exclusion_asked.connect(self._exclude)
        self.acts.regroup_asked.connect(self._regroup)
        self.acts.deletion_asked.connect(self._delete)
        words = tr("Devices appear with the first import. Drop an export anywhere on this window.")
        self._empty = Message("watch", "text-2", tr("No devices yet"), words)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.summary)
        column.addSpacing(14)
        column.addLayout(self._choices())
        column.addSpacing(10)
        card = Card()
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 0, 1, 1)
        inner.addWidget(self.table)
        column.addWidget(card)
        column.addSpacing(9)
        column.addLayout(_hint())
        self.companions = CompanionsView(state, runner, feed, host)
        self.companions.told.connect(partial(self._tell, undo=False))
        self.add_button = Button(tr("Add companion…"), icon="plus")
        self.add_button.clicked.connect(self.companions.add)
        self.header.add_right(self.add_button)
        self.place(self._content, self._empty, skeleton=SkeletonTable)
        self.body.addWidget(self.companions)
        self.body.addStretch(1)

    def question(self) -> Question:
        """The order that is shown."""
        metric = self._metric

        def read(library: "Library", _job: Job) -> "tuple[Priority, date]":
            from healthdesk.services import queries, sources  # heavy

            today = queries.today(library)
            return sources.priority(library, metric, today), today

        return read

    def clear(self) -> None:
        """Drop every figure: the library is locked."""
        super().clear()
        self._found = self._model = self._before = self._back = self._metric = None
        self._writes = 0
        self.acts.close()
        self.companions.clear()
        self.table.show_rows([], "")
        if self._list is not None:
            self._list.close()
        if self._toast is not None:
            self._toast.hide()

    def concerns(self, changes: Changes) -> bool:
        """Everything that brings records or moves an order."""
        return bool(changes)

    @Slot(str)
    def show_metric(self, metric: str) -> None:
        """Show the order of a metric, or (`ALL`) the general one."""
        self._metric = metric or None
        self.reload()

    def answered(self, answer: "tuple[Priority, date]") -> None:
        if self._writes:
            return
        found, today = answer
        if found.metric is not None and found.metric not in found.metrics:  # its data is gone
            self.show_metric(ALL)
            return
        self._found, model = found, sources_model(found, today, Formatter.of(self.state.settings))
        self._model = model
        self.summary.show_model(model)
        self.tabs.offer([(key, name) for key, name, _ in model.tabs])
        for key, _, own in model.tabs:
            self.tabs.mark(key, tr(OWN_ORDER) if own else "")
        self.tabs.choose(model.metric)
        self.more.setVisible(bool(model.others))
        self._order.setText(model.order)
        self._general.setVisible(model.own)
        self.table.show_rows(model.rows, model.column)
        self.show_part(self._content if found.order else self._empty)

    @property
    def _shown_metric(self) -> str | None:
        """That of the rows; another one may be on its way."""
        return self._found.metric if self._found is not None else None

    @Slot()
    def _moved(self) -> None:
        order, metric = self.table.order, self._shown_metric

        def write(library: "Library", job: Job) -> Changes:
            from healthdesk.services import sources  # heavy

            return sources.rank_sources(library, metric, order, job)

        self._reorder(write, tr("Order changed; figures are being recomputed"))

    @Slot()
    def _use_general(self) -> None:
        if self._shown_metric is not None:
            words = tr("The general order holds again; figures are being recomputed")
            self._reorder(_put(Ranks(self._shown_metric, {})), words)

    def _reorder(self, write: "Write", said: str) -> None:
        """Of moves in a row, Undo goes back to what was before the first."""
        if self._toast is None or not self._toast.isVisible():
            self._before = None
        if self._found is not None and (self._before is None or self._before.metric != self._shown_metric):
            self._before = self._found.ranks
        self._do(write, said, None if self._before is None else _put(self._before))

    @Slot(int, QPoint)
    def _open_menu(self, source: int, at: QPoint) -> None:
        if self._found is not None:
            self.table.choose(source)
            known = {s.id: s for s in self._found.order}
            others = [s for s in self._found.order if s.id != source and not s.excluded]
            self.acts.open(known[source], others, at)

    @Slot(int, bool)
    def _exclude(self, source: int, excluded: bool) -> None:
        def write(library: "Library", job: Job, *, excluded: bool = excluded) -> Changes:
            from healthdesk.services import sources  # heavy

            return sources.exclude(library, source, job, excluded=excluded)

        self._before = None
        said = (
            tr("Excluded; figures are being recomputed")
            if excluded
            else tr("Included again; figures are being recomputed")
        )
        self._do(write, said, partial(write, excluded=not excluded))

    @Slot(object, object, str)
    def _regroup(self, members: dict[int, int | None], back: dict[int, int | None], said: str) -> None:
        def write(library: "Library", job: Job, *, members: dict[int, int | None] = members) -> Changes:
            from healthdesk.services import sources  # heavy

            return sources.regroup(library, members, job)

        self._before = None
        self._do(write, said, partial(write, members=back))

    @Slot(int)
    def _delete(self, source: int) -> None:
        def write(library: "Library", job: Job) -> Changes:
            from healthdesk.services import sources  # heavy

            return sources.delete(library, source, job)

        self._before = None
        self._do(write, tr("Deleted; figures are being recomputed"), None)

    @Slot()
    def _undo(self) -> None:
        if self._back is not None:
            self._writes += 1
            self.runner.run_write(self._back, self._stored, self._not_stored)
            self._back = self._before = None

    def _do(self, write: "Write", said: str, back: "Write | None") -> None:
        self._back = back
        self._writes += 1
        self.runner.run_write(write, self._stored, self._not_stored)
        self._tell(said, undo=back is not None)

    @Slot(object)
    def _stored(self, changes: Changes) -> None:
        self._writes = max(0, self._writes - 1)
        self.state.note(changes)

    @Slot(object)
    def _not_stored(self, failure: KnownFailure) -> None:
        self._writes = max(0, self._writes - 1)
        self._before = self._back = None
        self.reload()
        self._tell(str(failure), undo=False)

    def _tell(self, text: str, *, undo: bool = True) -> None:
        if self._toast is None:
            self._toast = Toast(self.window())
            self._toast.acted.connect(self._undo)
        self._toast.tell(text, tr("Undo") if undo else "")

    @Slot()
    def _choose_other(self) -> None:
        if self._model is None:
            return
        if self._list is None:
            self._list = MetricList(self)
            self._list.chosen.connect(self.show_metric)
        self._list.fill(self._model.others)
        self._list.drop_from(self.more)
        self._list.search.setFocus()

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.tabs = SegmentedControl([(ALL, tr("All metrics"))], tr("Priority for"))
        self.tabs.chosen.connect(self.show_metric)
        self.more = Button(tr("Other metric"), icon="chevron-down", trailing=True)
        self.more.clicked.connect(self._choose_other)
        self._order = Text("", "small", "text-2")
        self._general = Button(tr("Use the general order"), size="compact")
        self._general.clicked.connect(self._use_general)
        self._general.hide()
        label = Text(tr("Priority for"), "body-strong")
        label.setMinimumWidth(label.sizeHint().width())
        row.addWidget(label)
        row.addWidget(self.tabs)
        row.addWidget(self.more)
        row.addStretch(1)
        row.addWidget(self._order)
        row.addWidget(self._general)
        return row


def _put(ranks: Ranks) -> "Write":
    def write(library: "Library", job: Job) -> Changes:
        from healthdesk.services import sources  # heavy

        return sources.put_ranks(library, ranks, job)

    return write


def _hint() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(2, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(Text(tr("Drag rows, or focus one and press", "two keys follow"), "small", "text-2"))
    row.addWidget(KeyCap("Alt ↑"))
    row.addWidget(KeyCap("Alt ↓"))
    words = tr(
        ". When sources overlap, the highest row wins; figures are recomputed in the background.",
        "goes on behind two keys",
    )
    row.addWidget(Text(words, "small", "text-2"), 1)
    return row
