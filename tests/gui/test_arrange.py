"""The dashboard of one's own: pinned, hidden, ordered by drag and by keyboard, two densities, reset."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.ui.dialogs.arrange import ROW, ArrangeDialog
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import DASHBOARD
from healthdesk.ui.views.dashboard import DashboardPage
from healthdesk.ui.widgets.metric_card import COMPACT_HEIGHT, MetricCard
from tests.gui.windows import WAIT_MS, open_demo, opened

USUAL = ["steps", "distance", "active_energy"]


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MainWindow]:
    for window in opened(qtbot, data_folder):
        open_demo(window, 40)
        settled(qtbot, window)
        yield window


def settled(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: bool(cards(window.workspace.page(DASHBOARD))), timeout=WAIT_MS)


def cards(page: object) -> list[str]:
    assert isinstance(page, DashboardPage)
    found = [card for card in page.findChildren(MetricCard) if card.isVisible()]
    found.sort(key=lambda card: (card.mapTo(page, QPoint()).y(), card.mapTo(page, QPoint()).x()))
    return [card.metric_id for card in found]


def arrange(window: MainWindow) -> ArrangeDialog:
    page = window.workspace.page(DASHBOARD)
    assert isinstance(page, DashboardPage)
    QTest.mouseClick(page._arrange, Qt.MouseButton.LeftButton)
    return window.findChildren(ArrangeDialog)[-1]


def save(qtbot: QtBot, window: MainWindow, dialog: ArrangeDialog) -> list[str]:
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)
    return cards(window.workspace.page(DASHBOARD))


def test_order_by_keyboard_is_kept(qtbot: QtBot, window: MainWindow) -> None:
    dialog = arrange(window)
    assert list(dialog.list.metrics()[:3]) == USUAL
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert dialog.list.metrics()[:2] == ("distance", "steps")
    QTest.keyClick(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)  # at the top already
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert save(qtbot, window, dialog)[:3] == ["distance", "steps", "active_energy"]
    assert window.state.settings.dashboard[:2] == ("distance", "steps")


def test_a_dragged_row_keeps_its_new_place(qtbot: QtBot, window: MainWindow) -> None:
    dialog = arrange(window)
    model = dialog.list.model()
    # The drop of a drag; the drag itself is a loop of the desktop that no test can be in.
    assert model.moveRow(model.index(0, 0).parent(), 2, model.index(0, 0).parent(), 0)
    assert save(qtbot, window, dialog)[:3] == ["active_energy", "steps", "distance"]


def test_a_metric_is_taken_off_and_another_pinned(qtbot: QtBot, window: MainWindow) -> None:
    dialog = arrange(window)
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    row = dialog.list.visualItemRect(dialog.list.item(0))
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.right() - 20, ROW // 2))
    assert dialog.list.metrics()[0] == "active_energy"
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert dialog._picker is not None
    QTest.keyClicks(dialog._picker.search, "flights")
    QTest.keyClick(dialog._picker.search, Qt.Key.Key_Return)
    assert dialog.list.metrics()[:2] == ("active_energy", "flights_climbed")
    assert save(qtbot, window, dialog)[:2] == ["active_energy", "flights_climbed"]


def test_compact_cards_and_reset(qtbot: QtBot, window: MainWindow) -> None:
    dialog = arrange(window)
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    compact = next(b for b in dialog.density._group.buttons() if b.text() == "Compact")
    QTest.mouseClick(compact, Qt.MouseButton.LeftButton)
    assert save(qtbot, window, dialog)[:2] == ["distance", "active_energy"]
    page = window.workspace.page(DASHBOARD)
    assert {card.height() for card in page.findChildren(MetricCard) if card.isVisible()} == {COMPACT_HEIGHT}
    dialog = arrange(window)
    QTest.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert save(qtbot, window, dialog)[:3] == USUAL
    assert window.state.settings.dashboard == ()


def test_an_empty_dashboard_cannot_be_saved_and_cancel_changes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    dialog = arrange(window)
    while dialog.list.count():
        QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert not dialog.save.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert cards(window.workspace.page(DASHBOARD))[:3] == USUAL
