"""Civil time is checked against `zoneinfo`, instant by instant."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.model.zones import (
    DAY_MS,
    HOUR_MS,
    UNKNOWN_OFFSET,
    TravelSpan,
    ZoneHistory,
    date_of,
    day_of,
    zone_offsets,
)

ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "America/Sao_Paulo",  # changed at midnight
    "America/Recife",  # summer time of less than a week in 2000
    "Africa/Casablanca",  # off during Ramadan, negative summer time
    "Asia/Kathmandu",  # quarter of an hour
    "Asia/Tehran",
    "Australia/Lord_Howe",  # half an hour
    "Pacific/Apia",  # a day left out in 2011
    "Pacific/Chatham",
)
FIRST, LAST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)


def ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)


def column(*instants: int) -> np.ndarray:
    return np.array(instants, np.int64)


def zoneinfo_offset(zone: str, at: int) -> int:
    delta = datetime.fromtimestamp(at // 1000, ZoneInfo(zone)).utcoffset()
    assert delta is not None
    return round(delta.total_seconds() * 1000)


def day_length_hours(zones: ZoneHistory, day: date) -> float:
    starts = zones.day_starts(column(day_of(day), day_of(day) + 1))
    return float(starts[1] - starts[0]) / HOUR_MS


@pytest.mark.parametrize("zone", ZONES)
def test_offsets_equal_zoneinfo_every_six_hours_of_thirty_years(zone: str) -> None:
    at = np.arange(ms(FIRST), ms(LAST), 6 * HOUR_MS, dtype=np.int64)
    expected = [zoneinfo_offset(zone, instant) for instant in at.tolist()]
    assert zone_offsets(zone, at).tolist() == expected


@pytest.mark.parametrize("zone", ZONES)
def test_offsets_change_in_the_very_second_that_zoneinfo_says(zone: str) -> None:
    at = np.arange(ms(FIRST), ms(LAST), 6 * HOUR_MS, dtype=np.int64)
    for index in np.flatnonzero(np.diff(zone_offsets(zone, at))).tolist():
        low, high = int(at[index]), int(at[index + 1])
        before = zoneinfo_offset(zone, low)
        while high - low > 1000:
            middle = (low + high) // 2000 * 1000
            low, high = (middle, high) if zoneinfo_offset(zone, middle) == before else (low, middle)
        assert zone_offsets(zone, column(high - 1, high)).tolist() == [before, zoneinfo_offset(zone, high)]


@given(
    zone=st.sampled_from(ZONES),
    at=st.integers(ms(datetime(1950, 1, 1, tzinfo=UTC)), ms(datetime(2099, 1, 1, tzinfo=UTC))),
)
def test_the_local_day_is_the_date_that_zoneinfo_shows(zone: str, at: int) -> None:
    local = datetime.fromtimestamp(at // 1000, ZoneInfo(zone)).date()
    assert date_of(int(ZoneHistory(zone).days(column(at))[0])) == local


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Berlin", date(2026, 3, 29), 23),
        ("Europe/Berlin", date(2026, 10, 25), 25),
        ("Europe/Berlin", date(2026, 7, 1), 24),
        ("America/New_York", date(2026, 3, 8), 23),
        ("America/New_York", date(2026, 11, 1), 25),
        ("America/Sao_Paulo", date(2018, 11, 4), 23),  # begins at 01:00
        ("America/Sao_Paulo", date(2019, 2, 16), 25),  # has 23:00 to 24:00 twice
        ("Australia/Lord_Howe", date(2026, 4, 5), 24.5),
        ("Australia/Lord_Howe", date(2026, 10, 4), 23.5),
        ("Pacific/Apia", date(2011, 12, 30), 0),  # left out when the date line moved
        ("Pacific/Apia", date(2011, 12, 29), 24),
        ("Asia/Kathmandu", date(2026, 1, 1), 24),
    ],
)
def test_days_are_as_long_as_the_clock_makes_them(zone: str, day: date, hours: float) -> None:
    assert day_length_hours(ZoneHistory(zone), day) == hours


def test_a_day_begins_at_local_midnight() -> None:
    assert ZoneHistory("Europe/Berlin").day_start(day_of(date(2026, 7, 1))) == ms(datetime(2026, 6, 30, 22, tzinfo=UTC))
    assert ZoneHistory("Asia/Kathmandu").day_start(day_of(date(2026, 1, 1))) == ms(
        datetime(2025, 12, 31, 18, 15, tzinfo=UTC)
    )


def test_a_day_without_midnight_begins_at_one() -> None:
    start = ZoneHistory("America/Sao_Paulo").day_start(day_of(date(2018, 11, 4)))
    assert datetime.fromtimestamp(start / 1000, ZoneInfo("America/Sao_Paulo")).hour == 1


@pytest.mark.parametrize("zone", [*ZONES, "America/St_Johns", "America/Goose_Bay", "Antarctica/Casey", "UTC"])
def test_day_starts_and_days_agree_on_every_day(zone: str) -> None:
    zones = ZoneHistory(zone)
    days = np.arange(day_of(date(2000, 1, 1)), day_of(date(2031, 1, 1)), dtype=np.int64)
    starts = zones.day_starts(days)
    assert (zones.days(starts) >= days).all()
    assert (zones.days(starts - 1) < days).all()


def test_a_clock_put_back_over_a_passed_midnight_does_not_begin_the_day_twice() -> None:
    # St. John's, 7 November 2010: one minute past midnight became 23:01 of the day before.
    zones = ZoneHistory("America/St_Johns")
    passed = ms(datetime(2010, 11, 7, 2, 30, 30, tzinfo=UTC))
    assert date_of(int(zones.days(column(passed))[0])) == date(2010, 11, 6)
    assert day_length_hours(zones, date(2010, 11, 6)) == 25
    around = np.arange(passed - 2 * HOUR_MS, passed + 2 * HOUR_MS, 10_000, dtype=np.int64)
    assert (np.diff(zones.days(around)) >= 0).all()


@given(st.integers(day_of(date(1900, 1, 1)), day_of(date(2100, 12, 31))))
def test_ordinals_and_dates_are_one_to_one(day: int) -> None:
    assert day_of(date_of(day)) == day
    assert date_of(day) == date(1970, 1, 1) + timedelta(days=day)


class TestTravel:
    """A week in Tokyo in May, by someone from Berlin."""

    zones = ZoneHistory("Europe/Berlin", (TravelSpan("Asia/Tokyo", date(2026, 5, 4), date(2026, 5, 10)),))

    def test_days_of_the_span_are_days_there(self) -> None:
        noon = np.array([ms(datetime(2026, 5, d, 12, tzinfo=ZoneInfo("Asia/Tokyo"))) for d in range(4, 11)], np.int64)
        assert self.zones.days(noon).tolist() == [day_of(date(2026, 5, d)) for d in range(4, 11)]
        assert (self.zones.offsets(noon) == 9 * HOUR_MS).all()

    def test_the_span_opens_and_closes_at_midnight_there(self) -> None:
        opens = ms(datetime(2026, 5, 3, 15, tzinfo=UTC))
        closes = ms(datetime(2026, 5, 10, 15, tzinfo=UTC))
        offsets = self.zones.offsets(column(opens - 1000, opens, closes - 1000, closes))
        assert (offsets // HOUR_MS).tolist() == [2, 9, 9, 2]

    def test_the_day_before_is_cut_short_and_the_last_day_runs_on_at_home(self) -> None:
        assert day_length_hours(self.zones, date(2026, 5, 3)) == 17
        assert day_length_hours(self.zones, date(2026, 5, 10)) == 31
        assert day_length_hours(self.zones, date(2026, 5, 7)) == 24

    def test_days_elsewhere_are_untouched(self) -> None:
        home = ZoneHistory("Europe/Berlin")
        days = column(day_of(date(2026, 5, 2)), day_of(date(2026, 5, 12)), day_of(date(2026, 10, 25)))
        assert self.zones.day_starts(days).tolist() == home.day_starts(days).tolist()

    def test_every_instant_has_one_day_and_days_only_grow(self) -> None:
        at = np.arange(
            ms(datetime(2026, 5, 1, tzinfo=UTC)), ms(datetime(2026, 5, 14, tzinfo=UTC)), 900_000, dtype=np.int64
        )
        days = self.zones.days(at)
        assert (np.diff(days) >= 0).all()
        starts = self.zones.day_starts(days)
        assert ((starts <= at) & (at < self.zones.day_starts(days + 1))).all()

    def test_westward_the_days_there_last_until_midnight_there(self) -> None:
        west = ZoneHistory("Europe/Berlin", (TravelSpan("America/Los_Angeles", date(2026, 5, 4), date(2026, 5, 10)),))
        start, end = west.day_starts(column(day_of(date(2026, 5, 10)), day_of(date(2026, 5, 11)))).tolist()
        assert (start, end) == (ms(datetime(2026, 5, 10, 7, tzinfo=UTC)), ms(datetime(2026, 5, 11, 7, tzinfo=UTC)))

    def test_of_two_spans_for_one_day_the_later_in_the_list_wins(self) -> None:
        both = ZoneHistory(
            "UTC",
            (
                TravelSpan("Asia/Tokyo", date(2026, 5, 4), date(2026, 5, 10)),
                TravelSpan("Asia/Kathmandu", date(2026, 5, 6), date(2026, 5, 6)),
            ),
        )
        noon = column(ms(datetime(2026, 5, 6, 6, tzinfo=UTC)), ms(datetime(2026, 5, 8, 3, tzinfo=UTC)))
        assert both.offsets(noon).tolist() == [5.75 * HOUR_MS, 9 * HOUR_MS]


def test_a_record_that_knows_its_offset_overrides_the_history() -> None:
    zones = ZoneHistory("Europe/Berlin")
    at = column(ms(datetime(2026, 7, 1, 23, tzinfo=UTC)), ms(datetime(2026, 7, 1, 23, tzinfo=UTC)))
    recorded = np.array([-420, UNKNOWN_OFFSET], np.int16)
    assert zones.sample_offsets(at, recorded).tolist() == [-7 * HOUR_MS, 2 * HOUR_MS]
    assert [date_of(day) for day in zones.days(at, recorded).tolist()] == [date(2026, 7, 1), date(2026, 7, 2)]


def test_an_empty_column_has_no_days() -> None:
    zones = ZoneHistory("Europe/Berlin", (TravelSpan("Asia/Tokyo", date(2026, 5, 4), date(2026, 5, 10)),))
    nothing = np.array([], np.int64)
    assert zones.days(nothing).size == 0
    assert zones.day_starts(nothing).size == 0


def test_instants_before_the_epoch_fall_on_the_day_they_belong_to() -> None:
    assert ZoneHistory("UTC").days(column(-1, -DAY_MS, -DAY_MS - 1)).tolist() == [-1, -1, -2]
