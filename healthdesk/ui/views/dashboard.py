"""The dashboard: one day, a card for each of the main metrics."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from healthdesk.base.changes import Changes
from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.base.words import tr
from healthdesk.model.views import DaySummary
from healthdesk.model.zones import date_of, day_of
from healthdesk.present import dates
from healthdesk.present.cards import Section, dashboard_cards
from healthdesk.present.layout import layout
from healthdesk.present.values import Formatter
from healthdesk.ui.insights_feed import InsightsFeed
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.settings_writer import SettingsWriter
from healthdesk.ui.state import AppState
from healthdesk.ui.views.dashboard_empty import DashboardEmpty
from healthdesk.ui.views.dashboard_section import Column, SectionView
from healthdesk.ui.views.day_navigation import DayNavigation
from healthdesk.ui.views.insight_banner import InsightBanner
from healthdesk.ui.views.reading_page import Question, ReadingPage
from healthdesk.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from healthdesk.services.library import Library

RARE = ("glucose", "body_fat")  # no place is held for them while loading


class DashboardPage(ReadingPage):
    """Reads the chosen day and shows it; old figures stay until the new ones are there."""

    import_requested = Signal()
    sample_requested = Signal()
    metric_opened = Signal(str)
    insights_asked = Signal()

    def __init__(self, state: AppState, runner: JobRunner, feed: InsightsFeed) -> None:
        """Reads nothing before it is first visible."""
        super().__init__(tr("Dashboard"), state, runner, tr("Could not read this day"))
        self._today = state.day
        self._shown: date | None = None
        self._sections: dict[str, SectionView] = {}
        self._with_data: tuple[str, ...] = ()
        self._writer = SettingsWriter(state, runner, self)
        self._writer.failed.connect(self.show_error)
        self._make_header()
        self._cards = Column()
        self._empty = DashboardEmpty()
        self._empty.import_asked.connect(self.import_requested)
        self._empty.sample_asked.connect(self.sample_requested)
        self.banner = InsightBanner(feed, state)
        self.banner.evidence_asked.connect(self.insights_asked)
        self.body.addWidget(self.banner)
        self.place(self._cards, self._empty, skeleton=self._skeleton)
        self.body.addStretch(1)
        state.day_changed.connect(self._day_changed)
        self._show_day(state.day)

    def show_summary(self, summary: DaySummary) -> None:
        """Show a day as the queries answer it."""
        self._shown = date_of(summary.day)
        self._today = dates.civil(summary.now, summary.offset_min)
        self._show_day(date_of(summary.day))
        settings = self.state.settings
        self._with_data = tuple(summary.metrics)
        sections = dashboard_cards(summary, Formatter.of(settings), settings.dashboard)
        if not summary.metrics:
            self.days.hide()
            self._import.hide()
            self._arrange.hide()
            self.header.set_title(tr("Dashboard"))
            self.show_part(self._empty)
            return
        for widget in (self.days, self._arrange, self._import):
            widget.show()
        self._show_sections(sections)
        self.show_part(self._cards)

    def show_error(self, failure: KnownFailure) -> None:
        """Say what went wrong where the cards would be."""
        self._shown = None
        super().show_error(failure)

    def reload(self) -> None:
        """The same day read again keeps its old figures until the new ones are there."""
        if self.state.day != self._shown:
            self.parts.expect()
        super().reload()

    def question(self) -> Question:
        """The chosen day, and the days with data."""
        day = self.state.day

        def read(library: "Library", _job: Job) -> object:
            from healthdesk.services import day as days  # heavy
            from healthdesk.services import queries

            return days.day_summary(library, day), queries.data_days(library)

        return read

    def clear(self) -> None:
        """Drop every figure: the library is locked."""
        super().clear()
        self._shown = None
        self._with_data = ()
        self.days.clear()
        for section in self._sections.values():
            section.hide()
            section.deleteLater()
        self._sections.clear()

    def concerns(self, changes: Changes) -> bool:
        """Days up to the shown one feed its usual ranges; a later day feeds nothing here."""
        if changes.settings or changes.sources or not changes.metrics:
            return bool(changes)
        return changes.first_day is None or changes.first_day <= day_of(self.state.day)

    def answered(self, answer: tuple[DaySummary, frozenset[int]]) -> None:
        summary, days = answer
        self.show_summary(summary)
        self.days.show_data_days(days)

    @Slot(object)
    def _day_changed(self, day: date) -> None:
        self._show_day(day)
        self._invalidate()

    def _skeleton(self) -> QWidget:
        """The outline of the cards as they are arranged."""
        outline = Column()
        for title, plans in layout(self.state.settings.dashboard):
            section = SectionView(tr(title))
            section.show_skeleton([plan.wide for plan in plans if plan.metric not in RARE])
            outline.column.addWidget(section)
        return outline

    @Slot(object)
    def _to_day(self, day: date) -> None:
        self.state.choose_day(day)

    @Slot()
    def arrange(self) -> None:
        """Choose which metrics are shown, in which order, how large."""
        if not self._with_data:
            return
        from healthdesk.ui.dialogs.arrange import ArrangeDialog

        dialog = ArrangeDialog(self, self.state.settings, self._with_data)
        dialog.chosen.connect(self._arranged)
        dialog.open()

    @Slot(object, str)
    def _arranged(self, metrics: tuple[str, ...], density: str) -> None:
        self._writer.change(dashboard=metrics, density=density)

    def _make_header(self) -> None:
        self.days = DayNavigation(self.state, tr("Today"))
        self._import = Button(tr("Import…"), icon="file-up")
        self._import.clicked.connect(self.import_requested)
        self.header.add_left(self.days)
        self._arrange = Button(size="icon", icon="sliders-horizontal", name=tr("Arrange the dashboard"))
        self._arrange.clicked.connect(self.arrange)
        self.header.add_right(self._arrange)
        self.header.add_right(self._import)

    def _show_day(self, day: date) -> None:
        self.header.set_title(dates.title(day, self._today))
        self.days.show_today(self._today)

    def _show_sections(self, sections: Sequence[Section]) -> None:
        """Cards are kept from day to day, so that nothing flickers and the focus stays."""
        titles = [section.title for section in sections]
        for title, view in list(self._sections.items()):
            if title not in titles:
                view.hide()
                view.deleteLater()
                del self._sections[title]
        for section in sections:
            if section.title not in self._sections:
                view = SectionView(section.title)
                view.opened.connect(self.metric_opened)
                view.day_asked.connect(self._to_day)
                self._sections[section.title] = view
            self._cards.column.addWidget(self._sections[section.title])  # moves it to its place
            self._sections[section.title].show_section(section, compact=self.state.settings.density == "compact")
