"""Where a server keeps things: SQLite in a folder of its own, or a PostgreSQL that several servers share.

Statements are written once, with `?` for their values; both databases know UPDATE … RETURNING and ON CONFLICT.
"""

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, LiteralString, Protocol
from urllib.parse import urlsplit

from healthdesk.base.errors import KnownFailure, UsageError

if TYPE_CHECKING:
    import psycopg

POOL = 8
Row = tuple[Any, ...]
Values = Sequence[object]


class Transaction(Protocol):
    """One transaction: all of it or nothing."""

    def run(self, statement: str, values: Values = ()) -> list[Row]:
        """The rows of a statement, none for one that has none."""


class Database(Protocol):
    """Safe for the threads of one process; several processes may use it at once."""

    blob: str  # the name of its type for bytes

    def read(self, statement: str, values: Values = ()) -> list[Row]:
        """The rows of one SELECT."""

    def write(self) -> AbstractContextManager[Transaction]:
        """A transaction that is on the disk when it ends; an exception takes all of it back."""

    def close(self) -> None:
        """Close every connection."""


class Sqlite:
    """A file, write-ahead log, synced at every commit."""

    blob = "BLOB"

    def __init__(self, file: Path) -> None:
        """Raises KnownFailure where it cannot be opened."""
        self._file = file
        self._idle: list[sqlite3.Connection] = []
        self._lent = 0
        self._closed = False
        self._changed = threading.Condition()
        self._writing = threading.Lock()
        try:
            file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with self._connection():
                file.chmod(0o600)
        except (OSError, sqlite3.Error) as error:
            raise KnownFailure("The server's folder cannot be used.", "Check that it can be written.") from error

    def read(self, statement: str, values: Values = ()) -> list[Row]:
        """See `Database`."""
        with self._connection() as connection:
            return connection.execute(statement, tuple(values)).fetchall()

    @contextmanager
    def write(self) -> Iterator["_SqliteTransaction"]:
        """See `Database`."""
        with self._connection() as connection, self._writing:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield _SqliteTransaction(connection)
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

    def close(self) -> None:
        """See `Database`. Waits for those at work: SQLite crashes if a connection is closed under a statement."""
        with self._changed:
            self._closed = True
            self._changed.wait_for(lambda: not self._lent)
            while self._idle:
                self._idle.pop().close()

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        """A connection for this thread alone while it is at work; there are as many as were ever at work at once."""
        with self._changed:
            if self._closed:
                raise KnownFailure("The server is stopping.", "Try again in a moment.")
            self._lent += 1
            idle = [self._idle.pop()] if self._idle else []
        try:
            idle = idle or [self._connect()]
            yield idle[0]
        finally:
            with self._changed:
                self._lent -= 1
                self._idle += idle
                self._changed.notify_all()

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._file, timeout=10, isolation_level=None, check_same_thread=False)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}")
        return connection


class _SqliteTransaction:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def run(self, statement: str, values: Values = ()) -> list[Row]:
        return self._connection.execute(statement, tuple(values)).fetchall()


class Postgres:
    """A PostgreSQL by URL."""

    blob = "BYTEA"

    def __init__(self, url: str) -> None:
        """Raises KnownFailure where it cannot be reached."""
        import psycopg
        from psycopg_pool import ConnectionPool, PoolTimeout

        self._pool = ConnectionPool(url, min_size=1, max_size=POOL, open=False, kwargs={"prepare_threshold": 5})
        try:
            self._pool.open(wait=True, timeout=10)
        except (psycopg.Error, PoolTimeout) as error:
            self._pool.close()
            raise KnownFailure("The server's database cannot be reached.", "Check its URL and that it runs.") from error

    def read(self, statement: str, values: Values = ()) -> list[Row]:
        """See `Database`."""
        with self._pool.connection() as connection:
            return connection.execute(_for_postgres(statement), values).fetchall()

    @contextmanager
    def write(self) -> Iterator["_PostgresTransaction"]:
        """See `Database`."""
        with self._pool.connection() as connection:
            yield _PostgresTransaction(connection)

    def close(self) -> None:
        """See `Database`."""
        self._pool.close()


class _PostgresTransaction:
    def __init__(self, connection: "psycopg.Connection[Row]") -> None:
        self._connection = connection

    def run(self, statement: str, values: Values = ()) -> list[Row]:
        cursor = self._connection.execute(_for_postgres(statement), values)
        return cursor.fetchall() if cursor.description is not None else []


def open_database(data: Path | None, url: str | None, file: str) -> Database:
    """The file of that name in a folder, or a PostgreSQL. Raises UsageError for neither or both, and KnownFailure."""
    if (data is None) == (url is None):
        raise UsageError(
            "A server needs one place to keep things.", "Give --data with a folder, or --database with a URL."
        )
    if data is not None:
        return Sqlite(data / file)
    assert url is not None
    if urlsplit(url).scheme not in ("postgresql", "postgres"):
        raise UsageError("The database must be a PostgreSQL.", "Its URL begins with postgresql://.")
    return Postgres(url)


def _for_postgres(statement: str) -> LiteralString:
    """All statements are this package's own; what people send goes into values only."""
    return statement.replace("?", "%s")
