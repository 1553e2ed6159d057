"""Brings a store to the newest schema, one transaction a step."""

from collections.abc import Callable, Sequence
from types import ModuleType

from sqlalchemy import text

from healthdesk.base.errors import KnownFailure
from healthdesk.base.words import mark
from healthdesk.store.engine import Database, below
from healthdesk.store.faults import damaged
from healthdesk.store.migrations import (
    m0001_initial,
    m0002_shares,
    m0003_endpoints,
    m0004_goal_history,
    m0005_waiting_imports,
)

STEPS: tuple[ModuleType, ...] = (
    m0001_initial,
    m0002_shares,
    m0003_endpoints,
    m0004_goal_history,
    m0005_waiting_imports,
)
NEWEST = STEPS[-1].VERSION
APPLICATION_ID = 0x68646B31  # "hdk1": what the file is, readable by whoever has the key


def version_of(database: Database) -> int:
    """The store's schema version; 0 for an empty file. Raises StoreDamaged for a database of something else."""
    with database.read() as connection:
        version = int(connection.execute(text("PRAGMA user_version")).scalar_one())
        application = int(connection.execute(text("PRAGMA application_id")).scalar_one())
    if version and application != APPLICATION_ID:
        raise damaged()
    return version


def migrate(database: Database, backup: Callable[[], object], steps: Sequence[ModuleType] = STEPS) -> None:
    """Run the steps that the store lacks, each with its own record in one transaction.

    `backup` is called first if the store already holds data. Raises KnownFailure for a store newer than this program.
    """
    version = version_of(database)
    newest = steps[-1].VERSION
    if version > newest:
        raise KnownFailure(
            mark("This store was written by a newer healthdesk."),
            mark("Nothing was changed. Install the newest version to open it."),
        )
    if 0 < version < newest:
        backup()
    for step in steps:
        if version < step.VERSION:
            _run(database, step)


def _run(database: Database, step: ModuleType) -> None:
    with database.write() as connection:
        raw = below(connection)
        raw.execute(
            "CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL)"
        )
        for statement in step.STATEMENTS:
            raw.execute(statement)
        if raw.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise damaged()
        raw.execute(
            "INSERT INTO migration VALUES (?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))", (step.VERSION, step.NAME)
        )
        raw.execute(f"PRAGMA user_version = {int(step.VERSION)}")
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
