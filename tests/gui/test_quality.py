"""The page of data quality: three tables, chosen by mouse and keyboard."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import QUALITY
from healthdesk.ui.views.quality import METRICS, REJECTED, SOURCES, QualityPage
from tests.gui.windows import WAIT_MS, opened, unlock, write_export
from tests.profiles import make_profile

BAD = (
    ' <Record type="HKQuantityTypeIdentifierStepCount" sourceName="Phone" unit="count" '
    'startDate="2026-03-01 20:00:00 +0100" endDate="2026-03-01 19:00:00 +0100" value="3"/>\n</HealthData>'
)


def with_one_mistake(path: Path) -> Path:
    write_export(path)
    path.write_text(path.read_text("utf-8").replace("</HealthData>", BAD), encoding="utf-8")
    return path


def shown(qtbot: QtBot, window: MainWindow) -> QualityPage:
    window.workspace.show_page(QUALITY)
    page = window.workspace.page(QUALITY)
    assert isinstance(page, QualityPage)
    qtbot.waitUntil(lambda: window.runner.idle, timeout=WAIT_MS)
    return page


def imported(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.runner.busy, timeout=WAIT_MS)


def row(page: QualityPage, table: str) -> list[str]:
    model = page.tables[table].model()
    return [str(model.index(0, i).data()) for i in range(model.columnCount())]


def test_coverage_and_rejections_of_an_import(qtbot: QtBot, data_folder: DataFolder, tmp_path: Path) -> None:
    make_profile(data_folder)
    for window in opened(qtbot, data_folder):
        unlock(qtbot, window)
        page = shown(qtbot, window)
        assert page._empty.isVisible()
        window.import_files([with_one_mistake(tmp_path / "export.xml")])
        imported(qtbot, window)
        page = shown(qtbot, window)
        assert page.tables[METRICS].isVisible()
        assert row(page, METRICS)[0] == "Steps, Phone 100\u202f%"
        assert row(page, METRICS)[2] == "100\u202f%, 1 day"
        buttons = {b.text(): b for b in page.choice._group.buttons()}
        QTest.mouseClick(buttons["By source"], Qt.MouseButton.LeftButton)
        assert page.tables[SOURCES].isVisible()
        assert row(page, SOURCES)[:2] == ["Phone", "1 metric"]
        buttons["By source"].setFocus()
        QTest.keyClick(buttons["By source"], Qt.Key.Key_Right)
        assert page.tables[REJECTED].isVisible()
        assert row(page, REJECTED)[1:] == ["Steps", "1"]
        assert page._sentence.text().endswith("1 of 6 records rejected")
        window.lock()
        assert page.tables[REJECTED].model().rowCount() == 0
