"""Boxes: the card, the quiet note, the banner, lines and icons."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from healthdesk.base.words import tr
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.text import Text


class Card(QFrame):
    """A flat box with a 1 px border; one that can be clicked takes the focus and lights its border."""

    clicked = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        clickable: bool = False,
        fill: str = "surface",
        line: str = "border",
        width: float = 1,
        radius: float = 12,
    ) -> None:
        """`fill` and `line` are color tokens ("" = none), `width` and `radius` px."""
        super().__init__(parent)
        self.fill, self.line, self.line_width, self.radius = fill, line, width, radius
        self._clickable = clickable
        self.setProperty("ring", radius)
        if clickable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Border centered on half pixels, so that it is one sharp pixel."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self._clickable and self.underMouse()
        line = "border-strong" if lit and self.line == "border" else self.line
        painter.setPen(QPen(theme().color(line), self.line_width) if line else Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(self.fill) if self.fill else Qt.BrushStyle.NoBrush)
        half = self.line_width / 2 if line else 0
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, self.radius - half, self.radius - half)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Released inside = clicked."""
        if (
            self._clickable
            and event.button() == Qt.MouseButton.LeftButton
            and self.rect().contains(event.position().toPoint())
        ):
            self.clicked.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space click."""
        if self._clickable and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)


class Line(QWidget):
    """A hairline."""

    def __init__(self, tone: str = "border", parent: QWidget | None = None) -> None:
        """Horizontal, as wide as there is room."""
        super().__init__(parent)
        self._tone = tone
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One color."""
        QPainter(self).fillRect(self.rect(), theme().color(self._tone))


class Icon(QWidget):
    """A tinted icon, alone or centered on a rounded plate."""

    def __init__(
        self,
        name: str,
        tone: str = "text-2",
        size: int = 16,
        *,
        plate: int = 0,
        fill: str = "",
        radius: float = 10,
        parent: QWidget | None = None,
    ) -> None:
        """`plate` is the side of the plate, px, filled with the token `fill`."""
        super().__init__(parent)
        self.name, self.tone, self.fill = name, tone, fill
        self._size, self._radius = size, radius
        self.setFixedSize(plate or size, plate or size)

    def show_icon(self, name: str, tone: str, fill: str = "") -> None:
        """Show another icon."""
        self.name, self.tone, self.fill = name, tone, fill or self.fill
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plate, then the icon in its middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.fill:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color(self.fill))
            painter.drawRoundedRect(QRectF(self.rect()), self._radius, self._radius)
        left = (self.width() - self._size) / 2
        tone = self.tone if self.isEnabled() else "text-disabled"
        painter.drawPixmap(
            QRectF(left, left, self._size, self._size),
            pixmap := theme().pixmap(self.name, tone, self._size, self.devicePixelRatioF()),
            QRectF(pixmap.rect()),
        )


class Note(Card):
    """A quiet box with an icon and a sentence or two."""

    def __init__(self, text: str, icon: str = "info", *, tone: str = "text-2", fill: str = "surface-3") -> None:
        """`text` wraps."""
        super().__init__(fill=fill, line="", radius=10)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        self.label = Text(text, tone=tone, wrap=True)
        row.addWidget(Icon(icon, tone, 18), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.label, 1)


class Banner(Card):
    """One thing to know across the page, with at most one act; it can be closed."""

    acted = Signal()
    closed = Signal()

    def __init__(self, icon: str, strong: str, text: str, action: str = "", tone: str = "warn") -> None:
        """`tone` is "warn", "error" or "info"."""
        line = "accent-line" if tone == "info" else f"{tone}-line"
        super().__init__(fill=f"{tone}-soft", line=line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 8, 9)
        row.setSpacing(12)
        row.addWidget(Icon(icon, tone, 20), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Text(strong, "body-strong"))
        row.addWidget(Text(text, tone="text-2"), 1)
        if action:
            button = Button(action, size="compact")
            button.clicked.connect(self.acted)
            row.addWidget(button)
        close = Button(variant="ghost", size="small-icon", icon="x", name=tr("Close"))
        close.clicked.connect(self.closed)
        row.addWidget(close)
        self.setAccessibleName(f"{strong} {text}")

    def sizeHint(self) -> QSize:
        """At least the height of the design's banner."""
        return super().sizeHint().expandedTo(QSize(0, 52))
