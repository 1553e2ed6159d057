"""A month to choose a day from; a dot marks days with data, the future cannot be chosen."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healthdesk.base.words import tr
from healthdesk.model.zones import day_of
from healthdesk.present import dates
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.indicators import with_keys
from healthdesk.ui.widgets.popup import Popup
from healthdesk.ui.widgets.surfaces import Line
from healthdesk.ui.widgets.text import Text

CELL = QSize(39, 38)
ROWS, COLUMNS = 6, 7
HEADER = 32
DAY = timedelta(days=1)
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -COLUMNS,
    Qt.Key.Key_Down: COLUMNS,
}


class MonthGrid(QWidget):
    """Six weeks around a month; arrows move the cursor, Enter chooses."""

    chosen = Signal(object)  # date
    month_changed = Signal(object)  # the cursor's date

    def __init__(self, first_weekday: int) -> None:
        """`first_weekday` 0 = Monday."""
        super().__init__()
        self._first_weekday = first_weekday
        self._today = self._selected = self._cursor = date(2000, 1, 1)
        self._days: frozenset[int] = frozenset()
        self._hovered: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setProperty("ring", -1)
        self.setFixedSize(CELL.width() * COLUMNS, HEADER + CELL.height() * ROWS)
        self.setAccessibleName(tr("Calendar"))

    @property
    def cursor_day(self) -> date:
        """The day under the cursor; it stands in the shown month."""
        return self._cursor

    def show_day(self, selected: date, today: date) -> None:
        """Open at the month of the day that is shown."""
        self._selected, self._today = selected, today
        self.move_cursor(selected)

    def show_days(self, days: frozenset[int]) -> None:
        """The days that have data."""
        self._days = days
        self.update()

    def move_cursor(self, day: date) -> None:
        """Move to another day, never into the future."""
        self._cursor = min(day, self._today)
        self.setAccessibleDescription(dates.title(self._cursor, self._today))
        self.month_changed.emit(self._cursor)
        self.update()

    def step_month(self, by: int) -> None:
        """The same day of an earlier or later month, or its last one."""
        month = self._cursor.replace(day=1)
        month = (month - DAY).replace(day=1) if by < 0 else (month + 31 * DAY).replace(day=1)
        last = (month + 31 * DAY).replace(day=1) - DAY
        self.move_cursor(min(last, month + (self._cursor.day - 1) * DAY))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Page Up and Down, Home and End of the week, T for today, Enter."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.move_cursor(self._cursor + _STEPS[key] * DAY)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step_month(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Home:
            self.move_cursor(dates.week_start(self._cursor, self._first_weekday))
        elif key == Qt.Key.Key_End:
            self.move_cursor(dates.week_start(self._cursor, self._first_weekday) + 6 * DAY)
        elif key == Qt.Key.Key_T:
            self.chosen.emit(self._today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._cursor)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the day under the mouse."""
        self._hovered = self._day_at(event.position().toPoint())
        self.update()

    def leaveEvent(self, event: object) -> None:
        """No day is lit any more."""
        self._hovered = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose a day that has come."""
        day = self._day_at(event.position().toPoint())
        if day is not None and day <= self._today:
            self.chosen.emit(day)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names of the weekdays, then six weeks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme().font("small"))
        painter.setPen(theme().color("text-3"))
        for column in range(COLUMNS):
            box = QRectF(column * CELL.width(), 0, CELL.width(), HEADER)
            name = tr(dates.WEEKDAYS_SHORT[(self._first_weekday + column) % 7])[:2]
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), name)
        first = self._first_shown()
        for i in range(ROWS * COLUMNS):
            row, column = divmod(i, COLUMNS)
            box = QRectF(column * CELL.width(), HEADER + row * CELL.height(), CELL.width(), CELL.height())
            self._paint_day(painter, box.adjusted(0, 0, 0, -2), first + i * DAY)

    def _paint_day(self, painter: QPainter, box: QRectF, day: date) -> None:
        selected, future = day == self._selected, day > self._today
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("accent"))
            painter.drawRoundedRect(box, 7, 7)
        elif day == self._hovered and not future:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("hover"))
            painter.drawRoundedRect(box, 7, 7)
        if day == self._cursor and not selected:
            painter.setPen(QPen(theme().color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)
        elsewhere = day.month != self._cursor.month
        tone = "on-accent" if selected else "text-disabled" if future else "text-3" if elsewhere else "text"
        painter.setFont(theme().font("body", weight=600 if selected else 400))
        painter.setPen(theme().color(tone))
        painter.drawText(box.adjusted(0, -1, 0, -3), int(Qt.AlignmentFlag.AlignCenter), str(day.day))
        if day_of(day) in self._days:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("on-accent" if selected else "accent"))
            painter.drawEllipse(QRectF(box.center().x() - 2, box.bottom() - 8, 4, 4))

    def _first_shown(self) -> date:
        return dates.week_start(self._cursor.replace(day=1), self._first_weekday)

    def _day_at(self, at: QPoint) -> date | None:
        row, column = (at.y() - HEADER) // CELL.height(), at.x() // CELL.width()
        if at.y() < HEADER or not (0 <= row < ROWS and 0 <= column < COLUMNS):
            return None
        return self._first_shown() + (row * COLUMNS + column) * DAY


class CalendarPopup(Popup):
    """The month grid with its header and a key to its signs."""

    chosen = Signal(object)  # date

    def __init__(self, parent: QWidget, first_weekday: int) -> None:
        """`first_weekday` 0 = Monday."""
        super().__init__(parent)
        self.grid = MonthGrid(first_weekday)
        self._title = Text("", "body-strong")
        earlier = Button(variant="ghost", size="small-icon", icon="chevron-left", name=tr("Earlier month"))
        later = Button(variant="ghost", size="small-icon", icon="chevron-right", name=tr("Later month"))
        earlier.clicked.connect(self._earlier)
        later.clicked.connect(self._later)
        head = QHBoxLayout()
        head.setContentsMargins(20, 14, 14, 2)
        head.setSpacing(0)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(earlier)
        head.addWidget(later)
        middle = QHBoxLayout()
        middle.setContentsMargins(14, 0, 14, 10)
        middle.addWidget(self.grid)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 9, 20, 11)
        foot.setSpacing(6)
        foot.addWidget(_Dot())
        foot.addWidget(Text(tr("has data"), "small", "text-3"))
        foot.addStretch(1)
        for part in with_keys(tr("Arrows to move · {t} today"), t="T"):
            foot.addWidget(part)
        self.panel.addLayout(head)
        self.panel.addLayout(middle)
        self.panel.addWidget(Line())
        self.panel.addLayout(foot)
        self.grid.chosen.connect(self._choose)
        self.grid.month_changed.connect(self._month_changed)

    def open_from(self, button: QWidget, selected: date, today: date) -> None:
        """Drop below `button` with the shown day marked."""
        self.grid.show_day(selected, today)
        self.drop_from(button, centered=True)
        self.grid.setFocus()

    @Slot(object)
    def _choose(self, day: date) -> None:
        self.close()
        self.chosen.emit(day)

    @Slot(object)
    def _month_changed(self, day: date) -> None:
        self._title.setText(dates.month_title(day))

    @Slot()
    def _earlier(self) -> None:
        self.grid.step_month(-1)

    @Slot()
    def _later(self) -> None:
        self.grid.step_month(1)


class _Dot(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(6, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("accent"))
        painter.drawEllipse(QRectF(0, 0.5, 5, 5))
