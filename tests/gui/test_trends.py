"""The trends page asks for what was chosen, shows what was answered, and can be read with the keyboard alone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.model.baseline import Baseline, Calibration
from healthdesk.model.metric import Period
from healthdesk.model.registry import METRICS, metric
from healthdesk.model.views import Float64, Series, SourceSeries
from healthdesk.model.zones import DAY_MS, ZoneHistory, day_of
from healthdesk.present.buckets import TrendData
from healthdesk.present.ranges import Range, periods, window
from healthdesk.ui.charts.trend_chart import TrendChart
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.theme import theme
from healthdesk.ui.views.trend_query import TrendAnswer, TrendQuery
from healthdesk.ui.views.trends import TrendsPage
from healthdesk.ui.widgets.readout_panel import ReadoutPanel

TODAY = date(2026, 11, 23)
FIRST = date(2024, 1, 1)
USUAL = Baseline(Calibration.ESTABLISHED, 56, (83.75, 111.25), 97.5)  # of 70, 71, … 125
GAP = range(10, 14)  # slots of the month without data


def series(metric_id: str, first: date, last: date, *, sources: bool = False) -> Series:
    """Every day but those of GAP: 5000 and more, or 70 and more."""
    days = np.array([day_of(first) + i for i in range((last - first).days + 1) if i not in GAP], np.int64)
    n = len(days)
    value: Float64 = np.arange(n, dtype=np.float64)
    value += 5000 if sources else 70
    shares = [SourceSeries(1, "Watch", 0.75 * value, np.zeros(n)), SourceSeries(2, "Phone", value * 0.25, np.ones(n))]
    return Series(
        metric=metric_id,
        period=Period.DAY,
        day=days,
        start=days * DAY_MS,
        offset_min=np.full(n, 60, np.int64),
        value=value,
        minimum=value - 20,
        maximum=value + 60,
        count=np.full(n, 5, np.int64),
        days_covered=np.ones(n, np.int64),
        sources=shares if sources else [],
    )


def without_buckets(found: Series) -> Series:
    """The same without any bucket."""
    empty, none = np.array([], np.int64), np.array([], np.float64)
    return Series(found.metric, found.period, empty, empty, empty, none, none, none, empty, empty, [])


def answer(metric_id: str = "heart_rate", **changes: object) -> TrendAnswer:
    spec, bars = metric(metric_id), metric_id == "steps"
    shown = window(Range.MONTH, Period.DAY, TODAY, FIRST)
    days = series(metric_id, shown.start, TODAY, sources=bars)
    found = TrendAnswer(
        metrics=tuple(METRICS.values()),
        today=TODAY,
        zones=ZoneHistory("Europe/Berlin"),
        spec=spec,
        first=FIRST,
        last=TODAY,
        window=shown,
        periods=periods(spec, Range.MONTH, FIRST, TODAY),
        data=TrendData(days, days, USUAL, None),
        goal=None if spec.goal is None else np.full(shown.days, spec.goal),
    )
    return replace(found, **changes)  # type: ignore[arg-type]


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[TrendsPage]:
    theme().apply("light")
    state, runner = AppState(), JobRunner()
    page = TrendsPage(state, runner)
    qtbot.addWidget(page)
    page.resize(1072, 800)
    page.show()
    yield page
    runner.close()
    theme().apply("light")


def button(page: TrendsPage, name: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if name in (b.text(), b.accessibleName()))


def told(page: TrendsPage) -> list[tuple[str, str]]:
    panel = page.card.chart.findChild(ReadoutPanel)
    assert panel is not None
    assert panel.isVisible()
    return [(row.name, row.value.replace("\u202f", " ")) for row in panel.told.rows]


def color_at(page: TrendsPage, slot: int, value: float) -> QColor:
    """The pixel at a place of the data."""
    chart: TrendChart = page.card.chart
    view = chart.getPlotItem().getViewBox()
    at = chart.mapFromScene(view.mapViewToScene(QPointF(slot, value)))
    image = chart.grab().toImage()
    ratio = image.devicePixelRatio()
    color: QColor = image.pixelColor(round(at.x() * ratio), round(at.y() * ratio))
    return color


def test_answer_is_shown_with_its_figures(page: TrendsPage) -> None:
    page.show_answer(answer())
    assert page.picker.accessibleName() == "Metric: Heart rate"
    assert page.ranges.choice() == "M"
    assert "bpm average" in page.card.chart.accessibleName()
    assert page.card.chart.isVisible()
    assert not button(page, "Later").isEnabled()
    assert button(page, "Earlier").isEnabled()


def test_choices_become_a_query(page: TrendsPage) -> None:
    page.show_answer(answer())
    QTest.mouseClick(button(page, "Earlier"), Qt.MouseButton.LeftButton)
    assert page.query == TrendQuery("heart_rate", Range.MONTH, Period.DAY, date(2026, 10, 24))
    QTest.keyClick(page, Qt.Key.Key_5)
    assert page.query == TrendQuery("heart_rate", Range.YEAR, None, date(2026, 10, 24))
    page.show_metric("weight")
    assert page.query == TrendQuery("weight", Range.YEAR, None, None)


def test_metric_without_hours_has_no_day_range(page: TrendsPage) -> None:
    page.show_answer(answer("weight"))
    before = page.query
    QTest.keyClick(page, Qt.Key.Key_1)
    assert page.query == before


def test_keys_move_the_read_out_and_escape_takes_it_away(page: TrendsPage) -> None:
    page.show_answer(answer())
    chart = page.card.chart
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.at == 0
    assert told(page) == [("Average", "70 bpm"), ("Min–max", "50–130 bpm")]
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.at == 1
    assert "71 bpm" in chart.accessibleDescription().replace("\u202f", " ")
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.at == 29
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.at is None


def test_read_out_of_a_gap_says_no_data(page: TrendsPage) -> None:
    page.show_answer(answer())
    QTest.keyClick(page.card.chart, Qt.Key.Key_Home)
    for _ in GAP:
        QTest.keyClick(page.card.chart, Qt.Key.Key_Right)
    for _ in range(GAP.start - len(GAP)):
        QTest.keyClick(page.card.chart, Qt.Key.Key_Right)
    assert page.card.chart.at == GAP.start
    assert told(page) == [("no data", "")]


def test_read_out_stays_inside_the_chart_at_both_edges(page: TrendsPage) -> None:
    page.show_answer(answer())
    chart = page.card.chart
    panel = chart.findChild(ReadoutPanel)
    assert panel is not None
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(chart, key)
        assert panel.geometry().left() >= 0
        assert panel.geometry().right() <= chart.viewport().width()


def test_days_without_data_are_not_painted(page: TrendsPage) -> None:
    page.show_answer(answer("steps"))
    bar = theme().color("group.activity.base")
    assert color_at(page, GAP.start - 1, 1000) == bar
    assert color_at(page, GAP.start + 1, 1000) != bar


def test_colors_by_source_follow_rank_from_the_bottom(page: TrendsPage) -> None:
    page.show_answer(answer("steps"))
    QTest.keyClick(page, Qt.Key.Key_S)
    assert color_at(page, 0, 1000) == theme().color("source.0")
    assert color_at(page, 0, 4500) == theme().color("source.1")


def test_chart_follows_the_scheme(page: TrendsPage) -> None:
    page.show_answer(answer("steps"))
    theme().apply("dark")
    assert color_at(page, 0, 1000) == theme().color("group.activity.base")
    assert color_at(page, GAP.start + 1, 11_500) == theme().color("surface")


def test_last_readings_cannot_be_colored_by_source(page: TrendsPage) -> None:
    page.show_answer(answer("weight"))
    assert not page.controls.by_source.isEnabled()
    page.show_answer(answer("steps"))
    assert page.controls.by_source.isEnabled()


def test_range_without_data_leads_to_the_newest(page: TrendsPage) -> None:
    nothing = series("heart_rate", TODAY, TODAY)
    none = without_buckets(nothing)
    page.show_answer(answer(data=TrendData(none, none, Baseline()), last=date(2025, 3, 1)))
    assert not page.card.chart.isVisible()
    QTest.mouseClick(button(page, "Go to the newest data"), Qt.MouseButton.LeftButton)
    assert page.query.anchor == date(2025, 3, 1)


def test_store_without_data_says_what_to_do(page: TrendsPage) -> None:
    page.show_answer(TrendAnswer((), TODAY, ZoneHistory()))
    assert not page.card.isVisible()
    assert not page.picker.isVisible()


def test_lock_leaves_no_figure_behind(page: TrendsPage) -> None:
    page.show_answer(answer())
    QTest.keyClick(page.card.chart, Qt.Key.Key_End)
    page.clear()
    assert not page.card.isVisible()
    assert page.card.chart.at is None
    assert page.query == TrendQuery()


def test_metric_is_found_by_typing(page: TrendsPage) -> None:
    page.show_answer(answer())
    QTest.keyClick(page, Qt.Key.Key_Slash)
    popup = page.picker.popup
    assert popup is not None
    QTest.keyClicks(popup.search, "rest heart")
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert page.query.metric == "resting_heart_rate"
    assert not popup.isVisible()
