"""Several people in one program: each has a window, a lock and keys of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healthdesk.base.errors import UsageError
from healthdesk.base.paths import DataFolder
from healthdesk.ui.app import application
from healthdesk.ui.dialogs.people import PeopleDialog
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.views.onboarding import OnboardingView
from healthdesk.ui.views.unlock import UnlockView
from healthdesk.ui.windows import Windows
from tests.gui.windows import WAIT_MS, unlock
from tests.profiles import make_profile


@pytest.fixture
def windows(qtbot: QtBot, data_folder: DataFolder) -> Iterator[Windows]:
    application()
    make_profile(data_folder)
    windows = Windows()
    yield windows
    for window in windows.all:
        window.closing.stop()


def ask(window: MainWindow) -> PeopleDialog:
    """By the button of the locked window."""
    assert window.entrance.unlock is not None
    QTest.mouseClick(window.entrance.unlock.person, Qt.MouseButton.LeftButton)
    (dialog,) = [d for d in window.findChildren(PeopleDialog) if d.isVisible()]
    return dialog


def test_profiles_are_those_with_a_store(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    assert folder.profiles() == []
    for name in ("zoe", "Anna", "default"):
        folder.of(name).create()
        folder.of(name).keys.touch()
    folder.of("no store yet").create()
    assert folder.profiles() == ["default", "Anna", "zoe"]
    for bad in ("", "../x", "a/b", ".x", "x.", "x" * 41):
        with pytest.raises(UsageError):
            folder.of(bad)


def test_new_person_gets_a_first_run_in_a_window_of_their_own(
    qtbot: QtBot, windows: Windows, data_folder: DataFolder
) -> None:
    first = windows.open(data_folder)
    assert first.windowTitle() == "healthdesk"
    dialog = ask(first)
    assert dialog.people == {}
    assert dialog.field.hasFocus() or dialog.focusWidget() is dialog.field
    QTest.keyClicks(dialog.field, "DEFAULT")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.field.accessibleDescription() == "There is somebody of that name already."
    dialog.field.clear()
    QTest.keyClicks(dialog.field, "a/b")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert "cannot be used" in dialog.field.accessibleDescription()
    dialog.field.clear()
    QTest.keyClicks(dialog.field, "Anna")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    second = windows.all[1]
    assert second.isVisible()
    assert isinstance(second.stack.currentWidget(), OnboardingView)
    assert second.windowTitle() == "Anna – healthdesk"
    assert not (data_folder.root / "profiles" / "Anna").exists()  # nothing is made before the passphrase is chosen


def test_both_are_open_side_by_side_with_locks_of_their_own(
    qtbot: QtBot, windows: Windows, data_folder: DataFolder
) -> None:
    make_profile(data_folder.of("Anna"))
    first = windows.open(data_folder)
    assert first.windowTitle() == "Main profile – healthdesk"
    dialog = ask(first)
    assert list(dialog.people) == ["Anna"]
    QTest.mouseClick(dialog.people["Anna"], Qt.MouseButton.LeftButton)
    second = windows.all[1]
    for window in (first, second):
        unlock(qtbot, window)
    assert first.runner is not second.runner
    first.lock()
    assert not second.locked
    assert isinstance(first.stack.currentWidget(), UnlockView)
    assert "Main profile" in first.entrance.unlock._whose.text()  # type: ignore[union-attr]


def test_nobody_has_two_windows(qtbot: QtBot, windows: Windows, data_folder: DataFolder) -> None:
    make_profile(data_folder.of("Anna"))
    first, second = windows.open(data_folder), windows.open(data_folder.of("Anna"))
    first.activateWindow()
    qtbot.waitUntil(first.isActiveWindow, timeout=WAIT_MS)
    QTest.mouseClick(ask(first).people["Anna"], Qt.MouseButton.LeftButton)
    assert windows.all == [first, second]
    qtbot.waitUntil(second.isActiveWindow, timeout=WAIT_MS)


def test_program_ends_with_the_last_window(qtbot: QtBot, windows: Windows, data_folder: DataFolder) -> None:
    make_profile(data_folder.of("Anna"))
    first, second = windows.open(data_folder), windows.open(data_folder.of("Anna"))
    with qtbot.assertNotEmitted(windows.emptied):
        first.close()
    with qtbot.waitSignal(windows.emptied, timeout=WAIT_MS):
        second.close()
    assert windows.all == []
