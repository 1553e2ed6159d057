"""Workouts: UserExercises with offsets, and `exercise-N.json` (UTC) for all that it does not have; routes beside them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from healthdesk.base.words import mark
from healthdesk.formats.fitbit.files import Found, column
from healthdesk.formats.fitbit.reading import BAD_TIME, Reading, overlaps, utc_of
from healthdesk.formats.fitbit.sources import source_of
from healthdesk.formats.reading import table
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.table import Chunk, Header
from healthdesk.model import stamps
from healthdesk.model.session import Session, SessionKind, Trace
from healthdesk.model.stamps import BAD, offset_minutes
from healthdesk.model.zones import DAY_MS, UNKNOWN_OFFSET

# Words of the activity's name -> type; the first that fits. Sports that no one else counts as one are "other".
_TYPES = (
    (r"hik", "hiking"),
    (r"walk", "walking"),
    (r"treadmill|run|jog", "running"),
    (r"bik|cycl|spinning", "cycling"),
    (r"swim", "swimming"),
    (r"weight|strength", "traditional_strength_training"),
    (r"yoga", "yoga"),
    (r"rowing|rower", "rowing"),
    (r"elliptical", "elliptical"),
    (r"stair", "stair_climbing"),
    (r"pilates", "pilates"),
    (r"interval|hiit", "high_intensity_interval_training"),
    (r"tennis", "tennis"),
    (r"golf", "golf"),
    (r"martial", "martial_arts"),
    (r"kickbox", "kickboxing"),
)
_METERS = {"kilometer": 1000.0, "kilometers": 1000.0, "km": 1000.0, "mile": 1609.344, "miles": 1609.344, "mi": 1609.344,
           "meter": 1.0, "meters": 1.0}  # fmt: skip
_COPIES = mark("workouts that the archive tells more than once")
_LONGEST_MS = 30 * DAY_MS
_EVENT = re.compile(r"\[([^\[\]]*)\]")
_SPLITS = {"TraveledDistanceMm": ("distance_m", 0.001), "CaloriesBurned": ("total_energy_kcal", 1.0), "Steps": ("steps", 1.0),
           "AverageHeartRate": ("average_heart_rate", 1.0), "ElapsedTimeMillis": ("elapsed_s", 0.001),
           "ElevationGainMm": ("elevation_m", 0.001)}  # fmt: skip
# A column of UserExercises without "tracker_" and "manually_logged_" -> its key, and the factor to its unit.
_FIGURES = {
    "total_steps": ("steps", "count", 1.0),
    "avg_heart_rate": ("heart_rate_average", "/min", 1.0),
    "peak_heart_rate": ("heart_rate_maximum", "/min", 1.0),
    "total_altitude_mm": ("elevation", "m", 0.001),
    "avg_speed_mm_per_second": ("speed", "m/s", 0.001),
    "cardio_load": ("cardio_load", "", 1.0),
}


class _Zone(msgspec.Struct, gc=False):
    name: str = ""
    minutes: float = 0
    min: float | None = None
    max: float | None = None


class _Origin(msgspec.Struct, gc=False):
    name: str = ""


class _Exercise(msgspec.Struct, gc=False):
    logId: int  # noqa: N815 - the vendor's names from here on
    startTime: str  # noqa: N815
    duration: float
    activityName: str = ""  # noqa: N815
    activeDuration: float | None = None  # noqa: N815
    calories: float | None = None
    distance: float | None = None
    distanceUnit: str = ""  # noqa: N815
    steps: float | None = None
    averageHeartRate: float | None = None  # noqa: N815
    elevationGain: float | None = None  # noqa: N815
    heartRateZones: list[_Zone] | None = None  # noqa: N815
    logType: str = ""  # noqa: N815
    lastModified: str = ""  # noqa: N815
    swimLengths: float | None = None  # noqa: N815
    poolLength: float | None = None  # noqa: N815
    source: _Origin | None = None


_EXERCISES = msgspec.json.Decoder(list[_Exercise])


class _Logged(NamedTuple):
    modified: int
    session: Session


def kind_of(name: str) -> str:
    """The type of an activity by Fitbit's name for it."""
    return next((kind for words, kind in _TYPES if re.search(words, name, re.IGNORECASE)), "other")


def read(reading: Reading) -> Iterator[Event]:
    """Every workout once, with its route where one is there and wanted."""
    sessions = _tables(reading)
    starts = np.array([one.start for one in sessions], np.int64)
    ends = np.array([one.end for one in sessions], np.int64)
    for logged in _logged(reading).values():
        if overlaps(logged.session.start, logged.session.end, starts, ends):
            reading.out.skipped(_COPIES)
        else:
            sessions.append(logged.session)
    sessions.sort(key=lambda one: one.start)
    yield from _routes(reading, sessions)
    for session in sessions:
        reading.out.session(session)
    yield from reading.out.drain()


def _logged(reading: Reading) -> dict[int, _Logged]:
    """The workouts of `exercise-N.json` by id; pages overlap, and what was changed last holds."""
    found: dict[int, _Logged] = {}
    for one in reading.of("exercise"):
        for number, records in reading.records(one.file, _EXERCISES):
            starts = stamps.stamps([record.startTime for record in records], "mdy").wall.tolist()
            changed = stamps.stamps([record.lastModified for record in records], "mdy").wall.tolist()
            for at, record in enumerate(records):
                if starts[at] == BAD or not 0 <= record.duration <= _LONGEST_MS:
                    reading.out.error(f"{one.file.base} record", number + at, BAD_TIME, "exercise")
                    continue
                known = found.get(record.logId)
                if known is not None:
                    reading.out.skipped(_COPIES)
                if known is None or changed[at] >= known.modified:
                    found[record.logId] = _Logged(changed[at], _session(reading, record, starts[at]))
    return found


def _session(reading: Reading, record: _Exercise, start: int) -> Session:
    statistics: list[dict[str, object]] = []
    data: dict[str, object] = {"id": str(record.logId), "statistics": statistics, "log_type": record.logType[:40]}
    _named(data, record.activityName)
    # Fitbit counts all energy of the time, at rest as well.
    _statistic(statistics, "total_energy", "kcal", "sum", record.calories)
    _statistic(statistics, "steps", "count", "sum", record.steps)
    _statistic(statistics, "heart_rate", "/min", "average", record.averageHeartRate)
    _statistic(statistics, "elevation", "m", "sum", record.elevationGain)
    if record.heartRateZones:
        data["heart_rate_zones"] = [
            {"name": zone.name[:40], "minutes": zone.minutes, "minimum": zone.min, "maximum": zone.max}
            for zone in record.heartRateZones[:20]
        ]
    factor = _METERS.get(record.distanceUnit.lower())
    distance = record.distance * factor if record.distance and factor else None
    if record.distance and factor is None:
        data["distance"] = {"value": record.distance, "unit": record.distanceUnit[:40]}
    active = record.activeDuration if record.activeDuration is not None else record.duration
    offset = int(reading.clock.offsets_at(np.array([start], np.int64))[0])
    return Session(
        SessionKind.WORKOUT, kind_of(record.activityName), start, start + int(record.duration),
        reading.out.source(source_of("manual" if record.logType == "manual" else "")), offset,
        active / 1000, distance, None, data,
    )  # fmt: skip


def _named(data: dict[str, object], name: str) -> None:
    if kind_of(name) == "other" and name:
        data["vendor_type"] = name[:80]


def _statistic(statistics: list[dict[str, object]], kind: str, unit: str, figure: str, value: float | None) -> None:
    """Zeros mean that it was not measured."""
    if value is not None and np.isfinite(value) and value > 0:
        statistics.append({"type": kind, "unit": unit, figure: value})


def _tables(reading: Reading) -> list[Session]:
    """The workouts of UserExercises."""
    found: dict[str, Session] = {}
    for one in reading.of("user_exercises"):
        header = table.header_of(one.file)
        assert header is not None
        for chunk in table.read(one.file, header, reading.out):
            _table_rows(reading, one, header, chunk, found)
    return list(found.values())


def _table_rows(reading: Reading, one: Found, header: Header, chunk: Chunk, found: dict[str, Session]) -> None:
    start, end = (utc_of(chunk[column(header, name)]).tolist() for name in ("exercise_start", "exercise_end"))
    names, origins = chunk[column(header, "activity_name")], chunk[column(header, "log_type")]
    offsets, events = chunk[column(header, "utc_offset", "start_utc_offset")], chunk[column(header, "events")]
    figures = {name: _figure(header, chunk, name) for name in (*_FIGURES, "total_distance_mm", "total_calories")}
    for at, ident in enumerate(chunk[column(header, "exercise_id")]):
        if BAD in (start[at], end[at]) or not 0 <= end[at] - start[at] <= _LONGEST_MS:
            reading.out.error(f"{one.file.base} row", chunk.first + at, BAD_TIME, "exercise")
            continue
        if ident in found:
            reading.out.skipped(_COPIES)
        statistics: list[dict[str, object]] = []
        data: dict[str, object] = {"id": ident[:40], "statistics": statistics, "log_type": origins[at][:40]}
        _named(data, names[at])
        _statistic(statistics, "total_energy", "kcal", "sum", figures["total_calories"][at])
        for name, (key, unit, factor) in _FIGURES.items():
            kind, _, figure = key.partition("heart_rate_")
            _statistic(
                statistics, "heart_rate" if figure else kind, unit, figure or _SUMS.get(key, "sum"),
                figures[name][at] * factor,
            )  # fmt: skip
        for event in _events(events[at]):
            part = data.setdefault("laps" if "distance_m" in event else "events", [])
            assert isinstance(part, list)
            part.append(event)
        distance = figures["total_distance_mm"][at] / 1000
        offset = offset_minutes(offsets[at])
        if offset == UNKNOWN_OFFSET:
            offset = int(reading.clock.offsets_at(np.array([start[at]], np.int64))[0])
        by_hand = "manual" if origins[at].strip().lower() == "manual" else ""
        found[ident] = Session(
            SessionKind.WORKOUT, kind_of(names[at]), start[at], end[at], reading.out.source(source_of(by_hand)), offset,
            (end[at] - start[at]) / 1000, distance if distance > 0 else None, None, data,
        )  # fmt: skip


_SUMS = {"speed": "average"}


def _figure(header: Header, chunk: Chunk, name: str) -> list[float]:
    """A figure of each row: the tracker's, else the one typed in; 0 where there is none."""
    tracked = table.numbers(chunk[column(header, f"tracker_{name}")])
    typed = table.numbers(chunk[column(header, f"manually_logged_{name}")])
    value = np.where(np.nan_to_num(tracked) > 0, tracked, typed)
    return np.nan_to_num(value, nan=0.0, posinf=0.0, neginf=0.0).tolist()  # type: ignore[no-any-return]


def _events(text: str) -> list[dict[str, object]]:
    """Splits and pauses: "[Type: AUTO_SPLIT, Timestamp: …, TraveledDistanceMm: 1000000, …]", which is no JSON."""
    found: list[dict[str, object]] = []
    for group in _EVENT.findall(text[:100_000])[:1000]:
        pairs = dict(part.split(": ", 1) for part in group.split(", ") if ": " in part)
        entry: dict[str, object] = {"type": pairs.get("Type", "").strip().lower()[:40]}
        when = stamps.stamps([pairs.get("Timestamp", "").strip()])
        if when.good[0]:
            entry["at"] = int(when.wall[0])
        for name, (key, factor) in _SPLITS.items():
            value = table.numbers([pairs.get(name, "")])[0] * factor
            if np.isfinite(value):
                entry[key] = float(value)
        if entry["type"]:
            found.append(entry)
    return found


def _routes(reading: Reading, sessions: list[Session]) -> Iterator[Event]:
    """Give each workout the points of `gps_location` within it. A workout is handed on once its points are there."""
    tracks = reading.of("gps")
    if not reading.options.routes:
        reading.out.skipped(mark("files of places, since places are not imported"), len(tracks))
        return
    starts = np.array([one.start for one in sessions], np.int64)
    for one in tracks:
        header = table.header_of(one.file)
        assert header is not None
        points: dict[int, list[dict[str, NDArray[np.generic]]]] = {}
        outside = 0
        for chunk in table.read(one.file, header, reading.out):
            t = utc_of(chunk[column(header, "timestamp")])
            columns = {"t": t} | {
                short: table.numbers(chunk[column(header, name)])
                for short, name in (("lat", "latitude"), ("lon", "longitude"), ("ele", "altitude"))
            }
            at = np.searchsorted(starts, t, side="right") - 1
            good = (t != BAD) & (np.abs(columns["lat"]) <= 90) & (np.abs(columns["lon"]) <= 180) & (at >= 0)
            for number in np.unique(at[good]).tolist():
                within = good & (at == number) & (t <= sessions[number].end)
                good &= (at != number) | within
                if within.any():
                    points.setdefault(number, []).append({name: values[within] for name, values in columns.items()})
            outside += int((~good).sum())
            yield from reading.out.drain()
        reading.out.skipped(mark("places outside of workouts"), outside)
        for number, parts in points.items():
            known = [trace.columns for trace in sessions[number].traces]
            joined = {name: np.concatenate([part[name] for part in (*known, *parts)]) for name in parts[0]}
            order = np.argsort(joined["t"], kind="stable")
            route = {name: values[order] for name, values in joined.items()}
            if np.isnan(route["ele"].astype(np.float64)).all() and len(route) > 3:
                route.pop("ele")
            sessions[number].traces = [Trace("route", route)]
