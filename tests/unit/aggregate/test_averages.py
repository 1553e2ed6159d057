from collections import defaultdict
from random import Random
from statistics import fmean

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.model.metric import MetricSpec
from healthdesk.model.zones import UNKNOWN_OFFSET
from tests.unit.aggregate.given import (
    A_LATEST,
    AN_AVERAGE,
    BAND,
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

TODAY = day("2026-05-09")


def reading(clock: str, value: float, source: int = WATCH, offset: int = UNKNOWN_OFFSET) -> Sample:
    at = ms(f"2026-05-09 {clock}")
    return Sample(at, at, value, source, offset)


def hour(clock: str) -> int:
    return ms(f"2026-05-09 {clock}")


MORNING = [
    reading("08:05", 60),
    reading("08:35", 70),
    reading("08:50", 110, PHONE),
    reading("09:10", 90, PHONE),
    reading("09:20", 96, PHONE),
    reading("09:30", 50, RING),
    reading("11:00", 64),
]


def test_best_source_of_each_hour_speaks_and_the_day_is_the_mean_of_what_it_said() -> None:
    result, _ = computed(AN_AVERAGE, MORNING, days("2026-05-09"))
    assert result.hours is not None
    assert rows(result.hours) == [
        (hour("08:00"), TODAY, 65, 60, 70, 2),
        (hour("09:00"), TODAY, 93, 90, 96, 2),
        (hour("11:00"), TODAY, 64, 64, 64, 1),
    ]
    assert rows(result.days) == [(TODAY, TODAY, 76, 60, 96, 5)]  # (60 + 70 + 90 + 96 + 64) / 5


def test_shares_are_samples_heard_and_not_heard() -> None:
    result, _ = computed(AN_AVERAGE, MORNING, days("2026-05-09"))
    assert share(result.day_shares) == {(TODAY, WATCH): (3, 0, 3), (TODAY, PHONE): (2, 1, 2), (TODAY, RING): (0, 1, 0)}
    assert share(result.hour_shares) == {
        (hour("08:00"), WATCH): (2, 0, 2),
        (hour("08:00"), PHONE): (0, 1, 0),
        (hour("09:00"), PHONE): (2, 0, 2),
        (hour("09:00"), RING): (0, 1, 0),
        (hour("11:00"), WATCH): (1, 0, 1),
    }


def test_metric_of_days_hears_the_best_source_of_the_day() -> None:
    result, _ = computed(by_day(AN_AVERAGE), MORNING, days("2026-05-09"))
    assert rows(result.days) == [(TODAY, TODAY, near(194 / 3), 60, 70, 3)]
    assert (result.hours, result.hour_shares) == (None, None)


def test_of_equal_ranks_the_one_with_more_samples_speaks_alone() -> None:
    samples = [reading("08:00", 50, RING), reading("08:10", 60, BAND), reading("08:20", 64, BAND)]
    assert computed(AN_AVERAGE, samples, days("2026-05-09"))[0].days.value.tolist() == [62]
    assert computed(AN_AVERAGE, samples[:2], days("2026-05-09"))[0].days.value.tolist() == [50]


def test_sample_belongs_to_the_day_and_hour_of_its_start() -> None:
    late = Sample(ms("2026-05-09 23:59"), ms("2026-05-10 00:09"), 58)
    result, _ = computed(AN_AVERAGE, [late], days("2026-05-09", "2026-05-10"))
    assert result.hours is not None
    assert (result.days.day.tolist(), result.hours.bucket.tolist()) == ([TODAY], [hour("23:00")])


def test_mean_of_equal_values_is_that_value() -> None:
    samples = [reading(f"08:{minute:02}", 36.6) for minute in range(60)]
    result, _ = computed(AN_AVERAGE, samples, days("2026-05-09"))
    assert rows(result.days) == [(TODAY, TODAY, 36.6, 36.6, 36.6, 60)]


some_readings = st.lists(
    st.builds(
        lambda minute, value, source: Sample(
            hour("00:00") + minute * MINUTE, hour("00:00") + minute * MINUTE, value, source
        ),
        st.integers(0, 2 * 1440 - 1).map(lambda minute: minute // 7 * 7),
        st.sampled_from([48.5, 60.0, 61.1, 93.0]),
        st.sampled_from([WATCH, PHONE, RING]),
    ),
    max_size=25,
)


@given(some_readings)
def test_averages_are_those_of_a_plain_loop(samples: list[Sample]) -> None:
    by_hour: dict[int, list[Sample]] = defaultdict(list)
    for sample in samples:
        by_hour[(sample.start - hour("00:00")) // HOUR].append(sample)
    heard: dict[int, list[float]] = defaultdict(list)
    for number, mine in by_hour.items():
        best = max(RANKS[s.source] for s in mine)
        heard[TODAY + number // 24].extend(s.value for s in mine if RANKS[s.source] == best)
    result, _ = computed(AN_AVERAGE, samples, days("2026-05-09", "2026-05-10"))
    assert rows(result.days) == [(d, d, near(fmean(v)), min(v), max(v), len(v)) for d, v in sorted(heard.items())]
    assert result.day_shares.kept.sum() + result.day_shares.dropped.sum() == len(samples)


@given(some_readings, st.randoms(use_true_random=False), st.sampled_from([AN_AVERAGE, A_LATEST]))
def test_order_of_the_samples_changes_not_a_bit(samples: list[Sample], random: Random, spec: MetricSpec) -> None:
    one, _ = computed(spec, samples, days("2026-05-09", "2026-05-10"))
    other, _ = computed(spec, random.sample(samples, len(samples)), days("2026-05-09", "2026-05-10"))
    for name in ("days", "hours", "day_shares", "hour_shares"):
        assert rows(getattr(one, name)) == rows(getattr(other, name))


def test_latest_is_the_last_value_of_the_day_and_nothing_is_dropped() -> None:
    samples = [reading("07:00", 80.4, RING), reading("21:00", 81.2, RING), reading("12:00", 79.9)]
    result, _ = computed(by_day(A_LATEST), samples, days("2026-05-09"))
    assert rows(result.days) == [(TODAY, TODAY, 81.2, 79.9, 81.2, 3)]
    assert share(result.day_shares) == {(TODAY, WATCH): (1, 0, 1), (TODAY, RING): (2, 0, 2)}
    assert result.hours is None


def test_of_two_last_values_the_better_source_and_then_the_greater_holds() -> None:
    samples = [reading("07:00", 80, WATCH), reading("07:00", 90, RING), reading("07:00", 79, WATCH)]
    assert computed(A_LATEST, samples, days("2026-05-09"))[0].days.value.tolist() == [80]


def test_latest_by_the_hour() -> None:
    samples = [reading("07:00", 5), reading("07:59", 4), reading("08:00", 6)]
    result, _ = computed(A_LATEST, samples, days("2026-05-09"))
    assert result.hours is not None
    assert rows(result.hours) == [(hour("07:00"), TODAY, 4, 4, 5, 2), (hour("08:00"), TODAY, 6, 6, 6, 1)]


def test_latest_goes_by_the_clock_that_a_sample_knows() -> None:
    """05:00 on the 10th in Tokyo is still the 9th at home, and was measured after that day's breakfast at home."""
    tokyo = reading("22:00", 71, offset=540)
    result, _ = computed(by_day(A_LATEST), [reading("07:00", 70), tokyo], days("2026-05-09", "2026-05-10"))
    assert [row[1:3] for row in rows(result.days)] == [(TODAY, 70), (TODAY + 1, 71)]
