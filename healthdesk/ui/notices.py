"""A word of the desktop when long work is over and nobody looks at the window: what ended, and nothing of the data."""

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from healthdesk.base.settings import Settings
from healthdesk.base.words import mark, tr
from healthdesk.ui.runner import JobRunner, Work
from healthdesk.ui.state import AppState
from healthdesk.ui.widgets.logo import window_icon

DONE = {
    Work.IMPORT: mark("An import is done."),
    Work.SYNC: mark("New data has come in."),
    Work.REPORT: mark("A report is saved."),
    Work.SHARE: mark("A share is on its relay."),
}
FAILED = {
    Work.IMPORT: mark("An import did not come to its end. healthdesk says why."),
    Work.REPORT: mark("A report was not saved. healthdesk says why."),
    Work.SHARE: mark("A share was not made. healthdesk says why."),
}


class Notices(QObject):
    """Of one window. The icon in the tray is there only as long as its word may be read."""

    def __init__(self, window: QWidget, state: AppState, runner: JobRunner) -> None:
        """Silent until work ends that took long."""
        super().__init__(window)
        self._window = window
        self._wanted = True
        self.tray: QSystemTrayIcon | None = None
        state.settings_changed.connect(self._follow)
        runner.long_over.connect(self._over)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Once the window is looked at, there is nothing left to tell."""
        if event.type() == QEvent.Type.WindowActivate and self.tray is not None:
            self.tray.hide()
        return False

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        self._wanted = settings.notify

    @Slot(object, bool)
    def _over(self, work: Work, done: bool) -> None:
        words = (DONE if done else FAILED).get(work)
        if words is None or not self._wanted or self._window.isActiveWindow():
            return
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._tell(tr(words))

    def _tell(self, words: str) -> None:
        if self.tray is None:
            self.tray = QSystemTrayIcon(window_icon(), self)
            self.tray.setToolTip("healthdesk")
            self.tray.activated.connect(self._show)
            self.tray.messageClicked.connect(self._show)
        self.tray.show()
        self.tray.showMessage("healthdesk", words, self.tray.icon())

    @Slot()
    def _show(self) -> None:
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
