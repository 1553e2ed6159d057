"""A titled row of cards on the dashboard."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.present.cards import Section
from healthdesk.ui.widgets.metric_card import MetricCard
from healthdesk.ui.widgets.responsive_grid import ResponsiveGrid
from healthdesk.ui.widgets.skeleton import SkeletonCard
from healthdesk.ui.widgets.text import Text


class SectionView(QWidget):
    """A heading and its cards."""

    opened = Signal(str)
    day_asked = Signal(object)

    def __init__(self, title: str) -> None:
        """No card yet."""
        super().__init__()
        self._cards: dict[str, MetricCard] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        head = QHBoxLayout()
        self._note = Text("", "small", "text-3")
        head.addWidget(Text(title, "body-strong"))
        head.addStretch(1)
        head.addWidget(self._note)
        column.addLayout(head)
        self._grid = ResponsiveGrid()
        column.addWidget(self._grid)

    def show_section(self, section: Section, *, compact: bool) -> None:
        """Show another day; cards of metrics that stay are kept."""
        self._note.setText(section.note)
        names = [card.metric for card in section.cards]
        for metric, view in list(self._cards.items()):
            if metric not in names:
                view.hide()
                view.deleteLater()
                del self._cards[metric]
        for card in section.cards:
            if card.metric not in self._cards:
                self._cards[card.metric] = self._make(card.metric)
            self._cards[card.metric].show_card(card, compact=compact)
        items = [(self._cards[card.metric], card.wide and not compact) for card in section.cards]
        self._grid.set_items(items, compact=compact)

    def show_skeleton(self, wide: Sequence[bool]) -> None:
        """Places of cards, while they load."""
        self._grid.set_items([(SkeletonCard(), is_wide) for is_wide in wide])

    def _make(self, metric: str) -> MetricCard:
        card = MetricCard(metric)
        card.opened.connect(self.opened)
        card.day_asked.connect(self.day_asked)
        return card


class Column(QWidget):
    """Sections, one below the other."""

    def __init__(self) -> None:
        """Fill `column`."""
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(13)
