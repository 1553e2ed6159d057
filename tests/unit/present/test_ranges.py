"""Windows of a trend begin where buckets begin, and days have the hours they had."""

import itertools
from datetime import date, timedelta

import pytest

from healthdesk.model.metric import Period
from healthdesk.model.registry import metric
from healthdesk.model.zones import ZoneHistory
from healthdesk.present.ranges import Range, Window, earlier, later, periods, previous, slots, window

TODAY = date(2026, 11, 23)
FIRST = date(2020, 1, 15)
BERLIN = ZoneHistory("Europe/Berlin")


@pytest.mark.parametrize(
    ("chosen", "period", "start"),
    [
        (Range.DAY, Period.HOUR, TODAY),
        (Range.WEEK, Period.DAY, date(2026, 11, 17)),
        (Range.MONTH, Period.DAY, date(2026, 10, 25)),
        (Range.HALF_YEAR, Period.WEEK, date(2026, 5, 25)),  # a Monday
        (Range.YEAR, Period.MONTH, date(2025, 12, 1)),
        (Range.YEAR, Period.WEEK, date(2025, 11, 24)),
        (Range.ALL, Period.MONTH, FIRST),
    ],
)
def test_window_ends_today_and_begins_with_a_whole_bucket(chosen: Range, period: Period, start: date) -> None:
    assert window(chosen, period, TODAY, FIRST) == Window(chosen, period, start, TODAY)


@pytest.mark.parametrize("day", [date(2026, 11, 1), date(2026, 11, 30), date(2026, 2, 28), date(2026, 3, 31)])
def test_year_by_month_has_twelve_months_whatever_the_day(day: date) -> None:
    assert len(slots(window(Range.YEAR, Period.MONTH, day, FIRST), BERLIN)) == 12


def test_slots_cover_every_day_of_the_window_once() -> None:
    for period in (Period.DAY, Period.WEEK, Period.MONTH, Period.YEAR):
        shown = window(Range.ALL, period, TODAY, FIRST)
        found = slots(shown, BERLIN)
        assert found[0].first == shown.start
        assert found[-1].last == TODAY
        assert all(b.first == a.last + timedelta(days=1) for a, b in itertools.pairwise(found))


@pytest.mark.parametrize(("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 3, 28), 24), (date(2026, 10, 25), 25)])
def test_days_of_a_clock_change_have_their_own_number_of_hours(day: date, hours: int) -> None:
    assert len(slots(window(Range.DAY, Period.HOUR, day, FIRST), BERLIN)) == hours


def test_earlier_and_later_step_by_whole_windows_and_stop_at_both_ends() -> None:
    shown = window(Range.WEEK, Period.DAY, TODAY, FIRST)
    assert later(shown, TODAY) is None
    anchor = earlier(shown, FIRST)
    assert anchor == date(2026, 11, 16)
    before = window(Range.WEEK, Period.DAY, anchor, FIRST)
    assert later(before, TODAY) == TODAY
    assert earlier(window(Range.WEEK, Period.DAY, date(2020, 1, 18), FIRST), FIRST) is None


def test_later_never_passes_today() -> None:
    shown = window(Range.MONTH, Period.DAY, date(2026, 11, 10), FIRST)
    assert later(shown, TODAY) == TODAY


def test_all_can_neither_go_earlier_nor_later() -> None:
    shown = window(Range.ALL, Period.MONTH, TODAY, FIRST)
    assert earlier(shown, FIRST) is None
    assert later(shown, TODAY) is None


def test_previous_window_ends_the_day_before() -> None:
    month = window(Range.MONTH, Period.DAY, TODAY, FIRST)
    assert previous(month) == Window(Range.MONTH, Period.DAY, date(2026, 9, 25), date(2026, 10, 24))
    year = window(Range.YEAR, Period.MONTH, TODAY, FIRST)
    assert previous(year) == Window(Range.YEAR, Period.MONTH, date(2024, 12, 1), date(2025, 11, 30))


def test_metric_without_hours_offers_none() -> None:
    assert periods(metric("weight"), Range.DAY, FIRST, TODAY) == ()
    assert Period.HOUR not in periods(metric("weight"), Range.WEEK, FIRST, TODAY)
    assert periods(metric("steps"), Range.DAY, FIRST, TODAY) == (Period.HOUR,)


def test_long_records_are_not_offered_by_day() -> None:
    assert Period.DAY not in periods(metric("steps"), Range.ALL, FIRST, TODAY)
    assert periods(metric("steps"), Range.ALL, FIRST, TODAY)[0] is Period.MONTH
    assert periods(metric("steps"), Range.ALL, date(2026, 10, 1), TODAY)[0] is Period.DAY
