"""Workouts: the list with its filter, and one of them in detail."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.changes import Changes
from healthdesk.base.jobs import Job
from healthdesk.base.words import mark, tr, trn
from healthdesk.model.views import SessionInfo
from healthdesk.model.workout import Workout
from healthdesk.present.values import Formatter
from healthdesk.present.workouts import EVERY, WorkoutRow, rows, types, workout_model
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.views.reading_page import Question, ReadingPage
from healthdesk.ui.views.workout_detail import WorkoutDetail
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.data_table import Cell, Column, DataTable
from healthdesk.ui.widgets.drop_down import DropDown
from healthdesk.ui.widgets.message import Message
from healthdesk.ui.widgets.skeleton import SkeletonTable
from healthdesk.ui.widgets.surfaces import Card

if TYPE_CHECKING:
    from healthdesk.services.library import Library

COLUMNS = (
    Column(mark("Workout")),
    Column(mark("When"), 130),
    Column(mark("Duration"), 100, right=True),
    Column(mark("Distance"), 110, right=True),
    Column(mark("Energy"), 110, right=True),
    Column(mark("Heart rate"), 110, right=True),
    Column(mark("Source"), 170),
)
FIRST_ROWS = 100  # until the rest is asked for
ROW_PX = 48


class WorkoutsPage(ReadingPage):
    """The list stays as it is while one workout is shown over it."""

    def __init__(self, state: AppState, runner: JobRunner) -> None:
        """Reads nothing before it is first visible."""
        super().__init__(tr("Workouts"), state, runner, tr("Could not read the workouts"))
        self._found: list[SessionInfo] = []
        self._today = state.day
        self._rows: tuple[WorkoutRow, ...] = ()
        self._whole = False
        self.back = Button(variant="ghost", size="small-icon", icon="arrow-left", name=tr("All workouts"))
        self.back.clicked.connect(self.show_list)
        self.header.add_before(self.back)
        self.kind = DropDown()
        self.kind.setAccessibleName(tr("Which type of workout"))
        self.kind.setMinimumWidth(220)
        self.kind.activated.connect(self._filtered)
        self.header.add_right(self.kind)
        self.table = DataTable(COLUMNS, tr("Workouts"), ROW_PX)
        self.table.let_pick()
        self.table.picked.connect(self._open)
        self.more = Button(tr("Show all"))
        self.more.clicked.connect(self._show_whole)
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 0, 1, 1)
        inside.addWidget(self.table)
        column.addWidget(card)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.more)
        row.addStretch(1)
        column.addLayout(row)
        self.detail = WorkoutDetail()
        self._empty = Message(
            "dumbbell", "text-3", tr("No workouts"), tr("They come with the exports of watches and apps.")
        )
        self.place(self._list, self.detail, self._empty, skeleton=SkeletonTable)
        self.body.addStretch(1)
        QShortcut(QKeySequence("Escape"), self, self.show_list, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def question(self) -> Question:
        """The list."""
        return _read

    def clear(self) -> None:
        """Show nothing any more: the library is locked."""
        super().clear()
        self._found, self._rows, self._whole = [], (), False
        self.kind.clear()
        self.table.show_rows([])
        self.detail.clear()

    def concerns(self, changes: Changes) -> bool:
        """Sessions, what they are shown in, and the heart rate within them."""
        return changes.sessions or changes.settings or changes.sources or "heart_rate" in changes.metrics

    @Slot()
    def show_list(self) -> None:
        """Back to all of them."""
        if not self.detail.isHidden():
            self.show_part(self._list)
            self.table.setFocus()

    def answered(self, answer: tuple[list[SessionInfo], date]) -> None:
        self._found, self._today = answer
        chosen = self.kind.currentData() or EVERY
        self.kind.clear()
        for kind, words in types(self._found):
            self.kind.addItem(words, kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))
        self._filtered()
        self.show_part(self._list if self._found else self._empty)

    @Slot()
    def _filtered(self, _index: int = 0) -> None:
        kind = self.kind.currentData() or EVERY
        self._rows = rows(self._found, kind, self._today, Formatter.of(self.state.settings))
        shown: Sequence[WorkoutRow] = self._rows if self._whole else self._rows[:FIRST_ROWS]
        self.table.show_rows([_cells(row) for row in shown])
        self.more.setText(trn("Show all {n}", "Show all {n}", len(self._rows)))
        self.more.setVisible(len(shown) < len(self._rows))

    @Slot()
    def _show_whole(self) -> None:
        self._whole = True
        self._filtered()

    @Slot(int)
    def _open(self, row: int) -> None:
        number = self._rows[row].id
        info = next(one for one in self._found if one.id == number)

        def read(library: "Library", _job: Job) -> Workout:
            from healthdesk.services import workouts  # heavy

            return workouts.workout(library, info)

        self.runner.run_read(read, self._opened, self.show_error)

    @Slot(object)
    def _opened(self, found: Workout) -> None:
        if self.state.library is None:
            return
        model = workout_model(found, self._today, Formatter.of(self.state.settings))
        self.detail.show_workout(model)
        self.show_part(self.detail)
        self.header.set_title(model.title)
        self.area.verticalScrollBar().setValue(0)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_part(self, shown: QWidget | None) -> None:
        super().show_part(shown)
        self.back.setVisible(shown is self.detail)
        self.kind.setVisible(shown is self._list)
        if shown is not self.detail:
            self.header.set_title(tr("Workouts"))


def _cells(row: WorkoutRow) -> tuple[Cell, ...]:
    figures = (row.duration, row.distance, row.energy, row.rate)
    return (
        Cell(row.name, icon=row.icon, icon_tone="group.activity.ink"),
        Cell(row.when, below=row.clock),
        *(Cell(text or "–", "text" if text else "text-3") for text in figures),
        Cell(row.source, "text-2"),
    )


def _read(library: "Library", _job: Job) -> object:
    from healthdesk.services import queries, workouts  # heavy

    return workouts.workouts(library), queries.today(library)
