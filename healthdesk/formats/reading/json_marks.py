"""Where a JSON text opens, closes and separates, found with numpy; strings are told apart, also over the ends of pieces."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

_QUOTE, _COMMA, _OPENS, _CLOSES = 0x22, 0x2C, 0x7B, 0x7D
_LOWER = 0x20  # turns "[" into "{" and "]" into "}", and no other byte into one of them


class Marks(NamedTuple):
    """Brackets and commas outside of strings, columns of equal length."""

    at: NDArray[np.int64]  # bytes from the beginning of the piece
    depth: NDArray[np.int64]  # open brackets behind each
    comma: NDArray[np.bool_]
    closes: NDArray[np.bool_]


class Marker:
    """Marks a text piece by piece."""

    def __init__(self) -> None:
        """At the beginning of a text, outside of every bracket."""
        self.depth = 0
        self.in_string = False
        self._escaped = False

    def marks(self, piece: bytes) -> Marks:
        """The marks of the next piece."""
        plain = b"_" + piece[1:] if self._escaped and piece else piece
        if b"\\" in plain:
            plain = plain.replace(b"\\\\", b"__").replace(b'\\"', b"__")
        self._escaped = plain.endswith(b"\\")
        array = np.frombuffer(plain, np.uint8)
        inside = np.bitwise_xor.accumulate(array == _QUOTE)
        if self.in_string:
            np.logical_not(inside, out=inside)
        if len(inside):
            self.in_string = bool(inside[-1])
        kind = array | _LOWER
        at = np.flatnonzero(((kind == _OPENS) | (kind == _CLOSES) | (array == _COMMA)) & ~inside)
        found = kind[at]
        closes = found == _CLOSES
        depth = np.cumsum((found == _OPENS).astype(np.int64) - closes) + self.depth
        if len(depth):
            self.depth = int(depth[-1])
        return Marks(at, depth, array[at] == _COMMA, closes)
