"""Takes back what an import brought."""

import numpy as np
import sqlcipher3.dbapi2 as driver

from healthdesk.base.changes import Changes
from healthdesk.base.errors import UsageError
from healthdesk.base.words import mark
from healthdesk.model.zones import UNKNOWN_OFFSET
from healthdesk.store.engine import Database, below
from healthdesk.store.reads import columns_of
from healthdesk.store.revisions import remove_sample, rows_of
from healthdesk.store.touched import DaysOf, Touched
from healthdesk.store.writes import count_generation

_KEY = "metric = ? AND source = ? AND ident = ?"


def undo_import(database: Database, import_id: int, days: DaysOf) -> Changes:
    """Delete what the import inserted and restore what it replaced; other imports keep all of theirs.

    Raises UsageError for an import that does not exist or is undone already.
    """
    with database.write() as connection:
        raw = below(connection)
        state = raw.execute("SELECT state FROM import WHERE id = ?", (import_id,)).fetchone()
        if state is None:
            raise UsageError(
                mark("There is no import number {number}.").format(number=import_id),
                mark("`healthdesk imports` lists them."),
            )
        if state[0] == "undone":
            raise UsageError(mark("Import number {number} is undone already.").format(number=import_id))
        touched = Touched()
        _restore(raw, import_id, days, touched)
        _delete_samples(raw, import_id, days, touched)
        sessions = _delete_rest(raw, import_id)
        touched.write(raw)
        count_generation(raw)
        return touched.changes(sources=False, sessions=sessions)


def _delete_samples(raw: driver.Connection, import_id: int, days: DaysOf, touched: Touched) -> None:
    for metric_id, name in raw.execute("SELECT id, name FROM metric").fetchall():
        cursor = raw.execute(
            f"SELECT start_ms, end_ms, source, ifnull(offset_min, {UNKNOWN_OFFSET}) FROM sample"  # noqa: S608
            " WHERE metric = ? AND import = ?",
            (metric_id, import_id),
        )
        start, end, source, offset = columns_of(cursor, (np.int64, np.int64, np.int32, np.int16))
        if len(start):
            touched.add_days(name, *days(name, start, end, offset))
            touched.count(metric_id, source, -1)
            raw.execute("DELETE FROM sample WHERE metric = ? AND import = ?", (metric_id, import_id))


def _restore(raw: driver.Connection, import_id: int, days: DaysOf, touched: Touched) -> None:
    """Give records that this import revised their older version back.

    A record that a later import has revised again keeps the later version, but what that one would restore changes.
    """
    columns = "metric, source, ident, version, start_ms, end_ms, value, ordinal, offset_min, metadata, import"
    older = raw.execute(f"SELECT {columns} FROM replaced WHERE by_import = ? ORDER BY id", (import_id,)).fetchall()  # noqa: S608
    raw.execute("DELETE FROM replaced WHERE by_import = ?", (import_id,))
    restored: set[tuple[int, int, str]] = set()
    for metric, source, ident, version, *content, offset, metadata, brought_by in older:
        key = (metric, source, ident)
        if key in restored:  # revised twice within the import: the first row is what was there before it
            continue
        restored.add(key)
        if brought_by == import_id:
            continue
        holder = raw.execute(f"SELECT import FROM upstream WHERE {_KEY}", key).fetchone()  # noqa: S608
        if holder is not None and holder[0] == import_id:
            _swap(raw, key, (version, *content, brought_by), (offset, metadata), days, touched)
        else:
            raw.execute(
                "UPDATE replaced SET version = ?, start_ms = ?, end_ms = ?, value = ?, ordinal = ?, offset_min = ?,"  # noqa: S608
                f" metadata = ?, import = ? WHERE {_KEY} AND import = ?",
                (version, *content, offset, metadata, brought_by, *key, import_id),
            )
    raw.execute("DELETE FROM replaced WHERE import = ?", (import_id,))
    raw.execute("DELETE FROM upstream WHERE import = ?", (import_id,))


def _swap(
    raw: driver.Connection,
    key: tuple[int, int, str],
    upstream: tuple[int, ...],
    extra: tuple[int | None, int | None],
    days: DaysOf,
    touched: Touched,
) -> None:
    """Put the older version of a record in place of the present one."""
    metric_id, source, _ = key
    version, start, end, value, ordinal, brought_by = upstream
    gone = remove_sample(raw, key)
    raw.execute(
        f"UPDATE upstream SET version = ?, start_ms = ?, end_ms = ?, value = ?, ordinal = ?, import = ? WHERE {_KEY}",  # noqa: S608
        (version, start, end, value, ordinal, brought_by, *key),
    )
    back = raw.execute(
        "INSERT OR IGNORE INTO sample VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " RETURNING start_ms, end_ms, source, value, ordinal, offset_min, metadata",
        (metric_id, start, end, source, value, ordinal, *extra, brought_by),
    ).fetchall()
    name = raw.execute("SELECT name FROM metric WHERE id = ?", (metric_id,)).fetchone()[0]
    for found, sign in ((gone, -1), (back, 1)):
        rows = rows_of(found)
        if len(rows):
            touched.add_days(name, *days(name, rows.start, rows.end, rows.offset))
            touched.count(metric_id, rows.source, sign)


def _delete_rest(raw: driver.Connection, import_id: int) -> bool:
    """Everything else that carries the import's number; returns whether sessions or parts of them went."""
    traces = raw.execute(
        "DELETE FROM trace WHERE import = ?1 OR session IN (SELECT id FROM session WHERE import = ?1)", (import_id,)
    ).rowcount
    sessions = raw.execute("DELETE FROM session WHERE import = ?", (import_id,)).rowcount
    for table in ("day_value", "raw_record", "import_unit"):
        raw.execute(f"DELETE FROM {table} WHERE import = ?", (import_id,))  # noqa: S608 - a name of ours
    raw.execute("UPDATE import SET state = 'undone' WHERE id = ?", (import_id,))
    return bool(sessions or traces)
