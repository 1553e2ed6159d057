"""Every page in every state a person may meet: nothing there yet, on its way, one figure only, ten years, unreadable."""

import tempfile
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import numpy as np
from PySide6.QtCore import QLocale, QObject, Slot

from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job, NullJob
from healthdesk.base.paths import DataFolder
from healthdesk.model.batch import SourceSeen
from healthdesk.model.metric import DeviceClass, Kind
from healthdesk.model.night import Stage
from healthdesk.model.registry import metric
from healthdesk.model.session import Session, SessionKind
from healthdesk.model.source import Source
from healthdesk.model.zones import HOUR_MS, UNKNOWN_OFFSET
from healthdesk.services import demo
from healthdesk.services.demo_columns import WATCH, Column, batch
from healthdesk.services.frames import Event, Opened
from healthdesk.services.ingest import store_events
from healthdesk.services.library import Library, create
from healthdesk.store.kdf import FLOOR
from healthdesk.ui.app import application
from healthdesk.ui.main_window import DEFAULT_SIZE, MainWindow
from healthdesk.ui.pages import PAGES
from healthdesk.ui.runner import READERS
from healthdesk.ui.theme import Mode, theme
from healthdesk.ui.widgets.alternatives import SKELETON_AFTER_MS
from tests.screenshots.take import MODES, PASSPHRASE, save, turn, wait

TEN_YEARS = 3650
SETTLE_MS, LOADING_MS = 400, 2 * SKELETON_AFTER_MS
ONE = (
    ("steps", 1204.0), ("distance", 830.0), ("active_energy", 41.0), ("heart_rate", 62.0), ("resting_heart_rate", 58.0),
    ("heart_rate_variability", 44.0), ("oxygen_saturation", 97.0), ("respiratory_rate", 14.5), ("weight", 71.4),
    ("body_fat", 18.2), ("systolic_pressure", 121.0), ("diastolic_pressure", 77.0), ("glucose", 94.0),
    ("sleep", float(Stage.CORE)),
)  # fmt: skip


def take_states(folder: Path, suffix: str) -> None:
    """All of them in both schemes; `suffix` marks the scale in the names."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    application()
    with tempfile.TemporaryDirectory() as scratch:
        for state, make in (("empty", _empty), ("one-sample", _one_sample), ("ten-years", _ten_years)):
            for mode in MODES:
                data = DataFolder(Path(scratch) / f"{state}-{mode}" / "data")
                _States(folder, f"{mode}{suffix}", data, mode, make(data)).run(state)


class _States(QObject):
    """One window on one store in one scheme."""

    def __init__(self, folder: Path, ending: str, data: DataFolder, mode: Mode, library: Library) -> None:
        super().__init__()
        self._folder, self._ending = folder, ending
        library.save_settings(library.settings.model_copy(update={"theme": mode, "sync_minutes": 0}))
        self.window = MainWindow(data)
        theme().apply(mode)
        self.window.resize(DEFAULT_SIZE)
        self.window.show()
        self.window.open(library)
        self.window.workspace.show_sample(False)

    def run(self, state: str) -> None:
        """Take the pages of the store; of ten years also while they load, and when they cannot be read any more."""
        loading = threading.Event()
        for page in self._pages():
            if state == "ten-years":
                self._loading(page, loading)
            self._take(page, state)
        if state == "ten-years":
            library, self.window.runner.library = self.window.runner.library, cast("Library", _Unreadable())
            for page in self._pages():
                self.window.workspace.page(page).reload()
                self._take(page, "error")
            self.window.runner.library = library
        self.window.close()

    def _pages(self) -> Iterator[str]:
        wait(lambda: self.window.runner.idle)
        for page in PAGES:
            if page in self.window.workspace.offered:
                yield page

    def _loading(self, page: str, free: threading.Event) -> None:
        """All readers are kept busy, so the page waits for its turn."""
        free.clear()

        def keep(_library: Library, _job: Job) -> None:
            free.wait()

        for _ in range(READERS):
            self.window.runner.run_read(keep, self._kept, self._kept)
        self.window.workspace.show_page(page)
        turn(LOADING_MS)
        self._save(page, "loading")
        free.set()

    def _take(self, page: str, state: str) -> None:
        self.window.workspace.show_page(page)
        wait(lambda: self.window.runner.idle)
        turn(SETTLE_MS)
        self._save(page, state)

    def _save(self, page: str, state: str) -> None:
        save(self.window.grab().toImage(), self._folder / f"{page}-{state}-{self._ending}.png")

    @Slot(object)
    def _kept(self, _result: object) -> None:
        """A reader is free again."""


def _empty(data: DataFolder) -> Library:
    return create(data, PASSPHRASE, home_zone="Europe/Berlin", cost=FLOOR)[0]


def _one_sample(data: DataFolder) -> Library:
    library = _empty(data)
    store_events(library, _one_of_each(), file="one of each", job=NullJob(), format_id="demo")
    return library


def _ten_years(data: DataFolder) -> Library:
    return demo.create_demo(data, TEN_YEARS, NullJob())


def _one_of_each() -> Iterator[Event | Opened]:
    now = round(datetime.now(UTC).timestamp() * 1000) - 2 * HOUR_MS
    yield Opened("demo", "one of each")
    yield SourceSeen(WATCH, Source("Robin’s Watch", "Watch7,1", DeviceClass.WATCH, "Apple Inc.", "Watch"))
    end = np.array([now])
    for name, value in ONE:
        start = end if metric(name).kind is Kind.INSTANT else end - HOUR_MS
        yield batch([Column(name, WATCH, start, end, np.array([value]))])
    yield Session(SessionKind.WORKOUT, "running", now - HOUR_MS, now, WATCH, UNKNOWN_OFFSET, 3600.0, 9200.0, 610.0)


class _Unreadable:
    """Stands for a library whose disk fails."""

    def __getattr__(self, name: str) -> object:
        raise KnownFailure("The store is damaged. Nothing was changed.", "Restore it from a backup.")
