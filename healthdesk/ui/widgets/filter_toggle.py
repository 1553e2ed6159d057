"""A switch among filters: a check and its words in one small button."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from healthdesk.ui.theme import theme

HEIGHT, BOX, PAD, GAP = 28, 14, 10, 7


class FilterToggle(QAbstractButton):
    """On: tinted with a filled check. Space toggles."""

    def __init__(self, text: str) -> None:
        """Off."""
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Check and words."""
        width = QFontMetricsF(theme().font("small-strong")).horizontalAdvance(self.text())
        return QSize(round(width) + 2 * PAD + BOX + GAP, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, check, words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, enabled = self.isChecked() and self.isEnabled(), self.isEnabled()
        line = "accent-line" if on else "border-strong" if enabled else "border"
        fill = "accent-soft" if on else "hover" if enabled and self.underMouse() else "surface"
        painter.setPen(QPen(theme().color(line), 1))
        painter.setBrush(theme().color(fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6.5, 6.5)
        box = QRectF(PAD, (HEIGHT - BOX) / 2, BOX, BOX)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("accent"))
            painter.drawRoundedRect(box, 3.5, 3.5)
            pixmap = theme().pixmap("check", "on-accent", 11, self.devicePixelRatioF())
            painter.drawPixmap(box.adjusted(1.5, 1.5, -1.5, -1.5), pixmap, QRectF(pixmap.rect()))
        else:
            painter.setPen(QPen(theme().color("control-border" if enabled else "border-strong"), 1))
            painter.setBrush(theme().color("surface"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
        painter.setPen(theme().color("text" if enabled else "text-disabled"))
        painter.setFont(theme().font("small-strong"))
        words = QRectF(self.rect()).adjusted(PAD + BOX + GAP, 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())
