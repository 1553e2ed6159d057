"""The elements of a JSON array, typed and many at a time; arrays of any length are cut where elements end."""

import re
from collections.abc import Iterable, Iterator
from typing import TypeVar

import msgspec
import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.json_marks import Marker
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.text import utf8

CHUNK = 4 << 20
_NEAR = 4096  # more than lies between a key and its array
SPACE = b" \t\r\n"
UNREADABLE = mark("Record cannot be read")

T = TypeVar("T")


def read(
    file: File, decoder: "msgspec.json.Decoder[list[T]]", out: Output, *, key: str = ""
) -> Iterator[tuple[int, list[T]]]:
    """The elements of the top-level array, or of the array under `key`, with the number of the first (from 1).

    An array in a wrapper of its own, as `{"key": {"data": [...]}}`, is found as well.

    `decoder` decodes a list of them. An element that does not fit is an error and costs only itself; an array that is cut
    off is reported as partial, and what came before is read.
    """
    return decoded(_cut(file, key, out), decoder, f"{file.base} record", out)


def decoded(
    runs: "Iterable[bytes | None]", decoder: "msgspec.json.Decoder[list[T]]", place: str, out: Output
) -> Iterator[tuple[int, list[T]]]:
    """The elements of an array that comes as runs of them, with the number of the first (from 1).

    An element that does not fit, and one that is not there (None), is an error and costs only itself. Bytes that are no
    UTF-8 are replaced.
    """
    first = 1
    for text in runs:
        if text is None:
            out.error(place, first, UNREADABLE)
            first += 1
            continue
        try:
            elements = decoder.decode(b"".join((b"[", text, b"]")))
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
            for element in _apart(text.decode(errors="replace").encode()):
                try:
                    yield first, decoder.decode(b"[" + element + b"]")
                except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
                    out.error(place, first, UNREADABLE)
                first += 1
            continue
        if elements:
            yield first, elements
            first += len(elements)


def _cut(file: File, key: str, out: Output) -> Iterator[bytes]:
    """Runs of whole elements, without the brackets around the array."""
    with file.open() as written:
        stream = utf8(written, file.head())
        data = b""
        while (begin := _opening(data, key)) < 0:
            more = stream.read(CHUNK)
            if not more:
                return
            data += more
            if key and len(data) > 4 * CHUNK + _NEAR:
                data = data[-_NEAR:]
        data = data[begin:]
        while True:
            used, ended = _whole(data)
            if used:
                yield data[:used].strip(SPACE).rstrip(b",").rstrip(SPACE) if not ended else data[:used]
            if ended:
                return
            data = data[used:].lstrip(SPACE + b",")
            more = stream.read(CHUNK)
            if not more:
                out.note(
                    mark("{file} ends early: it is cut off. What was readable is in.").format(file=file.base),
                    partial=True,
                )
                return
            data += more


def _opening(data: bytes, key: str) -> int:
    """Where the array's first element may begin, -1 if the array has not begun."""
    if key:
        found = re.search(rb'"' + re.escape(key.encode()) + rb'"\s*:\s*(?:\{\s*"data"\s*:\s*)?\[', data)
        return found.end() if found else -1
    start = data.removeprefix(b"\xef\xbb\xbf").lstrip(SPACE)
    return len(data) - len(start) + 1 if start.startswith(b"[") else -1


def _whole(data: bytes) -> tuple[int, bool]:
    """Bytes of whole elements at the beginning of `data`, and True if the array ends behind them."""
    marks = Marker().marks(data)
    end = np.flatnonzero(marks.depth < 0)
    if len(end):
        return int(marks.at[end[0]]), True
    commas = marks.at[marks.comma & (marks.depth == 0)]
    return (int(commas[-1]) + 1, False) if len(commas) else (0, False)


def _apart(text: bytes) -> Iterator[bytes]:
    """The single elements of a run."""
    marks = Marker().marks(text)
    commas = marks.at[marks.comma & (marks.depth == 0)].tolist()
    for begin, end in zip([0, *(c + 1 for c in commas)], [*commas, len(text)], strict=True):
        if element := text[begin:end].strip(SPACE):
            yield element
