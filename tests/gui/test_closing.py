"""Closing while an import runs: it is asked what becomes of it, and what is not in is offered again."""

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from healthdesk.base.changes import Changes
from healthdesk.base.jobs import Job
from healthdesk.base.paths import DataFolder
from healthdesk.model.report import ImportReport
from healthdesk.services import ingest
from healthdesk.services import library as libraries
from healthdesk.services.library import Library
from healthdesk.ui.dialogs.closing import ClosingDialog
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import DASHBOARD, JOBS
from healthdesk.ui.views.imports import ImportsPage
from tests.gui.windows import WAIT_MS, opened, unlock, write_export
from tests.profiles import PASSPHRASE, make_profile


class Gate:
    """Imports that wait in the middle; once opened, they and all later ones go on as always."""

    def __init__(self) -> None:
        self.reached, self.open = threading.Event(), threading.Event()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    gate, real = Gate(), ingest.import_paths

    def import_paths(
        library: Library, paths: Sequence[Path], job: Job, *, answers: dict[str, str], mappings: list[str]
    ) -> tuple[list[ImportReport], Changes]:
        gate.reached.set()
        while not gate.open.wait(0.005):
            job.step(1, 10)
        return real(library, paths, job, answers=answers, mappings=mappings)

    monkeypatch.setattr(ingest, "import_paths", import_paths)
    yield gate
    gate.open.set()


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MainWindow]:
    make_profile(data_folder)
    for window in opened(qtbot, data_folder):
        unlock(qtbot, window)
        yield window


def begin(qtbot: QtBot, window: MainWindow, gate: Gate, *paths: Path) -> None:
    """Each file is given by itself; the first one is under way."""
    for path in paths:
        window.import_files([path])
    assert gate.reached.wait(10)
    qtbot.waitUntil(lambda: window.imports.running)


def close(window: MainWindow) -> ClosingDialog:
    assert not window.close()
    assert window.closing.dialog is not None
    return window.closing.dialog


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def stored(folder: DataFolder) -> tuple[list[list[Path]], list[str]]:
    """What waits, and the files that are in."""
    library = libraries.unlock(folder, PASSPHRASE)
    try:
        return library.store.waiting.batches(), [info.file for info in library.store.imports()]
    finally:
        library.close()


def test_escape_goes_on_working(qtbot: QtBot, window: MainWindow, gate: Gate, tmp_path: Path) -> None:
    begin(qtbot, window, gate, write_export(tmp_path / "a.xml"))
    QTest.keyClick(close(window), Qt.Key.Key_Escape)
    assert window.isVisible()
    assert window.imports.running
    gate.open.set()
    qtbot.waitUntil(lambda: not window.imports.running, timeout=WAIT_MS)
    assert window.isVisible()
    assert window.close()


def test_stop_keeps_nothing_of_it_and_offers_all_that_waits_again(
    qtbot: QtBot, window: MainWindow, gate: Gate, tmp_path: Path, data_folder: DataFolder
) -> None:
    first, second, third = (write_export(tmp_path / f"{name}.xml", 3) for name in "abc")
    begin(qtbot, window, gate, first, second, third)
    click(close(window).stop)
    assert not window.isVisible()
    assert stored(data_folder) == ([[first], [second], [third]], [])
    gate.open.set()
    second.unlink()
    for again in opened(qtbot, data_folder):
        unlock(qtbot, again)
        offer = again.workspace.offer
        qtbot.waitUntil(lambda offer=offer: offer.banner is not None, timeout=WAIT_MS)  # type: ignore[misc]
        assert offer.banner is not None
        assert offer.isVisible()
        said = offer.banner.accessibleName()
        assert said == "2 files wait to be imported. a.xml, c.xml. No longer where they were: b.xml."
        offer.banner.acted.emit()
        qtbot.waitUntil(lambda again=again: again.runner.idle and not again.imports.running, timeout=WAIT_MS)  # type: ignore[misc]
        assert not offer.isVisible()
    assert stored(data_folder) == ([], ["c.xml", "a.xml"])


def test_finishing_in_the_background_closes_the_window_when_all_is_in(
    qtbot: QtBot, window: MainWindow, gate: Gate, tmp_path: Path, data_folder: DataFolder
) -> None:
    begin(qtbot, window, gate, write_export(tmp_path / "a.xml", 3), write_export(tmp_path / "b.xml", 4))
    dialog = close(window)
    with qtbot.waitSignal(window.gone, timeout=WAIT_MS):
        click(dialog.finish)
        assert not window.isVisible()
        assert not window.locked
        gate.open.set()
    assert stored(data_folder) == ([], ["b.xml", "a.xml"])


def test_in_the_background_nobody_is_asked_and_the_file_is_offered_later(
    qtbot: QtBot, window: MainWindow, gate: Gate, tmp_path: Path, data_folder: DataFolder
) -> None:
    table = tmp_path / "own.csv"
    table.write_text("day,what\n2026-01-02,1\n2026-01-03,2\n", "utf-8")
    begin(qtbot, window, gate, table)
    dialog = close(window)
    with qtbot.waitSignal(window.gone, timeout=WAIT_MS):
        click(dialog.finish)
        gate.open.set()
    assert stored(data_folder) == ([[table]], [])


def test_locking_offers_the_import_again_after_unlocking(
    qtbot: QtBot, window: MainWindow, gate: Gate, tmp_path: Path
) -> None:
    begin(qtbot, window, gate, write_export(tmp_path / "a.xml"))
    window.lock()
    unlock(qtbot, window)
    qtbot.waitUntil(window.workspace.offer.isVisible, timeout=WAIT_MS)
    window.workspace.show_page(JOBS)
    assert not window.workspace.offer.isVisible()  # it is listed there
    page = window.workspace.page(JOBS)
    assert isinstance(page, ImportsPage)
    assert page.waiting.isVisible()
    click(page.waiting.forget)
    qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)
    library = window.state.library
    assert library is not None
    assert library.store.waiting.batches() == []
    assert not page.waiting.isVisible()
    window.workspace.show_page(DASHBOARD)
    assert not window.workspace.offer.isVisible()


def test_cancelled_import_is_not_offered_again(qtbot: QtBot, window: MainWindow, gate: Gate, tmp_path: Path) -> None:
    begin(qtbot, window, gate, write_export(tmp_path / "a.xml"))
    window.imports.cancel()
    qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)
    library = window.state.library
    assert library is not None
    assert library.store.waiting.batches() == []
    assert window.imports.held == []


def test_files_after_one_that_cannot_be_read_are_offered(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("nothing", "utf-8")
    export = write_export(tmp_path / "a.xml")
    window.import_files([tmp_path / "notes.txt", export])
    qtbot.waitUntil(lambda: bool(window.imports.held), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)
    library = window.state.library
    assert library is not None
    assert library.store.waiting.batches() == [[export]]
