"""Everything by keyboard: every page walked with Tab alone, regions with F6, two hundred random steps."""

import itertools
import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import DASHBOARD, JOBS, PAGES, SETTINGS, TRENDS
from healthdesk.ui.views.page import Page
from tests.gui.windows import open_demo, opened, settled

CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
MOST_STOPS = 300
STEPS = 200
SEEDS = (7, 2026)
KEYS = (
    *((Qt.Key(Qt.Key.Key_1.value + i), CONTROL) for i in range(9)),
    (Qt.Key.Key_Comma, CONTROL), (Qt.Key.Key_J, CONTROL),
    *((Qt.Key(Qt.Key.Key_1.value + i), Qt.KeyboardModifier.NoModifier) for i in range(6)),
    *((key, ALT) for key in (Qt.Key.Key_Left, Qt.Key.Key_Right)),
    *((key, Qt.KeyboardModifier.NoModifier) for key in (
        Qt.Key.Key_T, Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight, Qt.Key.Key_B, Qt.Key.Key_C, Qt.Key.Key_S,
        Qt.Key.Key_Tab, Qt.Key.Key_F6, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_Down, Qt.Key.Key_PageUp,
    )),
    (Qt.Key.Key_F6, SHIFT), (Qt.Key.Key_G, CONTROL), (Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier),
)  # fmt: skip
WORDS = (
    "steps",
    "heart r",
    "dash",
    "sleep",
    "quality",
    "trends",
    "weight",
    "all m",
    "today",
    "zzz",
    "devices",
    "sharing",
    # Pages without a digit of their own.
    "workouts",
    "calendar",
)


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MainWindow]:
    for window in opened(qtbot, data_folder):
        open_demo(window, 90)
        window.activateWindow()
        settled(qtbot, window)
        yield window


def shown(window: MainWindow) -> Page:
    page = window.workspace.stack.currentWidget()
    assert isinstance(page, Page)
    return page


def stops(page: Page) -> set[QWidget]:
    """What Tab has to reach: of buttons that exclude each other only the checked one."""
    out = set()
    for widget in page.findChildren(QWidget):
        group = widget.group() if isinstance(widget, QAbstractButton) else None
        unchecked = isinstance(group, QButtonGroup) and group.exclusive() and not widget.isChecked()  # type: ignore[attr-defined]
        if (
            widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
            and widget.isVisible()
            and widget.isEnabled()
            and widget.focusProxy() is None
            and not unchecked
        ):
            out.add(widget)
    return out


@pytest.mark.parametrize("name", PAGES)
def test_tab_reaches_everything_on_a_page_and_comes_back(qtbot: QtBot, window: MainWindow, name: str) -> None:
    own, number = {SETTINGS: Qt.Key.Key_Comma, JOBS: Qt.Key.Key_J}, list(PAGES).index(name)
    if name in own or number < 9:
        QTest.keyClick(window, own.get(name) or Qt.Key(Qt.Key.Key_1.value + number), CONTROL)
    else:  # by the palette
        window.workspace.show_page(name)
    settled(qtbot, window)
    page, rail = shown(window), window.workspace.rail
    assert page is window.workspace.page(name)
    rail.focus()
    reached: set[QWidget] = set()
    for _ in range(MOST_STOPS):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        here = window.focusWidget()
        assert here is not None
        if here in reached:
            break
        assert here.isVisible()
        reached.add(here)
    else:
        pytest.fail("Tab does not come round")
    assert stops(page) - reached == set()


@pytest.mark.parametrize("name", PAGES)
def test_f6_goes_round_the_regions_both_ways(qtbot: QtBot, window: MainWindow, name: str) -> None:
    window.workspace.show_page(name)
    settled(qtbot, window)
    page, rail = shown(window), window.workspace.rail
    rail.focus()

    def region() -> str:
        here = window.focusWidget()
        assert here is not None
        found = {"rail": rail, "header": page.header, "content": page.area}
        return next(key for key, widget in found.items() if widget.isAncestorOf(here))

    places = []
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_F6)
        places.append(region())
        if places[-1] == "rail":
            break
    assert places[-1] == "rail"
    assert len(places) == len(set(places))
    back = []
    for _ in places:
        QTest.keyClick(window, Qt.Key.Key_F6, SHIFT)
        back.append(region())
    assert back == [*reversed(places[:-1]), "rail"]


def test_letters_in_a_field_are_text(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.show_page(DASHBOARD)
    QTest.keyClick(window, Qt.Key.Key_Left, ALT)
    day = window.state.day
    window.workspace.show_page("metrics")
    settled(qtbot, window)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Slash)
    for key in (Qt.Key.Key_T, Qt.Key.Key_1, Qt.Key.Key_B, Qt.Key.Key_C, Qt.Key.Key_S):
        QTest.keyClick(window.windowHandle(), key)
    assert shown(window).search.text() == "t1bcs"  # type: ignore[attr-defined]
    assert window.state.day == day


@pytest.mark.parametrize("seed", SEEDS)
def test_two_hundred_random_steps(qtbot: QtBot, window: MainWindow, seed: int) -> None:
    chance = random.Random(seed)
    words = itertools.cycle(chance.sample(WORDS, len(WORDS)))  # else many of them would not come up
    seen = set()
    for step in range(STEPS):
        if chance.random() < 0.25:
            QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
            palette = window.commands.palette
            assert palette is not None
            QTest.keyClicks(palette.search, next(words))
            QTest.keyClick(palette.search, chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))
            palette.close()
        else:
            key, modifier = chance.choice(KEYS)
            popup = QApplication.activePopupWidget()
            QTest.keyClick(window if popup is None else popup, key, modifier)
        popup = QApplication.activePopupWidget()
        if popup is not None:
            QTest.keyClick(popup, Qt.Key.Key_Escape)
            popup.close()
        QApplication.processEvents()
        if QApplication.activeWindow() is not window:
            window.activateWindow()  # what a window manager does when a popup is gone; here is none
        seen.add(window.workspace.stack.currentWidget())
        if step % 20 == 0:
            settled(qtbot, window)
    settled(qtbot, window)
    assert len(seen) >= len(PAGES) * 3 // 4  # chance leaves some out
    assert window.workspace.page(TRENDS) in seen
