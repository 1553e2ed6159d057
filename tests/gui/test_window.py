"""The window as a whole: keyboard, focus, bugs, start."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.ui.dialogs.bug import report
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import JOBS, SETTINGS
from healthdesk.ui.widgets.focus_ring import FocusRing
from tests.gui.windows import opened, unlock
from tests.profiles import make_profile

ROOT = Path(__file__).parents[2]


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MainWindow]:
    make_profile(data_folder)
    for window in opened(qtbot, data_folder):
        unlock(qtbot, window)
        yield window


def test_ctrl_and_a_number_opens_the_page_of_the_rail(window: MainWindow) -> None:
    assert window.workspace.offered[:2] == ["dashboard", "trends"]
    for i, page in enumerate(window.workspace.offered[:9]):  # there is no key for a tenth
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_1.value + i), Qt.KeyboardModifier.ControlModifier)
        assert window.workspace.stack.currentWidget() is window.workspace.page(page)


def test_page_shortcuts_do_nothing_while_locked(window: MainWindow) -> None:
    window.lock()
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.stack.currentWidget() is window.entrance.unlock


def test_rail_is_one_tab_stop_with_arrows_inside(window: MainWindow) -> None:
    rail = window.workspace.rail
    rail._items["dashboard"].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(rail._items["dashboard"], Qt.Key.Key_Down)
    assert rail._items["trends"].hasFocus()


def test_narrow_window_shows_icons_only(window: MainWindow) -> None:
    window.resize(1000, 700)
    assert window.workspace.rail.width() == 60
    assert window.workspace.rail._items["jobs"].toolTip() == "Jobs"
    window.resize(1280, 800)
    assert window.workspace.rail.width() == 208


def test_ring_follows_the_keyboard_and_not_the_mouse(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    ring = next(r for r in window.findChildren(FocusRing))
    jobs = window.workspace.rail._items["jobs"]
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=jobs.mapTo(window, jobs.rect().center()))
    assert jobs.hasFocus()
    assert ring.isHidden()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert not ring.isHidden()


def test_everything_that_takes_the_focus_has_a_name(window: MainWindow) -> None:
    for page in (JOBS, SETTINGS):
        window.workspace.show_page(page)
    nameless = [
        widget
        for widget in window.workspace.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)() or widget.parentWidget().accessibleName())  # type: ignore[union-attr]
    ]
    assert nameless == []


def test_bug_report_names_places_and_no_values() -> None:
    def inner(secret: str) -> None:
        raise ValueError(f"glucose is {secret}")

    try:
        inner("142")
    except ValueError as error:
        text = report(error)
    assert "ValueError" in text
    assert re.search(r"test_window\.py:\d+ in inner", text)
    assert "142" not in text
    assert str(Path.home()) not in text


def test_program_reports_when_its_first_window_is_ready(tmp_path: Path) -> None:
    code = "from healthdesk.base.paths import DataFolder; from healthdesk.ui.app import run; raise SystemExit(run(DataFolder.locate()))"
    environment = os.environ | {
        "HEALTHDESK_REPORT_READY": "1",
        "HEALTHDESK_DATA_DIR": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    match = re.fullmatch(r"ready (\d+\.\d{3})\n", done.stdout)
    assert match is not None
    assert 0 < float(match[1]) < 30
