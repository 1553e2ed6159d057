"""What stands where cards will be while a day is read."""

from PySide6.QtCore import QAbstractAnimation, QRectF, QSize, Qt, QVariantAnimation, Slot
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy

from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.metric_card import CARD_HEIGHT, CARD_WIDTH
from healthdesk.ui.widgets.surfaces import Card

_BARS = (0.45, 0.65, 0.55, 0.78, 0.42, 0.7, 0.9, 0.62, 0.8, 0.5, 0.85, 0.66, 0.74, 0.7)
_BAR, _PITCH, _CHART = 6.0, 9.0, 64.0


class SkeletonCard(Card):
    """The outline of a metric card in gray, breathing slowly."""

    def __init__(self) -> None:
        """Breathes only while visible."""
        super().__init__()
        self.setMinimumSize(CARD_WIDTH, CARD_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName("Loading")
        self._pulse = QVariantAnimation(self)
        self._pulse.setStartValue(0.0)
        self._pulse.setKeyValueAt(0.5, 1.0)
        self._pulse.setEndValue(0.0)
        self._pulse.setDuration(theme().motion("skeleton-pulse"))
        self._pulse.setLoopCount(-1)
        self._pulse.valueChanged.connect(self._breathe)

    def sizeHint(self) -> QSize:
        """That of a metric card."""
        return QSize(CARD_WIDTH, CARD_HEIGHT)

    def showEvent(self, event: QShowEvent) -> None:
        """Breathe, unless motion is off."""
        super().showEvent(event)
        if self._pulse.duration() > 0:
            self._pulse.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop."""
        super().hideEvent(event)
        self._pulse.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title, figure, chart and footer as blocks."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._tone())
        width, height = self.width(), self.height()
        middle = height / 2
        painter.drawEllipse(QRectF(17, 15, 16, 16))
        for box, radius in (
            (QRectF(41, 17, 96, 12), 5.0),
            (QRectF(17, middle - 19, 84, 24), 6.0),
            (QRectF(17, middle + 15, 116, 10), 5.0),
            (QRectF(17, height - 25, 104, 10), 5.0),
            (QRectF(width - 105, height - 25, 88, 10), 5.0),
        ):
            painter.drawRoundedRect(box, radius, radius)
        left, bottom = width - 17 - len(_BARS) * _PITCH + (_PITCH - _BAR), middle + _CHART / 2
        for i, share in enumerate(_BARS):
            painter.drawRoundedRect(QRectF(left + i * _PITCH, bottom - share * _CHART, _BAR, share * _CHART), 2, 2)

    @Slot(object)
    def _breathe(self, _value: object) -> None:
        self.update()

    def _tone(self) -> QColor:
        low, high = theme().color("skeleton"), theme().color("skeleton-hi")
        running = self._pulse.state() == QAbstractAnimation.State.Running
        share = float(self._pulse.currentValue() or 0.0) if running else 0.0
        return QColor.fromRgbF(
            low.redF() + (high.redF() - low.redF()) * share,
            low.greenF() + (high.greenF() - low.greenF()) * share,
            low.blueF() + (high.blueF() - low.blueF()) * share,
        )
