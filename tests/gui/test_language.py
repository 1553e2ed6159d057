"""The program speaks the desktop's language, or the one chosen for a profile, at once and all over."""

import gc
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.base import words
from healthdesk.base.conventions import conventions
from healthdesk.base.device import Device, read_device, write_device
from healthdesk.base.jobs import Job
from healthdesk.base.paths import DataFolder
from healthdesk.base.words import language, tr
from healthdesk.services import library as libraries
from healthdesk.services.library import Library
from healthdesk.ui.app import application
from healthdesk.ui.locale import use_language
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import DASHBOARD, SETTINGS, TRENDS
from healthdesk.ui.views.settings import SettingsPage
from healthdesk.ui.views.settings_looks import LooksSection
from healthdesk.ui.views.settings_time import TimeSection
from tests.gui.windows import WAIT_MS, opened, unlock
from tests.profiles import PASSPHRASE, make_profile

TS = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="de_DE"><context><name></name>
<message><source>Dashboard</source><translation>Übersicht</translation></message>
<message><source>Language</source><translation>Sprache</translation></message>
<message><source>Lock now</source><translation>Jetzt sperren</translation></message>
<message><source>Show passphrase</source><translation>Passphrase zeigen</translation></message>
<message><source>Show {field}</source><translation>{field} anzeigen</translation></message>
<message><source>Find a metric, a page or something to do</source><translation>Suchen</translation></message>
</context></TS>"""
COPY = 4  # its place in the menu of a text field
STARTED = """
import sys
from pathlib import Path
from healthdesk.base import words
words._folder = lambda: Path(sys.argv[1])
from PySide6.QtWidgets import QLineEdit
from healthdesk.base.device import read_device
from healthdesk.base.paths import DataFolder
from healthdesk.ui.app import application
app = application(scale=read_device(DataFolder(Path(sys.argv[2])).device).scale)
import os
field = QLineEdit()
copy = field.createStandardContextMenu().actions()[4].text().partition("\\t")[0]
print(words.tr("Dashboard"), copy, app.primaryScreen().devicePixelRatio(), os.environ.get("QT_SCALE_FACTOR"))
"""


@pytest.fixture
def german(tmp_path: Path) -> Iterator[Path]:
    """There is a little German."""
    folder = tmp_path / "translations"
    folder.mkdir()
    (folder / "healthdesk_de.ts").write_text(TS, "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(words, "_folder", lambda: folder)
        words.languages.cache_clear()
        words._read.cache_clear()
        yield folder
    words.languages.cache_clear()
    words._read.cache_clear()
    use_language()


@pytest.fixture
def window(qtbot: QtBot, german: Path, data_folder: DataFolder) -> Iterator[MainWindow]:
    make_profile(data_folder)
    for window in opened(qtbot, data_folder):
        unlock(qtbot, window)
        window.workspace.show_page(SETTINGS)
        yield window


def settings_page(window: MainWindow) -> SettingsPage:
    page = window.workspace.page(SETTINGS)
    assert isinstance(page, SettingsPage)
    return page


def choose(window: MainWindow, code: str) -> None:
    """By keyboard, in the closed list."""
    box = settings_page(window).section(LooksSection).language
    box.setFocus()
    key = Qt.Key.Key_Down if box.findData(code) > box.currentIndex() else Qt.Key.Key_Up
    while box.currentData() != code:
        QTest.keyClick(box, key)


def rail_words(window: MainWindow) -> list[str]:
    return [item.text() for item in window.workspace.rail._items.values()]


def copy_words() -> str:
    field = QLineEdit()
    return field.createStandardContextMenu().actions()[COPY].text().partition("\t")[0]


@pytest.mark.usefixtures("german", "qapp")
def test_words_of_qt_follow_ours_there_and_back() -> None:
    use_language("de")
    assert (tr("Dashboard"), copy_words(), conventions().decimal) == ("Übersicht", "&Kopieren", ",")
    use_language("de")  # twice is once
    use_language("en")
    assert (tr("Dashboard"), copy_words(), conventions().decimal) == ("Dashboard", "&Copy", ".")
    use_language("xx")
    assert (language(), tr("Dashboard")) == ("en", "Dashboard")


def test_the_desktop_is_followed_from_the_first_window_on_at_the_size_that_was_chosen(
    german: Path, data_folder: DataFolder
) -> None:
    write_device(data_folder.device, Device(scale=150))
    environment = {**os.environ, "LC_ALL": "de_DE.UTF-8", "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    environment.pop("QT_SCALE_FACTOR", None)
    done = subprocess.run(
        [sys.executable, "-c", STARTED, str(german), str(data_folder.root)],
        capture_output=True, text=True, encoding="utf-8", env=environment, timeout=60, check=True,
    )  # fmt: skip
    assert done.stdout.split() == ["Übersicht", "&Kopieren", "1.5", "None"]


def test_choosing_a_language_says_everything_anew_on_the_same_page(qtbot: QtBot, window: MainWindow) -> None:
    window.open_palette()
    assert window.commands.palette is not None
    window.commands.palette.close()
    old, page = window.workspace, settings_page(window)
    bar = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: page.complete and bar.maximum() >= 200, timeout=WAIT_MS)
    bar.setValue(200)
    library, day = window.state.library, window.state.day
    choose(window, "de")
    qtbot.waitUntil(lambda: window.workspace is not old, timeout=WAIT_MS)
    assert "Übersicht" in rail_words(window)
    assert window.workspace.shown == SETTINGS
    fresh = settings_page(window)
    assert fresh.isVisible()
    box = fresh.section(LooksSection).language
    assert (box.accessibleName(), box.currentText()) == ("Sprache", "Deutsch")
    assert window.focusWidget() is box
    qtbot.waitUntil(lambda: fresh.area.verticalScrollBar().value() == 200, timeout=WAIT_MS)
    assert (window.state.library, window.state.day, window.locked) == (library, day, False)
    qtbot.waitUntil(lambda: not shiboken6.isValid(old), timeout=WAIT_MS)
    window.open_palette()
    assert window.commands.palette is not None
    assert window.commands.palette.search.placeholderText() == "Suchen"
    assert "Jetzt sperren" in [entry.name for entry in window.commands.palette._entries]
    window.commands.palette.close()
    choose(window, "en")
    qtbot.waitUntil(lambda: "Dashboard" in rail_words(window), timeout=WAIT_MS)


def test_a_profile_speaks_its_language_when_it_is_unlocked(qtbot: QtBot, german: Path, data_folder: DataFolder) -> None:
    make_profile(data_folder)
    library = libraries.unlock(data_folder, PASSPHRASE)
    library.save_settings(library.settings.model_copy(update={"language": "de"}))
    library.close()
    for window in opened(qtbot, data_folder):
        first = window.entrance.unlock
        assert language() == "en"
        unlock(qtbot, window)
        assert "Übersicht" in rail_words(window)
        assert window.workspace.shown == DASHBOARD
        window.lock()
        assert window.entrance.unlock is not first
        assert window.entrance.unlock is not None
        assert window.entrance.unlock.field._eye.accessibleName().endswith("anzeigen")
        workspace = window.workspace
        unlock(qtbot, window)
        assert window.workspace is workspace  # nothing is to be said anew


def test_the_pages_stay_while_something_is_read_or_asked(qtbot: QtBot, window: MainWindow) -> None:
    go_on = threading.Event()

    def work(_library: Library, _job: Job) -> None:
        go_on.wait(WAIT_MS / 1000)

    old = window.workspace
    window.runner.run_read(work, window.entrance._warm, window.entrance._warm)
    choose(window, "de")
    qtbot.waitUntil(lambda: window.state.settings.language == "de", timeout=WAIT_MS)
    qtbot.wait(250)
    assert window.workspace is old
    assert language() == "en"
    settings_page(window).section(TimeSection).ask_for_travel()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QWidget)
    go_on.set()
    qtbot.waitUntil(lambda: window.runner.quiet, timeout=WAIT_MS)
    qtbot.wait(250)
    assert window.workspace is old
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "Übersicht" in rail_words(window), timeout=WAIT_MS)
    assert window.workspace is not old


def test_locking_before_the_change_leaves_it_to_the_next_unlocking(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, "de")
    qtbot.waitUntil(lambda: window.state.settings.language == "de", timeout=WAIT_MS)
    window.lock()
    unlock(qtbot, window)
    assert "Übersicht" in rail_words(window)


def test_changing_the_language_again_and_again_leaves_nothing_behind(qtbot: QtBot, window: MainWindow) -> None:
    def change(code: str) -> int:
        old = window.workspace
        for page in (DASHBOARD, TRENDS, SETTINGS):
            old.show_page(page)
        choose(window, code)
        qtbot.waitUntil(lambda: window.workspace is not old, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: window.runner.quiet and not window.workspace.feed._timer.isActive(), timeout=WAIT_MS)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        assert not shiboken6.isValid(old)
        return len(QApplication.allWidgets())

    change("de")
    before = change("en")
    for _ in range(2):
        change("de")
        assert change("en") <= before
    assert window.stack.count() == 1


def test_the_size_is_kept_on_this_computer_for_the_next_start(
    qtbot: QtBot, window: MainWindow, data_folder: DataFolder
) -> None:
    row = settings_page(window).section(LooksSection).size_row
    assert [row.scale.itemData(i) for i in range(row.scale.count())] == [80, 100, 125, 150, 175, 200]
    qtbot.waitUntil(lambda: row.scale.currentData() == 100, timeout=WAIT_MS)
    row.scale.setFocus()
    QTest.keyClick(row.scale, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: read_device(data_folder.device).scale == 200, timeout=WAIT_MS)
    assert application().primaryScreen().devicePixelRatio() == 1

    data_folder.device.unlink()
    data_folder.device.mkdir()  # now it cannot be written
    page = settings_page(window)
    QTest.keyClick(row.scale, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: page._banner is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: row.scale.currentData() == 100, timeout=WAIT_MS)
