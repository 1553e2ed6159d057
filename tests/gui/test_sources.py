"""Devices & Sources: put in order by mouse and keyboard, taken back, and what that does to the figures."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import SOURCES
from healthdesk.ui.views.sources import SourcesPage
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.priority_table import ROW_PX
from tests.gui.windows import WAIT_MS, open_demo, opened, unlock
from tests.profiles import make_profile

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    yield from opened(qtbot, DataFolder(tmp_path / "data"))


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> SourcesPage:
    open_demo(window, 20)
    item = window.workspace.rail._items[SOURCES]
    qtbot.waitUntil(item.isVisible, timeout=WAIT_MS)
    QTest.mouseClick(item, Qt.MouseButton.LeftButton)
    page = window.workspace.page(SOURCES)
    assert isinstance(page, SourcesPage)
    qtbot.waitUntil(page.table.isVisible, timeout=WAIT_MS)
    return page


def _idle(window: MainWindow) -> bool:
    return window.runner.idle


def settle(qtbot: QtBot, page: SourcesPage) -> None:
    """Until nothing is read, written or recomputed."""
    qtbot.waitUntil(lambda: page.runner.idle, timeout=WAIT_MS)


def middle(row: int) -> QPoint:
    """A point on the name in a row."""
    return QPoint(160, row * ROW_PX + ROW_PX // 2)


def tab_of(page: SourcesPage, metric: str) -> QWidget:
    """The tab of a metric."""
    found = page.tabs.findChild(QWidget, metric)
    assert isinstance(found, QWidget)
    return found


def names(page: SourcesPage) -> list[str]:
    """As they stand."""
    model = page.table.model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def test_store_without_sources_offers_companions_and_no_order(qtbot: QtBot, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    make_profile(folder)
    for window in opened(qtbot, folder):
        unlock(qtbot, window)
        qtbot.waitUntil(partial(_idle, window), timeout=WAIT_MS)
        window.workspace.show_page(SOURCES)
        qtbot.waitUntil(partial(_idle, window), timeout=WAIT_MS)
        page = window.workspace.page(SOURCES)
        assert isinstance(page, SourcesPage)
        assert page.companions.isVisible()
        assert not page.table.isVisible()


def test_row_is_dragged_and_the_move_is_undone(page: SourcesPage, qtbot: QtBot) -> None:
    before = names(page)
    view = page.table.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=middle(2))
    QTest.mouseMove(view, QPoint(160, ROW_PX + 10))
    QTest.mouseMove(view, QPoint(160, 4))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(160, 4))
    assert names(page) == [before[2], *before[:2], *before[3:]]
    settle(qtbot, page)
    assert names(page)[0] == before[2]  # as the store has it now
    assert page._toast is not None
    QTest.mouseClick(page._toast._act, Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert names(page) == before


def test_drag_is_dropped_by_escape(page: SourcesPage) -> None:
    before = names(page)
    view = page.table.viewport()
    page.table.setFocus()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=middle(2))
    QTest.mouseMove(view, QPoint(160, 4))
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(160, 4))
    assert names(page) == before


def test_keys_order_one_metric_and_the_general_order_comes_back(page: SourcesPage, qtbot: QtBot) -> None:
    tab = tab_of(page, "steps")
    QTest.mouseClick(tab, Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    general = names(page)
    kept = page.table.model().index(0, 3).data()
    assert kept.startswith(kept.split(" of ")[1].removesuffix(" kept"))  # nothing of the best one is lost
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Up, ALT)
    QTest.keyClick(page.table, Qt.Key.Key_Up, ALT)  # it is the first already
    assert names(page) == [general[1], general[0], *general[2:]]
    settle(qtbot, page)
    now = page.table.model().index(0, 3).data()
    assert now.startswith(now.split(" of ")[1].removesuffix(" kept"))
    assert page._order.text() == "Steps has its own order"
    assert tab_of(page, "steps").accessibleDescription()
    QTest.mouseClick(page._general, Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert names(page) == general
    assert not page._general.isVisible()


def test_lock_leaves_no_name_behind(page: SourcesPage, window: MainWindow) -> None:
    window.lock()
    assert names(page) == []
    assert not page.summary.isVisible()


def act(page: SourcesPage, word: str) -> QAction:
    """An action of the open menu."""
    assert page.acts.menu is not None
    return next(a for a in page.acts.menu.actions() if a.text().startswith(word))


def say_yes(page: SourcesPage, word: str) -> None:
    """Press the button of the question."""
    dialog = page.window().findChild(Dialog)
    assert isinstance(dialog, Dialog)
    button = next(b for b in dialog.findChildren(Button) if b.text() == word)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def open_menu(page: SourcesPage, row: int) -> None:
    """By the dots at the end of the row."""
    box = page.table.visualRect(page.table.model().index(row, 6))
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def test_source_is_excluded_and_the_toast_takes_it_back(page: SourcesPage, qtbot: QtBot) -> None:
    open_menu(page, 1)
    act(page, "Exclude").trigger()
    say_yes(page, "Exclude")
    settle(qtbot, page)
    assert page.table.model().index(1, 3).data() == "excluded: nothing of it counts"
    assert page._toast is not None
    QTest.mouseClick(page._toast._act, Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert page.table.model().index(1, 3).data().startswith("Steps")


def test_two_names_become_one_and_are_parted(page: SourcesPage, qtbot: QtBot) -> None:
    before = names(page)
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    into = act(page, "Merge").menu()
    assert isinstance(into, QMenu)
    into.actions()[0].trigger()
    say_yes(page, "Merge")
    settle(qtbot, page)
    assert names(page) == [f"{before[0]}, {before[1]}", *before[2:]]
    open_menu(page, 0)
    act(page, "Part from").trigger()
    settle(qtbot, page)
    assert names(page) == before


def test_deleted_source_leaves_the_list(page: SourcesPage, qtbot: QtBot) -> None:
    before = names(page)
    open_menu(page, 3)
    act(page, "Delete").trigger()
    say_yes(page, "Delete")
    settle(qtbot, page)
    assert names(page) == [*before[:3], *before[4:]]
