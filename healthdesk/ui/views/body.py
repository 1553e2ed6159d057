"""The body: weight and what it is made of, blood pressure, temperature, breath."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healthdesk.base.changes import Changes
from healthdesk.base.jobs import Job
from healthdesk.base.words import mark, tr
from healthdesk.model.body import Body
from healthdesk.present.body import body_model
from healthdesk.present.values import Formatter
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.views.reading_page import Question, ReadingPage
from healthdesk.ui.widgets.data_table import Cell, Column, DataTable
from healthdesk.ui.widgets.measure_card import MeasureCardView
from healthdesk.ui.widgets.message import Message
from healthdesk.ui.widgets.responsive_grid import ResponsiveGrid
from healthdesk.ui.widgets.skeleton import SkeletonCards
from healthdesk.ui.widgets.surfaces import Card, Note

if TYPE_CHECKING:
    from healthdesk.services.library import Library

COLUMNS = (Column(mark("Blood pressure")), Column(mark("When"), 160), Column(mark("Source"), 240))


class BodyPage(ReadingPage):
    """Cards above, the newest pairs of the cuff below."""

    metric_opened = Signal(str)

    def __init__(self, state: AppState, runner: JobRunner) -> None:
        """Reads nothing before it is first visible."""
        super().__init__(tr("Body"), state, runner, tr("Could not read your body data"))
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
        self.place(self._content, self._empty, skeleton=SkeletonCards)
        self.body.addStretch(1)

    def question(self) -> Question:
        """All of it."""
        return _read

    def clear(self) -> None:
        """Show nothing any more: the library is locked."""
        super().clear()
        self._put([])
        self.table.show_rows([])
        for note in (self.trend, self.mean):
            note.label.setText("")

    def concerns(self, changes: Changes) -> bool:
        """Any measure, and how it is shown."""
        return bool(changes)

    def answered(self, found: Body) -> None:
        model = body_model(found, Formatter.of(self.state.settings))
        self._put([MeasureCardView(card) for card in model.cards])
        for note, text in ((self.trend, model.trend), (self.mean, model.mean)):
            note.label.setText(text)
            note.setVisible(bool(text))
        self.table.show_rows(
            [(Cell(row.pair), Cell(row.when, below=row.clock), Cell(row.source, "text-2")) for row in model.pressures]
        )
        self._pressure_card.setVisible(bool(model.pressures))
        self.show_part(self._content if model.cards else self._empty)

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
