"""Backing up and restoring in the window: by hand, by itself, on the first run and on the locked page."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.base.jobs import NullJob
from healthdesk.base.paths import DataFolder
from healthdesk.services import backup
from healthdesk.services import library as libraries
from healthdesk.store.kdf import FLOOR
from healthdesk.ui.dialogs.restore import RestoreDialog
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import SETTINGS
from healthdesk.ui.views.onboarding import OnboardingView
from healthdesk.ui.views.settings import SettingsPage
from healthdesk.ui.views.settings_backup import BackupSection
from healthdesk.ui.views.unlock import UnlockView
from tests.gui.windows import WAIT_MS, opened, unlock
from tests.profiles import PASSPHRASE, make_profile

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MainWindow]:
    make_profile(data_folder)
    for window in opened(qtbot, data_folder):
        unlock(qtbot, window)
        yield window


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A backup of somebody who lives in Lima, with `PASSPHRASE`."""
    library, _ = libraries.create(DataFolder(tmp_path / "old"), PASSPHRASE, home_zone="America/Lima", cost=FLOOR)
    made = backup.make(library, tmp_path / "b.hdbackup", NullJob()).file
    library.close()
    return made


def section(qtbot: QtBot, window: MainWindow) -> BackupSection:
    window.workspace.show_page(SETTINGS)
    page = window.workspace.page(SETTINGS)
    assert isinstance(page, SettingsPage)
    found = page.section(BackupSection)
    page.area.ensureWidgetVisible(found)
    qtbot.waitUntil(lambda: found.said[0] != "", timeout=WAIT_MS)
    return found


def choose(monkeypatch: pytest.MonkeyPatch, dialog: str, path: Path | str) -> None:
    answer = str(path) if dialog == "getExistingDirectory" else (str(path), "")
    monkeypatch.setattr(QFileDialog, dialog, lambda *_, **__: answer)


def restore_dialog(qtbot: QtBot, window: MainWindow) -> RestoreDialog:
    qtbot.waitUntil(lambda: len(window.findChildren(RestoreDialog)) > 0, timeout=WAIT_MS)
    dialog = window.findChildren(RestoreDialog)[-1]
    qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)
    return dialog


def type_and_restore(qtbot: QtBot, window: MainWindow, dialog: RestoreDialog) -> None:
    assert not dialog.go.isEnabled()
    QTest.keyClicks(dialog.field, PASSPHRASE)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.locked, timeout=WAIT_MS)


def test_a_backup_by_hand_is_made_proven_and_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups = section(qtbot, window)
    assert backups.said == ("There is no backup yet.", "")
    choose(monkeypatch, "getSaveFileName", tmp_path / "mine")
    QTest.mouseClick(backups.now, LEFT)
    assert backups.now.text() == "Cancel"
    qtbot.waitUntil(lambda: backups.said[0].startswith("Last backup"), timeout=WAIT_MS)
    assert backups.said[0].endswith("checked and read back. Nothing has changed since.")
    assert backups.now.text() == "Back up now…"
    assert backup.look(tmp_path / "mine.hdbackup").size > 0
    window.settings.change(name="Ada Example")
    qtbot.waitUntil(lambda: backups.said[0].endswith("There are changes since."), timeout=WAIT_MS)
    # A second one of the same name is refused, and says so on the page.
    before = (tmp_path / "mine.hdbackup").read_bytes()
    QTest.mouseClick(backups.now, LEFT)
    page = cast("SettingsPage", window.workspace.page(SETTINGS))
    qtbot.waitUntil(lambda: page._banner is not None, timeout=WAIT_MS)
    assert page._banner is not None
    assert "There is a file mine.hdbackup already." in page._banner.accessibleName()
    assert (tmp_path / "mine.hdbackup").read_bytes() == before
    qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)


def test_backups_by_themselves_ask_for_a_folder_and_tell_what_is_wrong(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups, folder = section(qtbot, window), tmp_path / "disk"
    backups.every.setFocus()
    choose(monkeypatch, "getExistingDirectory", "")
    QTest.keyClick(backups.every, Qt.Key.Key_Down)
    assert backups.every.currentData() == "off"  # no folder, no backups
    choose(monkeypatch, "getExistingDirectory", folder)
    QTest.keyClick(backups.every, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.state.settings.backup_every == "daily", timeout=WAIT_MS)
    assert window.state.settings.backup_folder == str(folder)
    window.backups.look()
    qtbot.waitUntil(lambda: backups.said[1] != "", timeout=WAIT_MS)
    assert "The folder for backups is not there." in backups.said[1]
    folder.mkdir()
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=WAIT_MS)
    window.backups.look()
    qtbot.waitUntil(lambda: backups.said[1] == "" and "Last backup" in backups.said[0], timeout=WAIT_MS)
    assert len(list(folder.iterdir())) == 1
    qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)


def test_the_first_run_offers_a_backup(
    qtbot: QtBot, data_folder: DataFolder, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, "getOpenFileName", file)
    for window in opened(qtbot, data_folder):
        view = window.stack.currentWidget()
        assert isinstance(view, OnboardingView)
        QTest.mouseClick(view.restore, LEFT)
        type_and_restore(qtbot, window, restore_dialog(qtbot, window))
        assert window.state.settings.home_zone == "America/Lima"
        qtbot.waitUntil(lambda window=window: window.runner.idle, timeout=WAIT_MS)  # type: ignore[misc]


def test_the_locked_page_says_what_is_wrong_and_then_restores(
    qtbot: QtBot, window: MainWindow, file: Path, data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.lock()
    view = window.stack.currentWidget()
    assert isinstance(view, UnlockView)
    (file.parent / "bad.hdbackup").write_bytes(b"no backup")
    choose(monkeypatch, "getOpenFileName", file.parent / "bad.hdbackup")
    QTest.mouseClick(view.restore, LEFT)
    dialog = restore_dialog(qtbot, window)
    assert dialog.field.accessibleDescription() == "This file is no backup of healthdesk. Nothing was changed."
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChildren(RestoreDialog) == [], timeout=WAIT_MS)

    choose(monkeypatch, "getOpenFileName", file)
    QTest.mouseClick(view.restore, LEFT)
    dialog = restore_dialog(qtbot, window)
    QTest.keyClicks(dialog.field, "not the passphrase")
    QTest.mouseClick(dialog.go, LEFT)
    qtbot.waitUntil(lambda: dialog.field.accessibleDescription() != "", timeout=WAIT_MS)
    assert dialog.field.accessibleDescription().startswith("That passphrase does not open this backup.")
    qtbot.waitUntil(dialog.go.isEnabled, timeout=WAIT_MS)
    dialog.field.clear()
    type_and_restore(qtbot, window, dialog)
    assert window.state.settings.home_zone == "America/Lima"
    assert len(list(data_folder.folder.glob("replaced-*/health.db"))) == 1  # of somebody else: moved aside
    qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)


def test_restoring_from_the_settings_locks_first(
    qtbot: QtBot, window: MainWindow, file: Path, data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups = section(qtbot, window)
    choose(monkeypatch, "getOpenFileName", file)
    QTest.mouseClick(backups.restore, LEFT)
    assert window.locked
    dialog = restore_dialog(qtbot, window)
    cancel = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Cancel")
    QTest.mouseClick(cancel, LEFT)
    unlock(qtbot, window)  # nothing was changed
    assert window.state.settings.home_zone == "Europe/Berlin"
    qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)


def test_cancelled_while_restoring_nothing_is_changed(
    qtbot: QtBot, window: MainWindow, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, "getOpenFileName", file)
    window.restoring.ask()
    dialog = restore_dialog(qtbot, window)
    QTest.keyClicks(dialog.field, PASSPHRASE)
    QTest.mouseClick(dialog.go, LEFT)
    QTest.mouseClick(dialog.stop, LEFT)
    qtbot.waitUntil(lambda: window.findChildren(RestoreDialog) == [], timeout=WAIT_MS)
    unlock(qtbot, window)
    assert window.state.settings.home_zone == "Europe/Berlin"
    qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)
