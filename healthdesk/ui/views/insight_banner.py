"""The newest finding that is worth it, above the cards of the dashboard."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from healthdesk.base.words import tr
from healthdesk.model.finding import InsightsFound
from healthdesk.present.insight_cards import insight_card
from healthdesk.present.values import Formatter
from healthdesk.ui.insights_feed import InsightsFeed
from healthdesk.ui.state import AppState
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.surfaces import Card, Icon
from healthdesk.ui.widgets.text import Text

_LINES = {"warn": "warn-line", "info": "accent-line", "ok": "border"}


class InsightBanner(Card):
    """Hidden while there is nothing new."""

    evidence_asked = Signal()

    def __init__(self, feed: InsightsFeed, state: AppState) -> None:
        """Shows what `feed` tells."""
        super().__init__(fill="info-soft", line="accent-line")
        self._feed, self._state = feed, state
        self._number = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 8, 9)
        row.setSpacing(12)
        self._icon = Icon("info", "info", 20)
        self.title, self.text = Text("", "body-strong"), Text("", tone="text-2")
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.evidence = Button(tr("See the evidence"), "plain", "compact")
        self.evidence.clicked.connect(self.evidence_asked)
        self.acknowledge = Button(tr("Acknowledge"), size="compact")
        self.acknowledge.clicked.connect(self._acknowledge)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.title)
        row.addWidget(self.text, 1)
        row.addWidget(self.evidence)
        row.addWidget(self.acknowledge)
        self.hide()
        feed.changed.connect(self._told)
        state.settings_changed.connect(self._settings_changed)
        self._told(feed.found)

    def sizeHint(self) -> QSize:
        """At least the height of the design's banner."""
        return super().sizeHint().expandedTo(QSize(0, 52))

    @Slot(object)
    def _told(self, found: InsightsFound | None) -> None:
        if found is None or not found.new:
            self.hide()
            return
        card = insight_card(found.new[0], found, Formatter.of(self._state.settings))
        self._number = card.number
        self.fill, self.line = f"{card.tone}-soft", _LINES[card.tone]
        self._icon.show_icon(card.icon, card.tone)
        self.title.setText(f"{card.title}.")
        self.text.setText(card.body)
        self.setAccessibleName(f"{card.severity}: {card.title}. {card.body}")
        self.show()
        self.update()

    @Slot(object)
    def _settings_changed(self, _settings: object) -> None:
        self._told(self._feed.found)

    @Slot()
    def _acknowledge(self) -> None:
        self._feed.acknowledge(self._number)
