"""The page of the heart by mouse and keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import HEART, TRENDS
from healthdesk.ui.views.heart import HeartPage
from healthdesk.ui.views.trends import TrendsPage
from tests.gui.windows import open_demo, opened, settled


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MainWindow]:
    for window in opened(qtbot, data_folder):
        open_demo(window, 60)
        window.activateWindow()
        settled(qtbot, window)
        window.workspace.show_page(HEART)
        settled(qtbot, window)
        yield window


def page(window: MainWindow) -> HeartPage:
    shown = window.workspace.page(HEART)
    assert isinstance(shown, HeartPage)
    return shown


def test_an_ecg_is_opened_and_closed_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    shown = page(window)
    shown.table.setFocus()
    QTest.keyClick(shown.table, Qt.Key.Key_Down)
    shown.table.setCurrentIndex(shown.table.model().index(0, 0))
    QTest.keyClick(shown.table, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert shown.paper.isVisible()
    assert shown.header.title.text() == "Sinus Rhythm"
    assert shown.paper.accessibleDescription() == "ECG of 30 seconds, called Sinus Rhythm by the device"
    assert shown.paper.height() == shown.paper.heightForWidth(shown.paper.width()) > 100
    QTest.keyClick(shown.back, Qt.Key.Key_Escape)
    assert shown.table.isVisible()


def test_a_card_opens_its_metric(qtbot: QtBot, window: MainWindow) -> None:
    (card,) = [card for card in page(window).cards if card.accessibleName().startswith("Resting heart rate")]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    settled(qtbot, window)
    trends = window.workspace.stack.currentWidget()
    assert isinstance(trends, TrendsPage)
    assert trends is window.workspace.page(TRENDS)


def test_locking_forgets_all(window: MainWindow) -> None:
    shown = page(window)
    assert shown.cards
    window.lock()
    assert (shown.cards, shown._found, shown.table.model().rowCount()) == ([], None, 0)
