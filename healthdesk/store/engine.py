"""The encrypted database: how a connection is opened, and how a transaction begins and ends."""

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event, pool

from healthdesk.store.faults import damaged, known_faults

PAGE = 4096
CONNECTIONS = 4
PRAGMAS = (
    "temp_store = MEMORY",  # temporary files would lie on the disk in plain
    "journal_mode = WAL",
    "synchronous = FULL",  # NORMAL loses acknowledged commits at a power cut
    "foreign_keys = ON",
    "busy_timeout = 10000",
    "mmap_size = 0",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "secure_delete = FAST",
    "recursive_triggers = ON",
    "cache_size = -32768",
    "journal_size_limit = 67108864",
)


def connect(path: Path, key: bytearray, *, create: bool = False) -> driver.Connection:
    """A connection in autocommit, pragmas set, key proven right. Raises StoreDamaged or KnownFailure."""
    # A file cut to nothing would open as a new, empty store.
    if not create and (not path.exists() or path.stat().st_size < PAGE):
        raise damaged()
    uri = f"file:{quote(str(path))}?mode={'rwc' if create else 'rw'}"
    with known_faults():
        connection = driver.connect(uri, uri=True, timeout=10, isolation_level=None, check_same_thread=False)
        try:
            # By the C interface, so that the key is in no SQL text.
            connection.set_key("x'" + bytes(key).hex() + "'")
            connection.execute("PRAGMA cipher_log_level = NONE").fetchall()  # it would write to standard error
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # a wrong key shows here first
            for pragma in PRAGMAS:
                connection.execute("PRAGMA " + pragma).fetchall()
        except BaseException:
            connection.close()
            raise
    return connection


class Database:
    """One open database file: a pool of connections, many readers, one writer at a time."""

    def __init__(self, path: Path, key: bytearray, *, create: bool = False) -> None:
        """Takes over `key` and opens a first connection, so that damage shows now."""
        self.path = path
        self._key = key
        self._writing = threading.RLock()
        self._readers = create_engine(
            "sqlite+pysqlite://",
            module=driver,
            creator=lambda: connect(path, self._key),
            poolclass=pool.QueuePool,
            pool_size=CONNECTIONS,
            max_overflow=CONNECTIONS,
            hide_parameters=True,  # error texts must not quote values
        )
        event.listen(self._readers, "begin", _begin)
        self._writers: Engine = self._readers.execution_options(begin="BEGIN IMMEDIATE")
        if create:
            connect(path, key, create=True).close()
        with self.read():
            pass

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one state of the store until the end of the block."""
        with known_faults(), self._readers.connect() as connection:
            yield connection

    @contextlib.contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that holds the write lock from its beginning; an exception takes all of it back."""
        with self._writing, known_faults(), self._writers.begin() as connection:
            yield connection

    @contextlib.contextmanager
    def plain(self) -> Iterator[driver.Connection]:
        """The driver's connection outside any transaction, for what SQLite refuses inside one."""
        with self._writing, known_faults():
            connection = connect(self.path, self._key)
            try:
                yield connection
            finally:
                connection.close()

    def close(self) -> None:
        """Close every connection and overwrite the key."""
        self._readers.dispose()
        self._key[:] = bytes(len(self._key))

    def size_bytes(self) -> int:
        """Bytes on disk, write-ahead log included."""
        files = (self.path, self.path.with_name(self.path.name + "-wal"))
        return sum(file.stat().st_size for file in files if file.exists())


def below(connection: Connection) -> driver.Connection:
    """The driver's connection below SQLAlchemy's, for bulk work in the same transaction."""
    raw = connection.connection.dbapi_connection
    assert raw is not None
    return raw


def _begin(connection: Connection) -> None:
    # The driver never begins on its own; without this, rolling back would do nothing.
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))
