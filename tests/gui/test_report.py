"""The report by mouse and keyboard: weeks and months, into Trends, saved as a page and on paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import REPORT, TRENDS
from healthdesk.ui.views.report import ReportPage
from healthdesk.ui.views.trends import TrendsPage
from tests.gui.windows import WAIT_MS, open_demo, opened, settled, unlock
from tests.profiles import make_profile

LEFT, ALT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MainWindow]:
    for window in opened(qtbot, data_folder):
        open_demo(window, 120)
        window.activateWindow()
        told(qtbot, window)
        window.workspace.show_page(REPORT)
        settled(qtbot, window)
        yield window


def page(window: MainWindow) -> ReportPage:
    shown = window.workspace.page(REPORT)
    assert isinstance(shown, ReportPage)
    return shown


def told(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.workspace.feed.found is not None, timeout=WAIT_MS)


def kind(window: MainWindow, key: str) -> QAbstractButton:
    return next(button for button in page(window).kinds._group.buttons() if button.objectName() == key)


def test_weeks_and_months_by_mouse_and_keys(qtbot: QtBot, window: MainWindow) -> None:
    shown = page(window)
    newest = shown.header.title.text()
    assert newest.startswith("Week ")
    assert shown.hero.headline.text()
    assert not shown.later.isEnabled()
    QTest.mouseClick(shown.earlier, LEFT)
    settled(qtbot, window)
    before = shown.header.title.text()
    assert before != newest
    QTest.keyClick(shown, Qt.Key.Key_Left, ALT)
    settled(qtbot, window)
    assert shown.header.title.text() not in (newest, before)
    for key, held in ((Qt.Key.Key_Right, ALT), (Qt.Key.Key_BracketRight, PLAIN)):
        QTest.keyClick(shown, key, held)
        settled(qtbot, window)
    assert shown.header.title.text() == newest
    QTest.mouseClick(kind(window, "month"), LEFT)
    settled(qtbot, window)
    assert not shown.header.title.text().startswith("Week ")
    kind(window, "month").setFocus()
    QTest.keyClick(kind(window, "month"), Qt.Key.Key_Left)
    settled(qtbot, window)
    assert shown.header.title.text() == newest


def test_a_measure_opens_in_trends(qtbot: QtBot, window: MainWindow) -> None:
    parts = page(window).written
    assert parts is not None
    (section, *_) = parts.sections
    card = section.cards[0]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    trends = window.workspace.page(TRENDS)
    assert isinstance(trends, TrendsPage)
    assert window.workspace.stack.currentWidget() is trends
    assert trends.query.metric == card.card.metric
    settled(qtbot, window)
    window.workspace.show_page(REPORT)
    table = section.table
    assert table is not None
    middle = table.visualRect(table.model().index(0, 0)).center()
    QTest.mouseClick(table.viewport(), LEFT, PLAIN, middle)
    assert trends.query.metric == section._rows[0].metric
    settled(qtbot, window)


def test_saved_as_a_page_and_on_paper(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = page(window)
    offered: list[str] = []

    def choose(name: str, kind: str) -> None:
        def chosen(_parent: object, _title: str, start: str, _filters: str) -> tuple[str, str]:
            offered.append(start)
            return str(tmp_path / name), kind

        monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)

    choose("report.html", "Web page (*.html)")
    QTest.mouseClick(shown.save_button, LEFT)
    settled(qtbot, window)
    written = (tmp_path / "report.html").read_text("utf-8")
    assert shown.hero.headline.text() in written.replace("&amp;", "&")
    assert shown._answer is not None
    assert offered[0].endswith(f"health-report-{shown._answer.written.key}.html")
    assert shown._toast is not None
    choose("paper", "PDF (*.pdf)")
    QTest.keyClick(shown, Qt.Key.Key_E, CONTROL)
    settled(qtbot, window)
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF-")
    choose("none/report.html", "")
    QTest.mouseClick(shown.save_button, LEFT)
    settled(qtbot, window)
    assert shown._unsaved.isVisible()
    assert "There is no folder" in shown._unsaved._text.text()
    shown._toast.hide()


def test_locking_forgets_the_report(window: MainWindow) -> None:
    shown = page(window)
    assert shown.written is not None
    window.lock()
    assert page(window).written is None
    assert shown.hero.headline.text() == ""


def test_an_empty_store_says_what_to_do(qtbot: QtBot, data_folder: DataFolder) -> None:
    make_profile(data_folder)
    for window in opened(qtbot, data_folder):
        unlock(qtbot, window)
        window.workspace.show_page(REPORT)
        settled(qtbot, window)
        shown = page(window)
        assert shown._empty.isVisible()
        assert not shown.save_button.isEnabled()
        assert not shown.earlier.isEnabled()
        settled(qtbot, window)
