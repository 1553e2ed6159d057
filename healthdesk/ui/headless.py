"""What the window would show, where there is no screen: the demo person's day as text, and the dashboard as a picture."""

import os
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

from healthdesk.base.jobs import NullJob
from healthdesk.base.paths import DataFolder
from healthdesk.present.values import Formatter
from healthdesk.ui.app import application
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.views.page import Page

if TYPE_CHECKING:
    from healthdesk.services.library import Library

WAIT_MS = 30_000
TURN_MS = 20


def main(out: Path) -> int:
    """Print the demo person's day and draw the dashboard into `out` (PNG); the exit code."""
    from healthdesk.present.summary import summary_text
    from healthdesk.services import queries
    from healthdesk.services.day import day_summary
    from healthdesk.services.demo import DEFAULT_DAYS, create_demo, demo_folder

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application()
    folder = demo_folder(DataFolder.locate())
    library = create_demo(folder, DEFAULT_DAYS, NullJob())
    day = queries.today(library) - timedelta(days=1)  # the last whole one
    text = summary_text(day_summary(library, day), Formatter.of(library.settings))
    drawn = draw(folder, library, day, out)
    sys.stdout.write(f"{text}\n\n{f'The dashboard is drawn in {out}.' if drawn else f'Could not write {out}.'}\n")
    return 0 if drawn else 1


def draw(folder: DataFolder, library: "Library", day: date, out: Path) -> bool:
    """Open the window on `library`, which it closes, and write it to `out` once `day` is there."""
    window = MainWindow(folder)
    try:
        window.show()
        window.open(library)
        window.state.choose_day(day)
        settle(window)
        return window.grab().save(str(out))
    finally:
        window.close()
        window.deleteLater()


def settle(window: MainWindow) -> None:
    """Run the event loop until nothing is being read any more and what was read is painted."""
    loop, deadline = QEventLoop(), QDeadlineTimer(WAIT_MS)
    # Waiting leaves the interpreter to the threads that read; asking without end does not.
    wake = QTimer(interval=TURN_MS)
    wake.start()
    loop.processEvents()
    while not (window.runner.idle and _complete(window)) and not deadline.hasExpired():
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    loop.processEvents()


def _complete(window: MainWindow) -> bool:
    page = None if window.locked else window.workspace.stack.currentWidget()
    return not isinstance(page, Page) or page.complete


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
