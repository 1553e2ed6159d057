"""Nights by hand, and against a walk by the minute."""

from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.model.night import Night, Stage
from healthdesk.model.zones import UNKNOWN_OFFSET
from tests.unit.aggregate.given import (
    BAND,
    MINUTE,
    PHONE,
    RING,
    SLEEP,
    WATCH,
    Sample,
    computed,
    day,
    days,
    ms,
    near,
    rows,
    share,
)

BED, ASLEEP, AWAKE, CORE, DEEP, REM = Stage
THE_9TH = day("2026-05-09")
ASLEEP_STAGES = {ASLEEP, CORE, DEEP, REM}


def told(first: str, last: str, stage: Stage, source: int = WATCH, offset: int = UNKNOWN_OFFSET) -> Sample:
    """From and to as `8 23:10`: day of May 2026 and clock in Berlin."""
    start, end = (ms(f"2026-05-{int(text.split()[0]):02} {text.split()[1]}") for text in (first, last))
    return Sample(start, end, float(stage), source, offset)


def nights(*samples: Sample, first: str = "2026-05-08", last: str = "2026-05-11") -> list[Night]:
    return computed(SLEEP, list(samples), days(first, last))[1]


WATCH_NIGHT = [
    told("8 23:10", "9 00:00", CORE),
    told("9 00:00", "9 00:45", DEEP),
    told("9 00:45", "9 00:55", AWAKE),
    told("9 00:55", "9 02:00", CORE),
    told("9 02:00", "9 02:30", REM),
    told("9 02:30", "9 02:32", AWAKE),
    told("9 02:32", "9 06:40", CORE),
    told("9 06:40", "9 06:50", AWAKE),
]
PHONE_NIGHT = [told("8 22:50", "9 07:00", BED, PHONE), told("8 23:00", "9 06:45", ASLEEP, PHONE)]


def test_a_night_of_stages_in_minutes() -> None:
    (night,) = nights(*WATCH_NIGHT)
    assert night == Night(
        day=THE_9TH,
        start=ms("2026-05-08 23:10"),
        end=ms("2026-05-09 06:50"),
        source=WATCH,
        asleep_min=50 + 45 + 65 + 30 + 248,
        in_bed_min=460,
        awake_min=10 + 2 + 10,
        core_min=50 + 65 + 248,
        deep_min=45,
        rem_min=30,
        staged=True,
        nap=False,
        interruptions=2,
        stages=tuple((s.start, s.end, int(s.value)) for s in WATCH_NIGHT),
    )


def test_stages_win_over_plain_asleep_and_the_phone_tells_the_time_in_bed() -> None:
    (night,) = nights(*WATCH_NIGHT, *PHONE_NIGHT)
    assert (night.source, night.asleep_min, night.in_bed_min) == (WATCH, 438, 490)
    result, _ = computed(SLEEP, [*PHONE_NIGHT, *WATCH_NIGHT], days("2026-05-09"))
    assert rows(result.days) == [(THE_9TH, THE_9TH, 438, 438, 438, 5)]
    assert share(result.day_shares) == {(THE_9TH, WATCH): (438, 0, 5), (THE_9TH, PHONE): (0, 465, 0)}
    assert (result.hours, result.hour_shares) == (None, None)


def test_a_ring_with_stages_wins_over_a_watch_without() -> None:
    watch = told("8 23:00", "9 07:00", ASLEEP, WATCH)
    ring = [told("8 23:10", "9 03:00", CORE, RING), told("9 03:00", "9 06:00", DEEP, RING)]
    (night,) = nights(watch, *ring)
    assert (night.source, night.asleep_min, night.staged) == (RING, 410, True)


def test_plain_asleep_wins_over_in_bed_whatever_the_rank() -> None:
    (night,) = nights(told("8 23:00", "9 07:00", BED, WATCH), told("8 23:30", "9 06:00", ASLEEP, RING))
    assert (night.source, night.asleep_min, night.in_bed_min, night.staged) == (RING, 390, 480, False)


def test_of_equal_rank_the_one_with_more_sleep_is_chosen() -> None:
    (night,) = nights(told("8 23:00", "9 05:00", ASLEEP, RING), told("8 23:00", "9 06:00", ASLEEP, BAND))
    assert (night.source, night.asleep_min) == (BAND, 420)


def test_in_bed_only_is_a_night_without_sleep_and_a_day_without_a_figure() -> None:
    result, (night,) = computed(SLEEP, [told("8 23:00", "9 07:00", BED, PHONE)], days("2026-05-09"))
    assert (night.day, night.asleep_min, night.in_bed_min, night.interruptions) == (THE_9TH, 0, 480, 0)
    assert night.stages == ((ms("2026-05-08 23:00"), ms("2026-05-09 07:00"), BED),)
    assert (len(result.days), len(result.day_shares)) == (0, 0)


def test_no_minute_counts_twice_where_records_of_one_source_overlap() -> None:
    (night,) = nights(
        told("9 00:00", "9 06:00", ASLEEP),  # told once more, in stages
        told("9 01:00", "9 02:00", DEEP),
        told("9 01:30", "9 03:00", CORE),
        told("9 05:30", "9 06:30", AWAKE),
    )
    assert (night.asleep_min, night.deep_min, night.core_min, night.awake_min) == (360, 60, 60, 30)


def test_time_asleep_is_what_the_source_calls_asleep_also_where_it_says_awake() -> None:
    (night,) = nights(told("9 00:00", "9 06:00", ASLEEP), told("9 02:00", "9 02:20", AWAKE))
    assert (night.asleep_min, night.awake_min, night.interruptions) == (360, 0, 0)


def test_who_sleeps_is_in_bed_whatever_the_phone_says() -> None:
    (night,) = nights(told("9 00:00", "9 06:00", CORE), told("8 23:00", "9 01:00", BED, PHONE))
    assert night.in_bed_min == 7 * 60


def test_a_gap_of_three_hours_is_one_night_and_a_longer_one_is_two() -> None:
    early, after = told("8 22:00", "8 23:00", CORE), told("9 02:00", "9 06:00", CORE)
    assert [n.asleep_min for n in nights(early, after)] == [300]
    after = told("9 02:01", "9 06:00", CORE)
    assert [(n.day, n.asleep_min) for n in nights(early, after)] == [(THE_9TH - 1, 60), (THE_9TH, 239)]


def test_night_and_nap_of_a_day_add_up() -> None:
    nap = told("9 14:00", "9 15:30", ASLEEP)
    result, found = computed(SLEEP, [*WATCH_NIGHT, nap], days("2026-05-09"))
    assert [(n.asleep_min, n.nap) for n in found] == [(438, False), (90, True)]
    assert rows(result.days) == [(THE_9TH, THE_9TH, 528, 90, 438, 6)]


@pytest.mark.parametrize(
    ("first", "last", "nap"),
    [
        ("10:00", "12:59", True),
        ("10:00", "13:00", False),
        ("09:59", "11:00", False),
        ("17:59", "18:30", True),
        ("18:00", "18:30", False),
    ],
)
def test_a_nap_is_short_and_begins_by_day(first: str, last: str, nap: bool) -> None:
    assert [n.nap for n in nights(told(f"9 {first}", f"9 {last}", CORE))] == [nap]


def test_night_belongs_to_the_day_of_waking_not_of_getting_up() -> None:
    (night,) = nights(told("8 21:00", "8 23:50", CORE), told("8 23:50", "9 00:30", AWAKE))
    assert (night.day, night.asleep_min) == (THE_9TH - 1, 170)


def test_night_over_the_end_of_summer_time_is_an_hour_longer() -> None:
    start, end = ms("2026-10-24 23:00"), ms("2026-10-25 07:00")
    (night,) = nights(Sample(start, end, CORE), first="2026-10-25", last="2026-10-25")
    assert night.asleep_min == 540


def test_waking_abroad_is_on_the_day_there() -> None:
    """Waking at 22:00 in Berlin is 05:00 of the next day in Tokyo, and a nap at noon there is one at 05:00 here."""
    (night,) = nights(told("9 16:00", "9 22:00", CORE, offset=540))
    assert (night.day, night.nap) == (THE_9TH + 1, False)
    (nap,) = nights(told("9 05:00", "9 06:00", CORE, offset=540))
    assert (nap.day, nap.nap) == (THE_9TH, True)


def test_only_the_days_asked_for_come_back() -> None:
    samples = [told("8 23:00", "9 07:00", CORE), told("9 23:00", "10 07:00", CORE), told("10 23:00", "11 07:00", CORE)]
    result, found = computed(SLEEP, samples, np.array([THE_9TH, THE_9TH + 2]))
    assert [n.day for n in found] == result.days.day.tolist() == [THE_9TH, THE_9TH + 2]


records = st.lists(
    st.builds(
        lambda at, length, stage, source: Sample(
            ms("2026-05-08 20:00") + at * MINUTE, ms("2026-05-08 20:00") + (at + length) * MINUTE, stage, source
        ),
        st.integers(0, 170).map(lambda five: five * 5),
        st.integers(0, 40).map(lambda five: five * 5),
        st.sampled_from([float(stage) for stage in Stage]),
        st.sampled_from([WATCH, PHONE, RING, BAND]),
    ),
    max_size=16,
)


@given(records)
def test_time_asleep_of_each_night_is_the_union_of_what_its_source_calls_asleep(samples: list[Sample]) -> None:
    """Found minute by minute: periods, and in each of them the minutes of every source."""
    covered = {m for s in samples for m in range(s.start // MINUTE, s.end // MINUTE)}
    starts = sorted(m for m in covered if not any(m - back in covered for back in range(1, 182)))
    found = nights(*samples)
    assert len(found) == len(starts)
    for night, first, after in zip(found, starts, [*starts, 10**12][1:], strict=True):
        mine = {
            m
            for s in samples
            if s.source == night.source and s.value in ASLEEP_STAGES
            for m in range(s.start // MINUTE, s.end // MINUTE)
            if first <= m < after
        }
        assert night.asleep_min == len(mine)
        assert night.core_min + night.deep_min + night.rem_min <= night.asleep_min <= night.in_bed_min
        assert sum(end - start for start, end, stage in night.stages if stage in ASLEEP_STAGES) == len(mine) * MINUTE
        if not mine:  # then nobody told of sleep
            assert not any(
                s.value in ASLEEP_STAGES and s.end > s.start and first <= s.start // MINUTE < after for s in samples
            )


@given(records, st.randoms(use_true_random=False))
def test_order_of_the_records_changes_not_a_bit(samples: list[Sample], random: Random) -> None:
    one, found = computed(SLEEP, samples, days("2026-05-08", "2026-05-10"))
    other, again = computed(SLEEP, random.sample(samples, len(samples)), days("2026-05-08", "2026-05-10"))
    assert found == again
    assert rows(one.days) == rows(other.days)
    assert rows(one.day_shares) == rows(other.day_shares)


@given(records)
def test_the_day_adds_up_its_nights_and_every_source_its_share(samples: list[Sample]) -> None:
    result, found = computed(SLEEP, samples, days("2026-05-08", "2026-05-10"))
    for number, _, value, low, high, _ in rows(result.days):
        periods = [n.asleep_min for n in found if n.day == number and n.asleep_min]
        assert (value, low, high) == (near(sum(periods)), min(periods), max(periods))
        assert value == near(sum(k for (d, _), (k, _, _) in share(result.day_shares).items() if d == number))
    assert {n.day for n in found if n.asleep_min} == set(result.days.day.tolist())
