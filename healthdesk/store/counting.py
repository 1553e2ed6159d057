"""The samples that count, each under the source that it counts for (see `members`)."""

from typing import Any

import numpy as np
import sqlcipher3.dbapi2 as driver
from numpy.typing import NDArray

from healthdesk.model.arrays import run_starts
from healthdesk.model.columns import SampleColumns


def counting(raw: driver.Connection, columns: SampleColumns) -> SampleColumns:
    """The samples (ordered by start) that count, each under the source that it counts for.

    What two names of one source both gave is one record: of equal ones there are as many as one name alone gave.
    """
    special = raw.execute(
        "SELECT s.id, r.id, r.excluded FROM source s JOIN source r ON r.id = coalesce(s.merged_into, s.id)"
        " WHERE r.excluded OR s.merged_into IS NOT NULL"
    ).fetchall()
    if not special or not len(columns):
        return columns
    ids, roots, excluded = (np.array(column, np.int64) for column in zip(*special, strict=True))
    order = np.argsort(ids)
    ids, roots, excluded = ids[order], roots[order], excluded[order]
    at = np.searchsorted(ids, columns.source).clip(max=len(ids) - 1)
    known = ids[at] == columns.source
    counts = ~(known & (excluded[at] > 0))
    given = columns.source
    columns.source = np.where(known, roots[at], given).astype(np.int32)
    if (columns.source != given).any():
        counts &= _first_told(columns, given)
    return columns.taken(np.flatnonzero(counts))


def _first_told(columns: SampleColumns, given: NDArray[np.int32]) -> NDArray[np.bool_]:
    """False (n,) where another name of the source gave the same record; `given` (n,) are the names."""
    order = np.lexsort((given, columns.source, columns.value, columns.end, columns.start))
    start, end, value, source = columns.start[order], columns.end[order], columns.value[order], columns.source[order]
    name: NDArray[Any] = given[order]
    equal: tuple[NDArray[Any], ...] = (start, end, value, source)
    # The how-manieth of its equals each record is within its own name.
    number = np.arange(len(order))
    number -= np.maximum.accumulate(np.where(run_starts(*equal, name), number, 0))
    again = np.lexsort((name, number, source, value, end, start))
    out = np.empty(len(order), np.bool_)
    out[order[again]] = run_starts(*(column[again] for column in equal), number[again])
    return out
