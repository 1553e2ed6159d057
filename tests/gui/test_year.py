"""The calendar by mouse and keyboard."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.present.dates import with_weekday
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import CALENDAR, DASHBOARD
from healthdesk.ui.views.year import YearPage
from tests.gui.windows import open_demo, opened, settled


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MainWindow]:
    for window in opened(qtbot, data_folder):
        open_demo(window, 400)
        window.activateWindow()
        settled(qtbot, window)
        window.workspace.show_page(CALENDAR)
        settled(qtbot, window)
        yield window


def page(window: MainWindow) -> YearPage:
    shown = window.workspace.page(CALENDAR)
    assert isinstance(shown, YearPage)
    return shown


def test_arrows_walk_the_days_and_enter_opens_one(qtbot: QtBot, window: MainWindow) -> None:
    shown, today = page(window), window.state.day
    shown.grid.setFocus()
    QTest.keyClick(shown.grid, Qt.Key.Key_End)
    newest = shown.pointed.text()
    assert newest.startswith(f"{with_weekday(today)}:")
    assert newest.endswith(("so far", "no data"))  # a day has no steps before its first
    QTest.keyClick(shown.grid, Qt.Key.Key_Home)
    assert shown.pointed.text().startswith(f"{date_words(today.year)}:")
    QTest.keyClick(shown.grid, Qt.Key.Key_End)
    QTest.keyClick(shown.grid, Qt.Key.Key_Up)
    QTest.keyClick(shown.grid, Qt.Key.Key_Return)
    assert window.workspace.stack.currentWidget() is window.workspace.page(DASHBOARD)
    assert window.state.day == today - timedelta(days=1)
    settled(qtbot, window)


def date_words(year: int) -> str:

    return with_weekday(date(year, 1, 1))


def test_a_click_opens_the_day_and_years_go_by(qtbot: QtBot, window: MainWindow) -> None:
    shown = page(window)
    title = shown.header.title.text()
    assert not shown.later.isEnabled()
    QTest.mouseClick(shown.earlier, Qt.MouseButton.LeftButton)
    settled(qtbot, window)
    assert shown.header.title.text() != title
    model = shown.grid._model
    assert model is not None
    cell = next(cell for cell in reversed(model.cells) if cell.level >= 0)
    at = shown.grid._box(cell, shown.grid._side()).center().toPoint()
    QTest.mouseMove(shown.grid, at)
    QTest.mouseClick(shown.grid, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert window.state.day == cell.day
    settled(qtbot, window)


def test_another_metric_and_locking(qtbot: QtBot, window: MainWindow) -> None:
    shown = page(window)
    shown.metrics.setCurrentIndex(shown.metrics.findData("sleep"))
    shown.metrics.activated.emit(shown.metrics.currentIndex())
    settled(qtbot, window)
    assert shown.header.title.text().startswith("Sleep, ")
    window.lock()
    assert (shown.grid._model, shown.metrics.count(), shown.table.model().rowCount()) == (None, 0, 0)
