"""Trends: one metric over time, in buckets of the owner's choice."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healthdesk.base.changes import Changes
from healthdesk.base.jobs import Job
from healthdesk.base.words import mark, tr
from healthdesk.model.metric import Period
from healthdesk.present import dates
from healthdesk.present.pan import place_of
from healthdesk.present.ranges import PRESETS, Against, Range, earlier, later
from healthdesk.present.trend_table import trend_table
from healthdesk.present.trends import TrendModel
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.views.paper import choose_file
from healthdesk.ui.views.reading_page import Question, ReadingPage
from healthdesk.ui.views.trend_card import TrendCard
from healthdesk.ui.views.trend_controls import TrendControls, has_hours
from healthdesk.ui.views.trend_drawn import Drawn, draw, save, wide_model
from healthdesk.ui.views.trend_notes import NoteActions
from healthdesk.ui.views.trend_picture import file_name
from healthdesk.ui.views.trend_query import TrendAnswer, TrendQuery, ask
from healthdesk.ui.views.trend_table_view import TrendTableView
from healthdesk.ui.widgets.key_hints import KeyHints
from healthdesk.ui.widgets.message import Message
from healthdesk.ui.widgets.skeleton import SkeletonCard
from healthdesk.ui.widgets.stat_strip import StatStrip
from healthdesk.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from healthdesk.services.library import Library

HINTS = (
    (("←", "→"), mark("move read-out")),
    (("1", "–", "6"), mark("range")),
    (("[", "]"), mark("earlier, later")),
    (("C",), mark("compare")),
    (("S",), mark("by source")),
    (("A",), mark("annotate")),
    (("/",), mark("metric")),
    ((mark("Ctrl E"),), mark("export")),
)


class TrendsPage(ReadingPage):
    """Asks the library for a `TrendQuery` and shows the `TrendAnswer`; toggles only draw it again."""

    def __init__(self, state: AppState, runner: JobRunner) -> None:
        """Reads nothing before it is first visible."""
        super().__init__(tr("Trends"), state, runner, tr("Could not read this range"))
        self.query = TrendQuery()
        self._answer: TrendAnswer | None = None
        self.controls = controls = TrendControls()
        self.picker, self.ranges = controls.picker, controls.ranges
        self.picker.chosen.connect(self.show_metric)
        controls.range_chosen.connect(self._choose_range)
        controls.period_chosen.connect(self._choose_period)
        controls.days_chosen.connect(self._choose_days)
        controls.against_chosen.connect(self._choose_against)
        controls.second_chosen.connect(self._choose_second)
        controls.drawn_differently.connect(self._draw)
        controls.export_asked.connect(self._export)
        controls.earlier.clicked.connect(self._go_earlier)
        controls.later.clicked.connect(self._go_later)
        self._drawn: Drawn | None = None
        self.card, self.strip = TrendCard(), StatStrip()
        self.card.newest_asked.connect(self._to_newest)
        self.card.chart.drag_began.connect(self._drag)
        self.card.chart.dragged_to.connect(self._go_to)
        self.table = TrendTableView()
        self.toast = Toast(self)
        self.notes = NoteActions(self, state, runner, self.toast)
        self.card.notes.edit_asked.connect(self.notes.edit)
        self.card.notes.remove_asked.connect(self.notes.remove)
        self._message = Message(
            "chart-spline", "text-2", tr("Nothing to show yet"), tr("Import an export to see how things go.")
        )
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.card, 1)
        column.addWidget(self.table, 1)
        column.addWidget(self.strip)
        column.addWidget(KeyHints(([tr(key) for key in keys], tr(words)) for keys, words in HINTS))
        self.body.setSpacing(12)
        self.body.addWidget(self.controls)
        self.place(self._content, self._message, skeleton=SkeletonCard, stretch=1)
        self._shortcuts()

    def show_metric(self, metric: str) -> None:
        """Turn to a metric; range and toggles stay, the newest days are shown."""
        self._ask(replace(self.query, metric=metric, anchor=None, period=None))

    def show_answer(self, answer: TrendAnswer) -> None:
        """Show what the library answered."""
        self._answer = answer
        self.controls.show_answer(answer)
        if answer.spec is None or answer.window is None:
            self.controls.hide()
            self.show_part(self._message)
            return
        self.controls.show()
        shown = answer.window
        self.query = TrendQuery(
            answer.spec.id,
            shown.range,
            shown.period,
            None if shown.end == answer.today else shown.end,
            shown.days if shown.range is Range.FREE else 0,
            answer.against,
            answer.second_spec.id if answer.second_spec is not None else "",
        )
        self._draw()

    def reload(self) -> None:
        """The old chart stays until the answer is there."""
        if self._answer is None:
            self.parts.expect()
        super().reload()

    def question(self) -> Question:
        """What is chosen."""
        query = self.query

        def read(library: "Library", _job: Job) -> object:
            return ask(library, query)

        return read

    def clear(self) -> None:
        """Drop every figure: the library is locked."""
        super().clear()
        self._answer = None
        self.query = TrendQuery()
        self._drawn = None
        self.controls.close_lists()
        self.card.clear_model()
        self.table.clear_rows()
        self.strip.show_stats(())

    def concerns(self, changes: Changes) -> bool:
        """Another metric may have come, too, so every change of figures counts."""
        return bool(changes.metrics) or changes.settings or changes.sources

    def answered(self, answer: TrendAnswer) -> None:
        self.show_answer(answer)

    @Slot()
    def _draw(self) -> None:
        """Draw the answer as the toggles say."""
        answer = self._answer
        if answer is None or answer.window is None or answer.data is None:
            return
        drawn = self._drawn = draw(answer, self.controls.options(), self.state.settings)
        model, controls = drawn.model, self.controls
        controls.usual.setEnabled(not model.usual_reason)
        controls.usual.setToolTip(model.usual_reason)
        controls.count_notes(len(drawn.flags))
        last = tr("Last data on {day}.", day=dates.day_and_month(answer.last, answer.today)) if answer.last else ""
        flags = drawn.flags if controls.notes.isChecked() else []
        self.card.show_model(model, drawn.formatter, last, drawn.second, flags)
        self.strip.show_stats(model.statistics)
        if controls.table.isChecked():
            self.table.show_table(trend_table(model, drawn.formatter, drawn.second), tr(model.spec.name))
        self.table.setVisible(controls.table.isChecked())
        self.card.setVisible(not controls.table.isChecked())
        self.show_part(self._content)

    @Slot()
    def _drag(self) -> None:
        """Fetch the record beyond both ends of the chart."""
        answer, drawn = self._answer, self._drawn
        if answer is None or drawn is None or drawn.model.window.range is Range.ALL:
            return
        settings = self.state.settings

        def read(library: "Library", _job: Job) -> object:
            return wide_model(library, answer, settings)

        self.runner.run_read(read, self._dragged, self.show_error)

    @Slot(object)
    def _dragged(self, wide: TrendModel) -> None:
        if self._drawn is not None and self._drawn.model.spec is wide.spec:
            self.card.chart.show_wide(wide, place_of(wide.slots, self._drawn.model.window.start))

    @Slot()
    def _annotate(self) -> None:
        """At the read-out, else at the newest bucket."""
        if self._drawn is not None:
            at = self.card.chart.at
            slots = self._drawn.model.slots
            self.notes.add(slots[-1 if at is None else at], self._drawn.model.window.period)

    @Slot(str)
    def _export(self, kind: str) -> None:
        """Save what is seen where the owner says."""
        if self._drawn is None:
            return
        path = choose_file(self, kind, file_name(self._drawn.model))
        if path is None:
            return
        if save(self._drawn, kind, path, with_flags=self.controls.notes.isChecked()):
            self.toast.tell(tr("Saved {name}", name=path.name))
        else:
            self.toast.fail(tr("Could not write {name}. Choose another folder.", name=path.name))

    def _ask(self, query: TrendQuery) -> None:
        self.query = query
        self._invalidate()

    @Slot(str)
    def _choose_range(self, chosen: str) -> None:
        self.ranges.choose(chosen)
        self._ask(replace(self.query, range=Range(chosen), period=None))

    @Slot(object)
    def _choose_period(self, period: Period) -> None:
        self._ask(replace(self.query, period=period))

    @Slot(object, object)
    def _choose_days(self, first: date, last: date) -> None:
        self._ask(replace(self.query, range=Range.FREE, period=None, anchor=last, days=(last - first).days + 1))

    @Slot(object)
    def _choose_against(self, against: Against) -> None:
        self._ask(replace(self.query, against=against))

    @Slot(str)
    def _choose_second(self, metric: str) -> None:
        self._ask(replace(self.query, second=metric))

    @Slot()
    def _go_earlier(self) -> None:
        if self._answer is not None and self._answer.window is not None and self._answer.first is not None:
            self._go_to(earlier(self._answer.window, self._answer.first))

    @Slot()
    def _go_later(self) -> None:
        if self._answer is not None and self._answer.window is not None:
            self._go_to(later(self._answer.window, self._answer.today))

    @Slot()
    def _to_newest(self) -> None:
        if self._answer is not None:
            self._go_to(self._answer.last)

    @Slot(object)
    def _go_to(self, anchor: date | None) -> None:
        if anchor is not None:
            self._ask(replace(self.query, anchor=anchor))

    def _shortcuts(self) -> None:
        for i, chosen in enumerate(PRESETS):
            self._shortcut(str(i + 1), partial(self._choose_range_key, chosen))
        self._shortcut("[", self._go_earlier)
        self._shortcut("]", self._go_later)
        self._shortcut("/", self.picker.open)
        controls = self.controls
        self._shortcut("B", controls.usual.click)
        self._shortcut("C", controls.compare.click)
        self._shortcut("S", controls.by_source.click)
        self._shortcut("A", self._annotate)
        self._shortcut("Ctrl+G", controls.open_days)
        self._shortcut("Ctrl+E", controls.export.open)
        self._shortcut("Ctrl+Shift+T", controls.table.click)

    def _choose_range_key(self, chosen: Range) -> None:
        if self._answer is not None and (chosen is not Range.DAY or has_hours(self._answer)):
            self._choose_range(chosen)

    def _shortcut(self, keys: str, act: object) -> None:
        QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WindowShortcut)  # type: ignore[call-overload]
