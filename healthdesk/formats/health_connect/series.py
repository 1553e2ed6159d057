"""Tables of series: readings that belong to a record of another table, which tells who wrote them and in which zone."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.health_connect.database import Database
from healthdesk.formats.health_connect.records import BAD_TIME, TIMES, rows_of
from healthdesk.formats.health_connect.writers import COLUMNS, Writers
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.output import Output
from healthdesk.model.batch import Int16, Int32, Int64

# table of readings -> (its records, value, metric, unit)
SERIES = {
    "heart_rate_record_series_table": ("heart_rate_record_table", "beats_per_minute", "heart_rate", "bpm"),
    "skin_temperature_delta_table": ("skin_temperature_record_table", "delta", "skin_temperature_deviation", "degC"),
}
_AT = ("epoch_millis", "time", "timestamp_millis")
NO_RECORD = mark("Reading of a record that is not there")


@dataclass(frozen=True, slots=True)
class Parents:
    """Records by their row id, ascending. All arrays are (m,)."""

    row: Int64
    start: Int64
    end: Int64
    source: Int32
    offset: Int16

    def find(self, keys: np.ndarray[tuple[int], np.dtype[np.float64]]) -> Int64:
        """The place of each key (n,), -1 for one that is not there."""
        wanted = np.nan_to_num(keys, nan=-1).astype(np.int64)
        at = np.minimum(np.searchsorted(self.row, wanted), max(len(self.row) - 1, 0))
        return np.where(self.row[at] == wanted, at, -1) if len(self.row) else np.full(len(wanted), -1)


def parents_of(database: Database, table: str, writers: Writers) -> Parents:
    """All records of a table that have a row id and times."""
    found: list[tuple[Int64, Int64, Int64, Int32, Int16]] = []
    for chunk in database.scan(table, {"row": ("row_id",)} | TIMES | COLUMNS):
        rows, ids = rows_of(chunk, writers), chunk.numbers("row")
        good = rows.good & ~np.isnan(ids)
        found.append(
            (ids[good].astype(np.int64), rows.start[good], rows.end[good], rows.source[good], rows.offset[good])
        )
    if not found:
        none = np.empty(0, np.int64)
        return Parents(none, none, none, none.astype(np.int32), none.astype(np.int16))
    columns = [np.concatenate(column) for column in zip(*found, strict=True)]
    order = np.argsort(columns[0], kind="stable")
    return Parents(*(column[order] for column in columns))


def put(database: Database, table: str, writers: Writers, out: Output) -> Iterator[Event]:
    """All readings of a series table."""
    parent, column, metric, unit = SERIES[table]
    records = parents_of(database, parent, writers)
    place = f"{table} row"
    for chunk in database.scan(table, {"parent": ("parent_key",), "at": _AT, "value": (column,)}):
        at, record = chunk.numbers("at"), records.find(chunk.numbers("parent"))
        good = ~np.isnan(at) & (record >= 0)
        for i in np.flatnonzero(~good).tolist():
            out.error(place, chunk.first + i, BAD_TIME if np.isnan(at[i]) else NO_RECORD, table, metric=metric)
        rows = np.flatnonzero(good)
        if len(rows):
            instant = at[rows].astype(np.int64)
            out.rows(
                metric,
                unit,
                instant,
                instant,
                chunk.numbers("value")[rows],
                source=records.source[record[rows]],
                place=place,
                position=chunk.first + rows,
                offset=records.offset[record[rows]],
            )
        yield from out.drain()
