"""Merged and excluded sources count as they should, and deleting one leaves nothing of it."""

import pytest

from healthdesk.store.store import Store
from tests.unit.store.people import MINUTE, PHONE, T0, WATCH, batch, clear_dirty, days_in_utc, take

HOUR = 60 * MINUTE
EVERYTHING = (T0 - HOUR, T0 + 24 * HOUR)


@pytest.fixture
def filled(store: Store) -> Store:
    """The watch (1): one hour and an event twice. The phone (2): the same hour, one of its own, and the event once."""
    take(
        store,
        batch([(0, HOUR, 100.0)]),
        batch([(0, HOUR, 100.0), (HOUR, 2 * HOUR, 30.0)], source=1),
        batch([(0, 0, 1.0), (0, 0, 1.0)], ordinal=[0, 1], metric="alcoholic_drinks"),
        batch([(0, 0, 1.0)], source=1, metric="alcoholic_drinks"),
    )
    clear_dirty(store)
    return store


def seen(store: Store, metric: str) -> list[tuple[int, float]]:
    """(source, value) of what counts, in order."""
    found = store.samples(metric, *EVERYTHING)
    return list(zip(found.source.tolist(), found.value.tolist(), strict=True))


def test_merged_name_counts_as_the_other_and_what_both_gave_once(filled: Store) -> None:
    filled.regroup_sources({2: 1}, days_in_utc)
    assert seen(filled, "steps") == [(1, 100), (1, 30)]
    assert seen(filled, "alcoholic_drinks") == [(1, 1), (1, 1)]  # two of the watch, of which the phone knew one
    (info,) = filled.source_infos()
    assert (info.id, info.samples, info.names) == (1, 6, {2: PHONE.name})
    filled.regroup_sources({2: None}, days_in_utc)
    assert seen(filled, "steps") == [(1, 100), (2, 100), (2, 30)]
    assert len(filled.source_infos()) == 2


def test_excluded_source_and_its_names_count_nowhere(filled: Store) -> None:
    changes = filled.exclude_source(2, days_in_utc, excluded=True)
    assert changes.metrics == {"steps", "alcoholic_drinks"}
    assert {name: days.tolist() for name, days in filled.dirty().items()}["steps"] == [T0 // (24 * HOUR)]
    assert seen(filled, "steps") == [(1, 100)]
    filled.exclude_source(2, days_in_utc, excluded=False)
    filled.regroup_sources({2: 1}, days_in_utc)
    filled.exclude_source(1, days_in_utc, excluded=True)
    assert seen(filled, "steps") == []
    assert filled.stats().samples == 6  # nothing is deleted


def test_chain_of_merges_is_refused_and_changes_nothing(filled: Store) -> None:
    with pytest.raises(ValueError, match="merged itself"):
        filled.regroup_sources({2: 1, 1: 2}, days_in_utc)
    assert [info.merged_into for info in filled.sources()] == [None, None]


def test_deleted_source_leaves_nothing(filled: Store) -> None:
    filled.rank_sources("steps", [2])
    filled.delete_source(2, days_in_utc)
    assert seen(filled, "steps") == [(1, 100)]
    assert [info.name for info in filled.source_infos()] == [WATCH.name]
    problems, counts = filled.verify()
    assert problems == []
    assert (counts["sample"], counts["source"]) == (3, 1)


def test_deleting_takes_the_merged_names_along(filled: Store) -> None:
    filled.regroup_sources({2: 1}, days_in_utc)
    filled.delete_source(1, days_in_utc)
    assert filled.source_infos() == []
    assert filled.verify()[0] == []
