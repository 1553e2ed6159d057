"""Fields of Polar's JSON, whatever type they turn out to be; durations; days."""

import math
import re
from collections.abc import Mapping
from datetime import date

import msgspec

from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.text import decode
from healthdesk.model.zones import DAY_MS, day_of

LIMIT = 32 << 20  # a workout of seven hours has 8 MB
_BARE_NAN = re.compile(r"(?<=[\[,:\s])NaN(?=[\s,\]}])")
_DURATION = re.compile(r"(-)?P(?:(\d{1,4})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?")
_DECODER = msgspec.json.Decoder()


def decoded(file: File) -> object:
    """All of a file; Polar writes NaN, which JSON does not know, for a gap in a series. None where it cannot be read."""
    try:
        return _DECODER.decode(_BARE_NAN.sub("null", decode(file.read(LIMIT))))
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return None


def inner(fields: object, *path: str) -> dict[str, object]:
    """The record at a path, an empty one if there is none."""
    for name in path:
        fields = fields.get(name) if isinstance(fields, dict) else None
    return fields if isinstance(fields, dict) else {}


def items(fields: Mapping[str, object], name: str) -> list[dict[str, object]]:
    """The records of a list."""
    found = fields.get(name)
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def number(fields: Mapping[str, object], *names: str) -> float:
    """The first of some fields that is a finite number; NaN if none is."""
    for name in names:
        value = fields.get(name)
        if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e15:
            return float(value) if math.isfinite(value) else math.nan
    return math.nan


def text(fields: Mapping[str, object], *names: str) -> str:
    """The first of some fields that is a text; "" if none is."""
    return next((value for name in names if isinstance(value := fields.get(name), str)), "")


def seconds(fields: Mapping[str, object], millis: str, iso: str) -> float:
    """A duration: a number of milliseconds, in older exports "PT1H2M3.5S". NaN if there is none."""
    value = number(fields, millis)
    return duration(text(fields, iso)) if math.isnan(value) else value / 1000


def duration(written: str) -> float:
    """Seconds of an ISO 8601 duration, NaN for anything else."""
    found = _DURATION.fullmatch(written) if written[-1:] not in {"", "P", "T"} else None
    if found is None:
        return math.nan
    days, hours, minutes, rest = (float(part or 0) for part in found.groups()[1:])
    value = ((days * 24 + hours) * 60 + minutes) * 60 + rest
    return -value if found[1] else value


def day(written: str) -> int | None:
    """Days since 1970 of "2026-03-29"."""
    try:
        return day_of(date.fromisoformat(written[:10]))
    except ValueError:
        return None


def midnight(written: str) -> int | None:
    """The beginning of a date on the clock, as if it were UTC, in ms."""
    found = day(written)
    return None if found is None else found * DAY_MS
