"""The annotations above a chart: small flags that can be clicked, edited and deleted."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from healthdesk.base.words import tr
from healthdesk.present.annotations import Flag
from healthdesk.ui.charts.trend_chart import TrendChart
from healthdesk.ui.theme import theme

HEIGHT, ICON, PAD = 22, 12, 6
WIDEST = 160
APART = 4


class NoteStrip(QWidget):
    """Stands above a `TrendChart`, each flag over its slot."""

    edit_asked = Signal(object)  # Annotation
    remove_asked = Signal(object)

    def __init__(self, chart: TrendChart) -> None:
        """No flags."""
        super().__init__()
        self._chart = chart
        self._flags: list[_FlagButton] = []
        self.setFixedHeight(HEIGHT)
        chart.laid_out.connect(self._place)
        self.hide()

    def show_flags(self, flags: Sequence[Flag]) -> None:
        """Other flags."""
        for button in self._flags:
            button.setParent(None)
            button.deleteLater()
        self._flags = [_FlagButton(flag, self) for flag in flags]
        for button in self._flags:
            button.clicked.connect(self._edit)
            button.delete_pressed.connect(self.remove_asked)
            button.show()
        self.setVisible(bool(flags))
        self._place()

    @Slot()
    def _place(self) -> None:
        """Over their slots; one without room until the next shrinks to its icon."""
        lefts = [self._chart.pixel_of(button.at).x() - PAD - ICON / 2 for button in self._flags]
        for i, button in enumerate(self._flags):
            end = lefts[i + 1] - APART if i + 1 < len(lefts) else float(self.width())
            width = min(button.sizeHint().width(), WIDEST)
            left = min(lefts[i], self.width() - width) if i + 1 == len(lefts) else lefts[i]
            if left + width > end:
                width = max(2 * PAD + ICON, int(end - left))
            button.setGeometry(round(left), 0, width, HEIGHT)

    @Slot()
    def _edit(self) -> None:
        button = self.sender()
        assert isinstance(button, _FlagButton)
        self.edit_asked.emit(button.note)


class _FlagButton(QAbstractButton):
    delete_pressed = Signal(object)

    def __init__(self, flag: Flag, parent: QWidget) -> None:
        super().__init__(parent)
        self.at, self.note = flag.at, flag.note
        self.setText(flag.note.text)
        self.setToolTip(flag.note.text)
        self.setAccessibleName(tr("Annotation: {text}", text=flag.note.text))
        self.setAccessibleDescription(tr("Enter to edit, Delete to remove"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(theme().font("axis", weight=500)).horizontalAdvance(self.text())
        return QSize(round(words) + 3 * PAD + ICON + 2, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_pressed.emit(self.note)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("border-strong"), 1))
        painter.setBrush(theme().color("hover" if self.underMouse() else "surface-3"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        pixmap = theme().pixmap("message-square", "text-2", ICON, painter.device().devicePixelRatio())
        painter.drawPixmap(QRectF(PAD, (HEIGHT - ICON) / 2, ICON, ICON), pixmap, QRectF(pixmap.rect()))
        room = self.width() - ICON - 3 * PAD
        if room < ICON:
            return
        painter.setFont(theme().font("axis", weight=500))
        painter.setPen(theme().color("text"))
        words = QFontMetricsF(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room + 1)
        painter.drawText(QRectF(ICON + 2 * PAD, 0, room + 2, HEIGHT), int(Qt.AlignmentFlag.AlignVCenter), words)
