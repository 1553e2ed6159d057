"""Nights as bars from falling asleep to waking up, over the usual times."""

import math
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from healthdesk.base.words import tr, trn
from healthdesk.model.night import NOON_MIN
from healthdesk.model.zones import DAY_MINUTES
from healthdesk.present import dates
from healthdesk.present.sleep import NightBar, night_readout
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.readout_panel import ReadoutPanel

LEFT, TOP, FOOT = 46, 8, 28
BAR_PX, SHARE_OF_SLOT = 28, 0.56  # of a bar: at most, and where the nights are many
WORDS_PX = 16  # of a slot that can say that it has no data
AWAY = 10  # px between a bar and its read-out
STEP_MIN, EMPTY_SPAN = 180, (600.0, 1200.0)
Span = tuple[float, float] | None


class NightStrip(QWidget):
    """The mouse or arrows read out a night; a click or Enter chooses the day one woke up."""

    chosen = Signal(object)  # date

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._bars: Sequence[NightBar] = ()
        self._bed: Span = None
        self._wake: Span = None
        self._cursor = 0
        self._panel = ReadoutPanel(self)
        self._panel.hide()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", 8)
        self.setMinimumHeight(220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_nights(self, bars: Sequence[NightBar], bed: Span, wake: Span) -> None:
        """Show other nights; `bed` and `wake` are the usual times, minutes since noon."""
        self._bars, self._bed, self._wake = bars, bed, wake
        self._move(len(bars) - 1)
        self._panel.hide()

    def sizeHint(self) -> QSize:
        """As the design's card."""
        return QSize(392, 240)

    def center_of(self, day: date) -> QPointF:
        """Where the bar of a day is."""
        at = next(i for i, bar in enumerate(self._bars) if bar.day == day)
        return QPointF(LEFT + (at + 0.5) * self._slot(), self.height() / 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move, Enter chooses, Escape takes the read-out away."""
        key = Qt.Key(event.key())
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not alt and self._bars:
            self._move(self._cursor + (1 if key == Qt.Key.Key_Right else -1))
            self._read_out(self._cursor)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._bars:
            self.chosen.emit(self._bars[self._cursor].day)
        elif key == Qt.Key.Key_Escape and self._panel.isVisible():
            self._panel.hide()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the night under the mouse."""
        self._read_out(self._under(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the night under the mouse."""
        at = self._under(event)
        if at is not None:
            self.chosen.emit(self._bars[at].day)

    def leaveEvent(self, event: object) -> None:
        """The read-out goes with the mouse."""
        self._panel.hide()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The read-out goes with the focus."""
        super().focusOutEvent(event)
        self._panel.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Usual bands, grid, bars, days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        low, high = self._span()
        painter.setFont(theme().font("axis"))
        for band in (self._bed, self._wake):
            if band is not None:
                top, bottom = self._y(band[0], low, high), self._y(band[1], low, high)
                painter.fillRect(
                    QRectF(LEFT, top, self.width() - LEFT, bottom - top), theme().color("group.sleep.soft")
                )
        for minutes in range(int(low), int(high) + 1, STEP_MIN):
            y = round(self._y(minutes, low, high))
            painter.fillRect(QRectF(LEFT, y, self.width() - LEFT, 1), theme().color("grid"))
            painter.setPen(theme().color("text-3"))
            box = QRectF(0, y - 8, LEFT - 8, 16)
            text = dates.hour_mark((minutes + NOON_MIN) % DAY_MINUTES)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text)
        for i, bar in enumerate(self._bars):
            self._paint_night(painter, i, bar, low, high)

    def _paint_night(self, painter: QPainter, at: int, bar: NightBar, low: float, high: float) -> None:
        middle = LEFT + (at + 0.5) * self._slot()
        if bar.bed is not None and bar.wake is not None:
            top, bottom = self._y(bar.bed, low, high), self._y(bar.wake, low, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("group.sleep.base"))
            painter.setOpacity(1.0 if bar.shown else 0.42)
            wide = self._bar_px()
            box = QRectF(middle - wide / 2, top, wide, max(2.0, bottom - top))
            painter.drawRoundedRect(box, min(3.0, wide / 2), min(3.0, wide / 2))
            painter.setOpacity(1.0)
        elif self._slot() >= WORDS_PX:
            painter.save()
            painter.translate(middle, (self.height() - FOOT) / 2)
            painter.rotate(-90)
            painter.setPen(theme().color("text-3"))
            painter.drawText(QRectF(-40, -8, 80, 16), int(Qt.AlignmentFlag.AlignCenter), tr("no data"))
            painter.restore()
        if self.hasFocus() and at == self._cursor:
            painter.fillRect(QRectF(middle - 8, self.height() - 3, 16, 2), theme().color("focus"))
        if bar.label:
            painter.setFont(theme().font("axis", weight=600 if bar.shown else 400))
            painter.setPen(theme().color("text" if bar.shown else "text-3"))
            box = QRectF(middle - 30, self.height() - FOOT + 6, 60, 16)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), bar.label)
            painter.setFont(theme().font("axis"))

    def _move(self, to: int) -> None:
        self._cursor = max(0, min(len(self._bars) - 1, to))
        known = sum(bar.bed is not None for bar in self._bars)
        words = trn("{n} night, {count} with data", "{n} nights, {count} with data", len(self._bars), count=known)
        self.setAccessibleName(words)
        if self._bars:
            bar = self._bars[self._cursor]
            asleep = tr("{bed} to {wake}, {duration} asleep", bed=bar.bed_text, wake=bar.wake_text, duration=bar.asleep)
            what = asleep if bar.asleep else tr("no data")
            self.setAccessibleDescription(f"{dates.with_weekday(bar.day)}: {what}")
        self.update()

    def _under(self, event: QMouseEvent) -> int | None:
        at = int((event.position().x() - LEFT) // self._slot())
        return at if 0 <= at < len(self._bars) else None

    def _read_out(self, at: int | None) -> None:
        """Beside the bar, on the side where there is room."""
        self._panel.setVisible(at is not None)
        if at is None:
            return
        self._panel.show_readout(night_readout(self._bars[at]), "sleep")
        size, middle = self._panel.sizeHint(), LEFT + (at + 0.5) * self._slot()
        beside = self._bar_px() / 2 + AWAY
        right = middle + beside
        left = right if right + size.width() <= self.width() else middle - beside - size.width()
        self._panel.setGeometry(max(0, round(left)), TOP, size.width(), size.height())

    def _bar_px(self) -> float:
        return min(BAR_PX, SHARE_OF_SLOT * self._slot())

    def _slot(self) -> float:
        return max(1.0, (self.width() - LEFT) / max(1, len(self._bars)))

    def _span(self) -> tuple[float, float]:
        """From the first to the last time that is drawn, in steps of the grid."""
        times = [t for bar in self._bars for t in (bar.bed, bar.wake) if t is not None]
        times += [t for band in (self._bed, self._wake) if band is not None for t in band]
        low, high = (min(times), max(times)) if times else EMPTY_SPAN
        return math.floor(low / STEP_MIN) * STEP_MIN, math.ceil(high / STEP_MIN) * STEP_MIN

    def _y(self, minutes: float, low: float, high: float) -> float:
        return TOP + (minutes - low) / max(1.0, high - low) * (self.height() - FOOT - 2 * TOP)
