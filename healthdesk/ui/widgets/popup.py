"""A panel that drops from a button: rounded, with a painted shadow, gone with Escape or a click elsewhere."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from healthdesk.ui.theme import theme

SHADOW, DROP = 26, 6  # px around the panel, and how far the shadow falls
RADIUS = 10
BELOW = 8  # px between button and panel
_RINGS = 18
_DEEPEST = {False: 0.009, True: 0.028}  # opacity of one of the rings that add up to the shadow


class Popup(QFrame):
    """Fill `panel`; `drop_from` shows it."""

    def __init__(self, parent: QWidget) -> None:
        """Belongs to `parent`'s window."""
        super().__init__(
            parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SHADOW, SHADOW - DROP, SHADOW, SHADOW + DROP)
        self.panel = QVBoxLayout()
        self.panel.setContentsMargins(0, 0, 0, 0)
        self.panel.setSpacing(0)
        outer.addLayout(self.panel)

    def drop_from(self, button: QWidget, *, centered: bool = False) -> None:
        """Below `button`, its left edge (or middle) aligned, kept on the screen."""
        self.adjustSize()
        x = (button.width() - self.width()) // 2 if centered else -SHADOW
        corner = button.mapToGlobal(QPoint(x, button.height() + BELOW - (SHADOW - DROP)))
        screen = button.screen().availableGeometry()
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        corner.setY(max(screen.top(), min(corner.y(), screen.bottom() - self.height())))
        self.move(corner)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The shadow as rings, then the panel."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(SHADOW, SHADOW - DROP, -SHADOW, -SHADOW - DROP)
        painter.setPen(Qt.PenStyle.NoPen)
        shade = QColor(0, 0, 0)
        shade.setAlphaF(_DEEPEST[theme().dark])
        painter.setBrush(shade)
        for ring in range(1, _RINGS + 1):
            away = ring * (SHADOW - DROP) / _RINGS
            painter.drawRoundedRect(box.adjusted(-away, DROP - away, away, DROP + away), RADIUS + away, RADIUS + away)
        painter.setPen(QPen(theme().color("border"), 1))
        painter.setBrush(theme().color("popup"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
