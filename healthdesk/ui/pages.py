"""The pages of the rail, in its order: what each is called, what data it needs, and how it is made.

A page is one entry here: a function that makes it, with its views loaded only then, below what the rail says of it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance

from healthdesk.base.jobs import Job, Progress
from healthdesk.base.words import mark
from healthdesk.ui.host import Host
from healthdesk.ui.import_queue import ImportQueue
from healthdesk.ui.insights_feed import InsightsFeed
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.sync_feed import SyncFeed
from healthdesk.ui.views.page import Page

if TYPE_CHECKING:
    from healthdesk.services.library import Library

DASHBOARD, TRENDS, INSIGHTS, REPORT, SLEEP = "dashboard", "trends", "insights", "report", "sleep"
HEART, BODY, GLUCOSE, WORKOUTS = "heart", "body", "glucose", "workouts"
COMPARE, CALENDAR, METRICS = "compare", "calendar", "metrics"
SOURCES, QUALITY, SHARING, JOBS, SETTINGS = "sources", "quality", "sharing", "jobs", "settings"
# Headings of the rail; what has none stands at its foot.
HEALTH, DATA, FOOT = mark("Your health"), mark("Data"), ""
# What a page may need that is no metric.
ANY_HEART, ANY_BODY, ANY_WORKOUT = "any heart", "any body", "any workout"


class Maker(Protocol):
    """What pages are made with: the window around them."""

    state: AppState
    runner: JobRunner
    host: Host
    sync: SyncFeed
    feed: InsightsFeed
    imports: ImportQueue

    @property
    def import_asked(self) -> SignalInstance: ...
    @property
    def sample_asked(self) -> SignalInstance: ...
    @property
    def restore_asked(self) -> SignalInstance: ...
    def show_page(self, name: str) -> None: ...
    def show_job(self, what: str, progress: Progress | None) -> None: ...
    def open_day(self, day: date) -> None: ...
    def open_metric(self, metric: str) -> None: ...


Make = Callable[[Maker], Page]


@dataclass(frozen=True, slots=True)
class Entry:
    """One page; `name` and `heading` are marked, and translated where they are shown.

    `needs` is a metric or one of `ANY_…`: the page appears when there is such data; "" is always there.
    """

    name: str
    icon: str
    heading: str
    needs: str
    make: Make


PAGES: dict[str, Entry] = {}


def entry(page: str, name: str, icon: str, heading: str, needs: str = "") -> Callable[[Make], Make]:
    """Put a page at the end of those before it; the decorated function makes it for a window."""

    def put(make: Make) -> Make:
        PAGES[page] = Entry(name, icon, heading, needs, make)
        return make

    return put


def available(library: "Library", _job: Job) -> object:
    """A frozenset of what pages may need and the library has."""
    from healthdesk.services import body, heart, queries, workouts  # heavy

    found = set(queries.metrics_with_data(library))
    found |= {ANY_HEART} if heart.has_data(library) else set()
    found |= {ANY_BODY} if body.has_data(library) else set()
    return frozenset(found | ({ANY_WORKOUT} if workouts.workouts(library) else set()))


@entry(DASHBOARD, mark("Dashboard"), "layout-dashboard", HEALTH)
def _dashboard(window: Maker) -> Page:
    from healthdesk.ui.views.dashboard import DashboardPage

    page = DashboardPage(window.state, window.runner, window.feed)
    page.import_requested.connect(window.import_asked)
    page.sample_requested.connect(window.sample_asked)
    page.metric_opened.connect(window.open_metric)
    page.insights_asked.connect(partial(window.show_page, INSIGHTS))
    return page


@entry(TRENDS, mark("Trends"), "chart-spline", HEALTH)
def _trends(window: Maker) -> Page:
    from healthdesk.ui.views.trends import TrendsPage  # brings pyqtgraph

    return TrendsPage(window.state, window.runner)


@entry(COMPARE, mark("Compare"), "git-compare-arrows", HEALTH)
def _compare(window: Maker) -> Page:
    from healthdesk.ui.views.compare import ComparePage

    page = ComparePage(window.state, window.runner)
    page.day_opened.connect(window.open_day)
    return page


@entry(INSIGHTS, mark("Insights"), "lightbulb", HEALTH)
def _insights(window: Maker) -> Page:
    from healthdesk.ui.views.insights import InsightsPage

    return InsightsPage(window.state, window.runner, window.feed)


@entry(REPORT, mark("Report"), "newspaper", HEALTH)
def _report(window: Maker) -> Page:
    from healthdesk.ui.views.report import ReportPage

    page = ReportPage(window.state, window.runner, window.feed)
    page.metric_opened.connect(window.open_metric)
    return page


@entry(SLEEP, mark("Sleep"), "moon", HEALTH, "sleep")
def _sleep(window: Maker) -> Page:
    from healthdesk.ui.views.sleep import SleepPage

    return SleepPage(window.state, window.runner)


@entry(HEART, mark("Heart"), "heart-pulse", HEALTH, ANY_HEART)
def _heart(window: Maker) -> Page:
    from healthdesk.ui.views.heart import HeartPage

    page = HeartPage(window.state, window.runner)
    page.metric_opened.connect(window.open_metric)
    return page


@entry(BODY, mark("Body"), "scale", HEALTH, ANY_BODY)
def _body(window: Maker) -> Page:
    from healthdesk.ui.views.body import BodyPage

    page = BodyPage(window.state, window.runner)
    page.metric_opened.connect(window.open_metric)
    return page


@entry(GLUCOSE, mark("Glucose"), "droplet", HEALTH, "glucose")
def _glucose(window: Maker) -> Page:
    from healthdesk.ui.views.glucose import GlucosePage

    return GlucosePage(window.state, window.runner)


@entry(WORKOUTS, mark("Workouts"), "dumbbell", HEALTH, ANY_WORKOUT)
def _workouts(window: Maker) -> Page:
    from healthdesk.ui.views.workouts import WorkoutsPage

    return WorkoutsPage(window.state, window.runner)


@entry(CALENDAR, mark("Calendar"), "calendar-days", HEALTH)
def _calendar(window: Maker) -> Page:
    from healthdesk.ui.views.year import YearPage

    page = YearPage(window.state, window.runner)
    page.day_opened.connect(window.open_day)
    return page


@entry(METRICS, mark("All metrics"), "layout-list", HEALTH)
def _metrics(window: Maker) -> Page:
    from healthdesk.ui.views.all_metrics import AllMetricsPage

    page = AllMetricsPage(window.state, window.runner)
    page.metric_opened.connect(window.open_metric)
    return page


@entry(SOURCES, mark("Devices & Sources"), "watch", DATA)
def _sources(window: Maker) -> Page:
    from healthdesk.ui.views.sources import SourcesPage

    return SourcesPage(window.state, window.runner, window.sync, window.host)


@entry(QUALITY, mark("Data quality"), "clipboard-check", DATA)
def _quality(window: Maker) -> Page:
    from healthdesk.ui.views.quality import QualityPage

    return QualityPage(window.state, window.runner)


@entry(SHARING, mark("Sharing"), "file-lock", DATA)
def _sharing(window: Maker) -> Page:
    from healthdesk.ui.views.sharing import SharingPage

    return SharingPage(window.state, window.runner)


@entry(JOBS, mark("Jobs"), "list-checks", DATA)
def _jobs(window: Maker) -> Page:
    from healthdesk.ui.views.imports import ImportsPage

    page = ImportsPage(window.state, window.runner, window.imports)
    page.import_asked.connect(window.import_asked)
    page.dashboard_asked.connect(partial(window.show_page, DASHBOARD))
    page.progressed.connect(window.show_job)
    return page


@entry(SETTINGS, mark("Settings"), "settings", FOOT)
def _settings(window: Maker) -> Page:
    from healthdesk.ui.views.settings import SettingsPage

    page = SettingsPage(window.state, window.runner)
    page.restore_asked.connect(window.restore_asked)
    return page
