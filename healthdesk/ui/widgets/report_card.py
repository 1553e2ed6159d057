"""One measure of a report on a card: figure, change, goal, the days of both periods; opens the metric in Trends."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from healthdesk.model.report_page import ReportCard
from healthdesk.present.values import Part
from healthdesk.ui.widgets.figure import Figure
from healthdesk.ui.widgets.report_chart import ReportChartView
from healthdesk.ui.widgets.surfaces import Card, Icon
from healthdesk.ui.widgets.text import Text

MARGIN = 17
LINE = 18
SIGNS = {"up": "▲", "down": "▼", "level": "●", "": ""}


class ReportCardView(Card):
    """Opens the metric in Trends."""

    opened = Signal(str)

    def __init__(self, card: ReportCard) -> None:
        """Shows one measure and never another."""
        super().__init__(clickable=True)
        self.card = card
        figure = " ".join([*(number + unit for number, unit in card.figure), card.per])
        said = (card.name, figure, card.change, card.verdict, card.usual, card.goal, card.covered)
        self.setAccessibleName(", ".join(part for part in said if part))
        self.clicked.connect(lambda: self.opened.emit(card.metric))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 14, MARGIN, 12)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addSpacing(8)
        column.addLayout(self._figure())
        column.addSpacing(2)
        tone = f"group.{card.group}.ink" if card.told else "text-2"
        change = f"{SIGNS[card.direction]} {card.change}".strip()
        column.addWidget(Text(change, "small", tone, weight=600 if card.told else 0, line=LINE))
        column.addWidget(Text(card.goal, "small", "text-2", line=LINE))
        column.addStretch(1)
        if card.drawing is not None:
            column.addSpacing(6)
            column.addWidget(ReportChartView(card.drawing, card.group))
            column.addSpacing(8)
        foot = QHBoxLayout()
        foot.addWidget(Text(card.verdict, "small", "text-2"))
        foot.addStretch(1)
        foot.addWidget(Text(card.usual, "small", "text-2", align=Qt.AlignmentFlag.AlignRight))
        column.addLayout(foot)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Icon(self.card.icon, f"group.{self.card.group}.ink", 16))
        row.addWidget(Text(self.card.name, "body-strong"), 1)
        row.addWidget(Text(self.card.covered, "small", "text-2", align=Qt.AlignmentFlag.AlignRight))
        return row

    def _figure(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        if self.card.figure:
            figure = Figure()
            figure.show_parts([Part(*part) for part in self.card.figure])
            row.addWidget(figure)
            row.addWidget(Text(self.card.per, "small", "text-2", line=27), 0, Qt.AlignmentFlag.AlignBottom)
        else:
            row.addWidget(Text(self.card.per, "body", "text-2", line=32))
        row.addStretch(1)
        return row
