from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.aggregate.periods import by_period, first_days
from healthdesk.model.columns import Aggregates, Int64, Shares
from healthdesk.model.metric import MetricSpec, Period, Statistic
from healthdesk.model.zones import date_of, day_of
from tests.unit.aggregate.given import A_DURATION, A_LATEST, A_SUM, AN_AVERAGE, PHONE, WATCH, days, near, rows

SUNDAY = 6


def aggregates(*figures: tuple[str, float, float, float, int]) -> Aggregates:
    """Rows of date, value, minimum, maximum, count."""
    day = np.array([day_of(date.fromisoformat(f[0])) for f in figures], np.int64)
    value, low, high = (np.array([f[i] for f in figures], np.float64) for i in (1, 2, 3))
    return Aggregates(day, day, value, low, high, np.array([f[4] for f in figures], np.int64))


def dated(found: Aggregates, covered: Int64) -> list[tuple[object, ...]]:
    return [
        (date_of(b).isoformat(), v, low, high, n, c)
        for (b, _, v, low, high, n), c in zip(rows(found), covered, strict=True)
    ]


SOME_DAYS = aggregates(
    ("2026-01-30", 100, 10, 40, 4),  # Friday
    ("2026-01-31", 300, 20, 50, 1),
    ("2026-02-01", 200, 5, 60, 5),  # Sunday
    ("2026-02-02", 400, 30, 70, 10),  # Monday
)


def test_sums_of_a_week_add_up_and_span_its_days() -> None:
    for spec in (A_SUM, A_DURATION):
        found, _, covered = by_period(spec, SOME_DAYS, None, Period.WEEK)
        assert dated(found, covered) == [("2026-01-26", 600, 100, 300, 10, 3), ("2026-02-02", 400, 400, 400, 10, 1)]


def test_a_week_may_begin_on_sunday() -> None:
    found, _, covered = by_period(A_SUM, SOME_DAYS, None, Period.WEEK, SUNDAY)
    assert dated(found, covered) == [("2026-01-25", 400, 100, 300, 5, 2), ("2026-02-01", 600, 200, 400, 15, 2)]


def test_average_of_a_month_is_the_mean_of_every_sample_of_it() -> None:
    some = replace(SOME_DAYS, value=np.array([20.0, 45, 30, 60]))
    found, _, covered = by_period(AN_AVERAGE, some, None, Period.MONTH)
    assert dated(found, covered) == [
        ("2026-01-01", (20 * 4 + 45) / 5, 10, 50, 5, 2),
        ("2026-02-01", (30 * 5 + 60 * 10) / 15, 5, 70, 15, 2),
    ]


def test_latest_of_a_year_is_its_last_day() -> None:
    found, _, covered = by_period(A_LATEST, SOME_DAYS, None, Period.YEAR)
    assert dated(found, covered) == [("2026-01-01", 400, 5, 70, 20, 4)]


def test_shares_add_up_by_source() -> None:
    day = SOME_DAYS.day
    shares = Shares(
        day[[0, 0, 1, 3]],
        np.array([WATCH, PHONE, WATCH, PHONE], np.int32),
        np.array([60.0, 40, 300, 400]),
        np.array([0.0, 9, 1, 2]),
        np.array([3, 1, 1, 10]),
    )
    _, merged, _ = by_period(A_SUM, SOME_DAYS, shares, Period.WEEK)
    monday = day_of(date(2026, 1, 26))
    assert rows(merged) == [(monday, WATCH, 360, 1, 4), (monday, PHONE, 40, 9, 1), (monday + 7, PHONE, 400, 2, 10)]


def test_days_stay_as_they_are() -> None:
    found, _, covered = by_period(A_SUM, SOME_DAYS, None, Period.DAY)
    assert (found, covered.tolist()) == (SOME_DAYS, [1, 1, 1, 1])


def test_hours_are_not_made_of_days() -> None:
    with pytest.raises(ValueError, match="not longer than a day"):
        by_period(A_SUM, SOME_DAYS, None, Period.HOUR)


def test_no_days_make_no_weeks() -> None:
    found, _, covered = by_period(AN_AVERAGE, aggregates(), None, Period.WEEK)
    assert (len(found), len(covered)) == (0, 0)


@given(st.dates(date(1969, 1, 1), date(2100, 1, 1)), st.integers(0, 6))
def test_first_days_are_those_of_the_calendar(some: date, first_weekday: int) -> None:
    at = np.array([day_of(some)], np.int64)
    week = some
    while week.weekday() != first_weekday:
        week -= timedelta(days=1)
    expected = {Period.WEEK: week, Period.MONTH: some.replace(day=1), Period.YEAR: some.replace(month=1, day=1)}
    for period, first in expected.items():
        assert date_of(int(first_days(at, period, first_weekday)[0])) == first


@given(
    st.dictionaries(st.integers(0, 500), st.tuples(st.floats(1, 100), st.integers(1, 9)), min_size=1, max_size=60),
    st.sampled_from([A_SUM, AN_AVERAGE, A_LATEST]),
    st.sampled_from([Period.WEEK, Period.MONTH, Period.YEAR]),
)
def test_buckets_are_those_of_a_plain_loop(
    data: dict[int, tuple[float, int]], spec: MetricSpec, period: Period
) -> None:
    base = int(days("2025-11-03")[0])
    figures = sorted((base + d, v, n) for d, (v, n) in data.items())
    all_days, value, count = (np.array(column) for column in zip(*figures, strict=True))
    found, _, covered = by_period(spec, Aggregates(all_days, all_days, value, value, value, count), None, period)
    buckets: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for number, v, n in figures:
        buckets[int(first_days(np.array([number]), period)[0])].append((v, n))
    figure_of: dict[Statistic, Callable[[list[tuple[float, int]]], float]] = {
        Statistic.SUM: lambda mine: sum(v for v, _ in mine),
        Statistic.AVERAGE: lambda mine: sum(v * n for v, n in mine) / sum(n for _, n in mine),
        Statistic.LATEST: lambda mine: mine[-1][0],
    }
    assert found.bucket.tolist() == sorted(buckets)
    for (bucket, _, figure, low, high, n), c in zip(rows(found), covered.tolist(), strict=True):
        mine = buckets[int(bucket)]
        assert (figure, n, c) == (near(figure_of[spec.statistic](mine)), sum(n for _, n in mine), len(mine))
        assert (low, high) == (min(v for v, _ in mine), max(v for v, _ in mine))
