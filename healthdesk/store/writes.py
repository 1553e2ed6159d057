"""One import, one transaction: readers see all of a file or none of it."""

import contextlib
import json
from dataclasses import asdict
from hashlib import blake2b
from types import TracebackType
from typing import Self

import numpy as np
import sqlcipher3.dbapi2 as driver

from healthdesk.base.changes import Changes
from healthdesk.base.clock import now_ms
from healthdesk.model.batch import Int32, Int64, RawRecords, SampleBatch
from healthdesk.model.metric import DEFAULT_RANK, DeviceClass
from healthdesk.model.report import ImportReport
from healthdesk.model.session import DayValue, Session
from healthdesk.model.source import Source
from healthdesk.model.zones import UNKNOWN_OFFSET
from healthdesk.store.endpoints import reached
from healthdesk.store.engine import Database, below
from healthdesk.store.figures import Figures
from healthdesk.store.reprinted import reprinted, unit_changed
from healthdesk.store.revisions import take_revisions
from healthdesk.store.rows import Mask, Rows, in_order_once, insert_new
from healthdesk.store.touched import DaysOf, Touched
from healthdesk.store.traces import pack
from healthdesk.store.written import Written

MOST_ANNOUNCED = 1 << 24


class _NotKept(Exception):
    """Takes the transaction of a dry run back."""


class ImportWriter:
    """Writes the events of one import. As a context manager it begins and ends the transaction.

    Leaving the block without `finish`, or by an exception, takes everything back; so does a dry run.
    `touched` and `figures` are for computing again, before the end, what nothing more is written to.
    """

    def __init__(self, database: Database, days: DaysOf, *, file: str, format: str = "", dry_run: bool = False) -> None:  # noqa: A002 - as in reports
        """`days` says which local days the figures of a sample belong to."""
        self._database = database
        self._days = days
        self._file = file
        self._format = format
        self._keep = not dry_run
        self._finished = False
        self._written = Written()
        self.touched = Touched()
        self._new_sources = False
        self._new_sessions = False
        self.brought = False  # something that the store did not have

    def __enter__(self) -> Self:
        with contextlib.ExitStack() as stack:
            connection = stack.enter_context(self._database.write())
            self.figures = Figures(connection, self._written)
            self._connection: driver.Connection = below(connection)
            self._begin()
            self._transaction = stack.pop_all()
        return self

    def _begin(self) -> None:
        cursor = self._connection.execute(
            "INSERT INTO import (format, file, at, state, report) VALUES (?, ?, ?, 'done', '{}')",
            (self._format, self._file, now_ms()),
        )
        assert cursor.lastrowid is not None
        self.import_id: int = cursor.lastrowid
        self._metrics: dict[str, int] = dict(self._connection.execute("SELECT name, id FROM metric"))
        self._source_ids = np.zeros(0, np.int64)  # by index in the stream; 0 = not seen
        self._metadata_ids = np.zeros(1, np.int64)  # by index in the stream; 0 = none

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None and not (self._finished and self._keep):
            error = _NotKept()
            kind, trace = _NotKept, None
        try:
            self._transaction.__exit__(kind, error, trace)
        except _NotKept:
            return

    def opened(self, format_id: str) -> None:
        """The reader has found out what the file is."""
        self._connection.execute("UPDATE import SET format = ? WHERE id = ?", (format_id, self.import_id))

    def source(self, index: int, source: Source) -> int:
        """Source number `index` of the stream; returns its id in the store."""
        key_name, hardware, manual = source.key
        key = (key_name, hardware, int(bool(manual)))
        found = self._connection.execute(
            "SELECT id FROM source WHERE key_name = ? AND hardware = ? AND manual = ?", key
        ).fetchone()
        if found is None:
            found = self._connection.execute(
                "INSERT INTO source (key_name, hardware, manual, name, class, manufacturer, model, rank)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                (*key, source.name, source.device_class, source.manufacturer, source.model, _rank(source.device_class)),
            ).fetchone()
            self._new_sources = True
        self._source_ids = _put(self._source_ids, index, found[0])
        return int(found[0])

    def metadata(self, index: int, entries: dict[str, str]) -> int:
        """Metadata set number `index` (from 1) of the stream; returns its id in the store."""
        text, digest = _json_and_hash(entries)
        self._connection.execute("INSERT OR IGNORE INTO metadata (hash, entries) VALUES (?, ?)", (digest, text))
        found = self._connection.execute("SELECT id FROM metadata WHERE hash = ?", (digest,)).fetchone()
        self._metadata_ids = _put(self._metadata_ids, index, found[0])
        return int(found[0])

    def samples(self, batch: SampleBatch) -> tuple[int, int, int]:
        """Store what is new. Returns how many were inserted, updated and duplicates; their sum is len(batch)."""
        if not len(batch):
            return 0, 0, 0
        rows = Rows(
            batch.start,
            batch.end,
            self._looked_up(self._source_ids, batch.source).astype(np.int32),
            batch.value + 0.0,  # never -0.0, which would be another value to numpy's sort than to the store's key
            batch.ordinal,
            batch.offset,
            self._looked_up(self._metadata_ids, batch.meta, none=True),
        )
        rows.check()
        metric_id = self._metric(batch.metric)
        inserted = updated = 0
        if batch.ident is not None and batch.version is not None:
            named = np.fromiter(map(bool, batch.ident), np.bool_, len(batch))
            if named.any():
                inserted, updated = self._revisions(batch, metric_id, rows, named)
                rows = rows.take(~named)
        inserted += self._plain(batch.metric, metric_id, batch.unit, rows)
        self.brought |= bool(inserted or updated)
        return inserted, updated, len(batch) - inserted - updated

    def session(self, session: Session) -> bool:
        """Store a session with its traces; False if it is there already."""
        source = int(self._looked_up(self._source_ids, np.array([session.source]))[0])
        found = self._connection.execute(
            "INSERT INTO session (kind, type, start_ms, end_ms, source, offset_min, duration_s, distance_m, energy_kcal,"
            " data, import) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id",
            (
                session.kind,
                session.type,
                session.start,
                session.end,
                source,
                None if session.offset == UNKNOWN_OFFSET else session.offset,
                session.duration_s,
                session.distance_m,
                session.energy_kcal,
                _json(session.data),
                self.import_id,
            ),
        ).fetchone()
        new = found is not None
        if not new:
            found = self._connection.execute(
                "SELECT id FROM session WHERE kind = ? AND start_ms = ? AND end_ms = ? AND type = ? AND source = ?",
                (session.kind, session.start, session.end, session.type, source),
            ).fetchone()
        # A session that is known may still bring a trace that is not: routes were switched on since.
        known = self._connection.execute("SELECT name FROM trace WHERE session = ?", found) if not new else ()
        names = {name for (name,) in known}
        before = self._connection.total_changes
        self._connection.executemany(
            "INSERT OR IGNORE INTO trace VALUES (?, ?, ?, ?)",
            (
                (found[0], trace.name, pack(trace), self.import_id)
                for trace in session.traces
                if trace.name not in names
            ),
        )
        self._new_sessions |= new or self._connection.total_changes > before
        self.brought |= self._new_sessions
        return new

    def day_value(self, value: DayValue) -> bool:
        """Store a vendor's figure of a date; False if the newest one known says the same."""
        source = int(self._looked_up(self._source_ids, np.array([value.source]))[0])
        key = (value.name, value.day, source)
        known = self._connection.execute(
            "SELECT value, unit FROM day_value WHERE name = ? AND day = ? AND source = ? ORDER BY import DESC LIMIT 1",
            key,
        ).fetchone()
        if known == (value.value, value.unit):
            return False
        self._connection.execute(
            "INSERT OR REPLACE INTO day_value VALUES (?, ?, ?, ?, ?, ?)",
            (*key, self.import_id, value.value, value.unit),
        )
        self.brought = True
        return True

    def raw(self, records: RawRecords) -> int:
        """Keep records as the vendor wrote them; returns how many were not there yet."""
        before = self._connection.total_changes
        self._connection.executemany(
            "INSERT OR IGNORE INTO raw_record (import, type, reason, hash, payload) VALUES (?, ?, ?, ?, ?)",
            (
                (self.import_id, records.type, records.reason, digest, text)
                for text, digest in (_json_and_hash(payload, records.type) for payload in records.payloads)
            ),
        )
        kept = int(self._connection.total_changes - before)
        self.brought |= bool(kept)
        return kept

    def computed(self, metric: str, days: Int64, before_ms: int) -> None:
        """`figures` of these days are up to date, until something is written to them again.

        What ended before `before_ms` does not matter to later days.
        """
        if self.touched.computed(metric, days):
            self._written.forget(metric)
        else:
            self._written.forget_before(metric, before_ms)

    def reached(self, endpoint_id: int, cursor: str, received: int) -> None:
        """What an endpoint handed on up to `cursor` is in with this transaction: `received` samples."""
        reached(self._connection, endpoint_id, cursor, received)

    def finish(self, report: ImportReport, *, listed: bool = True) -> Changes:
        """Write the report, the days to compute again and the counts. The commit follows at the end of the block.

        `listed`: False for what comes by itself every few minutes, and did not bring anything new this time.
        """
        self._finished = True
        if not listed:
            self._connection.execute("DELETE FROM import_unit WHERE import = ?", (self.import_id,))
            self._connection.execute("DELETE FROM import WHERE id = ?", (self.import_id,))
            return Changes(sources=self._new_sources)
        if not self._keep:
            return Changes()
        report.import_id = self.import_id
        report.days_recomputed = self.touched.distinct_days()
        self.touched.write(self._connection)
        self._connection.execute("UPDATE import SET report = ? WHERE id = ?", (_json(asdict(report)), self.import_id))
        count_generation(self._connection)
        return self.touched.changes(sources=self._new_sources, sessions=self._new_sessions)

    def _plain(self, metric: str, metric_id: int, unit: str, rows: Rows) -> int:
        """Rows that are what they contain; returns how many were new."""
        rows = in_order_once(rows)
        if len(rows) and unit_changed(self._connection, metric_id, self.import_id, unit):
            rows = rows.take(~reprinted(self._connection, metric_id, self.import_id, rows))
        new = insert_new(self._connection, metric_id, self.import_id, rows)
        added = rows if new.all() else rows.take(new)
        self._written.add(metric, added)
        self._touch(metric, metric_id, added)
        return int(new.sum())

    def _revisions(self, batch: SampleBatch, metric_id: int, rows: Rows, named: Mask) -> tuple[int, int]:
        assert batch.ident is not None
        assert batch.version is not None
        places = np.flatnonzero(named)
        rows = rows.take(places)
        idents, versions = [batch.ident[at] for at in places], batch.version[places].tolist()
        self._written.forget(batch.metric)
        revised = take_revisions(self._connection, metric_id, self.import_id, rows, idents, versions)
        self._touch(batch.metric, metric_id, rows.take(revised.added))
        self._touch(batch.metric, metric_id, revised.gone, sign=-1)
        return int(revised.new.sum()), int(revised.updated.sum())

    def _touch(self, metric: str, metric_id: int, rows: Rows, sign: int = 1) -> None:
        if len(rows):
            self.touched.add_days(metric, *self._days(metric, rows.start, rows.end, rows.offset))
            self.touched.count(metric_id, rows.source, sign)

    def _metric(self, name: str) -> int:
        if name not in self._metrics:
            found = self._connection.execute("INSERT INTO metric (name) VALUES (?) RETURNING id", (name,)).fetchone()
            self._metrics[name] = int(found[0])
            self._written.begin(name)
        return self._metrics[name]

    @staticmethod
    def _looked_up(ids: Int64, index: Int32 | Int64, *, none: bool = False) -> Int64:
        """Store ids of stream numbers; ValueError for a number that the reader never announced."""
        if len(index) and not 0 <= int(index.min()) <= int(index.max()) < len(ids):
            raise ValueError("a source or metadata set that was never announced")
        found = ids[index]
        if not (found if not none else found[index > 0]).all():
            raise ValueError("a source or metadata set that was never announced")
        return found


def count_generation(connection: driver.Connection) -> None:
    """One more committed change of the data: an older copy of the store has a lower number."""
    connection.execute("UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'generation'")


def _rank(device_class: DeviceClass) -> int:
    return DEFAULT_RANK[device_class]


def _put(ids: Int64, index: int, value: int) -> Int64:
    if not 0 <= index < MOST_ANNOUNCED:
        raise ValueError("no stream has so many sources or metadata sets")
    if index >= len(ids):
        ids = np.concatenate((ids, np.zeros(max(index + 1 - len(ids), len(ids)), np.int64)))
    ids[index] = value
    return ids


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_plain_number)


def _plain_number(value: object) -> object:
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, np.ndarray):
        return value.tolist()
    raise TypeError(f"cannot keep {type(value).__name__}")


def _json_and_hash(value: object, salt: str = "") -> tuple[str, bytes]:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True, default=_plain_number)
    return text, blake2b(f"{salt}\0{text}".encode(), digest_size=16).digest()
