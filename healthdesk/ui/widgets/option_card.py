"""One of a few large options, each with an icon, a word and a sentence."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from healthdesk.ui.theme import theme

HEIGHT = 76
PAD = 13


class OptionCard(QAbstractButton):
    """Checkable; put several into one exclusive group."""

    def __init__(self, icon: str, title: str, text: str) -> None:
        """Not chosen."""
        super().__init__()
        self._icon, self._title, self._text = icon, title, text
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ring", 10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as two lines of text under the title."""
        return QSize(200, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Chosen: tinted, with a check."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, enabled = self.isChecked(), self.isEnabled()
        painter.setPen(QPen(theme().color("accent" if on else "border-strong"), 2 if on else 1))
        painter.setBrush(
            theme().color("accent-soft" if on else "hover" if enabled and self.underMouse() else "surface")
        )
        inset = 1 if on else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 9, 9)
        ink, soft = ("text", "text-2") if enabled else ("text-disabled", "text-disabled")
        self._draw_icon(painter, self._icon, "accent" if on else soft, PAD, 14)
        if on:
            self._draw_icon(painter, "circle-check", "accent", self.width() - PAD - 16, 14)
        painter.setPen(theme().color(ink))
        painter.setFont(theme().font("body-strong"))
        painter.drawText(
            QRectF(PAD + 24, 11, self.width() - 2 * PAD - 44, 22), int(Qt.AlignmentFlag.AlignVCenter), self._title
        )
        painter.setPen(theme().color(soft))
        painter.setFont(theme().font("small"))
        words = QRectF(PAD, 36, self.width() - 2 * PAD, HEIGHT - 38)
        painter.drawText(words, int(Qt.TextFlag.TextWordWrap), self._text)

    def _draw_icon(self, painter: QPainter, name: str, tone: str, x: float, y: float) -> None:
        pixmap = theme().pixmap(name, tone, 16, self.devicePixelRatioF())
        painter.drawPixmap(QRectF(x, y, 16, 16), pixmap, QRectF(pixmap.rect()))
