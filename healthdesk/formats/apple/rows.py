"""Collects rows from both paths into batches of one type and one unit, with a bounded number of rows waiting."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from healthdesk.model.batch import Float64, Int16, Int32, Int64, RawBatch
from healthdesk.model.zones import MINUTE_MS, UNKNOWN_OFFSET, zone_offsets

VENDOR = "apple"
FULL = 32_000  # rows of a batch
WAITING = 150_000  # rows of all batches together, about 60 bytes each
WORTH_SENDING = 4_096  # rows of a type that has come to its end; fewer wait for company


class Row(NamedTuple):
    """One record. `word` is its value if that is no number, `zone` an IANA name or ""."""

    start: int
    end: int
    value: float
    word: str | None
    source: int
    zone: str
    meta: int
    position: int
    ident: str
    version: int


@dataclass(slots=True)
class Columns:
    """n rows as arrays; `zone` and `word` are indices into the lists of `Rows` and `_Pending` (-1: no word, 0: no zone)."""

    start: Int64
    end: Int64
    value: Float64
    word: Int32
    source: Int32
    zone: Int32
    meta: Int32
    position: Int64
    ident: list[str] | None = None
    version: Int64 | None = None

    def __len__(self) -> int:
        return len(self.start)


class Key(NamedTuple):
    """What all rows of a batch share."""

    type: str
    unit: str
    nested: bool = False


@dataclass(slots=True)
class _Pending:
    """Rows of one batch to be: columns of whole blocks, and single rows of this one."""

    columns: list[Columns] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    words: dict[str, int] = field(default_factory=dict)
    size: int = 0
    flushed: int = 0  # its size at the last flush


class Rows:
    """The batches under way."""

    def __init__(self) -> None:
        """Empty."""
        self._pending: dict[Key, _Pending] = {}
        self._zones: dict[str, int] = {"": 0}
        self._size = 0

    def zone(self, name: str) -> int:
        """The number of a zone for `Columns.zone`."""
        return self._zones.setdefault(name, len(self._zones))

    def word(self, key: Key, text: str) -> int:
        """The number of a word for `Columns.word`, valid until the next `flush`."""
        words = self._at(key).words
        return words.setdefault(text, len(words))

    def add(self, key: Key, row: Row) -> None:
        """One row."""
        pending = self._at(key)
        pending.rows.append(row)
        pending.size += 1
        self._size += 1

    def add_columns(self, key: Key, columns: Columns) -> None:
        """Many rows."""
        pending = self._at(key)
        pending.columns.append(columns)
        pending.size += len(columns)
        self._size += len(columns)

    def flush(self, *, everything: bool = False) -> Iterator[RawBatch]:
        """Batches that are full, those that grow no more, and the largest while too many rows wait.

        Apple writes one type after the other, so what did not grow in a block is most likely complete, and storing it
        goes on beside reading. Call it between blocks only.
        """
        for key, pending in self._pending.items():
            if pending.rows:
                pending.columns.append(self._columns(key, pending.rows))
                pending.rows = []
        by_size = sorted(self._pending, key=lambda key: -self._pending[key].size)
        for key in by_size:
            pending = self._pending[key]
            over = pending.size == pending.flushed and pending.size >= WORTH_SENDING
            pending.flushed = pending.size
            if everything or over or pending.size >= FULL or self._size > WAITING:
                del self._pending[key]
                self._size -= pending.size
                if pending.size:
                    yield self._batch(key, pending)

    def _at(self, key: Key) -> _Pending:
        pending = self._pending.get(key)
        if pending is None:
            pending = self._pending[key] = _Pending()
        return pending

    def _columns(self, key: Key, rows: list[Row]) -> Columns:
        start, end, value, word, source, zone, meta, position, ident, version = zip(*rows, strict=True)
        named = any(ident)
        return Columns(
            np.array(start, np.int64),
            np.array(end, np.int64),
            np.array(value, np.float64),
            np.array([-1 if w is None else self.word(key, w) for w in word], np.int32),
            np.array(source, np.int32),
            np.array([self.zone(z) for z in zone], np.int32),
            np.array(meta, np.int32),
            np.array(position, np.int64),
            list(ident) if named else None,
            np.array(version, np.int64) if named else None,
        )

    def _batch(self, key: Key, pending: _Pending) -> RawBatch:
        """All rows in the order of the file."""
        parts, n = pending.columns, pending.size
        position = np.concatenate([part.position for part in parts])
        order = slice(None) if (position[1:] >= position[:-1]).all() else np.argsort(position, kind="stable")

        start = np.concatenate([part.start for part in parts])[order]
        word = np.concatenate([part.word for part in parts])[order]
        ident: list[str] | None = None
        version: Int64 | None = None
        if any(part.ident is not None for part in parts):
            idents = [text for part in parts for text in (part.ident or [""] * len(part))]
            ident = [idents[i] for i in np.arange(n)[order].tolist()]
            versions = [np.zeros(len(part), np.int64) if part.version is None else part.version for part in parts]
            version = np.concatenate(versions)[order]
        worded = bool((word >= 0).any())
        return RawBatch(
            VENDOR,
            key.type,
            key.unit,
            start,
            np.concatenate([part.end for part in parts])[order],
            np.concatenate([part.value for part in parts])[order],
            np.concatenate([part.source for part in parts])[order],
            self._offsets(start, np.concatenate([part.zone for part in parts])[order]),
            np.concatenate([part.meta for part in parts])[order],
            position[order],
            word if worded else None,
            list(pending.words) if worded else [],
            key.nested,
            ident,
            version,
        )

    def _offsets(self, start: Int64, zone: Int32) -> Int16:
        """The offset in minutes that each row's own zone had at its start (n,)."""
        offset = np.full(len(start), UNKNOWN_OFFSET, np.int16)
        names = list(self._zones)
        for number in np.unique(zone).tolist():
            if number:
                here = zone == number
                offset[here] = zone_offsets(names[number], start[here]) // MINUTE_MS
        return offset
