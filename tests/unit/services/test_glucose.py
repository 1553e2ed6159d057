"""The report of two weeks: which days, which device, whose clock."""

import numpy as np
import pytest

from healthdesk.base.jobs import NullJob
from healthdesk.model.batch import SampleBatch
from healthdesk.model.zones import MINUTE_MS, UNKNOWN_OFFSET, date_of
from healthdesk.services import ingest
from healthdesk.services.glucose import glucose_report
from healthdesk.services.library import Library
from tests.unit.services.conftest import PHONE, WATCH, batch, events, utc


def sensor(first: str, readings: int, value: float = 100.0, every: int = 5) -> SampleBatch:
    """A reading every few minutes."""
    at = utc(first) + np.arange(readings) * every * MINUTE_MS
    zeros = np.zeros(readings, np.int32)
    return SampleBatch(
        "glucose", "mg/dL", at, at, np.full(readings, value), np.full(readings, WATCH, np.int32),
        np.full(readings, UNKNOWN_OFFSET, np.int16), zeros, zeros,
    )  # fmt: skip


def test_no_readings_no_report(library: Library) -> None:
    assert glucose_report(library) is None


def test_two_weeks_of_a_sensor_and_a_meter_that_does_not_mix_in(library: Library) -> None:
    # Berlin in July is UTC+2: from 22:00 UTC on the day before, 14 whole local days of 288 readings.
    cgm = sensor("2026-06-30 22:00", 14 * 288)
    cgm.value[:288] = 200.0  # the first day is high
    meter = batch("glucose", [("2026-07-10 08:00", "2026-07-10 08:00", 40.0)], PHONE, "mg/dL")
    ingest.store_events(library, events(cgm, meter), file="x", job=NullJob())
    found = glucose_report(library)
    assert found is not None
    assert (str(date_of(found.first)), str(date_of(found.last))) == ("2026-07-01", "2026-07-14")
    assert (found.readings, found.days, found.wear, found.source) == (14 * 288, 14, 1.0, "Watch")
    assert found.mean == pytest.approx((200 + 13 * 100) / 14)
    assert found.shares.tolist() == pytest.approx([0, 0, 13 / 14, 1 / 14, 0])
    assert found.gmi == pytest.approx(3.31 + 0.02392 * 1500 / 14)
    assert (found.lowest, found.highest, found.enough) == (100, 200, True)
    # Each half hour has 14 x 6 readings, one of 14 days at 200: the median is 100, the 95th percentile 200.
    assert found.profile[:, 2].tolist() == [100.0] * 48
    assert found.profile[:, 4].tolist() == [200.0] * 48


def test_the_clock_is_that_of_the_place(library: Library) -> None:
    morning = [(f"2026-07-{day:02} 06:10", f"2026-07-{day:02} 06:10", 90.0) for day in range(1, 8)]
    ingest.store_events(library, events(batch("glucose", morning, unit="mg/dL")), file="x", job=NullJob())
    found = glucose_report(library)
    assert found is not None
    slots = np.flatnonzero(~np.isnan(found.profile[:, 2])).tolist()
    assert slots == [16]  # 08:10 in Berlin
    assert not found.enough


def test_an_earlier_fortnight(library: Library) -> None:
    ingest.store_events(
        library, events(sensor("2026-06-01 00:00", 100), sensor("2026-07-14 00:00", 5)), file="x", job=NullJob()
    )
    newest = glucose_report(library)
    assert newest is not None
    assert newest.readings == 5
    earlier = glucose_report(library, newest.last - 42)
    assert earlier is not None
    assert (earlier.readings, earlier.newest) == (100, newest.last)
