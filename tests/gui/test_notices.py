"""The desktop says that long work is over, unless somebody looks or does not want it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.base.changes import Changes
from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.base.paths import DataFolder
from healthdesk.model.endpoint import SyncReport
from healthdesk.services.library import Library
from healthdesk.ui import runner as runners
from healthdesk.ui import sync_feed
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import SETTINGS
from healthdesk.ui.runner import Work
from healthdesk.ui.views.settings import SettingsPage
from healthdesk.ui.views.settings_privacy import PrivacySection
from tests.gui.windows import WAIT_MS, opened, unlock
from tests.profiles import make_profile


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the desktop was given to say; alerts are "!"."""
    said: list[str] = []
    monkeypatch.setattr(runners, "LONG_S", 0.0)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _self: None)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _self, _title, words, _icon: said.append(words))
    monkeypatch.setattr(QApplication, "alert", staticmethod(lambda _window: said.append("!")))
    return said


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MainWindow]:
    make_profile(data_folder)
    for window in opened(qtbot, data_folder):
        unlock(qtbot, window)
        qtbot.waitUntil(lambda window=window: window.runner.idle, timeout=WAIT_MS)  # type: ignore[misc]
        yield window


@pytest.fixture
def elsewhere(qtbot: QtBot, window: MainWindow) -> QWidget:
    """Another window that is in use."""
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow, timeout=WAIT_MS)
    assert not window.isActiveWindow()
    return other


def work(qtbot: QtBot, window: MainWindow, *, failing: bool = False) -> None:
    def done(_library: Library, _job: Job) -> None:
        if failing:
            raise KnownFailure("No room.")

    warm = window.entrance._warm
    window.runner.announce(window.runner.run_write(done, warm, warm), Work.IMPORT)
    qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)


@pytest.mark.usefixtures("elsewhere")
def test_end_of_long_work_is_told_without_names_or_figures(qtbot: QtBot, window: MainWindow, told: list[str]) -> None:
    work(qtbot, window)
    work(qtbot, window, failing=True)
    assert told == ["!", "An import is done.", "!", "An import did not come to its end. healthdesk says why."]


def test_nothing_is_told_while_the_window_is_in_use(qtbot: QtBot, window: MainWindow, told: list[str]) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    work(qtbot, window)
    assert told == []


@pytest.mark.usefixtures("elsewhere")
def test_short_work_is_not_worth_a_word(
    qtbot: QtBot, window: MainWindow, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runners, "LONG_S", 10.0)
    work(qtbot, window)
    assert told == []


def test_switch_in_the_settings_keeps_it_silent(qtbot: QtBot, window: MainWindow, told: list[str]) -> None:
    window.workspace.show_page(SETTINGS)
    qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)
    page = window.workspace.page(SETTINGS)
    assert isinstance(page, SettingsPage)
    section = page.section(PrivacySection)
    assert section.notify.isChecked()
    QTest.keyClick(section.notify, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.state.settings.notify, timeout=WAIT_MS)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow, timeout=WAIT_MS)
    work(qtbot, window)
    assert told == []


def test_only_a_sync_that_brought_something_is_news() -> None:
    none = SyncReport("Home")
    some = SyncReport("Home", inserted=3)
    assert not sync_feed._brought(([none], Changes()))
    assert sync_feed._brought(([none, some], Changes()))
