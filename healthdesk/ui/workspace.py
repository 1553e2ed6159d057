"""The unlocked window: the rail and the pages, which are made when first shown."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Progress
from healthdesk.base.words import tr, trn
from healthdesk.model.finding import InsightsFound
from healthdesk.ui.host import Host
from healthdesk.ui.import_queue import ImportQueue
from healthdesk.ui.insights_feed import InsightsFeed
from healthdesk.ui.pages import DASHBOARD, INSIGHTS, JOBS, PAGES, SOURCES, TRENDS, available
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.sync_feed import SyncFeed
from healthdesk.ui.views.import_waiting import WaitingOffer
from healthdesk.ui.views.page import MARGIN, Page
from healthdesk.ui.widgets.rail import NavRail
from healthdesk.ui.widgets.surfaces import Banner
from healthdesk.ui.widgets.sync_pill import SyncPillButton

NARROW_BELOW = 1100  # px of window width
ALWAYS_SYNC = (DASHBOARD, SOURCES)  # here also while there is no companion yet


class Workspace(QWidget):
    """Pages are told apart by their id; only existing ones are in the rail."""

    lock_asked = Signal()
    import_asked = Signal()
    sample_asked = Signal()
    own_data_asked = Signal()
    restore_asked = Signal()

    def __init__(
        self, state: AppState, runner: JobRunner, host: Host, sync: SyncFeed, feed: InsightsFeed, imports: ImportQueue
    ) -> None:
        """No page is made yet."""
        super().__init__()
        self.state, self.runner, self.host = state, runner, host
        self.sync, self.feed, self.imports = sync, feed, imports
        feed.changed.connect(self._count_insights)
        self._pages: dict[str, Page] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rail = NavRail(PAGES)
        self._offered: list[str] = []
        self._offer(frozenset())
        self.rail.chosen.connect(self.show_page)
        self.rail.lock_asked.connect(self.lock_asked)
        self.rail.job_clicked.connect(partial(self.show_page, JOBS))
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
        self.offer = WaitingOffer(imports, MARGIN)
        self.offer.resumed.connect(self.resume_imports)
        column.addWidget(self.offer)
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
        if self.runner.library is not None:
            self.runner.run_read(available, self._available_read, self._available_unread)

    @Slot(object)
    def _available_read(self, found: frozenset[str]) -> None:
        self._offer(found)
        if self.stack.count() and not any(self._pages.get(p) is self.stack.currentWidget() for p in self._offered):
            self.show_page(DASHBOARD)

    @Slot(object)
    def _available_unread(self, _failure: KnownFailure) -> None:
        """The rail stays as it is; the page that is shown tells of the failure."""

    def _offer(self, found: frozenset[str]) -> None:
        self._offered = [page for page, entry in PAGES.items() if entry.needs in found | {""}]
        for page in PAGES:
            self.rail.offer(page, page in self._offered)

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
            page = self._pages[name] = PAGES[name].make(self)
            page.header.add_pill(self._sync_pill(always=name in ALWAYS_SYNC))
            self.stack.addWidget(page)
        return self._pages[name]

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Bring a page to the front."""
        self.rail.select(name)
        self.stack.setCurrentWidget(self.page(name))
        self.offer.keep_away(name == JOBS)

    def start_import(self, paths: list[Path]) -> None:
        """Import files, and show how it goes."""
        self.show_page(JOBS)
        self.imports.add(paths)

    @Slot()
    def resume_imports(self) -> None:
        """Import what waits from before, and show how it goes."""
        self.show_page(JOBS)
        self.imports.resume()

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

    def _sync_pill(self, *, always: bool) -> SyncPillButton:
        """Another pill of how far the companions have got, for the header of a page."""
        pill = SyncPillButton(self.sync, self.state, always=always)
        pill.endpoints_asked.connect(partial(self.show_page, SOURCES))
        return pill

    @Slot(object)
    def open_day(self, day: date) -> None:
        """Show the dashboard of a day."""
        self.state.choose_day(day)
        self.show_page(DASHBOARD)

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
