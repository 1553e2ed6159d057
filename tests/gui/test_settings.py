"""Settings take effect at once, are kept, and say why where they cannot be."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.base.errors import WrongPassphrase
from healthdesk.base.paths import DataFolder
from healthdesk.base.settings import Travel
from healthdesk.services import library as libraries
from healthdesk.ui.dialogs.licences import LicencesDialog
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import SETTINGS
from healthdesk.ui.theme import theme
from healthdesk.ui.views.settings import SettingsPage
from healthdesk.ui.views.settings_about import AboutSection
from healthdesk.ui.views.settings_goals import GoalsSection
from healthdesk.ui.views.settings_looks import LooksSection
from healthdesk.ui.views.settings_privacy import PrivacySection
from healthdesk.ui.views.settings_time import TimeSection
from tests.gui.windows import WAIT_MS, opened, unlock, write_export
from tests.profiles import PASSPHRASE, make_profile


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MainWindow]:
    make_profile(data_folder)
    for window in opened(qtbot, data_folder):
        unlock(qtbot, window)
        window.workspace.show_page(SETTINGS)
        yield window
    theme().apply("system")


def settings_page(window: MainWindow) -> SettingsPage:
    page = window.workspace.page(SETTINGS)
    assert isinstance(page, SettingsPage)
    return page


def press(control: object, word: str) -> None:
    for button in control._group.buttons():  # type: ignore[attr-defined]
        if button.text() == word:
            button.click()


def test_page_shows_the_settings_of_the_profile(window: MainWindow) -> None:
    page = settings_page(window)
    time, looks, privacy = page.section(TimeSection), page.section(LooksSection), page.section(PrivacySection)
    assert time.zone.zone() == "Europe/Berlin"
    assert looks.units.choice() == "metric"
    assert privacy.routes.isChecked()
    assert privacy.minutes.currentData() == 10


def test_dark_is_dark_at_once_and_after_the_next_unlocking(qtbot: QtBot, window: MainWindow) -> None:
    press(settings_page(window).section(LooksSection).appearance, "Dark")
    qtbot.waitUntil(lambda: theme().dark, timeout=WAIT_MS)
    window.lock()
    theme().apply("light")
    unlock(qtbot, window)
    assert theme().dark


def test_choices_are_kept_in_the_store(qtbot: QtBot, window: MainWindow, data_folder: DataFolder) -> None:
    page = settings_page(window)
    looks, privacy = page.section(LooksSection), page.section(PrivacySection)
    press(looks.units, "Imperial")
    privacy.routes.setChecked(False)
    privacy.minutes.setCurrentIndex(0)
    privacy.minutes.activated.emit(0)
    qtbot.waitUntil(lambda: window.state.settings.lock_minutes == 1, timeout=WAIT_MS)
    window.close()
    library = libraries.unlock(data_folder, PASSPHRASE)
    assert (library.settings.units, library.settings.import_routes) == ("imperial", False)
    library.close()


def test_journeys_are_added_in_order_and_removed(qtbot: QtBot, window: MainWindow) -> None:
    time = settings_page(window).section(TimeSection)
    late = Travel(zone="Asia/Tokyo", first=date(2026, 5, 1), last=date(2026, 5, 9))
    early = Travel(zone="America/Lima", first=date(2026, 1, 1), last=date(2026, 1, 9))
    time.put(late)
    qtbot.waitUntil(lambda: window.state.settings.travel == (late,), timeout=WAIT_MS)
    time.put(early)
    qtbot.waitUntil(lambda: window.state.settings.travel == (early, late), timeout=WAIT_MS)
    time.remove(early)
    qtbot.waitUntil(lambda: window.state.settings.travel == (late,), timeout=WAIT_MS)


def test_unknown_zone_is_not_taken(qtbot: QtBot, window: MainWindow) -> None:
    time = settings_page(window).section(TimeSection)
    time.zone.setCurrentText("Nowhere")
    time._zone_chosen()
    assert time.zone.zone() == "Europe/Berlin"
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=WAIT_MS)
    assert window.state.settings.home_zone == "Europe/Berlin"


def test_new_passphrase_opens_and_the_old_one_does_not(
    qtbot: QtBot, window: MainWindow, data_folder: DataFolder
) -> None:
    settings_page(window).section(PrivacySection).change_passphrase("another one of twelve")
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=WAIT_MS)
    window.close()
    libraries.unlock(data_folder, "another one of twelve").close()
    with pytest.raises(WrongPassphrase):
        libraries.unlock(data_folder, PASSPHRASE)


def test_goals_are_set_put_back_and_added_by_keyboard(
    qtbot: QtBot, window: MainWindow, data_folder: DataFolder
) -> None:
    window.import_files([write_export(data_folder.root.parent / "export.xml")])
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=WAIT_MS)
    window.workspace.show_page(SETTINGS)
    goals = settings_page(window).section(GoalsSection)
    qtbot.waitUntil(lambda: list(goals.fields) == ["steps"], timeout=WAIT_MS)
    assert goals.fields["steps"].text() == "10,000"
    goals.fields["steps"].selectAll()
    QTest.keyClicks(goals.fields["steps"], "many")
    QTest.keyClick(goals.fields["steps"], Qt.Key.Key_Return)
    assert goals.fields["steps"].text() == "10,000"
    goals.fields["steps"].selectAll()
    QTest.keyClicks(goals.fields["steps"], "8,500")
    QTest.keyClick(goals.fields["steps"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "steps" in window.state.settings.goals, timeout=WAIT_MS)
    assert [held.value for held in window.state.settings.goals["steps"]] == [8500.0]

    def said() -> list[str]:
        return [label.text() for label in goals.findChildren(QLabel) if label.isVisible()]

    qtbot.waitUntil(lambda: any("before 10,000" in text for text in said()), timeout=WAIT_MS)

    def back() -> list[QPushButton]:
        found = goals.findChildren(QPushButton)
        return [b for b in found if b.toolTip() == "Back to the usual goal" and b.isVisible() and b.isEnabled()]

    qtbot.waitUntil(lambda: len(back()) == 1, timeout=WAIT_MS)
    QTest.mouseClick(back()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.state.settings.goals == {}, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: goals.fields["steps"].text() == "10,000", timeout=WAIT_MS)
    assert not goals.add.isEnabled()


def test_licences_are_listed(window: MainWindow) -> None:
    page = settings_page(window)
    page.section(AboutSection)
    show = next(b for b in page.findChildren(QPushButton) if b.accessibleName() == "Show licences")
    QTest.mouseClick(show, Qt.MouseButton.LeftButton)
    dialog = window.findChildren(LicencesDialog)[-1]
    model = dialog.table.model()
    names = [str(model.index(i, 0).data()) for i in range(model.rowCount())]
    assert "fontpkg-inter" in names
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_new_recovery_key_opens_the_store_and_has_to_be_confirmed(
    qtbot: QtBot, window: MainWindow, data_folder: DataFolder
) -> None:
    keys = settings_page(window).section(PrivacySection).keys
    QTest.mouseClick(keys.renew, Qt.MouseButton.LeftButton)
    yes = next(b for b in window.findChildren(QPushButton) if b.text() == "Make a new one")
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: keys.dialog is not None, timeout=WAIT_MS)
    dialog = keys.dialog
    assert dialog is not None
    key = "-".join(dialog.step.groups)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.done_button.isEnabled()
    QTest.keyClicks(dialog.step.answer, dialog.step.groups[dialog.step.asked])
    QTest.mouseClick(dialog.step.stored, Qt.MouseButton.LeftButton, pos=dialog.step.stored.rect().center())
    dialog.step.stored.setChecked(True)
    QTest.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    assert keys.dialog is None
    window.lock()
    libraries.unlock_with_recovery(data_folder, key).close()


def test_locking_takes_a_new_recovery_key_away(qtbot: QtBot, window: MainWindow) -> None:
    keys = settings_page(window).section(PrivacySection).keys
    keys._make()
    qtbot.waitUntil(lambda: keys.dialog is not None, timeout=WAIT_MS)
    dialog = keys.dialog
    assert dialog is not None
    window.lock()
    assert keys.dialog is None
    assert dialog.step.groups == []


def test_without_a_keyring_the_switch_says_so(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(libraries, "keyring_state", lambda _library: (None, False))
    keys = settings_page(window).section(PrivacySection).keys
    keys.reload()
    qtbot.waitUntil(lambda: bool(keys.keyring.toolTip()), timeout=WAIT_MS)
    assert not keys.keyring.isEnabled()
    assert keys.keyring.toolTip().startswith("No keyring")
