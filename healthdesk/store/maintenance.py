"""Is the store whole, how big is it, and a copy of it that has proven itself."""

import os
from collections.abc import Callable
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from healthdesk.base.errors import UsageError
from healthdesk.base.words import mark
from healthdesk.model.views import StoreStats
from healthdesk.store.engine import Database, below, connect
from healthdesk.store.envelope import sync_folder
from healthdesk.store.faults import damaged, known_faults

TABLES = (
    "metric", "source", "import", "metadata", "sample", "upstream", "raw_record", "session", "trace", "day_value",
    "dirty", "agg_day", "agg_hour", "share_day", "share_hour", "night", "insight", "insight_mute", "setting",
)  # fmt: skip
Step = Callable[[str], None]  # told what is looked at; may raise Cancelled


def verify(database: Database, step: Step = lambda _: None) -> tuple[list[str], dict[str, int]]:
    """Every page and every reference. Returns the problems, in plain words, and how many rows of what were counted."""
    with database.plain() as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()  # a half-written log makes the page check cry wolf
        return _examine(raw, step)


def _examine(raw: driver.Connection, step: Step) -> tuple[list[str], dict[str, int]]:
    problems = []
    step("pages")
    if raw.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
        problems.append("Pages of the file were changed by something other than healthdesk.")
    step("structure")
    found = raw.execute("PRAGMA integrity_check(1)").fetchone()
    if found is None or found[0] != "ok":
        return [*problems, "The structure of the file is damaged."], {}
    step("references")
    if raw.execute("PRAGMA foreign_key_check").fetchone() is not None:
        problems.append("Some records refer to others that are missing.")
    step("counts")
    counts = _counts(raw)
    if raw.execute("SELECT ifnull(sum(n), 0) FROM sample_count").fetchone()[0] != counts["sample"]:
        problems.append("The number of samples is not the one that was recorded.")
    unknown = raw.execute(
        "SELECT count(*) FROM sample_count c WHERE c.n AND (NOT EXISTS (SELECT 1 FROM metric WHERE id = c.metric)"
        " OR NOT EXISTS (SELECT 1 FROM source WHERE id = c.source))"
    ).fetchone()[0]
    if unknown:
        problems.append("Some samples belong to no known metric or source.")
    return problems, counts


def stats(database: Database) -> StoreStats:
    """The store in figures."""
    with database.read() as connection:
        raw = below(connection)

        def one(query: str) -> int:
            return int(raw.execute(query).fetchone()[0])

        by_metric = dict(
            raw.execute(
                "SELECT m.name, sum(c.n) FROM sample_count c JOIN metric m ON m.id = c.metric"
                " GROUP BY m.id HAVING sum(c.n) > 0 ORDER BY m.name"
            ).fetchall()
        )
        first, last = raw.execute("SELECT min(day), max(day) FROM agg_day").fetchone()
        return StoreStats(
            samples=sum(by_metric.values()),
            sources=one("SELECT count(*) FROM source"),
            sessions=one("SELECT count(*) FROM session"),
            imports=one("SELECT count(*) FROM import WHERE state = 'done'"),
            raw_records=one("SELECT count(*) FROM raw_record"),
            size_bytes=database.size_bytes(),
            schema=one("PRAGMA user_version"),
            first_day=first,
            last_day=last,
            by_metric=by_metric,
        )


def backup(database: Database, key: bytearray, out: Path, step: Step = lambda _: None) -> dict[str, int]:
    """An encrypted copy with the same key, kept only after it was opened, checked and counted.

    Returns the rows per table. Raises UsageError if `out` exists, KnownFailure or StoreDamaged if the copy fails.
    """
    if out.exists():
        raise UsageError(mark("There is a file of that name already."), mark("Choose another name for the backup."))
    fresh = out.with_name(out.name + ".new")
    with known_faults():
        fresh.unlink(missing_ok=True)
        try:
            step("copying")
            os.close(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))  # SQLite would let others read it
            with database.plain() as raw:
                raw.execute("VACUUM INTO ?", (str(fresh),))
                expected = _counts(raw)
            problems, counts = check_copy(fresh, key, step)
            if problems or counts != expected:
                raise damaged()
            _sync(fresh)
            fresh.replace(out)
            sync_folder(out.parent)
        finally:
            for leftover in (fresh, fresh.with_name(fresh.name + "-wal"), fresh.with_name(fresh.name + "-shm")):
                leftover.unlink(missing_ok=True)
    return expected


def check_copy(copy: Path, key: bytearray, step: Step = lambda _: None) -> tuple[list[str], dict[str, int]]:
    """As `verify`, for a store that nobody has open; it is one file afterwards, with nothing beside it."""
    with known_faults():
        raw = connect(copy, key)
        try:
            found = _examine(raw, step)
            raw.execute("PRAGMA journal_mode = DELETE").fetchall()
        finally:
            raw.close()
    return found


def schema_and_generation(path: Path, key: bytearray) -> tuple[int, int]:
    """The version of a store's schema, and how many changes of the data were ever committed to it."""
    with known_faults():
        raw = connect(path, key)
        try:
            schema = int(raw.execute("PRAGMA user_version").fetchone()[0])
            row = raw.execute("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'generation'").fetchone()
            raw.execute("PRAGMA journal_mode = DELETE").fetchall()
        finally:
            raw.close()
    return schema, 0 if row is None else int(row[0])


def _counts(raw: driver.Connection) -> dict[str, int]:
    return {table: int(raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table in TABLES}  # noqa: S608


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
