"""The unlocked window: the rail and the pages, which are made when first shown."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job, Progress
from healthdesk.base.words import mark, tr, trn
from healthdesk.model.finding import InsightsFound
from healthdesk.ui.host import Host
from healthdesk.ui.insights_feed import InsightsFeed
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.sync_feed import SyncFeed
from healthdesk.ui.views.page import MARGIN, Page
from healthdesk.ui.widgets.rail import NavRail
from healthdesk.ui.widgets.surfaces import Banner
from healthdesk.ui.widgets.sync_pill import SyncPillButton

if TYPE_CHECKING:
    from healthdesk.services.library import Library

DASHBOARD, TRENDS, INSIGHTS, SLEEP = "dashboard", "trends", "insights", "sleep"
HEART, BODY, GLUCOSE, WORKOUTS = "heart", "body", "glucose", "workouts"
CALENDAR, METRICS = "calendar", "metrics"
SOURCES, QUALITY, SHARING, JOBS, SETTINGS = "sources", "quality", "sharing", "jobs", "settings"
GROUPS = {
    mark("Your health"): {
        DASHBOARD: (mark("Dashboard"), "layout-dashboard"),
        TRENDS: (mark("Trends"), "chart-spline"),
        INSIGHTS: (mark("Insights"), "lightbulb"),
        SLEEP: (mark("Sleep"), "moon"),
        HEART: (mark("Heart"), "heart-pulse"),
        BODY: (mark("Body"), "scale"),
        GLUCOSE: (mark("Glucose"), "droplet"),
        WORKOUTS: (mark("Workouts"), "dumbbell"),
        CALENDAR: (mark("Calendar"), "calendar-days"),
        METRICS: (mark("All metrics"), "layout-list"),
    },
    mark("Data"): {
        SOURCES: (mark("Devices & Sources"), "watch"),
        QUALITY: (mark("Data quality"), "clipboard-check"),
        SHARING: (mark("Sharing"), "file-lock"),
        JOBS: (mark("Jobs"), "list-checks"),
    },
}
ORDER = (*(page for pages in GROUPS.values() for page in pages), SETTINGS)
# What a page may need that is no metric.
ANY_HEART, ANY_BODY, ANY_WORKOUT = "any heart", "any body", "any workout"
NEEDS_DATA = {
    SLEEP: "sleep",
    HEART: ANY_HEART,
    BODY: ANY_BODY,
    GLUCOSE: "glucose",
    WORKOUTS: ANY_WORKOUT,
}
NARROW_BELOW = 1100  # px of window width


class Workspace(QWidget):
    """Pages are told apart by their id; only existing ones are in the rail."""

    lock_asked = Signal()
    import_asked = Signal()
    sample_asked = Signal()
    own_data_asked = Signal()

    def __init__(self, state: AppState, runner: JobRunner, host: Host, sync: SyncFeed, feed: InsightsFeed) -> None:
        """No page is made yet."""
        super().__init__()
        self._state, self._runner, self._host = state, runner, host
        self.sync, self.feed = sync, feed
        feed.changed.connect(self._count_insights)
        self._pages: dict[str, Page] = {}
        self._make: dict[str, Callable[[], Page]] = {
            DASHBOARD: self._dashboard, TRENDS: self._trends, INSIGHTS: self._insights, SLEEP: self._sleep,
            HEART: self._heart, BODY: self._body,
            GLUCOSE: self._glucose,
            WORKOUTS: self._workouts,
            CALENDAR: self._calendar, METRICS: self._metrics,
            SOURCES: self._sources, QUALITY: self._quality,
            SHARING: self._sharing, JOBS: self._jobs, SETTINGS: self._settings,
        }  # fmt: skip
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rail = NavRail(GROUPS, SETTINGS)
        self._offered = [page for page in ORDER if page not in NEEDS_DATA]
        for page in NEEDS_DATA:
            self.rail.offer(page, False)
        self.rail.chosen.connect(self.show_page)
        self.rail.lock_asked.connect(self.lock_asked)
        self.rail.job_clicked.connect(self._show_jobs)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        row.addLayout(column, 1)
        banner = Banner(
            "flask-conical",
            tr("Sample data."),
            tr("This person is made up, and kept apart from your data."),
            tr("Leave"),
            "info",
        )
        banner.acted.connect(self.own_data_asked)
        banner.closed.connect(self._hide_sample_banner)
        self._above = QWidget()
        margin = QVBoxLayout(self._above)
        margin.setContentsMargins(MARGIN, 10, MARGIN, 0)
        margin.addWidget(banner)
        self._above.hide()
        column.addWidget(self._above)
        self.stack = QStackedWidget()
        column.addWidget(self.stack, 1)
        state.data_changed.connect(self.offer_pages)
        self._count_insights(feed.found)

    @property
    def offered(self) -> list[str]:
        """The pages of the rail, in its order."""
        return self._offered

    @Slot()
    def offer_pages(self) -> None:
        """Find out which pages have something to show."""
        if self._runner.library is not None:
            self._runner.run_read(_metrics, self._metrics_read, self._metrics_unread)

    @Slot(object)
    def _metrics_read(self, metrics: frozenset[str]) -> None:
        self._offered = [page for page in ORDER if NEEDS_DATA.get(page, "") in metrics | {""}]
        for page in NEEDS_DATA:
            self.rail.offer(page, page in self._offered)
        if self.stack.count() and not any(self._pages.get(p) is self.stack.currentWidget() for p in self._offered):
            self.show_page(DASHBOARD)

    @Slot(object)
    def _metrics_unread(self, _failure: KnownFailure) -> None:
        """The rail stays as it is; the page that is shown tells of the failure."""

    def show_sample(self, shown: bool) -> None:
        """Say whether these are the days of the demo person."""
        self._above.setVisible(shown)

    @Slot()
    def _hide_sample_banner(self) -> None:
        self._above.hide()

    @property
    def shown(self) -> str:
        """The page in front."""
        return next(name for name, page in self._pages.items() if page is self.stack.currentWidget())

    def page(self, name: str) -> Page:
        """A page, made now if it is the first time."""
        if name not in self._pages:
            self._pages[name] = self._make[name]()
            self.stack.addWidget(self._pages[name])
        return self._pages[name]

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Bring a page to the front."""
        self.rail.select(name)
        self.stack.setCurrentWidget(self.page(name))

    def start_import(self, paths: list[Path]) -> None:
        """Import files, and show how it goes."""
        from healthdesk.ui.views.imports import ImportsPage

        self.show_page(JOBS)
        page = self.page(JOBS)
        assert isinstance(page, ImportsPage)
        page.start(paths)

    def cycle_regions(self, by: int = 1) -> None:
        """Move the focus to the next region (F6) or the one before: rail, header of the page, what it shows."""
        page = self.stack.currentWidget()
        here: QWidget | None = self.window().focusWidget()
        if not isinstance(page, Page):
            self.rail.focus()
            return
        regions: tuple[QWidget, ...] = (self.rail, page.header, page.area)
        at = next(
            (i for i, region in enumerate(regions) if here is not None and region.isAncestorOf(here)),
            0 if by > 0 else 1,
        )
        for step in range(1, len(regions) + 1):
            region = regions[(at + by * step) % len(regions)]
            if region is self.rail:
                self.rail.focus()
                return
            if (first := _first_stop(region)) is not None:
                first.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rail shows icons only where there is little room."""
        super().resizeEvent(event)
        self.rail.set_narrow(self.width() < NARROW_BELOW)

    @Slot(str, object)
    def show_job(self, what: str, progress: Progress | None) -> None:
        """The running job in the rail; None takes it away."""
        if progress is None:
            self.rail.job.end()
        else:
            self.rail.job.show_progress(what, progress.fraction)

    @Slot()
    def _show_jobs(self) -> None:
        self.show_page(JOBS)

    def _dashboard(self) -> Page:
        from healthdesk.ui.views.dashboard import DashboardPage

        page = DashboardPage(self._state, self._runner, self.feed)
        page.import_requested.connect(self.import_asked)
        page.sample_requested.connect(self.sample_asked)
        page.metric_opened.connect(self.open_metric)
        page.insights_asked.connect(self._show_insights)
        page.header.add_status(self._pill())
        return page

    def _pill(self) -> SyncPillButton:
        pill = SyncPillButton(self.sync, self._state)
        pill.endpoints_asked.connect(self._show_sources)
        return pill

    def _trends(self) -> Page:
        from healthdesk.ui.views.trends import TrendsPage  # brings pyqtgraph

        return TrendsPage(self._state, self._runner)

    def _insights(self) -> Page:
        from healthdesk.ui.views.insights import InsightsPage

        return InsightsPage(self._state, self._runner, self.feed)

    def _sleep(self) -> Page:
        from healthdesk.ui.views.sleep import SleepPage

        return SleepPage(self._state, self._runner)

    def _heart(self) -> Page:
        from healthdesk.ui.views.heart import HeartPage

        page = HeartPage(self._state, self._runner)
        page.metric_opened.connect(self.open_metric)
        return page

    def _body(self) -> Page:
        from healthdesk.ui.views.body import BodyPage

        page = BodyPage(self._state, self._runner)
        page.metric_opened.connect(self.open_metric)
        return page

    def _glucose(self) -> Page:
        from healthdesk.ui.views.glucose import GlucosePage

        return GlucosePage(self._state, self._runner)

    def _workouts(self) -> Page:
        from healthdesk.ui.views.workouts import WorkoutsPage

        return WorkoutsPage(self._state, self._runner)

    def _calendar(self) -> Page:
        from healthdesk.ui.views.year import YearPage

        page = YearPage(self._state, self._runner)
        page.day_opened.connect(self._open_day)
        return page

    def _metrics(self) -> Page:
        from healthdesk.ui.views.all_metrics import AllMetricsPage

        page = AllMetricsPage(self._state, self._runner)
        page.metric_opened.connect(self.open_metric)
        return page

    def _quality(self) -> Page:
        from healthdesk.ui.views.quality import QualityPage

        return QualityPage(self._state, self._runner)

    def _sources(self) -> Page:
        from healthdesk.ui.views.sources import SourcesPage

        page = SourcesPage(self._state, self._runner, self.sync, self._host)
        page.header.add_status(self._pill())
        return page

    def _sharing(self) -> Page:
        from healthdesk.ui.views.sharing import SharingPage

        return SharingPage(self._state, self._runner)

    def _jobs(self) -> Page:
        from healthdesk.ui.views.imports import ImportsPage

        page = ImportsPage(self._state, self._runner)
        page.import_asked.connect(self.import_asked)
        page.dashboard_asked.connect(self._show_dashboard)
        page.progressed.connect(self.show_job)
        return page

    def _settings(self) -> Page:
        from healthdesk.ui.views.settings import SettingsPage

        return SettingsPage(self._state, self._runner)

    @Slot()
    def _show_sources(self) -> None:
        self.show_page(SOURCES)

    @Slot()
    def _show_dashboard(self) -> None:
        self.show_page(DASHBOARD)

    @Slot(object)
    def _open_day(self, day: date) -> None:
        self._state.choose_day(day)
        self.show_page(DASHBOARD)

    @Slot()
    def _show_insights(self) -> None:
        self.show_page(INSIGHTS)

    @Slot(object)
    def _count_insights(self, found: InsightsFound | None) -> None:
        new = len(found.new) if found else 0
        self.rail.count(INSIGHTS, new, trn("{n} new insight", "{n} new insights", new))

    @Slot(str)
    def open_metric(self, metric: str) -> None:
        """Show one metric over time."""
        from healthdesk.ui.views.trends import TrendsPage

        self.show_page(TRENDS)
        page = self.page(TRENDS)
        assert isinstance(page, TrendsPage)
        page.show_metric(metric)


def _metrics(library: "Library", _job: Job) -> object:
    from healthdesk.services import body, heart, queries, workouts  # heavy

    found = set(queries.metrics_with_data(library))
    found |= {ANY_HEART} if heart.has_data(library) else set()
    found |= {ANY_BODY} if body.has_data(library) else set()
    return frozenset(found | ({ANY_WORKOUT} if workouts.workouts(library) else set()))


def _first_stop(region: QWidget) -> QWidget | None:
    """The first widget of a region that Tab would stop at."""
    start = region.nextInFocusChain()
    walk = start
    while walk is not None and walk is not region:
        if (
            region.isAncestorOf(walk)
            and walk.focusPolicy() & Qt.FocusPolicy.TabFocus
            and walk.isEnabled()
            and walk.isVisible()
        ):
            return walk
        walk = walk.nextInFocusChain()
    return None
