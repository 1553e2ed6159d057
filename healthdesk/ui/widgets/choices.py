"""What takes a choice: segmented control, switch, check box."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QHBoxLayout, QWidget

from healthdesk.ui.theme import theme


class _Segment(QAbstractButton):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ring", -1)
        self._by_keyboard = False

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(theme().font("body", weight=600)).horizontalAdvance(self.text())
        return QSize(max(37, round(width) + 22), 26)

    def focusInEvent(self, event: object) -> None:
        self._by_keyboard = event.reason() != Qt.FocusReason.MouseFocusReason  # type: ignore[attr-defined]
        self.update()

    def focusOutEvent(self, event: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked():
            painter.setPen(QPen(theme().color("border-strong"), 1))
            painter.setBrush(theme().color("surface"))
            painter.drawRoundedRect(box, 6, 6)
        elif self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("hover"))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus() and self._by_keyboard:
            painter.setPen(QPen(theme().color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        tone = "text-disabled" if not self.isEnabled() else "text" if self.isChecked() else "text-2"
        painter.setPen(theme().color(tone))
        painter.setFont(theme().font("body", weight=600 if self.isChecked() else 500))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())


class SegmentedControl(QWidget):
    """One of a few, side by side; one tab stop, arrows move."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], name: str) -> None:
        """`options`: (id, word); `name` is for screen readers."""
        super().__init__()
        self.setFixedHeight(32)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        self._group = QButtonGroup(self)
        for key, word in options:
            segment = _Segment(word)
            segment.setObjectName(key)
            segment.setAccessibleName(word)
            self._group.addButton(segment)
            row.addWidget(segment)
            segment.clicked.connect(self._clicked)
        self.choose(options[0][0])

    def choose(self, key: str) -> None:
        """Mark a choice without telling; one that is not there leaves all unmarked."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(button.objectName() == key)
        self._group.setExclusive(True)

    def choice(self) -> str:
        """The id of what is chosen."""
        button = self._group.checkedButton()
        return button.objectName() if button is not None else ""

    def allow(self, key: str, allowed: bool, reason: str = "") -> None:
        """Disable a choice and say why in its tooltip."""
        for button in self._group.buttons():
            if button.objectName() == key:
                button.setEnabled(allowed)
                button.setToolTip("" if allowed else reason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The trough."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("border"), 1))
        painter.setBrush(theme().color("surface-3"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    @Slot()
    def _clicked(self) -> None:
        self.chosen.emit(self.choice())


class Switch(QCheckBox):
    """On or off, at once."""

    def __init__(self, name: str) -> None:
        """`name` is for screen readers; the visible label stands beside."""
        super().__init__()
        self.setAccessibleName(name)
        self.setFixedSize(32, 18)
        self.setProperty("ring", 9)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def hitButton(self, pos: object) -> bool:
        """The whole switch."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """A knob in a track."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        on = self.isChecked()
        track = ("accent" if on else "control-border") if self.isEnabled() else "border-strong"
        painter.setBrush(theme().color(track))
        painter.drawRoundedRect(QRectF(self.rect()), 9, 9)
        painter.setBrush(theme().color("on-accent") if on else theme().color("tooltip-text"))
        painter.drawEllipse(QRectF(16 if on else 2, 2, 14, 14))


class CheckBox(QCheckBox):
    """A box and a sentence."""

    BOX = 16

    def __init__(self, text: str) -> None:
        """The whole sentence can be clicked."""
        super().__init__(text)
        self.setFont(theme().font("body"))
        self.setProperty("ring", 4)
        self.setMinimumHeight(28)

    def sizeHint(self) -> QSize:
        """Box, gap, sentence."""
        return QSize(self.BOX + 11 + round(QFontMetricsF(self.font()).horizontalAdvance(self.text())), 28)

    def hitButton(self, pos: object) -> bool:
        """Box and sentence."""
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Repaint in the colors of the new scheme."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Filled with a check when ticked."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - self.BOX) / 2
        box = QRectF(0.5, top + 0.5, self.BOX - 1, self.BOX - 1)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("accent" if self.isEnabled() else "text-disabled"))
            painter.drawRoundedRect(QRectF(0, top, self.BOX, self.BOX), 4, 4)
            pixmap = theme().pixmap("check", "on-accent", 12, self.devicePixelRatioF())
            painter.drawPixmap(QRectF(2, top + 2, 12, 12), pixmap, QRectF(pixmap.rect()))
        else:
            painter.setPen(QPen(theme().color("control-border"), 1))
            painter.setBrush(theme().color("surface"))
            painter.drawRoundedRect(box, 3.5, 3.5)
        painter.setPen(theme().color("text" if self.isEnabled() else "text-disabled"))
        painter.setFont(self.font())
        painter.drawText(self.rect().adjusted(self.BOX + 10, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self.text())
