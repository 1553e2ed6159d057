"""The body: weight and what it is made of, blood pressure, temperature, breath."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healthdesk.base.changes import Changes
from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.base.words import mark, tr
from healthdesk.model.body import Body
from healthdesk.present.body import body_model
from healthdesk.present.values import Formatter
from healthdesk.ui.runner import JobRunner, Task
from healthdesk.ui.state import AppState
from healthdesk.ui.views.page import Page
from healthdesk.ui.widgets.alternatives import Alternatives
from healthdesk.ui.widgets.data_table import Cell, Column, DataTable
from healthdesk.ui.widgets.measure_card import MeasureCardView
from healthdesk.ui.widgets.message import Message
from healthdesk.ui.widgets.responsive_grid import ResponsiveGrid
from healthdesk.ui.widgets.skeleton import SkeletonCards
from healthdesk.ui.widgets.surfaces import Card, Note

if TYPE_CHECKING:
    from healthdesk.services.library import Library

COLUMNS = (Column(mark("Blood pressure")), Column(mark("When"), 160), Column(mark("Source"), 240))


class BodyPage(Page):
    """Cards above, the newest pairs of the cuff below."""

    metric_opened = Signal(str)

    def __init__(self, state: AppState, runner: JobRunner) -> None:
        """Reads nothing before it is first visible."""
        super().__init__(tr("Body"), state, runner)
        self._task: Task | None = None
        self.cards: list[MeasureCardView] = []
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._grid = ResponsiveGrid()
        self.trend, self.mean = Note("", "trending-up"), Note("", "heart-pulse")
        self.table = DataTable(COLUMNS, tr("Blood pressure"), 48)
        self._pressure_card = Card()
        inside = QVBoxLayout(self._pressure_card)
        inside.setContentsMargins(1, 0, 1, 1)
        inside.addWidget(self.table)
        for part in (self._grid, self.trend, self.mean, self._pressure_card):
            column.addWidget(part)
        self._empty = Message(
            "scale", "text-3", tr("No body data"), tr("It comes from scales, cuffs, thermometers and watches.")
        )
        self._error = Message("triangle-alert", "error", tr("Could not read your body data"), action=tr("Try again"))
        self._error.acted.connect(self.reload)
        self.parts = Alternatives(self._content, self._empty, self._error, skeleton=SkeletonCards)
        self.body.addWidget(self.parts)
        self.body.addStretch(1)

    def reload(self) -> None:
        """Read all of it."""
        if self._task is not None:
            self._task.cancel()
        self._task = self.runner.run_read(_read, self._read, self._failed)

    def clear(self) -> None:
        """Show nothing any more: the library is locked."""
        self._task = None
        self._put([])
        self.table.show_rows([])
        for note in (self.trend, self.mean):
            note.label.setText("")
        self.parts.show_only(None)

    def concerns(self, changes: Changes) -> bool:
        """Any measure, and how it is shown."""
        return bool(changes)

    @Slot(object)
    def _read(self, found: Body) -> None:
        self._task = None
        model = body_model(found, Formatter.of(self.state.settings))
        self._put([MeasureCardView(card) for card in model.cards])
        for note, text in ((self.trend, model.trend), (self.mean, model.mean)):
            note.label.setText(text)
            note.setVisible(bool(text))
        self.table.show_rows(
            [(Cell(row.pair), Cell(row.when, below=row.clock), Cell(row.source, "text-2")) for row in model.pressures]
        )
        self._pressure_card.setVisible(bool(model.pressures))
        self.parts.show_only(self._content if model.cards else self._empty)

    @Slot(object)
    def _failed(self, failure: KnownFailure) -> None:
        self._task = None
        self._error.set_text(tr("{failure} Nothing is lost.", failure=failure))
        self.parts.show_only(self._error)

    def _put(self, cards: list[MeasureCardView]) -> None:
        for card in cards:
            card.opened.connect(self.metric_opened)
        self._grid.set_items([(card, False) for card in cards])
        for old in self.cards:
            old.hide()
            old.deleteLater()
        self.cards = cards


def _read(library: "Library", _job: Job) -> object:
    from healthdesk.services import body  # heavy

    return body.body(library)
