"""Text with the line height of the type scale, which QLabel does not know."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from healthdesk.ui.theme import theme

Align = Qt.AlignmentFlag


class Text(QLabel):
    """Plain text in a role of the scale and a color token; wraps, or elides and tells the whole in its tooltip."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "text",
        *,
        wrap: bool = False,
        size: float = 0,
        weight: int = 0,
        line: int = 0,
        align: Align = Align.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        """`size`, `weight` and `line` (px) replace the role's own; line breaks in the text are kept."""
        super().__init__(parent)
        self._tone = tone
        self._line = line or theme().line(role)
        self._wrap = wrap
        self._elided = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme().font(role, size=size, weight=weight))
        self.setAlignment(align)
        self.setText(text)
        # A fixed policy would cap wrapping text at the one line of its size hint.
        upright = QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, upright)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        """Show another text; screen readers read it as the name."""
        super().setText(text)
        self.updateGeometry()
        self._tell_elided()

    def set_tone(self, tone: str) -> None:
        """Show the text in another color token."""
        self._tone = tone
        self.update()

    def set_weight(self, weight: int) -> None:
        """Show the text in another weight."""
        font = QFont(self.font())
        font.setVariableAxis(QFont.Tag("wght"), weight)
        self.setFont(font)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """True where lines break."""
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        """Lines times line height."""
        return self._line_px() * self._layout(width)[1] if self._wrap else self._line_px()

    def sizeHint(self) -> QSize:
        """The text in one line (as many as it has breaks)."""
        metrics, lines = QFontMetricsF(self.font()), self.text().split("\n")
        width = max(metrics.horizontalAdvance(line) for line in lines)
        return QSize(math.ceil(width) + 1, self._line_px() * len(lines))

    def minimumSizeHint(self) -> QSize:
        """Text may be squeezed: it wraps or elides."""
        hint = self.sizeHint()
        return QSize(min(24, hint.width()), self._line_px() if self._wrap else hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the whole text in the tooltip while it is elided."""
        super().resizeEvent(event)
        self._tell_elided()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each line is centered in its line height, as browsers do it."""
        painter = QPainter(self)
        painter.setPen(theme().color(self._tone if self.isEnabled() else "text-disabled"))
        metrics, height = QFontMetricsF(self.font()), self._line_px()
        above = (height - metrics.ascent() - metrics.descent()) / 2
        if self._wrap:
            layout, count = self._layout(self.width())
            top = self._top(count * height)
            for i in range(count):
                line = layout.lineAt(i)
                line.draw(painter, QPointF(0, top + i * height + above - line.y()))
            return
        painter.setFont(self.font())
        lines = self.text().split("\n")
        top = self._top(len(lines) * height)
        for i, text in enumerate(lines):
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width() + 0.5)
            box = QRectF(0, top + i * height + above, self.width(), metrics.ascent() + metrics.descent())
            flags = (self.alignment() & Align.AlignHorizontal_Mask) | Align.AlignTop
            painter.drawText(box, int(flags) | int(Qt.TextFlag.TextDontClip), shown)

    def _line_px(self) -> int:
        """The line height, larger where the desktop enlarges text."""
        return max(self._line, math.ceil(QFontMetricsF(self.font()).height()))

    def _top(self, height: float) -> float:
        return max(0.0, (self.height() - height) / 2) if self.alignment() & Align.AlignVCenter else 0.0

    def _layout(self, width: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        option = QTextOption(self.alignment() & Align.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            count += 1
        layout.endLayout()
        return layout, max(1, count)

    def _tell_elided(self) -> None:
        elided = not self._wrap and self.sizeHint().width() - 1 > self.width() + 0.5 and self.width() > 0
        if elided:
            self.setToolTip(self.text())
        elif self._elided:
            self.setToolTip("")
        self._elided = elided
