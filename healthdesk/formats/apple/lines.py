"""The lines of a block and what each looks like. A look is only a first guess, to be confirmed byte by byte."""

from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from healthdesk.formats.apple.columns import Bool, Places

_NEWLINE, _RETURN, _SPACE, _TAB, _GREATER, _SLASH = b"\n\r \t>/"
_MAX_INDENT = 16
_RECORD, _ENTRY, _CLOSE = (
    np.uint64(int.from_bytes(text, "little")) for text in (b"<Record ", b"<Metadat", b"</Record")
)
_CLOSE_LENGTH = len(b"</Record>")


class Kind(IntEnum):
    """Looks of a line."""

    OTHER = 0
    BLANK = 1
    RECORD = 2  # <Record …/>
    OPEN = 3  # <Record …>
    ENTRY = 4  # <MetadataEntry …
    CLOSE = 5  # </Record>


class Lines:
    """n lines that end with a line feed. All arrays are (n,)."""

    def __init__(self, data: bytes) -> None:
        """Looks at every line of `data`; what comes after the last line feed is no line."""
        buffer = np.frombuffer(data, np.uint8)
        self.feed: Places = np.flatnonzero(buffer == _NEWLINE)
        n = len(self.feed)
        self.begin: Places = np.zeros(n, np.intp)
        self.begin[1:] = self.feed[:-1] + 1
        self.start: Places = self.begin.copy()  # without indentation
        self.end: Places = self.feed.copy()  # without a carriage return
        self.kind: NDArray[np.uint8] = np.zeros(n, np.uint8)
        if n and len(data) >= 8:
            self._look(data, buffer)

    def _look(self, data: bytes, buffer: NDArray[np.uint8]) -> None:
        start, end = self.start, self.end
        end -= (buffer[np.maximum(end - 1, 0)] == _RETURN) & (end > start)
        for _ in range(_MAX_INDENT):
            first = buffer[start]
            indent = (first == _SPACE) | (first == _TAB)
            if not indent.any():
                break
            start += indent
        word = np.ndarray((len(data) - 7,), "S8", buffer=data, strides=(1,))[np.minimum(start, len(data) - 8)].view(
            "<u8"
        )
        closed = (buffer[np.maximum(end - 1, 0)] == _GREATER) & (end - start > 8)
        slash = buffer[np.maximum(end - 2, 0)] == _SLASH
        record = (word == _RECORD) & closed
        looks = (
            (start >= end, Kind.BLANK),
            (record & slash, Kind.RECORD),
            (record & ~slash, Kind.OPEN),
            ((word == _ENTRY) & closed, Kind.ENTRY),
            ((word == _CLOSE) & closed & (end - start == _CLOSE_LENGTH), Kind.CLOSE),
        )
        for look, kind in looks:  # no line has two, and adding is faster than choosing
            self.kind += look * np.uint8(kind)

    def __len__(self) -> int:
        return len(self.feed)

    def of(self, *kinds: Kind) -> Places:
        """The lines of some looks, in order."""
        chosen = self.kind == kinds[0]
        for kind in kinds[1:]:
            chosen |= self.kind == kind
        return np.flatnonzero(chosen)

    def closing(self, first: Places) -> tuple[Places, Bool]:
        """The line on which each record ends: its own, or the `</Record>` after entries only; and whether there is one."""
        others = np.flatnonzero(self.kind != Kind.ENTRY)
        if not len(first):
            return first, np.zeros(0, np.bool_)
        after = np.searchsorted(others, first, side="right")
        following = others[np.minimum(after, len(others) - 1)]
        opened = self.kind[first] == Kind.OPEN
        closes = (after < len(others)) & (self.kind[following] == Kind.CLOSE)
        return np.where(opened, following, first), ~opened | closes
