"""The list of workouts, and one with what the store holds of its time."""

import numpy as np
import pytest

from healthdesk.base.jobs import NullJob
from healthdesk.model.session import Session, SessionKind, Trace
from healthdesk.model.zones import UNKNOWN_OFFSET
from healthdesk.services import ingest, workouts
from healthdesk.services.library import Library
from healthdesk.services.profile import change_settings
from tests.unit.services.conftest import PHONE, WATCH, batch, events, utc

START, END = utc("2026-07-01 08:00"), utc("2026-07-01 08:10")


def run(
    source: int = WATCH, start: int = START, *, kind: str = "running", traces: list[Trace] | None = None
) -> Session:
    return Session(
        SessionKind.WORKOUT,
        kind,
        start,
        start + END - START,
        source,
        UNKNOWN_OFFSET,
        600.0,
        1500.0,
        100.0,
        {},
        traces or [],
    )


def north(points: int, degrees: float) -> Trace:
    """Straight to the north in equal steps."""
    t = np.linspace(START, END, points).astype(np.int64)
    lat = np.linspace(45.0, 45.0 + degrees, points)
    return Trace("route", {"t": t[::-1].copy(), "lat": lat[::-1].copy(), "lon": np.full(points, -30.0)})  # in no order


def test_copies_are_left_out_and_the_newest_is_first(library: Library) -> None:
    given = [run(), run(PHONE, START + 60_000), run(start=utc("2026-07-03 08:00"), kind="walking")]
    ingest.store_events(library, [*events(), *given], file="x", job=NullJob())
    found = workouts.workouts(library)
    assert [(one.type, one.source) for one in found] == [("walking", "Watch"), ("running", "Watch")]


def test_one_in_detail(library: Library) -> None:
    # 0.0135 degrees of latitude are 1501.13 m (a degree is 111 195.08 m): one whole kilometer and 501 m.
    rates = [(f"2026-07-01 08:0{minute}", f"2026-07-01 08:0{minute}", 120.0 + minute) for minute in range(10)]
    other = batch("heart_rate", [("2026-07-01 08:05", "2026-07-01 08:05", 60)], PHONE)
    stream = [*events(batch("heart_rate", rates), other), run(traces=[north(61, 0.0135)])]
    ingest.store_events(library, stream, file="x", job=NullJob())
    (info,) = workouts.workouts(library)
    found = workouts.workout(library, info)
    assert found.rate.tolist() == [120.0 + minute for minute in range(10)]  # of its own source alone
    assert found.track is not None
    assert found.track.meters[-1] == pytest.approx(1501.13, abs=0.01)
    assert [split.meters for split in found.splits] == pytest.approx([1000, 501.13], abs=0.01)
    assert sum(split.seconds for split in found.splits) == pytest.approx(600)
    assert (found.climb, found.zones, found.greatest_rate) == (None, (), None)


def test_zones_need_a_year_of_birth(library: Library) -> None:
    rates = [(f"2026-07-01 08:0{minute}", f"2026-07-01 08:0{minute}", 150.0) for minute in range(10)]
    ingest.store_events(library, [*events(batch("heart_rate", rates)), run()], file="x", job=NullJob())
    change_settings(library, NullJob(), birth_year=1986)  # forty in 2026: zone 4 is from 144 to 162
    (info,) = workouts.workouts(library)
    found = workouts.workout(library, info)
    assert [zone.seconds for zone in found.zones] == [0, 0, 0, 600, 0]
    assert found.track is None


def test_miles_for_who_sees_miles(library: Library) -> None:
    ingest.store_events(library, [*events(), run(traces=[north(61, 0.03)])], file="x", job=NullJob())
    change_settings(library, NullJob(), units="imperial")
    (info,) = workouts.workouts(library)
    assert workouts.workout(library, info).splits[0].meters == pytest.approx(1609.344)
