"""Sample rows on their way in: columns with store ids, in cluster order, each content once."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import sqlcipher3.dbapi2 as driver
from numpy.typing import NDArray

from healthdesk.model.batch import Float64, Int16, Int32, Int64
from healthdesk.model.zones import UNKNOWN_OFFSET

CHUNK = 4096
ROWS_A_STATEMENT = 32
_INSERT = "INSERT OR IGNORE INTO sample VALUES "
EARLIEST_MS, LATEST_MS = -2_208_988_800_000, 4_133_980_800_000  # years 1900 to 2100
Mask = NDArray[np.bool_]


@dataclass(slots=True)
class Rows:
    """n samples of one metric. All arrays are (n,); `source` and `metadata` hold store ids (metadata 0 = none)."""

    start: Int64
    end: Int64
    source: Int32
    value: Float64
    ordinal: Int32
    offset: Int16
    metadata: Int64

    def __len__(self) -> int:
        return len(self.start)

    def take(self, which: Mask | Int64 | slice) -> "Rows":
        """The rows chosen by a mask, by places or by a slice."""
        return Rows(
            self.start[which],
            self.end[which],
            self.source[which],
            self.value[which],
            self.ordinal[which],
            self.offset[which],
            self.metadata[which],
        )

    def check(self) -> None:
        """Raises ValueError for what no reader of ours sends."""
        if len(self) and not (
            int(self.start.min()) >= EARLIEST_MS
            and int(self.end.max()) <= LATEST_MS
            and bool((self.end >= self.start).all())
            and bool(np.isfinite(self.value).all())
        ):
            raise ValueError("samples outside of what can be stored")


def in_order_once(rows: Rows) -> Rows:
    """The same rows in cluster order, equal contents once."""
    if len(rows) < 2 or bool((rows.start[1:] > rows.start[:-1]).all()):
        return rows
    rows = rows.take(np.lexsort((rows.ordinal, rows.value, rows.source, rows.end, rows.start)))
    same = np.ones(len(rows) - 1, np.bool_)
    for column in (rows.start, rows.end, rows.source, rows.value, rows.ordinal):
        same &= column[1:] == column[:-1]
    return rows.take(np.concatenate((np.ones(1, np.bool_), ~same))) if same.any() else rows


def insert_new(connection: driver.Connection, metric_id: int, import_id: int, rows: Rows) -> Mask:
    """Insert the rows that are not in the store; returns which those were. `rows` are in cluster order, once each."""
    new = np.zeros(len(rows), np.bool_)
    for at in range(0, len(rows), CHUNK):
        new[at : at + CHUNK] = _insert_chunk(connection, metric_id, import_id, rows.take(slice(at, at + CHUNK)))
    return new


def _insert_chunk(connection: driver.Connection, metric_id: int, import_id: int, rows: Rows) -> Mask | bool:
    """All at once; only where some were there already and some not, one by one, to learn which."""
    places, columns = _places(metric_id, import_id, rows)
    before = connection.total_changes
    connection.execute("SAVEPOINT chunk")
    _insert_many(connection, places, columns)
    inserted = connection.total_changes - before
    if inserted in (0, len(rows)):
        connection.execute("RELEASE chunk")
        return bool(inserted)
    connection.execute("ROLLBACK TO chunk")
    connection.execute("RELEASE chunk")
    return np.fromiter(_one_by_one(connection, places, columns), np.bool_, len(rows))


def _insert_many(connection: driver.Connection, places: str, columns: list[list[object]]) -> None:
    """Many rows a statement: stepping through one statement a row takes twice as long."""
    n = len(columns[0])
    whole = n - n % ROWS_A_STATEMENT
    flat: list[object] = [None] * (whole * len(columns))
    for at, column in enumerate(columns):
        flat[at :: len(columns)] = column[:whole]
    values = [iter(flat)] * (ROWS_A_STATEMENT * len(columns))  # the same iterator again and again: cuts it in pieces
    connection.executemany(_INSERT + ", ".join([places] * ROWS_A_STATEMENT), zip(*values, strict=True))
    connection.executemany(_INSERT + places, zip(*(column[whole:] for column in columns), strict=True))


def _one_by_one(connection: driver.Connection, places: str, columns: list[list[object]]) -> Iterator[bool]:
    cursor = connection.cursor()
    before = connection.total_changes
    for row in zip(*columns, strict=True):
        cursor.execute(_INSERT + places, row)
        after = connection.total_changes
        yield after > before
        before = after


def _places(metric_id: int, import_id: int, rows: Rows) -> tuple[str, list[list[object]]]:
    """The row of an insert, with columns of one value spelled out, and the columns that are not."""
    places: list[str] = [str(int(metric_id))]
    columns: list[list[object]] = []

    def bind(column: list[object]) -> None:
        places.append("?")
        columns.append(column)

    def bind_or_spell(column: NDArray[np.integer], missing: int | None = None) -> None:
        first = int(column[0])
        if (column == first).all():
            places.append("NULL" if first == missing else str(first))
        elif missing is None:
            bind(column.tolist())
        else:
            bind([None if value == missing else value for value in column.tolist()])

    bind(rows.start.tolist())
    bind(rows.end.tolist())
    bind_or_spell(rows.source)
    bind(rows.value.tolist())
    bind_or_spell(rows.ordinal)
    bind_or_spell(rows.offset, UNKNOWN_OFFSET)
    bind_or_spell(rows.metadata, 0)
    places.append(str(int(import_id)))
    return f"({', '.join(places)})", columns


__all__ = ["CHUNK", "Mask", "Rows", "in_order_once", "insert_new"]
