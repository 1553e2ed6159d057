"""Files as a whole: the JSON document with its parts still undecoded, mended if it is cut off."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import msgspec
import numpy as np

from healthdesk.base.errors import InputRefused
from healthdesk.base.words import mark
from healthdesk.formats.reading import json_array
from healthdesk.formats.reading.container import Container, Member, Stream
from healthdesk.formats.reading.file import File, Meter
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.text import decode, encoding_of

MAX_FILE = 256 << 20
_MENDED = 48 << 20
_AT_ONCE = 16 << 20
SECTIONS = (
    "metrics", "workouts", "stateOfMind", "medications", "symptoms", "cycleTracking", "ecg", "heartRateNotifications",
)  # fmt: skip


T = TypeVar("T")


class Sections(msgspec.Struct, rename="camel"):
    """What stands under "data"."""

    metrics: msgspec.Raw = msgspec.Raw(b"null")
    workouts: msgspec.Raw = msgspec.Raw(b"null")
    state_of_mind: msgspec.Raw = msgspec.Raw(b"null")
    medications: msgspec.Raw = msgspec.Raw(b"null")
    symptoms: msgspec.Raw = msgspec.Raw(b"null")
    cycle_tracking: msgspec.Raw = msgspec.Raw(b"null")
    ecg: msgspec.Raw = msgspec.Raw(b"null")
    heart_rate_notifications: msgspec.Raw = msgspec.Raw(b"null")


class _Document(msgspec.Struct):
    data: Sections


_DOCUMENT = msgspec.json.Decoder(_Document)


def sections(file: File, out: Output) -> Sections:
    """The parts of a file. One that is cut off is mended behind its last whole entry, and reported.

    Raises InputRefused where nothing can be read.
    """
    data = _whole(file)
    if encoding_of(bytes(data[:4096])) != "utf-8":
        data = decode(bytes(data)).encode()
    try:
        return _DOCUMENT.decode(data).data
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        pass
    try:
        found = _DOCUMENT.decode(_mended(decode(bytes(data)).encode())).data
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise InputRefused(
            mark("{file} is damaged and cannot be read.").format(file=file.base), mark("Export the data again.")
        ) from error
    out.note(
        mark("{file} is damaged or ends early; what was readable before that is in.").format(file=file.base),
        partial=True,
    )
    return found


def _whole(file: File) -> bytes | bytearray:
    """All bytes, held once."""
    if file.size > MAX_FILE:
        raise InputRefused(
            mark("{file} is larger than healthdesk can read in one piece.").format(file=file.base),
            mark("Export shorter periods, such as a year each, and import them all."),
        )
    data = bytearray()
    with file.open() as stream:
        while part := stream.read(1 << 20):
            data += part
    return data


def _mended(data: bytes) -> bytes:
    """The text up to its last whole entry that lies in brackets, with these closed."""
    if len(data) > _MENDED:
        return b""
    try:
        _DOCUMENT.decode(data)
    except msgspec.DecodeError as error:
        at = str(error).rpartition("byte ")[2].rstrip(")")
        if at.isdecimal():
            data = data[: int(at)]
    plain = data.replace(b"\\\\", b"__").replace(b'\\"', b"__") if b"\\" in data else data
    array = np.frombuffer(plain, np.uint8)
    outside = ~np.bitwise_xor.accumulate(array == 0x22) if len(array) else np.zeros(0, np.bool_)
    opens, closes = (array == 0x7B) | (array == 0x5B), (array == 0x7D) | (array == 0x5D)
    at_all = np.flatnonzero((opens | closes) & outside)
    ends = np.flatnonzero(closes[at_all])
    if not len(ends):
        return b""
    marks = plain[: int(at_all[ends[-1]]) + 1]
    stack: list[int] = []
    for place in at_all[: ends[-1] + 1].tolist():
        if opens[place]:
            stack.append(marks[place])
        elif stack:
            stack.pop()
    closing = bytes(0x7D if mark == 0x7B else 0x5D for mark in reversed(stack))
    return data[: len(marks)] + closing


class _Text(Container):
    """A piece of a file that is in memory already."""

    def __init__(self, name: str, data: bytes | memoryview) -> None:
        super().__init__(Path(name), [])
        self.members = [Member(name, len(data), name)]
        self._data = data

    @contextmanager
    def open(self, member: Member) -> Iterator[Stream]:
        """See `Container.open`."""
        del member
        yield io.BytesIO(self._data)


def elements(
    name: str, raw: msgspec.Raw, decoder: "msgspec.json.Decoder[list[T]]", out: Output
) -> Iterator[tuple[int, list[T]]]:
    """As `json_array.read`, of a part that is in memory: at once where all of it fits, else piece by piece."""
    data = memoryview(raw)
    if bytes(data[:1]) != b"[":
        return
    if len(data) <= _AT_ONCE:
        try:
            found = decoder.decode(data)
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
            pass
        else:
            if found:
                yield 1, found
            return
    container = _Text(name, data)
    yield from json_array.read(File(container, container.members[0], Meter()), decoder, out)
