"""A large number with its unit small beside it, on one baseline."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from healthdesk.present.values import Part
from healthdesk.ui.theme import theme

UNIT_PX = 13.5
BEFORE_UNIT, BEFORE_LETTER, BETWEEN = 4.0, 1.5, 6.0  # px


class Figure(QWidget):
    """ "8,245", "72 bpm avg", "7h 23m"."""

    def __init__(self, role: str = "value-l") -> None:
        """`role` is the number's role in the type scale."""
        super().__init__()
        self._role = role
        self._parts: tuple[Part, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show another figure."""
        self._parts = tuple(parts)
        self.setAccessibleName(" ".join(p.number + p.unit for p in parts))
        self.updateGeometry()
        self.update()

    def set_role(self, role: str) -> None:
        """Show the number in another size."""
        self._role = role
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All parts side by side."""
        number, unit = (QFontMetricsF(font) for font in self._fonts())
        width = 0.0
        for i, part in enumerate(self._parts):
            width += (BETWEEN if i else 0) + number.horizontalAdvance(part.number)
            width += self._gap(part) + unit.horizontalAdvance(part.unit)
        return QSize(math.ceil(width) + 1, max(theme().line(self._role), math.ceil(number.height())))

    def minimumSizeHint(self) -> QSize:
        """A number is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Numbers strong, units quiet."""
        painter = QPainter(self)
        number, unit = self._fonts()
        metrics = QFontMetricsF(number)
        baseline = (self.height() + metrics.capHeight()) / 2
        x = 0.0
        for i, part in enumerate(self._parts):
            x += BETWEEN if i else 0
            x = self._draw(painter, x, baseline, part.number, number, "text")
            x = self._draw(painter, x + self._gap(part), baseline, part.unit, unit, "text-2")

    def _draw(self, painter: QPainter, x: float, y: float, text: str, font: QFont, tone: str) -> float:
        painter.setFont(font)
        painter.setPen(theme().color(tone))
        painter.drawText(QPointF(x, y), text)
        return x + QFontMetricsF(font).horizontalAdvance(text)

    def _gap(self, part: Part) -> float:
        """The letters of a duration stand close."""
        return 0.0 if not part.unit else BEFORE_LETTER if part.unit in ("h", "m") else BEFORE_UNIT

    def _fonts(self) -> tuple[QFont, QFont]:
        return theme().font(self._role), theme().font("body", size=UNIT_PX)
