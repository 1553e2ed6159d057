"""Undo takes back what an import brought and nothing else."""

import numpy as np
import pytest

from healthdesk.base.errors import UsageError
from healthdesk.model.report import ImportReport
from healthdesk.model.session import DayValue, Session, SessionKind, Trace
from healthdesk.model.zones import UNKNOWN_OFFSET
from healthdesk.store.store import Store
from tests.unit.store.people import DAY, MINUTE, T0, WATCH, batch, clear_dirty, days_in_utc, many, stored, take


def test_undo_leaves_the_store_as_it_was_before(store: Store) -> None:
    take(store, many(100))
    before = stored(store)
    clear_dirty(store)
    _, second = take(store, many(3000), batch([(0, 0, 61.0)], metric="heart_rate"))
    clear_dirty(store)
    changes = store.undo_import(second, days_in_utc)
    assert stored(store) == before
    assert stored(store, "heart_rate") == []
    assert store.dirty()["steps"].tolist() == [DAY, DAY + 1, DAY + 2]
    assert store.dirty()["heart_rate"].tolist() == [DAY]
    assert changes.metrics == {"steps", "heart_rate"}
    assert (changes.first_day, changes.last_day) == (DAY, DAY + 2)
    assert store.stats().by_metric == {"steps": 100}
    assert [info.undone for info in store.imports()] == [True, False]
    assert store.verify()[0] == []


def test_undone_import_can_be_made_again(store: Store) -> None:
    _, first = take(store, many(10))
    store.undo_import(first, days_in_utc)
    assert take(store, many(10))[0] == [10, 0, 0]


def test_undo_restores_the_version_that_was_replaced(store: Store) -> None:
    take(store, batch([(0, MINUTE, 500.0)], ident=["a"], version=[1], offset=60))
    _, second = take(store, batch([(0, 2 * MINUTE, 800.0)], ident=["a"], version=[2]))
    clear_dirty(store)
    store.undo_import(second, days_in_utc)
    (row,) = store.sample_rows("steps", T0, T0 + 1)
    assert (row.end - T0, row.value, row.offset) == (MINUTE, 500.0, 60)
    assert store.dirty()["steps"].tolist() == [DAY]
    assert take(store, batch([(0, 2 * MINUTE, 800.0)], ident=["a"], version=[2]))[0] == [0, 1, 0]


@pytest.mark.parametrize("order", [(0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)])
def test_three_versions_undone_in_any_order_leave_the_highest_that_is_left(
    store: Store, order: tuple[int, ...]
) -> None:
    values = [500.0, 600.0, 700.0]
    numbers = [
        take(store, batch([(0, MINUTE, value)], ident=["a"], version=[version]))[1]
        for version, value in enumerate(values, 1)
    ]
    left = dict(enumerate(values))
    for which in order:
        store.undo_import(numbers[which], days_in_utc)
        del left[which]
        assert [row[2] for row in stored(store)] == ([left[max(left)]] if left else [])
        assert store.stats().samples == bool(left)
    assert store.verify()[0] == []


def test_undo_takes_sessions_traces_and_day_figures_back(store: Store) -> None:
    run = Session(SessionKind.WORKOUT, "running", T0, T0 + MINUTE, 0, UNKNOWN_OFFSET)
    route = Trace("route", {"lat": np.array([1.5, 2.5])})
    numbers = []
    for traces, goal in (([], 500.0), ([route], 600.0)):
        with store.import_writer(days_in_utc, file="a") as writer:
            writer.source(0, WATCH)
            run.traces = traces
            writer.session(run)
            writer.day_value(DayValue("energy_goal", DAY, goal, "kcal", 0))
            writer.finish(ImportReport(None, "", "a"))
            numbers.append(writer.import_id)
    (found,) = store.sessions("workout", T0, T0 + 1)
    assert found.traces == ("route",)
    assert [value.value for value in store.day_values(DAY, DAY)] == [600.0]
    assert store.undo_import(numbers[1], days_in_utc).sessions
    (found,) = store.sessions("workout", T0, T0 + 1)
    assert found.traces == ()
    assert [value.value for value in store.day_values(DAY, DAY)] == [500.0]
    store.undo_import(numbers[0], days_in_utc)
    assert store.sessions("workout", T0, T0 + 1) == []
    assert store.day_values(DAY, DAY) == []
    assert store.verify()[0] == []


def test_undo_of_an_unknown_or_undone_import_is_refused(store: Store) -> None:
    _, first = take(store, many(3))
    with pytest.raises(UsageError, match="no import number 99"):
        store.undo_import(99, days_in_utc)
    store.undo_import(first, days_in_utc)
    with pytest.raises(UsageError, match="undone already"):
        store.undo_import(first, days_in_utc)
