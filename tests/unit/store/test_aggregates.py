"""Aggregates: days replaced as a whole, nothing else touched, one query for a day of everything."""

import numpy as np
import pytest

from healthdesk.model.columns import Aggregates, Computed, Shares
from healthdesk.model.night import Night, Stage
from healthdesk.model.zones import DAY_MS, HOUR_MS
from healthdesk.store.aggregates import runs
from healthdesk.store.store import Store
from tests.unit.store.people import DAY, MINUTE, PHONE, WATCH, batch, take


def computed(days: list[int], value: float = 10.0, *, hourly: bool = True) -> Computed:
    """`value` + n on the n-th day, all of it in the hour from one o'clock UTC, from source 1 with source 2 losing."""
    day = np.array(days, np.int64)
    n = len(day)
    values = value + np.arange(n, dtype=np.float64)
    hour = day * DAY_MS + HOUR_MS
    missing = np.full(n, np.nan)
    count = np.full(n, 3, np.int64)

    def aggregates(bucket: np.ndarray[tuple[int], np.dtype[np.int64]]) -> Aggregates:
        return Aggregates(bucket, day, values, missing, values * 2, count)

    def shares(bucket: np.ndarray[tuple[int], np.dtype[np.int64]]) -> Shares:
        source = np.tile(np.array([1, 2], np.int32), n)
        kept = np.where(source == 1, np.repeat(values, 2), 0.0)
        return Shares(np.repeat(bucket, 2), source, kept, np.where(source == 2, 4.0, 0.0), np.repeat(count, 2))

    if not hourly:
        return Computed(aggregates(day), None, shares(day), None)
    return Computed(aggregates(day), aggregates(hour), shares(day), shares(hour))


def prepare(store: Store, *metrics: str, days: int = 10) -> None:
    for metric in metrics:
        rows = [(n * DAY_MS, n * DAY_MS, 60.0) for n in range(days)]
        take(store, batch(rows, metric=metric), batch(rows, metric=metric, source=1))


def put(store: Store, metric: str, days: list[int], value: float = 10.0, *, hourly: bool = True) -> None:
    store.replace_aggregates(metric, np.array(days, np.int64), computed(days, value, hourly=hourly), None)


def test_aggregates_come_back_as_they_were_computed(store: Store) -> None:
    prepare(store, "steps")
    put(store, "steps", [DAY, DAY + 1])
    found, shares = store.day_aggregates("steps", DAY, DAY + 5, shares=True)
    assert found.bucket.tolist() == found.day.tolist() == [DAY, DAY + 1]
    assert found.value.tolist() == [10.0, 11.0]
    assert np.isnan(found.minimum).all()
    assert found.maximum.tolist() == [20.0, 22.0]
    assert found.count.tolist() == [3, 3]
    assert shares is not None
    assert shares.source.tolist() == [1, 2, 1, 2]
    assert shares.kept.tolist() == [10.0, 0.0, 11.0, 0.0]
    assert shares.dropped.tolist() == [0.0, 4.0, 0.0, 4.0]
    hours, hour_shares = store.hour_aggregates("steps", DAY, DAY + 1, shares=True)
    assert hours.bucket.tolist() == [DAY * DAY_MS + HOUR_MS, (DAY + 1) * DAY_MS + HOUR_MS]
    assert hours.day.tolist() == [DAY, DAY + 1]
    assert hour_shares is not None
    assert hour_shares.bucket.tolist() == np.repeat(hours.bucket, 2).tolist()
    assert store.day_aggregates("steps", DAY, DAY)[1] is None


def test_replaced_days_leave_the_queue_and_others_stay_as_they_are(store: Store) -> None:
    prepare(store, "steps", "heart_rate")
    put(store, "steps", [DAY, DAY + 1, DAY + 2, DAY + 3])
    put(store, "heart_rate", [DAY + 1])
    store.mark_dirty("steps", DAY, DAY + 3)
    # Day 1 now has no figure, day 3 a new one; day 2 is not asked for.
    store.replace_aggregates("steps", np.array([DAY + 1, DAY + 3]), computed([DAY + 3], 99.0), None)
    found, shares = store.day_aggregates("steps", DAY, DAY + 9, shares=True)
    assert dict(zip((found.day - DAY).tolist(), found.value.tolist(), strict=True)) == {0: 10.0, 2: 12.0, 3: 99.0}
    assert shares is not None
    assert sorted(set((shares.bucket - DAY).tolist())) == [0, 2, 3]
    assert (store.hour_aggregates("steps", DAY, DAY + 9)[0].day - DAY).tolist() == [0, 2, 3]
    assert (store.dirty()["steps"] - DAY).tolist() == [0, 2, 4, 5, 6, 7, 8, 9]
    assert store.day_aggregates("heart_rate", DAY, DAY + 9)[0].day.tolist() == [DAY + 1]


def test_metric_without_hours_has_none(store: Store) -> None:
    prepare(store, "weight")
    put(store, "weight", [DAY], hourly=False)
    hours, shares = store.hour_aggregates("weight", DAY, DAY, shares=True)
    assert len(hours) == 0
    assert shares is not None
    assert len(shares) == 0


def test_hours_are_in_the_order_of_instants_even_where_days_are_not(store: Store) -> None:
    # Flown east over the date line: the later instant has the earlier date.
    prepare(store, "steps")
    hours = Aggregates(
        np.array([5 * HOUR_MS, 9 * HOUR_MS]), np.array([DAY + 1, DAY]), np.array([1.0, 2.0]), np.zeros(2), np.zeros(2),
        np.ones(2, np.int64),
    )  # fmt: skip
    whole = computed([DAY, DAY + 1])
    whole.hours, whole.hour_shares = hours, None
    store.replace_aggregates("steps", np.array([DAY, DAY + 1]), whole, None)
    found, _ = store.hour_aggregates("steps", DAY, DAY + 1)
    assert found.value.tolist() == [1.0, 2.0]
    assert found.day.tolist() == [DAY + 1, DAY]


def test_days_of_all_metrics_come_in_one_answer(store: Store) -> None:
    prepare(store, "steps", "heart_rate", "weight")
    put(store, "steps", [DAY, DAY + 1])
    put(store, "heart_rate", [DAY + 1, DAY + 9], 60.0)
    found = store.aggregates_of_days(DAY, DAY + 5)
    assert {metric: of.value.tolist() for metric, of in found.items()} == {"steps": [10.0, 11.0], "heart_rate": [60.0]}
    assert found["steps"].day.tolist() == [DAY, DAY + 1]
    assert np.isnan(found["steps"].minimum).all()
    assert found["steps"].count.tolist() == [3, 3]
    assert store.aggregates_of_days(0, 1) == {}


def test_extents_last_figures_and_days_with_data(store: Store) -> None:
    prepare(store, "steps", "heart_rate")
    assert store.extents() == {}
    put(store, "steps", [DAY, DAY + 4])
    put(store, "heart_rate", [DAY + 2])
    assert store.extents() == {"steps": (DAY, DAY + 4), "heart_rate": (DAY + 2, DAY + 2)}
    assert store.data_days() == {DAY, DAY + 2, DAY + 4}
    assert store.last_aggregate("steps", DAY + 3) == (DAY, 10.0)
    assert store.last_aggregate("steps", DAY + 4) == (DAY + 4, 11.0)
    assert store.last_aggregate("steps", DAY - 1) is None
    stats = store.stats()
    assert (stats.first_day, stats.last_day) == (DAY, DAY + 4)


def test_nights_are_replaced_with_their_days(store: Store) -> None:
    prepare(store, "sleep")
    nothing = computed([], hourly=False)

    def night(day: int, asleep: float) -> Night:
        stages = (
            (day * DAY_MS, day * DAY_MS + 1, int(Stage.DEEP)),
            (day * DAY_MS + 1, day * DAY_MS + 9, int(Stage.REM)),
        )
        return Night(day, day * DAY_MS, day * DAY_MS + 9, 1, asleep, 480.0, 5.5, 1.0, 2.0, 3.0, True, False, 2, stages)

    first = [night(DAY, 400.0), night(DAY + 1, 410.0), night(DAY + 2, 420.0)]
    store.replace_aggregates("sleep", np.arange(DAY, DAY + 3), nothing, first)
    assert store.nights(DAY, DAY + 2) == first
    store.replace_aggregates("sleep", np.array([DAY + 1]), nothing, [night(DAY + 1, 300.0)])
    assert [found.asleep_min for found in store.nights(DAY, DAY + 2)] == [400.0, 300.0, 420.0]
    store.replace_aggregates("sleep", np.array([DAY + 1]), nothing, [])
    assert [found.day for found in store.nights(DAY, DAY + 2)] == [DAY, DAY + 2]
    store.replace_aggregates("steps", np.array([DAY]), nothing, None)
    assert [found.day for found in store.nights(DAY, DAY)] == [DAY]


@pytest.mark.parametrize(
    ("days", "expected"),
    [([5], [(5, 5)]), ([1, 2, 3], [(1, 3)]), ([9, 1, 2, 5, 6, 2], [(1, 2), (5, 6), (9, 9)])],
)
def test_days_fall_into_runs(days: list[int], expected: list[tuple[int, int]]) -> None:
    assert runs(np.array(days, np.int64)) == expected


def test_sources_tell_what_they_gave_and_what_of_it_counted(store: Store) -> None:
    prepare(store, "steps")
    put(store, "steps", [DAY, DAY + 1])
    watch, phone = store.source_infos()
    assert (watch.name, watch.samples, watch.first_day, watch.last_day) == (WATCH.name, 10, DAY, DAY + 1)
    assert watch.metrics == {"steps": (21.0, 0.0)}
    assert phone.metrics == {"steps": (0.0, 8.0)}
    assert (watch.hardware, watch.manufacturer, watch.model) == (WATCH.hardware, WATCH.manufacturer, WATCH.model)


def test_owner_puts_sources_in_order_for_one_metric_or_for_all(store: Store) -> None:
    take(store, batch([(0, MINUTE, 1.0)]), batch([(0, 0, 60.0)], metric="heart_rate"))
    assert store.ranks("steps") == {1: 100, 2: 80}
    store.rank_sources("steps", [2])
    ranks = store.ranks("steps")
    assert ranks[2] > ranks[1] == 100
    assert store.ranks("heart_rate") == {1: 100, 2: 80}
    store.rank_sources("steps", [1])
    ranks = store.ranks("steps")
    assert ranks[1] > ranks[2] >= 1000
    assert store.source_infos()[0].ranks == {"steps": ranks[1]}
    store.rank_sources(None, [2, 1])
    assert [info.name for info in store.sources()] == [PHONE.name, WATCH.name]
    ranks = store.ranks("heart_rate")
    assert ranks[2] > ranks[1]
