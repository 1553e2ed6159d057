"""Parts of a page that stand in the same place: its figures, that there are none, that they cannot be read."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

SKELETON_AFTER_MS = 150  # what is there sooner would only flicker


class Alternatives(QWidget):
    """At most one is shown. Where none is for a while, since the first reading takes its time, a skeleton is."""

    def __init__(self, *parts: QWidget, skeleton: Callable[[], QWidget]) -> None:
        """None is shown. `skeleton` makes what has the outline of what comes; it is rarely needed."""
        super().__init__()
        self._parts: list[QWidget] = []
        self._make = skeleton
        self._skeleton: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            self.add(part)
        self._late = QTimer(self, singleShot=True, interval=SKELETON_AFTER_MS)
        self._late.timeout.connect(self._wait)

    def add(self, part: QWidget) -> None:
        """One more that may stand there."""
        self._parts.append(part)
        self._column.addWidget(part)
        part.hide()

    def expect(self) -> None:
        """Something else is being read; if it takes its time, the skeleton stands there until then."""
        self._late.start()

    def show_only(self, shown: QWidget | None) -> None:
        """One of the parts, or nothing."""
        self._late.stop()
        if self._skeleton is not None:
            self._skeleton.hide()
            self._skeleton.deleteLater()
            self._skeleton = None
        for part in self._parts:
            part.setVisible(part is shown)

    def showEvent(self, event: QShowEvent) -> None:
        """From now on somebody waits."""
        super().showEvent(event)
        if all(part.isHidden() for part in self._parts):
            self.expect()

    @Slot()
    def _wait(self) -> None:
        self.show_only(None)
        outline = self._skeleton = self._make()
        self._column.insertWidget(0, outline)
        outline.show()
