"""A person with something to share, and what they share of it."""

from datetime import date
from pathlib import Path

from healthdesk.base.jobs import NullJob
from healthdesk.base.paths import DataFolder
from healthdesk.present.values import Formatter
from healthdesk.services import links
from healthdesk.services.ingest import import_paths
from healthdesk.services.library import Library, create
from healthdesk.services.shares import Created, Request
from healthdesk.store.kdf import KdfCost
from tests.e2e.program import document, record, write_zip
from tests.profiles import HOME_ZONE, PASSPHRASE

CHEAP = KdfCost(1024, 1, 1)

SECRET = "Quagmire"  # stands in names that no share may hold
DAYS = 40


def person(folder: Path) -> Library:
    """Steps, weight and heart rate of forty days that end on 9 November 2026; of every ten, the sixth has none."""
    lines = []
    for n in range(DAYS):
        day = f"2026-{10 + n // 31:02}-{1 + n % 31:02}"
        if n % 10 == 5:
            continue
        source = (f"{SECRET}'s Watch", "Apple Watch", "Watch", "Watch6,2")
        lines += [
            record("StepCount", f"{day} 10:00:00", f"{day} 11:00:00", str(1000 + n), "count", source),
            record("HeartRate", f"{day} 10:00:00", f"{day} 10:00:00", str(60 + n % 7), "count/min", source),
            record("HeartRate", f"{day} 12:00:00", f"{day} 12:00:00", str(90 + n % 7), "count/min", source),
            record("BodyMass", f"{day} 07:00:00", f"{day} 07:00:00", "71.73952846", "kg", source),
        ]
    path = write_zip(folder / "export.zip", document(*lines))
    library, _ = create(DataFolder(folder / "data"), PASSPHRASE, home_zone=HOME_ZONE, cost=CHEAP)
    ((report,), _) = import_paths(library, [path], NullJob())
    assert report.inserted == 4 * 36
    return library


def three_days(folder: Path) -> Path:
    """An export of 1000, 1200 and 1400 steps on the first days of October."""
    days = [(f"2026-10-0{n + 1}", str(1000 + 200 * n)) for n in range(3)]
    lines = [record("StepCount", f"{day} 10:00:00", f"{day} 11:00:00", steps, "count") for day, steps in days]
    return write_zip(folder / "three-days.zip", document(*lines))


def october(*metrics: str, days: int = 14) -> Request:
    """What is shared of October."""
    return Request("Dr. Example", metrics or ("steps", "heart_rate"), date(2026, 10, 1), date(2026, 10, 31), days)


def share_link(library: Library, relay: str, *, desk: bool = False, days: int = 14) -> Created:
    """A link that the relay has."""
    made = links.create_link(library, october(days=days), Formatter(), relay, desk=desk)
    assert [why for _, why in links.upload(library)] == [None]
    return made
