"""The sleep that ends on the chosen day, and the nights around it."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healthdesk.base.changes import Changes
from healthdesk.base.jobs import Job
from healthdesk.base.words import tr
from healthdesk.model.night import SleepDay
from healthdesk.present import dates
from healthdesk.present.sleep import SleepModel, sleep_model, title
from healthdesk.present.values import Formatter
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.views.day_navigation import DayNavigation
from healthdesk.ui.views.reading_page import Question, ReadingPage
from healthdesk.ui.views.sleep_cards import NightCard, SleepCards
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.message import Message
from healthdesk.ui.widgets.skeleton import SkeletonCards

if TYPE_CHECKING:
    from healthdesk.services.library import Library

Answer = tuple[SleepDay, frozenset[int], date]


class SleepPage(ReadingPage):
    """Reads the chosen day; the old night stays until the new one is there."""

    def __init__(self, state: AppState, runner: JobRunner) -> None:
        """Reads nothing before it is first visible."""
        super().__init__(tr("Sleep"), state, runner, tr("Could not read this night"))
        self._today = state.day
        self._last: date | None = None
        self._make_header()
        self.night, self.cards = NightCard(), SleepCards()
        self.cards.strip.chosen.connect(self._to_day)
        self._empty = Message(
            "moon", "text-3", tr("No sleep recorded for this night"), action=tr("Go to the last night")
        )
        self._empty.acted.connect(self._to_last)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.body.spacing())
        for widget in (self.night, self._empty, self.cards):
            column.addWidget(widget)
        self.place(self._content, skeleton=SkeletonCards)
        self.body.addStretch(1)
        state.day_changed.connect(self._day_changed)
        self._show_day(state.day)

    def show_sleep(self, model: SleepModel, today: date, nights: frozenset[int]) -> None:
        """Show a day; `nights` are the days that get a dot in the calendar."""
        self._today, self._last = today, model.last_day
        self.days.show_data_days(nights)
        self._show_day(self.state.day)
        self.night.setVisible(model.hypnogram is not None)
        self._empty.setVisible(model.hypnogram is None)
        if model.hypnogram is not None:
            self.night.show_night(model)
        else:
            last = (
                ""
                if model.last_day is None
                else tr("The newest night is that of {day}.", day=dates.with_weekday(model.last_day))
            )
            self._empty.set_text(" ".join([*(f"{other}." for other in model.others), last]))
        self.cards.show_sleep(model)
        self.show_part(self._content)

    def question(self) -> Question:
        """The chosen day."""
        day = self.state.day

        def read(library: "Library", _job: Job) -> Answer:
            from healthdesk.services import nights, queries  # heavy

            return nights.sleep_day(library, day), nights.days_with_sleep(library), queries.today(library)

        return read

    def clear(self) -> None:
        """Drop every figure: the library is locked."""
        super().clear()
        self._last = None
        self.days.clear()
        self.night.clear()
        self.cards.clear()

    def concerns(self, changes: Changes) -> bool:
        """Nights up to the shown one, and the heart rate in it."""
        if changes.settings or changes.sources or not changes.metrics:
            return bool(changes)
        return bool(changes.metrics & {"sleep", "heart_rate"})

    def answered(self, answer: Answer) -> None:
        sleep, nights, today = answer
        self.show_sleep(sleep_model(sleep, today, Formatter.of(self.state.settings)), today, nights)

    @Slot(object)
    def _day_changed(self, day: date) -> None:
        self._show_day(day)
        self._invalidate()

    def _show_day(self, day: date) -> None:
        self.header.title.setText(title(day, self._today))
        self.days.show_today(self._today)

    @Slot()
    def _to_last(self) -> None:
        if self._last is not None:
            self.state.choose_day(self._last)

    @Slot(object)
    def _to_day(self, day: date) -> None:
        self.state.choose_day(day)

    @Slot()
    def _show_table(self) -> None:
        self.night.as_table(self._table.isChecked())

    def _make_header(self) -> None:
        self.days = DayNavigation(self.state, tr("Last night"))
        self._table = Button(tr("Show as table"), icon="table-2")
        self._table.setCheckable(True)
        self._table.setToolTip(tr("Ctrl+Shift+T"))
        self._table.toggled.connect(self._show_table)
        self.header.add_left(self.days)
        self.header.add_right(self._table)
        keys = QKeySequence("Ctrl+Shift+T")
        QShortcut(keys, self, self._table.toggle, context=Qt.ShortcutContext.WindowShortcut)
