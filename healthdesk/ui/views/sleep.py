"""The sleep that ends on the chosen day, or the nights of a span up to it."""

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healthdesk.base.changes import Changes
from healthdesk.base.jobs import Job
from healthdesk.base.words import tr
from healthdesk.model.night import Recording, SleepDay, SleepSpan
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.hypnogram import recording_models
from healthdesk.present.sleep import SleepModel, sleep_model, title
from healthdesk.present.sleep_span import Nights, SpanModel, nights_name, span_model
from healthdesk.present.values import Formatter
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.views.day_navigation import DayNavigation
from healthdesk.ui.views.reading_page import Question, ReadingPage
from healthdesk.ui.views.sleep_cards import NightCard, SleepCards
from healthdesk.ui.views.sleep_span import SleepSpanView
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.choices import SegmentedControl
from healthdesk.ui.widgets.message import Message
from healthdesk.ui.widgets.skeleton import SkeletonCards

if TYPE_CHECKING:
    from healthdesk.services.library import Library

Answer = tuple[SleepDay | SleepSpan, frozenset[int], date]


class SleepPage(ReadingPage):
    """Reads the chosen night or nights; the old ones stay until the new ones are there."""

    def __init__(self, state: AppState, runner: JobRunner) -> None:
        """Reads nothing before it is first visible."""
        super().__init__(tr("Sleep"), state, runner, tr("Could not read this night"))
        self._today = state.day
        self._last: date | None = None
        self._span = Nights.ONE
        self._make_header()
        self.night, self.cards = NightCard(), SleepCards()
        self.cards.strip.chosen.connect(self._to_night)
        self.cards.compare_asked.connect(self._compare)
        self.nights = SleepSpanView()
        self.nights.chosen.connect(self._to_night)
        self._empty = Message(
            "moon", "text-3", tr("No sleep recorded for this night"), action=tr("Go to the last night")
        )
        self._empty.acted.connect(self._to_last)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.body.spacing())
        for widget in (self.night, self._empty, self.cards, self.nights):
            column.addWidget(widget)
        self.place(self._content, skeleton=SkeletonCards)
        self.body.addStretch(1)
        state.day_changed.connect(self._day_changed)
        self._show_day(state.day)

    def show_sleep(self, model: SleepModel) -> None:
        """Show a day."""
        self.nights.hide()
        self.cards.show()
        self.night.setVisible(model.hypnogram is not None)
        self._empty.setVisible(model.hypnogram is None)
        if model.hypnogram is not None:
            self.night.show_night(model)
        else:
            told = [*(f"{other}." for other in model.others), _newest(model.last_day)]
            self._empty.set_text(" ".join(told), tr("No sleep recorded for this night"))
        self.cards.show_sleep(model)
        self.show_part(self._content)

    def show_span(self, model: SpanModel) -> None:
        """Show the nights of a span."""
        self.night.hide()
        self.cards.hide()
        self.nights.setVisible(bool(model.table))
        self._empty.setVisible(not model.table)
        self._empty.set_text(_newest(model.last_day), tr("No sleep recorded in these nights"))
        self.nights.show_span(model)
        self.header.set_title(model.title)
        self.show_part(self._content)

    def question(self) -> Question:
        """The chosen day, or the span that ends on it."""
        day, span = self.state.day, self._span

        def read(library: "Library", _job: Job) -> Answer:
            from healthdesk.services import nights, queries  # heavy

            found = nights.sleep_day(library, day) if span is Nights.ONE else nights.sleep_span(library, day, span.days)
            return found, nights.days_with_sleep(library), queries.today(library)

        return read

    def clear(self) -> None:
        """Drop every figure: the library is locked."""
        super().clear()
        self._last = None
        self.days.clear()
        self.night.clear()
        self.cards.clear()
        self.nights.clear()

    def concerns(self, changes: Changes) -> bool:
        """Nights up to the shown one, and the heart rate in it."""
        if changes.settings or changes.sources or not changes.metrics:
            return bool(changes)
        return bool(changes.metrics & {"sleep", "heart_rate"})

    def answered(self, answer: Answer) -> None:
        sleep, nights, self._today = answer
        self._last = None if sleep.last_day is None else date_of(sleep.last_day)
        self.days.show_data_days(nights)
        self._show_day(self.state.day)
        formatter = Formatter.of(self.state.settings)
        if isinstance(sleep, SleepSpan):
            self.show_span(span_model(sleep, formatter))
        else:
            self.show_sleep(sleep_model(sleep, self._today, formatter))

    @Slot(object)
    def _day_changed(self, day: date) -> None:
        self._show_day(day)
        self._invalidate()

    def _show_day(self, day: date) -> None:
        if self._span is Nights.ONE:
            self.header.set_title(title(day, self._today))
        self.days.show_today(self._today)

    @Slot()
    def _to_last(self) -> None:
        if self._last is not None:
            self.state.choose_day(self._last)

    @Slot(object)
    def _to_night(self, day: date) -> None:
        """Of a bar that was chosen."""
        self.state.choose_day(day)
        self.choose_span(Nights.ONE)

    @Slot(str)
    def choose_span(self, chosen: str) -> None:
        """One night, or so many up to the chosen day."""
        self._span = Nights(chosen)
        self.spans.choose(chosen)
        self.days.step = timedelta(days=self._span.days)
        self._invalidate()

    @Slot(bool)
    def _compare(self, on: bool) -> None:
        """Each source's account of the night, or again only that of the one that speaks for it."""
        if not on:
            self.night.show_recordings(())
            return
        day = self.state.day

        def read(library: "Library", _job: Job) -> object:
            from healthdesk.services import nights  # heavy

            return nights.recordings(library, day)

        self.runner.run_read(read, self._compared, self.show_error)

    @Slot(object)
    def _compared(self, found: tuple[Recording, ...]) -> None:
        if found and self.cards.compare.isChecked():
            self.night.show_recordings(recording_models(found, Formatter.of(self.state.settings)))

    @Slot()
    def _show_table(self) -> None:
        self.night.as_table(self._table.isChecked())
        self.nights.as_table(self._table.isChecked())

    def _make_header(self) -> None:
        self.days = DayNavigation(self.state, tr("Last night"))
        self.spans = SegmentedControl([(span, nights_name(span)) for span in Nights], tr("How many nights"))
        self.spans.chosen.connect(self.choose_span)
        self._table = Button(size="small-icon", icon="table-2", name=tr("Show as table (Ctrl+Shift+T)"))
        self._table.setCheckable(True)
        self._table.toggled.connect(self._show_table)
        self.header.add_left(self.days)
        self.header.add_right(self.spans)
        self.header.add_right(self._table)
        keys = QKeySequence("Ctrl+Shift+T")
        QShortcut(keys, self, self._table.toggle, context=Qt.ShortcutContext.WindowShortcut)
        for i, span in enumerate(Nights):
            keys = QKeySequence(str(i + 1))
            QShortcut(keys, self, partial(self.choose_span, span), context=Qt.ShortcutContext.WindowShortcut)


def _newest(day: date | None) -> str:
    return "" if day is None else tr("The newest night is that of {day}.", day=dates.with_weekday(day))
