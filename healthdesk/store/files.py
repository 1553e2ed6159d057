"""The files of a store: made whole under another name, copied, taken away."""

import uuid
from pathlib import Path

from sqlalchemy import text

from healthdesk.base.paths import DataFolder
from healthdesk.store import maintenance
from healthdesk.store.engine import Database
from healthdesk.store.migrations.runner import migrate
from healthdesk.store.vault import Vault


def build(path: Path, vault: Vault) -> None:
    """A complete, empty store at `path`, with nothing beside it."""
    database = Database(path, vault.database_key(), create=True)
    try:
        migrate(database, lambda: None)
        with database.write() as connection:
            connection.execute(
                text("INSERT INTO meta (key, value) VALUES ('store_uuid', :uuid), ('generation', '0')"),
                {"uuid": str(vault.store_uuid)},
            )
    finally:
        database.close()
    path.chmod(0o600)  # its log and shared memory get the same


def fresh(folder: DataFolder) -> Path:
    """Where a store is until it is whole."""
    return folder.store.with_name(folder.store.name + ".new")


def remove(path: Path) -> None:
    """A store and what SQLite keeps beside it."""
    for leftover in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
        leftover.unlink(missing_ok=True)


def copy_before_migration(folder: DataFolder, database: Database, vault: Vault) -> None:
    """A verified copy beside the store, under a name of its own."""
    name = f"{folder.store.name}.before-migration-{uuid.uuid4().hex[:8]}"
    copy(database, vault, folder.store.with_name(name))


def copy_locked(path: Path, vault: Vault, out: Path, step: maintenance.Step) -> dict[str, int]:
    """A verified copy of a store that nobody has open, as `Store.copy`. The caller holds its lock."""
    database = Database(path, vault.database_key())
    try:
        return copy(database, vault, out, step)
    finally:
        database.close()


def copy(database: Database, vault: Vault, out: Path, step: maintenance.Step = lambda _: None) -> dict[str, int]:
    """A verified copy of an open store; how many rows each table has. See `maintenance.backup`."""
    key = vault.database_key()
    try:
        return maintenance.backup(database, key, out, step)
    finally:
        key[:] = bytes(len(key))
