"""Drives the real window from the first run to a finished import and takes a picture at each stop."""

import tempfile
import time
import zipfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QLocale, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from healthdesk.base.jobs import NullJob
from healthdesk.base.paths import DataFolder
from healthdesk.model.endpoint import EndpointState
from healthdesk.model.periodic import PeriodKind
from healthdesk.present.sleep_span import Nights
from healthdesk.present.values import DASH, Formatter
from healthdesk.services import backup, demo, links, shares
from healthdesk.services.shares import Request
from healthdesk.ui.app import application
from healthdesk.ui.dialogs.arrange import ArrangeDialog
from healthdesk.ui.dialogs.closing import ClosingDialog
from healthdesk.ui.dialogs.people import PeopleDialog
from healthdesk.ui.dialogs.share_ready import ShareReadyDialog
from healthdesk.ui.main_window import DEFAULT_SIZE, MainWindow
from healthdesk.ui.pages import (
    BODY,
    CALENDAR,
    COMPARE,
    DASHBOARD,
    GLUCOSE,
    HEART,
    INSIGHTS,
    JOBS,
    METRICS,
    QUALITY,
    REPORT,
    SETTINGS,
    SHARING,
    SLEEP,
    SOURCES,
    TRENDS,
    WORKOUTS,
)
from healthdesk.ui.theme import Mode, theme
from healthdesk.ui.views.compare import ComparePage
from healthdesk.ui.views.dashboard import DashboardPage
from healthdesk.ui.views.heart import HeartPage
from healthdesk.ui.views.imports import ImportsPage
from healthdesk.ui.views.insights import InsightsPage
from healthdesk.ui.views.report import ReportPage
from healthdesk.ui.views.settings import SettingsPage
from healthdesk.ui.views.settings_backup import BackupSection
from healthdesk.ui.views.sharing import SharingPage
from healthdesk.ui.views.sleep import SleepPage
from healthdesk.ui.views.sources import SourcesPage
from healthdesk.ui.views.workouts import WorkoutsPage
from tests.bench.apple_export import write_export

PASSPHRASE = "quiet lantern moss harbor"
WITHIN_MS = 180_000
TYPES_SEEN = 8
IMPORTED_DAYS = 365  # so many that it can say how fast it is
BORN = 1984  # of the demo person
SETTLE_MS = 400
COLORS, FREQUENT, CANDIDATES = 256, 96, 20_000
OWN = (
    "sleep",
    "weight",
    "body_fat",
    "steps",
    "flights_climbed",
    "heart_rate",
    "heart_rate_variability",
    "respiratory_rate",
)
MODES: tuple[Mode, ...] = ("light", "dark")


def take_all(folder: Path, suffix: str) -> None:
    """Every screen in both schemes; `suffix` marks the scale in the names."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    app = application()
    app.setCursorFlashTime(0)
    for mode in MODES:
        with tempfile.TemporaryDirectory() as scratch:
            _Session(folder, f"-{mode}{suffix}", Path(scratch), mode).run()


class _Session:
    """One window in one scheme."""

    def __init__(self, folder: Path, ending: str, scratch: Path, mode: Mode) -> None:
        self._folder, self._ending, self._scratch, self._mode = folder, ending, scratch, mode
        self.window = MainWindow(DataFolder(scratch / "data"))
        theme().apply(mode)
        self.window.resize(DEFAULT_SIZE)
        self.window.show()

    def run(self) -> None:
        """From the first run to a finished import."""
        self._first_run()
        self._unlock()
        self._import()
        self._demo()
        self.window.close()

    def _first_run(self) -> None:
        view = self.window.stack.currentWidget()
        steps = self.window.entrance.first_run
        assert steps is not None
        assert view is steps
        steps.passphrase.first.setText(PASSPHRASE)
        steps.passphrase.first.reveal(True)
        steps.passphrase.second.setText(PASSPHRASE)
        steps.passphrase.zone.choose("Europe/Berlin")
        steps.passphrase.second.setFocus()
        self._take("first-run-1-passphrase")
        steps.go.click()
        wait(lambda: steps.recovery.groups != [])
        steps.recovery.answer.setText(steps.recovery.groups[steps.recovery.asked])
        steps.recovery.stored.setChecked(True)
        self._take("first-run-2-recovery-key")
        steps.go.click()
        self._take("first-run-3-data")
        steps.skip.click()
        wait(lambda: not self.window.locked)
        self._choose_theme()
        self._take("dashboard-empty")

    def _unlock(self) -> None:
        self.window.lock()
        view = self.window.entrance.unlock
        assert view is not None
        view.field.setText("a wrong passphrase")
        view.field.setFocus()
        self._take("unlock")
        view.unlock()
        wait(lambda: view.field.accessibleDescription() != "" and view.button.isEnabled())
        self._take("unlock-error")
        people = PeopleDialog(self.window, self.window.folder)
        people.open()
        self._take("people", over=people)
        people.reject()
        view.field.setText(PASSPHRASE)
        view.unlock()
        wait(lambda: not self.window.locked)
        self._choose_theme()

    def _choose_theme(self) -> None:
        """In the settings: whatever is changed there later shows the scheme that they name."""
        self.window.settings.change(theme=self._mode)
        wait(lambda: self.window.state.settings.theme == self._mode)

    def _import(self) -> None:
        export = self._scratch / "Downloads" / "export.zip"
        export.parent.mkdir()
        write_export(export, IMPORTED_DAYS)
        _add_mistakes(export)
        self.window.import_files([export])
        page = self.window.workspace.page(JOBS)
        assert isinstance(page, ImportsPage)
        rows = page.running.types.table.model()
        speed = page.running._figures[2]
        wait(lambda: page.shown is page.report or (rows.rowCount() >= TYPES_SEEN and speed.text() != DASH))
        self._take("import-progress", settle=False)
        wait(lambda: page.shown is page.report)
        self._take("import-report")
        page.show_list()
        self._take("jobs")
        closing = ClosingDialog(self.window)
        closing.open()
        self._take("closing", over=closing)
        closing.reject()
        self.window.workspace.show_page(SETTINGS)
        self._take("settings")
        self._backups()

    def _backups(self) -> None:
        """In the settings: where they go, and the last one."""
        made = self.window.folder.root / "health.hdbackup"
        library = self.window.runner.library
        assert library is not None
        backup.make(library, made, NullJob())
        made.unlink()
        page = self.window.workspace.page(SETTINGS)
        assert isinstance(page, SettingsPage)
        page.make_complete()
        section = page.section(BackupSection)
        section.reload()
        wait(lambda: section.said[0].startswith("Last backup"))
        page.area.ensureWidgetVisible(section)
        self._take("backups")
        page.area.verticalScrollBar().setValue(0)

    def _demo(self) -> None:
        folder = demo.demo_folder(self.window.folder)
        self.window.lock()
        self.window.open(demo.create_demo(folder, demo.DEFAULT_DAYS, NullJob()))
        self._choose_theme()
        self.window.workspace.show_sample(False)
        self.window.workspace.show_page(DASHBOARD)
        self.window.state.choose_day(self.window.state.day - timedelta(days=1))  # the last whole day
        self._take("dashboard")
        self.window.workspace.show_page(TRENDS)
        self._take("trends")
        self._compare()
        self.window.workspace.show_page(INSIGHTS)
        insights = self.window.workspace.page(INSIGHTS)
        assert isinstance(insights, InsightsPage)
        wait(lambda: self.window.workspace.feed.found is not None)
        if insights.cards:
            insights.cards[0].why.click()
        self._take("insights")
        self._report()
        self.window.workspace.show_page(SLEEP)
        self._take("sleep")
        page = self.window.workspace.page(SLEEP)
        assert isinstance(page, SleepPage)
        page.choose_span(Nights.MONTH)
        self._take("sleep-month")
        page.choose_span(Nights.ONE)
        self._heart()
        self.window.workspace.show_page(BODY)
        self._take("body")
        self.window.workspace.show_page(GLUCOSE)
        self._take("glucose")
        self._workouts()
        self.window.workspace.show_page(CALENDAR)
        self._take("calendar")
        self.window.workspace.show_page(SOURCES)
        page = self.window.workspace.page(SOURCES)
        assert isinstance(page, SourcesPage)
        wait(lambda: page.table.order != [])
        page.table.choose(page.table.order[1])
        self._companions()
        self._take("sources")
        page.companions.add()
        assert page.companions.dialog is not None
        self._take("companion-add", over=page.companions.dialog)
        page.companions.dialog.close()
        page.show_metric("steps")
        self._take("sources-steps")
        self.window.workspace.show_page(METRICS)
        self._take("all-metrics")
        self.window.workspace.show_page(QUALITY)
        self._take("data-quality")
        self._sharing()
        self._own_dashboard()

    def _compare(self) -> None:
        """Two metrics with a dot picked, and two periods."""
        self.window.workspace.show_page(COMPARE)
        page = self.window.workspace.page(COMPARE)
        assert isinstance(page, ComparePage)
        page.pair.one.chosen.emit("exercise_time")
        page.pair.other.chosen.emit("resting_heart_rate")
        wait(lambda: self.window.runner.idle)
        page.pair.card.chart.setFocus()
        page.pair.card.chart.point_at(page.pair.card.chart.count // 2)
        self._take("compare")
        page.modes.choose("spans")
        page.modes.chosen.emit("spans")
        wait(lambda: self.window.runner.idle)
        self._take("compare-periods")

    def _companions(self) -> None:
        """One that has just synced and one that is away; nothing is asked over any network."""
        library, now = self.window.state.library, time.time_ns() // 1_000_000
        assert library is not None
        library.save_settings(library.settings.model_copy(update={"sync_minutes": 0}))
        kept = library.store.endpoints
        for name, minutes, address in (("Robin’s Phone", 4, "192.168.1.24"), ("Kitchen tablet", 3000, "192.168.1.31")):
            endpoint = kept.add("companion", name, f"https://{address}:8743", "", "none", now)
            assert endpoint is not None
            kept.succeeded(endpoint.id, now - minutes * 60_000)
        away = kept.all()[-1]
        kept.failed(away.id, EndpointState.AWAY, "The endpoint cannot be reached.", now - 180_000)
        self.window.workspace.sync.read()
        wait(lambda: self.window.workspace.sync.endpoints != [])

    def _report(self) -> None:
        """The newest month: most has changed there."""
        self.window.workspace.show_page(REPORT)
        page = self.window.workspace.page(REPORT)
        assert isinstance(page, ReportPage)
        page.kinds.chosen.emit(str(PeriodKind.MONTH))
        wait(lambda: self.window.runner.idle and page.complete)
        self._take("report")

    def _heart(self) -> None:
        """The page, and the newest ECG."""
        self.window.workspace.show_page(HEART)
        page = self.window.workspace.page(HEART)
        assert isinstance(page, HeartPage)
        wait(lambda: self.window.runner.idle)
        self._take("heart")
        page.table.picked.emit(0)
        wait(lambda: self.window.runner.idle)
        self._take("ecg")
        page.show_all()

    def _workouts(self) -> None:
        """The list, and the newest one with zones."""
        self.window.settings.change(birth_year=BORN)
        self.window.workspace.show_page(WORKOUTS)
        page = self.window.workspace.page(WORKOUTS)
        assert isinstance(page, WorkoutsPage)
        wait(lambda: self.window.runner.idle)
        self._take("workouts")
        page.table.picked.emit(0)
        wait(lambda: self.window.runner.idle)
        self._take("workout")
        page.show_list()

    def _sharing(self) -> None:
        """Shares of each state, the dialog that previews one, and its access code shown once."""
        library = self.window.runner.library
        assert library is not None
        today = self.window.state.day
        documents = self._scratch / "Documents"
        documents.mkdir()
        for to, days, metrics in (
            ("Dr. Example", 90, ("steps", "sleep", "weight")),
            ("Sample Physiotherapy", 30, ("steps", "active_energy")),
            ("Prof. Specimen", 365, ("heart_rate", "resting_heart_rate")),
        ):
            request = Request(to, metrics, today - timedelta(days=days), today, 14)
            made = shares.create_file(library, request, Formatter(), documents / f"{to}.html")
        links.revoke(library, made.share.id)
        self.window.workspace.show_page(SHARING)
        page = self.window.workspace.page(SHARING)
        assert isinstance(page, SharingPage)
        wait(lambda: self.window.runner.idle)
        self._take("sharing")
        page.new_button.click()
        dialog = page.acts.dialog
        assert dialog is not None
        wait(lambda: bool(dialog.list.rows))
        dialog.recipient.setText("Dr. Example")
        wait(dialog.go.isEnabled)
        self._take("share-new", over=dialog)
        dialog.reject()
        made = shares.create_file(library, request, Formatter(), documents / "Health summary.html")
        ready = ShareReadyDialog(self.window, made.share, made.code, 60, file=documents / "Health summary.html")
        ready.noted.setChecked(True)
        ready.show()
        self._take("share-ready", over=ready)
        ready.accept()

    def _own_dashboard(self) -> None:
        """Compact cards in an order of one's own, the dialog that arranges them, the palette over all."""
        window = self.window
        window.settings.change(dashboard=OWN, density="compact")
        window.workspace.show_page(DASHBOARD)
        wait(lambda: window.runner.idle)
        self._take("dashboard-own")
        page = window.workspace.page(DASHBOARD)
        assert isinstance(page, DashboardPage)
        page.arrange()
        dialog = window.findChildren(ArrangeDialog)[-1]
        self._take("dashboard-arrange", over=dialog)
        dialog.reject()
        window.commands.open()
        wait(lambda: window.runner.idle)
        palette = window.commands.palette
        assert palette is not None
        palette.search.setText("heart r")
        self._take("command-palette", over=palette)
        palette.close()

    def _take(self, name: str, *, settle: bool = True, over: QWidget | None = None) -> None:
        """The window, with a dialog or popup `over` it where the desktop would show it."""
        if settle:
            wait(lambda: self.window.runner.idle)
        turn(SETTLE_MS if settle else 50)
        picture = self.window.grab()
        if over is not None:
            place = self.window.rect().center() - over.rect().center()
            if over.windowType() == Qt.WindowType.Popup:
                place = self.window.mapFromGlobal(over.pos())
            painter = QPainter(picture)
            painter.drawPixmap(place, over.grab())
            painter.end()
        save(picture.toImage(), self._folder / f"{name}{self._ending}.png")


def _add_mistakes(export: Path) -> None:
    """Records that no import takes, as they are found in real exports, before the first good one."""
    with zipfile.ZipFile(export) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    head = '<Record type="HKQuantityTypeIdentifier{}" sourceName="Old phone" unit="{}" startDate="2024-03-02 {}" '
    tail = 'endDate="2024-03-02 {}" value="{}"/>'
    rows = [("StepCount", "count", "10:{:02}:00 +0100", "09:00:00 +0100", 12)] * 37
    rows += [("HeartRate", "count/min", "11:{:02}:00 +0100", "11:{:02}:00 +0100", 0)] * 12
    rows += [("DistanceWalkingRunning", "yd-old", "12:{:02}:00 +0100", "12:{:02}:30 +0100", 80)] * 4
    lines = []
    for i, (kind, unit, start, end, value) in enumerate(rows):
        lines.append(head.format(kind, unit, start.format(i)) + tail.format(end.format(i), value))
    name = next(n for n in files if n.endswith("export.xml"))
    before, mark, after = files[name].partition(b" <Record ")
    files[name] = before + " ".join(lines).encode() + b"\n" + mark + after
    with zipfile.ZipFile(export, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for member, content in files.items():
            archive.writestr(member, content)


def save(image: QImage, path: Path) -> None:
    """Keep a picture, with 256 colors, which is enough for flat surfaces and a third of the size."""
    full = image.convertToFormat(QImage.Format.Format_RGB32)
    table = _palette(np.frombuffer(full.constBits(), np.uint32))
    small = full.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)
    small.save(str(path), quality=0)


def _palette(pixels: NDArray[np.uint32]) -> list[int]:
    """The colors used most, then again and again the one that all of these resemble least."""
    colors, counts = np.unique(pixels, return_counts=True)
    order = np.argsort(-counts)
    colors = colors[order][:CANDIDATES]
    parts = np.stack([colors >> shift & 255 for shift in (16, 8, 0)], axis=1).astype(np.int64)
    chosen = list(range(min(FREQUENT, len(colors))))
    away = np.min([((parts - parts[i]) ** 2).sum(axis=1) for i in chosen], axis=0)
    while len(chosen) < COLORS and away.max() > 0:
        chosen.append(int(away.argmax()))
        away = np.minimum(away, ((parts - parts[chosen[-1]]) ** 2).sum(axis=1))
    return [int(colors[i]) for i in chosen]


def turn(milliseconds: int) -> None:
    """Let the event loop run."""
    deadline = QDeadlineTimer(milliseconds)
    while not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def wait(condition: Callable[[], bool]) -> None:
    """Let the event loop run until it holds. Raises TimeoutError after minutes."""
    deadline = QDeadlineTimer(WITHIN_MS)
    while not condition():
        if deadline.hasExpired():
            raise TimeoutError
        turn(5)
