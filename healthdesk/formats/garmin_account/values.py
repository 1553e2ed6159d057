"""Numbers and times of Garmin's JSON, whatever stands there."""

from datetime import UTC, datetime

from healthdesk.model.stamps import BAD
from healthdesk.model.zones import MINUTE_MS, UNKNOWN_OFFSET

_SECONDS_BELOW = 100_000_000_000  # epoch seconds until the year 5138, epoch ms from 1973 on
_LARGEST = 1e15
_WEST, _EAST, _QUARTER = -12 * 60, 14 * 60, 15


def number(entry: object, *path: str) -> float | None:
    """The number at a path of keys, None if there is none."""
    value = entry
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if abs(value) < _LARGEST else None  # not for NaN, nor for integers that no float holds


def instant(value: object) -> int | None:
    """UTC ms of a GMT stamp: "2021-06-19T21:35:00.0" (without a Z), epoch ms, or epoch seconds."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float) and 0 < value < _LARGEST:
        return round(value * 1000) if value < _SECONDS_BELOW else round(value)
    if isinstance(value, str):
        try:
            at = datetime.fromisoformat(value)
        except ValueError:
            return None
        return round((at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp() * 1000)
    return None


def offset_between(utc: int | None, local: int | None) -> int:
    """The offset in minutes of one moment given twice; unknown if the two are no zone apart (Garmin has shifted twice)."""
    if utc is None or local is None:
        return UNKNOWN_OFFSET
    minutes = (local - utc) / MINUTE_MS
    return round(minutes) if minutes % _QUARTER == 0 and _WEST <= minutes <= _EAST else UNKNOWN_OFFSET


def day_of(entry: object) -> int:
    """The local date as days since 1970, BAD if there is none."""
    text = entry.get("calendarDate") if isinstance(entry, dict) else None
    if isinstance(text, dict):
        text = text.get("date")
    try:
        day = datetime.fromisoformat(str(text)[:10]).toordinal() - datetime(1970, 1, 1, tzinfo=UTC).toordinal()
    except ValueError:
        return BAD
    return day
