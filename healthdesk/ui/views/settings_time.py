"""Where the owner lives, and was: days begin and end by it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.settings import Settings, Travel
from healthdesk.base.words import tr
from healthdesk.present import dates
from healthdesk.ui.dialogs.travel import TravelDialog
from healthdesk.ui.state import AppState
from healthdesk.ui.views.settings_section import Section
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.drop_down import ZoneBox
from healthdesk.ui.widgets.text import Text


class TravelList(QWidget):
    """The spans away from home, each with a way to remove it."""

    removed = Signal(object)  # Travel

    def __init__(self) -> None:
        """Empty until `show_spans`."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_spans(self, spans: Sequence[Travel]) -> None:
        """Replace the list."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for span in spans:
            self._column.addWidget(self._row(span))

    def _row(self, span: Travel) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 2, 0, 6)
        row.addWidget(Text(span.zone.replace("_", " "), "small", weight=500))
        row.addWidget(Text(dates.span(span.first, span.last), "small", "text-2"), 1)
        words = tr("Remove {zone}, {days}", zone=span.zone, days=dates.span(span.first, span.last))
        remove = Button(variant="ghost", size="small-icon", icon="x", name=words)
        remove.clicked.connect(lambda _checked=False: self.removed.emit(span))
        row.addWidget(remove)
        return holder


class TimeSection(Section):
    """Home and journeys."""

    def __init__(self, state: AppState) -> None:
        """Empty until filled."""
        super().__init__(tr("Where you are"))
        self._state = state
        self.zone = ZoneBox()
        self.zone.setFixedWidth(240)
        self.zone.activated.connect(self._zone_chosen)
        line = self.zone.lineEdit()
        assert line is not None
        line.editingFinished.connect(self._zone_chosen)
        words = tr("Days begin and end by it. Changing it adds up the days it touches anew.")
        self.add_row(tr("Home time zone"), words, self.zone)
        more = Button(tr("Add a journey…"), size="compact")
        more.clicked.connect(self.ask_for_travel)
        self.add_row(tr("Journeys"), tr("Days you spent in another time zone are counted by that zone."), more)
        self.travel = TravelList()
        self.travel.removed.connect(self.remove)
        self.add_below(self.travel)

    def fill(self, settings: Settings) -> None:
        """See `Section.fill`."""
        self.zone.choose(settings.home_zone)
        self.travel.show_spans(settings.travel)

    def clear(self) -> None:
        """See `Section.clear`."""
        self.travel.show_spans(())

    @Slot()
    def ask_for_travel(self) -> None:
        """The dialog that asks where and when."""
        dialog = TravelDialog(self.window())
        dialog.chosen.connect(self.put)
        dialog.open()

    @Slot(object)
    def put(self, span: Travel) -> None:
        """One more, in its order."""
        self._ask(sorted([*self._state.settings.travel, span], key=lambda one: one.first))

    @Slot(object)
    def remove(self, span: Travel) -> None:
        """Take a span out of the history."""
        self._ask([one for one in self._state.settings.travel if one != span])

    def _ask(self, spans: Sequence[Travel]) -> None:
        self.asked.emit({"travel": [one.model_dump() for one in spans]})

    @Slot()
    def _zone_chosen(self) -> None:
        zone = self.zone.zone()
        if zone is not None:
            self.asked.emit({"home_zone": zone})
        else:
            self.zone.choose(self._state.settings.home_zone)
