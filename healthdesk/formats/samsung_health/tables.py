"""A table of Samsung's: a first line with its type, prefixed columns, rows with a comma too many, times in UTC.

Line 1 is `com.samsung.shealth.sleep,6320012,18`, line 2 the header. Some hand-made and older files have no first line; then
the file's name tells the type. A column is known by the last part of its name, `com.samsung.health.sleep.start_time` before
`start_time`. Times are `2026-07-01 10:00:00.000` in UTC beside a `time_offset` of `UTC+0200`, or epoch ms, or ISO 8601.
"""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from healthdesk.formats.reading import table
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.table import Chunk, Header
from healthdesk.formats.reading.text import MARKS
from healthdesk.model import stamps
from healthdesk.model.batch import Float64, Int16, Int64
from healthdesk.model.stamps import BAD
from healthdesk.model.zones import MINUTE_MS, UNKNOWN_OFFSET

_FIRST_LINE = re.compile(r"com\.samsung\.s?health\.([a-z0-9_.]+)[,;\t]\d+[,;\t]\d+\s*")
_NAME = re.compile(r"com\.samsung\.s?health\.([a-z_.0-9]*?[a-z_])(?:\.\d+)*\.csv", re.IGNORECASE)
_PREFIX = "com.samsung."
_DIGITS = re.compile(r"\d{11,14}")


def type_of(file: File) -> str:
    """The type without its prefix: "tracker.heart_rate"; "" for a file that is none of Samsung's."""
    first = file.head_text.lstrip(MARKS).partition("\n")[0]
    found = _FIRST_LINE.match(first)
    if found:
        return found[1]
    named = _NAME.fullmatch(file.base)
    header = table.header_of(file)
    if header is None or named is None:
        return ""
    return named[1].lower() if {"start_time", "day_time"} & set(_short(header)) else ""


def has_first_line(file: File) -> bool:
    """Whether the type stands in the file itself."""
    return bool(_FIRST_LINE.match(file.head_text.lstrip(MARKS).partition("\n")[0]))


@dataclass(frozen=True, slots=True)
class Table:
    """n rows by the short names of their columns. `first` counts from 1."""

    chunk: Chunk
    names: dict[str, str]

    @property
    def n(self) -> int:
        """The number of rows."""
        return self.chunk.n

    @property
    def first(self) -> int:
        """The number of the first row."""
        return self.chunk.first

    def texts(self, *names: str) -> Sequence[str]:
        """The first of these columns that there is; empty texts if there is none."""
        return self.chunk[next((self.names[name] for name in names if name in self.names), "")]

    def numbers(self, *names: str) -> Float64:
        """The first of these columns, NaN where a cell holds no number."""
        return table.numbers(self.texts(*names))

    def has(self, *names: str) -> bool:
        """Whether there is one of these columns."""
        return any(name in self.names for name in names)

    def times(self, *names: str) -> tuple[Int64, Int16]:
        """UTC ms (`BAD` where there is none) and the offset in minutes of each row (n,)."""
        utc, own = instants(self.texts(*names))
        known: dict[str, int] = {}
        told = [
            known[text] if text in known else known.setdefault(text, stamps.offset_minutes(text))
            for text in self.texts("time_offset")
        ]
        return utc, np.where(own != UNKNOWN_OFFSET, own, np.array(told, np.int16)).astype(np.int16)


def instants(texts: Sequence[str]) -> tuple[Int64, Int16]:
    """UTC ms and the offsets in minutes that stand in the texts themselves (n,)."""
    if any(map(str.isdigit, texts)):
        ms = np.array([int(text) if _DIGITS.fullmatch(text) else BAD for text in texts], np.int64)
        return ms, np.full(len(texts), UNKNOWN_OFFSET, np.int16)
    found = stamps.stamps(texts)
    shift = np.where(found.offset == UNKNOWN_OFFSET, 0, found.offset).astype(np.int64) * MINUTE_MS
    return np.where(found.good, found.wall - shift, BAD), found.offset


def read(file: File, out: Output) -> Iterator[Table]:
    """The rows of a table, many at a time."""
    header = table.header_of(file)
    if header is None:
        return
    names = _short(header)
    if _comma_too_many(file, header):
        header = Header((*header.names, ""), header.line, header.delimiter)
    for chunk in table.read(file, header, out):
        yield Table(chunk, names)


def _comma_too_many(file: File, header: Header) -> bool:
    """Whether the first row has one cell more than the header, so that no row needs to be made to fit."""
    lines = file.head_text.splitlines()[header.line + 1 : header.line + 2]
    return len(next(csv.reader(lines, delimiter=header.delimiter), [])) == len(header.names) + 1


def _short(header: Header) -> dict[str, str]:
    """Short name -> full name; a prefixed column is preferred."""
    found: dict[str, str] = {}
    for name in header.names:
        short = name.rpartition(".")[2].lower()
        if short not in found or name.startswith(_PREFIX):
            found[short] = name
    return found
