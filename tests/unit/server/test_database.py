"""A server's SQLite: threads at once, all or nothing, and an end that waits for those at work."""

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from healthdesk.base.errors import KnownFailure
from healthdesk.server.database import Sqlite


@pytest.fixture
def database(tmp_path: Path) -> Sqlite:
    made = Sqlite(tmp_path / "folder" / "server.sqlite3")
    with made.write() as transaction:
        transaction.run("CREATE TABLE n (n INTEGER)")
    return made


def test_threads_write_and_read_at_once(database: Sqlite) -> None:
    def add(n: int) -> int:
        with database.write() as transaction:
            transaction.run("INSERT INTO n VALUES (?)", (n,))
        return int(database.read("SELECT COUNT(*) FROM n")[0][0])

    with ThreadPoolExecutor(20) as threads:
        counts = list(threads.map(add, range(200)))
    assert max(counts) == 200
    assert database.read("SELECT SUM(n) FROM n") == [(199 * 200 // 2,)]
    database.close()


def test_a_failure_takes_all_of_it_back(database: Sqlite) -> None:
    def fail() -> None:
        with database.write() as transaction:
            transaction.run("INSERT INTO n VALUES (1)")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert database.read("SELECT COUNT(*) FROM n") == [(0,)]
    database.close()


def test_closing_waits_for_a_statement_that_runs(database: Sqlite) -> None:
    long = "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 2000000) SELECT COUNT(*) FROM c"
    rows: list[object] = []
    begun = threading.Event()

    def write() -> None:
        with database.write() as transaction:
            begun.set()
            rows.extend(transaction.run(long))
            transaction.run("INSERT INTO n VALUES (7)")

    worker = threading.Thread(target=write)
    worker.start()
    assert begun.wait(10)
    database.close()
    assert rows == [(2_000_000,)]
    worker.join()
    with pytest.raises(KnownFailure, match="stopping"):
        database.read("SELECT 1")


def test_what_was_written_is_there_when_it_is_opened_again(database: Sqlite, tmp_path: Path) -> None:
    with database.write() as transaction:
        transaction.run("INSERT INTO n VALUES (7)")
    database.close()
    again = Sqlite(tmp_path / "folder" / "server.sqlite3")
    assert again.read("SELECT n FROM n") == [(7,)]
    again.close()


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(KnownFailure, match="cannot be used"):
        Sqlite(tmp_path / "file" / "server.sqlite3")
