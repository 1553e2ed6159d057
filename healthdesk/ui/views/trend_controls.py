"""What can be chosen above a trend: metric, range, buckets, days, and what is drawn beside the figures."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from healthdesk.base.conventions import conventions
from healthdesk.base.words import mark, tr
from healthdesk.model.metric import Period
from healthdesk.present import dates
from healthdesk.present.buckets import form_of
from healthdesk.present.ranges import PRESETS, Against, Range, earlier, later, range_name
from healthdesk.present.sparks import Form
from healthdesk.present.trends import Options
from healthdesk.ui.views.trend_query import TrendAnswer
from healthdesk.ui.widgets.buttons import Button, joined
from healthdesk.ui.widgets.choices import SegmentedControl
from healthdesk.ui.widgets.export_button import ExportButton
from healthdesk.ui.widgets.filter_toggle import FilterToggle
from healthdesk.ui.widgets.flow import FlowRow
from healthdesk.ui.widgets.menu_toggle import MenuToggle
from healthdesk.ui.widgets.metric_picker import MetricList, MetricPicker
from healthdesk.ui.widgets.range_popup import RangePopup

BY = {
    Period.HOUR: mark("by hour"),
    Period.DAY: mark("by day"),
    Period.WEEK: mark("by week"),
    Period.MONTH: mark("by month"),
    Period.YEAR: mark("by year"),
}
_AGAINST = {Against.PREVIOUS: mark("Previous period"), Against.YEAR: mark("Year before")}
_COMPARE = {Against.PREVIOUS: mark("Compare with: previous period"), Against.YEAR: mark("Compare with: year before")}


class TrendControls(QWidget):
    """Shows what the answer offers; every choice leaves as a signal."""

    range_chosen = Signal(str)
    period_chosen = Signal(object)  # Period
    days_chosen = Signal(object, object)  # date, date
    against_chosen = Signal(object)  # Against
    second_chosen = Signal(str)  # metric, "" for none
    drawn_differently = Signal()
    export_asked = Signal(str)  # of KINDS

    def __init__(self) -> None:
        """Nothing is offered yet."""
        super().__init__()
        self._answer: TrendAnswer | None = None
        self._second_list: MetricList | None = None
        self._days: RangePopup | None = None
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addLayout(self._make_choices())
        rows.addLayout(self._make_toggles())

    def show_answer(self, answer: TrendAnswer) -> None:
        """Offer what the answer has."""
        spec, shown = answer.spec, answer.window
        self._answer = answer
        self.picker.show_metrics(answer.metrics)
        if spec is None or shown is None:
            return
        self.picker.show_metric(spec)
        self.ranges.choose(shown.range)
        self.ranges.allow(Range.DAY, has_hours(answer), tr("{metric} has no hourly values", metric=tr(spec.name)))
        self.period.setText(tr(BY[shown.period]))
        self.span.setText(dates.span(shown.start, shown.end))
        self.span.setAccessibleName(tr("Days: {days}. Choose others.", days=self.span.text()))
        self.earlier.setEnabled(earlier(shown, answer.first or shown.start) is not None)
        self.later.setEnabled(later(shown, answer.today) is not None)
        parts = form_of(spec) is not Form.DOTS
        self.by_source.setEnabled(parts)
        self.by_source.setToolTip("" if parts else tr("The last reading of a day counts, whoever took it"))
        self.compare.setText(tr(_AGAINST[answer.against]))
        self.compare.setAccessibleName(tr(_COMPARE[answer.against]))
        self.compare.setEnabled(shown.range is not Range.ALL)
        self.compare.setToolTip("" if shown.range is not Range.ALL else tr("There is nothing before all of it"))
        other = answer.second_spec
        self.second.setChecked(other is not None)
        self.second.setText(
            tr("Second metric: {metric}", metric=tr(other.name)) if other is not None else tr("Second metric")
        )
        self.second.setAccessibleName(self.second.text())
        self.second.setToolTip(answer.second_reason)
        self.second.setEnabled(len(answer.metrics) > 1)
        self._toggles.arrange()

    def count_notes(self, count: int) -> None:
        """How many annotations there are in view."""
        notes = tr("Annotations")
        self.notes.setText(f"{notes} · {count}" if count else notes)
        self._toggles.arrange()

    def options(self) -> Options:
        """What the toggles say."""
        return Options(
            usual=self.usual.isChecked(),
            compare=self.compare.isChecked() and self.compare.isEnabled(),
            by_source=self.by_source.isChecked() and self.by_source.isEnabled(),
            against=self._answer.against if self._answer is not None else Against.PREVIOUS,
        )

    def close_lists(self) -> None:
        """Take open lists away, and what they hold."""
        self._answer = None
        self.picker.close_list()
        self.picker.show_metrics(())
        for popup in (self._second_list, self._days):
            if popup is not None:
                popup.close()

    @Slot()
    def open_days(self) -> None:
        """Drop the months to choose a free range from."""
        if self._answer is None or self._answer.window is None:
            return
        if self._days is None:
            self._days = RangePopup(self, conventions().first_weekday)
            self._days.chosen.connect(self.days_chosen)
        shown = self._answer.window
        self._days.open_from(self.span, shown.start, shown.end, self._answer.today)

    @property
    def days_popup(self) -> RangePopup | None:
        """The months, once they were opened."""
        return self._days

    @property
    def second_popup(self) -> MetricList | None:
        """The list of second metrics, once it was opened."""
        return self._second_list

    @Slot()
    def open_second(self) -> None:
        """Drop the list of metrics for the lower pane."""
        if self._answer is None:
            return
        if self._second_list is None:
            self._second_list = MetricList(self)
            self._second_list.chosen.connect(self.second_chosen)
        self._second_list.fill([s for s in self._answer.metrics if s is not self._answer.spec])
        self._second_list.drop_from(self.second)
        self._second_list.search.setFocus()

    @Slot()
    def _toggle_second(self) -> None:
        """On: ask for one; off: none."""
        if self.second.isChecked():
            self.second.setChecked(False)
            self.open_second()
        else:
            self.second_chosen.emit("")

    @Slot()
    def _choose_period(self) -> None:
        if self._answer is None or self._answer.window is None:
            return
        menu = QMenu(self)
        for period in self._answer.periods:
            action = menu.addAction(tr(BY[period]))
            action.setCheckable(True)
            action.setChecked(period is self._answer.window.period)
            action.triggered.connect(partial(self._set_period, period))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.period.mapToGlobal(self.period.rect().bottomLeft()))

    def _set_period(self, period: Period, _checked: bool = False) -> None:  # noqa: FBT002  # what Qt's signal sends
        self.period_chosen.emit(period)

    @Slot()
    def _choose_against(self) -> None:
        menu = QMenu(self)
        for against, words in _AGAINST.items():
            action = menu.addAction(tr(words))
            action.setCheckable(True)
            action.setChecked(self._answer is not None and against is self._answer.against)
            action.triggered.connect(partial(self._set_against, against))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.compare.mapToGlobal(self.compare.rect().bottomLeft()))

    def _set_against(self, against: Against, _checked: bool = False) -> None:  # noqa: FBT002  # what Qt's signal sends
        self.compare.setChecked(True)
        self.against_chosen.emit(against)

    def _make_choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        self.picker = MetricPicker()
        self.ranges = SegmentedControl([(r, range_name(r)) for r in PRESETS], tr("Range", "of days"))
        self.ranges.choose(Range.MONTH)
        self.ranges.chosen.connect(self.range_chosen)
        self.period = Button(tr(BY[Period.DAY]), icon="chevron-down", trailing=True)
        self.period.clicked.connect(self._choose_period)
        self.earlier = Button(size="icon", icon="chevron-left", name=tr("Earlier"))
        self.span = Button("")
        self.span.setMinimumWidth(182)
        self.span.setToolTip(tr("Choose the days (Ctrl+G)"))
        self.span.clicked.connect(self.open_days)
        self.later = Button(size="icon", icon="chevron-right", name=tr("Later"))
        for widget in (self.picker, self.ranges, self.period):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(joined(self.earlier, self.span, self.later))
        return row

    def _make_toggles(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.usual, self.compare = FilterToggle(tr("Usual range")), MenuToggle(tr(_AGAINST[Against.PREVIOUS]))
        self.second, self.by_source = MenuToggle(tr("Second metric")), FilterToggle(tr("Colour by source"))
        self.notes = FilterToggle(tr("Annotations"))
        self.usual.setChecked(True)
        self.notes.setChecked(True)
        for toggle in (self.usual, self.compare, self.notes, self.by_source):
            toggle.toggled.connect(self.drawn_differently)
        self.compare.menu_asked.connect(self._choose_against)
        self.second.clicked.connect(self._toggle_second)
        self.second.menu_asked.connect(self.open_second)
        self._toggles = FlowRow()
        for toggle in (self.usual, self.compare, self.second, self.notes, self.by_source):
            self._toggles.add(toggle)
        row.addWidget(self._toggles, 1)
        self.table = Button(size="small-icon", icon="table-2", name=tr("Show as table (Ctrl+Shift+T)"))
        self.table.setCheckable(True)
        self.table.toggled.connect(self.drawn_differently)
        self.export = ExportButton()
        self.export.asked.connect(self.export_asked)
        row.addWidget(self.table, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.export, 0, Qt.AlignmentFlag.AlignTop)
        return row


def has_hours(answer: TrendAnswer) -> bool:
    """Whether the metric has hourly values."""
    return answer.spec is not None and answer.spec.finest is Period.HOUR
