"""What both comparisons have: a verdict, its figures, and charts or, in their place, a table."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from healthdesk.present.comparing import Verdict
from healthdesk.present.statistics import Stat
from healthdesk.present.trend_table import TrendTable
from healthdesk.present.values import Formatter
from healthdesk.ui.views.paper import PaperSheet
from healthdesk.ui.views.trend_table_view import TrendTableView
from healthdesk.ui.widgets.message import Message
from healthdesk.ui.widgets.stat_strip import StatStrip
from healthdesk.ui.widgets.verdict_card import VerdictCard


class CompareView(QWidget):
    """Says when something else is wanted; the page asks and shows. Subclasses choose, and say what stands in the table."""

    changed = Signal()
    day_opened = Signal(object)  # date

    def __init__(self, icon: str, charts: QWidget, nothing: str, hint: str) -> None:
        """`nothing` and `hint`: what is said where no day is left to compare. `lay_out` follows."""
        super().__init__()
        self._icon, self._charts = icon, charts
        self._formatter = Formatter()
        self._as_table = False
        self.verdict, self.strip, self.table = VerdictCard(icon), StatStrip(), TrendTableView()
        self.nothing = Message(icon, "text-2", nothing, hint)
        self.table.hide()
        self.nothing.hide()

    def lay_out(self, controls: QLayout) -> None:
        """The choices above all of it."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(controls)
        for part in (self.verdict, self.strip, self._charts, self.table, self.nothing):
            column.addWidget(part, 0 if part in (self.verdict, self.strip) else 1)

    def rows(self) -> tuple[TrendTable, str] | None:
        """What is shown as a table, and what its rows are; None before anything is."""
        raise NotImplementedError

    @property
    def is_empty(self) -> bool:
        """Whether there is an answer, and no day in it."""
        raise NotImplementedError

    @property
    def as_table(self) -> bool:
        """Whether the figures stand as a table."""
        return self._as_table

    def show_table(self, *, on: bool) -> None:
        """The figures in the place of the charts."""
        self._as_table = on
        if on and (found := self.rows()) is not None:
            self.table.show_table(*found)
        empty = self.is_empty
        self.table.setVisible(on and not empty)
        self._charts.setHidden(on or empty)
        self.nothing.setVisible(empty)

    def show_nothing(self) -> None:
        """Drop what is said and written; charts are the subclass's."""
        self.verdict.clear()
        self.table.clear_rows()
        self.strip.show_stats(())

    def put_on(self, sheet: PaperSheet, verdict: Verdict, tone: str, stats: tuple[Stat, ...], charts: QWidget) -> None:
        """The same parts once more, on paper; `charts` is of that sheet."""
        card, strip = VerdictCard(self._icon), StatStrip()
        for widget in (card, strip, charts):
            sheet.column.addWidget(widget, 1 if widget is charts else 0)
        card.show_verdict(verdict, tone)
        strip.show_stats(stats)
