"""One insight: what was found, its chart, what can be done with it, and why it is seen."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from healthdesk.base.words import tr
from healthdesk.present.insight_cards import SNOOZES, InsightCard
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.indicators import Chip
from healthdesk.ui.widgets.series_chart import SeriesChartView
from healthdesk.ui.widgets.surfaces import Card, Line
from healthdesk.ui.widgets.text import Text

WIDEST = 2.0  # times the narrowest column of an explanation: longer text gets more room, so that they end alike
MARGIN = 18
CHART_PX = 370


class InsightCardView(Card):
    """Says what was asked for; the page does it."""

    acknowledge_asked = Signal(int)
    snooze_asked = Signal(int, int)  # number, days
    restore_asked = Signal(int)
    mute_asked = Signal(str)  # rule

    def __init__(self, card: InsightCard) -> None:
        """Shows one insight and never another."""
        super().__init__()
        self.card = card
        self.setAccessibleName(card.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)  # the border stays free
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 16, MARGIN, 14)
        row.setSpacing(24)
        row.addLayout(self._words(card), 1)
        if card.chart is not None:
            chart = SeriesChartView(CHART_PX)
            chart.show_chart(card.chart)
            row.addWidget(chart, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self._why = self._explanation(card)
        self._why.hide()
        column.addWidget(self._why)

    @property
    def explained(self) -> bool:
        """Whether it is told why this is seen."""
        return not self._why.isHidden()

    def _words(self, card: InsightCard) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Chip(card.severity, card.tone, card.icon))
        head.addWidget(Text(card.about, "small", "text-2"))
        if card.state:
            head.addWidget(Chip(card.state, ""))
        head.addStretch(1)
        column.addLayout(head)
        column.addSpacing(6)
        column.addWidget(Text(card.title, "heading", wrap=True))
        column.addSpacing(2)
        column.addWidget(Text(card.body, "body", "text-2", wrap=True))
        column.addSpacing(10)
        column.addLayout(self._acts(card))
        column.addStretch(1)
        return column

    def _acts(self, card: InsightCard) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        if card.new:
            self.acknowledge = Button(tr("Acknowledge"), size="compact")
            self.acknowledge.clicked.connect(lambda: self.acknowledge_asked.emit(card.number))
            self.snooze = Button(tr("Snooze"), size="compact", icon="chevron-down", trailing=True)
            menu = QMenu(self.snooze)
            for days, text in SNOOZES.items():
                menu.addAction(tr(text), partial(self.snooze_asked.emit, card.number, days))
            menu.addSeparator()
            menu.addAction(theme().icon("bell-off"), tr("Turn this rule off"), lambda: self.mute_asked.emit(card.rule))
            self.snooze_menu = menu
            self.snooze.clicked.connect(self._open_menu)
            row.addWidget(self.acknowledge)
            row.addWidget(self.snooze)
        elif card.put_away:
            self.restore = Button(tr("Show as new again"), size="compact", icon="undo-2")
            self.restore.clicked.connect(lambda: self.restore_asked.emit(card.number))
            row.addWidget(self.restore)
        self.why = Button(tr("Why am I seeing this?"), "link", "compact", "chevron-right")
        self.why.clicked.connect(self._toggle)
        row.addWidget(self.why)
        row.addStretch(1)
        return row

    def _explanation(self, card: InsightCard) -> QWidget:
        holder = Card(fill="surface-2", line="", radius=11)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 14, MARGIN, 16)
        row.setSpacing(32)
        shortest = min(len(text) for _, text in card.columns)
        for heading, text in card.columns:
            part = QVBoxLayout()
            part.setSpacing(2)
            part.addWidget(Text(heading, "small-strong"))
            part.addWidget(Text(text, "small", "text-2", wrap=True))
            part.addStretch(1)
            row.addLayout(part, round(100 * min(WIDEST, len(text) / max(1, shortest))))
        column.addLayout(row)
        return holder

    @Slot()
    def _toggle(self) -> None:
        shown = not self.explained
        self._why.setVisible(shown)
        self.why.set_icon("chevron-down" if shown else "chevron-right")
        self.why.setAccessibleDescription(tr("Shown below") if shown else "")

    @Slot()
    def _open_menu(self) -> None:
        self.snooze_menu.popup(self.snooze.mapToGlobal(self.snooze.rect().bottomLeft()))
