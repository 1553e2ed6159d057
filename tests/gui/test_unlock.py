"""The locked window, locking, and the way between."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.services import library as libraries
from healthdesk.store import vault
from healthdesk.store.kdf import FLOOR
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.views.unlock import UnlockView
from tests.gui.windows import WAIT_MS, opened, unlock
from tests.profiles import PASSPHRASE, make_profile


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MainWindow]:
    make_profile(data_folder)
    yield from opened(qtbot, data_folder)


def locked(window: MainWindow) -> UnlockView:
    view = window.stack.currentWidget()
    assert isinstance(view, UnlockView)
    return view


def error_of(view: UnlockView) -> str:
    return view.field.accessibleDescription()


def test_wrong_passphrase_is_told_at_the_field_and_right_one_opens(qtbot: QtBot, window: MainWindow) -> None:
    view = locked(window)
    QTest.keyClicks(view.field, "not the passphrase")
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: error_of(view) != "", timeout=WAIT_MS)
    assert error_of(view) == "That passphrase does not match."
    assert window.locked
    qtbot.waitUntil(view.button.isEnabled, timeout=WAIT_MS)
    unlock(qtbot, window)
    assert window.stack.currentWidget() is window.workspace
    assert view.field.text() == ""


def test_capitals_typed_without_shift_are_taken_for_caps_lock(qtbot: QtBot, window: MainWindow) -> None:
    view = locked(window)
    QTest.keyClick(view.field, Qt.Key.Key_Q)
    assert not view.field.caps_lock
    QTest.keyClicks(view.field, "Q")
    view.unlock()
    qtbot.waitUntil(lambda: error_of(view) != "", timeout=WAIT_MS)
    assert error_of(view).endswith("Caps Lock is on.")


def test_recovery_key_opens(qtbot: QtBot, data_folder: DataFolder) -> None:
    library, key = libraries.create(data_folder, PASSPHRASE, home_zone="UTC", cost=FLOOR)
    library.close()
    for window in opened(qtbot, data_folder):
        view = locked(window)
        view.other.click()
        view.field.setText(key.lower().replace("-", " "))
        view.unlock()
        qtbot.waitUntil(lambda window=window: not window.locked, timeout=WAIT_MS)  # type: ignore[misc]


def test_key_in_a_trusted_keyring_opens_at_the_start_and_not_after_locking(
    qtbot: QtBot, data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch, memory_keyring: object
) -> None:
    monkeypatch.setattr(vault, "TRUSTED_KEYRINGS", frozenset({type(memory_keyring).__module__}))
    libraries.create(data_folder, PASSPHRASE, home_zone="UTC", keyring=True, cost=FLOOR)[0].close()
    for window in opened(qtbot, data_folder):
        window.entrance.warm_up()
        qtbot.waitUntil(lambda window=window: not window.locked, timeout=WAIT_MS)  # type: ignore[misc]
        window.lock()
        qtbot.wait(50)
        assert window.locked


def test_lock_hides_the_pages_and_closes_the_library(qtbot: QtBot, window: MainWindow, data_folder: DataFolder) -> None:
    unlock(qtbot, window)
    window.lock()
    assert window.locked
    assert window.runner.library is None
    assert isinstance(window.stack.currentWidget(), UnlockView)
    libraries.unlock(data_folder, PASSPHRASE).close()  # nobody holds it any more


def test_shortcut_locks(qtbot: QtBot, window: MainWindow) -> None:
    unlock(qtbot, window)
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.locked


def test_nobody_at_the_keyboard_locks_and_says_so(qtbot: QtBot, window: MainWindow) -> None:
    unlock(qtbot, window)
    window.idle_lock.watch.start(0.05 / 60)
    qtbot.waitUntil(lambda: window.locked, timeout=WAIT_MS)
    assert "Locked after 10 minutes of inactivity" in locked(window)._foot.text()


def test_idle_lock_waits_for_a_running_job(qtbot: QtBot, window: MainWindow) -> None:
    unlock(qtbot, window)
    gate = threading.Event()
    window.runner.run_write(lambda _library, _job: gate.wait(10), window.entrance._warm, window.entrance._warm)
    window.idle_lock.idled()
    assert not window.locked
    gate.set()
    qtbot.waitUntil(lambda: window.locked, timeout=WAIT_MS)
