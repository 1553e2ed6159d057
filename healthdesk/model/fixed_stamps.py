"""Stamps whose parts all stand at the same places, as programs write them by the million, read as columns of digits."""

import re
from collections.abc import Sequence
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.batch import Int16, Int64
from healthdesk.model.zones import DAY_MS, MINUTE_MS, UNKNOWN_OFFSET

Bool = NDArray[np.bool_]
Bytes = NDArray[np.uint8]

_SHAPE = re.compile(
    r"(?:(?P<Y>\d{4})[-/.](?P<m>\d\d)[-/.](?P<d>\d\d)|(?P<one>\d\d)[-/.](?P<two>\d\d)[-/.](?P<y>\d{4}|\d\d))"
    r"(?:[T ](?P<H>\d\d):(?P<M>\d\d)(?::(?P<S>\d\d)(?:[.,](?P<f>\d{1,9}))?)?"
    r"(?P<zulu>Z| UTC| GMT)?(?: ?(?P<sign>[+-])(?P<oh>\d\d):?(?P<om>\d\d))?)?",
    re.ASCII,
)
_LOOKED_AT = 8  # texts, for one that shows the shape
_CENTURY_UNTIL = 69  # two-digit years up to here are of this century
_FIRST_YEAR = 1900
_LONGEST_OFFSET = 15 * 60
_MONTH_DAYS = np.array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], np.int64)
_MONTH_BEGINS = np.cumsum(_MONTH_DAYS)[:-1]  # days of the year before months 1 to 12
_ZERO, _PLUS, _MINUS = ord("0"), ord("+"), ord("-")


def columns(texts: Sequence[str], order: str) -> tuple[Int64, Int16, Bool] | None:
    """Wall-clock ms, offset and whether both are to be trusted, of each (n,), as `stamps` reads them, many times as fast.

    What has not the shape of the first text that has one, or is no date or time that exists, is left to reading it one by
    one. None if that would be most of them.
    """
    shape = next(filter(None, map(_SHAPE.fullmatch, islice(texts, _LOOKED_AT))), None)
    if shape is None or (shape["one"] and order not in {"dmy", "mdy"}):
        return None
    width = len(shape.string)
    same: Bool = np.fromiter(map(len, texts), np.int64, len(texts)) == width
    chosen = texts if same.all() else [text for text in texts if len(text) == width]
    if len(chosen) * 2 < len(texts):
        return None
    letters = "".join(chosen).encode("ascii", "replace")  # one byte for each character, whatever it was
    wall, offset, good = _read(np.frombuffer(letters, np.uint8).reshape(-1, width), shape, order)
    if len(chosen) == len(texts):
        return wall, offset, good
    n = len(texts)
    every_wall, every_offset, every_good = np.zeros(n, np.int64), np.zeros(n, np.int16), np.zeros(n, np.bool_)
    every_wall[same], every_offset[same], every_good[same] = wall, offset, good
    return every_wall, every_offset, every_good


def _read(grid: Bytes, shape: re.Match[str], order: str) -> tuple[Int64, Int16, Bool]:
    good = _shaped(grid, shape)
    safe = np.where(good[:, None], grid, _ZERO).T if not good.all() else grid.T

    def number(part: str, digits: int = 9) -> Int64:
        value = np.zeros(len(grid), np.int64)
        begin, end = shape.span(part)
        for at in range(begin, min(end, begin + digits)):
            value = value * 10 + (safe[at] - _ZERO)
        return value

    if shape["Y"]:
        year, month, day = number("Y"), number("m"), number("d")
    else:
        month, day = (number("one"), number("two")) if order == "mdy" else (number("two"), number("one"))
        year = number("y")
        if len(shape["y"]) == 2:
            year += np.where(year > _CENTURY_UNTIL, 1900, 2000)
    hour, minute, second = number("H"), number("M"), number("S")
    good &= (year >= _FIRST_YEAR) & (month >= 1) & (month <= 12) & (hour < 24) & (minute < 60) & (second < 60)
    month = np.where(good, month, 1)
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    good &= (day >= 1) & (day <= _MONTH_DAYS[month] + (leap & (month == 2)))
    before = year - 1
    # Days of whole years before this one since year 1, less those until 1970.
    days = before * 365 + before // 4 - before // 100 + before // 400 - 719_162
    days += _MONTH_BEGINS[month - 1] + (leap & (month > 2)) + day - 1
    wall = days * DAY_MS + (hour * 60 + minute) * MINUTE_MS + second * 1000
    if shape["f"]:  # what is finer than a millisecond is cut off
        wall += number("f", 3) * 10 ** max(0, 3 - len(shape["f"]))
    if not shape["sign"]:
        return wall, np.full(len(grid), 0 if shape["zulu"] else UNKNOWN_OFFSET, np.int16), good
    offset = number("oh") * 60 + number("om")
    good &= offset <= _LONGEST_OFFSET
    signed = np.where(safe[shape.start("sign")] == _MINUS, -offset, offset)
    return wall, signed.astype(np.int16), good


def _shaped(grid: Bytes, shape: re.Match[str]) -> Bool:
    """True where a row has digits and marks at the places of `shape` (n,)."""
    good = np.ones(len(grid), np.bool_)
    for at, mark in enumerate(shape.string):
        column = grid[:, at]
        if mark.isdigit():
            good &= (column - _ZERO) <= 9  # wraps around below "0"
        elif at == shape.start("sign"):
            good &= (column == _PLUS) | (column == _MINUS)
        else:
            good &= column == ord(mark)
    return good
