"""The command palette, by keyboard alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.model.registry import METRICS
from healthdesk.ui.dialogs.palette import CommandPalette
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import DASHBOARD, JOBS, TRENDS
from healthdesk.ui.theme import theme
from tests.gui.windows import WAIT_MS, opened, unlock, write_export
from tests.profiles import make_profile


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MainWindow]:
    make_profile(data_folder)
    for window in opened(qtbot, data_folder):
        unlock(qtbot, window)
        yield window


def open_palette(qtbot: QtBot, window: MainWindow) -> CommandPalette:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.commands.palette
    assert palette is not None
    assert palette.isVisible()
    qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)
    return palette


def lines(palette: CommandPalette) -> list[str]:
    rows = (palette.list.item(i) for i in range(palette.list.count()))
    return [found.entry.name for row in rows if (found := row.data(Qt.ItemDataRole.UserRole)) is not None]


def test_ctrl_k_finds_a_page_by_a_few_letters(qtbot: QtBot, window: MainWindow) -> None:
    palette = open_palette(qtbot, window)
    QTest.keyClicks(palette.search, "job")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.workspace.stack.currentWidget() is window.workspace.page(JOBS)


def test_metrics_with_data_are_offered_and_open_their_trend(
    qtbot: QtBot, window: MainWindow, data_folder: DataFolder
) -> None:
    window.import_files([write_export(data_folder.root.parent / "export.xml")])
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=WAIT_MS)
    palette = open_palette(qtbot, window)
    assert METRICS["steps"].name in lines(palette)
    assert METRICS["weight"].name not in lines(palette)
    QTest.keyClicks(palette.search, "stesp")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    page = window.workspace.page(TRENDS)
    assert window.workspace.stack.currentWidget() is page
    qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)
    assert page.query.metric == "steps"  # type: ignore[attr-defined]


def test_an_action_is_done(qtbot: QtBot, window: MainWindow) -> None:
    palette = open_palette(qtbot, window)
    QTest.keyClicks(palette.search, "dark app")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: theme().mode == "dark", timeout=WAIT_MS)
    assert theme().dark
    palette = open_palette(qtbot, window)
    QTest.keyClicks(palette.search, "system")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: theme().mode == "system", timeout=WAIT_MS)


def test_arrows_go_round_and_skip_headings(qtbot: QtBot, window: MainWindow) -> None:
    palette = open_palette(qtbot, window)
    names = lines(palette)

    def chosen() -> str:
        return str(palette.list.currentItem().data(Qt.ItemDataRole.UserRole).entry.name)

    assert chosen() == names[0]
    QTest.keyClick(palette.search, Qt.Key.Key_Up)
    assert chosen() == names[-1]
    QTest.keyClick(palette.search, Qt.Key.Key_Down)
    QTest.keyClick(palette.search, Qt.Key.Key_Down)
    assert chosen() == names[1]


def test_escape_leaves_everything_and_gives_the_focus_back(qtbot: QtBot, window: MainWindow) -> None:
    item = window.workspace.rail._items[DASHBOARD]
    item.setFocus()
    palette = open_palette(qtbot, window)
    QTest.keyClicks(palette.search, "zzz")
    assert lines(palette) == []
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert palette.isVisible()
    QTest.keyClick(palette.search, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert item.hasFocus()


def test_locking_closes_it(qtbot: QtBot, window: MainWindow) -> None:
    palette = open_palette(qtbot, window)
    window.lock()
    assert not palette.isVisible()
    assert lines(palette) == []
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not palette.isVisible()
