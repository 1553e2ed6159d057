"""An import is all or nothing, and its report is kept."""

import threading
from dataclasses import replace

import numpy as np
import pytest

from healthdesk.base.errors import Exit, Unwritable
from healthdesk.model.batch import RawRecords
from healthdesk.model.report import ImportReport, RecordError
from healthdesk.model.session import DayValue, Session, SessionKind, Trace
from healthdesk.model.source import Source
from healthdesk.model.zones import UNKNOWN_OFFSET
from healthdesk.store.store import Store
from healthdesk.store.writes import ImportWriter
from tests.unit.store.people import DAY, MINUTE, PHONE, T0, WATCH, batch, days_in_utc, many, stored, take

RUN = Session(
    SessionKind.WORKOUT, "running", T0, T0 + 30 * MINUTE, 0, 120, 1700.0, 5000.0, 300.0,
    {"events": [{"type": "pause", "at": T0}], "name": "Läufe"},
    [
        Trace("route", {"t": np.array([T0, T0 + 1]), "lat": np.array([47.5, 47.6]), "ele": np.array([np.nan, 400.0])}),
        Trace("ecg", {"uv": np.array([1.5, -2.5, 3.0], np.float32)}),
    ],
)  # fmt: skip


def write_everything(writer: ImportWriter) -> None:
    writer.source(0, WATCH)
    writer.metadata(1, {"note": "x"})
    writer.samples(many(20_000))
    writer.session(RUN)
    writer.day_value(DayValue("stand_hours", DAY, 11.0, "h", 0))
    writer.raw(RawRecords("HKUnknown", [{"value": "1"}]))


def everything(store: Store) -> dict[str, int]:
    return {table: n for table, n in store.verify()[1].items() if n}


class Interrupted(Exception):
    pass


def test_exception_in_an_import_leaves_nothing(store: Store) -> None:
    before = everything(store)
    with pytest.raises(Interrupted), store.import_writer(days_in_utc, file="a") as writer:  # noqa: PT012
        write_everything(writer)
        writer.finish(ImportReport(None, "", "a"))
        raise Interrupted
    assert everything(store) == before
    assert store.dirty() == {}
    assert take(store, many(20_000))[0] == [20_000, 0, 0]


def test_dry_run_reports_and_keeps_nothing(store: Store) -> None:
    before = everything(store)
    report = ImportReport(None, "apple_health", "a")
    with store.import_writer(days_in_utc, file="a", dry_run=True) as writer:
        write_everything(writer)
        assert writer.samples(batch([(0, MINUTE, 0.5)])) == (1, 0, 0)
        assert not writer.finish(report)
    assert report.import_id is None
    assert everything(store) == before


def test_import_that_was_not_finished_is_not_kept(store: Store) -> None:
    with store.import_writer(days_in_utc, file="a") as writer:
        write_everything(writer)
    assert store.imports() == []
    assert stored(store) == []


def test_readers_see_nothing_of_an_import_until_it_is_complete(store: Store) -> None:
    seen: list[int] = []
    with store.import_writer(days_in_utc, file="a") as writer:
        write_everything(writer)
        reader = threading.Thread(target=lambda: seen.append(len(stored(store))))
        reader.start()
        reader.join()
        writer.finish(ImportReport(None, "", "a"))
    assert seen == [0]
    assert len(stored(store)) == 20_000


def test_full_disk_is_one_sentence_and_changes_nothing(store: Store) -> None:
    take(store, many(10))
    before = everything(store)
    with pytest.raises(Unwritable, match="The disk is full"), store.import_writer(days_in_utc, file="a") as writer:  # noqa: PT012
        pages = writer._connection.execute("PRAGMA page_count").fetchone()[0]
        writer._connection.execute(f"PRAGMA max_page_count = {pages + 20}").fetchall()
        write_everything(writer)
    assert Unwritable.exit_code == Exit.BAD_INPUT
    assert everything(store) == before
    assert store.verify()[0] == []


def test_report_is_kept_with_the_import(store: Store) -> None:
    report = ImportReport(None, "", "mira.zip", records=9, inserted=4, updated=1, duplicates=2, rejected=1)
    report.unmapped = {"HKNew": 1}
    report.sessions = {"workout": 2, "ecg": 1}
    report.errors = [RecordError("export.xml line 7", "value is not a number")]
    with store.import_writer(days_in_utc, file="mira.zip") as writer:
        writer.opened("apple_health")
        changes = writer.finish(report)
    assert not changes
    (info,) = store.imports()
    assert report.import_id == info.id
    assert (info.format, info.file, info.undone) == ("apple_health", "mira.zip", False)
    assert (info.records, info.inserted, info.updated, info.duplicates, info.rejected) == (9, 4, 1, 2, 1)
    assert (info.unmapped, info.sessions) == (1, 3)
    assert store.last_import() == info.at


def test_changes_name_the_metrics_and_days_of_the_import(store: Store) -> None:
    with store.import_writer(days_in_utc, file="a") as writer:
        writer.source(0, WATCH)
        writer.samples(many(1441))
        writer.samples(batch([(-MINUTE, -MINUTE, 60.0)], metric="heart_rate"))
        changes = writer.finish(ImportReport(None, "", "a"))
    assert changes.metrics == {"steps", "heart_rate"}
    assert (changes.first_day, changes.last_day) == (DAY - 1, DAY + 1)
    assert changes.sources
    assert not changes.sessions


def test_session_comes_back_whole_and_only_once(store: Store) -> None:
    for expected in (True, False):
        with store.import_writer(days_in_utc, file="a") as writer:
            writer.source(0, PHONE)
            writer.source(1, WATCH)
            assert writer.session(replace(RUN, source=1)) is expected
            writer.finish(ImportReport(None, "", "a"))
    (found,) = store.sessions("workout", T0, T0 + 1)
    assert (found.type, found.start, found.end, found.offset_min) == ("running", RUN.start, RUN.end, 120)
    assert (found.duration_s, found.distance_m, found.energy_kcal) == (1700.0, 5000.0, 300.0)
    assert found.data == RUN.data
    assert found.source == WATCH.name
    assert found.traces == ("ecg", "route")
    for trace in RUN.traces:
        kept = store.trace(found.id, trace.name)
        assert kept is not None
        assert list(kept.columns) == list(trace.columns)
        for name, column in trace.columns.items():
            assert kept.columns[name].dtype == column.dtype
            assert np.array_equal(kept.columns[name], column, equal_nan=True)
    assert store.trace(found.id, "beats") is None
    assert store.sessions("ecg", T0, T0 + 1) == []
    assert store.sessions("workout", T0 + 1, T0 + 2) == []


def test_session_without_a_known_zone_says_so(store: Store) -> None:
    with store.import_writer(days_in_utc, file="a") as writer:
        writer.source(0, WATCH)
        writer.session(replace(RUN, offset=UNKNOWN_OFFSET, traces=[]))
        writer.finish(ImportReport(None, "", "a"))
    assert store.sessions("workout", T0, T0 + 1)[0].offset_min == UNKNOWN_OFFSET


def test_raw_records_are_kept_once(store: Store) -> None:
    records = RawRecords("HKAudiogram", [{"a": 1, "b": [1, 2]}, {"a": 2}], "kept")
    added = []
    for _ in range(2):
        with store.import_writer(days_in_utc, file="a") as writer:
            added.append(writer.raw(records))
            added.append(writer.raw(replace(records, type="HKOther")))
            writer.finish(ImportReport(None, "", "a"))
    assert added == [2, 2, 0, 0]
    assert store.stats().raw_records == 4


def test_day_figures_hold_the_newest_word_of_each_source(store: Store) -> None:
    for value in (300.0, 300.0, 450.0):
        with store.import_writer(days_in_utc, file="a") as writer:
            writer.source(0, WATCH)
            writer.source(1, PHONE)
            writer.day_value(DayValue("energy", DAY, value, "kcal", 0))
            writer.day_value(DayValue("energy", DAY, 7.0, "kcal", 1))
            writer.finish(ImportReport(None, "", "a"))
    assert [(found.value, found.source) for found in store.day_values(DAY, DAY)] == [(450.0, 1), (7.0, 2)]
    assert store.day_values(DAY + 1, DAY + 9) == []


def test_typed_in_values_are_a_source_of_their_own(store: Store) -> None:
    from healthdesk.model.metric import DeviceClass  # the class is part of what makes a source

    with store.import_writer(days_in_utc, file="a") as writer:
        health = writer.source(0, Source("Health", "iPhone14,2", DeviceClass.PHONE))
        typed = writer.source(1, Source("Health", "iPhone14,2", DeviceClass.MANUAL))
        writer.finish(ImportReport(None, "", "a"))
    assert health != typed
