"""Starts the desktop program."""

import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from healthdesk.base.clock import SHORT_TURN_S
from healthdesk.base.device import read_device
from healthdesk.base.paths import DataFolder
from healthdesk.ui.collector import Collector
from healthdesk.ui.host import Program
from healthdesk.ui.locale import use_language
from healthdesk.ui.preload import Preload
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.logo import window_icon
from healthdesk.ui.windows import Windows

if TYPE_CHECKING:
    from healthdesk.ui.main_window import MainWindow

READY_VARIABLE = "HEALTHDESK_REPORT_READY"  # set to 1: print when the first window is usable, then quit
SCALE_VARIABLE = "QT_SCALE_FACTOR"
_IMPORTED = time.monotonic()


class BugReporter(QObject):
    """Shows bugs one at a time, whichever thread or callback they come from."""

    def __init__(self, windows: Windows) -> None:
        """Takes the place of the interpreter's hook for exceptions."""
        super().__init__(windows)
        self._windows = windows
        windows.opened.connect(self._listen)
        self._open = False
        sys.excepthook = self._hook

    @Slot(object)
    def show_bug(self, error: BaseException) -> None:
        """One dialog at a time; more of the same would only cover it."""
        windows = self._windows.all
        window = next((w for w in windows if w.isActiveWindow()), windows[0] if windows else None)
        if self._open or window is None:
            return
        from healthdesk.ui.dialogs.bug import BugDialog  # hopefully never needed

        self._open = True
        dialog = BugDialog(window, error)
        dialog.finished.connect(self._closed)
        dialog.open()

    @Slot(object)
    def _listen(self, window: "MainWindow") -> None:
        window.runner.bug.connect(self.show_bug)

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.show_bug(error)

    @Slot()
    def _closed(self) -> None:
        self._open = False


def application(arguments: Sequence[str] = (), scale: int = 100) -> QApplication:
    """The one QApplication, in our theme and the desktop's language; text and spacing at `scale` percent."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        with _scaled(scale):
            app = QApplication(["healthdesk", *arguments])
        sys.setswitchinterval(SHORT_TURN_S)  # PySide gives the interpreter away at its calls into Qt
    app.setApplicationName("healthdesk")
    app.setApplicationDisplayName("healthdesk")
    app.setDesktopFileName("healthdesk")
    app.setStyle("Fusion")
    theme().apply("system")
    use_language()
    app.setWindowIcon(window_icon())
    return app


def run(folder: DataFolder, files: Sequence[Path] = (), companion: Program | None = None) -> int:
    """Open the window on the profile in `folder`, import `files` once it is unlocked; returns the exit code.

    People may open windows for others from there; the program ends with the last one.
    `companion`: the endpoint that may run inside this program.
    """
    app = application(scale=read_device(folder.device).scale)
    app.setQuitOnLastWindowClosed(False)  # one that is put away may still have work to finish
    windows = Windows(companion)
    Collector(windows)
    windows.emptied.connect(lambda: QApplication.exit(0))
    BugReporter(windows)
    window = windows.open(folder)
    if files:
        window.import_files(list(files))
    if os.environ.get(READY_VARIABLE) == "1":
        _when_painted(window, lambda: _report_ready(window))
    else:
        _when_painted(window, window.entrance.warm_up)
        _when_painted(window, Preload(windows).start)
    code = app.exec()
    sys.excepthook = sys.__excepthook__
    return code


@contextmanager
def _scaled(percent: int) -> Iterator[None]:
    """Qt reads the factor when the application is made; programs that are opened from it are not to inherit it."""
    before = os.environ.get(SCALE_VARIABLE)
    if percent != 100:
        os.environ[SCALE_VARIABLE] = f"{percent / 100:g}"
    try:
        yield
    finally:
        if before is None:
            os.environ.pop(SCALE_VARIABLE, None)
        else:
            os.environ[SCALE_VARIABLE] = before


def _when_painted(window: QWidget, then: Callable[[], object]) -> None:
    """Call `then` once the event loop has shown the window and is idle."""
    QTimer.singleShot(0, window, lambda: QTimer.singleShot(0, window, then))


def _report_ready(window: QWidget) -> None:
    sys.stdout.write(f"ready {_since_start():.3f}\n")
    sys.stdout.flush()
    window.close()
    QApplication.exit(0)


def _since_start() -> float:
    """Seconds since the process began; where the system does not tell, since this module was imported."""
    try:
        fields = Path("/proc/self/stat").read_text("ascii").rsplit(")", 1)[1].split()
        uptime = float(Path("/proc/uptime").read_text("ascii").split()[0])
        return uptime - int(fields[19]) / os.sysconf("SC_CLK_TCK")
    except (OSError, IndexError, ValueError):
        return time.monotonic() - _IMPORTED
