"""The ambulatory glucose profile: the median of the day in a band of half of the readings, in one of nine tenths."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from healthdesk.base.words import tr
from healthdesk.present import dates
from healthdesk.present.glucose import DayProfile
from healthdesk.ui.theme import theme

HEIGHT = 260
LEFT, RIGHT, TOP, FOOT = 44, 16, 10, 24
OUTER_ALPHA, INNER_ALPHA = 0.18, 0.34
LINE_PX = 2.25


class DayProfileView(QWidget):
    """Takes no input; what it says is its accessible description."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._profile: DayProfile | None = None
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Glucose by the time of day"))

    def show_profile(self, profile: DayProfile | None) -> None:
        """Show other weeks."""
        self._profile = profile
        self.setAccessibleDescription(profile.words if profile else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Target, bands, median, axes."""
        profile = self._profile
        if profile is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = QRectF(LEFT, TOP, self.width() - LEFT - RIGHT, self.height() - TOP - FOOT)

        def point(hour: float, value: float) -> QPointF:
            return QPointF(plot.left() + hour / 24 * plot.width(), plot.bottom() - value / profile.top * plot.height())

        painter.setFont(theme().font("axis"))
        for value, text in profile.ticks:
            y = float(round(point(0, value).y()))
            painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), theme().color("grid"))
            painter.setPen(theme().color("text-2"))
            painter.drawText(
                QRectF(0, y - 8, LEFT - 8, 16), int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text
            )
        low, high = (point(0, value).y() for value in profile.target)
        painter.setPen(QPen(theme().color("ok"), 1, Qt.PenStyle.DashLine))
        for y in (low, high):
            painter.drawLine(QPointF(plot.left(), round(y) + 0.5), QPointF(plot.right(), round(y) + 0.5))
        painter.setPen(theme().color("text-2"))
        for hour in range(0, 25, 3):
            wide = 60.0
            place = QRectF(point(hour, 0).x() - wide / 2, plot.bottom() + 6, wide, 16)
            align = Qt.AlignmentFlag.AlignHCenter
            if hour in (0, 24):
                align = Qt.AlignmentFlag.AlignLeft if hour == 0 else Qt.AlignmentFlag.AlignRight
                place = QRectF(plot.left() if hour == 0 else plot.right() - wide, plot.bottom() + 6, wide, 16)
            painter.drawText(place, int(align), dates.hour_mark(hour * 60))
        known = np.flatnonzero(~np.isnan(profile.values[:, 2]))
        for run in np.split(known, np.flatnonzero(np.diff(known) > 1) + 1):
            if not len(run):
                continue
            for outer, alpha in (((0, 4), OUTER_ALPHA), ((1, 3), INNER_ALPHA)):
                color = QColor(theme().color("group.vitals.base"))
                color.setAlphaF(alpha)
                edge = [point(float(profile.hours[i]), float(profile.values[i, outer[0]])) for i in run.tolist()]
                edge += [
                    point(float(profile.hours[i]), float(profile.values[i, outer[1]])) for i in reversed(run.tolist())
                ]
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color)
                painter.drawPolygon(QPolygonF(edge))
            painter.setPen(QPen(theme().color("group.vitals.base"), LINE_PX))
            painter.drawPolyline(
                QPolygonF([point(float(profile.hours[i]), float(profile.values[i, 2])) for i in run.tolist()])
            )
