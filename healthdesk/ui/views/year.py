"""The calendar: a year of any metric, a cell a day, and its months as a table."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.changes import Changes
from healthdesk.base.conventions import conventions
from healthdesk.base.jobs import Job
from healthdesk.base.words import mark, tr
from healthdesk.model.registry import metric
from healthdesk.model.year import YearDays
from healthdesk.present.values import Formatter
from healthdesk.present.year import year_model
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.views.reading_page import Question, ReadingPage
from healthdesk.ui.widgets.buttons import Button, joined
from healthdesk.ui.widgets.data_table import Cell, Column, DataTable
from healthdesk.ui.widgets.drop_down import DropDown
from healthdesk.ui.widgets.message import Message
from healthdesk.ui.widgets.skeleton import SkeletonCards
from healthdesk.ui.widgets.surfaces import Card
from healthdesk.ui.widgets.text import Text
from healthdesk.ui.widgets.year_grid import YearGrid, YearLegend

if TYPE_CHECKING:
    from healthdesk.services.library import Library

COLUMNS = (
    Column(mark("Month")),
    Column(mark("Days with data"), 150, right=True),
    Column(mark("Mean of days"), 150, right=True),
    Column(mark("Lowest day"), 150, right=True),
    Column(mark("Highest day"), 150, right=True),
)
MARGIN = 17
FIRST_METRIC = "steps"
Answer = tuple[YearDays, list[str]]


class YearPage(ReadingPage):
    """Any metric with data; a day opens on the dashboard."""

    day_opened = Signal(object)  # date

    def __init__(self, state: AppState, runner: JobRunner) -> None:
        """Reads nothing before it is first visible."""
        super().__init__(tr("Calendar"), state, runner, tr("Could not read this year"))
        self._metric = FIRST_METRIC
        self._year: int | None = None  # the newest with data
        self._shown: int = 0
        self.earlier = Button(tr("Prev"), icon="chevron-left")
        self.later = Button(tr("Next"), icon="chevron-right", trailing=True)
        self.earlier.clicked.connect(lambda: self._go(-1))
        self.later.clicked.connect(lambda: self._go(1))
        self._navigation = joined(self.earlier, self.later)
        self.header.add_left(self._navigation)
        self.metrics = DropDown()
        self.metrics.setAccessibleName(tr("Metric"))
        self.metrics.setMinimumWidth(240)
        self.metrics.activated.connect(self._metric_chosen)
        self.header.add_right(self.metrics)
        self.summary, self.pointed = (
            Text("", "small", "text-2"),
            Text("", "small-strong", align=Qt.AlignmentFlag.AlignRight),
        )
        self.grid, self.legend = YearGrid(), YearLegend()
        self.grid.pointed.connect(self.pointed.setText)
        self.grid.chosen.connect(self.day_opened)
        self.table = DataTable(COLUMNS, tr("Months"), 34)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(MARGIN, 14, MARGIN, 14)
        inside.setSpacing(10)
        row = QHBoxLayout()
        row.addWidget(self.summary, 1)
        row.addWidget(self.pointed)
        inside.addLayout(row)
        inside.addWidget(self.grid)
        inside.addWidget(self.legend)
        column.addWidget(card)
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 0, 1, 1)
        inside.addWidget(self.table)
        column.addWidget(card)
        self._empty = Message("calendar-days", "text-3", tr("Nothing to show yet"), tr("Import an export first."))
        self.place(self._content, self._empty, skeleton=SkeletonCards)
        self.body.addStretch(1)
        for keys, by in (("Alt+Left", -1), ("Alt+Right", 1)):
            QShortcut(QKeySequence(keys), self, partial(self._go, by), context=Qt.ShortcutContext.WindowShortcut)

    def show_metric(self, name: str) -> None:
        """Show another metric, in the newest year with data."""
        self._metric, self._year = name, None
        self.reload()

    def question(self) -> Question:
        """The year."""
        return partial(_read, self._metric, self._year)

    def clear(self) -> None:
        """Show nothing any more: the library is locked."""
        super().clear()
        self._year = None
        self.grid.show_year(None)
        self.legend.show_year(None)
        self.table.show_rows([])
        self.metrics.clear()
        for text in (self.summary, self.pointed):
            text.setText("")
        self.header.set_title(tr("Calendar"))

    def concerns(self, changes: Changes) -> bool:
        """Figures of any metric, since the list of metrics may grow."""
        return bool(changes)

    def answered(self, answer: Answer) -> None:
        found, with_data = answer
        if with_data and found.metric not in with_data:
            self.show_metric(with_data[0])
            return
        model = year_model(found, conventions().first_weekday, Formatter.of(self.state.settings))
        self._shown = found.year
        self.metrics.clear()
        for name in sorted(with_data, key=lambda one: tr(metric(one).name).lower()):
            self.metrics.addItem(tr(metric(name).name), name)
        self.metrics.setCurrentIndex(self.metrics.findData(found.metric))
        self.header.set_title(model.title if with_data else tr("Calendar"))
        self.summary.setText(model.summary)
        self.pointed.setText("")
        self.grid.show_year(model)
        self.legend.show_year(model)
        self.table.show_rows([[Cell(text) for text in row] for row in model.table])
        self.earlier.setEnabled(model.earlier)
        self.later.setEnabled(model.later)
        self.show_part(self._content if with_data else self._empty)

    @Slot()
    def _metric_chosen(self, _index: int = 0) -> None:
        self.show_metric(str(self.metrics.currentData()))

    def _go(self, by: int) -> None:
        button = self.earlier if by < 0 else self.later
        if self.isVisible() and button.isEnabled() and not self._content.isHidden():
            self._year = self._shown + by
            self.reload()

    def show_part(self, shown: QWidget | None) -> None:
        super().show_part(shown)
        for part in (self._navigation, self.metrics):
            part.setVisible(shown is self._content)


def _read(name: str, year: int | None, library: "Library", _job: Job) -> object:
    from healthdesk.services import queries  # heavy
    from healthdesk.services import year as years

    return years.year_days(library, name, year), list(queries.metrics_with_data(library))
