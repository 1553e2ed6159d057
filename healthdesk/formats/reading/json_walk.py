"""A JSON document of any size, walked from front to back with a piece of it in memory at a time.

A walk stands before a value. The value is entered, taken or left out; a long array is taken in runs of whole elements.
A document that is damaged or ends early ends the walk where that shows, and `broken` says so.
"""

import re
from collections.abc import Iterator

import msgspec
import numpy as np
from numpy.typing import NDArray

from healthdesk.formats.reading.container import Stream
from healthdesk.formats.reading.json_array import SPACE
from healthdesk.formats.reading.json_marks import Marker

CHUNK = 4 << 20
LARGEST = 64 << 20  # bytes of one element or value; a workout with a track of two days has less
_TOGETHER = 100_000  # elements of a run
_LONGEST_KEY = 4096
_SPACES = 64  # looked past at once
_BOM = b"\xef\xbb\xbf"
_KEY = re.compile(rb'("[^"\\]*(?:\\.[^"\\]*)*")[ \t\r\n]*:', re.DOTALL)
_NAME = msgspec.json.Decoder(str)

_Places = NDArray[np.int64]


class _Level:
    """Where the values of containers at one depth end: at a comma, or at the bracket that closes the container."""

    def __init__(self) -> None:
        self.commas: _Places = np.zeros(0, np.int64)
        self.closes: _Places = np.zeros(0, np.int64)


class Walk:
    """The position in a document. All places are bytes from its beginning."""

    def __init__(self, stream: Stream, deepest: int) -> None:
        """`stream` is UTF-8. `deepest` counts the containers, one in the other, that can be entered."""
        self.broken = False
        self.taken = 0  # runs and values handed out so far
        self._stream = stream
        self._marker = Marker()
        self._data = b""
        self._origin = self._at = 0  # of `_data`, of the walk
        self._depth = 0
        self._levels = [_Level() for _ in range(deepest + 1)]
        self._ended = False
        while not self._ended and len(self._data) < len(_BOM):
            self._more()
        if self._data.startswith(_BOM):
            self._at = len(_BOM)

    def enter(self, bracket: bytes) -> bool:
        """Go into the value if it opens with `bracket`; its members come from `members`, `elements` or `runs`."""
        if self.peek() != bracket:
            return False
        self._at += 1
        self._depth += 1
        return True

    def members(self) -> Iterator[str]:
        """Each key of the object that was entered, with the walk before its value, which must be read or left out."""
        while self._goes_on(b"}"):
            name = self._key()
            if name is None:
                self.broken = True
                return
            yield name

    def elements(self) -> Iterator[None]:
        """The walk before each element of the array that was entered, which must be read or left out."""
        while self._goes_on(b"]"):
            yield

    def value(self) -> bytes | None:
        """The whole value. None if there is no end of it, or if it is too large, and is left out then."""
        begin = self._at
        while (end := self._end()) is None:
            if self._held() > LARGEST:
                self.skip()
                return None
            if not self._more():
                self.broken = True
                return None
        self._at = end
        self.taken += 1
        return self._text(begin, end)

    def skip(self) -> None:
        """Leave the value out."""
        while (end := self._end()) is None:
            self._at = self._origin + len(self._data)
            if not self._more():
                self.broken = True
                return
        self._at = end

    def runs(self) -> Iterator[bytes | None]:
        """The array that was entered, to its end: whole elements with commas between, None for one that is too large."""
        level = self._levels[self._depth]
        while not self.broken:
            close = _first(level.closes, self._at)
            first, last = np.searchsorted(level.commas, (self._at, self._at if close is None else close))
            last = len(level.commas) if close is None else last
            end = int(level.commas[min(last, first + _TOGETHER) - 1]) if last > first else None
            if close is not None and last - first < _TOGETHER:
                end = close
            if end is not None:
                text = self._text(self._at, end)
                self._at = end + 1
                if text:
                    self.taken += 1
                    yield text
                if end == close:
                    self._leave(b"]", end)
                    return
            elif self._held() > LARGEST:
                self.skip()
                yield None
                if self.peek() == b",":
                    self._at += 1
            elif not self._more():
                self.broken = True
                text = self._text(self._at, self._origin + len(self._data))
                if self._marker.depth == self._depth and text.endswith((b"}", b"]")):
                    self.taken += 1
                    yield text

    def finish(self) -> None:
        """Nothing but space may follow."""
        self.broken = self.broken or self.peek() != b""

    def _leave(self, bracket: bytes, at: int) -> None:
        """Go out of the container that is closed at this place; one closed by the other bracket is damaged."""
        self.broken = self._text(at, at + 1) != bracket
        self._at = at + 1
        self._depth -= 1

    def _goes_on(self, bracket: bytes) -> bool:
        """True before the next member; the container is left where it ends."""
        found = b"" if self.broken else self.peek()
        if found == b",":
            self._at += 1
            found = self.peek()
        if found == bracket:
            self._leave(bracket, self._at)
            return False
        self.broken = self.broken or found in {b"", b",", b"}", b"]"}
        return not self.broken

    def _key(self) -> str | None:
        """The key that begins here, and the walk behind its colon; None if there is none."""
        while (found := _KEY.match(self._data, self._at - self._origin)) is None:
            if self._held() > _LONGEST_KEY or not self._more():
                return None
        self._at = self._origin + found.end()
        try:
            return _NAME.decode(found[1])
        except (msgspec.DecodeError, UnicodeDecodeError):
            return ""

    def peek(self) -> bytes:
        """The byte before which the walk stands, past any space; nothing at the end of the document."""
        while True:
            begin = self._at - self._origin
            rest = self._data[begin : begin + _SPACES]
            text = rest.lstrip(SPACE)
            self._at += len(rest) - len(text)
            if text:
                return text[:1]
            if not rest and not self._more():
                return b""

    def _end(self) -> int | None:
        """Where the value ends, as far as that has been read."""
        level = self._levels[self._depth]
        ends = [end for end in (_first(level.commas, self._at), _first(level.closes, self._at)) if end is not None]
        return min(ends, default=None)

    def _held(self) -> int:
        return self._origin + len(self._data) - self._at

    def _text(self, begin: int, end: int) -> bytes:
        return self._data[begin - self._origin : end - self._origin].strip(SPACE)

    def _more(self) -> bool:
        """Read on; what the walk is past is let go. False at the end of the document."""
        piece = b"" if self._ended else self._stream.read(CHUNK)
        if not piece:
            self._ended = True
            return False
        marks, begin = self._marker.marks(piece), self._origin + len(self._data)
        for depth, level in enumerate(self._levels[1:], 1):
            commas, closes = marks.comma & (marks.depth == depth), marks.closes & (marks.depth == depth - 1)
            level.commas = np.concatenate((level.commas[level.commas >= self._at], marks.at[commas] + begin))
            level.closes = np.concatenate((level.closes[level.closes >= self._at], marks.at[closes] + begin))
        self._data = self._data[self._at - self._origin :] + piece
        self._origin = self._at
        return True


def _first(places: _Places, at: int) -> int | None:
    """The first of these places that is not before `at`."""
    number = int(np.searchsorted(places, at))
    return int(places[number]) if number < len(places) else None
