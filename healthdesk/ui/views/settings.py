"""The owner's settings; each takes effect at once."""

from collections import deque
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.changes import Changes
from healthdesk.base.errors import KnownFailure
from healthdesk.base.words import tr
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.settings_writer import SettingsWriter
from healthdesk.ui.state import AppState
from healthdesk.ui.views.page import Page
from healthdesk.ui.views.settings_about import AboutSection
from healthdesk.ui.views.settings_backup import BackupSection
from healthdesk.ui.views.settings_goals import GoalsSection
from healthdesk.ui.views.settings_looks import LooksSection
from healthdesk.ui.views.settings_person import PersonSection
from healthdesk.ui.views.settings_privacy import PrivacySection
from healthdesk.ui.views.settings_section import Section
from healthdesk.ui.views.settings_sync import SyncSection
from healthdesk.ui.views.settings_time import TimeSection
from healthdesk.ui.widgets.surfaces import Banner

WIDTH = 760
SEEN_FIRST = 3  # sections that fill the window before one scrolls

AnySection = TypeVar("AnySection", bound=Section)


class SettingsPage(Page):
    """One column of sections. Those further down are made one a turn once the page is seen: all take 100 ms and more."""

    restore_asked = Signal()

    def __init__(self, state: AppState, runner: JobRunner) -> None:
        """Filled from the settings when shown."""
        super().__init__(tr("Settings"), state, runner)
        self._banner: Banner | None = None
        self._filling = False
        self._writer = SettingsWriter(state, runner, self)
        self._writer.failed.connect(self._refused)
        holder = QWidget()
        holder.setMaximumWidth(WIDTH)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        self._above, self._column = QVBoxLayout(), QVBoxLayout()
        self._column.setSpacing(20)
        column.addLayout(self._above)
        column.addLayout(self._column)
        row = QHBoxLayout()
        row.addWidget(holder, 1_000_000)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self._sections: list[Section] = []
        self._to_make: deque[Callable[[], Section]] = deque(
            (
                PersonSection, lambda: TimeSection(state), lambda: LooksSection(state.device, runner), self._goals, SyncSection,
                lambda: PrivacySection(state, runner), self._backups, AboutSection,
            )
        )  # fmt: skip
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._make)
        for _ in range(SEEN_FIRST):
            self._make()

    @property
    def complete(self) -> bool:
        """See `Page.complete`."""
        return not self._to_make

    def make_complete(self) -> None:
        """See `Page.make_complete`."""
        while self._to_make:
            self._make()

    def section(self, kind: type[AnySection]) -> AnySection:
        """The section of this kind; made now if its turn has not come."""
        self.make_complete()
        return next(section for section in self._sections if isinstance(section, kind))

    def concerns(self, changes: Changes) -> bool:
        """Settings, and which metrics there are."""
        return changes.settings or bool(changes.metrics)

    def reload(self) -> None:
        """Show everything as it is stored."""
        for section in self._sections:
            self._fill(section)

    def clear(self) -> None:
        """Forget where the owner was and what he set out to do."""
        for section in self._sections:
            section.clear()

    def showEvent(self, event: QShowEvent) -> None:
        """What is further down comes once this is painted."""
        super().showEvent(event)
        if self._to_make:
            self._turns.start()

    @Slot()
    def _make(self) -> None:
        section = self._to_make.popleft()()
        section.asked.connect(self._change)
        section.failed.connect(self._failed)
        self._sections.append(section)
        self._column.addWidget(section)
        if self.isVisible() and self.state.library is not None:
            self._fill(section)
        if not self._to_make:
            self._turns.stop()

    def _fill(self, section: Section) -> None:
        self._filling = True
        section.fill(self.state.settings)
        self._filling = False
        section.reload()

    def _backups(self) -> Section:
        backups = BackupSection(self.state, self.runner)
        backups.restore_asked.connect(self.restore_asked)
        return backups

    def _goals(self) -> Section:
        goals = GoalsSection(self.state, self.runner)
        goals.changed.connect(self._goal_set)
        return goals

    @Slot(object)
    def _change(self, changes: dict[str, object]) -> None:
        """Set what the owner chose; filling in what is stored is no choice."""
        if not self._filling:
            self._say(None)
            self._writer.change(**changes)

    @Slot(str, object)
    def _goal_set(self, metric_id: str, value: float | None) -> None:
        self._say(None)
        self._writer.set_goal(metric_id, value)

    @Slot(object)
    def _refused(self, failure: KnownFailure) -> None:
        """What was chosen does not hold."""
        self._say(failure)
        self.reload()

    @Slot(object)
    def _failed(self, failure: KnownFailure) -> None:
        self._say(failure)

    @Slot()
    def _say_nothing(self) -> None:
        self._say(None)

    def _say(self, failure: KnownFailure | None) -> None:
        if self._banner is not None:
            self._banner.deleteLater()
            self._banner = None
        if failure is not None:
            self._banner = Banner("triangle-alert", failure.sentence, failure.hint, tone="error")
            self._banner.closed.connect(self._say_nothing)
            self._above.addWidget(self._banner)
