"""Loads what the pages will need while the owner types the passphrase or looks at the first page.

In the main thread, in turns too short to be felt: Qt's types are made when they are first named, and two threads that do so
at once can end the process.
"""

import gc
import importlib
import time
from collections.abc import Iterator

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer, Slot

TURN_S, PAUSE_MS = 0.008, 4
# What is slowest to load, then what is likely to be opened, in parts where a turn would be long. pyqtgraph names every type
# of Qt: they are made before it.
MODULES = (
    "pyqtgraph",
    *(f"healthdesk.present.{part}" for part in ("axes", "ranges", "trends", "pan", "cards")),
    *(
        f"healthdesk.ui.{part}"
        for part in ("charts.plot", "charts.trend_chart", "widgets.skeleton", "views.trend_card")
    ),
    *(f"healthdesk.ui.views.{page}" for page in ("trends", "compare", "insights", "report", "sleep", "heart", "body")),
    *(f"healthdesk.ui.views.{page}" for page in ("glucose", "workouts", "year", "all_metrics", "sources", "quality")),
    *(f"healthdesk.ui.views.{page}" for page in ("sharing", "imports", "settings")),
)


class Preload(QObject):
    """One for a window; it ends by itself."""

    def __init__(self, parent: QObject) -> None:
        """Nothing is loaded yet."""
        super().__init__(parent)
        self.longest_s = 0.0  # of the turns so far
        self._steps = _steps()
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._turn)

    def start(self) -> None:
        """Load from the next turn of the event loop on."""
        self._timer.start()

    @property
    def running(self) -> bool:
        """Whether something is still to be loaded."""
        return self._timer.isActive()

    @Slot()
    def _turn(self) -> None:
        began = now = time.perf_counter()
        while now - began < TURN_S:
            if not next(self._steps, False):
                self._timer.stop()
                gc.freeze()  # modules and types never die: looking them over kept the window from answering for 100 ms
                break
            now = time.perf_counter()
        self.longest_s = max(self.longest_s, time.perf_counter() - began)


def _steps() -> Iterator[bool]:
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            getattr(module, name)
            yield True
    for name in MODULES:
        importlib.import_module(name)
        yield True
