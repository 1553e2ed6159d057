"""Schema version 1.

Times are UTC milliseconds, days ordinals since 1970-01-01. The big tables are clustered on what is asked for
(`WITHOUT ROWID`): the cluster is the index, a chart reads one contiguous range. Figures that can be computed again
(agg_*, share_*, night, sample_count) carry no foreign keys: they are rewritten all the time.
"""

VERSION = 1
NAME = "initial"

STATEMENTS = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE metric (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    """CREATE TABLE source (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        key_name TEXT NOT NULL,
        hardware TEXT NOT NULL,
        manual INTEGER NOT NULL,
        class TEXT NOT NULL,
        manufacturer TEXT NOT NULL,
        model TEXT NOT NULL,
        rank INTEGER NOT NULL,
        UNIQUE (key_name, hardware, manual)
    )""",
    # The owner's order for one metric; source.rank holds for the others.
    """CREATE TABLE source_rank (
        metric INTEGER NOT NULL REFERENCES metric,
        source INTEGER NOT NULL REFERENCES source,
        rank INTEGER NOT NULL,
        PRIMARY KEY (metric, source)
    ) WITHOUT ROWID""",
    """CREATE TABLE import (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        format TEXT NOT NULL,
        file TEXT NOT NULL,
        at INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('done', 'undone')),
        report TEXT NOT NULL
    )""",
    # The unit in which an import gave a metric: the same record may come back printed in another one.
    """CREATE TABLE import_unit (
        metric INTEGER NOT NULL,
        import INTEGER NOT NULL REFERENCES import,
        unit TEXT NOT NULL,
        PRIMARY KEY (metric, import, unit)
    ) WITHOUT ROWID""",
    # Metadata sets, interned: few sets, millions of samples.
    "CREATE TABLE metadata (id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, entries TEXT NOT NULL)",
    # No foreign keys here: they would be looked up for every row. The writer makes the rows they would point to.
    """CREATE TABLE sample (
        metric INTEGER NOT NULL,
        start_ms INTEGER NOT NULL,
        end_ms INTEGER NOT NULL,
        source INTEGER NOT NULL,
        value REAL NOT NULL,
        ordinal INTEGER NOT NULL,
        offset_min INTEGER,
        metadata INTEGER,
        import INTEGER NOT NULL,
        PRIMARY KEY (metric, start_ms, end_ms, source, value, ordinal)
    ) WITHOUT ROWID""",
    # With these listed apart, whatever overlaps a window is found by looking back one day.
    "CREATE INDEX sample_long ON sample (metric, start_ms) WHERE end_ms - start_ms > 86400000",
    """CREATE TABLE sample_count (
        metric INTEGER NOT NULL,
        source INTEGER NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (metric, source)
    ) WITHOUT ROWID""",
    # Records that their source may revise: identity is the source's own id, the highest version holds.
    """CREATE TABLE upstream (
        metric INTEGER NOT NULL,
        source INTEGER NOT NULL,
        ident TEXT NOT NULL,
        version INTEGER NOT NULL,
        start_ms INTEGER NOT NULL,
        end_ms INTEGER NOT NULL,
        value REAL NOT NULL,
        ordinal INTEGER NOT NULL,
        import INTEGER NOT NULL,
        PRIMARY KEY (metric, source, ident)
    ) WITHOUT ROWID""",
    "CREATE INDEX upstream_content ON upstream (metric, start_ms, source)",
    # What a revision replaced, so that undoing the import that brought it restores the older figure.
    """CREATE TABLE replaced (
        id INTEGER PRIMARY KEY,
        by_import INTEGER NOT NULL REFERENCES import,
        metric INTEGER NOT NULL,
        source INTEGER NOT NULL,
        ident TEXT NOT NULL,
        version INTEGER NOT NULL,
        start_ms INTEGER NOT NULL,
        end_ms INTEGER NOT NULL,
        value REAL NOT NULL,
        ordinal INTEGER NOT NULL,
        offset_min INTEGER,
        metadata INTEGER,
        import INTEGER NOT NULL
    )""",
    "CREATE INDEX replaced_by ON replaced (by_import)",
    "CREATE INDEX replaced_ident ON replaced (metric, source, ident)",
    """CREATE TABLE raw_record (
        id INTEGER PRIMARY KEY,
        import INTEGER NOT NULL REFERENCES import,
        type TEXT NOT NULL,
        reason TEXT NOT NULL,
        hash BLOB NOT NULL UNIQUE,
        payload TEXT NOT NULL
    )""",
    """CREATE TABLE session (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        type TEXT NOT NULL,
        start_ms INTEGER NOT NULL,
        end_ms INTEGER NOT NULL,
        source INTEGER NOT NULL REFERENCES source,
        offset_min INTEGER,
        duration_s REAL,
        distance_m REAL,
        energy_kcal REAL,
        data TEXT NOT NULL,
        import INTEGER NOT NULL REFERENCES import,
        UNIQUE (kind, start_ms, end_ms, type, source)
    )""",
    """CREATE TABLE trace (
        session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
        name TEXT NOT NULL,
        columns BLOB NOT NULL,
        import INTEGER NOT NULL REFERENCES import,
        PRIMARY KEY (session, name)
    )""",
    # A vendor's own figure of a date. Every import that says something new adds a row; the newest holds.
    """CREATE TABLE day_value (
        name TEXT NOT NULL,
        day INTEGER NOT NULL,
        source INTEGER NOT NULL REFERENCES source,
        import INTEGER NOT NULL REFERENCES import,
        value REAL NOT NULL,
        unit TEXT NOT NULL,
        PRIMARY KEY (name, day, source, import)
    ) WITHOUT ROWID""",
    # The work queue of aggregation, written in the transaction that changes samples.
    "CREATE TABLE dirty (metric INTEGER NOT NULL, day INTEGER NOT NULL, PRIMARY KEY (metric, day)) WITHOUT ROWID",
    """CREATE TABLE agg_day (
        metric INTEGER NOT NULL,
        day INTEGER NOT NULL,
        value REAL NOT NULL,
        minimum REAL,
        maximum REAL,
        n INTEGER NOT NULL,
        PRIMARY KEY (metric, day)
    ) WITHOUT ROWID""",
    # The hours of a local day are packed into one row: ten years are 3650 rows, not 87 600 (see `store.hours`).
    # With a rowid, since rows of this size do not sit well in a clustered index.
    """CREATE TABLE agg_hour (
        metric INTEGER NOT NULL,
        day INTEGER NOT NULL,
        hours BLOB NOT NULL,
        PRIMARY KEY (metric, day)
    )""",
    """CREATE TABLE share_day (
        metric INTEGER NOT NULL,
        day INTEGER NOT NULL,
        source INTEGER NOT NULL,
        kept REAL NOT NULL,
        dropped REAL NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (metric, day, source)
    ) WITHOUT ROWID""",
    """CREATE TABLE share_hour (
        metric INTEGER NOT NULL,
        day INTEGER NOT NULL,
        shares BLOB NOT NULL,
        PRIMARY KEY (metric, day)
    )""",
    """CREATE TABLE night (
        day INTEGER NOT NULL,
        start_ms INTEGER NOT NULL,
        end_ms INTEGER NOT NULL,
        source INTEGER NOT NULL,
        figures TEXT NOT NULL,
        PRIMARY KEY (day, start_ms, source)
    ) WITHOUT ROWID""",
    # What the questions found. A row is one episode: as long as the same thing holds, it is updated and not told anew.
    """CREATE TABLE insight (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        rule TEXT NOT NULL,
        metric TEXT NOT NULL,
        state TEXT NOT NULL,
        created INTEGER NOT NULL,
        last_day INTEGER NOT NULL,
        holds INTEGER NOT NULL,
        acknowledged INTEGER,
        snoozed_until INTEGER,
        finding TEXT NOT NULL
    )""",
    "CREATE INDEX insight_last ON insight (last_day)",
    "CREATE TABLE insight_mute (rule TEXT PRIMARY KEY) WITHOUT ROWID",
)
