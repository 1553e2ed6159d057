"""Adding a span of days spent in another time zone."""

from datetime import date

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QWidget

from healthdesk.base.settings import Travel
from healthdesk.base.words import tr
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.drop_down import ZoneBox
from healthdesk.ui.widgets.fields import Labeled
from healthdesk.ui.widgets.text import Text


class TravelDialog(Dialog):
    """A zone, the first and the last day."""

    chosen = Signal(object)  # Travel

    def __init__(self, parent: QWidget) -> None:
        """Connect to `chosen`, then `open()`."""
        super().__init__(parent, tr("Add a journey"))
        words = tr("The days from the first to the last are counted by the clocks of that place.")
        self.column.addWidget(Text(words, tone="text-2", wrap=True))
        self.column.addSpacing(16)
        self.zone = ZoneBox(tr("Time zone of the journey"), large=True)
        self._zone = Labeled(tr("Time zone"), self.zone)
        self.column.addWidget(self._zone)
        self.column.addSpacing(14)
        row = QHBoxLayout()
        row.setSpacing(14)
        self.first, self.last = _day(tr("First day")), _day(tr("Last day"))
        row.addWidget(Labeled(tr("First day"), self.first))
        row.addWidget(Labeled(tr("Last day"), self.last))
        self.column.addLayout(row)
        self.column.addSpacing(20)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        cancel, self.go = Button(tr("Cancel")), Button(tr("Add"), "primary")
        cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._done)
        buttons.addWidget(cancel)
        buttons.addWidget(self.go)
        self.column.addLayout(buttons)
        self.first.dateChanged.connect(self.last.setMinimumDate)
        self.zone.currentTextChanged.connect(self._edited)
        self.zone.setFocus()

    @Slot()
    def _edited(self) -> None:
        known = self.zone.zone() is not None
        self._zone.set_error("" if known else tr("Choose a zone from the list, such as Asia/Tokyo."))
        self.go.setEnabled(known)

    @Slot()
    def _done(self) -> None:
        zone = self.zone.zone()
        if zone is not None:
            self.accept()
            self.chosen.emit(Travel(zone=zone, first=_date(self.first), last=_date(self.last)))


def _day(name: str) -> QDateEdit:
    edit = QDateEdit(QDate.currentDate())
    edit.setAccessibleName(name)
    edit.setCalendarPopup(False)
    edit.setFont(theme().font("body"))
    return edit


def _date(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
