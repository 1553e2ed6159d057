"""Heart rate over a workout: a line over the zones, with its axes."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from healthdesk.base.words import tr
from healthdesk.present.workouts import RateChart
from healthdesk.ui.theme import theme

HEIGHT = 200
LEFT, RIGHT, TOP, FOOT = 40, 52, 8, 24
GAP_MIN = 2.5  # minutes without a sample break the line
LINE_PX = 1.75


class RateChartView(QWidget):
    """Takes no input; the figures beside it and the table of zones say the same."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._chart: RateChart | None = None
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Heart rate"))

    def show_chart(self, chart: RateChart | None) -> None:
        """Show another workout's."""
        self._chart = chart
        self.setAccessibleDescription(chart.words if chart else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grid, ends of zones, line, labels."""
        chart = self._chart
        if chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = QRectF(LEFT, TOP, self.width() - LEFT - RIGHT, self.height() - TOP - FOOT)
        painter.setFont(theme().font("axis"))

        def x(minute: float) -> float:
            return plot.left() + minute / chart.length * plot.width()

        def y(rate: float) -> float:
            return plot.bottom() - (rate - chart.floor) / (chart.ceiling - chart.floor) * plot.height()

        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for value, text in chart.ticks:
            painter.fillRect(QRectF(plot.left(), round(y(value)), plot.width(), 1), theme().color("grid"))
            painter.setPen(theme().color("text-2"))
            painter.drawText(QRectF(0, y(value) - 8, LEFT - 8, 16), right, text)
        for value, text in chart.lows:
            pen = QPen(theme().color("border-strong"), 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(plot.left(), round(y(value)) + 0.5), QPointF(plot.right(), round(y(value)) + 0.5))
            painter.setPen(theme().color("text-3"))
            painter.drawText(QRectF(plot.right() + 6, y(value) - 8, RIGHT - 6, 16), left, text)
        painter.setPen(theme().color("text-2"))
        for minute, text in chart.times:
            wide = 60.0
            place = QRectF(x(minute) - wide / 2, plot.bottom() + 6, wide, 16)
            align = Qt.AlignmentFlag.AlignHCenter
            if minute == 0:
                place.moveLeft(plot.left())
                align = Qt.AlignmentFlag.AlignLeft
            painter.drawText(place, int(align), text)
        painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), theme().color("axis"))
        pen = QPen(theme().color("group.vitals.base"), LINE_PX)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        breaks = np.flatnonzero(np.diff(chart.minutes) > GAP_MIN) + 1
        for run in np.split(np.arange(len(chart.rate)), breaks):
            line = QPolygonF([QPointF(x(float(chart.minutes[i])), y(float(chart.rate[i]))) for i in run.tolist()])
            if len(run) == 1:
                painter.drawPoint(line.first())
            else:
                painter.drawPolyline(line)
