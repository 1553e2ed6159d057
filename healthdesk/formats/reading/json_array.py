"""The elements of a JSON array, typed and many at a time; arrays of any length are cut where elements end."""

import re
from collections.abc import Iterator
from typing import TypeVar

import msgspec
import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.text import utf8

CHUNK = 4 << 20
_NEAR = 4096  # more than lies between a key and its array
_SPACE = b" \t\r\n"
_UNREADABLE = mark("Record cannot be read")

T = TypeVar("T")


def read(
    file: File, decoder: "msgspec.json.Decoder[list[T]]", out: Output, *, key: str = ""
) -> Iterator[tuple[int, list[T]]]:
    """The elements of the top-level array, or of the array under `key`, with the number of the first (from 1).

    An array in a wrapper of its own, as `{"key": {"data": [...]}}`, is found as well.

    `decoder` decodes a list of them. An element that does not fit is an error and costs only itself; an array that is cut
    off is reported as partial, and what came before is read.
    """
    place = f"{file.base} record"
    first = 1
    for text in _cut(file, key, out):
        try:
            elements = decoder.decode(b"[" + text + b"]")
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
            for element in _apart(text):
                try:
                    yield first, decoder.decode(b"[" + element + b"]")
                except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
                    out.error(place, first, _UNREADABLE)
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
                yield data[:used].strip(_SPACE).rstrip(b",").rstrip(_SPACE) if not ended else data[:used]
            if ended:
                return
            data = data[used:].lstrip(_SPACE + b",")
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
    start = data.removeprefix(b"\xef\xbb\xbf").lstrip(_SPACE)
    return len(data) - len(start) + 1 if start.startswith(b"[") else -1


def _depths(
    data: bytes,
) -> tuple["np.ndarray[tuple[int], np.dtype[np.int64]]", "np.ndarray[tuple[int], np.dtype[np.int32]]"]:
    """Places of brackets and commas outside of strings, and the depth after each (0: between elements)."""
    plain = data.replace(b"\\\\", b"__").replace(b'\\"', b"__") if b"\\" in data else data
    array = np.frombuffer(plain, np.uint8)
    quotes = array == 0x22
    outside = ~np.bitwise_xor.accumulate(quotes) if len(array) else quotes
    opens, closes = (array == 0x7B) | (array == 0x5B), (array == 0x7D) | (array == 0x5D)
    at = np.flatnonzero((opens | closes | (array == 0x2C)) & outside)
    change = opens[at].astype(np.int32) - closes[at]
    return at, np.cumsum(change, dtype=np.int32)


def _whole(data: bytes) -> tuple[int, bool]:
    """Bytes of whole elements at the beginning of `data`, and True if the array ends behind them."""
    at, depth = _depths(data)
    end = np.flatnonzero(depth < 0)
    if len(end):
        return int(at[end[0]]), True
    commas = np.flatnonzero((depth == 0) & (np.frombuffer(data, np.uint8)[at] == 0x2C))
    return (int(at[commas[-1]]) + 1, False) if len(commas) else (0, False)


def _apart(text: bytes) -> Iterator[bytes]:
    """The single elements of a run."""
    at, depth = _depths(text)
    commas = at[(depth == 0) & (np.frombuffer(text, np.uint8)[at] == 0x2C)].tolist()
    for begin, end in zip([0, *(c + 1 for c in commas)], [*commas, len(text)], strict=True):
        if element := text[begin:end].strip(_SPACE):
            yield element
