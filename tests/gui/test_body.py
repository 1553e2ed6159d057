"""The page of the body by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.ui.pages import BODY, TRENDS
from healthdesk.ui.views.body import BodyPage
from tests.gui.windows import WAIT_MS, open_demo, opened


def test_cards_pairs_and_the_way_to_trends(qtbot: QtBot, data_folder: DataFolder) -> None:
    for window in opened(qtbot, data_folder):
        open_demo(window, 120)
        window.workspace.show_page(BODY)
        qtbot.waitUntil(lambda window=window: window.runner.idle, timeout=WAIT_MS)  # type: ignore[misc]
        page = window.workspace.page(BODY)
        assert isinstance(page, BodyPage)
        names = [card.accessibleName().partition(":")[0] for card in page.cards]
        assert names[:2] == ["Weight", "Body fat"]
        assert page.trend.isVisible()
        assert page.table.model().rowCount() > 1
        page.cards[0].setFocus()
        QTest.keyClick(page.cards[0], Qt.Key.Key_Space)
        qtbot.waitUntil(lambda window=window: window.runner.idle, timeout=WAIT_MS)  # type: ignore[misc]
        assert window.workspace.stack.currentWidget() is window.workspace.page(TRENDS)
        window.lock()
        assert (page.cards, page.table.model().rowCount()) == ([], 0)
