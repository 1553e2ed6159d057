"""Stamps: every way of writing one, and which instant it is where the owner was."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.model.stamps import BAD, dates, day_spans, offset_minutes, order_of, stamps
from healthdesk.model.zones import UNKNOWN_OFFSET, TravelSpan, ZoneHistory, day_of

BERLIN = ZoneHistory("Europe/Berlin")


def wall(text: str) -> int:
    """An ISO text as if it were UTC, in ms."""
    return round(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize(
    ("text", "order", "expected", "offset"),
    [
        ("2026-03-29T10:00:00", "ymd", "2026-03-29T10:00:00", UNKNOWN_OFFSET),
        ("2026-03-29 10:00", "ymd", "2026-03-29T10:00:00", UNKNOWN_OFFSET),
        ("2026-03-29T10:00:00.25Z", "ymd", "2026-03-29T10:00:00.250", 0),
        ("2026-03-29T10:00:00+05:30", "ymd", "2026-03-29T10:00:00", 330),
        ("2026-03-29 10:00:00 -0800", "ymd", "2026-03-29T10:00:00", -480),
        ("2026-03-29", "ymd", "2026-03-29T00:00:00", UNKNOWN_OFFSET),
        ("03/29/26 10:00:00", "mdy", "2026-03-29T10:00:00", UNKNOWN_OFFSET),
        ("3/29/2026 1:05:09 PM", "mdy", "2026-03-29T13:05:09", UNKNOWN_OFFSET),
        ("3/29/2026 12:00:00 AM", "mdy", "2026-03-29T00:00:00", UNKNOWN_OFFSET),
        ("12/31/69 23:59:59", "mdy", "2069-12-31T23:59:59", UNKNOWN_OFFSET),
        ("12/31/70 00:00:00", "mdy", "1970-12-31T00:00:00", UNKNOWN_OFFSET),
        ("29.03.2026 10:00", "dmy", "2026-03-29T10:00:00", UNKNOWN_OFFSET),
        ("29. 03. 2026 9:05", "dmy", "2026-03-29T09:05:00", UNKNOWN_OFFSET),
        ("29-03-2026 10:00", "dmy", "2026-03-29T10:00:00", UNKNOWN_OFFSET),
        ("2026-03-29 10:00", "dmy", "2026-03-29T10:00:00", UNKNOWN_OFFSET),
    ],
)
def test_a_stamp_in_every_writing(text: str, order: str, expected: str, offset: int) -> None:
    read = stamps([text], order)  # type: ignore[arg-type]
    assert (read.wall[0], read.offset[0]) == (wall(expected), offset)


@pytest.mark.parametrize(
    "text",
    ["", " ", "x", "2026-02-30 10:00", "2026-13-01", "2026-01-01 25:00", "2026-01-01 10:60", "10:00", "03/04/2026 10:00",
     "2026-01-01 13:00 PM", "2026-01-01 0:30 AM", "1\u0660/1/2026", "9999999-01-01", "2026-01-01T10:00:00+99:00x"],
)  # fmt: skip
def test_what_is_no_stamp_is_bad(text: str) -> None:
    assert stamps([text]).wall[0] == BAD


@given(st.lists(st.text(max_size=40)))
def test_no_text_raises(texts: list[str]) -> None:
    assert len(stamps(texts).wall) == len(dates(texts)) == len(texts)
    order_of(texts)


def test_wall_clock_times_are_those_of_the_zone_on_both_sides_of_a_change() -> None:
    texts = ["2026-03-29 01:59", "2026-03-29 03:00", "2026-10-25 02:30", "2026-10-25 03:00"]
    utc, offset = stamps(texts).instants(BERLIN)
    # 29 March: +1 until 02:00, then +2. 25 October: 02:30 comes twice, the first at +2; 03:00 is +1.
    assert utc.tolist() == [
        wall(t) for t in ("2026-03-29T00:59", "2026-03-29T01:00", "2026-10-25T00:30", "2026-10-25T02:00")
    ]
    assert offset.tolist() == [60, 120, 120, 60]


def test_a_time_that_the_clock_skips_is_read_with_the_offset_before() -> None:
    utc, offset = stamps(["2026-03-29 02:30"]).instants(BERLIN)
    assert (utc[0], offset[0]) == (wall("2026-03-29T01:30"), 60)


@given(st.integers(0, 2_200_000_000), st.sampled_from(["Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe"]))  # fmt: skip
def test_wall_clock_times_equal_those_of_the_standard_library(seconds: int, zone: str) -> None:
    at = datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None)
    expected = at.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC).timestamp() * 1000
    back = datetime.fromtimestamp(expected / 1000, ZoneInfo(zone)).replace(tzinfo=None)
    utc, _ = stamps([at.isoformat(sep=" ")]).instants(ZoneHistory(zone))
    # The day that a zone opens twice is dated at its midnight (`zones._transitions`), the only difference there may be.
    assert utc[0] == expected or back != at or at.hour in (0, 23)


def test_on_a_journey_the_clock_is_that_of_the_place() -> None:
    zones = ZoneHistory(
        "Europe/Berlin",
        (TravelSpan("America/New_York", date(2026, 6, 2), date(2026, 6, 3)),),
    )
    utc, offset = stamps(["2026-06-01 12:00", "2026-06-02 12:00", "2026-06-04 12:00"]).instants(zones)
    assert offset.tolist() == [120, -240, 120]
    assert utc.tolist() == [wall(t) for t in ("2026-06-01T10:00", "2026-06-02T16:00", "2026-06-04T10:00")]


def test_the_order_of_dates_shows_in_numbers_above_twelve() -> None:
    assert order_of(["03/04/2026", "13/04/2026"]) == "dmy"
    assert order_of(["03/04/2026", "04/13/2026 10:00"]) == "mdy"
    assert order_of(["2026-03-04"]) == "ymd"
    assert order_of(["03/04/2026", "05/06/2026"]) is None
    assert order_of(["13/04/2026", "04/13/2026"]) is None
    assert order_of(["no date"]) is None


def test_days_of_a_change_have_their_own_length() -> None:
    days = np.array([day_of(date(2026, 3, 29)), day_of(date(2026, 10, 25)), BAD], np.int64)
    start, end, offset = day_spans(days, BERLIN)
    assert ((end - start)[:2] / 3_600_000).tolist() == [23, 25]
    assert (start[2], end[2]) == (BAD, BAD)
    assert offset[:2].tolist() == [60, 120]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("Z", 0), ("UTC", 0), ("+01:00", 60), ("-0330", -210), ("UTC+0100", 60), ("+05", 300), ("+99:00", UNKNOWN_OFFSET), ("x", UNKNOWN_OFFSET)],
)  # fmt: skip
def test_offsets_in_words(text: str, minutes: int) -> None:
    assert offset_minutes(text) == minutes
