"""All metrics: whatever the store holds, found by name or group; each opens in Trends."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.changes import Changes
from healthdesk.base.jobs import Job
from healthdesk.base.words import tr
from healthdesk.model.views import MetricOverview
from healthdesk.present.overview import OverviewRow, counted, narrowed, overview_rows
from healthdesk.present.summary import GROUP_TITLES
from healthdesk.present.values import Formatter
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.views.reading_page import Question, ReadingPage
from healthdesk.ui.widgets.choices import SegmentedControl
from healthdesk.ui.widgets.fields import SearchField
from healthdesk.ui.widgets.message import Message
from healthdesk.ui.widgets.metric_table import MetricTable
from healthdesk.ui.widgets.skeleton import SkeletonTable
from healthdesk.ui.widgets.surfaces import Card
from healthdesk.ui.widgets.text import Text

if TYPE_CHECKING:
    from healthdesk.services.library import Library

ALL = "all"
LEAST_PX = 320


class AllMetricsPage(ReadingPage):
    """The table fills the page and scrolls by itself, so that its header stays."""

    metric_opened = Signal(str)

    def __init__(self, state: AppState, runner: JobRunner) -> None:
        """Reads nothing before it is first visible."""
        super().__init__(tr("All metrics"), state, runner, tr("Could not read the list"))
        self._rows: list[OverviewRow] = []
        self.search = SearchField(tr("Find a metric"), 240)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.groups = SegmentedControl(
            [(ALL, tr("All")), *((g, tr(title)) for g, title in GROUP_TITLES.items())], tr("Group")
        )
        self.groups.chosen.connect(self._choose_group)
        self._count = Text("", "small", "text-3")
        self._filters = QWidget()
        row = QHBoxLayout(self._filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.search)
        row.addWidget(self.groups)
        row.addStretch(1)
        row.addWidget(self._count)
        self.table = MetricTable()
        self.table.opened.connect(self.metric_opened)
        self._card = Card()
        column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.table)
        self._card.setMinimumHeight(LEAST_PX)
        self._none = Message("search", "text-2", tr("No metric is called that"), tr("Other letters, or another group."))
        self._empty = Message(
            "layout-list",
            "text-2",
            tr("Nothing to show yet"),
            tr("Import an export, and everything in it is listed here."),
        )
        self.body.setSpacing(12)
        self.body.addWidget(self._filters)
        self.place(self._card, self._none, self._empty, skeleton=SkeletonTable, stretch=1)
        self._group = ""
        QShortcut(QKeySequence("/"), self, self._to_search, context=Qt.ShortcutContext.WindowShortcut)

    def question(self) -> Question:
        """The whole list."""
        return _read

    def clear(self) -> None:
        """Drop every figure: the library is locked."""
        super().clear()
        self._rows = []
        self.search.clear()
        self.table.show_rows(())

    def concerns(self, changes: Changes) -> bool:
        """Figures, and the units they are shown in."""
        return bool(changes.metrics) or changes.settings or changes.sources

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter lead from the field into the list; Escape empties it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._card.isVisible():
                self.table.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def answered(self, answer: tuple[list[MetricOverview], date]) -> None:
        found, today = answer
        self._rows = overview_rows(found, Formatter.of(self.state.settings), today)
        self._narrow()

    @Slot(str)
    def _choose_group(self, group: str) -> None:
        self.groups.choose(group)
        self._group = "" if group == ALL else group
        self._narrow()

    @Slot()
    def _narrow(self) -> None:
        shown = narrowed(self._rows, self.search.text(), self._group)
        self._count.setText(counted(len(shown), len(self._rows), Formatter.of(self.state.settings)))
        self.table.show_rows(shown)
        self.show_part(self._card if shown else self._none if self._rows else self._empty)

    @Slot()
    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_part(self, shown: QWidget | None) -> None:
        self._filters.setVisible(shown in (self._card, self._none))
        super().show_part(shown)


def _read(library: "Library", _job: Job) -> object:
    from healthdesk.services import overview, queries  # heavy

    return overview.overview(library), queries.today(library)
