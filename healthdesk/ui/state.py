"""What all views share: the open library, the day and the units shown. Signals tell what has happened."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healthdesk.base.changes import Changes
from healthdesk.base.settings import Settings

if TYPE_CHECKING:
    from healthdesk.services.library import Library


class AppState(QObject):
    """One selection for the whole window."""

    day_changed = Signal(object)  # date
    settings_changed = Signal(object)  # Settings
    data_changed = Signal(object)  # Changes
    library_opened = Signal()
    library_closed = Signal()

    def __init__(self, parent: QObject | None = None, device: Path | None = None) -> None:
        """Nothing is open, and the day is the PC's today until a library says better.

        `device` is the file of what belongs to this computer; None: there is none.
        """
        super().__init__(parent)
        self.device = device
        self._library: Library | None = None
        self._day = date.today()  # noqa: DTZ011  # replaced by the owner's own today once a library is open

    @property
    def library(self) -> "Library | None":
        """The open library; None while locked."""
        return self._library

    @property
    def settings(self) -> Settings:
        """The owner's settings; the defaults while locked."""
        return self._library.settings if self._library else Settings.model_validate({})

    @property
    def day(self) -> date:
        """The day shown."""
        return self._day

    def choose_day(self, day: date) -> None:
        """Show another day everywhere."""
        if day != self._day:
            self._day = day
            self.day_changed.emit(day)

    def open(self, library: "Library", today: date) -> None:
        """A library was unlocked; views may ask it from now on."""
        self._library, self._day = library, today
        self.library_opened.emit()
        self.settings_changed.emit(library.settings)

    def close(self) -> None:
        """The library is locked; views drop what they show before this returns."""
        if self._library is not None:
            self._library = None
            self.library_closed.emit()

    def note(self, changes: Changes) -> None:
        """A job has changed the store."""
        if changes:
            self.data_changed.emit(changes)
        if changes.settings:
            self.settings_changed.emit(self.settings)
