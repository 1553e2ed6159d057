"""The nights of a week, a month or half a year: their figures, a bar each, and what they have in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.words import mark, tr
from healthdesk.present.sleep_span import TABLE, SpanModel
from healthdesk.ui.views.sleep_cards import MARGIN, SleepHead, titled_card
from healthdesk.ui.widgets.data_table import Cell, Column, DataTable
from healthdesk.ui.widgets.night_strip import NightStrip
from healthdesk.ui.widgets.stage_rows import StageRows
from healthdesk.ui.widgets.surfaces import Card
from healthdesk.ui.widgets.text import Text

STRIP_PX = 260
COLUMNS = (
    Column(TABLE[0]),
    *(Column(name, width, right=True) for name, width in zip(TABLE[1:], (160, 120, 120, 120), strict=True)),
)
WEEKDAY_COLUMNS = (Column(mark("Night to")), Column(mark("Asleep"), 110, right=True), Column("", 90, right=True))


class SleepSpanView(QWidget):
    """The card of the nights above, three cards below."""

    chosen = Signal(object)  # date

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._nights())
        row = QHBoxLayout()
        row.setSpacing(16)
        self._stages_card, stages = titled_card(tr("Stages"), tr("outlined box = your usual range"))
        self.stages = StageRows()
        stages.addWidget(self.stages)
        stages.addStretch(1)
        self._weekdays_card, weekdays = titled_card(tr("By day of the week"), "")
        self.weekdays = DataTable(WEEKDAY_COLUMNS, tr("By day of the week"), 30)
        weekdays.addWidget(self.weekdays)
        weekdays.addStretch(1)
        regular_card, regular = titled_card(tr("Regularity"), "")
        self.regularity = Text("", "small", "text-2", wrap=True)
        regular.addWidget(self.regularity)
        regular.addStretch(1)
        for card, share in ((self._stages_card, 305), (self._weekdays_card, 426), (regular_card, 261)):
            row.addWidget(card, share)
        column.addLayout(row)

    def _nights(self) -> Card:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, 8)
        column.setSpacing(14)
        self._head = SleepHead()
        column.addWidget(self._head)
        self.strip = NightStrip()
        self.strip.setMinimumHeight(STRIP_PX)
        self.strip.chosen.connect(self.chosen)
        self.table = DataTable(COLUMNS, tr("Nights"), 32)
        self.table.hide()
        column.addWidget(self.strip)
        column.addWidget(self.table)
        return card

    def show_span(self, model: SpanModel) -> None:
        """Show other nights."""
        self._head.show_figures(model.figure, model.verdict, model.stats)
        self.strip.show_nights(model.nights, model.usual_bed, model.usual_wake)
        self.table.show_rows([[Cell(text) for text in row] for row in model.table])
        self.stages.show_rows(model.stages)
        self._stages_card.setVisible(bool(model.stages))
        self.weekdays.show_rows(
            [(Cell(row.name), Cell(row.asleep), Cell(row.nights, "text-2")) for row in model.weekdays]
        )
        self._weekdays_card.setVisible(bool(model.weekdays))
        self.regularity.setText(model.regularity)

    def as_table(self, table: bool) -> None:
        """Show the nights as rows instead."""
        self.table.setVisible(table)
        self.strip.setVisible(not table)

    def clear(self) -> None:
        """Show nothing of the library."""
        self._head.show_figures((), "", ())
        self.regularity.setText("")
        self.strip.show_nights((), None, None)
        self.stages.show_rows(())
        for table in (self.table, self.weekdays):
            table.show_rows([])
