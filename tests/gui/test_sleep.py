"""The sleep page: from the demo person's rail to a night, its stretches, other nights and the table."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healthdesk.base.jobs import NullJob
from healthdesk.base.paths import DataFolder
from healthdesk.model.night import Stage
from healthdesk.services import ingest
from healthdesk.services import library as libraries
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import SLEEP
from healthdesk.ui.views.sleep import SleepPage
from tests.gui.windows import WAIT_MS, open_demo, opened, unlock
from tests.profiles import PASSPHRASE, make_profile
from tests.unit.services.conftest import PHONE, batch, events


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    yield from opened(qtbot, DataFolder(tmp_path / "data"))


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> SleepPage:
    open_demo(window, 30)
    item = window.workspace.rail._items[SLEEP]
    qtbot.waitUntil(item.isVisible, timeout=WAIT_MS)
    window.state.choose_day(window.state.day - timedelta(days=1))
    QTest.mouseClick(item, Qt.MouseButton.LeftButton)
    page = window.workspace.page(SLEEP)
    assert isinstance(page, SleepPage)
    qtbot.waitUntil(page.night.isVisible, timeout=WAIT_MS)
    return page


def test_store_without_sleep_has_no_such_page(qtbot: QtBot, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    make_profile(folder)
    for window in opened(qtbot, folder):
        unlock(qtbot, window)
        qtbot.wait_until(partial(_idle, window), timeout=WAIT_MS)
        assert not window.workspace.rail._items[SLEEP].isVisible()
        assert SLEEP not in window.workspace.offered


def test_stretches_are_read_by_arrows_and_mouse(page: SleepPage) -> None:
    drawn = page.night.hypnogram
    QTest.keyClick(drawn, Qt.Key.Key_Home)
    first = drawn.accessibleDescription()
    QTest.keyClick(drawn, Qt.Key.Key_Right)
    assert first
    assert drawn.accessibleDescription() not in ("", first)
    QTest.keyClick(drawn, Qt.Key.Key_Escape)
    assert drawn.accessibleDescription() == ""


def test_table_tells_the_same_stretches(page: SleepPage) -> None:
    QTest.mouseClick(page._table, Qt.MouseButton.LeftButton)
    assert page.night.table.isVisible()
    assert not page.night.hypnogram.isVisible()
    model = page.night.hypnogram._model
    assert model is not None
    assert page.night.table.model().rowCount() == len(model.runs)


def test_click_on_an_earlier_night_shows_it(page: SleepPage, qtbot: QtBot) -> None:
    day = page.state.day - timedelta(days=3)
    strip = page.cards.strip
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.center_of(day).toPoint())
    assert page.state.day == day
    qtbot.waitUntil(lambda: page.runner.idle, timeout=WAIT_MS)
    QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.state.day == day - timedelta(days=1)


def test_lock_leaves_no_figure_behind(page: SleepPage, window: MainWindow) -> None:
    window.lock()
    assert page.night.hypnogram._model is None
    assert not page.night.isVisible()
    assert page.cards.stages.accessibleName() == ""


def _idle(window: MainWindow) -> bool:
    return window.runner.idle


def test_nights_of_a_week_a_month_and_half_a_year(qtbot: QtBot, window: MainWindow, page: SleepPage) -> None:
    last = window.state.day
    QTest.keyClick(page, Qt.Key.Key_2)
    qtbot.waitUntil(page.nights.isVisible, timeout=WAIT_MS)
    assert page.spans.choice() == "week"
    assert not page.night.isVisible()
    assert page.nights.strip.accessibleName().startswith("7 nights, ")
    page.nights.strip.setFocus()
    QTest.keyClick(page.nights.strip, Qt.Key.Key_Left)
    assert page.nights.strip._panel.isVisible()
    assert "asleep" in page.nights.strip.accessibleDescription()
    QTest.keyClick(page.nights.strip, Qt.Key.Key_Escape)
    assert not page.nights.strip._panel.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)  # the week before
    assert window.state.day == last - timedelta(days=7)
    QTest.keyClick(page, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: page.nights.strip.accessibleName().startswith("30 nights, "), timeout=WAIT_MS)
    QTest.keyClick(page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert page.nights.table.isVisible()
    assert page.nights.table.model().rowCount() > 10
    QTest.keyClick(page, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: page.nights.strip.accessibleName().startswith("182 nights, "), timeout=WAIT_MS)
    window.lock()
    assert page.nights.table.model().rowCount() == 0


def test_a_bar_opens_its_night(qtbot: QtBot, window: MainWindow, page: SleepPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_2)
    qtbot.waitUntil(page.nights.isVisible, timeout=WAIT_MS)
    wanted = window.state.day - timedelta(days=2)
    at = page.nights.strip.center_of(wanted).toPoint()
    QTest.mouseClick(page.nights.strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    qtbot.waitUntil(page.night.isVisible, timeout=WAIT_MS)
    assert window.state.day == wanted
    assert page.spans.choice() == "night"


def test_two_recordings_of_a_night_are_compared(qtbot: QtBot, data_folder: DataFolder) -> None:
    watch = batch("sleep", [("2026-03-01T22:20", "2026-03-02T05:50", float(Stage.CORE))])
    band = batch("sleep", [("2026-03-01T22:00", "2026-03-02T06:30", float(Stage.ASLEEP))], source=PHONE)
    make_profile(data_folder)
    library = libraries.unlock(data_folder, PASSPHRASE)
    ingest.store_events(library, events(watch, band), file="x", job=NullJob())
    library.close()
    for window in opened(qtbot, data_folder):
        unlock(qtbot, window)
        window.state.choose_day(date(2026, 3, 2))
        window.workspace.show_page(SLEEP)
        page = window.workspace.page(SLEEP)
        assert isinstance(page, SleepPage)
        qtbot.waitUntil(page.cards.compare.isVisible, timeout=WAIT_MS)
        QTest.mouseClick(page.cards.compare, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda page=page: len(page.night.recordings) == 2, timeout=WAIT_MS)  # type: ignore[misc]
        assert not page.night.hypnogram.isVisible()
        first, second = page.night.recordings
        assert "7h\u00a030m asleep" in first.accessibleName()
        assert "8h\u00a030m asleep" in second.accessibleName()
        QTest.mouseClick(page.cards.compare, Qt.MouseButton.LeftButton)
        assert page.night.recordings == []
        assert page.night.hypnogram.isVisible()
