"""What Apple writes as text, as numbers. The columns of the fast path (`columns`) must give the very same results."""

import functools
import re

import numpy as np

from healthdesk.model.zones import DAY_MS, HOUR_MS, MINUTE_MS, UNKNOWN_OFFSET, is_zone, zone_offsets

MAX_NUMBER = 32  # characters; Apple writes up to 20
_TIME = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))? ?(?:Z|([+-])(\d\d):?(\d\d))",
    re.ASCII,
)
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d{1,4})?", re.ASCII)
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_WORD_BORDER = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[\W_]+")
_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
EARLIEST, LATEST = -2_208_988_800_000, 4_133_980_800_000  # 1900-01-01 and 2101-01-01, UTC ms


def day_number(year: int, month: int, day: int) -> int | None:
    """Days since 1970-01-01 of a date of the Gregorian calendar, however early; None if there is no such day."""
    if not 1 <= month <= 12:
        return None
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if not 1 <= day <= _MONTH_DAYS[month - 1] + (leap and month == 2):
        return None
    y = year - (month <= 2)
    era_day = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return 365 * y + y // 4 - y // 100 + y // 400 + era_day - 719_468


def timestamp(text: str | None) -> int | None:
    """`2024-06-15 08:00:00 +0200` (or ISO 8601 with a zone) as UTC ms; None for anything else."""
    match = _TIME.fullmatch(text) if text else None
    if match is None:
        return None
    year, month, day, hour, minute, second, fraction, sign, zone_hours, zone_minutes = match.groups()
    days = day_number(int(year), int(month), int(day))
    h, m, s = int(hour), int(minute), int(second)
    if days is None or h > 23 or m > 59 or s > 59:
        return None
    ms = days * DAY_MS + h * HOUR_MS + m * MINUTE_MS + s * 1000
    if fraction:
        ms += int(fraction.ljust(3, "0")[:3])
    if sign:
        zh, zm = int(zone_hours), int(zone_minutes)
        if zh > 18 or zm > 59:
            return None
        offset = zh * HOUR_MS + zm * MINUTE_MS
        ms += offset if sign == "-" else -offset
    return ms


def instant(text: str | None) -> int | None:
    """A timestamp within the years that healthdesk knows, else None. For what does not pass the normalizer."""
    ms = timestamp(text)
    return ms if ms is not None and EARLIEST <= ms < LATEST else None


def civil_day(text: str | None) -> int | None:
    """`2024-06-15` as an ordinal; None for anything else."""
    match = _DATE.fullmatch(text) if text else None
    return day_number(*map(int, match.groups())) if match else None


def number(text: str | None) -> float | None:
    """A finite decimal number with a dot; None for anything else."""
    if not text or len(text) > MAX_NUMBER or _NUMBER.fullmatch(text) is None:
        return None
    value = float(text)
    return value if value - value == 0 else None


def whole(text: str | None) -> int:
    """A version number; 0 where there is none that can be read."""
    value = number(text)
    return int(value) if value is not None and abs(value) < 2**53 else 0


@functools.lru_cache(maxsize=1024)
def known_zone(name: str) -> str:
    """The name if it is an IANA zone, else ""."""
    return name if len(name) < 64 and is_zone(name) else ""


def offset_at(zone: str, at: int) -> int:
    """The zone's offset in minutes at an instant, UNKNOWN_OFFSET for no zone."""
    return int(zone_offsets(zone, np.array([at], np.int64))[0]) // MINUTE_MS if zone else UNKNOWN_OFFSET


def snake(text: str, prefix: str = "") -> str:
    """`HKWorkoutActivityTypeRunning` -> `running`; any text as lower-case words joined by "_"."""
    return _WORD_BORDER.sub("_", text.removeprefix(prefix)).strip("_").lower()[:80]
