"""Importing by hand: a dropped file, its report, undo, closing in the middle."""

import threading
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healthdesk.base.changes import Changes
from healthdesk.base.jobs import Job
from healthdesk.base.paths import DataFolder
from healthdesk.model.metric import Period
from healthdesk.model.report import ImportReport
from healthdesk.model.zones import date_of
from healthdesk.services import ingest, queries
from healthdesk.services.library import Library
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.dialogs.question import QuestionDialog
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import JOBS
from healthdesk.ui.views.imports import ImportsPage
from healthdesk.ui.widgets.buttons import Button
from tests.gui.windows import WAIT_MS, opened, unlock, write_export
from tests.profiles import make_profile


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MainWindow]:
    make_profile(data_folder)
    for window in opened(qtbot, data_folder):
        unlock(qtbot, window)
        yield window


def drop(window: MainWindow, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, action = QPointF(200, 200), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), action, mime, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(place, action, mime, buttons, keys))


def jobs_page(window: MainWindow) -> ImportsPage:
    page = window.workspace.page(JOBS)
    assert isinstance(page, ImportsPage)
    return page


def wait_for_report(qtbot: QtBot, page: ImportsPage) -> None:
    qtbot.waitUntil(lambda: page.shown is page.report, timeout=WAIT_MS)


def cell(page: ImportsPage, row: int, column: int) -> str:
    model = page.list.table.model()
    return str(model.data(model.index(row, column)))


def answer(dialog_of: MainWindow, yes: str) -> None:
    dialog = next(d for d in dialog_of.findChildren(Dialog) if d.isVisible())
    next(b for b in dialog.findChildren(Button) if b.text() == yes).click()


def test_dropped_export_is_imported_and_reported(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    drop(window, write_export(tmp_path / "export.xml", 5))
    page = jobs_page(window)
    wait_for_report(qtbot, page)
    assert [figure.value.text() for figure in page.report._figures] == ["5", "0", "0"]
    assert not window.workspace.rail.job.isVisible()


def test_second_import_says_that_all_is_already_here(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    export, page = write_export(tmp_path / "export.xml", 5), jobs_page(window)
    drop(window, export)
    wait_for_report(qtbot, page)
    page.show_list()
    drop(window, export)
    wait_for_report(qtbot, page)
    assert [figure.value.text() for figure in page.report._figures] == ["0", "5", "0"]


def test_undo_asks_and_then_takes_the_import_back(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    drop(window, write_export(tmp_path / "export.xml", 5))
    page = jobs_page(window)
    wait_for_report(qtbot, page)
    page.report.undo.click()
    answer(window, "Undo import")
    qtbot.waitUntil(lambda: page.shown is page.list, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.list.table.model().rowCount() == 1 and cell(page, 0, 6) == "Undone", timeout=WAIT_MS)
    assert cell(page, 0, 0).startswith("export.xml")


def test_file_that_is_no_export_gets_one_sentence_and_changes_nothing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("not an export")
    drop(window, tmp_path / "notes.txt")
    page = jobs_page(window)
    qtbot.waitUntil(lambda: page._banner is not None, timeout=WAIT_MS)
    assert page.shown is page.list
    assert page.list.table.model().rowCount() == 0


def test_file_dropped_on_the_locked_window_is_imported_after_unlocking(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.lock()
    drop(window, write_export(tmp_path / "export.xml", 3))
    unlock(qtbot, window)
    wait_for_report(qtbot, jobs_page(window))


@pytest.fixture
def endless_import(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Imports that go on until they are cancelled; the event says that one runs."""
    started = threading.Event()

    def import_paths(
        _library: Library, _paths: Sequence[Path], job: Job, *, answers: dict[str, str], mappings: list[str]
    ) -> tuple[list[ImportReport], Changes]:
        while True:
            job.step(1, 10, "reading", {"stage": "reading", "records": 1, "by_metric": {}, "errors": [], "rejected": 0})
            started.set()
            threading.Event().wait(0.005)

    monkeypatch.setattr(ingest, "import_paths", import_paths)
    return started


def test_cancel_asks_first_and_is_silent_then(
    qtbot: QtBot, window: MainWindow, endless_import: threading.Event, tmp_path: Path
) -> None:
    drop(window, write_export(tmp_path / "export.xml"))
    page = jobs_page(window)
    assert endless_import.wait(5)
    qtbot.waitUntil(window.workspace.rail.job.isVisible)
    page.running.cancel.click()
    assert window.runner.busy
    answer(window, "Cancel import")
    qtbot.waitUntil(lambda: page.shown is page.list, timeout=WAIT_MS)
    assert page._banner is None
    assert not window.workspace.rail.job.isVisible()


def test_locking_during_an_import_takes_it_back_and_says_so(
    qtbot: QtBot, window: MainWindow, endless_import: threading.Event, tmp_path: Path
) -> None:
    drop(window, write_export(tmp_path / "export.xml"))
    assert endless_import.wait(5)
    window.lock()
    assert window.locked
    assert window.entrance.unlock is not None
    assert "taken back" in window.entrance.unlock._foot.text()
    assert jobs_page(window)._watch is None


def test_a_file_that_can_be_read_in_two_ways_is_asked_about(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "glucose.csv"
    path.write_text(
        "Glucose Data,Generated on,30-03-2026 10:00 UTC\n"
        "Device,Serial Number,Device Timestamp,Record Type,Historic Glucose mg/dL\n"
        "Sensor,1,03-04-2026 08:00,0,100\nSensor,1,03-04-2026 08:15,0,110\n",
        "utf-8",
    )
    drop(window, path)
    qtbot.waitUntil(lambda: bool(window.findChildren(QuestionDialog)), timeout=WAIT_MS)
    (dialog,) = window.findChildren(QuestionDialog)
    assert [dialog.choice.itemText(i) for i in range(2)] == ["Day first: 31.12.", "Month first: 12/31"]
    dialog.choice.setCurrentIndex(1)
    dialog.go.click()
    wait_for_report(qtbot, jobs_page(window))
    library = window.state.library
    assert library is not None
    found = queries.aggregates(library, "glucose", Period.DAY, date(2026, 1, 1), date(2026, 12, 31))
    assert [(date_of(day), value) for day, value in zip(found.day.tolist(), found.value.tolist(), strict=True)] == [
        (date(2026, 3, 4), 105.0)
    ]


def test_files_before_one_that_cannot_be_read_are_in_and_shown(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("nothing", "utf-8")
    drop(window, write_export(tmp_path / "export.xml", 3), tmp_path / "notes.txt")
    page = jobs_page(window)
    qtbot.waitUntil(lambda: page._banner is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.list.table.model().rowCount() == 1, timeout=WAIT_MS)
