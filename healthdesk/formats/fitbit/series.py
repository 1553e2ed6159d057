"""Global Export Data by the minute or second: heart rate, steps, distance, calories, altitude."""

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec
import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.fitbit.clock import ends_of
from healthdesk.formats.fitbit.files import Found
from healthdesk.formats.fitbit.reading import BAD_TIME, Reading, floats
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.output import positions
from healthdesk.model.batch import Float64, Int16, Int64
from healthdesk.model.stamps import BAD, stamps
from healthdesk.model.zones import MINUTE_MS

JSON_TELLING = 1  # the tables of GoogleData are believed first
_LONGEST_DAYS = {"heart_rate": 1}  # of a file; 31 for the other families
_COPIES = mark("rows of Global Export Data that the CSV files of the archive tell as well")
_COPIED_FILES = mark("files of Global Export Data that the CSV files of the archive tell as well")


@dataclass(frozen=True, slots=True)
class Family:
    """A minute series: its metric, and the unit with a factor for what is counted otherwise."""

    metric: str
    unit: str
    zeros: str  # what rows of 0 are called in the report
    factor: float = 1.0


FAMILIES = {
    "steps": Family("steps", "count", mark("minutes without steps")),
    "distance": Family("distance", "cm", mark("minutes without distance")),
    "calories": Family("total_energy", "kcal", mark("minutes without calories")),
    # Feet climbed in a minute; ten of them are a floor.
    "altitude": Family("flights_climbed", "count", mark("minutes without a climb"), 0.1),
}


class _Beat(msgspec.Struct, gc=False):
    bpm: float
    confidence: int = 3


class _HeartRate(msgspec.Struct, gc=False):
    dateTime: str  # noqa: N815 - the vendor's name
    value: _Beat


class _Minute(msgspec.Struct, gc=False):
    dateTime: str  # noqa: N815 - the vendor's name
    value: str | float


_HEART_RATE = msgspec.json.Decoder(list[_HeartRate])
_MINUTE = msgspec.json.Decoder(list[_Minute])


def learn_offsets(reading: Reading) -> Iterator[Event]:
    """Let the files of whole days tell the wearer's offsets, before anything is read by them."""
    found = reading.of("heart_rate")
    local = reading.clock.local_files("heart_rate", found)
    for one in found:
        if one.day is None or one.file in local:
            continue
        first, last = ends_of(one.file)
        if BAD not in (first, last):
            reading.clock.learn_day(one.day, first, last)
        yield from reading.out.drain()


def heart_rate(reading: Reading) -> Iterator[Event]:
    """Heart rates, without those that the device did not trust."""
    found = reading.of("heart_rate")
    local = reading.clock.local_files("heart_rate", found)
    for one in found:
        if _copied(reading, "heart_rate", one):
            continue
        for number, records in reading.records(one.file, _HEART_RATE):
            wall = stamps([record.dateTime for record in records], "mdy").wall
            bpm = np.array([record.value.bpm for record in records], np.float64)
            sure = np.array([record.value.confidence for record in records], np.int64) > 0
            reading.out.skipped(mark("heart rates of confidence 0"), int((~sure).sum()))
            _rows(reading, one, number, wall, bpm, sure, local=one.file in local)
            yield from reading.out.drain()


def minutes(reading: Reading, name: str) -> Iterator[Event]:
    """A minute series without its zeros."""
    family, found = FAMILIES[name], reading.of(name)
    local = reading.clock.local_files(name, found)
    for one in found:
        if _copied(reading, family.metric, one):
            continue
        for number, records in reading.records(one.file, _MINUTE):
            wall = stamps([record.dateTime for record in records], "mdy").wall
            value = floats([record.value for record in records]) * family.factor
            some = value != 0
            reading.out.skipped(family.zeros, int((~some).sum()))
            _rows(reading, one, number, wall, value, some, local=one.file in local, family=family)
            yield from reading.out.drain()


def _copied(reading: Reading, metric: str, one: Found) -> bool:
    """True for a file whose days are all told already. It is not even opened."""
    if one.day is None:
        return False
    days = _LONGEST_DAYS.get(metric, 31)
    if not reading.claims.told(metric, JSON_TELLING, one.day - 1, one.day + days):
        return False
    reading.out.skipped(_COPIED_FILES)
    return True


def _rows(
    reading: Reading,
    one: Found,
    number: int,
    wall: Int64,
    value: Float64,
    wanted: np.ndarray[tuple[int], np.dtype[np.bool_]],
    *,
    local: bool,
    family: Family | None = None,
) -> None:
    """Rows of heart rate, or of a minute series."""
    place, at = f"{one.file.base} record", positions(number, len(wall))
    bad = wall == BAD
    metric = family.metric if family else "heart_rate"
    for position in at[bad & wanted].tolist():
        reading.out.error(place, position, BAD_TIME, metric, metric=metric)
    keep = wanted & ~bad
    wall, value, at = wall[keep], value[keep], at[keep]
    utc: Int64
    offset: Int16
    if local:
        utc, offset = reading.clock.instants(wall)
    else:
        utc, offset = wall, reading.clock.offsets_at(wall)
    mine = reading.claims.take(metric, JSON_TELLING, utc)
    reading.out.skipped(_COPIES, int((~mine).sum()))
    utc = utc[mine]
    reading.out.rows(
        metric,
        family.unit if family else "bpm",
        utc,
        utc + MINUTE_MS if family else utc,
        value[mine],
        source=reading.source,
        place=place,
        position=at[mine],
        offset=offset[mine],
    )
