"""Run as a process of its own: opens every page of a store as its owner would, then imports an export with the window open.

Prints how long each page took, what the open program weighs, and for how long an import kept the window from answering.
"""

import json
import sys
import time
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QObject, QSize, QTimer

from healthdesk.base.paths import DataFolder
from healthdesk.services.library import unlock
from healthdesk.ui.app import application
from healthdesk.ui.headless import settle
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import DASHBOARD, JOBS
from healthdesk.ui.preload import Preload
from healthdesk.ui.views.imports import ImportsPage
from tests.bench.measure import weight

SIZE = QSize(1920, 1080)
TICK_MS = 2
WITHIN_MS = 600_000


class _Painted(QObject):
    """Whether the widget that it watches was asked to paint."""

    seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


class _Watchdog:
    """Measures for how long at most the event loop came to no turn, in ms: between two ticks of a timer."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._timer = QTimer(interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - TICK_MS)
        self._last = now


def main(folder: str, export: str) -> None:
    """The passphrase comes on standard input; JSON goes out: `pages` with ms each, `memory` in bytes, `blocked_ms`."""
    application()
    window = MainWindow(DataFolder(Path(folder)))
    window.resize(SIZE)
    window.show()
    preload = Preload(window)
    preload.start()
    while preload.running:  # as it runs while the owner types the passphrase
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    window.open(unlock(window.folder, sys.stdin.readline().strip()))
    settle(window)
    pages = {name: _open(window, name) for name in window.workspace.offered if name != DASHBOARD}
    memory = sum(weight(process) for process in (psutil.Process(), *psutil.Process().children(recursive=True)))
    told = {
        "pages": pages,
        "preload_ms": preload.longest_s * 1000,
        "memory": memory,
        "blocked_ms": _import(window, Path(export)),
    }
    window.close()
    sys.stdout.write(json.dumps(told))


def _open(window: MainWindow, name: str) -> dict[str, float]:
    """Milliseconds until the page, which was never open before, has painted first, and until all of it is there."""
    painted, began = _Painted(), time.perf_counter()
    window.workspace.show_page(name)
    page = window.workspace.page(name)
    page.installEventFilter(painted)
    page.update()
    while not painted.seen:
        QCoreApplication.processEvents()
    first = time.perf_counter()
    settle(window)
    complete = time.perf_counter()
    page.removeEventFilter(painted)
    return {"first_ms": (first - began) * 1000, "complete_ms": (complete - began) * 1000}


def _import(window: MainWindow, export: Path) -> float:
    window.import_files([export])
    page = window.workspace.page(JOBS)
    assert isinstance(page, ImportsPage)
    watchdog, deadline = _Watchdog(), QDeadlineTimer(WITHIN_MS)
    while page.shown is not page.report and not deadline.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    settle(window)
    watchdog.stop()
    assert page.shown is page.report
    return watchdog.longest


if __name__ == "__main__":
    main(*sys.argv[1:])
