"""Samples out of the store, as columns."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

import numpy as np
import sqlcipher3.dbapi2 as driver
from numpy.typing import NDArray
from sqlalchemy import Connection

from healthdesk.model.columns import Int64, SampleColumns
from healthdesk.model.zones import DAY_MS, UNKNOWN_OFFSET
from healthdesk.store.engine import below

MISSING = "9e999"  # in SQL, in place of NULL; no stored value is infinite
METRIC_ID = "(SELECT id FROM metric WHERE name = ?)"
_COLUMNS = f"start_ms, end_ms, value, source * 65536 + ifnull(offset_min, {UNKNOWN_OFFSET})"  # each column takes time
# What begins in the window or up to a day before it, and the few longer ones by an index of their own.
_NEAR = f"""SELECT {_COLUMNS} FROM sample WHERE metric = {METRIC_ID}
    AND start_ms >= ? AND start_ms < ? AND (start_ms >= ? OR end_ms > ?)"""  # noqa: S608 - no values in it
_FAR = f"""SELECT {_COLUMNS} FROM sample INDEXED BY sample_long WHERE metric = {METRIC_ID}
    AND start_ms < ? AND end_ms > ? AND end_ms - start_ms > {DAY_MS} ORDER BY start_ms"""  # noqa: S608


@dataclass(slots=True)
class StoredSample:
    """One sample, whole. `offset` is None where the record does not know its zone."""

    start: int
    end: int
    value: float
    source: int
    ordinal: int
    offset: int | None
    metadata: dict[str, str] = field(default_factory=dict)


def samples(connection: Connection, metric: str, start_ms: int, end_ms: int) -> SampleColumns:
    """Samples of a metric that overlap [start_ms, end_ms), ordered by start; those without length count by their start."""
    raw = below(connection)
    back = start_ms - DAY_MS
    far = raw.execute(_FAR, (metric, back, start_ms))
    near = raw.execute(_NEAR, (metric, back, end_ms, start_ms, start_ms))
    types = (np.int64, np.int64, np.float64, np.int64)
    columns = [np.concatenate(pair) for pair in zip(columns_of(far, types), columns_of(near, types), strict=True)]
    start, end, value, both = columns
    source = (both - UNKNOWN_OFFSET) >> 16  # the least offset is 0 now
    return SampleColumns(start, end, value, source.astype(np.int32), (both - (source << 16)).astype(np.int16))


def columns_of(cursor: driver.Cursor, types: Sequence[type[np.generic]]) -> list[NDArray[Any]]:
    """A whole result as one array a column. All numbers must fit a double; `MISSING` becomes NaN.

    One flat array of doubles is twice as fast as a list of rows, and holds every time, count and id exactly.
    """
    flat = np.fromiter(chain.from_iterable(cursor), np.float64).reshape(-1, len(types))
    columns = [flat[:, at].astype(kind) for at, kind in enumerate(types)]
    for column in columns:
        if column.dtype.kind == "f":
            column[np.isinf(column)] = np.nan
    return columns


def sample_rows(connection: Connection, metric: str, start_ms: int, end_ms: int) -> list[StoredSample]:
    """Samples that start in [start_ms, end_ms), in order, with all that is known of them."""
    found = below(connection).execute(
        "SELECT s.start_ms, s.end_ms, s.value, s.source, s.ordinal, s.offset_min, m.entries"  # noqa: S608
        " FROM sample s LEFT JOIN metadata m ON m.id = s.metadata"
        f" WHERE s.metric = {METRIC_ID} AND s.start_ms >= ? AND s.start_ms < ?",
        (metric, start_ms, end_ms),
    )
    return [
        StoredSample(start, end, value, source, ordinal, offset, json.loads(entries) if entries else {})
        for start, end, value, source, ordinal, offset, entries in found
    ]


def last_sample_times(connection: Connection, start_ms: int, end_ms: int) -> dict[str, int]:
    """For each metric the end of the newest sample that starts in [start_ms, end_ms), at most `end_ms`."""
    found = below(connection).execute(
        "SELECT name, (SELECT end_ms FROM sample WHERE metric = metric.id AND start_ms >= ? AND start_ms < ?"
        " ORDER BY start_ms DESC, end_ms DESC LIMIT 1) AS last FROM metric",
        (start_ms, end_ms),
    )
    return {name: min(last, end_ms) for name, last in found if last is not None}


def dirty(connection: Connection) -> dict[str, Int64]:
    """The work queue: for each metric the local days to compute again, in order."""
    raw = below(connection)
    out = {}
    for metric_id, name in raw.execute("SELECT id, name FROM metric ORDER BY id").fetchall():
        days = raw.execute("SELECT day FROM dirty WHERE metric = ? ORDER BY day", (metric_id,)).fetchall()
        if days:
            out[name] = np.array(days, np.int64)[:, 0]
    return out
