"""The demo person in a store of their own, for looking around before bringing in anything real."""

from collections.abc import Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

from healthdesk.base.errors import KnownFailure, UsageError, WrongPassphrase
from healthdesk.base.jobs import Job
from healthdesk.base.paths import DataFolder
from healthdesk.base.settings import Travel
from healthdesk.base.words import mark
from healthdesk.model.batch import SampleBatch
from healthdesk.model.session import Session
from healthdesk.services.demo_person import demo_person
from healthdesk.services.demo_plan import HOME_ZONE, journeys
from healthdesk.services.frames import Event, Opened
from healthdesk.services.ingest import list_imports, store_events
from healthdesk.services.library import Library, create, profile_exists, unlock
from healthdesk.services.profile import change_settings
from healthdesk.store.kdf import FLOOR

# Known to everybody: what it opens is invented.
DEMO_PASSPHRASE = "only a demonstration"  # noqa: S105
DEMO_FOLDER = "healthdesk-demo"
DEMO_FORMAT = "demo"
DEFAULT_DAYS = 730
MOST_DAYS = 7300


def demo_folder(base: DataFolder) -> DataFolder:
    """The demo's own folder, beside the one where a person's own data would be."""
    return DataFolder(base.root.parent / DEMO_FOLDER)


def is_demo(folder: DataFolder) -> bool:
    """True if the store there is a demo, which its well-known passphrase opens."""
    return folder.demo.exists()


def create_demo(folder: DataFolder, days: int, job: Job, *, end: date | None = None) -> Library:
    """An open store with the demo person's `days` days up to `end`, whole; one that is there is used again.

    Without `end` the last day is today, as far as it has come.

    A demo of other days is replaced. Raises UsageError for a senseless number of days, KnownFailure where the folder
    holds anything but a demo: nobody's own data are ever replaced.
    """
    if not 1 <= days <= MOST_DAYS:
        raise UsageError(mark("The demo has between 1 and {count} days.").format(count=MOST_DAYS))
    now = datetime.now(ZoneInfo(HOME_ZONE))
    last = end or now.date()
    # Today's demo grows by the hour, and is made anew then.
    shape = mark("demo person, {count} days to {day}") if end else mark("demo person, {count} days to {day}, {hour} h")
    name = shape.format(count=days, day=last, hour=now.hour)
    if profile_exists(folder):
        library = _existing(folder)
        if any(info.file == name and not info.undone for info in list_imports(library)):
            return library
        _refuse_own_data(library)
        library.close()
        _remove(folder)
    library, _ = create(folder, DEMO_PASSPHRASE, home_zone=HOME_ZONE, cost=FLOOR)
    try:
        travel = tuple(Travel(zone=t.zone, first=t.first, last=t.last) for t in journeys(last, days))
        change_settings(library, job, travel=travel)
        until = None if end else round(now.timestamp() * 1000)
        store_events(library, _events(last, days, until), file=name, job=job, format_id=DEMO_FORMAT)
        folder.demo.touch(0o600)
    except BaseException:
        library.close()
        _remove(folder)
        raise
    return library


def _events(end: date, days: int, until: int | None) -> Iterator[Event | Opened]:
    """The person's events; with `until` (UTC ms) only what is over by then."""
    yield Opened(DEMO_FORMAT, "demo person")
    for event in demo_person(end, days):
        if until is None or not isinstance(event, SampleBatch | Session):
            yield event
        elif isinstance(event, SampleBatch):
            yield event.taken(event.end <= until)
        elif event.end <= until:
            yield event


def _existing(folder: DataFolder) -> Library:
    try:
        return unlock(folder, DEMO_PASSPHRASE)
    except WrongPassphrase as error:
        raise _own_data() from error


def _refuse_own_data(library: Library) -> None:
    if any(info.format != DEMO_FORMAT for info in list_imports(library)):
        library.close()
        raise _own_data()


def _own_data() -> KnownFailure:
    return KnownFailure(
        mark("That folder holds other data than the demo, which would be lost."),
        mark("Choose another folder with --data-dir."),
    )


def _remove(folder: DataFolder) -> None:
    """The files of a store whose lock has been let go; the lock's file stays, since another may wait for it."""
    store = folder.store
    for path in (folder.keys, folder.demo, store, *(store.with_name(store.name + end) for end in ("-wal", "-shm"))):
        path.unlink(missing_ok=True)
