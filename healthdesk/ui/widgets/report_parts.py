"""The parts of a report beside its measures: what changed, on a card at the top, and lists of things to know."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from healthdesk.model.report_page import ReportList
from healthdesk.ui.widgets.indicators import Chip
from healthdesk.ui.widgets.surfaces import Card, Icon, Line
from healthdesk.ui.widgets.text import Text

MARGIN = 18
STRONG_PX = 240
HEADLINE_PX, HEADLINE_LINE = 20, 28


class ReportHero(Card):
    """The days, whether they are over, and the sentence of what changed."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self.span, self.headline = Text("", "small", "text-2"), Text("", "title", wrap=True)
        self.lead = Text("", "body", "text-2", wrap=True)
        self._state = Chip("", "info", "clock")
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 16, MARGIN, 16)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.span)
        row.addWidget(self._state)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.headline)
        column.addWidget(self.lead)

    def show_words(self, span: str, state: str, headline: str, lead: str) -> None:
        """`state` is "" where all days are over."""
        self.span.setText(span)
        self._state.label.setText(state)
        self._state.setVisible(bool(state))
        self.headline.setText(headline)
        self.lead.setText(lead)
        self.setAccessibleName(f"{headline}. {lead}")


class ReportListView(Card):
    """Lines of a strong word or two and a sentence."""

    def __init__(self, shown: ReportList) -> None:
        """Shows one list and never another."""
        super().__init__()
        self.setAccessibleName(shown.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 12, 1, 6)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN - 1, 0, MARGIN - 1, 8)
        head.setSpacing(8)
        head.addWidget(Icon(shown.icon, "text-2", 16))
        head.addWidget(Text(shown.title, "body-strong"), 1)
        column.addLayout(head)
        for strong, text in shown.items:
            column.addWidget(Line())
            row = QGridLayout()
            row.setContentsMargins(MARGIN - 1, 8, MARGIN - 1, 8)
            row.setHorizontalSpacing(16)
            row.setColumnMinimumWidth(0, STRONG_PX)
            row.setColumnStretch(1, 1)
            top = Qt.AlignmentFlag.AlignTop
            first = Text(strong, "body", wrap=True, weight=500)
            first.setFixedWidth(STRONG_PX)
            row.addWidget(first, 0, 0, top)
            row.addWidget(Text(text, "body", "text-2", wrap=True), 0, 1)
            column.addLayout(row)
