"""Insights by mouse and keyboard: the banner, the badge, the cards, the rules."""

from collections.abc import Iterator
from datetime import date, timedelta

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from healthdesk.base.jobs import NullJob
from healthdesk.base.paths import DataFolder
from healthdesk.model.batch import SampleBatch, SourceSeen
from healthdesk.model.metric import DeviceClass
from healthdesk.model.source import Source
from healthdesk.model.zones import DAY_MS, HOUR_MS, UNKNOWN_OFFSET, day_of
from healthdesk.services import ingest, queries
from healthdesk.services import library as libraries
from healthdesk.services.frames import Event, Opened
from healthdesk.ui.dialogs.rules import RulesDialog
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import DASHBOARD, INSIGHTS
from healthdesk.ui.views.dashboard import DashboardPage
from healthdesk.ui.views.insights import InsightsPage
from tests.gui.windows import WAIT_MS, opened, settled, unlock
from tests.profiles import PASSPHRASE, make_profile

LEFT = Qt.MouseButton.LeftButton
STREAK = 8


def steps(today: date) -> SampleBatch:
    """The goal of 10 000 met on each of the last days before today: a streak."""
    noon = (day_of(today - timedelta(days=STREAK)) + np.arange(STREAK)) * DAY_MS + 11 * HOUR_MS
    n, zeros = STREAK, np.zeros(STREAK, np.int32)
    return SampleBatch(
        "steps", "count", noon, noon + HOUR_MS, np.full(n, 12_000.0), zeros, np.full(n, UNKNOWN_OFFSET, np.int16),
        zeros, zeros,
    )  # fmt: skip


def told(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.workspace.feed.found is not None, timeout=WAIT_MS)


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MainWindow]:
    make_profile(data_folder)
    library = libraries.unlock(data_folder, PASSPHRASE)
    source = SourceSeen(0, Source("Watch", "Watch7,1", DeviceClass.WATCH))
    stream: list[Event | Opened] = [Opened("test", "a test"), source, steps(queries.today(library))]
    ingest.store_events(library, stream, file="x", job=NullJob())
    library.close()
    for window in opened(qtbot, data_folder):
        unlock(qtbot, window)
        told(qtbot, window)
        yield window


def page(window: MainWindow) -> InsightsPage:
    shown = window.workspace.page(INSIGHTS)
    assert isinstance(shown, InsightsPage)
    return shown


def tab(window: MainWindow, key: str) -> QAbstractButton:
    return next(button for button in page(window).tabs._group.buttons() if button.objectName() == key)


def titles(window: MainWindow) -> list[str]:
    return [view.card.title for view in page(window).cards]


def test_from_the_banner_to_the_evidence(qtbot: QtBot, window: MainWindow) -> None:
    dashboard = window.workspace.page(DASHBOARD)
    assert isinstance(dashboard, DashboardPage)
    banner = dashboard.banner
    assert banner.isVisible()
    assert window.workspace.rail._items[INSIGHTS].accessibleDescription() == "1 new insight"
    QTest.mouseClick(banner.evidence, LEFT)
    assert window.workspace.stack.currentWidget() is page(window)
    (card,) = page(window).cards
    assert banner.title.text() == f"{card.card.title}."
    card.why.setFocus()
    QTest.keyClick(card.why, Qt.Key.Key_Space)
    assert card.explained
    window.workspace.show_page(DASHBOARD)
    QTest.mouseClick(banner.acknowledge, LEFT)
    settled(qtbot, window)
    assert banner.isHidden()
    assert window.workspace.rail._items[INSIGHTS].accessibleDescription() == ""


def test_acknowledge_undo_snooze_and_show_again(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.show_page(INSIGHTS)
    (title,) = titles(window)
    QTest.mouseClick(page(window).cards[0].acknowledge, LEFT)
    settled(qtbot, window)
    assert titles(window) == []
    assert page(window)._none.isVisible()
    toast = page(window)._toast
    assert toast is not None
    QTest.mouseClick(toast._act, LEFT)
    settled(qtbot, window)
    assert titles(window) == [title]
    page(window).cards[0].snooze_menu.actions()[0].trigger()
    settled(qtbot, window)
    assert titles(window) == []
    QTest.mouseClick(tab(window, "snoozed"), LEFT)
    assert titles(window) == [title]
    QTest.mouseClick(page(window).cards[0].restore, LEFT)
    settled(qtbot, window)
    assert titles(window) == []
    QTest.mouseClick(tab(window, "all"), LEFT)
    assert titles(window) == [title]


def test_a_rule_is_turned_off_and_on(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.show_page(INSIGHTS)
    page(window).open_rules()
    (dialog,) = window.findChildren(RulesDialog)
    switch = dialog.switches["steps_streak"]
    assert switch.isChecked()
    QTest.mouseClick(switch, LEFT)
    settled(qtbot, window)
    assert titles(window) == []
    QTest.mouseClick(switch, LEFT)
    settled(qtbot, window)
    assert len(titles(window)) == 1
    dialog.accept()


def test_locking_forgets_what_was_found(window: MainWindow) -> None:
    window.workspace.show_page(INSIGHTS)
    assert titles(window)
    shown, feed = page(window), window.workspace.feed
    window.lock()
    assert (feed.found, shown.cards) == (None, [])
