"""The windows of the program, one a person. Each has a runner, a lock and keys of its own."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from healthdesk.base.paths import DataFolder
from healthdesk.ui.host import Program
from healthdesk.ui.main_window import MainWindow

OFFSET_PX = 32  # of a window to the one it was opened from


class Windows(QObject):
    """Nobody has two windows: the one there is comes to the front."""

    opened = Signal(object)  # MainWindow, not shown yet
    emptied = Signal()  # the last one is closed

    def __init__(self, companion: Program | None = None, parent: QObject | None = None) -> None:
        """`companion`: the endpoint that may run inside this program."""
        super().__init__(parent)
        self._companion = companion
        self._windows: dict[tuple[Path, str], MainWindow] = {}

    @property
    def all(self) -> list[MainWindow]:
        """In the order opened; one that finishes in the background too."""
        return list(self._windows.values())

    def open(self, folder: DataFolder) -> MainWindow:
        """The window of a person, shown."""
        key = (folder.root, folder.profile.casefold())  # some file systems make no difference
        window = self._windows.get(key)
        if window is None:
            window = self._windows[key] = MainWindow(folder, self._companion)
            window.person_asked.connect(self._ask_for)
            window.unlocked.connect(self._say_whose)
            window.gone.connect(self._gone)
            self.opened.emit(window)
            window.show()
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    @Slot(str)
    def _ask_for(self, profile: str) -> None:
        asking = self.sender()
        assert isinstance(asking, MainWindow)
        before = len(self._windows)
        window = self.open(asking.folder.of(profile))
        if len(self._windows) > before:
            window.move(asking.x() + OFFSET_PX, asking.y() + OFFSET_PX)
            window.entrance.warm_up()

    @Slot()
    def _say_whose(self) -> None:
        """Somebody new may be there: from two people on, titles tell them apart."""
        for window in self.all:
            window.say_whose()

    @Slot()
    def _gone(self) -> None:
        gone = self.sender()
        self._windows = {key: window for key, window in self._windows.items() if window is not gone}
        if isinstance(gone, MainWindow):
            gone.deleteLater()
        if not self._windows:
            self.emptied.emit()
