"""Exports of watches and phones, read in the reader's own process and kept: once, and with the right days."""

from datetime import date
from pathlib import Path

import pytest

from healthdesk.base.jobs import NullJob
from healthdesk.model.metric import Period
from healthdesk.model.report import ImportReport
from healthdesk.services import ingest, queries
from healthdesk.services.library import Library
from tests.samples import garmin_account, garmin_fit, samples
from tests.samples.garmin_fit import ENUM, TIME, U32, Fit, at

FORMATS = ("garmin_fit", "garmin_account", "health_connect", "samsung_health", "sleep_as_android")


def take(library: Library, *paths: Path) -> ImportReport:
    reports, _ = ingest.import_paths(library, paths, NullJob())
    return reports[0]


def on(library: Library, metric: str, day: str) -> list[float]:
    when = date.fromisoformat(day)
    return [float(value) for value in queries.aggregates(library, metric, Period.DAY, when, when).value.tolist()]


@pytest.mark.parametrize("format_id", FORMATS)
def test_twice_is_once(library: Library, tmp_path: Path, format_id: str) -> None:
    sample = samples()[format_id]
    folder = tmp_path / "export"
    folder.mkdir()
    (path,) = sample.write(folder)
    first, again = take(library, path), take(library, path)
    assert (first.format, first.records) == (format_id, sample.EXPECTED.records)
    assert (first.rejected, sum(first.unmapped.values())) == (sample.EXPECTED.rejected, sample.EXPECTED.unmapped)
    assert first.inserted == first.records - first.rejected - sample.EXPECTED.unmapped
    assert first.sessions == sample.EXPECTED.sessions
    assert (again.inserted, again.updated, sum(again.sessions.values())) == (0, 0, 0)


def test_a_night_of_stages_speaks_before_its_totals(library: Library, tmp_path: Path) -> None:
    """The FIT night: 8 h less 5 awake minutes at the end, of which the last message holds one more: 475 min asleep."""
    (path,) = garmin_fit.write(tmp_path)
    take(library, path)
    assert on(library, "sleep", "2026-01-10") == [475]
    assert on(library, "steps", "2026-01-10") == [500]
    assert on(library, "distance", "2026-01-10") == [400]


def test_totals_of_a_garmin_day_and_its_counters_are_not_added(library: Library, tmp_path: Path) -> None:
    """The account's 8,915 steps stand, though the watch's file of the same day (450 until 18:00 UTC) came first."""
    midnight = at("2026-06-30 22:00")
    fit = Fit(32).add(103, {TIME: (U32, midnight), 0: (U32, midnight + 7200)})
    fit.add(55, {TIME: (U32, at("2026-07-01 18:00")), 5: (ENUM, 6), 3: (U32, 450)})
    watch = tmp_path / "m.fit"
    watch.write_bytes(fit.bytes())
    take(library, watch)
    assert on(library, "steps", "2026-07-01") == [450]
    take(library, garmin_account.write(tmp_path)[0])
    assert on(library, "steps", "2026-07-01") == [8915]
    assert on(library, "sleep", "2026-07-01") == [450]


def test_the_evening_first_and_the_morning_later_is_the_same_day(library: Library, tmp_path: Path) -> None:
    """1,000 steps until 7:00 and 1,500 until 18:00 UTC, each in a file of its own, in both orders."""
    for name, begins, ends, count in (
        ("a", "2026-01-10 17:00", "18:00", 1500),
        ("b", "2026-01-09 23:00", "07:00", 1000),
    ):
        fit = Fit(32).add(103, {TIME: (U32, at(begins)), 0: (U32, at(begins) + 3600)})
        fit.add(55, {TIME: (U32, at(f"2026-01-10 {ends}")), 5: (ENUM, 6), 3: (U32, count)})
        path = tmp_path / f"{name}.fit"
        path.write_bytes(fit.bytes())
        take(library, path)
    assert on(library, "steps", "2026-01-10") == [1500]


def test_samsung_days(library: Library, tmp_path: Path) -> None:
    """Detail of 1 July (90 + 10), the total of 2 July; light and deep of 8 h and a nap of 30 min on 1 July."""
    (path,) = samples()["samsung_health"].write(tmp_path)
    take(library, path)
    assert (on(library, "steps", "2026-07-01"), on(library, "steps", "2026-07-02")) == ([100], [4000])
    assert on(library, "sleep", "2026-07-01") == [510]


def test_health_connect_days(library: Library, tmp_path: Path) -> None:
    """900 + 100 typed in for another hour; 8 h of stages and a nap of 30 min."""
    (path,) = samples()["health_connect"].write(tmp_path)
    take(library, path)
    assert on(library, "steps", "2026-07-01") == [1000]
    assert on(library, "sleep", "2026-07-01") == [510]
    assert on(library, "heart_rate", "2026-07-01") == [62.5]


def test_sleep_as_android_days(library: Library, tmp_path: Path) -> None:
    """9 h less 30 min awake; the night typed in counts 9.5 h and belongs to the day of waking."""
    (path,) = samples()["sleep_as_android"].write(tmp_path)
    take(library, path)
    assert on(library, "sleep", "2026-10-25") == [510]
    assert on(library, "sleep", "2026-10-27") == [570]


def test_a_run_of_the_watch_and_its_copy_in_the_account_are_one(library: Library, tmp_path: Path) -> None:
    """The account's run of 6:00 UTC and the watch's own file of it, which stands since it has the laps."""
    start = at("2026-07-01 06:00")
    fit = Fit(4).add(
        18, {TIME: (U32, start + 1860), 2: (U32, start), 7: (U32, 1_860_000), 8: (U32, 1_800_000), 5: (ENUM, 1)}
    )
    root = garmin_account.unpacked(tmp_path)
    (root / "1.fit").write_bytes(fit.bytes())
    take(library, root)
    when = date(2026, 7, 1)
    found = queries.sessions(library, "workout", when, when)
    standing = [(session.type, session.source) for session in found if session.same_as is None]
    assert sorted(standing) == [("cycling", "Garmin Connect"), ("running", "Garmin fenix5")]
    assert len(found) == 3
