"""The days of a year as a grid of weeks: pointed at or walked through by arrows, each tells its value."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from healthdesk.base.words import tr
from healthdesk.present.year import FUTURE, LEVELS, NO_DATA, DayCell, YearModel
from healthdesk.ui.theme import theme

LEFT, TOP = 40, 22  # room for weekdays and months
GAP = 3
SMALLEST, LARGEST = 9.0, 18.0  # px of a cell
RADIUS = 3.0
ALPHAS = (0.18, 0.36, 0.54, 0.76, 1.0)
_STEPS = {Qt.Key.Key_Left: -7, Qt.Key.Key_Right: 7, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class YearGrid(QWidget):
    """A day without data has an outline only: it is no zero. Enter, or a click, opens the day."""

    pointed = Signal(str)  # what the day says; "" for none
    chosen = Signal(object)  # date

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._model: YearModel | None = None
        self._at: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", 6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Calendar of the year"))

    def show_year(self, model: YearModel | None) -> None:
        """Show another year."""
        self._model, self._at = model, None
        self.setAccessibleDescription("" if model is None else f"{model.title}: {model.summary}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Seven rows."""
        return QSize(600, round(TOP + 7 * (LARGEST + GAP)))

    def minimumSizeHint(self) -> QSize:
        """As `sizeHint`, narrower."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Labels and cells."""
        model = self._model
        if model is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._side()
        painter.setFont(theme().font("axis"))
        painter.setPen(theme().color("text-2"))
        middle = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for row in range(0, 7, 2):
            painter.drawText(QRectF(0, TOP + row * (side + GAP), LEFT - 8, side), middle, model.rows[row])
        for column, name in model.months:
            painter.drawText(QPointF(LEFT + column * (side + GAP), TOP - 8), name)
        for number, cell in enumerate(model.cells):
            box = self._box(cell, side)
            if cell.level == NO_DATA:
                painter.setPen(QPen(theme().color("border-strong"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
            elif cell.level != FUTURE:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(level_color(model.group, cell.level, len(model.legend)))
                painter.drawRoundedRect(box, RADIUS, RADIUS)
            if number == self._at:
                painter.setPen(QPen(theme().color("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), RADIUS + 1, RADIUS + 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the day below."""
        number = self._hit(event.position())
        self._point(number)
        if self._model is not None and number is not None:
            QToolTip.showText(event.globalPosition().toPoint(), self._model.cells[number].words, self)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        if not self.hasFocus():
            self._point(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the day."""
        number = self._hit(event.position())
        if self._model is not None and number is not None:
            self.chosen.emit(self._model.cells[number].day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by days and weeks."""
        model = self._model
        key = Qt.Key(event.key())
        if model is None or (key not in _STEPS and key not in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Return)):
            super().keyPressEvent(event)
            return
        last = max((i for i, cell in enumerate(model.cells) if cell.level != FUTURE), default=0)
        if key == Qt.Key.Key_Return:
            if self._at is not None:
                self.chosen.emit(model.cells[self._at].day)
        elif key in _STEPS and self._at is not None:
            self._point(min(max(self._at + _STEPS[key], 0), last))
        else:
            self._point(0 if key == Qt.Key.Key_Home else last)

    def _point(self, number: int | None) -> None:
        if number == self._at or self._model is None:
            return
        self._at = number
        self.pointed.emit("" if number is None else self._model.cells[number].words)
        self.update()

    def _side(self) -> float:
        assert self._model is not None
        room = (self.width() - LEFT) / self._model.columns - GAP
        return min(max(room, SMALLEST), LARGEST)

    @staticmethod
    def _box(cell: DayCell, side: float) -> QRectF:
        return QRectF(LEFT + cell.column * (side + GAP), TOP + cell.row * (side + GAP), side, side)

    def _hit(self, at: QPointF) -> int | None:
        if self._model is None:
            return None
        side = self._side()
        for number, cell in enumerate(self._model.cells):
            if cell.level != FUTURE and self._box(cell, side).contains(at):
                return number
        return None


def level_color(group: str, level: int, levels: int) -> QColor:
    """The color of a level: fewer levels than usual are spread over the same range."""
    color = QColor(theme().color(f"group.{group}.base"))
    place = LEVELS - 1 if levels <= 1 else round(level * (LEVELS - 1) / (levels - 1))
    color.setAlphaF(ALPHAS[place])
    return color


class YearLegend(QWidget):
    """A swatch for each level with the values that it stands for, and one for no data."""

    SWATCH, STEP_GAP = 12, 16

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._model: YearModel | None = None
        self.setFixedHeight(18)
        self.setAccessibleName(tr("Legend"))

    def show_year(self, model: YearModel | None) -> None:
        """Of another year."""
        self._model = model
        self.setAccessibleDescription("; ".join(model.legend) if model else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """From the left."""
        if self._model is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme().font("axis"))
        left = float(LEFT)
        entries = [(text, number) for number, text in enumerate(self._model.legend) if text]
        for text, level in [*entries, (tr("no data"), NO_DATA)]:
            box = QRectF(left, 3, self.SWATCH, self.SWATCH)
            if level == NO_DATA:
                painter.setPen(QPen(theme().color("border-strong"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                box.adjust(0.5, 0.5, -0.5, -0.5)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(level_color(self._model.group, level, len(self._model.legend)))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
            wide = painter.fontMetrics().horizontalAdvance(text)
            painter.setPen(theme().color("text-2"))
            place = QRectF(left + self.SWATCH + 6, 0, wide + 4, 18)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
            left += self.SWATCH + 6 + wide + self.STEP_GAP
