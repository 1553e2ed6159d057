"""Changing the owner's settings from any view."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from healthdesk.base.changes import Changes
from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState

if TYPE_CHECKING:
    from healthdesk.services.library import Library


class SettingsWriter(QObject):
    """Writes off the main thread; the state tells everyone once it is stored."""

    failed = Signal(object)  # KnownFailure

    def __init__(self, state: AppState, runner: JobRunner, parent: QObject) -> None:
        """Belongs to the view that asks."""
        super().__init__(parent)
        self._state, self._runner = state, runner

    def change(self, **changes: object) -> None:
        """Set something; what is already so, or set while locked, is no change."""
        settings = self._state.settings
        if self._state.library is None or all(getattr(settings, name) == value for name, value in changes.items()):
            return

        def work(library: "Library", job: Job) -> object:
            from healthdesk.services import profile  # heavy

            return profile.change_settings(library, job, **changes)

        self._runner.run_write(work, self._changed, self._refused)

    def set_goal(self, metric_id: str, value: float | None) -> None:
        """A goal a day from today on; None: the usual one again."""
        if self._state.library is None:
            return

        def work(library: "Library", job: Job) -> object:
            from healthdesk.services import profile  # heavy

            return profile.set_goal(library, job, metric_id, value)

        self._runner.run_write(work, self._changed, self._refused)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        self._state.note(changes)

    @Slot(object)
    def _refused(self, failure: KnownFailure) -> None:
        self.failed.emit(failure)
