"""The unit of a chart's values, above their axis."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from healthdesk.ui.charts.trend_chart import TrendChart
from healthdesk.ui.theme import theme


class UnitLabel(QWidget):
    """The unit above the value axis, right-aligned with its labels."""

    def __init__(self, chart: TrendChart) -> None:
        """Stands above `chart`."""
        super().__init__()
        self._chart, self._text = chart, ""
        self.setFixedHeight(16)

    def show_unit(self, text: str) -> None:
        """Show another unit."""
        self._text = text
        self.setVisible(bool(text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One word."""
        painter = QPainter(self)
        painter.setFont(theme().font("axis"))
        painter.setPen(theme().color("text-2"))
        box = QRectF(0, 0, max(40, self._chart.axis_width - 8), self.height())
        width = painter.fontMetrics().horizontalAdvance(self._text)
        flags = Qt.AlignmentFlag.AlignRight if width <= box.width() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, int(flags) | int(Qt.TextFlag.TextDontClip), self._text)
