"""The page of glucose: it appears with the readings, and goes by fortnights."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.ui.pages import GLUCOSE
from healthdesk.ui.views.glucose import GlucosePage
from tests.gui.windows import WAIT_MS, opened, unlock
from tests.profiles import make_profile

HEADER = "Glucose Data,Generated on,2026-07-30 10:00 UTC\nDevice,Serial Number,Device Timestamp,Record Type,Historic Glucose mg/dL\n"


def readings(path: Path) -> Path:
    """A sensor's value every quarter of an hour: 28 days of July, high every afternoon."""
    lines = [
        f"Libre,1,2026-07-{day:02} {hour:02}:{minute:02},0,{200 if 14 <= hour < 17 else 110}"
        for day in range(1, 29)
        for hour in range(24)
        for minute in (0, 15, 30, 45)
    ]
    path.write_text(HEADER + "\n".join(lines) + "\n", "utf-8")
    return path


def test_two_weeks_and_the_two_before(qtbot: QtBot, data_folder: DataFolder, tmp_path: Path) -> None:
    make_profile(data_folder)
    for window in opened(qtbot, data_folder):
        unlock(qtbot, window)
        qtbot.waitUntil(lambda window=window: window.runner.idle, timeout=WAIT_MS)  # type: ignore[misc]
        assert GLUCOSE not in window.workspace.offered
        window.import_files([readings(tmp_path / "libre.csv")])
        qtbot.waitUntil(lambda window=window: window.runner.idle, timeout=WAIT_MS)  # type: ignore[misc]
        assert GLUCOSE in window.workspace.offered
        window.workspace.show_page(GLUCOSE)
        qtbot.waitUntil(lambda window=window: window.runner.idle, timeout=WAIT_MS)  # type: ignore[misc]
        page = window.workspace.page(GLUCOSE)
        assert isinstance(page, GlucosePage)
        assert page.subtitle.text().startswith("15–28 Jul 2026")
        model = page.table.model()
        assert [model.index(row, 2).data() for row in range(5)] == [
            "0\u202f%",
            "0\u202f%",
            "88\u202f%",
            "13\u202f%",
            "0\u202f%",
        ]  # 21 of 24 hours
        assert page.profile.isVisible()
        assert not page.warning.isVisible()
        assert not page.later.isEnabled()
        QTest.mouseClick(page.earlier, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda window=window: window.runner.idle, timeout=WAIT_MS)  # type: ignore[misc]
        assert page.subtitle.text().startswith("1–14 Jul 2026")
        assert page.later.isEnabled()
        window.lock()
        assert (page._shown, model.rowCount()) == (None, 0)
