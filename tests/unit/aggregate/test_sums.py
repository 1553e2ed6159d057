"""Sums against a slow walk, minute by minute, over a calendar made from the zone database alone."""

import functools
from collections import defaultdict
from datetime import date, datetime, timedelta, timezone
from fractions import Fraction
from random import Random
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.model.zones import UNKNOWN_OFFSET, TravelSpan, ZoneHistory
from tests.unit.aggregate.given import (
    A_DURATION,
    A_SUM,
    AN_EVENT,
    BAND,
    BERLIN,
    HOUR,
    MINUTE,
    PHONE,
    RANKS,
    RING,
    WATCH,
    Sample,
    by_day,
    computed,
    day,
    days,
    ms,
    near,
    rows,
    share,
)

LORD_HOWE = ZoneHistory("Australia/Lord_Howe")
NEW_YORK_TRIP = ZoneHistory("Europe/Berlin", (TravelSpan("America/New_York", date(2026, 7, 2), date(2026, 7, 2)),))
KATHMANDU_TRIP = ZoneHistory("Europe/Berlin", (TravelSpan("Asia/Kathmandu", date(2026, 7, 2), date(2026, 7, 3)),))
# Where, and the middle one of the three days to look at.
PLACES = [
    (BERLIN, "2026-03-29"),
    (BERLIN, "2026-10-25"),
    (LORD_HOWE, "2026-04-05"),
    (LORD_HOWE, "2026-10-04"),
    (ZoneHistory("Asia/Kolkata"), "2026-06-01"),
    (ZoneHistory("America/St_Johns"), "2026-03-08"),
    (NEW_YORK_TRIP, "2026-07-02"),
    (KATHMANDU_TRIP, "2026-07-02"),
]


@functools.cache
def calendar(zones: ZoneHistory, middle: str) -> dict[int, tuple[int, int]]:
    """For each UTC minute around the middle day: the local day and the start (UTC ms) of the local hour."""
    home, epoch = ZoneInfo(zones.home), date(1970, 1, 1)
    out, hour_began, today = {}, 0, None
    begin = day(middle) * 1440 - 4 * 1440
    for minute in range(begin, begin + 8 * 1440):
        at = datetime.fromtimestamp(minute * 60, ZoneInfo("UTC"))
        local = at.astimezone(home).date()
        for span in zones.travel:
            there = at.astimezone(ZoneInfo(span.zone)).date()
            if span.first <= there <= span.last:
                local = there
        number = (local - epoch).days
        if number != today or minute * MINUTE - hour_began == HOUR:
            today, hour_began = number, minute * MINUTE
        out[minute] = (number, hour_began)
    return out


def place(sample: Sample, minute: int, known: dict[int, tuple[int, int]]) -> tuple[int, int]:
    """Local day and start of the local hour of a minute, by the sample's own offset where it has one."""
    if sample.offset == UNKNOWN_OFFSET:
        return known[minute]
    local = datetime.fromtimestamp(minute * 60, timezone(timedelta(minutes=sample.offset)))
    return (local.date() - date(1970, 1, 1)).days, (minute - local.minute) * MINUTE


def walk(
    samples: list[Sample], known: dict[int, tuple[int, int]]
) -> tuple[dict[tuple[int, int, int], list[Fraction]], dict[tuple[int, int, int], set[int]]]:
    """(day, hour, source) -> kept and dropped; and the numbers of the samples that count there."""
    amounts: dict[tuple[int, int, int], list[Fraction]] = defaultdict(lambda: [Fraction(0), Fraction(0)])
    counted: dict[tuple[int, int, int], set[int]] = defaultdict(set)

    def key(i: int) -> tuple[object, ...]:
        s = samples[i]
        return -RANKS[s.source], s.start, -s.end, -s.value, s.source, s.offset

    for i, s in enumerate(samples):
        first, last = s.start // MINUTE, s.end // MINUTE
        for minute in range(first, max(last, first + 1)):
            if first == last:
                wins = not any(RANKS[o.source] > RANKS[s.source] and o.start <= s.start < o.end for o in samples)
            else:
                running = [j for j, o in enumerate(samples) if o.start <= minute * MINUTE < o.end]
                wins = min(running, key=lambda j: (key(j), j)) == i
            bucket = (*place(s, minute, known), s.source)
            amounts[bucket][0 if wins else 1] += Fraction(s.value) / max(last - first, 1)
            if wins:
                counted[bucket].add(i)
    return amounts, counted


@st.composite
def weekends(draw: st.DrawFn) -> tuple[ZoneHistory, str, list[Sample]]:
    """A place, its day, and samples on whole minutes around it; lengths from nothing to a day and a half."""
    zones, middle = draw(st.sampled_from(PLACES))
    base = (day(middle) - 1) * 1440
    sample = st.builds(
        lambda at, length, value, source, offset: Sample(
            (base + at) * MINUTE, (base + at + length) * MINUTE, value, source, offset
        ),
        st.integers(-600, 3 * 1440),
        st.sampled_from([0, 1, 7, 30, 60, 61, 180, 2000]),
        st.integers(0, 1000).map(float),
        st.sampled_from([WATCH, PHONE, RING, BAND]),
        st.sampled_from([UNKNOWN_OFFSET, UNKNOWN_OFFSET, 120, 345]),
    )
    samples = draw(st.lists(sample, max_size=8))
    return zones, middle, sorted(samples, key=lambda s: (s.start, s.end, s.source, s.value, s.offset))


@given(weekends())
def test_sums_and_shares_are_those_of_a_walk_by_the_minute(case: tuple[ZoneHistory, str, list[Sample]]) -> None:
    zones, middle, samples = case
    wanted = np.arange(day(middle) - 1, day(middle) + 2)
    result, _ = computed(A_SUM, samples, wanted, zones)
    amounts, counted = walk(samples, calendar(zones, middle))
    amounts = {key: value for key, value in amounts.items() if key[0] in wanted}

    assert result.hours is not None
    assert result.hour_shares is not None
    hours: dict[tuple[int, int], float] = defaultdict(float)
    counts: dict[tuple[int, int], int] = defaultdict(int)
    by_day_and_source: dict[tuple[int, int], list[float]] = defaultdict(lambda: [0.0, 0.0])
    who_counts: dict[tuple[int, int], set[int]] = defaultdict(set)
    for (number, hour, source), (kept, dropped) in sorted(amounts.items()):
        hours[number, hour] += float(kept)
        counts[number, hour] += len(counted[number, hour, source])
        by_day_and_source[number, source][0] += float(kept)
        by_day_and_source[number, source][1] += float(dropped)
        who_counts[number, source] |= counted[number, hour, source]
    assert rows(result.hours) == [
        (hour, number, near(value), near(value), near(value), counts[number, hour])
        for (number, hour), value in sorted(hours.items())
    ]
    assert [row[1:] for row in rows(result.hour_shares)] == [
        (source, near(kept), near(dropped), len(counted[number, hour, source]))
        for (number, hour, source), (kept, dropped) in sorted(amounts.items())
    ]
    assert rows(result.day_shares) == [
        (number, source, near(kept), near(dropped), len(who_counts[number, source]))
        for (number, source), (kept, dropped) in sorted(by_day_and_source.items())
    ]
    for number, _, value, low, high, count in rows(result.days):
        of_day = [v for (d, _), v in hours.items() if d == number]
        assert (value, low, high) == (near(sum(of_day)), near(min(of_day)), near(max(of_day)))
        assert count == sum(len(who) for (d, _), who in who_counts.items() if d == number)


@given(weekends(), st.randoms(use_true_random=False))
def test_order_of_the_samples_changes_not_a_bit(case: tuple[ZoneHistory, str, list[Sample]], random: Random) -> None:
    zones, middle, samples = case
    wanted = np.arange(day(middle) - 1, day(middle) + 2)
    one, _ = computed(A_SUM, samples, wanted, zones)
    other, _ = computed(A_SUM, random.sample(samples, len(samples)), wanted, zones)
    for name in ("days", "hours", "day_shares", "hour_shares"):
        assert rows(getattr(one, name)) == rows(getattr(other, name))


@given(weekends())
def test_kept_and_dropped_together_are_everything(case: tuple[ZoneHistory, str, list[Sample]]) -> None:
    zones, middle, samples = case
    wanted = np.arange(day(middle) - 5, day(middle) + 6)
    result, _ = computed(A_SUM, samples, wanted, zones)
    total = float(result.day_shares.kept.sum() + result.day_shares.dropped.sum())
    assert total == pytest.approx(sum(s.value for s in samples))
    assert result.days.value.sum() == pytest.approx(result.day_shares.kept.sum())


@given(weekends(), st.sets(st.integers(-1, 1), min_size=1))
def test_a_day_is_the_same_whichever_other_days_are_asked_for(
    case: tuple[ZoneHistory, str, list[Sample]], some: set[int]
) -> None:
    zones, middle, samples = case
    wanted = np.array(sorted(day(middle) + i for i in some))
    whole, _ = computed(A_SUM, samples, np.arange(day(middle) - 1, day(middle) + 2), zones)
    part, _ = computed(A_SUM, samples, wanted, zones)
    assert rows(part.days) == [row for row in rows(whole.days) if row[0] in wanted]
    assert rows(part.hours) == [row for row in rows(whole.hours) if row[1] in wanted]
    assert rows(part.day_shares) == [row for row in rows(whole.day_shares) if row[0] in wanted]


def whole_day(zones: ZoneHistory, text: str, per_hour: float) -> tuple[list[float], list[float]]:
    """A steady pace through one local day: the hours, and the day."""
    begin, end = zones.day_starts(days(text, text)[0] + np.arange(2)).tolist()
    result, _ = computed(A_SUM, [Sample(begin, end, per_hour * (end - begin) / HOUR)], days(text), zones)
    assert result.hours is not None
    return result.hours.value.tolist(), result.days.value.tolist()


def test_a_day_of_23_and_one_of_25_hours_have_that_many_hours() -> None:
    assert whole_day(BERLIN, "2026-03-29", 100) == ([near(100)] * 23, [near(2300)])
    assert whole_day(BERLIN, "2026-10-25", 100) == ([near(100)] * 25, [near(2500)])


def test_where_the_clock_jumps_half_an_hour_the_last_hour_is_a_half_one() -> None:
    assert whole_day(LORD_HOWE, "2026-04-05", 100)[0] == [*[near(100)] * 24, near(50)]
    assert whole_day(LORD_HOWE, "2026-10-04", 100)[0] == [*[near(100)] * 23, near(50)]


def test_hours_begin_where_the_local_clock_says_so() -> None:
    result, _ = computed(
        A_SUM,
        [Sample(ms("2026-06-01 09:40", "Asia/Kolkata"), ms("2026-06-01 10:10", "Asia/Kolkata"), 30)],
        days("2026-06-01"),
        ZoneHistory("Asia/Kolkata"),
    )
    assert result.hours is not None
    assert result.hours.bucket.tolist() == [
        ms("2026-06-01 09:00", "Asia/Kolkata"),
        ms("2026-06-01 10:00", "Asia/Kolkata"),
    ]
    assert result.hours.value.tolist() == pytest.approx([20, 10])


def test_interval_across_midnight_is_split_by_time() -> None:
    walk_home = Sample(ms("2026-05-09 23:30"), ms("2026-05-10 01:00"), 900)
    result, _ = computed(A_SUM, [walk_home], days("2026-05-09", "2026-05-10"))
    assert rows(result.days) == [
        (day("2026-05-09"), day("2026-05-09"), near(300), near(300), near(300), 1),
        (day("2026-05-10"), day("2026-05-10"), near(600), near(600), near(600), 1),
    ]


def test_evening_abroad_belongs_to_the_day_there() -> None:
    dinner = Sample(ms("2026-07-02 21:00", "America/New_York"), ms("2026-07-02 22:00", "America/New_York"), 800)
    wanted = days("2026-07-01", "2026-07-04")
    assert computed(A_SUM, [dinner], wanted, NEW_YORK_TRIP)[0].days.day.tolist() == [day("2026-07-02")]
    assert computed(A_SUM, [dinner], wanted, BERLIN)[0].days.day.tolist() == [day("2026-07-03")]


def test_record_that_knows_its_offset_is_placed_by_it() -> None:
    late = Sample(ms("2026-07-02 23:30", "Asia/Kathmandu"), ms("2026-07-02 23:45", "Asia/Kathmandu"), 70, offset=345)
    result, _ = computed(A_SUM, [late], days("2026-07-01", "2026-07-04"))
    assert result.hours is not None
    assert rows(result.hours) == [(ms("2026-07-02 23:00", "Asia/Kathmandu"), day("2026-07-02"), 70, 70, 70, 1)]


def test_phone_adds_500_steps_to_the_watch_and_both_shares_say_so() -> None:
    watch = Sample(ms("2026-05-09 10:00"), ms("2026-05-09 11:00"), 4321, WATCH)
    phone = Sample(ms("2026-05-09 10:30"), ms("2026-05-09 11:30"), 1000, PHONE)
    result, _ = computed(A_SUM, [watch, phone], days("2026-05-09"))
    today = day("2026-05-09")
    assert rows(result.days) == [(today, today, 4821, 500, 4321, 2)]
    assert share(result.day_shares) == {(today, WATCH): (4321, 0, 1), (today, PHONE): (500, 500, 1)}
    ten, eleven = ms("2026-05-09 10:00"), ms("2026-05-09 11:00")
    assert share(result.hour_shares) == {
        (ten, WATCH): (4321, 0, 1),
        (ten, PHONE): (0, 500, 0),
        (eleven, PHONE): (500, 0, 1),
    }


def test_record_in_two_hours_counts_once_for_the_day() -> None:
    result, _ = computed(A_SUM, [Sample(ms("2026-05-09 10:50"), ms("2026-05-09 11:10"), 40)], days("2026-05-09"))
    assert result.hours is not None
    assert (result.hours.count.tolist(), result.days.count.tolist()) == ([1, 1], [1])


def test_equal_snacks_in_one_minute_are_both_eaten() -> None:
    snack = Sample(ms("2026-05-09 16:00"), ms("2026-05-09 16:01"), 120, PHONE)
    assert computed(AN_EVENT, [snack, snack], days("2026-05-09"))[0].days.value.tolist() == [240]
    assert computed(A_SUM, [snack, snack], days("2026-05-09"))[0].days.value.tolist() == [120]


def test_duration_is_minutes_covered_whatever_the_value_says() -> None:
    at = ms("2026-05-09 20:00")
    samples = [Sample(at, at + 20 * MINUTE, 7), Sample(at + 10 * MINUTE, at + 40 * MINUTE, 0, PHONE)]
    result, _ = computed(A_DURATION, samples, days("2026-05-09"))
    assert result.days.value.tolist() == [40]
    assert share(result.day_shares) == {(day("2026-05-09"), WATCH): (20, 0, 1), (day("2026-05-09"), PHONE): (20, 10, 1)}


def test_metric_without_hours_has_none() -> None:
    result, _ = computed(
        by_day(AN_EVENT), [Sample(ms("2026-05-09 16:00"), ms("2026-05-09 16:00"), 1)], days("2026-05-09")
    )
    assert (result.hours, result.hour_shares, result.days.value.tolist()) == (None, None, [1])


def test_day_whose_every_record_lost_its_time_to_another_day_is_zero_not_missing() -> None:
    """The watch knows that it was in Kathmandu, where it is tomorrow; the phone does not."""
    at = ms("2026-05-09 23:00")
    samples = [Sample(at, at + HOUR, 50, WATCH, offset=345), Sample(at, at + HOUR, 60, PHONE)]
    result, _ = computed(A_SUM, samples, days("2026-05-09", "2026-05-10"))
    assert [row[1:] for row in rows(result.days)] == [
        (day("2026-05-09"), 0, 0, 0, 0),
        (day("2026-05-10"), 50, near(12.5), near(37.5), 1),
    ]
