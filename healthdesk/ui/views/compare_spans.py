"""Two spans of days of one metric: what can be chosen, what the figures say, the days of both."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.jobs import Job
from healthdesk.base.words import tr
from healthdesk.model.registry import metric
from healthdesk.model.zones import date_of
from healthdesk.present.contrast import ContrastModel, contrast_csv, contrast_model, contrast_table
from healthdesk.present.presets import BEFORE, PRESETS, Preset
from healthdesk.present.sparks import Form
from healthdesk.present.trend_table import TrendTable
from healthdesk.present.values import Formatter
from healthdesk.ui.charts.spans import AlignedChart, ColumnsChart, SpanPlot, WeekdayChart
from healthdesk.ui.views.compare_query import SpansAnswer, SpansQuery, ask_spans
from healthdesk.ui.views.compare_view import CompareView
from healthdesk.ui.views.paper import PaperSheet
from healthdesk.ui.widgets.chart_mark import ChartMark
from healthdesk.ui.widgets.choices import SegmentedControl
from healthdesk.ui.widgets.day_span import DaySpan
from healthdesk.ui.widgets.metric_picker import MetricPicker
from healthdesk.ui.widgets.surfaces import Card
from healthdesk.ui.widgets.text import Text

if TYPE_CHECKING:
    from healthdesk.services.library import Library

ICON = "columns-2"
HEIGHT, LOW_HEIGHT = 220, 200


class _Chart(Card):
    """A chart with its title and the marks of both spans."""

    def __init__(self, title: str, chart: SpanPlot, marks: tuple[str, str], height: int) -> None:
        super().__init__()
        self.chart, self._marks = chart, marks
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 12, 17, 10)
        column.setSpacing(4)
        self._head = QHBoxLayout()
        self._head.setSpacing(6)
        self.title, self._unit = Text(title, "body-strong"), Text("", "small", "text-2")
        self._head.addWidget(self.title)
        self._head.addWidget(self._unit)
        self._head.addStretch(1)
        self._legend = QWidget()
        self._head.addWidget(self._legend)
        column.addLayout(self._head)
        chart.setMinimumHeight(height)
        column.addWidget(chart, 1)

    def show_model(self, model: ContrastModel, formatter: Formatter) -> None:
        self._head.removeWidget(self._legend)
        self._legend.setParent(None)
        self._legend.deleteLater()
        self._legend = _legend(self._marks, model)
        self._head.addWidget(self._legend)
        self._unit.setText(model.axis.unit)
        self.chart.show_model(model, formatter)


def _legend(marks: tuple[str, str], model: ContrastModel) -> QWidget:
    """The signs of both periods with their days."""
    legend = QWidget()
    row = QHBoxLayout(legend)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for mark, one in zip(marks, (model.now, model.then), strict=True):
        if not mark:
            continue
        if row.count():
            row.addSpacing(10)
        drawn = "dot" if mark == "bar" and model.form is not Form.BARS else mark
        row.addWidget(ChartMark(drawn, str(model.spec.group)))
        row.addWidget(Text(one.name, "small", "text-2"))
    return legend


class SpanCharts(QWidget):
    """Days as lines above, columns and weekdays below."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self.aligned = _Chart(tr("Day by day"), AlignedChart(tr("Day by day")), ("line", "previous"), HEIGHT)
        self.columns = _Chart(tr("All days"), ColumnsChart(tr("All days")), ("", ""), LOW_HEIGHT)
        self.weekdays = _Chart(tr("Weekdays, median"), WeekdayChart(tr("Weekdays")), ("bar", "tick"), LOW_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.aligned, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.columns, 2)
        row.addWidget(self.weekdays, 3)
        column.addLayout(row, 1)

    @property
    def charts(self) -> tuple[SpanPlot, ...]:
        """From above."""
        return self.aligned.chart, self.columns.chart, self.weekdays.chart

    def show_model(self, model: ContrastModel, formatter: Formatter) -> None:
        """Other spans."""
        self.aligned.title.setText(tr("Day by day") if model.step == 1 else tr("Week by week, median of days"))
        for one in (self.aligned, self.columns, self.weekdays):
            one.show_model(model, formatter)


class SpansView(CompareView):
    """The days of both."""

    def __init__(self) -> None:
        """Nothing is offered yet."""
        self.charts = SpanCharts()
        super().__init__(ICON, self.charts, tr("No data on these days"), tr("Choose other days, or another metric."))
        self.query = SpansQuery()
        self.answer: SpansAnswer | None = None
        self.model: ContrastModel | None = None
        self.picker = MetricPicker()
        self.picker.chosen.connect(self._choose_metric)
        self.presets = SegmentedControl([(p, tr(words)) for p, words in PRESETS.items()], tr("Periods"))
        self.presets.chosen.connect(self._choose_preset)
        self.now, self.then = DaySpan(tr("Later period"), steps=False), DaySpan(tr("Earlier period"), steps=False)
        self.now.chosen.connect(partial(self._choose_days, 0))
        self.then.chosen.connect(partial(self._choose_days, 1))
        self.before = Text("", "body", "text-2")
        self.charts.aligned.chart.opened.connect(self._open)
        rows, first, second = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        rows.setSpacing(10)
        for row, widgets in (
            (first, (self.picker, self.presets, self.before)),
            (second, (self.now, Text(tr("with"), "body", "text-2"), self.then)),
        ):
            row.setSpacing(10)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
            rows.addLayout(row)
        self.lay_out(rows)

    def read(self, library: "Library", _job: Job, query: SpansQuery) -> SpansAnswer:
        """In a reader's thread."""
        return ask_spans(library, query)

    def show_answer(self, answer: SpansAnswer, formatter: Formatter) -> None:
        """Show what the library answered; it has a contrast."""
        assert answer.found is not None
        assert answer.spans is not None
        self.answer, self._formatter = answer, formatter
        spec = metric(answer.found.metric)
        free = answer.spans if answer.preset is Preset.FREE else None
        self.query = SpansQuery(spec.id, answer.preset, free)
        self.picker.show_metrics(answer.metrics)
        self.picker.show_metric(spec)
        self.presets.choose(answer.preset)
        self.before.setText(tr(BEFORE[answer.preset]) if answer.preset in BEFORE else "")
        for one, days in zip((self.now, self.then), answer.spans, strict=True):
            one.show_days(*days, answer.newest)
        model = self.model = contrast_model(answer.found, formatter)
        self.verdict.show_verdict(model.verdict, f"group.{spec.group}.ink")
        self.strip.show_stats(model.statistics)
        self.charts.show_model(model, formatter)
        self.show_table(on=self._as_table)

    def rows(self) -> tuple[TrendTable, str] | None:
        """See `CompareView.rows`."""
        return None if self.model is None else (contrast_table(self.model, self._formatter), tr("Days of both periods"))

    @property
    def is_empty(self) -> bool:
        """See `CompareView.is_empty`."""
        return self.model is not None and self.model.empty

    def clear(self) -> None:
        """Drop every figure: the library is locked."""
        self.query, self.answer, self.model = SpansQuery(), None, None
        self.picker.close_list()
        self.picker.show_metrics(())
        for one in (self.now, self.then):
            one.close_popup()
        for chart in self.charts.charts:
            chart.clear_model()
        self.show_nothing()

    def csv(self) -> str:
        """What is seen as a table."""
        assert self.model is not None
        return contrast_csv(self.model, self._formatter)

    def sheet(self) -> PaperSheet:
        """What is seen on paper."""
        assert self.model is not None
        model = self.model
        sheet = PaperSheet(
            tr(model.spec.name), tr("{later} with {earlier}, by day", later=model.now.name, earlier=model.then.name)
        )
        charts = SpanCharts()
        self.put_on(sheet, model.verdict, f"group.{model.spec.group}.ink", model.statistics, charts)
        charts.show_model(model, self._formatter)
        sheet.lay_out()
        return sheet

    @property
    def file_name(self) -> str:
        """ "steps-2026-10-24-2026-11-22-with-2026-09-24-2026-10-23"."""
        assert self.answer is not None
        assert self.answer.spans is not None
        (first, last), (before, until) = self.answer.spans
        return f"{self.query.metric}-{first}-{last}-with-{before}-{until}".replace("_", "-")

    def _ask(self, query: SpansQuery) -> None:
        self.query = query
        self.changed.emit()

    @Slot(str)
    def _choose_metric(self, name: str) -> None:
        self._ask(replace(self.query, metric=name))

    @Slot(str)
    def _choose_preset(self, preset: str) -> None:
        self._ask(replace(self.query, preset=Preset(preset), free=None))

    def _choose_days(self, which: int, first: date, last: date) -> None:
        if self.answer is None or self.answer.spans is None:
            return
        now, then = self.answer.spans
        spans = ((first, last), then) if which == 0 else (now, (first, last))
        self._ask(replace(self.query, preset=Preset.FREE, free=spans))

    @Slot(int)
    def _open(self, at: int) -> None:
        """The day of the later span, or the first of its seven."""
        if self.model is not None and at < len(self.model.now.steps):
            self.day_opened.emit(date_of(self.model.now.span.first + at * self.model.step))
