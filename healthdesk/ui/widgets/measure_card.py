"""One measure on a card: figure, verdict, the last days; opens the metric in Trends."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from healthdesk.present.measure_cards import MeasureCard
from healthdesk.ui.widgets.figure import Figure
from healthdesk.ui.widgets.series_chart import SeriesChartView
from healthdesk.ui.widgets.surfaces import Card, Icon
from healthdesk.ui.widgets.text import Text

MARGIN = 17


class MeasureCardView(Card):
    """Opens the metric in Trends."""

    opened = Signal(str)

    def __init__(self, card: MeasureCard) -> None:
        """Shows one measure."""
        super().__init__(clickable=True)
        self.setAccessibleName(f"{card.name}: {' '.join(p.number + p.unit for p in card.figure)}. {card.verdict}")
        self.clicked.connect(lambda: self.opened.emit(card.metric))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 14, MARGIN, 12)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Icon(card.icon, f"group.{card.group}.ink", 16))
        head.addWidget(Text(card.name, "body-strong"), 1)
        column.addLayout(head)
        figure = Figure()
        figure.show_parts(card.figure)
        chart = SeriesChartView()
        chart.show_chart(card.chart)
        column.addWidget(figure)
        column.addWidget(Text(card.verdict, "small", "text-2"))
        column.addSpacing(4)
        column.addWidget(chart)
