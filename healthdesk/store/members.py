"""Which source a record counts for: the one that its source was merged into, and none if that one is excluded.

Records keep the source that gave them, so a merge and an exclusion can be taken back; the newest import of a merged
name joins the others by itself.
"""

from collections.abc import Mapping, Sequence

import numpy as np
import sqlcipher3.dbapi2 as driver

from healthdesk.base.changes import Changes
from healthdesk.model.zones import UNKNOWN_OFFSET
from healthdesk.store.engine import Database, below
from healthdesk.store.reads import columns_of
from healthdesk.store.touched import DaysOf, Touched
from healthdesk.store.writes import count_generation

ROOT = "coalesce(merged_into, id)"  # of a source


def regroup(database: Database, members: Mapping[int, int | None], days: DaysOf) -> Changes:
    """Merge each source of `members` into another one, or (None) let it stand alone, and queue its days.

    No source may then be merged into one that is merged itself.
    """
    with database.write() as connection:
        raw = below(connection)
        raw.executemany("UPDATE source SET merged_into = ?2 WHERE id = ?1", members.items())
        chained = "SELECT 1 FROM source s JOIN source o ON o.id = s.merged_into WHERE o.merged_into IS NOT NULL"
        if raw.execute(chained).fetchone() is not None:
            raise ValueError("a source is merged into one that is merged itself")
        return _touch(raw, list(members), days)


def exclude(database: Database, source: int, days: DaysOf, *, excluded: bool) -> Changes:
    """Let a source and what is merged into it count nowhere, or count again; queue the days."""
    with database.write() as connection:
        raw = below(connection)
        raw.execute("UPDATE source SET excluded = ? WHERE id = ?", (int(excluded), source))
        return _touch(raw, group(raw, source), days)


def delete(database: Database, source: int, days: DaysOf) -> Changes:
    """Delete a source and what is merged into it with all their records. What imports reported stays as it was."""
    with database.write() as connection:
        raw = below(connection)
        gone = group(raw, source)
        changes = _touch(raw, gone, days)
        among = f"source IN ({', '.join(map(str, gone))})"
        raw.execute(f"DELETE FROM trace WHERE session IN (SELECT id FROM session WHERE {among})")  # noqa: S608 - ids
        for metric in [m for (m,) in raw.execute("SELECT id FROM metric").fetchall()]:
            raw.execute(f"DELETE FROM sample WHERE metric = ? AND {among}", (metric,))  # noqa: S608
        for table in (
            "sample_count",
            "upstream",
            "replaced",
            "session",
            "day_value",
            "share_day",
            "night",
            "source_rank",
        ):
            raw.execute(f"DELETE FROM {table} WHERE {among}")  # noqa: S608
        raw.execute(f"DELETE FROM source WHERE merged_into = {int(source)}")  # noqa: S608
        raw.execute("DELETE FROM source WHERE id = ?", (source,))
        count_generation(raw)
        return changes


def group(raw: driver.Connection, source: int) -> list[int]:
    """The source and all that are merged into it."""
    return [int(s) for (s,) in raw.execute(f"SELECT id FROM source WHERE {ROOT} = ?", (source,))]  # noqa: S608


def _touch(raw: driver.Connection, sources: Sequence[int], days: DaysOf) -> Changes:
    """Queue every day to which one of these sources gave a sample."""
    touched = Touched()
    among = f"source IN ({', '.join(str(int(s)) for s in sources)})"
    metrics = raw.execute(
        f"SELECT id, name FROM metric WHERE id IN (SELECT metric FROM sample_count WHERE n > 0 AND {among})"  # noqa: S608
    ).fetchall()
    for metric_id, name in metrics:
        cursor = raw.execute(
            f"SELECT start_ms, end_ms, ifnull(offset_min, {UNKNOWN_OFFSET}) FROM sample WHERE metric = ? AND {among}",  # noqa: S608
            (metric_id,),
        )
        start, end, offset = columns_of(cursor, (np.int64, np.int64, np.int16))
        touched.add_days(name, *days(name, start, end, offset))
    touched.write(raw)
    sessions = raw.execute(f"SELECT 1 FROM session WHERE {among} LIMIT 1").fetchone() is not None  # noqa: S608
    return touched.changes(sources=True, sessions=sessions)
