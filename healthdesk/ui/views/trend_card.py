"""The card around the chart: its figure, its legend, and what stands there when there is nothing to draw."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from healthdesk.base.words import tr
from healthdesk.present.annotations import Flag
from healthdesk.present.trends import LegendItem, TrendModel
from healthdesk.present.values import Formatter
from healthdesk.ui.charts.note_strip import NoteStrip
from healthdesk.ui.charts.panning import PannableTrend
from healthdesk.ui.charts.trend_chart import TrendChart
from healthdesk.ui.charts.unit_label import UnitLabel
from healthdesk.ui.widgets.chart_mark import ChartMark
from healthdesk.ui.widgets.figure import Figure
from healthdesk.ui.widgets.message import Message
from healthdesk.ui.widgets.surfaces import Card, Icon
from healthdesk.ui.widgets.text import Text

MIN_CHART = 220
PANE = 116


class TrendCard(Card):
    """Shows one `TrendModel` after another."""

    newest_asked = Signal()

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 14, 17, 9)
        column.setSpacing(4)
        self._head, self._below = head, below = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(5)
        self._figure, self._caption = Figure("value-l"), Text("", "body", "text-2", size=14)
        self._coverage = _Pill()
        self._change = _Pill()
        self._legend = _Legend()
        head.addWidget(self._figure)
        head.addWidget(self._caption)
        head.addSpacing(11)
        head.addWidget(self._change)
        head.addWidget(self._coverage)
        head.addStretch(1)
        self.chart = PannableTrend()
        self.chart.setMinimumHeight(MIN_CHART)
        self._unit = UnitLabel(self.chart)
        self._nothing = Message(
            "chart-no-axes-column", "text-2", tr("No data in this range"), action=tr("Go to the newest data")
        )
        self._nothing.line = ""
        self._nothing.acted.connect(self.newest_asked)
        self._nothing.setMinimumHeight(MIN_CHART)
        self.notes = NoteStrip(self.chart)
        self.pane = TrendChart(lower=True)
        self.pane.setFixedHeight(PANE)
        self._pane_head = QWidget()
        pane_head = QHBoxLayout(self._pane_head)
        pane_head.setContentsMargins(0, 4, 0, 0)
        pane_head.setSpacing(6)
        self._pane_name, self._pane_words = Text("", "small-strong"), Text("", "small", "text-2")
        pane_head.addWidget(self._pane_name)
        pane_head.addWidget(self._pane_words)
        pane_head.addStretch(1)
        column.addLayout(head)
        column.addLayout(below)
        column.addSpacing(6)
        column.addWidget(self.notes)
        column.addWidget(self._unit)
        column.addWidget(self.chart, 1)
        column.addWidget(self._pane_head)
        column.addWidget(self.pane)
        column.addWidget(self._nothing, 1)
        for widget in (self._nothing, self._pane_head, self.pane):
            widget.hide()
        self.chart.pointed.connect(self.pane.point_at)
        self.pane.pointed.connect(self.chart.point_at)

    def show_model(
        self,
        model: TrendModel,
        formatter: Formatter,
        last_data: str,
        second: TrendModel | None = None,
        flags: Sequence[Flag] = (),
    ) -> None:
        """`last_data` says when the newest data is from; `second` goes into the pane underneath."""
        self._figure.show_parts(model.headline)
        self._caption.setText(model.caption if not model.empty else "")
        icon = "" if model.change_up is None else "arrow-up-right" if model.change_up else "arrow-down-right"
        self._change.show_words(model.change, icon)
        self._coverage.show_words("" if model.empty else model.coverage, "")
        self._legend.show_items([] if model.empty else model.legend, str(model.group))
        self._unit.show_unit("" if model.empty else model.axis.unit)
        self.chart.setVisible(not model.empty)
        self._nothing.setVisible(model.empty)
        self._nothing.set_text(last_data)
        self._place_legend()
        below = None if model.empty else second
        self.chart.show_model(model, formatter, below, flags)
        self._show_pane(below, formatter, flags)
        self.notes.show_flags(() if model.empty else flags)

    def _show_pane(self, second: TrendModel | None, formatter: Formatter, flags: Sequence[Flag]) -> None:
        """Under the same time axis, with labels as wide as those above."""
        self._pane_head.setVisible(second is not None)
        self.pane.setVisible(second is not None)
        if second is None:
            self.pane.clear_model()
            return
        figure = "\u00a0".join(part.number + part.unit for part in second.headline)
        self._pane_name.setText(tr(second.spec.name))
        self._pane_words.setText(f"{figure} {second.caption}" if not second.empty else tr("no data in this range"))
        self.pane.show_model(second, formatter, None, flags)
        self.chart.axis_width = self.pane.axis_width = max(self.chart.axis_width, self.pane.axis_width)
        self._pane_head.setContentsMargins(self.chart.axis_width, 0, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The legend takes a row of its own where there is little room."""
        super().resizeEvent(event)
        self._place_legend()

    def clear_model(self) -> None:
        """Show nothing."""
        self._figure.show_parts(())
        self._caption.setText("")
        self._change.show_words("", "")
        self._coverage.show_words("", "")
        self._legend.show_items([], "vitals")
        self.chart.clear_model()
        self.pane.clear_model()
        self.notes.show_flags(())

    def _place_legend(self) -> None:
        for row in (self._head, self._below):
            row.removeWidget(self._legend)
        margins = self.contentsMargins().left() + 2 * 17
        fits = self._head.sizeHint().width() + self._legend.sizeHint().width() <= self.width() - margins
        (self._head if fits else self._below).addWidget(self._legend, 0, Qt.AlignmentFlag.AlignRight)


class _Pill(Card):
    """A few words on a gray ground."""

    def __init__(self) -> None:
        super().__init__(fill="surface-3", line="", radius=4)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(7, 2, 8, 2)
        row.setSpacing(5)
        self._icon, self._text = Icon("arrow-up-right", size=13), Text("", "small-strong", "text-2")
        row.addWidget(self._icon)
        row.addWidget(self._text)
        self.hide()

    def show_words(self, text: str, icon: str) -> None:
        self.setVisible(bool(text))
        self._text.setText(text)
        self._icon.setVisible(bool(icon))
        if icon:
            self._icon.show_icon(icon, "text-2")


class _Legend(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)

    def show_items(self, items: Sequence[LegendItem], group: str) -> None:
        while (old := self._row.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for i, item in enumerate(items):
            if i:
                self._row.addSpacing(10)
            if item.mark:
                self._row.addWidget(ChartMark(item.mark, group))
            self._row.addWidget(Text(item.name, "small", "text-2"))
            if item.value:
                self._row.addWidget(Text(item.value, "small-strong"))
