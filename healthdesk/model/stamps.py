"""Texts to instants, as columns. Dates and clock times recur, so each distinct one is read once."""

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from healthdesk.model import fixed_stamps
from healthdesk.model.batch import Int16, Int64
from healthdesk.model.zones import DAY_MS, MINUTE_MS, UNKNOWN_OFFSET, ZoneHistory, day_of

Order = Literal["ymd", "dmy", "mdy"]
BAD = np.iinfo(np.int64).min
_DATES, _CLOCKS = 1 << 14, 1 << 17  # remembered readings: those of 40 years, and every second of a day
_MANY = 32  # stamps from which on columns are faster
_LONGEST = 64  # a stamp has no more characters

_SPLIT = re.compile(r"[T\s]+")
_DATE = re.compile(r"(\d{1,4})[-/. ]{1,2}(\d{1,2})[-/. ]{1,2}(\d{1,4})\.?")
_CLOCK = re.compile(
    r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*([AaPp])?\.?[Mm]?\.?\s*"
    r"(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?"
)


@dataclass(frozen=True, slots=True)
class Stamps:
    """n stamps. `wall`: the clock's reading as if it were UTC, in ms (`BAD` where there is none); `offset` in minutes."""

    wall: Int64
    offset: Int16

    @property
    def good(self) -> NDArray[np.bool_]:
        """Where a stamp could be read (n,)."""
        return np.not_equal(self.wall, BAD)

    def instants(self, zones: ZoneHistory) -> tuple[Int64, Int16]:
        """UTC ms and the offset in minutes of each (n,).

        A stamp without an offset is wall-clock time where the owner was. Its offset is kept beside it: the reading of
        the clock is what the record truly knows, so its day stays even if the owner's zones are corrected later.
        Unreadable ones are `BAD`.
        """
        good = self.good
        wall = np.where(good, self.wall, 0)
        own = self.offset != UNKNOWN_OFFSET
        utc = wall - np.where(own, self.offset, 0).astype(np.int64) * MINUTE_MS
        offset = self.offset.copy()
        if not own.all():
            local, found = zones.instants(wall)
            utc = np.where(own, utc, local)
            offset = np.where(own, offset, (found // MINUTE_MS).astype(np.int16)).astype(np.int16)
        return np.where(good, utc, BAD), offset


def stamps(texts: Sequence[str], order: Order = "ymd") -> Stamps:
    """Date and clock time: "2026-03-29T10:00:00.5+02:00", "3/29/26 10:00 AM", "29.03.2026 10:00"; a date alone is midnight.

    A four-digit first number is always the year. Two-digit years are of this century until 69.
    """
    found = fixed_stamps.columns(texts, order) if len(texts) >= _MANY else None
    if found is None:
        return Stamps(*_one_by_one(texts, order))
    wall, offset, good = found
    if not good.all():
        rest = np.flatnonzero(~good)
        wall[rest], offset[rest] = _one_by_one([texts[i] for i in rest.tolist()], order)
    return Stamps(wall, offset)


def _one_by_one(texts: Sequence[str], order: Order) -> tuple[Int64, Int16]:
    walls, offsets = [], []
    for cell in texts:
        text = cell[:_LONGEST]
        day_text, _, clock_text = text.partition("T" if text[10:11] == "T" else " ")
        day, (clock, offset) = _date(day_text, order), _clock(clock_text)
        if BAD in (day, clock):
            wall, offset = _whole(text.strip(), order)
        else:
            wall = day + clock
        walls.append(wall)
        offsets.append(offset)
    return np.array(walls, np.int64), np.array(offsets, np.int16)


def dates(texts: Sequence[str], order: Order = "ymd") -> Int64:
    """Civil dates as days since 1970 (n,), `BAD` where there is none; a clock time behind the date is not looked at."""
    known: dict[str, int] = {}

    def one(text: str) -> int:
        ms = _date(_SPLIT.split(text.strip(), maxsplit=1)[0] if text.strip() else "", order)
        return BAD if ms == BAD else ms // DAY_MS

    return np.array([known[t] if t in known else known.setdefault(t, one(t)) for t in texts], np.int64)


def is_date(text: str) -> bool:
    """True for a numeric date without a clock time."""
    return _DATE.fullmatch(text.strip()) is not None


def order_of(texts: Sequence[str]) -> Order | None:
    """The order of day and month that numeric dates show: "ymd" by a year in front, "dmy" or "mdy" by a number above 12.

    None if all of them can be read both ways (or none is a date), which only their owner can decide.
    """
    day_first = month_first = False
    for text in dict.fromkeys(t.strip() for t in texts):
        found = _DATE.match(text)
        if found is None:
            continue
        if len(found[1]) == 4:
            return "ymd"
        day_first |= int(found[1]) > 12
        month_first |= int(found[2]) > 12
    if day_first == month_first:
        return None
    return "dmy" if day_first else "mdy"


def day_spans(days: Int64, zones: ZoneHistory) -> tuple[Int64, Int64, Int16]:
    """Start and end in UTC ms of local days (n,), and the offset in minutes at the start: for figures that hold for a date."""
    safe = np.where(days == BAD, 0, days)
    start, end = zones.day_starts(safe), zones.day_starts(safe + 1)
    offset = ((safe * DAY_MS - start) // MINUTE_MS).astype(np.int16)
    bad = days == BAD
    return np.where(bad, BAD, start), np.where(bad, BAD, end), offset


def _whole(text: str, order: Order) -> tuple[int, int]:
    """A stamp whose date holds spaces ("29. 03. 2026 10:00") or that has more spaces than one."""
    found = _DATE.match(text)
    if found is None:
        return BAD, UNKNOWN_OFFSET
    day, (clock, offset) = _date(found[0], order), _clock(text[found.end() :].lstrip("T ,"))
    return (BAD, UNKNOWN_OFFSET) if BAD in (day, clock) else (day + clock, offset)


@functools.lru_cache(_DATES)
def _date(text: str, order: Order) -> int:
    found = _DATE.fullmatch(text.strip())
    if found is None:
        return BAD
    first, second, third = found.groups()
    if len(first) == 4:
        year, month, day = int(first), int(second), int(third)
    elif order == "mdy":
        month, day, year = int(first), int(second), _year(third)
    elif order == "dmy":
        day, month, year = int(first), int(second), _year(third)
    else:
        return BAD
    try:
        return day_of(date(year, month, day)) * DAY_MS
    except ValueError:
        return BAD


def _year(text: str) -> int:
    year = int(text)
    return year if len(text) > 2 else year + (2000 if year < 70 else 1900)


@functools.lru_cache(_CLOCKS)
def _clock(text: str) -> tuple[int, int]:
    """Milliseconds since midnight and the offset in minutes."""
    text = text.strip()
    if not text:
        return 0, UNKNOWN_OFFSET
    found = _CLOCK.fullmatch(text)
    if found is None:
        return BAD, UNKNOWN_OFFSET
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    half = (found[5] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return BAD, UNKNOWN_OFFSET
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return BAD, UNKNOWN_OFFSET
    fraction = int((found[4] or "0").ljust(3, "0")[:3])
    return ((hour * 60 + minute) * 60 + second) * 1000 + fraction, offset_minutes(found[6] or "")


def offset_minutes(text: str) -> int:
    """ "+01:00", "-0330", "UTC+0100", "Z" in minutes; UNKNOWN_OFFSET for anything else."""
    text = text.strip().removeprefix("UTC").removeprefix("GMT") if text.strip() not in {"UTC", "GMT", "Z"} else "+0000"
    found = re.fullmatch(r"([+-])(\d{2}):?(\d{2})?", text)
    if found is None:
        return UNKNOWN_OFFSET
    minutes = int(found[2]) * 60 + int(found[3] or 0)
    return (-minutes if found[1] == "-" else minutes) if minutes <= 15 * 60 else UNKNOWN_OFFSET
