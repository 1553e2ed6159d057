"""Closing a window while it imports: the owner says what is to become of the import."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from healthdesk.ui.import_queue import ImportQueue

if TYPE_CHECKING:
    from healthdesk.ui.dialogs.closing import ClosingDialog


class Closing(QObject):
    """Asked whenever a window is about to close."""

    def __init__(self, window: QWidget, imports: ImportQueue) -> None:
        """For one window."""
        super().__init__(window)
        self._window, self._imports = window, imports
        self._stopping = False
        self.in_background = False  # it closes by itself when the imports are done
        self.dialog: ClosingDialog | None = None
        imports.rested.connect(self._rested, Qt.ConnectionType.QueuedConnection)

    def may_close(self) -> bool:
        """Whether nothing is in the way; else the owner is asked, and the window closes once that is settled."""
        app = QGuiApplication.instance()
        leaving = isinstance(app, QGuiApplication) and app.isSavingSession()  # the desktop ends, and waits for nobody
        if not self._imports.running or self._stopping or leaving:
            return True
        if not self.in_background:
            self._ask()
        return False

    def come_back(self) -> None:
        """The window is wanted after all."""
        self.in_background = False

    def _ask(self) -> None:
        if self.dialog is None:
            from healthdesk.ui.dialogs.closing import ClosingDialog

            self.dialog = ClosingDialog(self._window)
            self.dialog.finish.clicked.connect(self._finish)
            self.dialog.stop.clicked.connect(self.stop)
            self.dialog.finished.connect(self._answered)
            self.dialog.open()

    @Slot()
    def _answered(self) -> None:
        self.dialog = None

    @Slot()
    def _finish(self) -> None:
        self._put_away()
        self.in_background = True
        self._window.hide()

    @Slot()
    def stop(self) -> None:
        """Close now: nothing of an import that runs is kept, and it is offered again."""
        self._put_away()
        self._stopping = True
        self._window.close()

    def _put_away(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()

    @Slot()
    def _rested(self) -> None:
        if self._imports.running:
            return
        if self.dialog is not None:
            self.dialog.reject()  # there is nothing left to decide
        elif self.in_background:
            self._window.close()
