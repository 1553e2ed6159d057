"""Two months side by side to choose a range of days from."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.words import tr, trn
from healthdesk.present import dates
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.calendar import MonthGrid
from healthdesk.ui.widgets.popup import Popup
from healthdesk.ui.widgets.surfaces import Line
from healthdesk.ui.widgets.text import Text


class RangePopup(Popup):
    """First day on the left, last day on the right; `Show` takes them."""

    chosen = Signal(object, object)  # date, date: first and last day

    def __init__(self, parent: QWidget, first_weekday: int) -> None:
        """`first_weekday` 0 = Monday."""
        super().__init__(parent)
        self.first, self.last = _Month(tr("First day"), first_weekday), _Month(tr("Last day"), first_weekday)
        months = QHBoxLayout()
        months.setContentsMargins(16, 14, 16, 8)
        months.setSpacing(20)
        months.addWidget(self.first)
        months.addWidget(self.last)
        self._words = Text("", "small", "text-2")
        self.go = Button(tr("Show"), "primary", "compact")
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 16, 12)
        foot.addWidget(self._words)
        foot.addStretch(1)
        foot.addWidget(self.go)
        self.panel.addLayout(months)
        self.panel.addWidget(Line())
        self.panel.addLayout(foot)
        self.first.changed.connect(self._tell)
        self.last.changed.connect(self._tell)
        self.go.clicked.connect(self._done)

    def open_from(self, button: QWidget, first: date, last: date, today: date) -> None:
        """Drop below `button` with the shown range marked."""
        self.first.show_day(first, today)
        self.last.show_day(last, today)
        self._tell()
        self.drop_from(button, centered=True)
        self.first.grid.setFocus()

    @Slot()
    def _tell(self) -> None:
        first, last = self.first.day, self.last.day
        self.go.setEnabled(first <= last)
        n = (last - first).days + 1
        days = trn("{n} day", "{n} days", n)
        wrong = tr("The first day is after the last.")
        self._words.setText(wrong if n < 1 else f"{dates.span(first, last)} · {days}")

    @Slot()
    def _done(self) -> None:
        self.close()
        self.chosen.emit(self.first.day, self.last.day)


class _Month(QWidget):
    """A month with its title and the ways to others."""

    changed = Signal()

    def __init__(self, name: str, first_weekday: int) -> None:
        super().__init__()
        self.day = date(2000, 1, 1)
        self._today = self.day
        self.grid = MonthGrid(first_weekday)
        self.grid.setAccessibleName(name)
        self._title = Text("", "body-strong")
        back_year = Button(
            variant="ghost", size="small-icon", icon="chevrons-left", name=tr("{month}: earlier year", month=name)
        )
        back = Button(
            variant="ghost", size="small-icon", icon="chevron-left", name=tr("{month}: earlier month", month=name)
        )
        on = Button(
            variant="ghost", size="small-icon", icon="chevron-right", name=tr("{month}: later month", month=name)
        )
        on_year = Button(
            variant="ghost", size="small-icon", icon="chevrons-right", name=tr("{month}: later year", month=name)
        )
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 0, 2)
        head.setSpacing(0)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(Text(name, "small", "text-2"))
        titles.addWidget(self._title)
        head.addLayout(titles)
        head.addStretch(1)
        for button, by in ((back_year, -12), (back, -1), (on, 1), (on_year, 12)):
            button.setProperty("by", by)
            button.clicked.connect(self._step)
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.grid)
        self.grid.chosen.connect(self._choose)
        self.grid.month_changed.connect(self._month_changed)

    def show_day(self, day: date, today: date) -> None:
        self.day, self._today = day, today
        self.grid.show_day(day, today)

    @Slot()
    def _step(self) -> None:
        by = int(self.sender().property("by"))
        for _ in range(abs(by)):
            self.grid.step_month(by)

    @Slot(object)
    def _choose(self, day: date) -> None:
        self.show_day(day, self._today)
        self.changed.emit()

    @Slot(object)
    def _month_changed(self, day: date) -> None:
        self._title.setText(dates.month_title(day))
