"""Compare by mouse and keyboard: two metrics, two periods."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.base.paths import DataFolder
from healthdesk.model.zones import date_of
from healthdesk.ui.charts.plot import ReadoutPlot
from healthdesk.ui.main_window import MainWindow
from healthdesk.ui.pages import COMPARE, DASHBOARD
from healthdesk.ui.views import compare
from healthdesk.ui.views.compare import ComparePage
from tests.gui.windows import open_demo, opened, settled, unlock, write_export
from tests.profiles import make_profile

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MainWindow]:
    for window in opened(qtbot, data_folder):
        open_demo(window, 120)
        window.activateWindow()
        window.workspace.show_page(COMPARE)
        settled(qtbot, window)
        yield window


def page(window: MainWindow) -> ComparePage:
    shown = window.workspace.page(COMPARE)
    assert isinstance(shown, ComparePage)
    return shown


def segment(control: QWidget, key: str) -> QWidget:
    found = control.findChild(QWidget, key)
    assert isinstance(found, QWidget)
    return found


def periods(qtbot: QtBot, window: MainWindow) -> ComparePage:
    shown = page(window)
    QTest.mouseClick(segment(shown.modes, compare.SPANS), LEFT)
    settled(qtbot, window)
    assert shown.spans.isVisible()
    assert not shown.pair.isVisible()
    return shown


def hover(chart: ReadoutPlot, at: QPointF) -> None:
    """The mouse without a button."""
    view, none = chart.viewport(), Qt.MouseButton.NoButton
    place = QPointF(view.mapToGlobal(at))
    event = QMouseEvent(QEvent.Type.MouseMove, at, place, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


def test_two_metrics_are_told_and_drawn_at_once(window: MainWindow) -> None:
    shown = page(window)
    assert (shown.pair.query.one, shown.pair.query.other) == ("steps", "sleep")
    assert shown.pair.verdict.title.text()
    assert "ρ" in shown.pair.verdict.text.text()
    assert shown.pair.card.chart.count > 90


def test_another_metric_lag_and_range_by_mouse_and_keys(qtbot: QtBot, window: MainWindow) -> None:
    shown = page(window)
    QTest.keyClick(window, Qt.Key.Key_Slash)
    popup = shown.pair.one.popup
    assert popup is not None
    QTest.keyClicks(popup.search, "weight")
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert (shown.pair.query.one, shown.pair.query.other) == ("weight", "sleep")
    QTest.mouseClick(shown.pair.swap, LEFT)
    settled(qtbot, window)
    assert (shown.pair.query.one, shown.pair.query.other) == ("sleep", "weight")
    QTest.mouseClick(segment(shown.pair.lags, "1"), LEFT)
    settled(qtbot, window)
    QTest.mouseClick(segment(shown.pair.ranges, "M"), LEFT)
    settled(qtbot, window)
    found = shown.pair.answer
    assert found is not None
    assert found.found is not None
    assert found.window is not None
    assert (found.found.lag, found.window.days) == (1, 30)
    assert found.window.end == found.newest  # yesterday: today is not over
    assert shown.pair.verdict.title.text() == "Too few days"  # at most 29 pairs
    end = found.window.end
    QTest.mouseClick(shown.pair.days.earlier, LEFT)
    settled(qtbot, window)
    assert shown.pair.answer is not None
    assert shown.pair.answer.window is not None
    assert shown.pair.answer.window.end < end


def test_a_dot_is_picked_by_mouse_and_keys_and_opens_its_day(qtbot: QtBot, window: MainWindow) -> None:
    chart = page(window).pair.card.chart
    model = page(window).pair.model
    assert model is not None
    hover(chart, chart.pixel_of(7))
    assert chart.at is not None
    assert (model.x[chart.at], model.y[chart.at]) == pytest.approx((model.x[7], model.y[7]), rel=0.05)
    QTest.mouseClick(chart.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, chart.pixel_of(7).toPoint())
    assert chart.hasFocus()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.at == 0
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.at == 1
    QTest.keyClick(chart, Qt.Key.Key_Up)
    assert chart.at is not None
    assert model.y[chart.at] >= model.y[1]
    day = date_of(int(model.day[chart.at]))
    assert str(day.year) in chart.accessibleDescription()
    assert "Steps" in chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_Return)
    settled(qtbot, window)
    assert window.workspace.stack.currentWidget() is window.workspace.page(DASHBOARD)
    assert window.state.day == day


def test_brackets_go_by_ranges(qtbot: QtBot, window: MainWindow) -> None:
    shown = page(window)
    QTest.mouseClick(segment(shown.pair.ranges, "M"), LEFT)
    settled(qtbot, window)
    newest = shown.pair.query
    QTest.keyClick(window, Qt.Key.Key_BracketLeft)
    settled(qtbot, window)
    assert shown.pair.query.anchor is not None
    QTest.keyClick(window, Qt.Key.Key_BracketRight)
    settled(qtbot, window)
    assert shown.pair.query == newest


def test_escape_takes_the_read_out_away(window: MainWindow) -> None:
    chart = page(window).pair.card.chart
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.at == chart.count - 1
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.at is None


def test_two_periods_by_preset_and_free(qtbot: QtBot, window: MainWindow) -> None:
    shown = periods(qtbot, window)
    answer = shown.spans.answer
    assert answer is not None
    assert answer.spans is not None
    (first, last), (before, until) = answer.spans
    assert (last - first).days == (until - before).days == 29
    assert until == first - timedelta(days=1)
    QTest.mouseClick(segment(shown.spans.presets, "month"), LEFT)
    settled(qtbot, window)
    assert shown.spans.answer is not None
    assert shown.spans.answer.spans is not None
    assert shown.spans.answer.spans[0][0].day == 1
    QTest.mouseClick(shown.spans.then.span, LEFT)
    popup = shown.spans.then.popup
    assert popup is not None
    QTest.keyClick(popup.first.grid, Qt.Key.Key_Right)
    QTest.mouseClick(popup.go, LEFT)
    settled(qtbot, window)
    assert shown.spans.presets.choice() == ""
    assert shown.spans.answer.spans is not None
    assert shown.spans.query.free is not None


def test_arrows_walk_both_periods_and_enter_opens_a_day(qtbot: QtBot, window: MainWindow) -> None:
    shown = periods(qtbot, window)
    for chart in shown.spans.charts.charts:
        chart.setFocus()
        QTest.keyClick(chart, Qt.Key.Key_Home)
        QTest.keyClick(chart, Qt.Key.Key_Right)
        assert chart.at == 1
        assert chart.accessibleDescription()
        hover(chart, chart.pixel_of(0))
        assert chart.at == 0
    model, chart = shown.spans.model, shown.spans.charts.aligned.chart
    assert model is not None
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert window.state.day == date_of(model.now.span.last)
    settled(qtbot, window)


def test_figures_as_a_table(qtbot: QtBot, window: MainWindow) -> None:
    shown = page(window)
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert shown.pair.table.isVisible()
    assert not shown.pair.card.isVisible()
    periods(qtbot, window)
    assert not shown.table.isChecked()
    QTest.mouseClick(shown.table, LEFT)
    assert shown.spans.table.isVisible()
    QTest.mouseClick(segment(shown.modes, compare.PAIR), LEFT)
    settled(qtbot, window)
    assert shown.table.isChecked()
    assert shown.pair.table.isVisible()


def test_what_is_seen_is_saved(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = page(window)
    monkeypatch.setattr(compare, "choose_file", lambda _parent, kind, name: tmp_path / f"{name}.{kind}")
    shown.export.asked.emit("png")
    shown.export.asked.emit("csv")
    name = shown.pair.file_name
    assert not QImage(str(tmp_path / f"{name}.png")).isNull()
    assert (tmp_path / f"{name}.csv").read_text("utf-8").startswith("day of steps,Steps (")
    periods(qtbot, window)
    shown.export.asked.emit("svg")
    assert "<svg" in (tmp_path / f"{shown.spans.file_name}.svg").read_text("utf-8")
    monkeypatch.setattr(compare, "choose_file", lambda _parent, kind, _name: tmp_path / "missing" / f"x.{kind}")
    shown.export.asked.emit("csv")
    assert shown.toast._label.text().startswith("Could not write")


def test_chance_is_spoken_of_after_many_pairs(qtbot: QtBot, window: MainWindow) -> None:
    shown = page(window)
    for other in ("weight", "heart_rate", "resting_heart_rate", "distance"):
        for lag in "012":
            shown.pair.other.chosen.emit(other)
            shown.pair.lags.chosen.emit(lag)
            settled(qtbot, window)
    assert any("by chance" in note for note in shown.pair.verdict.notes)


def test_locking_drops_every_figure(qtbot: QtBot, window: MainWindow) -> None:
    shown = periods(qtbot, window)
    window.lock()
    assert (shown.pair.model, shown.spans.model, shown.pair.card.chart.count) == (None, None, 0)
    assert shown.spans.verdict.text.text() == ""
    assert all(chart.count == 0 for chart in shown.spans.charts.charts)


def test_one_metric_is_nothing_to_compare_but_has_periods(qtbot: QtBot, data_folder: DataFolder) -> None:
    make_profile(data_folder)
    for window in opened(qtbot, data_folder):
        unlock(qtbot, window)
        window.workspace.show_page(COMPARE)
        settled(qtbot, window)
        shown = page(window)
        assert shown._message.isVisible()
        window.import_files([write_export(data_folder.root.parent / "export.xml")])
        settled(qtbot, window)
        window.workspace.show_page(COMPARE)
        settled(qtbot, window)
        assert shown._message.isVisible()
        QTest.mouseClick(segment(shown.modes, compare.SPANS), LEFT)
        settled(qtbot, window)
        assert shown.spans.isVisible()
        assert shown.spans.verdict.title.text() == "Too few days"
        assert shown.spans.nothing.isVisible()  # the file is of days long ago
        assert not shown.spans.charts.isVisible()
