"""The page of workouts by mouse and keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import SETTINGS, WORKOUTS
from healthdesk.ui.views.settings import SettingsPage
from healthdesk.ui.views.settings_person import PersonSection
from healthdesk.ui.views.workouts import WorkoutsPage
from tests.gui.windows import open_demo, opened, settled, unlock, write_export
from tests.profiles import make_profile

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MainWindow]:
    for window in opened(qtbot, data_folder):
        open_demo(window, 60)
        window.activateWindow()
        settled(qtbot, window)
        window.workspace.show_page(WORKOUTS)
        settled(qtbot, window)
        yield window


def page(window: MainWindow) -> WorkoutsPage:
    shown = window.workspace.page(WORKOUTS)
    assert isinstance(shown, WorkoutsPage)
    return shown


def test_from_the_list_to_one_and_back_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    shown = page(window)
    assert shown.table.model().rowCount() == len(shown._rows) > 3
    shown.table.setFocus()
    QTest.keyClick(shown.table, Qt.Key.Key_Down)
    QTest.keyClick(shown.table, Qt.Key.Key_Down)
    at = shown.table.currentIndex().row()
    QTest.keyClick(shown.table, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert shown.detail.isVisible()
    assert not shown.table.isVisible()
    assert shown.header.title.text() == "Running"
    assert shown._rows[at].clock in shown.detail.subtitle.text()
    assert shown.detail.route.isVisible()
    assert shown.detail.splits.model().rowCount() > 1
    assert not shown.detail.zones.isVisible()
    assert "year of birth" in shown.detail._notes.label.text()
    QTest.keyClick(shown.back, Qt.Key.Key_Escape)
    assert shown.table.isVisible()
    assert shown.table.currentIndex().row() == at


def test_a_click_opens_and_a_year_of_birth_brings_zones(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.show_page(SETTINGS)
    settings = window.workspace.page(SETTINGS)
    assert isinstance(settings, SettingsPage)
    person = settings.section(PersonSection)
    person.born.setCurrentIndex(person.born.findData(1984))
    person.born.activated.emit(person.born.currentIndex())
    settled(qtbot, window)
    window.workspace.show_page(WORKOUTS)
    settled(qtbot, window)
    shown = page(window)
    row = shown.table.visualRect(shown.table.model().index(0, 0)).center()
    QTest.mouseClick(shown.table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, row)
    settled(qtbot, window)
    assert shown.detail.zones.model().rowCount() == 5
    QTest.mouseClick(shown.back, LEFT)
    assert shown.table.isVisible()


def test_locking_forgets_them(window: MainWindow) -> None:
    shown = page(window)
    window.lock()
    assert (shown._found, shown._rows, shown.kind.count(), shown.table.model().rowCount()) == ([], (), 0, 0)


def test_without_workouts_there_is_no_such_page(qtbot: QtBot, data_folder: DataFolder) -> None:
    make_profile(data_folder)
    for window in opened(qtbot, data_folder):
        unlock(qtbot, window)
        window.import_files([write_export(data_folder.root / "export.xml")])
        settled(qtbot, window)
        assert WORKOUTS not in window.workspace.offered
