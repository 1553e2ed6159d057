"""The chart of a card: the last days before their usual range, with its ends, the dates and the newest value."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from healthdesk.base.words import tr
from healthdesk.present.series_chart import SeriesChart
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.spark import draw_spark

NARROWEST, HEIGHT = 240, 104
LEFT, RIGHT, FOOT = 52, 56, 22  # room for the labels
LINE = 14


class SeriesChartView(QWidget):
    """Takes no input; what it shows is its accessible description."""

    def __init__(self, width: int = 0) -> None:
        """Empty; `width` px, 0: what there is room for."""
        super().__init__()
        self._chart: SeriesChart | None = None
        self.setFixedHeight(HEIGHT)
        if width:
            self.setFixedWidth(width)
        else:
            self.setMinimumWidth(NARROWEST)
        self.setAccessibleName(tr("Chart"))

    def show_chart(self, chart: SeriesChart | None) -> None:
        """Show other days; None: nothing."""
        self._chart = chart
        self.setAccessibleDescription(chart.words if chart else "")
        self.setToolTip(chart.words if chart else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Labels around the small chart of the cards."""
        if self._chart is None:
            return
        chart, spark = self._chart, self._chart.spark
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = QRectF(LEFT, 4, self.width() - LEFT - RIGHT, HEIGHT - FOOT - 4)
        painter.save()
        painter.translate(plot.topLeft())
        draw_spark(painter, spark, chart.group, plot.width(), plot.height())
        painter.restore()
        painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), theme().color("border-strong"))
        painter.setFont(theme().font("axis"))
        painter.setPen(theme().color("text-2"))
        foot = QRectF(plot.left(), plot.bottom() + 5, plot.width(), LINE)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft), chart.first)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight), chart.last)

        def y(value: float) -> float:
            return plot.bottom() - (value - spark.floor) / (spark.ceiling - spark.floor) * plot.height()

        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if spark.band is not None:
            low, high = y(spark.band[0]), y(spark.band[1])
            apart = max(0.0, LINE - (low - high)) / 2  # the two labels must not overlap
            ends = ((chart.high, high - apart), (chart.low, low + apart))
            for text, at in ends if chart.low != chart.high else [(chart.high, (low + high) / 2)]:
                painter.drawText(QRectF(0, at - LINE / 2, LEFT - 6, LINE), right, text)
        if chart.newest:
            painter.setFont(theme().font("small-strong"))
            painter.setPen(theme().color(f"group.{chart.group}.ink"))
            at = min(max(y(float(spark.values[-1])), LINE / 2), plot.bottom() - LINE / 2)
            left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(plot.right() + 8, at - LINE / 2, RIGHT - 8, LINE), left, chart.newest)
