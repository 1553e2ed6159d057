"""On a real profile: free days, a second metric, annotations with a way back, and files of what is seen."""

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.present.ranges import Range
from healthdesk.ui.dialogs.annotation import AnnotationDialog
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import TRENDS
from healthdesk.ui.theme import theme
from healthdesk.ui.views.trends import TrendsPage
from tests.gui.windows import WAIT_MS, open_demo, opened

DAYS = 60


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    for window in opened(qtbot, DataFolder(tmp_path)):
        open_demo(window, DAYS)
        yield window
    theme().apply("light")


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> TrendsPage:
    window.workspace.show_page(TRENDS)
    page = window.workspace.page(TRENDS)
    assert isinstance(page, TrendsPage)
    qtbot.waitUntil(lambda: page._drawn is not None, timeout=WAIT_MS)
    page.show_metric("heart_rate")
    settle(qtbot, page)
    return page


def settle(qtbot: QtBot, page: TrendsPage) -> None:
    qtbot.waitUntil(lambda: page._task is None and page.runner.idle, timeout=WAIT_MS)


def dialog(qtbot: QtBot, page: TrendsPage) -> AnnotationDialog:
    def shown() -> list[AnnotationDialog]:
        return [d for d in page.window().findChildren(AnnotationDialog) if d.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()), timeout=WAIT_MS)
    return shown()[0]


def test_days_are_chosen_freely_and_the_arrows_keep_their_number(qtbot: QtBot, page: TrendsPage) -> None:
    today = page.state.day
    QTest.keyClick(page, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    popup = page.controls.days_popup
    assert popup is not None
    popup.first.grid.move_cursor(today - timedelta(days=9))
    QTest.keyClick(popup.first.grid, Qt.Key.Key_Return)
    popup.last.grid.move_cursor(today - timedelta(days=3))
    QTest.keyClick(popup.last.grid, Qt.Key.Key_Return)
    QTest.mouseClick(popup.go, Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert page._drawn is not None
    shown = page._drawn.model.window
    assert (shown.range, shown.start, shown.end) == (
        Range.FREE,
        today - timedelta(days=9),
        today - timedelta(days=3),
    )
    assert page.ranges.choice() == ""
    QTest.mouseClick(page.controls.earlier, Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    shown = page._drawn.model.window
    assert (shown.start, shown.end) == (today - timedelta(days=16), today - timedelta(days=10))


def test_free_range_that_ends_before_it_begins_cannot_be_shown(page: TrendsPage) -> None:
    page.controls.open_days()
    popup = page.controls.days_popup
    assert popup is not None
    popup.first.grid.chosen.emit(page.state.day)
    popup.last.grid.chosen.emit(page.state.day - timedelta(days=2))
    assert not popup.go.isEnabled()
    popup.close()


def test_second_metric_shares_read_out_and_axis(qtbot: QtBot, page: TrendsPage) -> None:
    QTest.mouseClick(page.controls.second, Qt.MouseButton.LeftButton)
    popup = page.controls.second_popup
    assert popup is not None
    QTest.keyClicks(popup.search, "steps")
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert page.card.pane.isVisible()
    assert page.card.pane.axis_width == page.card.chart.axis_width
    QTest.keyClick(page.card.chart, Qt.Key.Key_End)
    QTest.keyClick(page.card.chart, Qt.Key.Key_Left)
    assert page.card.pane.at == page.card.chart.at == 28
    assert "Steps" in page.card.chart.accessibleDescription()
    # The panes are laid out with the next turn of the event loop.
    qtbot.waitUntil(lambda: abs(page.card.chart.pixel_of(5).x() - page.card.pane.pixel_of(5).x()) <= 1)
    QTest.mouseClick(page.controls.second, Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert not page.card.pane.isVisible()


def test_annotation_is_added_edited_deleted_and_brought_back(qtbot: QtBot, page: TrendsPage) -> None:
    def texts() -> list[str]:
        settle(qtbot, page)
        return [a.text for a in page.state.settings.annotations]

    QTest.keyClick(page.card.chart, Qt.Key.Key_End)
    QTest.keyClick(page.card.chart, Qt.Key.Key_Left)
    QTest.keyClick(page, Qt.Key.Key_A)
    first = dialog(qtbot, page)
    assert not first.go.isEnabled()
    QTest.keyClicks(first.field, "Rested at home")
    QTest.keyClick(first.field, Qt.Key.Key_Return)
    assert texts() == ["Rested at home"]
    assert page.state.settings.annotations[0].day == page.state.day - timedelta(days=1)
    flag = page.card.notes.findChild(QAbstractButton)
    assert flag is not None
    assert abs(flag.geometry().left() - page.card.chart.pixel_of(28).x()) < 160
    QTest.mouseClick(flag, Qt.MouseButton.LeftButton)
    second = dialog(qtbot, page)
    second.field.selectAll()
    QTest.keyClicks(second.field, "Race")
    QTest.mouseClick(second.go, Qt.MouseButton.LeftButton)
    assert texts() == ["Race"]
    page.show_metric("steps")
    settle(qtbot, page)
    flag = page.card.notes.findChild(QAbstractButton)
    assert flag is not None
    assert flag.text() == "Race"
    flag.setFocus()
    QTest.keyClick(flag, Qt.Key.Key_Delete)
    assert texts() == []
    undo = next(b for b in page.toast.findChildren(QPushButton) if b.text() == "Undo")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert texts() == ["Race"]


def test_year_before_can_be_compared_with(qtbot: QtBot, page: TrendsPage) -> None:
    from healthdesk.present.ranges import Against

    page.controls.against_chosen.emit(Against.YEAR)
    settle(qtbot, page)
    assert page.controls.compare.text() == "Year before"
    assert page.query.against is Against.YEAR


def test_picture_is_light_and_large_in_a_dark_window(
    page: TrendsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme().apply("dark")
    file = tmp_path / "seen.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    page.controls.export_asked.emit("png")
    image = QImage(str(file))
    assert (image.width(), image.height()) == (2240, 1440)
    assert image.pixelColor(4, 4) == QColor("#F5F6F7")
    assert theme().dark


def test_drawing_is_made_of_shapes(page: TrendsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "seen.svg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    page.controls.export_asked.emit("svg")
    text = file.read_text("utf-8")
    assert "<path" in text
    assert "Heart rate" in text


def test_table_file_has_units_and_offsets(page: TrendsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "seen.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    page.controls.export_asked.emit("csv")
    rows = list(csv.reader(file.read_text("utf-8").splitlines()))
    assert rows[0][:3] == ["start", "end", "Heart rate, average (bpm)"]
    assert len(rows) == 31
    assert rows[1][0].startswith(f"{page.state.day - timedelta(days=29)}T00:00:00")
    assert rows[1][0][19] in "+-"


def test_file_that_cannot_be_written_is_told(page: TrendsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "a.csv"), ""))
    page.controls.export_asked.emit("csv")
    assert page.toast.isVisible()


def test_table_takes_the_place_of_the_chart(page: TrendsPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert page.table.isVisible()
    assert not page.card.isVisible()
    model = page.table.view.model()
    assert model.rowCount() == 30
    assert model.index(28, 0).data().endswith(str(date.fromordinal(page.state.day.toordinal() - 1).year))
    QApplication.processEvents()


def test_chart_is_dragged_to_earlier_days(qtbot: QtBot, page: TrendsPage) -> None:
    chart = page.card.chart
    page._choose_range(Range.WEEK)
    settle(qtbot, page)
    assert page._drawn is not None
    end = page._drawn.model.window.end
    view = chart.viewport()
    middle = view.rect().center()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    move(view, middle + QPoint(20, 0))
    qtbot.waitUntil(lambda: chart.dragging, timeout=WAIT_MS)
    band = chart.grab().toImage()
    drawn = {band.pixelColor(x, y).name() for x in range(60, band.width(), 9) for y in range(20, band.height(), 9)}
    assert len(drawn) > 3  # the data came along, not the axes alone
    slot_px = chart.pixel_of(1).x() - chart.pixel_of(0).x()
    move(view, middle + QPoint(round(3 * slot_px), 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(round(3 * slot_px), 0))
    settle(qtbot, page)
    assert page._drawn.model.window.end == end - timedelta(days=3)


def test_averages_are_drawn_by_source(qtbot: QtBot, page: TrendsPage) -> None:
    page.show_metric("heart_rate")
    settle(qtbot, page)
    assert page.controls.by_source.isEnabled()
    QTest.keyClick(page.window(), Qt.Key.Key_S)
    assert page.controls.by_source.isChecked()
    assert page._drawn is not None
    names = [line.name for line in page._drawn.model.lines]
    assert names
    seen = page.card.chart.grab().toImage()
    drawn = {seen.pixelColor(x, y).name() for x in range(seen.width()) for y in range(0, seen.height(), 2)}
    assert theme().color("source.0").name() in drawn
    assert theme().color("group.vitals.base").name() not in drawn
    chart = page.card.chart
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert names[0] in chart.accessibleDescription()


def test_the_read_out_follows_the_mouse(page: TrendsPage) -> None:
    chart = page.card.chart
    move(chart.viewport(), QPoint(round(chart.pixel_of(4).x()), 60), Qt.MouseButton.NoButton)
    assert chart.at == 4
    move(chart.viewport(), QPoint(2, 60), Qt.MouseButton.NoButton)  # beside the plot
    assert chart.at is None


def move(view: QWidget, to: QPoint, held: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """The mouse, with its left button down."""
    at = QPointF(to)
    place = QPointF(view.mapToGlobal(to))
    none = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, at, place, Qt.MouseButton.NoButton, held, none)
    QApplication.sendEvent(view, event)
