"""The same record in other clothes: other units, a higher version."""

import pytest

from healthdesk.model.batch import SampleBatch
from healthdesk.store.store import Store
from tests.unit.store.people import DAY, MINUTE, batch, clear_dirty, stored, take

MILE = 1609.344


def walk(unit: str, *metres: float, at: int = 0) -> SampleBatch:
    return batch([(at, at + MINUTE, value) for value in metres], metric="distance", unit=unit)


def test_record_reprinted_in_miles_is_the_same_record(store: Store) -> None:
    rows = [(i * MINUTE, (i + 1) * MINUTE, 100.0 + i) for i in range(50)]
    take(store, batch(rows, metric="distance", unit="km"))
    clear_dirty(store)
    # Apple prints some six digits: the round trip through miles loses what is below.
    printed = [(start, end, float(f"{value / MILE:.6g}") * MILE) for start, end, value in rows]
    assert any(new[2] != old[2] for new, old in zip(printed, rows, strict=True))
    for _ in range(2):
        assert take(store, batch(printed, metric="distance", unit="mi"))[0] == [0, 0, 50]
    assert take(store, batch(rows, metric="distance", unit="km"))[0] == [0, 0, 50]
    assert store.dirty() == {}
    assert [row[2] for row in stored(store, "distance")] == [row[2] for row in rows]


def test_close_values_in_the_same_unit_are_two_records(store: Store) -> None:
    take(store, batch([(0, 0, 120.0)], metric="weight", unit="kg"))
    assert take(store, batch([(0, 0, 120.05)], metric="weight", unit="kg"))[0] == [1, 0, 0]


def test_values_farther_apart_than_rounding_are_two_records(store: Store) -> None:
    take(store, batch([(0, MINUTE, 100.0)], metric="distance", unit="km"))
    assert take(store, batch([(0, MINUTE, 100.2)], metric="distance", unit="mi"))[0] == [1, 0, 0]


def test_unit_change_of_one_metric_does_not_touch_another(store: Store) -> None:
    take(store, batch([(0, 0, 70.0)], metric="weight", unit="kg"), batch([(0, 0, 1.0)], metric="distance", unit="km"))
    assert take(store, batch([(0, 0, 70.03)], metric="weight", unit="kg"), batch([], metric="distance", unit="mi"))[
        0
    ] == [1, 0, 0]


def test_each_stored_record_stands_for_one_reprinted_record(store: Store) -> None:
    close = [(0, 0, 120.0), (0, 0, 120.06), (0, 0, 120.1)]
    take(store, batch(close, metric="glucose", unit="mg/dL"))
    reprinted = [(0, 0, value * 1.0001) for *_, value in close]
    assert take(store, batch(reprinted, metric="glucose", unit="mmol/L"))[0] == [0, 0, 3]
    fourth = [*reprinted, (0, 0, 120.03)]
    assert take(store, batch(fourth, metric="glucose", unit="mmol/L"))[0] == [1, 0, 3]


def test_other_source_is_never_the_same_record(store: Store) -> None:
    take(store, batch([(0, MINUTE, 100.0)], metric="distance", unit="km"))
    assert take(store, batch([(0, MINUTE, 100.01)], metric="distance", unit="mi", source=1))[0] == [1, 0, 0]


def daily(value: float, version: int, *, at: int = 0, ident: str = "total") -> SampleBatch:
    return batch([(at, at + MINUTE, value)], ident=[ident], version=[version])


def test_higher_version_replaces_and_is_reported_as_updated(store: Store) -> None:
    assert take(store, daily(500, 1))[0] == [1, 0, 0]
    clear_dirty(store)
    assert take(store, daily(800, 2))[0] == [0, 1, 0]
    assert [row[2] for row in stored(store)] == [800.0]
    assert store.dirty()["steps"].tolist() == [DAY]
    assert store.stats().samples == 1


@pytest.mark.parametrize("version", [1, 2])
def test_older_or_equal_version_changes_nothing(store: Store, version: int) -> None:
    take(store, daily(800, 2))
    clear_dirty(store)
    assert take(store, daily(500, version))[0] == [0, 0, 1]
    assert [row[2] for row in stored(store)] == [800.0]
    assert store.dirty() == {}


def test_higher_version_of_the_same_content_changes_nothing(store: Store) -> None:
    take(store, daily(500, 1))
    clear_dirty(store)
    assert take(store, daily(500, 2))[0] == [0, 0, 1]
    assert store.dirty() == {}
    assert take(store, daily(400, 1))[0] == [0, 0, 1]


def test_revision_that_moves_a_record_marks_the_day_it_left(store: Store) -> None:
    take(store, daily(500, 1))
    clear_dirty(store)
    take(store, daily(500, 2, at=3 * 86_400_000))
    assert store.dirty()["steps"].tolist() == [DAY, DAY + 3]


def test_revisions_within_one_file_end_with_the_highest(store: Store) -> None:
    first = batch([(0, MINUTE, 1.0), (0, MINUTE, 3.0), (0, MINUTE, 2.0)], ident=["a", "a", "a"], version=[1, 3, 2])
    assert take(store, first)[0] == [1, 1, 1]
    assert [row[2] for row in stored(store)] == [3.0]


def test_record_that_another_one_shares_stays_when_the_first_is_revised(store: Store) -> None:
    take(store, daily(500, 1, ident="a"), daily(500, 1, ident="b"))
    assert take(store, daily(700, 2, ident="a"))[0] == [0, 1, 0]
    assert sorted(row[2] for row in stored(store)) == [500.0, 700.0]
    assert store.stats().samples == 2


def test_records_without_an_upstream_id_in_the_same_batch_are_plain(store: Store) -> None:
    mixed = batch([(0, MINUTE, 1.0), (MINUTE, 2 * MINUTE, 2.0)], ident=["", "a"], version=[0, 1])
    assert take(store, mixed)[0] == [2, 0, 0]
    assert take(store, mixed)[0] == [0, 0, 2]
