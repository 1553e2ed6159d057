"""Bytes to text, whatever a person's programs have made of it: byte order marks, UTF-16, the code page of Windows."""

import codecs
import io
from typing import IO, cast

from healthdesk.formats.reading.container import Stream

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
MARKS = "\ufeff\u00ef\u00bb\u00bf"  # a byte order mark, also one that was taken for text


def encoding_of(head: bytes) -> str:
    """The encoding that the first bytes of a file show; a file that is no UTF-8 is taken for Windows-1252."""
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name
    if b"\0" in head[:512]:
        even, odd = head[:512:2].count(0), head[1:512:2].count(0)
        return "utf-16-le" if odd >= even else "utf-16-be"
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head, final=False)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def decode(data: bytes) -> str:
    """All of a small file as text, without byte order marks."""
    return data.decode(encoding_of(data[:4096]), "replace").lstrip(MARKS)


class _Raw(io.RawIOBase):
    """A stream as the standard library wants it."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(cast("bytearray", buffer))
        data = self._stream.read(len(view))
        view[: len(data)] = data
        return len(data)


def reader(stream: Stream, head: bytes) -> IO[str]:
    """The text of a stream; `head` are its first bytes, from which the encoding is known. Line ends stay as they are."""
    buffered = io.BufferedReader(_Raw(stream), 1 << 18)
    return io.TextIOWrapper(buffered, encoding_of(head), "replace", newline="")


def utf8(stream: Stream, head: bytes) -> Stream:
    """The bytes of a stream of text as UTF-8, whatever its encoding; `head` are its first bytes."""
    encoding = encoding_of(head)
    return stream if encoding in {"utf-8", "utf-8-sig"} else _Utf8(stream, encoding)


class _Utf8:
    """A stream of another encoding, a piece at a time."""

    def __init__(self, stream: Stream, encoding: str) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")

    def read(self, size: int, /) -> bytes:
        """A piece; at the end nothing."""
        while data := self._stream.read(size):
            if text := self._decoder.decode(data):
                return text.encode()
        return self._decoder.decode(b"", final=True).encode()
