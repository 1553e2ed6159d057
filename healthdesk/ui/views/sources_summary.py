"""What the sources gave in all, as one bar with its legend."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.present.sources import SourcesModel
from healthdesk.ui.widgets.chart_mark import ChartMark
from healthdesk.ui.widgets.indicators import Shares
from healthdesk.ui.widgets.surfaces import Card
from healthdesk.ui.widgets.text import Text

REMOVED = "surface-3"


class SourcesSummary(Card):
    """Title and figures on the left, the bar on the right."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(19, 15, 19, 15)
        row.setSpacing(29)
        words, chart = QVBoxLayout(), QVBoxLayout()
        words.setSpacing(1)
        self.title, self.below = Text("", "body-strong", size=15, line=20), Text("", "small", "text-2")
        words.addWidget(self.title)
        words.addWidget(self.below)
        chart.setSpacing(8)
        self.bar, self.legend = Shares(), QHBoxLayout()
        self.legend.setSpacing(18)
        chart.addWidget(self.bar)
        chart.addLayout(self.legend)
        row.addLayout(words)
        row.addLayout(chart, 1)

    def show_model(self, model: SourcesModel) -> None:
        """Figures, bar and legend of a metric, or of all."""
        self.title.setText(model.title)
        self.below.setText(model.below)
        self.bar.show_parts([(amount, tone) for _, _, amount, tone in model.parts])
        self.bar.setVisible(bool(model.parts))
        spoken = ", ".join(f"{name} {text}" for name, text, _, _ in model.parts)
        self.bar.setAccessibleName(spoken)
        while (old := self.legend.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for name, text, _, tone in model.parts:
            self.legend.addWidget(_item(f"{name} {text}", tone))
        self.legend.addStretch(1)


def _item(text: str, tone: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(ChartMark("removed" if tone == REMOVED else tone, "activity"), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(Text(text, "small", "text-2"))
    return holder
