"""Opening and closing: what is damaged, foreign or newer is said in one sentence and never written to."""

import os
import shutil
import threading
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from healthdesk.base.errors import KnownFailure, NoStore, StoreDamaged, Unwritable, UsageError
from healthdesk.base.paths import DataFolder
from healthdesk.store import faults
from healthdesk.store.engine import PRAGMAS, connect
from healthdesk.store.store import Store
from healthdesk.store.vault import Vault, open_with_passphrase, open_with_recovery
from tests.unit.store.people import CHEAP, PASSPHRASE, days_in_utc, many, stored, take


def keys_of(folder: DataFolder) -> Vault:
    return open_with_passphrase(folder.keys, PASSPHRASE, cost=CHEAP)


@pytest.fixture
def closed(data_folder: DataFolder) -> DataFolder:
    """A closed store with 3000 samples in it."""
    store, _, _ = Store.create(data_folder, PASSPHRASE, cost=CHEAP)
    take(store, many(3000))
    store.close()
    return data_folder


def test_store_opens_again_with_passphrase_and_recovery_key(data_folder: DataFolder) -> None:
    store, _, recovery = Store.create(data_folder, PASSPHRASE, cost=CHEAP)
    take(store, many(100))
    store.save_settings({"home_zone": "Europe/Zürich", "goals": {"steps": 9000}})
    store.close()
    for vault in (keys_of(data_folder), open_with_recovery(data_folder.keys, recovery)):
        again = Store.open(data_folder, vault)
        assert len(stored(again)) == 100
        assert again.settings() == {"home_zone": "Europe/Zürich", "goals": {"steps": 9000}}
        again.close()


def test_closed_store_leaves_one_database_file(closed: DataFolder) -> None:
    assert sorted(path.name for path in closed.folder.iterdir()) == ["health.db", "health.keys", "health.lock"]
    assert closed.store.stat().st_mode & 0o077 == 0


def test_settings_saved_later_replace_only_their_own(store: Store) -> None:
    store.save_settings({"a": 1, "b": [1]})
    store.save_settings({"b": {"c": None}})
    assert store.settings() == {"a": 1, "b": {"c": None}}


def test_creating_twice_is_refused_and_keeps_the_first(closed: DataFolder) -> None:
    before = closed.store.read_bytes()
    with pytest.raises(UsageError, match="already"):
        Store.create(closed, PASSPHRASE, cost=CHEAP)
    assert closed.store.read_bytes() == before


def test_creation_that_fails_can_be_repeated(data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(Vault, "save", lambda _: (_ for _ in ()).throw(faults.disk_full()))
        with pytest.raises(KnownFailure, match="full"):
            Store.create(data_folder, PASSPHRASE, cost=CHEAP)
        assert [path.name for path in data_folder.folder.iterdir()] == ["health.lock"]
    store, _, _ = Store.create(data_folder, PASSPHRASE, cost=CHEAP)
    store.close()


def test_creation_cut_off_in_its_last_step_is_completed_on_opening(closed: DataFolder) -> None:
    closed.store.rename(closed.store.with_name("health.db.new"))
    store = Store.open(closed, keys_of(closed))
    assert len(stored(store)) == 3000
    store.close()


def test_folder_without_a_store_says_so(data_folder: DataFolder, closed: DataFolder, tmp_path: Path) -> None:
    with pytest.raises(NoStore):
        Store.open(DataFolder(tmp_path / "nowhere"), keys_of(closed))
    closed.store.unlink()
    with pytest.raises(StoreDamaged, match="missing"):
        Store.open(closed, keys_of(closed))


@pytest.mark.parametrize("length", [0, 1, 100, 4095, 4096, 5000, 8192, 40_960])
def test_cut_off_store_is_damaged_and_never_opened_as_an_empty_one(closed: DataFolder, length: int) -> None:
    content = closed.store.read_bytes()
    assert length < len(content)
    closed.store.write_bytes(content[:length])
    with pytest.raises(StoreDamaged):
        Store.open(closed, keys_of(closed))
    assert closed.store.read_bytes() == content[:length]


def test_flipped_bit_is_found_by_verify_or_refused_on_opening(closed: DataFolder) -> None:
    content = closed.store.read_bytes()
    for at in range(100, len(content), len(content) // 12):
        bad = bytearray(content)
        bad[at] ^= 1
        closed.store.write_bytes(bad)
        try:
            store = Store.open(closed, keys_of(closed))
        except StoreDamaged:
            continue
        try:
            problems, _ = store.verify()
            assert problems
        except StoreDamaged:
            pass
        finally:
            store.close()


def test_store_of_another_key_is_damaged_not_empty(closed: DataFolder, tmp_path: Path) -> None:
    other = DataFolder(tmp_path / "other")
    store, _, _ = Store.create(other, PASSPHRASE, cost=CHEAP)
    store.close()
    shutil.copy(other.store, closed.store)
    with pytest.raises(StoreDamaged):
        Store.open(closed, keys_of(closed))


def test_plain_database_in_place_of_the_store_is_refused(closed: DataFolder) -> None:
    closed.store.unlink()
    plain = driver.connect(str(closed.store))
    plain.execute("CREATE TABLE sample (a)")
    plain.execute(
        "CREATE TABLE filler AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 9999) SELECT i FROM n"
    )
    plain.commit()
    plain.close()
    with pytest.raises(StoreDamaged):
        Store.open(closed, keys_of(closed))


def test_verify_of_a_whole_store_finds_nothing_and_counts(closed: DataFolder) -> None:
    store = Store.open(closed, keys_of(closed))
    looked_at: list[str] = []
    problems, counts = store.verify(looked_at.append)
    assert problems == []
    assert counts["sample"] == 3000
    assert looked_at == ["pages", "structure", "references", "counts"]
    store.close()


def test_verify_notices_samples_that_went_missing(closed: DataFolder) -> None:
    store = Store.open(closed, keys_of(closed))
    with store._database.write() as connection:
        connection.exec_driver_sql("DELETE FROM sample WHERE start_ms % 7 = 0")
    assert store.verify()[0] == ["The number of samples is not the one that was recorded."]
    store.close()


def test_every_connection_has_the_pragmas_that_keep_data_safe_and_secret(store: Store, data_folder: DataFolder) -> None:
    key = keys_of(data_folder).database_key()
    connection = connect(data_folder.store, key)
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "temp_store": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "mmap_size": 0,
    }
    for pragma, value in expected.items():
        assert connection.execute(f"PRAGMA {pragma}").fetchone() == (value,), pragma
    connection.close()
    assert len(PRAGMAS) >= len(expected)


def test_exception_rolls_a_write_back(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store._database.write() as connection:  # noqa: PT012
        connection.exec_driver_sql("INSERT INTO setting VALUES ('a', '1')")
        raise ZeroDivisionError
    assert store.settings() == {}


def test_writers_of_many_threads_wait_for_each_other(store: Store) -> None:
    def count_up() -> None:
        for _ in range(20):
            with store._database.write() as connection:
                connection.exec_driver_sql(
                    "UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'generation'"
                )
            store.settings()

    threads = [threading.Thread(target=count_up) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store._database.read() as connection:
        assert connection.exec_driver_sql("SELECT value FROM meta WHERE key = 'generation'").scalar() == "120"


def test_every_committed_import_counts_a_generation(store: Store) -> None:
    def generation() -> int:
        with store._database.read() as connection:
            return int(connection.exec_driver_sql("SELECT value FROM meta WHERE key = 'generation'").scalar_one())

    _, number = take(store, many(5))
    assert generation() == 1
    store.undo_import(number, days_in_utc)
    assert generation() == 2


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the superuser may write everywhere")
def test_folder_that_cannot_be_written_is_one_sentence(closed: DataFolder) -> None:
    keys = keys_of(closed)
    closed.lock.unlink()
    closed.folder.chmod(0o500)
    try:
        with pytest.raises(Unwritable, match="cannot be written"):
            Store.open(closed, keys)
    finally:
        closed.folder.chmod(0o700)


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("database or disk is full", "disk is full"),
        ("attempt to write a readonly database", "cannot be written"),
        ("database disk image is malformed", "damaged"),
        ("file is not a database", "damaged"),
        ("disk I/O error", "disk reported an error"),
    ],
)
def test_words_of_the_database_become_sentences(said: str, sentence: str) -> None:
    with pytest.raises(KnownFailure, match=sentence), faults.known_faults():
        raise driver.OperationalError(said)


def test_what_is_no_known_fault_stays_a_bug() -> None:
    with pytest.raises(driver.OperationalError), faults.known_faults():
        raise driver.OperationalError("no such table: sampel")


def test_error_texts_do_not_quote_values(store: Store) -> None:
    with pytest.raises(Exception) as raised, store._database.write() as connection:  # noqa: PT011 - any error will do
        connection.exec_driver_sql("INSERT INTO meta VALUES (?, ?)", ("store_uuid", "a very private value"))
    assert "private" not in str(raised.value)
