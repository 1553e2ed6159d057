"""Looking at the demo person: in a folder apart, with a word about it, and back."""

import functools
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.services import demo
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.views.unlock import UnlockView
from tests.gui.windows import WAIT_MS, opened, unlock
from tests.profiles import make_profile


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(demo, "DEFAULT_DAYS", 5)
    make_profile(data_folder)
    for window in opened(qtbot, data_folder):
        unlock(qtbot, window)
        yield window


def is_sample(window: MainWindow) -> bool:
    library = window.state.library
    return library is not None and library.folder.root != window.folder.root


def test_sample_opens_apart_from_the_own_data_and_leads_back(qtbot: QtBot, window: MainWindow) -> None:
    window.sample.open()
    qtbot.waitUntil(functools.partial(is_sample, window), timeout=WAIT_MS)
    assert window.workspace._above.isVisible()
    window.workspace.own_data_asked.emit()
    assert isinstance(window.stack.currentWidget(), UnlockView)
    unlock(qtbot, window)
    assert not is_sample(window)
    assert not window.workspace._above.isVisible()


def test_sample_can_be_tried_in_the_first_run(qtbot: QtBot, tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo, "DEFAULT_DAYS", 5)
    folder = DataFolder.locate()
    for window in opened(qtbot, folder):
        window.sample.open()
        qtbot.waitUntil(functools.partial(is_sample, window), timeout=WAIT_MS)
