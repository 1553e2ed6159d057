"""The page of all metrics: searching, choosing a group, opening a trend, with mouse and keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import METRICS, TRENDS
from healthdesk.ui.views.all_metrics import AllMetricsPage
from healthdesk.ui.views.trends import TrendsPage
from tests.gui.windows import WAIT_MS, open_demo, opened, unlock
from tests.profiles import make_profile


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MainWindow]:
    for window in opened(qtbot, data_folder):
        open_demo(window, 40)
        yield window


def all_metrics(qtbot: QtBot, window: MainWindow) -> AllMetricsPage:
    window.workspace.show_page(METRICS)
    page = window.workspace.page(METRICS)
    assert isinstance(page, AllMetricsPage)
    qtbot.waitUntil(lambda: page.table.model().rowCount() > 0, timeout=WAIT_MS)
    return page


def names(page: AllMetricsPage) -> list[str]:
    model = page.table.model()
    return [str(model.index(i, 0).data()) for i in range(model.rowCount())]


def trend(qtbot: QtBot, window: MainWindow) -> str:
    page = window.workspace.page(TRENDS)
    assert isinstance(page, TrendsPage)
    assert window.workspace.stack.currentWidget() is page
    qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)
    return page.query.metric


def test_every_metric_with_data_is_listed_under_its_group(qtbot: QtBot, window: MainWindow) -> None:
    listed = names(all_metrics(qtbot, window))
    assert listed[0] == "Activity"
    assert listed.index("Steps") < listed.index("Vitals") < listed.index("Heart rate") < listed.index("Body")


def test_typing_and_enter_open_a_trend(qtbot: QtBot, window: MainWindow) -> None:
    page = all_metrics(qtbot, window)
    QTest.keyClick(page, Qt.Key.Key_Slash)
    assert page.search.hasFocus()
    QTest.keyClicks(page.search, "resting h")
    assert names(page) == ["Vitals", "Resting heart rate"]
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert trend(qtbot, window) == "resting_heart_rate"


def test_a_click_on_a_row_opens_its_trend(qtbot: QtBot, window: MainWindow) -> None:
    page = all_metrics(qtbot, window)
    row = names(page).index("Steps")
    box = page.table.visualRect(page.table.model().index(row, 0))
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert trend(qtbot, window) == "steps"


def test_arrows_step_over_headings(qtbot: QtBot, window: MainWindow) -> None:
    page = all_metrics(qtbot, window)
    page.table.setFocus()
    last = names(page).index("Vitals") - 1
    page.table.setCurrentIndex(page.table.model().index(last, 0))
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.currentIndex().row() == last + 2


def test_a_group_narrows_and_nothing_found_says_so(qtbot: QtBot, window: MainWindow) -> None:
    page = all_metrics(qtbot, window)
    sleep = next(b for b in page.groups._group.buttons() if b.text() == "Sleep")
    QTest.mouseClick(sleep, Qt.MouseButton.LeftButton)
    assert names(page)[0] == "Sleep"
    assert "Steps" not in names(page)
    QTest.keyClicks(page.search, "steps")
    assert page._none.isVisible()
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert names(page)[0] == "Sleep"


def test_an_empty_store_says_what_to_do(qtbot: QtBot, data_folder: DataFolder) -> None:
    make_profile(data_folder)
    for window in opened(qtbot, data_folder):
        unlock(qtbot, window)
        window.workspace.show_page(METRICS)
        page = window.workspace.page(METRICS)
        assert isinstance(page, AllMetricsPage)
        qtbot.waitUntil(page._empty.isVisible, timeout=WAIT_MS)


def test_locking_leaves_no_figure(qtbot: QtBot, window: MainWindow) -> None:
    page = all_metrics(qtbot, window)
    window.lock()
    assert names(page) == []
