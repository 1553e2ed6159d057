"""Columns of text in a block of bytes, as numbers. Whole arrays at a time, and the very same results as `values`.

A "cell" is a stretch of fixed width; cells are gathered from anywhere in the block into one (n, width) matrix.
"""

import numpy as np
from numpy.typing import NDArray

from healthdesk.formats.apple.values import timestamp
from healthdesk.model.batch import Float64, Int64

TIME_WIDTH = 25  # 2024-06-15 08:00:00 +0200
_WIDTHS = (4, 10, 22)  # of numbers that are converted together
_MANTISSA_HOLDS = 20  # digits
_EXACT = np.uint64(2**53)  # up to here a float holds every integer, so one division rounds once
_POWERS = 10.0 ** np.arange(_WIDTHS[-1] + 1)
_CLOCK = np.uint64(int.from_bytes(b"00:00:00", "little"))
_HIGH = np.uint64(0xF0F0F0F0F0F0F0F0)
_CARRY = np.uint64(0x0606000606000606)  # pushes a hexadecimal digit above 9 into the high half; colons are 0 by then
_SECONDS_A_DAY = 24 * 60 * 60
_DAYS_REMEMBERED = 20_000

Bool = NDArray[np.bool_]
Bytes = NDArray[np.bytes_]
Uint8 = NDArray[np.uint8]
Places = NDArray[np.intp]


def at_every_byte(data: bytes, width: int) -> Bytes:
    """A view: the cell of `width` bytes that begins at each byte (len - width + 1,). Costs nothing until indexed."""
    return np.ndarray((max(len(data) - width + 1, 0),), f"S{width}", buffer=data, strides=(1,))


def cell_bytes(cells: Bytes) -> Uint8:
    """Cells as a matrix (n, width)."""
    return np.ascontiguousarray(cells).view(np.uint8).reshape(len(cells), cells.dtype.itemsize)


def part(matrix: Uint8, column: int, width: int) -> Bytes:
    """A view of some columns of a matrix as cells, to be compared with a constant."""
    return np.ndarray((len(matrix),), f"S{width}", buffer=matrix, offset=column, strides=(matrix.shape[1],))


def equal_at(data: bytes, at: Places, text: bytes) -> Bool:
    """Whether `text` stands at each byte of `at` (n,), all of which leave room for it.

    Compared as 64-bit words, the last of which may overlap the one before: four times as fast as cells of its length.
    """
    whole = len(text) // 8 * 8
    same: Bool
    if not whole:
        same = at_every_byte(data, len(text))[at] == text
        return same
    words = at_every_byte(data, whole)[at].view("<u8").reshape(len(at), -1)
    same = (words == np.frombuffer(text, "<u8", whole // 8)).all(axis=1)
    if whole < len(text):
        same &= at_every_byte(data, 8)[at + len(text) - 8].view("<u8") == np.frombuffer(text[-8:], "<u8")
    return same


class Days:
    """Instants of the civil midnights that have been asked for, by the text of day and offset."""

    def __init__(self) -> None:
        self._known: dict[bytes, int | None] = {}

    def midnight(self, day: bytes, offset: bytes) -> int | None:
        """UTC ms of 00:00:00 on `2024-06-15 ` in ` +0200`; None if that is no time."""
        key = day + b"00:00:00" + offset
        if key not in self._known:
            if len(self._known) >= _DAYS_REMEMBERED:
                self._known.clear()
            self._known[key] = timestamp(key.decode("latin-1"))
        return self._known[key]


def times(matrix: Uint8, column: int, days: Days) -> tuple[Int64, Bool]:
    """Timestamps at `column` as UTC ms (n,), and whether each is one. Days and offsets are converted once per run of equal ones."""

    def word(at: int, kind: str) -> NDArray[np.unsignedinteger]:
        shape, strides = (len(matrix),), (matrix.shape[1],)
        return np.ascontiguousarray(np.ndarray(shape, kind, buffer=matrix, offset=column + at, strides=strides))

    if not len(matrix):
        return np.empty(0, np.int64), np.empty(0, np.bool_)
    changed = np.ones(len(matrix), np.bool_)
    changed[1:] = False
    for at, kind in ((0, "<u8"), (3, "<u8"), (19, "<u2"), (21, "<u4")):
        words = word(at, kind)
        changed[1:] |= words[1:] != words[:-1]
    midnights = []
    for row in np.flatnonzero(changed).tolist():
        cell = matrix[row, column : column + TIME_WIDTH].tobytes()
        midnights.append(days.midnight(cell[:11], cell[19:]))
    valid = np.array([ms is not None for ms in midnights], np.bool_)
    base = np.array([ms or 0 for ms in midnights], np.int64)
    run = np.cumsum(changed) - 1
    seconds, ok = clocks(word(11, "<u8"))
    return base[run] + seconds * 1000, ok & valid[run]


def clocks(words: NDArray[np.unsignedinteger]) -> tuple[Int64, Bool]:
    """`HH:MM:SS` in little-endian 64-bit words as seconds of the day (n,), and whether each is such a clock."""
    digits = words.astype(np.uint64, copy=False) ^ _CLOCK
    ok = ((digits | (digits + _CARRY)) & _HIGH) == 0
    ok &= (digits & np.uint64(0x0000FF0000FF0000)) == 0  # the colons
    pairs = digits * np.uint64(10) + (digits >> np.uint64(8))  # each pair's value in the byte of its first digit
    hours, minutes, seconds = (((pairs >> np.uint64(s)) & np.uint64(0xFF)).astype(np.int64) for s in (0, 24, 48))
    ok &= (hours < 24) & (minutes < 60) & (seconds < 60)
    return hours * 3600 + minutes * 60 + seconds, ok


def decimals(data: bytes, start: Places, end: Places) -> tuple[Float64, Bool]:
    """Plain numbers such as `72` and `0.348` at [start, end) as floats (n,), NaN for what is none, and whether each is one.

    Signs and exponents are for `values.number`.
    """
    length = end - start
    value = np.full(len(start), np.nan)
    shortest = 1
    for longest in _WIDTHS:  # most are short, so the few long ones must not make the work of all
        rows = np.flatnonzero((length >= shortest) & (length <= longest))
        if len(rows):
            value[rows] = _decimals(data, end[rows], length[rows], longest)
        shortest = longest + 1
    return value, ~np.isnan(value)


def _decimals(data: bytes, end: Places, length: Places, width: int) -> Float64:
    """Numbers of at most `width` characters (n,), NaN for what is none."""
    text = np.ascontiguousarray(
        cell_bytes(at_every_byte(data, width)[end - width]).T
    )  # one row for each character's place
    blank = (width - length).astype(np.uint8)
    digit = text - np.uint8(ord("0"))
    dots = np.zeros(len(end), np.uint8)
    plain = np.ones(len(end), np.bool_)
    mantissa, fraction = np.zeros(len(end), np.uint64), np.zeros(len(end), np.intp)
    for column in range(width):
        inside = blank <= column
        dot = (text[column] == ord(".")) & (blank < column)  # not in front
        plain &= (digit[column] <= 9) | dot | ~inside
        dots += dot
        fraction[dot] = width - 1 - column
        mantissa = np.where(inside & ~dot, mantissa * np.uint64(10) + digit[column], mantissa)
    plain &= dots <= 1
    exact = (mantissa <= _EXACT) & (length < _MANTISSA_HOLDS)
    value = mantissa / _POWERS[fraction]
    value[~plain] = np.nan
    for row in np.flatnonzero(plain & ~exact).tolist():
        value[row] = float(data[end[row] - length[row] : end[row]])
    return value
