"""A SQLite file of an unknown hand, read without writing anything: plain scans of plain tables, and no more.

No view, trigger, virtual table or generated column is touched, nothing of the schema is trusted, and the work is counted.
"""

import contextlib
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from healthdesk.base.errors import InputRefused
from healthdesk.base.words import mark
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output

MAGIC = b"SQLite format 3\0"
MAX_IN_MEMORY = 256 << 20  # of a file inside of a zip: it must be unpacked in memory
ROWS = 50_000  # of a chunk
_STEP, _MOST_STEPS = 100_000, 50_000  # machine instructions of SQLite: 5 billion, of which a row takes some 30
_LONGEST = 16 << 20  # bytes of one cell or row
_VERSIONS = slice(18, 20)  # of the header: how it is journaled; 2 is a write-ahead log, which no copy can have
_LARGEST = 1e15

# What SQLite raises on bytes that it did not write; its own message may then be no text.
_BROKEN = (sqlite3.Error, UnicodeDecodeError, OverflowError)

Float64 = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Chunk:
    """n rows: columns of whatever SQLite holds, by our names; `first` counts from 1."""

    first: int
    n: int
    columns: dict[str, Sequence[Any]]

    def numbers(self, name: str) -> Float64:
        """A column as numbers (n,), NaN for what is none or is missing."""
        values = self.columns.get(name)
        return np.full(self.n, np.nan) if values is None else floats(values)


def floats(values: Sequence[Any]) -> Float64:
    """Numbers (n,); NaN for what is none, and for what is larger than anything here may be."""
    try:
        found = np.array(values, np.float64)
        if found.shape != (len(values),):
            raise ValueError
    except (ValueError, TypeError, OverflowError):
        found = np.array([_float(value) for value in values], np.float64)
    found[~(np.abs(found) < _LARGEST)] = np.nan
    return found


def _float(value: object) -> float:
    try:
        return float(value) if isinstance(value, int | float | str) else float("nan")
    except (ValueError, OverflowError):
        return float("nan")


class Database:
    """The tables of a file."""

    def __init__(self, connection: sqlite3.Connection, name: str, out: Output) -> None:
        """Looks up which tables there are. Raises sqlite3.Error for a file that is no database."""
        self._connection = connection
        self._name = name
        self._out = out
        self._steps = 0
        connection.text_factory = lambda data: data.decode("utf-8", "replace")
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        connection.set_progress_handler(self._counted, _STEP)
        for pragma in ("trusted_schema=OFF", "query_only=ON", "cell_size_check=ON", "temp_store=MEMORY", "mmap_size=0"):
            connection.execute(f"PRAGMA {pragma}")
        rows = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite_%'"
        )
        self.tables = {str(name) for (name,) in rows}

    def columns(self, table: str) -> set[str]:
        """The names of a table's stored columns."""
        with contextlib.suppress(*_BROKEN):
            return {str(row[1]) for row in self._connection.execute(f"PRAGMA table_info({_quoted(table)})")}
        return set()

    def scan(self, table: str, wanted: Mapping[str, tuple[str, ...]]) -> Iterator[Chunk]:
        """All rows of a table. `wanted`: our name of a column -> its names in the file, of which the first there is taken.

        A table that is damaged is told as partial; what came before it is handed on.
        """
        if table not in self.tables:
            return
        there = self.columns(table)
        found = {ours: next((name for name in names if name in there), "") for ours, names in wanted.items()}
        found = {ours: name for ours, name in found.items() if name}
        if not found:
            return
        query = f"SELECT {', '.join(map(_quoted, found.values()))} FROM {_quoted(table)}"  # noqa: S608 - our names
        first = 1
        try:
            cursor = self._connection.execute(query)
            while rows := cursor.fetchmany(ROWS):
                yield Chunk(first, len(rows), dict(zip(found, zip(*rows, strict=True), strict=True)))
                first += len(rows)
        except _BROKEN:
            self._out.note(
                mark("The table {table} of {file} is damaged; what could be read is in.").format(
                    table=table, file=self._name
                ),
                partial=True,
            )

    def count(self, table: str) -> int:
        """The number of rows of a table, 0 if it cannot be read."""
        with contextlib.suppress(*_BROKEN):
            return int(self._connection.execute(f"SELECT count(*) FROM {_quoted(table)}").fetchone()[0])  # noqa: S608
        return 0

    def _counted(self) -> int:
        self._steps += 1
        return int(self._steps > _MOST_STEPS)


@contextlib.contextmanager
def opened(file: File, out: Output) -> Iterator[Database]:
    """The database of a file: where it lies if it lies on disk, else a copy in memory. Raises InputRefused."""
    path = file.container.path_of(file.member)
    try:
        connection = _on_disk(path) if path is not None else _in_memory(file)
    except _BROKEN as error:
        raise _damaged(file) from error
    try:
        try:
            database = Database(connection, file.base, out)
        except _BROKEN as error:
            raise _damaged(file) from error
        yield database
    finally:
        connection.close()


def _on_disk(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)


def _in_memory(file: File) -> sqlite3.Connection:
    if file.size > MAX_IN_MEMORY:
        raise InputRefused(
            mark("{file} is too large to be read inside of an archive.").format(file=file.base),
            mark("Unpack the archive and import the .db file."),
        )
    data = bytearray(file.read(MAX_IN_MEMORY))
    data[_VERSIONS] = b"\1\1"
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    try:
        connection.deserialize(bytes(data))
    except _BROKEN as error:
        connection.close()
        raise sqlite3.DatabaseError("no database") from error
    return connection


def _damaged(file: File) -> InputRefused:
    return InputRefused(
        mark("{file} is damaged and cannot be read.").format(file=file.base), mark("Export the data again.")
    )


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
