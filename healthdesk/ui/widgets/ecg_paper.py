"""An ECG on millimeter paper, 25 mm a second and 10 mm a millivolt, in rows of ten seconds."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from healthdesk.base.words import tr
from healthdesk.present.heart import ROW_SECONDS, EcgStrips
from healthdesk.ui.theme import theme

MM_SECOND, MM_MILLIVOLT, THICK_MM = 25.0, 10.0, 5
GAP_PX = 12
FINE_ALPHA, THICK_ALPHA = 0.12, 0.28
LINE_PX = 1.25
FINEST_PX = 3.0  # a millimeter below it is drawn without the fine lines


class EcgPaper(QWidget):
    """As high as its rows at the width there is; the scale stays true."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._strips: EcgStrips | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("ECG"))

    def show_strips(self, strips: EcgStrips | None) -> None:
        """Show another recording."""
        self._strips = strips
        self.setAccessibleDescription(strips.words if strips else "")
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The height follows the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        """All rows."""
        if self._strips is None or not self._strips.rows:
            return 0
        return round(len(self._strips.rows) * (self._row_px(width) + GAP_PX) - GAP_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper and trace of each row."""
        strips = self._strips
        if strips is None or not strips.rows:
            return
        painter = QPainter(self)
        mm = self.width() / (ROW_SECONDS * MM_SECOND)
        high = self._row_px(self.width())
        for number, row in enumerate(strips.rows):
            box = QRectF(0, number * (high + GAP_PX), self.width(), high)
            self._draw_paper(painter, box, mm)
            zero = box.top() + strips.high_mv * MM_MILLIVOLT * mm
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            painter.setPen(QPen(theme().color("text"), LINE_PX))
            painter.drawPolyline(_line(row, strips.hertz, mm, zero))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _row_px(self, width: int) -> float:
        assert self._strips is not None
        return (self._strips.high_mv - self._strips.low_mv) * MM_MILLIVOLT * width / (ROW_SECONDS * MM_SECOND)

    @staticmethod
    def _draw_paper(painter: QPainter, box: QRectF, mm: float) -> None:
        color = QColor(theme().color("group.vitals.base"))
        fine, thick = QColor(color), QColor(color)
        fine.setAlphaF(FINE_ALPHA)
        thick.setAlphaF(THICK_ALPHA)
        for step, tone in ((1, fine), (THICK_MM, thick)):
            if step == 1 and mm < FINEST_PX:
                continue
            for at in np.arange(0, box.width() + 0.5, step * mm).tolist():
                painter.fillRect(QRectF(round(box.left() + at), box.top(), 1, box.height()), tone)
            for at in np.arange(0, box.height() + 0.5, step * mm).tolist():
                painter.fillRect(QRectF(box.left(), round(box.top() + at), box.width(), 1), tone)


def _line(row: np.ndarray, hertz: float, mm: float, zero: float) -> QPolygonF:
    x = np.arange(len(row)) / hertz * MM_SECOND * mm
    y = zero - row * MM_MILLIVOLT * mm
    return QPolygonF([QPointF(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)])
