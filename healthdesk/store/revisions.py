"""Records that their source may revise. The source's own id says which record it is; the highest version holds."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import sqlcipher3.dbapi2 as driver

from healthdesk.model.zones import UNKNOWN_OFFSET
from healthdesk.store.rows import Mask, Rows, insert_new

_Row = tuple[int, int, int, float, int, int | None, int | None]
_Key = tuple[int, int, str]  # metric, source, the source's id of the record
_KEEP = "INSERT OR REPLACE INTO upstream VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"


@dataclass(slots=True)
class Revised:
    """What became of n rows: masks (n,), and the stored rows that gave way."""

    new: Mask
    updated: Mask
    added: Mask  # rows whose content is in the store only now
    gone: Rows


def take_revisions(
    connection: driver.Connection,
    metric_id: int,
    import_id: int,
    rows: Rows,
    idents: Sequence[str],
    versions: Sequence[int],
) -> Revised:
    """Insert what is new and replace what has a lower version. Replaced rows are kept, for undo."""
    known = _known(connection, metric_id, rows, idents)
    new, updated, added = (np.zeros(len(rows), np.bool_) for _ in range(3))
    # Ids met for the first time, and once in this batch, need no comparing.
    keys = list(zip(rows.source.tolist(), idents, strict=True))
    times = Counter(keys)
    fresh = np.fromiter((times[key] == 1 and key not in known for key in keys), np.bool_, len(keys))
    places = np.flatnonzero(fresh)
    if len(places):
        new[places] = added[places] = _insert_any_order(connection, metric_id, import_id, rows.take(places))
        connection.executemany(
            _KEEP,
            [
                (*_key(metric_id, rows, idents, at), versions[at], *_content(rows, at), import_id)
                for at in places.tolist()
            ],
        )
    gone: list[_Row] = []
    for at in np.flatnonzero(~fresh).tolist():
        new[at], updated[at], added[at], left = _take_one(
            connection, import_id, rows.take(slice(at, at + 1)), _key(metric_id, rows, idents, at), versions[at]
        )
        gone += left
    return Revised(new, updated, added, rows_of(gone))


def _insert_any_order(connection: driver.Connection, metric_id: int, import_id: int, rows: Rows) -> Mask:
    """As `insert_new`, for rows in any order, in theirs. Of equal contents the first is the new one."""
    order = np.lexsort((rows.ordinal, rows.value, rows.source, rows.end, rows.start))
    new = np.empty(len(rows), np.bool_)
    new[order] = insert_new(connection, metric_id, import_id, rows.take(order))
    return new


def _take_one(
    connection: driver.Connection, import_id: int, row: Rows, key: _Key, version: int
) -> tuple[bool, bool, bool, list[_Row]]:
    """One record of an id that may be known: new, updated, added, and what gave way."""
    content = _content(row, 0)
    known = connection.execute(
        "SELECT version, start_ms, end_ms, value, ordinal FROM upstream WHERE metric = ? AND source = ? AND ident = ?",
        key,
    ).fetchone()
    if known is not None and known[0] >= version:
        return False, False, False, []
    gone: list[_Row] = []
    changed = known is None or known[1:] != content
    if known is not None and changed:
        _keep_aside(connection, import_id, key)
        gone = remove_sample(connection, key)
    connection.execute(_KEEP, (*key, version, *content, import_id))
    added = changed and bool(insert_new(connection, key[0], import_id, row)[0])
    return known is None and added, known is not None and changed, added, gone


def _keep_aside(connection: driver.Connection, import_id: int, key: _Key) -> None:
    """Remember the version that is about to be replaced, for undo."""
    connection.execute(
        "INSERT INTO replaced (by_import, metric, source, ident, version, start_ms, end_ms, value, ordinal,"
        " offset_min, metadata, import)"
        " SELECT ?, u.metric, u.source, u.ident, u.version, u.start_ms, u.end_ms, u.value, u.ordinal,"
        " s.offset_min, s.metadata, u.import"
        " FROM upstream u LEFT JOIN sample s USING (metric, start_ms, end_ms, source, value, ordinal)"
        " WHERE u.metric = ? AND u.source = ? AND u.ident = ?",
        (import_id, *key),
    )


def remove_sample(connection: driver.Connection, key: _Key) -> list[_Row]:
    """Delete the sample of an upstream record unless a second one shares it; returns the row that is gone."""
    content = connection.execute(
        "SELECT metric, start_ms, source, end_ms, value, ordinal FROM upstream u"
        " WHERE metric = ? AND source = ? AND ident = ? AND NOT EXISTS ("
        "   SELECT 1 FROM upstream o INDEXED BY upstream_content WHERE o.metric = u.metric AND o.start_ms = u.start_ms AND o.source = u.source"
        "   AND o.end_ms = u.end_ms AND o.value = u.value AND o.ordinal = u.ordinal AND o.ident <> u.ident)",
        key,
    ).fetchone()
    if content is None:
        return []
    gone: list[_Row] = connection.execute(
        "DELETE FROM sample WHERE metric = ? AND start_ms = ? AND source = ? AND end_ms = ? AND value = ? AND ordinal = ?"
        " RETURNING start_ms, end_ms, source, value, ordinal, offset_min, metadata",
        content,
    ).fetchall()
    return gone


def _known(connection: driver.Connection, metric_id: int, rows: Rows, idents: Sequence[str]) -> set[tuple[int, str]]:
    """Which (source, id) of the batch are known."""
    keys = sorted(set(zip(rows.source.tolist(), idents, strict=True)))
    known = set()
    for source, ident in keys:
        if connection.execute(
            "SELECT 1 FROM upstream WHERE metric = ? AND source = ? AND ident = ?", (metric_id, source, ident)
        ).fetchone():
            known.add((source, ident))
    return known


def _key(metric_id: int, rows: Rows, idents: Sequence[str], at: int) -> _Key:
    return metric_id, int(rows.source[at]), idents[at]


def _content(rows: Rows, at: int) -> tuple[int, int, float, int]:
    return int(rows.start[at]), int(rows.end[at]), float(rows.value[at]), int(rows.ordinal[at])


def rows_of(found: Sequence[_Row]) -> Rows:
    """Rows (start, end, source, value, ordinal, offset, metadata) as columns."""
    start, end, source, value, ordinal, offset, metadata = zip(*found, strict=True) if found else ((),) * 7
    return Rows(
        np.array(start, np.int64),
        np.array(end, np.int64),
        np.array(source, np.int32),
        np.array(value, np.float64),
        np.array(ordinal, np.int32),
        np.array([UNKNOWN_OFFSET if o is None else o for o in offset], np.int16),
        np.array([m or 0 for m in metadata], np.int64),
    )
