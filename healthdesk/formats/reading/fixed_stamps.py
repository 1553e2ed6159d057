"""Stamps that all have one shape, read as columns: what vendors write by the million."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from healthdesk.formats.reading.stamps import Order, Stamps, stamps
from healthdesk.model.batch import Int64
from healthdesk.model.zones import DAY_MS, UNKNOWN_OFFSET

_ISO, _SLASHED = "0000-00-00T00:00:00", "00/00/00 00:00:00"
_CENTURY_UNTIL = 69  # two-digit years up to here are of this century
_MONTH_DAYS = np.array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], np.int64)
_MONTH_BEGINS = np.cumsum(_MONTH_DAYS)[:-1]  # days of the year before months 1 to 12
_ZULU, _ZERO, _SPACE, _TEE = ord("Z"), ord("0"), ord(" "), ord("T")

Bytes = NDArray[np.uint8]


def fixed_stamps(texts: Sequence[str], order: Order = "ymd") -> Stamps:
    """As `stamps`, many times as fast where all are "2026-03-29T10:00:00[.5][Z]" or all "03/29/26 10:00:00"."""
    found = _columns(texts, order)
    return stamps(texts, order) if found is None else found


def _columns(texts: Sequence[str], order: Order) -> Stamps | None:
    if not texts or len(set(map(len, texts))) != 1:
        return None
    joined = "".join(texts)
    width = len(texts[0])
    if not joined.isascii() or width < len(_SLASHED):
        return None
    grid = np.frombuffer(joined.encode("ascii"), np.uint8).reshape(len(texts), width)
    if width == len(_SLASHED) and order == "mdy" and _shaped(grid, _SLASHED):
        year = _number(grid, 6, 2)
        year += np.where(year > _CENTURY_UNTIL, 1900, 2000)
        wall = _wall(year, _number(grid, 0, 2), _number(grid, 3, 2), grid, 9)
        return None if wall is None else Stamps(wall, np.full(len(texts), UNKNOWN_OFFSET, np.int16))
    if width < len(_ISO) or not _shaped(grid[:, : len(_ISO)], _ISO):
        return None
    rest = grid[:, len(_ISO) :]
    utc = bool(rest.shape[1]) and bool((rest[:, -1] == _ZULU).all())
    fraction = rest[:, :-1] if utc else rest
    milliseconds = _milliseconds(fraction)
    wall = _wall(_number(grid, 0, 4), _number(grid, 5, 2), _number(grid, 8, 2), grid, 11)
    if milliseconds is None or wall is None:
        return None
    wall += milliseconds
    return Stamps(wall, np.full(len(texts), 0 if utc else UNKNOWN_OFFSET, np.int16))


def _shaped(grid: Bytes, shape: str) -> bool:
    """True if every row has digits and separators where `shape` has them; a blank may stand for the T."""
    for at, mark in enumerate(shape):
        column = grid[:, at]
        if mark == "0":
            good = (column - _ZERO) <= 9  # wraps around below "0"
        elif mark == "T":
            good = (column == _TEE) | (column == _SPACE)
        else:
            good = column == ord(mark)
        if not good.all():
            return False
    return True


def _number(grid: Bytes, at: int, digits: int) -> Int64:
    value = np.zeros(len(grid), np.int64)
    for column in range(at, at + digits):
        value = value * 10 + (grid[:, column] - _ZERO)
    return value


def _milliseconds(fraction: Bytes) -> Int64 | None:
    """Of ".5", ".123456" or nothing; what is finer than a millisecond is cut off."""
    digits = fraction.shape[1] - 1
    if digits < 0:
        return np.zeros(len(fraction), np.int64)
    if not digits or digits > 9 or not _shaped(fraction, "." + "0" * digits):
        return None
    used = min(digits, 3)
    return _number(fraction, 1, used) * (1, 10, 100, 1000)[3 - used]


def _wall(year: Int64, month: Int64, day: Int64, grid: Bytes, clock: int) -> Int64 | None:
    """Milliseconds as if UTC, None if any date or time does not exist."""
    hour, minute, second = (_number(grid, clock + at, 2) for at in (0, 3, 6))
    good = (month >= 1) & (month <= 12) & (year >= 1900) & (hour < 24) & (minute < 60) & (second < 60)
    if not good.all():
        return None
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    if not ((day >= 1) & (day <= _MONTH_DAYS[month] + (leap & (month == 2)))).all():
        return None
    before = year - 1
    # Days of whole years before this one since year 1, less those until 1970.
    days = before * 365 + before // 4 - before // 100 + before // 400 - 719_162
    days += _MONTH_BEGINS[month - 1] + (leap & (month > 2)) + day - 1
    wall: Int64 = days * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000
    return wall
