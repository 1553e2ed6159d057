"""A table of no known format, dropped on the window: its columns are proposed, corrected and remembered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.ui.dialogs.mapping import ColumnRow, MappingDialog
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import JOBS
from healthdesk.ui.views.imports import ImportsPage
from healthdesk.ui.widgets.surfaces import Note
from tests.gui.windows import WAIT_MS, opened, unlock
from tests.profiles import make_profile

LEFT = Qt.MouseButton.LeftButton
TABLE = """Tag;Uhrzeit;Gewicht kg;Wert;Notiz
28.03.2026;07:30;81,4;57;good
29.03.2026;07:35;81,1;56;
"""


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MainWindow]:
    make_profile(data_folder)
    for window in opened(qtbot, data_folder):
        unlock(qtbot, window)
        yield window


def page(window: MainWindow) -> ImportsPage:
    shown = window.workspace.page(JOBS)
    assert isinstance(shown, ImportsPage)
    return shown


def dropped(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    (folder / "table.csv").write_text(TABLE, "utf-8")
    window.import_files([folder / "table.csv"])
    qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)


def dialog_of(window: MainWindow) -> MappingDialog:
    return window.findChildren(MappingDialog)[-1]


def row(dialog: MappingDialog, name: str) -> ColumnRow:
    return next(row for row in dialog.rows if row.column.name == name)


def take(row: ColumnRow, meaning: str) -> None:
    """What a choice from the list does."""
    row.meaning.setCurrentIndex(row.meaning.findText(meaning, Qt.MatchFlag.MatchStartsWith))
    row.meaning.activated.emit(row.meaning.currentIndex())


def test_a_column_is_corrected_and_the_next_table_needs_no_answer(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    dropped(qtbot, window, tmp_path)
    dialog = dialog_of(window)
    assert [row.column.role.value for row in dialog.rows] == ["date", "time", "value", "none", "none"]
    take(row(dialog, "Wert"), "Resting heart rate")
    assert row(dialog, "Wert").column.metric == "resting_heart_rate"
    assert not dialog.wrong.text()
    QTest.mouseClick(dialog.go, LEFT)
    qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)
    assert page(window).shown is page(window).report
    (tmp_path / "more.csv").write_text(TABLE.replace("28.03", "30.03"), "utf-8")
    window.import_files([tmp_path / "more.csv"])
    qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)
    assert [one for one in window.findChildren(MappingDialog) if one.isVisible()] == []
    assert page(window).shown is page(window).report


def test_what_makes_no_sense_is_said_and_cannot_be_imported(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    dropped(qtbot, window, tmp_path)
    dialog = dialog_of(window)
    take(row(dialog, "Tag"), "Not read")
    assert dialog.wrong.text() == "Choose the column that holds the date."
    assert not dialog.go.isEnabled()
    take(row(dialog, "Tag"), "Date")
    take(row(dialog, "Gewicht kg"), "Not read")
    assert dialog.wrong.text() == "Choose at least one column that is a metric."
    assert not row(dialog, "Gewicht kg").unit.isVisible()
    take(row(dialog, "Gewicht kg"), "Weight")
    assert dialog.go.isEnabled()
    dialog.reject()


def test_what_is_open_is_said_above_the_columns(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """Painted as well: the mark beside it once was none that there is."""
    (tmp_path / "table.csv").write_text(TABLE.replace("28.", "08.").replace("29.", "09."), "utf-8")
    window.import_files([tmp_path / "table.csv"])
    qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)
    dialog = dialog_of(window)
    note = dialog.findChild(Note)
    assert note is not None
    assert "the dates looked at can be read in two ways" in note.label.text()
    dialog.grab()
    dialog.reject()


def test_leaving_it_out_says_why_it_is_not_in(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    dropped(qtbot, window, tmp_path)
    QTest.keyClick(dialog_of(window), Qt.Key.Key_Escape)
    banner = page(window)._banner
    assert banner is not None
    assert "table.csv is a table of no format that healthdesk knows." in banner.accessibleName()
