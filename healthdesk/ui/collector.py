"""Collects garbage in the main thread only."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 1000


class Collector(QObject):
    """From now on Python collects by this timer, not by itself.

    By itself it does so in whichever thread makes an object. A widget without a parent that is collected in another thread
    than Qt's ends the program: it is taken from the list of all widgets while Qt walks through it.
    """

    def __init__(self, parent: QObject) -> None:
        """For as long as the program runs."""
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    @Slot()
    def _collect(self) -> None:
        """The oldest generation that Python itself would collect now."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
