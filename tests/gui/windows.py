"""Windows on real profiles for the tests of the user interface."""

import atexit
import functools
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from pytestqt.qtbot import QtBot

from healthdesk.base.jobs import NullJob
from healthdesk.base.paths import DataFolder
from healthdesk.services import demo
from healthdesk.ui.app import application
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.views.page import Page
from tests.profiles import PASSPHRASE

WAIT_MS = 15_000
EXPORT = """<?xml version="1.0" encoding="UTF-8"?>
<HealthData locale="en_US">
 <ExportDate value="2026-03-02 08:00:00 +0100"/>
 <Me HKCharacteristicTypeIdentifierDateOfBirth="1980-01-01"/>
{records}
</HealthData>
"""
RECORD = (
    ' <Record type="HKQuantityTypeIdentifierStepCount" sourceName="Phone" unit="count" '
    'creationDate="2026-03-01 {hour:02}:30:00 +0100" startDate="2026-03-01 {hour:02}:00:00 +0100" '
    'endDate="2026-03-01 {hour:02}:10:00 +0100" value="{value}"/>'
)


def opened(qtbot: QtBot, folder: DataFolder) -> Iterator[MainWindow]:
    """A shown window on `folder`, closed again."""
    application()
    window = MainWindow(folder)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.closing.stop()


def unlock(qtbot: QtBot, window: MainWindow) -> None:
    """Type the passphrase and wait until the pages are there."""
    view = window.entrance.unlock
    assert view is not None
    view.field.setText(PASSPHRASE)
    view.unlock()
    qtbot.waitUntil(lambda: not window.locked, timeout=WAIT_MS)


def settled(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until nothing is read or written any more, and the page in front is made to its end."""

    def done() -> bool:
        page = window.workspace.stack.currentWidget()
        return window.runner.idle and (not isinstance(page, Page) or page.complete)

    qtbot.waitUntil(done, timeout=WAIT_MS)


def open_demo(window: MainWindow, days: int) -> None:
    """Open the demo person's `days` days up to now, in a folder of their own beside the window's."""
    folder = demo.demo_folder(window.folder)
    if not folder.root.exists():
        shutil.copytree(_demo_store(days), folder.root)
    window.open(demo.create_demo(folder, days, NullJob()))


@functools.cache
def _demo_store(days: int) -> Path:
    """A folder to copy: making the person anew for each test takes seconds."""
    root = Path(tempfile.mkdtemp(prefix="healthdesk-demo-"))
    atexit.register(shutil.rmtree, root, ignore_errors=True)
    demo.create_demo(DataFolder(root), days, NullJob()).close()
    return root


def write_export(path: Path, records: int = 5) -> Path:
    """An Apple Health export of `records` hourly step counts: 100, 101…"""
    lines = [RECORD.format(hour=8 + i, value=100 + i) for i in range(records)]
    path.write_text(EXPORT.format(records="\n".join(lines)), encoding="utf-8")
    return path
