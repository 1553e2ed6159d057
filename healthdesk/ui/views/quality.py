"""Data quality: how complete the data are, by metric and by source, and what imports did not take."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.changes import Changes
from healthdesk.base.jobs import Job
from healthdesk.base.words import mark, tr
from healthdesk.model.quality import Quality
from healthdesk.present.quality import MetricRow, Rating, quality_page
from healthdesk.present.values import Formatter
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.views.reading_page import Question, ReadingPage
from healthdesk.ui.widgets.choices import SegmentedControl
from healthdesk.ui.widgets.data_table import Cell, Column, DataTable
from healthdesk.ui.widgets.message import Message
from healthdesk.ui.widgets.skeleton import SkeletonTable
from healthdesk.ui.widgets.surfaces import Card, Note
from healthdesk.ui.widgets.text import Text

if TYPE_CHECKING:
    from healthdesk.services.library import Library

METRICS, SOURCES, REJECTED = "metrics", "sources", "rejected"
WORDS = mark(
    "This page rates the data, never your health. A gap is one or more days in a row without data. Late is what has "
    "data on most days, and none for more than two."
)
RATINGS = {
    Rating.COMPLETE: ("circle-check", "ok"),
    Rating.GAPS: ("circle-minus", "text-2"),
    Rating.SPARSE: ("circle-dashed", "text-2"),
    Rating.LATE: ("clock-alert", "warn"),
}
METRIC_COLUMNS = (
    Column(mark("Metric and its sources")),
    Column(mark("Rating"), 140),
    Column(mark("Days with data"), 150),
    Column(mark("Gaps"), 220),
    Column(mark("Newest data"), 130),
)
SOURCE_COLUMNS = (
    Column(mark("Source")),
    Column(mark("Gave"), 140),
    Column(mark("Days with data"), 260),
    Column(mark("Newest data"), 150),
)
REJECTED_COLUMNS = (Column(mark("Reason")), Column(mark("Of"), 300), Column(mark("Records"), 130, right=True))


class QualityPage(ReadingPage):
    """Three tables, one shown at a time."""

    def __init__(self, state: AppState, runner: JobRunner) -> None:
        """Reads nothing before it is first visible."""
        super().__init__(tr("Data quality"), state, runner, tr("Could not read the data"))
        self._shown = METRICS
        options = ((METRICS, tr("By metric")), (SOURCES, tr("By source")), (REJECTED, tr("Rejected")))
        self.choice = SegmentedControl(options, tr("Table"))
        self.choice.chosen.connect(self._choose)
        self._sentence = Text("", "small", "text-3")
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Note(tr(WORDS)))
        row = QHBoxLayout()
        row.addWidget(self.choice)
        row.addStretch(1)
        row.addWidget(self._sentence)
        column.addLayout(row)
        self.tables = {
            METRICS: DataTable(METRIC_COLUMNS, tr("Data quality by metric"), 52),
            SOURCES: DataTable(SOURCE_COLUMNS, tr("Data quality by source"), 52),
            REJECTED: DataTable(REJECTED_COLUMNS, tr("Rejected records by reason")),
        }
        self._cards: dict[str, QWidget] = {}
        for key, table in self.tables.items():
            card = self._cards[key] = Card()
            inside = QVBoxLayout(card)
            inside.setContentsMargins(1, 0, 1, 1)
            inside.addWidget(table)
            column.addWidget(card)
        self._none = Message(
            "circle-check", "ok", tr("No record was rejected"), tr("Every record that was read is in.")
        )
        column.addWidget(self._none)
        self._empty = Message("clipboard-check", "text-2", tr("Nothing to rate yet"), tr("Import an export first."))
        self.place(self._content, self._empty, skeleton=SkeletonTable)
        self.body.addStretch(1)

    def question(self) -> Question:
        """All that is rated."""
        return _read

    def clear(self) -> None:
        """Show nothing any more: the library is locked."""
        super().clear()
        for table in self.tables.values():
            table.show_rows([])

    def concerns(self, changes: Changes) -> bool:
        """Figures, sources, and the time zone that days are counted by."""
        return bool(changes)

    def answered(self, found: Quality) -> None:
        page = quality_page(found, Formatter.of(self.state.settings))
        self._sentence.setText(page.sentence)
        self.tables[METRICS].show_rows([_metric_cells(row) for row in page.metrics])
        self.tables[SOURCES].show_rows(
            [
                (Cell(r.name, icon="database"), Cell(r.metrics), Cell(r.days, below=r.span), Cell(r.latest))
                for r in page.sources
            ]
        )
        self.tables[REJECTED].show_rows(
            [(Cell(r.reason), Cell(r.what, "text-2"), Cell(r.count)) for r in page.rejections]
        )
        self._choose(self._shown)
        self.show_part(self._content if found.imports or found.metrics else self._empty)

    @Slot(str)
    def _choose(self, key: str) -> None:
        self._shown = key
        self.choice.choose(key)
        nothing = key == REJECTED and not self.tables[REJECTED].model().rowCount()
        for other, card in self._cards.items():
            card.setVisible(other == key and not nothing)
        self._none.setVisible(nothing)


def _metric_cells(row: MetricRow) -> tuple[Cell, ...]:
    icon, tone = RATINGS[row.rating]
    return (
        Cell(row.name, icon=row.icon, icon_tone=f"group.{row.group}.ink", below=row.sources),
        Cell(tr(row.rating), icon=icon, icon_tone=tone, small=True),
        Cell(row.share, below=row.days),
        Cell(row.gaps, below=row.longest),
        Cell(row.latest, below=row.late),
    )


def _read(library: "Library", _job: Job) -> object:
    from healthdesk.services import quality  # heavy

    return quality.quality(library)
