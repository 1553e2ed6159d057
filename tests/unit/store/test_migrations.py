"""A store is brought to the newest schema step by step, never half, and never without a copy of what was there."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from healthdesk.base.errors import KnownFailure, StoreDamaged
from healthdesk.base.paths import DataFolder
from healthdesk.base.settings import Settings
from healthdesk.store import maintenance
from healthdesk.store.engine import Database, connect
from healthdesk.store.migrations import runner
from healthdesk.store.store import Store
from healthdesk.store.vault import open_with_passphrase
from tests.unit.store.people import CHEAP, PASSPHRASE, many, stored, take

NEXT = runner.NEWEST + 1


def step(version: int, *statements: str) -> Any:
    return SimpleNamespace(VERSION=version, NAME=f"step{version}", STATEMENTS=statements)


def migrate(store: Store, *more: Any, backup: Any = lambda: None) -> None:
    runner.migrate(store._database, backup, cast("Any", (*runner.STEPS, *more)))


def recorded(store: Store) -> list[tuple[int, str]]:
    with store._database.read() as connection:
        return [
            tuple(row) for row in connection.exec_driver_sql("SELECT version, name FROM migration ORDER BY version")
        ]


def test_new_store_has_the_record_of_every_step(store: Store) -> None:
    assert recorded(store) == [(module.VERSION, module.NAME) for module in runner.STEPS]
    assert store.stats().schema == runner.NEWEST


def test_versions_of_the_steps_are_one_after_the_other() -> None:
    assert [module.VERSION for module in runner.STEPS] == list(range(1, len(runner.STEPS) + 1))


def test_later_step_runs_once_after_a_backup(store: Store) -> None:
    backups: list[int] = []
    for _ in range(2):
        migrate(store, step(NEXT, "CREATE TABLE extra (a)"), backup=lambda: backups.append(1))
    assert recorded(store)[-1] == (NEXT, f"step{NEXT}")
    assert backups == [1]


def test_step_that_fails_leaves_the_schema_before_it(store: Store) -> None:
    with pytest.raises(Exception, match="nonsense"):
        migrate(store, step(NEXT, "CREATE TABLE extra (a)", "SELECT nonsense FROM extra"))
    assert runner.version_of(store._database) == runner.NEWEST
    migrate(store, step(NEXT, "CREATE TABLE extra (a)"))


def test_failing_backup_stops_the_migration(store: Store) -> None:
    def fail() -> None:
        raise KnownFailure("no room")

    with pytest.raises(KnownFailure, match="no room"):
        migrate(store, step(NEXT, "CREATE TABLE extra (a)"), backup=fail)
    assert runner.version_of(store._database) == runner.NEWEST


def test_store_of_a_newer_program_is_refused_untouched(store: Store, data_folder: DataFolder) -> None:
    migrate(store, step(NEXT, "CREATE TABLE extra (a)"))
    store.close()
    before = data_folder.store.read_bytes()
    with pytest.raises(KnownFailure, match="newer healthdesk"):
        Store.open(data_folder, open_with_passphrase(data_folder.keys, PASSPHRASE, cost=CHEAP))
    assert data_folder.store.read_bytes() == before


def test_database_of_something_else_is_refused(store: Store) -> None:
    with store._database.write() as connection:
        connection.exec_driver_sql("PRAGMA application_id = 7")
    with pytest.raises(StoreDamaged):
        runner.version_of(store._database)


def test_opening_an_older_store_keeps_a_verified_copy_beside_it(
    store: Store, data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(store, many(500))
    store.close()
    newer = (*runner.STEPS, step(NEXT, "CREATE TABLE extra (a)"))
    monkeypatch.setattr(runner.migrate, "__defaults__", (newer,))
    vault = open_with_passphrase(data_folder.keys, PASSPHRASE, cost=CHEAP)
    Store.open(data_folder, vault).close()
    (copy,) = data_folder.folder.glob("*before-migration*")
    kept = connect(copy, vault.database_key())
    assert kept.execute("SELECT count(*) FROM sample").fetchone() == (500,)
    assert kept.execute("PRAGMA user_version").fetchone() == (runner.NEWEST,)
    kept.close()


def test_backup_is_encrypted_and_counts_only_when_whole(
    store: Store, data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(store, many(500))
    key = open_with_passphrase(data_folder.keys, PASSPHRASE, cost=CHEAP).database_key()
    out = data_folder.folder / "copy.db"
    assert maintenance.backup(store._database, key, out)["sample"] == 500
    assert not out.read_bytes().startswith(b"SQLite format 3")
    copy = Database(out, bytearray(key))
    copy.close()

    monkeypatch.setattr(maintenance, "_examine", lambda *_: (["broken"], {}))
    with pytest.raises(StoreDamaged):
        maintenance.backup(store._database, key, data_folder.folder / "bad.db")
    assert not list(data_folder.folder.glob("bad.db*"))
    assert len(stored(store)) == 500


@pytest.mark.parametrize(("before", "after"), [
    ('{"steps": 8000.0, "sleep": 450}', {"steps": [{"first": None, "value": 8000.0}], "sleep": [{"first": None, "value": 450}]}),
    ("{}", {}),
    (None, None),
])  # fmt: skip
def test_goals_of_before_hold_from_the_beginning(
    store: Store, before: str | None, after: dict[str, object] | None
) -> None:
    with store._database.write() as connection:  # as version 3 left it
        connection.exec_driver_sql("DELETE FROM migration WHERE version >= 4")
        connection.exec_driver_sql("PRAGMA user_version = 3")
        if before is not None:
            connection.exec_driver_sql("INSERT INTO setting VALUES ('goals', ?)", (before,))
        connection.exec_driver_sql("INSERT INTO setting VALUES ('theme', '\"dark\"')")
    runner.migrate(store._database, lambda: None, runner.STEPS[:4])
    assert store.settings() == {"theme": "dark"} | ({} if after is None else {"goals": after})
    Settings.model_validate(store.settings())
