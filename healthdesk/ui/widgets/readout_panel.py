"""The dark panel beside a crosshair: a date, and what was measured then."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from healthdesk.present.readout import Readout
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.chart_mark import SIDE, paint_mark

PAD, ROW, TITLE = 12, 18, 22
INDENT = 16  # of names behind a mark
BETWEEN = 16  # names and values
QUIET = 0.72  # opacity of names


class ReadoutPanel(QWidget):
    """Painted; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        """A child of the chart's viewport."""
        super().__init__(parent)
        self._told = Readout("", ())
        self._group = "vitals"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def told(self) -> Readout:
        """What stands there now."""
        return self._told

    def show_readout(self, told: Readout, group: str) -> None:
        """Show another bucket."""
        self._told, self._group = told, group
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the widest row."""
        strong, plain = self._metrics()
        width = strong.horizontalAdvance(self._told.title)
        for row in self._told.rows:
            gap = BETWEEN if row.value else 0
            width = max(width, INDENT + plain.horizontalAdvance(row.name) + gap + strong.horizontalAdvance(row.value))
        return QSize(math.ceil(width) + 2 * PAD, 2 * PAD + TITLE + ROW * len(self._told.rows) - 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title, then rows with their values on the right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("tooltip-bg"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        ink = theme().color("tooltip-text")
        quiet = theme().color("tooltip-text")
        quiet.setAlphaF(QUIET)
        painter.setFont(theme().font("small", weight=600))
        painter.setPen(ink)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(PAD, PAD - 4, self.width() - 2 * PAD, TITLE), middle, self._told.title)
        for i, row in enumerate(self._told.rows):
            box = QRectF(PAD, PAD + TITLE - 3 + i * ROW, self.width() - 2 * PAD, ROW)
            mark = QRectF(box.left(), box.center().y() - SIDE / 2, SIDE, SIDE)
            paint_mark(painter, mark, row.mark, row.group or self._group, dark_ground=True)
            painter.setPen(quiet)
            painter.setFont(theme().font("small"))
            painter.drawText(box.adjusted(INDENT, 0, 0, 0), middle, row.name)
            painter.setPen(ink)
            painter.setFont(theme().font("small", weight=600))
            painter.drawText(box, middle | int(Qt.AlignmentFlag.AlignRight), row.value)

    def _metrics(self) -> tuple[QFontMetricsF, QFontMetricsF]:
        return QFontMetricsF(theme().font("small", weight=600)), QFontMetricsF(theme().font("small"))
