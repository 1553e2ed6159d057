"""The days that are shown, with the months to choose others from, and the ways to earlier and later ones."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healthdesk.base.conventions import conventions
from healthdesk.base.words import tr
from healthdesk.present import dates
from healthdesk.ui.widgets.buttons import Button, joined
from healthdesk.ui.widgets.range_popup import RangePopup

WIDTH = 182


class DaySpan(QWidget):
    """Says what was asked for; what is shown is told by `show_days`."""

    earlier_asked = Signal()
    later_asked = Signal()
    chosen = Signal(object, object)  # date, date: first and last day

    def __init__(self, what: str = "", *, steps: bool = True) -> None:
        """`what` the days are, for screen readers; without `steps` there are no ways beside."""
        super().__init__()
        self._what = what or tr("Days")
        self._days: tuple[date, date, date] | None = None
        self._popup: RangePopup | None = None
        self.earlier = Button(size="icon", icon="chevron-left", name=tr("Earlier"))
        self.later = Button(size="icon", icon="chevron-right", name=tr("Later"))
        self.span = Button("")
        self.span.setMinimumWidth(WIDTH)
        self.span.setToolTip(tr("Choose the days"))
        self.span.clicked.connect(self.open)
        self.earlier.clicked.connect(self.earlier_asked)
        self.later.clicked.connect(self.later_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(joined(self.earlier, self.span, self.later) if steps else self.span)

    def show_days(self, first: date, last: date, newest: date, *, earlier: bool = False, later: bool = False) -> None:
        """The days shown; none after `newest` can be chosen."""
        self._days = first, last, newest
        self.span.setText(dates.span(first, last))
        self.span.setAccessibleName(tr("{what}: {days}. Choose others.", what=self._what, days=self.span.text()))
        self.earlier.setEnabled(earlier)
        self.later.setEnabled(later)

    @property
    def popup(self) -> RangePopup | None:
        """The months, once they were opened."""
        return self._popup

    @Slot()
    def open(self) -> None:
        """Drop the months."""
        if self._days is None:
            return
        if self._popup is None:
            self._popup = RangePopup(self, conventions().first_weekday)
            self._popup.chosen.connect(self.chosen)
        self._popup.open_from(self.span, *self._days)

    def close_popup(self) -> None:
        """Take the months away, and what they hold."""
        self._days = None
        if self._popup is not None:
            self._popup.close()
