"""Trends: one metric over time, in buckets of the owner's choice."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from healthdesk.base.changes import Changes
from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.model.metric import Period
from healthdesk.present import dates
from healthdesk.present.buckets import form_of
from healthdesk.present.ranges import Range, earlier, later
from healthdesk.present.sparks import Form
from healthdesk.present.trends import Options, trend_model
from healthdesk.ui.locale import formatter
from healthdesk.ui.runner import JobRunner, Task
from healthdesk.ui.state import AppState
from healthdesk.ui.views.page import Page
from healthdesk.ui.views.trend_card import TrendCard
from healthdesk.ui.views.trend_query import TrendAnswer, TrendQuery, ask
from healthdesk.ui.widgets.buttons import Button, joined
from healthdesk.ui.widgets.choices import SegmentedControl
from healthdesk.ui.widgets.filter_toggle import FilterToggle
from healthdesk.ui.widgets.indicators import KeyCap
from healthdesk.ui.widgets.message import Message
from healthdesk.ui.widgets.metric_picker import MetricPicker
from healthdesk.ui.widgets.skeleton import SkeletonCard
from healthdesk.ui.widgets.stat_strip import StatStrip
from healthdesk.ui.widgets.text import Text

if TYPE_CHECKING:
    from healthdesk.services.library import Library

SKELETON_AFTER_MS = 150
HINTS = (
    (("←", "→"), "move read-out"),
    (("1", "–", "6"), "range"),
    (("[", "]"), "earlier, later"),
    (("B",), "usual range"),
    (("C",), "compare"),
    (("S",), "by source"),
    (("/",), "metric"),
)


class TrendsPage(Page):
    """Asks the library for a `TrendQuery` and shows the `TrendAnswer`; toggles only draw it again."""

    def __init__(self, state: AppState, runner: JobRunner) -> None:
        """Reads nothing before it is first visible."""
        super().__init__("Trends", state, runner)
        self.query = TrendQuery()
        self._answer: TrendAnswer | None = None
        self._task: Task | None = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(SKELETON_AFTER_MS)
        self._late.timeout.connect(self._show_skeleton)
        self._controls = QWidget()
        rows = QVBoxLayout(self._controls)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addLayout(self._make_choices())
        rows.addLayout(self._make_toggles())
        self.card, self.strip = TrendCard(), StatStrip()
        self.card.newest_asked.connect(self._to_newest)
        self._hints = _Hints()
        self._skeleton = SkeletonCard()
        self._message = Message(
            "chart-spline", "text-2", "Nothing to show yet", "Import an export to see how things go."
        )
        self._error = Message("triangle-alert", "error", "Could not read this range", action="Try again")
        self._error.acted.connect(self.reload)
        self.body.setSpacing(12)
        self.body.addWidget(self._controls)
        for widget in (self.card, self._skeleton, self._message, self._error):
            self.body.addWidget(widget, 1)
        self.body.addWidget(self.strip)
        self.body.addWidget(self._hints)
        self._parts = (self.card, self.strip, self._hints, self._skeleton, self._message, self._error)
        self._only()
        self._shortcuts()

    def show_metric(self, metric: str) -> None:
        """Turn to a metric; range and toggles stay, the newest days are shown."""
        self._ask(replace(self.query, metric=metric, anchor=None, period=None))

    def show_answer(self, answer: TrendAnswer) -> None:
        """Show what the library answered."""
        self._late.stop()
        self._answer = answer
        self.picker.show_metrics(answer.metrics)
        if answer.spec is None or answer.window is None:
            self._controls.hide()
            self._only(self._message)
            return
        self._controls.show()
        spec, shown = answer.spec, answer.window
        self.query = TrendQuery(spec.id, shown.range, shown.period, None if shown.end == answer.today else shown.end)
        self.picker.show_metric(spec)
        self.ranges.choose(shown.range)
        self.ranges.allow(Range.DAY, has_hours(answer), f"{spec.name} has no hourly values")
        self._period.setText(f"by {shown.period}")
        self._span.setText(dates.span(shown.start, shown.end))
        self._earlier.setEnabled(earlier(shown, answer.first or shown.start) is not None)
        self._later.setEnabled(later(shown, answer.today) is not None)
        self._by_source.setEnabled(form_of(spec) is Form.BARS)
        self._by_source.setToolTip("" if form_of(spec) is Form.BARS else "Averages come from one source at a time")
        self._compare.setEnabled(shown.range is not Range.ALL)
        self._compare.setToolTip("" if shown.range is not Range.ALL else "There is nothing before all of it")
        self._draw()
        self._only(self.card, self.strip, self._hints)

    def reload(self) -> None:
        """Ask again; the old chart stays until the answer is there."""
        if self._task is not None:
            self._task.cancel()
        query = self.query

        def read(library: "Library", _job: Job) -> object:
            return ask(library, query)

        if self._answer is None:
            self._late.start()
        self._task = self.runner.run_read(read, self._read, self._failed)

    def clear(self) -> None:
        """Drop every figure: the library is locked."""
        self._late.stop()
        self._task = None
        self._answer = None
        self.query = TrendQuery()
        self.picker.close_list()
        self.picker.show_metrics(())
        self.card.clear_model()
        self.strip.show_stats(())
        self._only()

    def concerns(self, changes: Changes) -> bool:
        """Another metric may have come, too, so every change of figures counts."""
        return bool(changes.metrics) or changes.settings or changes.sources

    @Slot(object)
    def _read(self, answer: TrendAnswer) -> None:
        self._task = None
        self.show_answer(answer)

    @Slot(object)
    def _failed(self, failure: KnownFailure) -> None:
        self._task = None
        self._late.stop()
        self._error.set_text(f"{failure} Nothing is lost.")
        self._only(self._error)

    @Slot()
    def _draw(self) -> None:
        """Draw the answer as the toggles say."""
        answer = self._answer
        if answer is None or answer.window is None or answer.data is None:
            return
        writes = formatter(self.state.settings)
        options = Options(
            usual=self._usual.isChecked(),
            compare=self._compare.isChecked() and self._compare.isEnabled(),
            by_source=self._by_source.isChecked() and self._by_source.isEnabled(),
        )
        model = trend_model(answer.window, answer.data, answer.zones, answer.today, writes, options, answer.goal)
        self._usual.setEnabled(not model.usual_reason)
        self._usual.setToolTip(model.usual_reason)
        last = f"Last data on {dates.day_and_month(answer.last, answer.today)}." if answer.last else ""
        self.card.show_model(model, writes, last)
        self.strip.show_stats(model.statistics)

    def _ask(self, query: TrendQuery) -> None:
        self.query = query
        self._invalidate()

    @Slot(str)
    def _choose_range(self, chosen: str) -> None:
        self.ranges.choose(chosen)
        self._ask(replace(self.query, range=Range(chosen), period=None))

    @Slot()
    def _choose_period(self) -> None:
        """Drop the buckets that the range offers."""
        if self._answer is None:
            return
        menu = QMenu(self)
        for period in self._answer.periods:
            action = menu.addAction(f"by {period}")
            action.setCheckable(True)
            action.setChecked(period is self.query.period)
            action.triggered.connect(partial(self._set_period, period))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._period.mapToGlobal(self._period.rect().bottomLeft()))

    def _set_period(self, period: Period, _checked: bool = False) -> None:  # noqa: FBT002  # what Qt's signal sends
        self._ask(replace(self.query, period=period))

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

    def _go_to(self, anchor: date | None) -> None:
        if anchor is not None:
            self._ask(replace(self.query, anchor=anchor))

    @Slot()
    def _show_skeleton(self) -> None:
        self._only(self._skeleton)

    def _make_choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        self.picker = MetricPicker()
        self.picker.chosen.connect(self.show_metric)
        self.ranges = SegmentedControl([(r, r) for r in Range], "Range")
        self.ranges.choose(self.query.range)
        self.ranges.chosen.connect(self._choose_range)
        self._period = Button("by day", icon="chevron-down", trailing=True)
        self._period.clicked.connect(self._choose_period)
        self._earlier = Button(size="icon", icon="chevron-left", name="Earlier")
        self._span = Button("")
        self._span.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._span.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._span.setMinimumWidth(182)
        self._later = Button(size="icon", icon="chevron-right", name="Later")
        self._earlier.clicked.connect(self._go_earlier)
        self._later.clicked.connect(self._go_later)
        for widget in (self.picker, self.ranges, self._period):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(joined(self._earlier, self._span, self._later))
        return row

    def _make_toggles(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._usual, self._compare = FilterToggle("Usual range"), FilterToggle("Previous period")
        self._by_source = FilterToggle("Colour by source")
        self._usual.setChecked(True)
        for toggle in (self._usual, self._compare, self._by_source):
            toggle.toggled.connect(self._draw)
            row.addWidget(toggle)
        row.addStretch(1)
        return row

    def _shortcuts(self) -> None:
        for i, chosen in enumerate(Range):
            self._shortcut(str(i + 1), partial(self._choose_range_key, chosen))
        self._shortcut("[", self._go_earlier)
        self._shortcut("]", self._go_later)
        self._shortcut("/", self.picker.open)
        self._shortcut("B", self._usual.click)
        self._shortcut("C", self._compare.click)
        self._shortcut("S", self._by_source.click)

    def _choose_range_key(self, chosen: Range) -> None:
        if self._answer is not None and (chosen is not Range.DAY or has_hours(self._answer)):
            self._choose_range(chosen)

    def _shortcut(self, keys: str, act: object) -> None:
        QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WindowShortcut)  # type: ignore[call-overload]

    def _only(self, *shown: QWidget) -> None:
        for widget in self._parts:
            widget.setVisible(widget in shown)


class _Hints(QWidget):
    """The keys that work on this page."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(6)
        for keys, words in HINTS:
            for key in keys:
                row.addWidget(Text(key, "small", "text-3") if key == "–" else KeyCap(key))
            row.addWidget(Text(words, "small", "text-3"))
            row.addSpacing(14)
        row.addStretch(1)


def has_hours(answer: TrendAnswer) -> bool:
    """Whether the metric has hourly values."""
    return answer.spec is not None and answer.spec.finest is Period.HOUR
