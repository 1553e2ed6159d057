"""A row of figures with hairlines between them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.present.statistics import Stat
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.surfaces import Card
from healthdesk.ui.widgets.text import Text

HEIGHT = 68
FIGURE_PX = 18


class StatStrip(Card):
    """As many columns as there are figures."""

    def __init__(self, *, stacked: bool = False) -> None:
        """Empty; `stacked` puts the detail below its figure."""
        super().__init__()
        self._stacked = stacked
        self.setMinimumHeight(HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(17, 11, 17, 11)
        self._row.setSpacing(16)

    def indent(self, left: int) -> None:
        """Begin `left` px from the edge."""
        margins = self._row.contentsMargins()
        margins.setLeft(left)
        self._row.setContentsMargins(margins)

    def show_stats(self, stats: Sequence[Stat]) -> None:
        """Show other figures."""
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        for i, stat in enumerate(stats):
            if i:
                self._row.addWidget(_Upright())
            # Stacked ones differ in length: each gets the room that it needs first. The others are all as wide.
            self._row.addWidget(_Column(stat, stacked=self._stacked), 0 if self._stacked else 1)


class _Column(QWidget):
    def __init__(self, stat: Stat, *, stacked: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(Text(stat.name, "small", "text-2"))
        row = QHBoxLayout()
        row.setSpacing(4)
        figure = Text(stat.figure, "value-m", size=FIGURE_PX)
        figure.setMinimumWidth(figure.sizeHint().width())  # a figure is never cut short
        row.addWidget(figure, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        if stacked:
            row.addStretch(1)
            column.addWidget(Text(stat.detail, "small", "text-2"))
        else:
            row.addWidget(Text(stat.detail, "small", "text-2", line=21), 1, Qt.AlignmentFlag.AlignBottom)
        self.setAccessibleName(f"{stat.name}: {stat.figure} {stat.detail}".strip())


class _Upright(QWidget):
    """A hairline that stands."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("border"))
