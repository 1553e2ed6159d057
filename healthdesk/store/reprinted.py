"""The same record in other units: an export of a phone that was switched from kilometres to miles.

Converting back leaves a difference far below 0.1 %. The rule is applied only to metrics whose unit differs between the
imports; otherwise two close values would be one.
"""

import numpy as np
import sqlcipher3.dbapi2 as driver

from healthdesk.model.batch import Float64, Int32, Int64
from healthdesk.store.reads import columns_of
from healthdesk.store.rows import Mask, Rows

TOLERANCE = 1e-3


def unit_changed(connection: driver.Connection, metric_id: int, import_id: int, unit: str) -> bool:
    """True if an earlier import gave this metric in another unit. Remembers the unit of this import."""
    connection.execute("INSERT OR IGNORE INTO import_unit VALUES (?, ?, ?)", (metric_id, import_id, unit))
    found = connection.execute(
        "SELECT 1 FROM import_unit WHERE metric = ? AND import < ? AND unit <> ? LIMIT 1", (metric_id, import_id, unit)
    )
    return found.fetchone() is not None


def reprinted(connection: driver.Connection, metric_id: int, import_id: int, rows: Rows) -> Mask:
    """Which rows are records of earlier imports with a value that differs by less than 0.1 % (but not by nothing).

    Each stored record accounts for one row at most, so that none of several close readings is lost.
    """
    found = connection.execute(
        "SELECT start_ms, end_ms, source, value, ordinal FROM sample"
        " WHERE metric = ? AND start_ms BETWEEN ? AND ? AND import < ?",
        (metric_id, int(rows.start.min()), int(rows.start.max()), import_id),
    )
    start, end, source, value, ordinal = columns_of(found, (np.int64, np.int64, np.int32, np.float64, np.int32))
    moment = _numbered(
        np.concatenate((start, rows.start)), np.concatenate((end, rows.end)), np.concatenate((source, rows.source))
    )
    old, new = moment[: len(start)], moment[len(start) :]
    n = int(moment.max()) + 1
    n_old, n_new = np.bincount(old, minlength=n), np.bincount(new, minlength=n)
    # Nearly always there is one record of a moment and source on either side: those are compared all at once.
    alone = (n_old == 1) & (n_new == 1)
    stored_at = np.zeros(n, np.int64)
    stored_at[old] = np.arange(len(old))
    mask: Mask = alone[new]
    mine = stored_at[new[mask]]
    equal = (rows.value[mask] == value[mine]) & (rows.ordinal[mask] == ordinal[mine])
    mask[mask] = _near(rows.value[mask], value[mine]) & ~equal
    for crowd in np.flatnonzero((n_old > 0) & (n_new > 0) & ~alone):
        stored = np.flatnonzero(old == crowd)
        left = set(zip(value[stored].tolist(), ordinal[stored].tolist(), strict=True))
        mask[_paired(rows, np.flatnonzero(new == crowd).tolist(), left)] = True
    return mask


def _numbered(start: Int64, end: Int64, source: Int32) -> Int64:
    """The same number for the same (start, end, source), from 0 on."""
    order = np.lexsort((source, end, start))
    differs = np.zeros(len(order), np.bool_)
    for column in (start[order], end[order], source[order]):
        differs[1:] |= column[1:] != column[:-1]
    numbers = np.empty(len(order), np.int64)
    numbers[order] = np.cumsum(differs)
    return numbers


def _near(one: Float64, other: Float64) -> Mask:
    near: Mask = np.abs(one - other) < TOLERANCE * np.maximum(np.abs(one), np.abs(other))
    return near


def _paired(rows: Rows, places: list[int], left: set[tuple[float, int]]) -> list[int]:
    """Of several records of one moment: pairs equal ones first, then the rest with the nearest that is left."""
    unpaired = []
    for at in places:
        exact = (float(rows.value[at]), int(rows.ordinal[at]))
        if exact in left:
            left.remove(exact)
        else:
            unpaired.append(at)
    matched = []
    for at in unpaired:
        value = float(rows.value[at])
        near = min(left, key=lambda other: abs(other[0] - value), default=None)
        if near is not None and _near(np.array([near[0]]), np.array([value]))[0]:
            left.remove(near)
            matched.append(at)
    return matched
