"""The first run: a real profile is made, its recovery key is shown once and must be confirmed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.services import library as libraries
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.views.onboarding import OnboardingView
from tests.gui.windows import opened
from tests.profiles import PASSPHRASE

WAIT_MS = 15_000


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MainWindow]:
    yield from opened(qtbot, data_folder)


def first_run(window: MainWindow) -> OnboardingView:
    view = window.stack.currentWidget()
    assert isinstance(view, OnboardingView)
    return view


def choose_passphrase(qtbot: QtBot, view: OnboardingView, zone: str = "Europe/Berlin") -> None:
    QTest.keyClicks(view.passphrase.first, PASSPHRASE)
    QTest.keyClicks(view.passphrase.second, PASSPHRASE)
    view.passphrase.zone.choose(zone)
    QTest.mouseClick(view.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.steps.currentWidget() is view.recovery, timeout=WAIT_MS)


def confirm(qtbot: QtBot, view: OnboardingView) -> None:
    QTest.keyClicks(view.recovery.answer, view.recovery.groups[view.recovery.asked].lower())
    view.recovery.stored.setChecked(True)
    QTest.mouseClick(view.go, Qt.MouseButton.LeftButton)


def test_continue_waits_for_two_equal_long_passphrases_and_a_known_zone(qtbot: QtBot, window: MainWindow) -> None:
    view = first_run(window)
    assert not view.go.isEnabled()
    view.passphrase.first.setText("short")
    view.passphrase.second.setText("short")
    assert not view.go.isEnabled()
    view.passphrase.first.setText(PASSPHRASE)
    assert not view.go.isEnabled()
    view.passphrase.second.setText(PASSPHRASE)
    assert view.go.isEnabled()
    view.passphrase.zone.setCurrentText("Atlantis/Center")
    assert not view.go.isEnabled()


def test_suggestion_fills_the_first_field_and_must_be_repeated(window: MainWindow) -> None:
    view = first_run(window)
    view.passphrase._suggest.click()
    assert len(view.passphrase.first.text().split()) == 6
    assert view.passphrase.second.text() == ""
    assert not view.go.isEnabled()


def test_first_run_makes_a_profile_that_passphrase_and_recovery_key_open(
    qtbot: QtBot, window: MainWindow, data_folder: DataFolder
) -> None:
    view = first_run(window)
    choose_passphrase(qtbot, view)
    assert view.passphrase.first.text() == ""
    key = "-".join(view.recovery.groups)
    confirm(qtbot, view)
    assert view.recovery.groups == []
    view.skip.click()
    assert not window.locked
    assert window.state.settings.home_zone == "Europe/Berlin"
    window.close()
    libraries.unlock(data_folder, PASSPHRASE).close()
    libraries.unlock_with_recovery(data_folder, key).close()


def test_recovery_key_must_be_typed_and_ticked(qtbot: QtBot, window: MainWindow) -> None:
    view = first_run(window)
    choose_passphrase(qtbot, view)
    assert not view.go.isEnabled()
    view.recovery.stored.setChecked(True)
    assert not view.go.isEnabled()
    view.recovery.answer.setText("????")
    assert not view.go.isEnabled()
    view.recovery.answer.setText(view.recovery.groups[view.recovery.asked])
    assert view.go.isEnabled()
    view.recovery.stored.setChecked(False)
    assert not view.go.isEnabled()


def test_copied_recovery_key_leaves_the_clipboard_with_the_step(qtbot: QtBot, window: MainWindow) -> None:
    view = first_run(window)
    choose_passphrase(qtbot, view)
    key = "-".join(view.recovery.groups)
    view.recovery._copy()
    assert QGuiApplication.clipboard().text() == key
    confirm(qtbot, view)
    assert QGuiApplication.clipboard().text() != key


def test_recovery_sheet_is_saved_as_pdf(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = first_run(window)
    choose_passphrase(qtbot, view)
    target = tmp_path / "key.pdf"
    monkeypatch.setattr("healthdesk.ui.views.recovery.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    view.recovery._save()
    assert target.read_bytes().startswith(b"%PDF-")
