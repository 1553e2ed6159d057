"""What stands where figures will be while they are read."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractAnimation, QRectF, QSize, Qt, QVariantAnimation, Slot
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from healthdesk.base.words import tr
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.metric_card import CARD_HEIGHT, CARD_WIDTH
from healthdesk.ui.widgets.surfaces import Card

_BARS = (0.45, 0.65, 0.55, 0.78, 0.42, 0.7, 0.9, 0.62, 0.8, 0.5, 0.85, 0.66, 0.74, 0.7)
_BAR, _PITCH, _CHART = 6.0, 9.0, 64.0
_ROWS, _ROW = 8, 48
_CHART_LEFT = 24
_CELLS = ((41, 0.17), (0.36, 0.09), (0.56, 0.11), (0.78, 0.08))  # left (px, else share of the width) and width
_LONGER = (1.0, 0.8, 1.15, 0.9, 1.05)

Block = tuple[QRectF, float]  # with its corner radius


class Skeleton(Card):
    """Gray blocks, breathing slowly. Subclasses say where they are."""

    def __init__(self) -> None:
        """Breathes only while visible."""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(tr("Loading"))
        self._pulse = QVariantAnimation(self)
        self._pulse.setStartValue(0.0)
        self._pulse.setKeyValueAt(0.5, 1.0)
        self._pulse.setEndValue(0.0)
        self._pulse.setDuration(theme().motion("skeleton-pulse"))
        self._pulse.setLoopCount(-1)
        self._pulse.valueChanged.connect(self._breathe)

    def blocks(self) -> Iterator[Block]:
        """What is painted."""
        raise NotImplementedError

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
        """All blocks in one tone."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._tone())
        for box, radius in self.blocks():
            painter.drawRoundedRect(box, radius, radius)

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


class SkeletonCard(Skeleton):
    """The outline of a metric card: title, figure, chart and footer."""

    def __init__(self) -> None:
        """Of the size of a metric card."""
        super().__init__()
        self.setMinimumSize(CARD_WIDTH, CARD_HEIGHT)

    def sizeHint(self) -> QSize:
        """That of a metric card."""
        return QSize(CARD_WIDTH, CARD_HEIGHT)

    def blocks(self) -> Iterator[Block]:
        """See `Skeleton.blocks`."""
        width, height = self.width(), self.height()
        middle = height / 2
        yield QRectF(17, 15, 16, 16), 8
        yield QRectF(41, 17, 96, 12), 5
        yield QRectF(17, middle - 19, 84, 24), 6
        yield QRectF(17, middle + 15, 116, 10), 5
        yield QRectF(17, height - 25, 104, 10), 5
        yield QRectF(width - 105, height - 25, 88, 10), 5
        left, bottom = width - 17 - len(_BARS) * _PITCH + (_PITCH - _BAR), middle + _CHART / 2
        for i, share in enumerate(_BARS):
            yield QRectF(left + i * _PITCH, bottom - share * _CHART, _BAR, share * _CHART), 2


class SkeletonCards(QWidget):
    """A row of them, for a page that begins with cards."""

    def __init__(self) -> None:
        """Three, as such a page has."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for _ in range(3):
            row.addWidget(SkeletonCard(), 1)


class SkeletonTable(Skeleton):
    """The outline of a table, for a page that is one."""

    def sizeHint(self) -> QSize:
        """Some rows."""
        return QSize(CARD_WIDTH, _ROWS * _ROW + 2)

    def blocks(self) -> Iterator[Block]:
        """See `Skeleton.blocks`."""
        width = self.width()
        for row in range(min(_ROWS, self.height() // _ROW)):
            middle = row * _ROW + _ROW / 2
            yield QRectF(17, middle - 8, 16, 16), 8
            for column, (left, share) in enumerate(_CELLS):
                begin = left * width if left < 1 else float(left)
                yield QRectF(begin, middle - 6, share * width * _LONGER[(row + column) % len(_LONGER)], 12), 5


class SkeletonChart(Skeleton):
    """The outline of a sentence above a chart."""

    def blocks(self) -> Iterator[Block]:
        """Title and sentence, then the lines of a grid."""
        wide, high = self.width() - 2 * _CHART_LEFT, self.height()
        yield QRectF(_CHART_LEFT, 24, 0.18 * wide, 16), 4
        yield QRectF(_CHART_LEFT, 52, 0.62 * wide, 10), 4
        lines = 6
        for i in range(lines):
            yield QRectF(_CHART_LEFT, 104 + i * (high - 104 - 40) / (lines - 1), wide, 4), 2
