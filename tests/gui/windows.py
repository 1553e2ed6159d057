"""Windows on real profiles for the tests of the user interface."""

from collections.abc import Iterator
from pathlib import Path

from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.services import library as libraries
from healthdesk.store.kdf import FLOOR
from healthdesk.ui.app import application
from healthdesk.ui.main_window import MainWindow

PASSPHRASE = "quiet lantern moss harbor"
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
    window.close()


def make_profile(folder: DataFolder) -> None:
    """A profile with `PASSPHRASE`, at home in Berlin, locked."""
    library, _ = libraries.create(folder, PASSPHRASE, home_zone="Europe/Berlin", cost=FLOOR)
    library.close()


def unlock(qtbot: QtBot, window: MainWindow) -> None:
    """Type the passphrase and wait until the pages are there."""
    view = window._unlock
    assert view is not None
    view.field.setText(PASSPHRASE)
    view.unlock()
    qtbot.waitUntil(lambda: not window.locked, timeout=WAIT_MS)


def write_export(path: Path, records: int = 5) -> Path:
    """An Apple Health export of `records` hourly step counts: 100, 101…"""
    lines = [RECORD.format(hour=8 + i, value=100 + i) for i in range(records)]
    path.write_text(EXPORT.format(records="\n".join(lines)), encoding="utf-8")
    return path
