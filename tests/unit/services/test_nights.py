"""The sleep of a day, put together from the demo person's store."""

from datetime import date, timedelta

from healthdesk.base.jobs import NullJob
from healthdesk.model.night import PlacedNight, Stage
from healthdesk.model.zones import day_of
from healthdesk.services import ingest, nights, queries
from healthdesk.services.library import Library
from tests.unit.services.conftest import PHONE, batch, events, utc


def test_empty_store_has_no_sleep(library: Library) -> None:
    today = queries.today(library)
    found = nights.sleep_day(library, today - timedelta(days=1))
    assert (found.main, found.recent, found.usual, found.last_day) == (None, (), {}, None)
    assert found.day == day_of(today) - 1
    assert nights.days_with_sleep(library) == frozenset()


def test_latency_lowest_heart_rate_and_hidden_source(library: Library) -> None:
    rows = [
        ("2026-03-01T22:00:00", "2026-03-02T06:00:00", float(Stage.IN_BED)),
        ("2026-03-01T22:20:00", "2026-03-02T05:50:00", float(Stage.CORE)),
    ]
    beats = [("2026-03-01T21:50:00", 41.0), ("2026-03-02T02:00:00", 52.0), ("2026-03-02T04:00:00", 55.0)]
    batches = (
        batch("sleep", rows),
        batch("sleep", [("2026-03-01T22:30:00", "2026-03-02T05:00:00", float(Stage.ASLEEP))], source=PHONE),
        batch("heart_rate", [(t, t, v) for t, v in beats], unit="count/min"),
    )
    ingest.store_events(library, events(*batches), file="x", job=NullJob())
    main = nights.sleep_day(library, date(2026, 3, 2)).main
    assert main is not None
    assert main.latency_min == 20.0  # in bed at 22:00, asleep at 22:20
    assert (main.lowest_heart_rate, main.lowest_at) == (52.0, utc("2026-03-02T02:00:00"))  # 41 came before the night
    assert len(main.hidden) == 1
    assert main.placed.night.asleep_min == 450.0  # 22:20 to 05:50


def test_a_span_holds_the_longest_sleep_of_each_of_its_days(library: Library) -> None:
    rows = [
        ("2026-03-01T22:20:00", "2026-03-02T05:50:00", float(Stage.CORE)),
        ("2026-03-02T13:00:00", "2026-03-02T13:40:00", float(Stage.CORE)),  # a nap
        ("2026-03-03T23:00:00", "2026-03-04T05:00:00", float(Stage.CORE)),
        ("2026-03-04T22:00:00", "2026-03-05T06:00:00", float(Stage.CORE)),  # ends the day after
    ]
    ingest.store_events(library, events(batch("sleep", rows)), file="x", job=NullJob())
    found = nights.sleep_span(library, date(2026, 3, 4), 3)
    assert (found.first, found.last) == (day_of(date(2026, 3, 2)), day_of(date(2026, 3, 4)))
    assert [(placed.night.day - found.first, placed.night.asleep_min) for placed in found.nights] == [
        (0, 450.0),
        (2, 360.0),
    ]
    assert found.last_day == day_of(date(2026, 3, 5))
    assert (found.spread_min, found.regularity) == (None, None)  # of seven nights and more
    assert [placed.night.asleep_min for placed in nights.sleep_span(library, date(2026, 3, 5), 1).nights] == [480.0]


def test_recordings_are_what_each_source_told_alone(library: Library) -> None:
    watch = [
        ("2026-03-01T22:20:00", "2026-03-02T02:00:00", float(Stage.CORE)),
        ("2026-03-02T02:00:00", "2026-03-02T05:50:00", float(Stage.REM)),
    ]
    band = [
        ("2026-03-01T22:00:00", "2026-03-02T06:30:00", float(Stage.ASLEEP)),
        ("2026-03-02T13:00:00", "2026-03-02T13:30:00", float(Stage.ASLEEP)),
    ]
    ingest.store_events(
        library, events(batch("sleep", watch), batch("sleep", band, source=PHONE)), file="x", job=NullJob()
    )
    first, second = nights.recordings(library, date(2026, 3, 2))
    assert first.placed == main_of(library, date(2026, 3, 2))
    # 22:20 to 5:50, and 22:00 to 6:30; the nap of the other is not this night
    assert (first.placed.night.asleep_min, second.placed.night.asleep_min) == (450.0, 510.0)
    assert (first.placed.night.staged, second.placed.night.staged) == (True, False)
    assert first.source != second.source
    assert nights.recordings(library, date(2026, 3, 5)) == ()


def main_of(library: Library, day: date) -> PlacedNight:
    detail = nights.sleep_day(library, day).main
    assert detail is not None
    return detail.placed
