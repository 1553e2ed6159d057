"""Garbage is collected in Qt's thread, and only there."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from healthdesk.ui import collector
from healthdesk.ui.collector import Collector


class Knot:
    """Holds itself, and says in which thread it was collected."""

    def __init__(self, told: list[threading.Thread]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: told.append(threading.current_thread()))


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(10, 2, 2)
    monkeypatch.setattr(collector, "EVERY_MS", 5)
    yield
    gc.set_threshold(*before)


@pytest.mark.usefixtures("often")
def test_it_is_collected_in_the_main_thread(qtbot: QtBot) -> None:
    parent = QObject()
    Collector(parent)
    told: list[threading.Thread] = []
    thread = threading.Thread(target=lambda: [Knot(told) for _ in range(1000)])
    thread.start()
    thread.join()
    assert told == []
    qtbot.waitUntil(lambda: len(told) == 1000)
    assert set(told) == {threading.main_thread()}
    parent.deleteLater()
