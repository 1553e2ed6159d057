"""The heart: what rests on single beats, day by day, and the ECGs with their traces."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healthdesk.base.changes import Changes
from healthdesk.base.jobs import Job
from healthdesk.base.words import mark, tr
from healthdesk.model.heart import Ecg, Heart
from healthdesk.present.heart import EcgRow, heart_model, strips
from healthdesk.present.values import Formatter
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.views.reading_page import Question, ReadingPage
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.data_table import Cell, Column, DataTable
from healthdesk.ui.widgets.ecg_paper import EcgPaper
from healthdesk.ui.widgets.measure_card import MeasureCardView
from healthdesk.ui.widgets.message import Message
from healthdesk.ui.widgets.responsive_grid import ResponsiveGrid
from healthdesk.ui.widgets.skeleton import SkeletonCards
from healthdesk.ui.widgets.surfaces import Card, Note
from healthdesk.ui.widgets.text import Text

if TYPE_CHECKING:
    from healthdesk.services.library import Library

COLUMNS = (
    Column(mark("ECG, as the device calls it")),
    Column(mark("When"), 140),
    Column(mark("Heart rate"), 120, right=True),
    Column(mark("Source"), 200),
)
PAPER = mark(
    "25 mm a second, 10 mm a millivolt. The words are the device's own; healthdesk adds none. An ECG of one lead cannot "
    "show every illness: if you feel unwell, talk to a doctor."
)
MARGIN = 17


class HeartPage(ReadingPage):
    """One recording is shown over the list, and Escape goes back."""

    metric_opened = Signal(str)

    def __init__(self, state: AppState, runner: JobRunner) -> None:
        """Reads nothing before it is first visible."""
        super().__init__(tr("Heart"), state, runner, tr("Could not read your heart data"))
        self._found: Heart | None = None
        self.cards: list[MeasureCardView] = []
        self.back = Button(variant="ghost", size="small-icon", icon="arrow-left", name=tr("Heart"))
        self.back.clicked.connect(self.show_all)
        self.header.add_before(self.back)
        self._all = QWidget()
        column = QVBoxLayout(self._all)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._grid = ResponsiveGrid()
        column.addWidget(self._grid)
        self._ecg_card = Card()
        inside = QVBoxLayout(self._ecg_card)
        inside.setContentsMargins(1, 0, 1, 1)
        self.table = DataTable(COLUMNS, tr("ECGs"), 48)
        self.table.let_pick()
        self.table.picked.connect(self._open)
        inside.addWidget(self.table)
        column.addWidget(self._ecg_card)
        self._one = QWidget()
        column = QVBoxLayout(self._one)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.subtitle = Text("", "body", "text-2")
        self.paper = EcgPaper()
        paper = Card()
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        inside.addWidget(self.paper)
        self._paper_card = paper
        self._note = Note(tr(PAPER))
        for part in (self.subtitle, paper, self._note):
            column.addWidget(part)
        self._empty = Message(
            "heart", "text-3", tr("No heart data"), tr("It comes with the exports of watches and apps.")
        )
        self.place(self._all, self._one, self._empty, skeleton=SkeletonCards)
        self.body.addStretch(1)
        QShortcut(QKeySequence("Escape"), self, self.show_all, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def question(self) -> Question:
        """All of it."""
        return _read

    def clear(self) -> None:
        """Show nothing any more: the library is locked."""
        super().clear()
        self._found = None
        self._put([])
        self.table.show_rows([])
        self.paper.show_strips(None)
        self.subtitle.setText("")

    def concerns(self, changes: Changes) -> bool:
        """Beats, ECGs, and how they are shown."""
        return bool(changes)

    @Slot()
    def show_all(self) -> None:
        """Back from one recording."""
        if not self._one.isHidden():
            self.show_part(self._all)
            self.table.setFocus()

    def answered(self, found: Heart) -> None:
        self._found = found
        model = heart_model(found, Formatter.of(self.state.settings))
        self._put([MeasureCardView(card) for card in model.cards])
        self.table.show_rows([_cells(row) for row in model.ecgs])
        self._ecg_card.setVisible(bool(model.ecgs))
        if self._one.isHidden():
            self.show_part(self._all if model.cards or model.ecgs else self._empty)

    @Slot(int)
    def _open(self, row: int) -> None:
        assert self._found is not None
        info = self._found.ecgs[row]

        def read(library: "Library", _job: Job) -> Ecg:
            from healthdesk.services import heart  # heavy

            return heart.ecg(library, info)

        self.runner.run_read(read, self._opened, self.show_error)

    @Slot(object)
    def _opened(self, found: Ecg) -> None:
        if self.state.library is None:
            return
        shown = strips(found, Formatter.of(self.state.settings))
        self.subtitle.setText(shown.subtitle)
        self.paper.show_strips(shown)
        self._paper_card.setVisible(bool(shown.rows))
        self._note.label.setText(tr(PAPER) if shown.rows else tr("The export brought no trace of this recording."))
        self.show_part(self._one)
        self.header.set_title(shown.title)
        self.area.verticalScrollBar().setValue(0)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, cards: list[MeasureCardView]) -> None:
        for card in cards:
            card.opened.connect(self.metric_opened)
        self._grid.set_items([(card, False) for card in cards])
        for old in self.cards:
            old.hide()
            old.deleteLater()
        self.cards = cards

    def show_part(self, shown: QWidget | None) -> None:
        super().show_part(shown)
        self.back.setVisible(shown is self._one)
        if shown is not self._one:
            self.header.set_title(tr("Heart"))


def _cells(row: EcgRow) -> tuple[Cell, ...]:
    return (
        Cell(row.said, icon="activity", icon_tone="group.vitals.ink"),
        Cell(row.when, below=row.clock),
        Cell(row.rate or "–", "text" if row.rate else "text-3"),
        Cell(row.source, "text-2"),
    )


def _read(library: "Library", _job: Job) -> object:
    from healthdesk.services import heart  # heavy

    return heart.heart(library)
