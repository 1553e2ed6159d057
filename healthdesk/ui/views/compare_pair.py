"""Two metrics: what can be chosen, what the figures say, a dot a day."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from healthdesk.base.jobs import Job
from healthdesk.base.words import tr
from healthdesk.model.registry import metric
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.ranges import Range, earlier, later, range_name
from healthdesk.present.relation import LAGS, RelationModel, relation_csv, relation_model, relation_table
from healthdesk.present.trend_table import TrendTable
from healthdesk.present.values import Formatter
from healthdesk.ui.charts.scatter import ScatterChart
from healthdesk.ui.views.compare_query import PairAnswer, PairQuery, ask_pair
from healthdesk.ui.views.compare_view import CompareView
from healthdesk.ui.views.paper import PaperSheet
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.choices import SegmentedControl
from healthdesk.ui.widgets.day_span import DaySpan
from healthdesk.ui.widgets.metric_picker import MetricPicker
from healthdesk.ui.widgets.surfaces import Card
from healthdesk.ui.widgets.text import Text

if TYPE_CHECKING:
    from healthdesk.services.library import Library

RANGES = (Range.MONTH, Range.HALF_YEAR, Range.YEAR, Range.ALL)
MIN_CHART = 240
MANY_TRIED = 10  # pairs looked at from which on chance is spoken of
ICON = "chart-scatter"


class ScatterCard(Card):
    """The dots with the names of their axes."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 12, 17, 12)
        column.setSpacing(2)
        self._up, self._across = (
            Text("", "small", "text-2"),
            Text("", "small", "text-2", align=Qt.AlignmentFlag.AlignRight),
        )
        self.chart = ScatterChart()
        self.chart.setMinimumHeight(MIN_CHART)
        column.addWidget(self._up)
        column.addWidget(self.chart, 1)
        column.addWidget(self._across)

    def show_model(self, model: RelationModel, formatter: Formatter) -> None:
        """Another relation."""
        self._up.setText(f"↑ {model.label_y}")
        self._across.setText(f"{model.label_x} →")
        self.chart.show_model(model, formatter)

    def clear_model(self) -> None:
        """Nothing."""
        self._up.setText("")
        self._across.setText("")
        self.chart.clear_model()


class PairView(CompareView):
    """A dot a day."""

    def __init__(self) -> None:
        """Nothing is offered yet."""
        self.card = ScatterCard()
        hint = tr("Choose other days, or metrics that were measured on the same ones.")
        super().__init__(ICON, self.card, tr("No day has both"), hint)
        self.query = PairQuery()
        self.answer: PairAnswer | None = None
        self.model: RelationModel | None = None
        self._tried: set[tuple[str, str, int]] = set()
        self.one, self.other = MetricPicker(), MetricPicker()
        self.one.chosen.connect(self._choose_one)
        self.other.chosen.connect(self._choose_other)
        self.swap = Button(size="icon", icon="arrow-left-right", name=tr("Swap the two metrics"))
        self.swap.clicked.connect(self._swap)
        self.lags = SegmentedControl(
            [(str(i), tr(word)) for i, word in enumerate(LAGS)], tr("Day of the second metric")
        )
        self.lags.chosen.connect(self._choose_lag)
        self.ranges = SegmentedControl([(r, range_name(r)) for r in RANGES], tr("Range", "of days"))
        self.ranges.chosen.connect(self._choose_range)
        self.days = DaySpan()
        self.days.chosen.connect(self._choose_days)
        self.days.earlier_asked.connect(partial(self._go, -1))
        self.days.later_asked.connect(partial(self._go, 1))
        self.card.chart.opened.connect(self._open)
        self.lay_out(self._choices())

    def read(self, library: "Library", _job: Job, query: PairQuery) -> PairAnswer:
        """In a reader's thread."""
        return ask_pair(library, query)

    def show_answer(self, answer: PairAnswer, formatter: Formatter) -> None:
        """Show what the library answered; it has a relation."""
        assert answer.found is not None
        assert answer.window is not None
        found, shown = answer.found, answer.window
        self.answer, self._formatter = answer, formatter
        last = None if shown.end == answer.newest else shown.end
        free = shown.days if shown.range is Range.FREE else 0
        self.query = PairQuery(found.one, found.other, found.lag, shown.range, last, free)
        self._tried.add((*sorted((found.one, found.other)), found.lag))  # type: ignore[arg-type]
        for picker, name in ((self.one, found.one), (self.other, found.other)):
            picker.show_metrics(answer.metrics)
            picker.show_metric(metric(name))
        self.lags.choose(str(found.lag))
        self.ranges.choose(shown.range)
        self.days.show_days(
            shown.start, shown.end, answer.newest,
            earlier=earlier(shown, answer.oldest or shown.start) is not None, later=later(shown, answer.newest) is not None,
        )  # fmt: skip
        model = self.model = relation_model(found, formatter)
        self.verdict.show_verdict(model.verdict, f"group.{model.other.group}.ink")
        if len(self._tried) >= MANY_TRIED:
            self.verdict.show_notes((*model.verdict.notes, _chance(len(self._tried))))
        self.card.show_model(model, formatter)
        self.strip.show_stats(model.statistics)
        self.show_table(on=self._as_table)

    def rows(self) -> tuple[TrendTable, str] | None:
        """See `CompareView.rows`."""
        return None if self.model is None else (relation_table(self.model, self._formatter), tr("Days"))

    @property
    def is_empty(self) -> bool:
        """See `CompareView.is_empty`."""
        return self.model is not None and not len(self.model.x)

    def clear(self) -> None:
        """Drop every figure: the library is locked."""
        self.query, self.answer, self.model = PairQuery(), None, None
        self._tried.clear()
        for picker in (self.one, self.other):
            picker.close_list()
            picker.show_metrics(())
        self.days.close_popup()
        self.card.clear_model()
        self.show_nothing()

    def csv(self) -> str:
        """What is seen as a table."""
        assert self.model is not None
        return relation_csv(self.model, self._formatter)

    def sheet(self) -> PaperSheet:
        """What is seen on paper."""
        assert self.model is not None
        assert self.answer is not None
        assert self.answer.window is not None
        model, shown = self.model, self.answer.window
        names = tr("{one} and {other}", one=tr(model.one.name), other=tr(model.other.name))
        sheet = PaperSheet(names, tr("{days}, by day", days=dates.span(shown.start, shown.end)))
        card = ScatterCard()
        self.put_on(sheet, model.verdict, f"group.{model.other.group}.ink", model.statistics, card)
        card.show_model(model, self._formatter)
        sheet.lay_out()
        return sheet

    @property
    def file_name(self) -> str:
        """ "steps-sleep-2026-01-01-2026-11-22"."""
        assert self.answer is not None
        assert self.answer.window is not None
        shown = self.answer.window
        return f"{self.query.one}-{self.query.other}-{shown.start}-{shown.end}".replace("_", "-")

    def _choices(self) -> QVBoxLayout:
        rows, first, second = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        rows.setSpacing(10)
        for row, widgets in ((first, (self.one, self.swap, self.other, self.lags)), (second, (self.ranges,))):
            row.setSpacing(10)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
            rows.addLayout(row)
        second.addWidget(self.days)
        return rows

    def _ask(self, query: PairQuery) -> None:
        self.query = query
        self.changed.emit()

    @Slot(str)
    def _choose_one(self, name: str) -> None:
        other = self.query.one if name == self.query.other else self.query.other
        self._ask(replace(self.query, one=name, other=other))

    @Slot(str)
    def _choose_other(self, name: str) -> None:
        one = self.query.other if name == self.query.one else self.query.one
        self._ask(replace(self.query, one=one, other=name))

    @Slot()
    def _swap(self) -> None:
        self._ask(replace(self.query, one=self.query.other, other=self.query.one))

    @Slot(str)
    def _choose_lag(self, lag: str) -> None:
        self._ask(replace(self.query, lag=int(lag)))

    @Slot(str)
    def _choose_range(self, chosen: str) -> None:
        self._ask(replace(self.query, range=Range(chosen)))

    @Slot(object, object)
    def _choose_days(self, first: date, last: date) -> None:
        self._ask(replace(self.query, range=Range.FREE, anchor=last, days=(last - first).days + 1))

    def _go(self, by: int) -> None:
        answer = self.answer
        if answer is None or answer.window is None or answer.oldest is None:
            return
        to = earlier(answer.window, answer.oldest) if by < 0 else later(answer.window, answer.newest)
        if to is not None:
            self._ask(replace(self.query, anchor=to))

    @Slot(int)
    def _open(self, at: int) -> None:
        if self.model is not None:
            self.day_opened.emit(date_of(int(self.model.day[at])))


def _chance(tried: int) -> str:
    return tr(
        "You have looked at {n} pairs by now. Of twenty that have nothing to do with each other, about one looks clear by "
        "chance.",
        n=tried,
    )
