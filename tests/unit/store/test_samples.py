"""Samples in and out: nothing twice, nothing real merged, nothing lost."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk.base.paths import DataFolder
from healthdesk.model.report import ImportReport
from healthdesk.model.zones import DAY_MS, HOUR_MS
from healthdesk.store.rows import CHUNK
from healthdesk.store.store import Store
from tests.unit.store.people import (
    CHEAP,
    DAY,
    MINUTE,
    PASSPHRASE,
    PHONE,
    T0,
    WATCH,
    batch,
    clear_dirty,
    days_in_utc,
    many,
    stored,
    take,
)


def test_what_goes_in_comes_out(store: Store) -> None:
    rows = [
        (0, MINUTE, 12.0),
        (MINUTE, 3 * MINUTE, 0.1 + 0.2),
        (5 * MINUTE, 5 * MINUTE, -1e-300),
        (HOUR_MS, HOUR_MS, 1e15),
    ]
    assert take(store, batch(rows))[0] == [4, 0, 0]
    assert stored(store) == [(*row, 1) for row in rows]


def test_offset_and_metadata_come_out_as_they_went_in(store: Store) -> None:
    with store.import_writer(days_in_utc, file="a") as writer:
        writer.source(0, WATCH)
        writer.metadata(1, {"HKTimeZone": "Asia/Kathmandu"})
        writer.samples(batch([(0, MINUTE, 1.0)], offset=345, meta=1))
        writer.samples(batch([(MINUTE, 2 * MINUTE, 2.0)]))
        writer.finish(ImportReport(None, "", "a"))
    first, second = store.sample_rows("steps", T0, T0 + DAY_MS)
    assert (first.offset, first.metadata) == (345, {"HKTimeZone": "Asia/Kathmandu"})
    assert (second.offset, second.metadata) == (None, {})
    assert store.samples("steps", T0, T0 + DAY_MS).offset.tolist() == [345, -32768]


def test_second_import_of_same_export_adds_nothing_and_marks_no_day(store: Store) -> None:
    n = 2 * CHUNK + 17
    assert take(store, many(n))[0] == [n, 0, 0]
    assert len(store.dirty()["steps"]) == -(-n // 1440)
    clear_dirty(store)
    assert take(store, many(n))[0] == [0, 0, n]
    assert store.dirty() == {}
    assert len(stored(store)) == n


def test_newer_export_adds_only_what_is_new_and_marks_only_those_days(store: Store) -> None:
    old, new = 3 * 1440, 5 * 1440 + 7
    take(store, many(old))
    clear_dirty(store)
    assert take(store, many(new))[0] == [new - old, 0, old]
    assert store.dirty()["steps"].tolist() == [DAY + 3, DAY + 4, DAY + 5]
    assert store.stats().by_metric == {"steps": new}


def test_single_new_record_in_the_middle_of_known_ones_is_found(store: Store) -> None:
    all_rows = many(CHUNK)
    gap = 2900
    keep = np.arange(CHUNK) != gap
    without = replace(all_rows, **{
        name: getattr(all_rows, name)[keep] for name in ("start", "end", "value", "source", "offset", "meta", "ordinal")
    })  # fmt: skip
    take(store, without)
    clear_dirty(store)
    assert take(store, all_rows)[0] == [1, 0, CHUNK - 1]
    assert store.dirty()["steps"].tolist() == [DAY + gap // 1440]


def test_records_repeated_within_a_file_count_as_duplicates(store: Store) -> None:
    rows = [(0, MINUTE, 5.0), (0, MINUTE, 5.0), (MINUTE, 2 * MINUTE, 6.0)]
    assert take(store, batch(rows), batch(rows[1:]))[0] == [2, 0, 3]
    assert store.stats().samples == 2


def test_three_readings_of_one_minute_are_three(store: Store) -> None:
    rows = [(0, 0, 121.0), (0, 0, 118.0), (0, 0, 118.5)]
    assert take(store, batch(rows, metric="blood_pressure_systolic"))[0] == [3, 0, 0]


def test_two_equal_snacks_of_one_minute_are_two_and_stay_two(store: Store) -> None:
    snacks = batch([(0, 0, 100.0), (0, 0, 100.0)], metric="dietary_energy", ordinal=[0, 1])
    assert take(store, snacks)[0] == [2, 0, 0]
    assert take(store, snacks)[0] == [0, 0, 2]


def test_same_reading_of_two_sources_is_two_records(store: Store) -> None:
    assert take(store, batch([(0, MINUTE, 5.0)]), batch([(0, MINUTE, 5.0)], source=1))[0] == [2, 0, 0]
    assert {info.name: info.samples for info in store.source_infos()} == {WATCH.name: 1, PHONE.name: 1}


def test_source_written_with_other_spaces_and_quotes_is_the_same_source(store: Store) -> None:
    take(store, batch([(0, MINUTE, 5.0)]))
    with store.import_writer(days_in_utc, file="b") as writer:
        writer.source(0, replace(WATCH, name="Mira\u2019s\u00a0Watch"))
        assert writer.samples(batch([(0, MINUTE, 5.0)])) == (0, 0, 1)
        writer.finish(ImportReport(None, "", "b"))
    assert [info.name for info in store.sources()] == [WATCH.name, PHONE.name]


def test_window_holds_what_overlaps_it_and_nothing_else(store: Store) -> None:
    rows = [
        (-40 * DAY_MS, 40 * DAY_MS, 1.0),  # over everything
        (-3 * DAY_MS, -HOUR_MS, 2.0),  # long, ends before
        (-2 * DAY_MS, MINUTE, 3.0),  # long, reaches in
        (-DAY_MS, 0, 4.0),  # ends where the window begins
        (-HOUR_MS, 1, 5.0),
        (0, 0, 6.0),  # a reading on the border counts by its start
        (HOUR_MS, 5 * DAY_MS, 7.0),
        (DAY_MS - 1, DAY_MS, 8.0),
        (DAY_MS, DAY_MS, 9.0),  # the window is open at its end
    ]
    take(store, batch(rows))
    found = store.samples("steps", T0, T0 + DAY_MS)
    assert found.value.tolist() == [1.0, 3.0, 5.0, 6.0, 7.0, 8.0]
    assert (np.diff(found.start) >= 0).all()


@settings(max_examples=25)
@given(
    st.lists(
        st.tuples(st.integers(-60, 60), st.integers(0, 80), st.integers(0, 3)).map(
            lambda r: (r[0] * HOUR_MS, (r[0] + r[1]) * HOUR_MS, float(r[2]))
        ),
        max_size=40,
    ),
    st.integers(-50, 50),
    st.integers(1, 40),
)
def test_windows_agree_with_a_plain_filter(rows: list[tuple[int, int, float]], first: int, length: int) -> None:
    low, high = first * HOUR_MS, (first + length) * HOUR_MS
    expected = sorted({r for r in rows if r[0] < high and (r[1] > low or r[0] >= low)})
    found = WINDOWS.refill(rows).samples("steps", T0 + low, T0 + high)
    assert (
        sorted(zip((found.start - T0).tolist(), (found.end - T0).tolist(), found.value.tolist(), strict=True))
        == expected
    )


class _Windows:
    """One store for all examples of a property; made when first used, since opening costs more than an example."""

    store: Store

    def refill(self, rows: list[tuple[int, int, float]]) -> Store:
        with self.store._database.write() as connection:
            connection.exec_driver_sql("DELETE FROM sample")
        take(self.store, batch(rows))
        return self.store


WINDOWS = _Windows()


@pytest.fixture(autouse=True, scope="module")
def _windows(tmp_path_factory: pytest.TempPathFactory) -> object:
    WINDOWS.store, _, _ = Store.create(DataFolder(tmp_path_factory.mktemp("windows")), PASSPHRASE, cost=CHEAP)
    yield
    WINDOWS.store.close()


def test_day_of_a_record_over_midnight_is_marked_on_both_sides(store: Store) -> None:
    take(store, batch([(23 * HOUR_MS, 49 * HOUR_MS, 5.0), (100 * HOUR_MS, 100 * HOUR_MS, 1.0)]))
    assert store.dirty()["steps"].tolist() == [DAY, DAY + 1, DAY + 2, DAY + 4]


def test_last_times_are_those_of_the_window(store: Store) -> None:
    take(
        store,
        batch([(0, MINUTE, 1.0), (HOUR_MS, 2 * HOUR_MS, 1.0), (DAY_MS, DAY_MS, 1.0)]),
        batch([(5, 5, 60.0)], metric="heart_rate"),
    )
    assert store.last_sample_times(T0, T0 + DAY_MS) == {"steps": T0 + 2 * HOUR_MS, "heart_rate": T0 + 5}


@pytest.mark.parametrize(
    "rows",
    [[(0, -1, 1.0)], [(0, 1, float("nan"))], [(0, 1, float("inf"))], [(-(1 << 50), 0, 1.0)], [(0, 1 << 60, 1.0)]],
)
def test_what_no_reader_sends_is_refused(store: Store, rows: list[tuple[int, int, float]]) -> None:
    with pytest.raises(ValueError, match="outside"):
        take(store, batch(rows))
    assert store.imports() == []


def test_source_that_was_never_announced_is_refused(store: Store) -> None:
    for source in (-1, 2, 7):
        with pytest.raises(ValueError, match="never announced"):
            take(store, batch([(0, 1, 1.0)], source=source))


def test_metric_without_samples_is_empty_and_not_an_error(store: Store) -> None:
    assert len(store.samples("steps", 0, T0)) == 0
    assert store.sample_rows("steps", 0, T0) == []
    assert store.dirty() == {}
