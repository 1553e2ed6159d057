"""`All Data`: one file for each stream of data points, in nanoseconds of UTC.

Google Fit computes a merged stream of each type out of the raw ones, which say the same again. Only the best kind of
stream of a type is read.
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec
import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.google_fit.days import Days
from healthdesk.formats.reading import json_array
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output, positions
from healthdesk.model.batch import Float64, Int64
from healthdesk.model.metric import DeviceClass
from healthdesk.model.night import Stage
from healthdesk.model.registry import OURS
from healthdesk.model.session import Session, SessionKind
from healthdesk.model.source import Source
from healthdesk.model.zones import UNKNOWN_OFFSET

FIT = Source("Google Fit", device_class=DeviceClass.APP, manufacturer="Google")
_TYPED = Source("Google Fit", device_class=DeviceClass.MANUAL, manufacturer="Google")
_STREAM = re.compile(r'"Data Source"\s*:\s*"((?:raw|derived):com\.google\.[^"]{1,300})"')
_NO_TIME = np.iinfo(np.int64).min
# Type -> (metric, unit).
_METRICS = {
    "step_count.delta": ("steps", "count"),
    "distance.delta": ("distance", "m"),
    "calories.expended": ("total_energy", "kcal"),
    "active_minutes": ("move_time", "min"),
    "heart_rate.bpm": ("heart_rate", "count/min"),
    "weight": ("weight", "kg"),
    "height": ("height", "m"),
    "body.fat.percentage": ("body_fat", "%"),
    "hydration": ("water", "L"),
    "blood_glucose": ("glucose", "mmol/L"),
    "oxygen_saturation": ("oxygen_saturation", "%"),
    "body.temperature": ("body_temperature", "degC"),
    "respiratory_rate": ("respiratory_rate", "count/min"),
}
_HEART_POINTS, _SLEEP, _PRESSURE = "heart_minutes", "sleep.segment", "blood_pressure"
_STAGES = {1: Stage.AWAKE, 2: Stage.ASLEEP, 3: Stage.AWAKE, 4: Stage.CORE, 5: Stage.DEEP, 6: Stage.REM}
# Places, and what is computed from other streams or says nothing of the body.
_NOT_READ = {
    "location.sample", "location.bounding_box", "speed", "step_count.cadence", "step_count.cumulative", "calories.bmr",
    "activity.segment", "activity.exercise", "device_on_body", "internal.goal", "sensor.events", "accelerometer",
    "cycling.wheel_revolution.rpm", "power.sample",
}  # fmt: skip


class _Value(msgspec.Struct, gc=False):
    fpVal: float | None = None  # noqa: N815 - Google's name
    intVal: int | None = None  # noqa: N815


class _Held(msgspec.Struct, gc=False):
    value: _Value = msgspec.field(default_factory=_Value)


class _Point(msgspec.Struct, gc=False):
    """A data point. Times are numbers, in older exports texts of digits."""

    startTimeNanos: int | str = 0  # noqa: N815
    endTimeNanos: int | str = 0  # noqa: N815
    fitValue: list[_Held] = []  # noqa: N815 - msgspec copies it
    originDataSourceId: str = ""  # noqa: N815


_POINTS = msgspec.json.Decoder(list[_Point])


def stream_of(file: File) -> str:
    """The name of the stream in a file: "derived:com.google.weight:com.google.android.gms:merge_weight"; "" if it is none."""
    found = _STREAM.search(file.head_text[:2048])
    return found[1] if found else ""


def chosen(files: Sequence[File], out: Output) -> list[tuple[str, File]]:
    """The files of the best stream of each type, with the type."""
    by_type: dict[str, list[tuple[int, File]]] = defaultdict(list)
    for file in files:
        stream = stream_of(file)
        by_type[stream.split(":")[1].removeprefix("com.google.")].append((_rank(stream), file))
    picked = []
    for kind, ranked in sorted(by_type.items()):
        if kind in _NOT_READ:
            out.skipped(mark("files of Google Fit with {type}, which is not read").format(type=kind), len(ranked))
            continue
        best = max(rank for rank, _ in ranked)
        picked += [(kind, file) for rank, file in ranked if rank == best]
        out.skipped(
            mark("files of Google Fit whose points another stream holds"), sum(rank != best for rank, _ in ranked)
        )
    return picked


def _rank(stream: str) -> int:
    """Google's own estimate of steps before merged streams, those before other derived ones, raw ones last."""
    last = stream.rsplit(":", 1)[-1]
    if last == "estimated_steps":
        return 3
    if last.startswith("merge"):
        return 2
    return 1 if stream.startswith("derived:") else 0


def read(kind: str, file: File, days: Days, out: Output) -> Iterator[Event]:
    """All points of a file, which are of one type."""
    place = f"{file.base} point"
    for first, found in json_array.read(file, _POINTS, out, key="Data Points"):
        start = _ms([point.startTimeNanos for point in found])
        end = np.maximum(_ms([point.endTimeNanos or point.startTimeNanos for point in found]), start)
        position = positions(first, len(found))
        good = start != _NO_TIME
        for i in np.flatnonzero(~good).tolist():
            out.error(place, int(position[i]), mark("Time cannot be read"), kind)
        points = [point for point, fine in zip(found, good.tolist(), strict=True) if fine]
        start, end, position = start[good], end[good], position[good]
        source = _sources(points, out)
        if kind == _HEART_POINTS:
            days.count_points(start, _first_values(points))
        elif kind == _PRESSURE:
            _pressures(points, start, source, position, place, out)
        elif kind == _SLEEP:
            value = np.array([_STAGES.get(int(v), np.nan) if math.isfinite(v) else v for v in _first_values(points)])
            _rows("sleep", "", start, end, value, source, position, place, out)
        elif kind in _METRICS:
            metric, unit = _METRICS[kind]
            value = _first_values(points)
            days.told(metric, start, value)
            _rows(metric, unit, start, end, value, source, position, place, out)
        else:
            _rows(
                f"com.google.{kind}", "", start, end, _first_values(points), source, position, place, out, "google_fit"
            )
        yield from out.drain()


def _rows(
    metric: str, unit: str, start: Int64, end: Int64, value: Float64, source: Int64, position: Int64, place: str,
    out: Output, vendor: str = OURS,
) -> None:  # fmt: skip
    out.rows(metric, unit, start, end, value, source=source, place=place, position=position, vendor=vendor)


def _ms(nanos: list[int | str]) -> Int64:
    """Nanoseconds as milliseconds; what is none becomes `_NO_TIME`, what is absurd is left to be refused."""
    try:
        return np.array(nanos, np.int64) // 1_000_000
    except (ValueError, OverflowError, TypeError):
        return np.array([_one_ms(value) for value in nanos], np.int64)


def _one_ms(value: int | str) -> int:
    try:
        return max(min(int(value) // 1_000_000, 1 << 52), -(1 << 52)) if len(str(value)) < 40 else _NO_TIME
    except ValueError:
        return _NO_TIME


def _first_values(points: Sequence[_Point]) -> Float64:
    return np.array([_number(point.fitValue[0].value) if point.fitValue else np.nan for point in points], np.float64)


def _number(value: _Value) -> float:
    if value.fpVal is not None:
        return value.fpVal
    return np.nan if value.intVal is None else float(max(min(value.intVal, 1 << 60), -(1 << 60)))


def _sources(points: Sequence[_Point], out: Output) -> Int64:
    """What the person typed in is a source of its own."""
    fit, typed = out.source(FIT), out.source(_TYPED)
    return np.array([typed if p.originDataSourceId.endswith(":user_input") else fit for p in points], np.int64)


def _pressures(points: Sequence[_Point], start: Int64, source: Int64, position: Int64, place: str, out: Output) -> None:
    """Systolic and diastolic are the first two values of a point; both are needed for a pair."""
    for point, at, by, n in zip(points, start.tolist(), source.tolist(), position.tolist(), strict=True):
        values = [_number(held.value) for held in point.fitValue[:2]]
        if len(values) < 2 or not all(map(math.isfinite, values)):
            out.error(place, n, mark("Blood pressure without both values"), _PRESSURE)
            continue
        for metric, value in zip(("systolic_pressure", "diastolic_pressure"), values, strict=True):
            out.rows(metric, "mmHg", [at], [at], [value], source=by, place=place, position=[n])
        data: dict[str, object] = {"systolic": values[0], "diastolic": values[1], "unit": "mmHg"}
        kind = SessionKind.BLOOD_PRESSURE
        out.session(Session(kind, "blood_pressure", at, at, by, UNKNOWN_OFFSET, data=data))
