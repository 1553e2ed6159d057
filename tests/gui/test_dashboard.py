"""The dashboard shows the chosen day, leads to other days and trends, and hides everything on lock."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.base.changes import Changes
from healthdesk.base.errors import KnownFailure
from healthdesk.model.views import DaySummary
from healthdesk.model.zones import day_of
from healthdesk.ui.insights_feed import InsightsFeed
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.theme import theme
from healthdesk.ui.views.dashboard import DashboardPage
from healthdesk.ui.widgets.calendar import CalendarPopup
from healthdesk.ui.widgets.metric_card import MetricCard
from healthdesk.ui.widgets.responsive_grid import ResponsiveGrid
from healthdesk.ui.widgets.skeleton import SkeletonCard
from tests.unit.present.days import MONDAY, a_night, metric_day, summary_of


def a_day(*, is_today: bool = True) -> DaySummary:
    return summary_of(
        metric_day("steps", 8245.0, goal=10_000.0, usual=(6712.0, 9388.0), usual_by_now=7928.0),
        metric_day("distance", None, last_day=day_of(date(2026, 11, 3))),
        metric_day("heart_rate", 72.0, usual=(67.0, 70.0)),
        metric_day("weight", 72.4),
        metric_day("sleep", 443.0),
        is_today=is_today,
        nights=(a_night(),),
    )


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[DashboardPage]:
    theme().apply("light")
    state, runner = AppState(), JobRunner()
    state.choose_day(MONDAY)
    page = DashboardPage(state, runner, InsightsFeed(state, runner, runner))
    qtbot.addWidget(page)
    page.resize(1072, 800)
    page.show()
    yield page
    runner.close()


def cards(page: DashboardPage) -> dict[str, MetricCard]:
    found = [card for card in page.findChildren(MetricCard) if card.isVisible()]
    return {c.metric_id: c for c in found}


def button(page: DashboardPage, text: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.text() == text)


def test_cards_of_the_day_can_be_read_aloud(page: DashboardPage) -> None:
    page.show_summary(a_day())
    assert list(cards(page)) == ["steps", "distance", "heart_rate", "weight", "sleep"]
    assert cards(page)["steps"].accessibleName().startswith("Steps, 8,245\u202fsteps")


def test_a_click_and_enter_open_the_trend(page: DashboardPage) -> None:
    page.show_summary(a_day())
    opened = QSignalSpy(page.metric_opened)
    QTest.mouseClick(cards(page)["heart_rate"], Qt.MouseButton.LeftButton)
    QTest.keyClick(cards(page)["weight"], Qt.Key.Key_Return)
    assert [opened.at(i)[0] for i in range(opened.count())] == ["heart_rate", "weight"]


def test_card_without_data_leads_to_the_last_day_with_some(page: DashboardPage) -> None:
    page.show_summary(a_day())
    QTest.mouseClick(button(page, "Go to 3 November"), Qt.MouseButton.LeftButton)
    assert page.state.day == date(2026, 11, 3)


def test_newest_day_has_no_next(page: DashboardPage) -> None:
    page.show_summary(a_day())
    assert not button(page, "Next").isEnabled()
    QTest.mouseClick(button(page, "Prev"), Qt.MouseButton.LeftButton)
    assert page.state.day == date(2026, 11, 22)
    assert page.header.title.text() == "Sunday, 22 November"
    assert button(page, "Next").isEnabled()
    QTest.keyClick(page, Qt.Key.Key_T)
    assert page.state.day == MONDAY


def test_cards_stay_the_same_widgets_from_day_to_day(page: DashboardPage) -> None:
    page.show_summary(a_day())
    before = cards(page)
    page.show_summary(a_day(is_today=False))
    assert cards(page) == before


def test_store_without_data_offers_two_ways_to_begin(page: DashboardPage) -> None:
    page.show_summary(summary_of())
    assert cards(page) == {}
    asked, sample = QSignalSpy(page.import_requested), QSignalSpy(page.sample_requested)
    QTest.mouseClick(button(page, "Choose a file…"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(page, "Load sample data"), Qt.MouseButton.LeftButton)
    assert (asked.count(), sample.count()) == (1, 1)
    assert not button(page, "Prev").isVisible()
    page.show_summary(a_day())
    assert button(page, "Prev").isVisible()
    assert cards(page)


@pytest.mark.parametrize("height", [2000, 400])
def test_cards_end_below_the_last_button_of_the_header_with_and_without_a_scroll_bar(
    page: DashboardPage, qtbot: QtBot, height: int
) -> None:
    page.resize(1072, height)
    page.show_summary(a_day())
    bar = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.isVisible() == (height == 400))

    def right(widget: QWidget) -> int:
        return widget.mapTo(page, widget.rect().topRight()).x()

    qtbot.waitUntil(lambda: right(cards(page)["sleep"]) == right(button(page, "Import…")))
    assert right(button(page, "Import…")) == 1072 - 24 - 1


def test_lock_leaves_no_figure_behind(page: DashboardPage) -> None:
    page.show_summary(a_day())
    page.clear()
    assert cards(page) == {}


def test_failure_is_told_where_the_cards_would_be(page: DashboardPage) -> None:
    page.show_error(KnownFailure("The store was busy."))
    assert cards(page) == {}
    assert button(page, "Try again").isVisible()


def test_slow_read_shows_a_skeleton_and_then_the_day(
    page: DashboardPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    from healthdesk.services import day, queries

    go = threading.Event()

    def slow(_library: object, _day: date) -> DaySummary:
        assert go.wait(10)
        return a_day()

    monkeypatch.setattr(day, "day_summary", slow)
    monkeypatch.setattr(queries, "data_days", lambda _library: frozenset({day_of(MONDAY)}))
    page.runner.library = object()  # type: ignore[assignment]
    page.reload()
    assert not any(s.isVisible() for s in page.findChildren(SkeletonCard))
    qtbot.waitUntil(lambda: any(s.isVisible() for s in page.findChildren(SkeletonCard)))
    go.set()
    qtbot.waitUntil(lambda: bool(cards(page)))
    assert not any(s.isVisible() for s in page.findChildren(SkeletonCard))
    page.runner.library = None


def test_only_changes_up_to_the_shown_day_matter(page: DashboardPage) -> None:
    shown = day_of(MONDAY)
    assert page.concerns(Changes(frozenset({"steps"}), shown - 40, shown - 30))
    assert not page.concerns(Changes(frozenset({"steps"}), shown + 1, shown + 1))
    assert page.concerns(Changes(settings=True))


@pytest.mark.parametrize(("width", "columns"), [(900, 3), (899, 2), (600, 2), (599, 1)])
def test_grid_has_as_many_columns_as_there_is_room_for(qtbot: QtBot, width: int, columns: int) -> None:
    grid = ResponsiveGrid()
    qtbot.addWidget(grid)
    items = [MetricCard("weight"), MetricCard("sleep")]
    grid.set_items([(items[0], False), (items[1], True)])
    grid.resize(width, 400)
    grid.show()
    assert grid.columns == columns
    assert (items[1].y() == 0) == (columns == 3)
    assert items[1].geometry().right() == width - 1


@pytest.fixture
def calendar(qtbot: QtBot, page: DashboardPage) -> CalendarPopup:
    popup = CalendarPopup(page, 0)
    popup.open_from(button(page, "Prev"), date(2026, 11, 19), MONDAY)
    return popup


def test_arrows_and_enter_choose_a_day(calendar: CalendarPopup) -> None:
    chosen = QSignalSpy(calendar.chosen)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Return):
        QTest.keyClick(calendar.grid, key)
    assert chosen.at(0)[0] == date(2026, 11, 11)
    assert not calendar.isVisible()


def test_future_cannot_be_chosen(calendar: CalendarPopup) -> None:
    QTest.keyClick(calendar.grid, Qt.Key.Key_Down)
    assert calendar.grid.cursor_day == MONDAY
    chosen = QSignalSpy(calendar.chosen)
    last_cell = calendar.grid.rect().bottomRight()
    QTest.mouseClick(calendar.grid, Qt.MouseButton.LeftButton, pos=last_cell)
    assert chosen.count() == 0


def test_pages_of_the_calendar_keep_the_day_of_the_month_or_its_last(calendar: CalendarPopup) -> None:
    calendar.grid.move_cursor(date(2026, 10, 31))
    QTest.keyClick(calendar.grid, Qt.Key.Key_PageUp)
    assert calendar.grid.cursor_day == date(2026, 9, 30)


def test_dashboard_does_not_load_the_chart_library() -> None:
    code = "import sys, healthdesk.ui.workspace, healthdesk.ui.views.dashboard; sys.exit('pyqtgraph' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
