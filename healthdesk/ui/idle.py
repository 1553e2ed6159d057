"""Notices that nobody has touched the program for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

_INPUT = frozenset({
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
    QEvent.Type.DragMove,
})  # fmt: skip


class IdleWatch(QObject):
    """Watches the native windows only: few events pass there, and all input does."""

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        """Stopped until `start`."""
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._watch)
        self._watch(QGuiApplication.focusWindow())

    def start(self, minutes: float) -> None:
        """`idle` is emitted after so many minutes without input."""
        self._timer.start(round(minutes * 60_000))

    def stop(self) -> None:
        """Emit nothing any more."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Input starts the time anew."""
        if event.type() in _INPUT and self._timer.isActive():
            self._timer.start()
        return False

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
