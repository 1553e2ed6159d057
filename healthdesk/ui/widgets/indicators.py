"""What shows a state and takes no input: progress bar, key cap, chip, steps of strength, spinner."""

import string
from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.surfaces import Icon
from healthdesk.ui.widgets.text import Text

STEPS = 1000


class ProgressBar(QProgressBar):
    """A rounded bar that never goes backwards; an unknown total shows an empty track."""

    def __init__(self, height: int = 8) -> None:
        """`height` px."""
        super().__init__()
        self.setFixedHeight(height)
        self.setTextVisible(False)
        self.setRange(0, STEPS)

    def set_fraction(self, fraction: float | None) -> None:
        """0..1, or None while unknown."""
        value = round((fraction or 0.0) * STEPS)
        if value > self.value():
            self.setUpdatesEnabled(False)  # else Qt paints at once, and with it all else that waits to be painted
            self.setValue(value)
            self.setUpdatesEnabled(True)

    def restart(self) -> None:
        """Back to empty, for another job."""
        self.setValue(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, then the part that is done with a straight end."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.fillPath(path, theme().color("surface-3"))
        done = QPainterPath()
        radius = min(3.0, box.height() / 2)
        done.addRoundedRect(QRectF(0, 0, box.width() * self.value() / STEPS, box.height()), radius, radius)
        painter.fillPath(path & done, theme().color("accent"))


class Shares(QWidget):
    """A bar cut into parts that add up to the whole: added, already here, skipped."""

    def __init__(self, height: int = 12) -> None:
        """`height` px."""
        super().__init__()
        self.setFixedHeight(height)
        self._parts: list[tuple[float, str]] = []

    def show_parts(self, parts: list[tuple[float, str]]) -> None:
        """(amount, color token) from left to right."""
        self._parts = parts
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Parts with a gap of 1 px; a part that is there at all is at least 4 px wide."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setClipPath(path)
        painter.fillRect(box, theme().color("surface-3"))
        shown = [(amount, tone) for amount, tone in self._parts if amount > 0]
        total = sum(amount for amount, _ in shown)
        small = [max(4.0, box.width() * amount / total) for amount, _ in shown] if total else []
        scale = box.width() / sum(small) if small else 1.0
        left = 0.0
        for width, (_, tone) in zip(small, shown, strict=True):
            painter.fillRect(QRectF(left, 0, width * scale - 1.5, box.height()), theme().color(tone))
            left += width * scale


class StrengthBar(QWidget):
    """Five segments: how strong a passphrase is."""

    def __init__(self) -> None:
        """5 px high."""
        super().__init__()
        self.setFixedHeight(5)
        self._score, self._tone = 0, "ok"

    def show_score(self, score: int, tone: str) -> None:
        """`score` 0..5 of the segments in the color `tone`."""
        self._score, self._tone = score, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rounded segments with gaps of 4 px."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - 16) / 5
        for i in range(5):
            painter.setBrush(theme().color(self._tone if i < self._score else "surface-3"))
            painter.drawRoundedRect(QRectF(i * (width + 4), 0, width, 5), 2, 2)


class KeyCap(QWidget):
    """The keys of a shortcut."""

    def __init__(self, text: str) -> None:
        """As printed on the keys."""
        super().__init__()
        self._text = text
        self.setFont(theme().font("axis", weight=500))
        width = QFontMetricsF(self.font()).horizontalAdvance(text)
        self.setFixedSize(round(width) + 11, 18)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A small key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("border-strong"), 1))
        painter.setBrush(theme().color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
        painter.setPen(theme().color("text-2"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._text)


def with_keys(sentence: str, **keys: str) -> Iterator[QWidget]:
    """The words of a sentence in small print, with a cap for each of its {places} that names a key."""
    for words, place, _, _ in string.Formatter().parse(sentence):
        if words.strip():
            yield Text(words.strip(), "small", "text-3")
        if place:
            yield KeyCap(keys[place])


class Chip(QFrame):
    """A state as icon and word (or a count) on a soft fill."""

    def __init__(self, text: str, tone: str = "info", icon: str = "") -> None:
        """`tone` is "ok", "warn", "error", "info" or "" for neutral."""
        super().__init__()
        self._fill = f"{tone}-soft" if tone else "surface-3"
        ink = tone or "text-2"
        row = QHBoxLayout(self)
        row.setContentsMargins(7, 2, 7, 2)
        row.setSpacing(5)
        if icon:
            row.addWidget(Icon(icon, ink, 14))
        self.label = Text(text, "small-strong", ink)
        row.addWidget(self.label)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The soft fill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(self._fill))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)


class Spinner(QWidget):
    """Something is going on, and nobody knows for how long."""

    def __init__(self, size: int = 16, tone: str = "accent") -> None:
        """Turns only while visible."""
        super().__init__()
        self.setFixedSize(size, size)
        self._tone, self._angle = tone, 0
        self._timer = QTimer(self)
        self._timer.setInterval(50)
        self._timer.timeout.connect(self._turn)

    def showEvent(self, event: object) -> None:
        """Start turning."""
        self._timer.start()

    def hideEvent(self, event: object) -> None:
        """Stop turning."""
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """An open circle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme().color(self._tone), 1.75)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), -self._angle * 16, 270 * 16)

    def _turn(self) -> None:
        self._angle = (self._angle + 18) % 360
        self.update()
