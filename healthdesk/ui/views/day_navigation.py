"""The way from day to day: one back, one on, today, and a calendar."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healthdesk.base.conventions import conventions
from healthdesk.base.words import tr
from healthdesk.ui.state import AppState
from healthdesk.ui.widgets.buttons import Button, joined
from healthdesk.ui.widgets.calendar import CalendarPopup

DAY = timedelta(days=1)


class DayNavigation(QWidget):
    """Chooses the day of `state`, which the pages show. Its keys hold while it is seen."""

    def __init__(self, state: AppState, today_word: str) -> None:
        """`today_word` is on the button that leads to today."""
        super().__init__()
        self._state = state
        self._today = state.day
        self.step = DAY  # from day to day, or from one span of days to the next
        self._data_days: frozenset[int] = frozenset()
        self._popup: CalendarPopup | None = None
        self.earlier = Button(tr("Prev"), icon="chevron-left")
        self.now = Button(today_word)
        self.later = Button(tr("Next"), icon="chevron-right", trailing=True)
        self.calendar = Button(size="icon", icon="calendar", name=tr("Calendar"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(joined(self.earlier, self.now, self.later))
        row.addWidget(self.calendar)
        for button, keys, act in (
            (self.earlier, "Alt+Left", self._to_earlier),
            (self.now, "T", self.to_today),
            (self.later, "Alt+Right", self._to_later),
            (self.calendar, "Ctrl+G", self.open_calendar),
        ):
            button.clicked.connect(act)
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WindowShortcut)

    def show_today(self, today: date) -> None:
        """The day of `state` is shown, and `today` is the newest there can be."""
        self._today = today
        newest = self._state.day >= today
        self.later.setEnabled(not newest)
        self.later.setToolTip(tr("This is the newest day") if newest else "")

    def show_data_days(self, days: frozenset[int]) -> None:
        """The days that get a dot in the calendar."""
        self._data_days = days
        if self._popup is not None:
            self._popup.grid.show_days(days)

    def clear(self) -> None:
        """Forget the days, and close the calendar."""
        self.show_data_days(frozenset())
        if self._popup is not None:
            self._popup.close()

    @Slot()
    def to_today(self) -> None:
        """Choose the day that is today where the owner is."""
        self._state.choose_day(self._today)

    @Slot()
    def open_calendar(self) -> None:
        """Drop the calendar below its button."""
        if not self.calendar.isVisible():
            return
        if self._popup is None:
            self._popup = CalendarPopup(self, conventions().first_weekday)
            self._popup.chosen.connect(self._to_day)
            self._popup.grid.show_days(self._data_days)
        self._popup.open_from(self.calendar, self._state.day, self._today)

    @Slot()
    def _to_earlier(self) -> None:
        self._state.choose_day(self._state.day - self.step)

    @Slot()
    def _to_later(self) -> None:
        if self._state.day < self._today:
            self._state.choose_day(min(self._today, self._state.day + self.step))

    @Slot(object)
    def _to_day(self, day: date) -> None:
        self._state.choose_day(day)
