"""Training sessions, in the present layout (`durationMillis`, series with an interval) and the one before (`PT…`, stamps).

Times are the clock's where the session was, with the offset beside them. In some older exports the parts of a session
are in UTC: they are recognized by lying outside of the session unless the offset is added.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.polar import fields
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.model import stamps
from healthdesk.model.batch import Float64, Int64
from healthdesk.model.session import Session, SessionKind, Trace
from healthdesk.model.stamps import BAD
from healthdesk.model.zones import MINUTE_MS, ZoneHistory

Fields = Mapping[str, object]
_SLACK_MS = 5 * MINUTE_MS  # a part may begin so long before its session
_MOST_SAMPLES = 500_000  # 5 days of seconds
# Numbers of sports that were seen with their names; the archive has no list of them.
_BY_ID = {
    "1": "running", "2": "cycling", "3": "walking", "11": "hiking", "13": "squash",
    "15": "traditional_strength_training", "17": "running", "18": "cycling", "38": "cycling", "39": "soccer", "50": "soccer",
}  # fmt: skip
_BY_NAME = {
    "running": "running", "jogging": "running", "road_running": "running", "treadmill_running": "running",
    "trail_running": "running", "track_and_field_running": "running", "walking": "walking", "nordic_walking": "walking",
    "hiking": "hiking", "cycling": "cycling", "road_biking": "cycling", "mountain_biking": "cycling",
    "indoor_cycling": "cycling", "spinning": "cycling", "swimming": "swimming", "pool_swimming": "swimming",
    "open_water_swimming": "swimming", "strength_training": "traditional_strength_training", "yoga": "yoga",
    "pilates": "pilates", "rowing": "rowing", "indoor_rowing": "rowing", "crosstrainer": "elliptical",
    "cross-country_skiing": "cross_country_skiing", "downhill_skiing": "downhill_skiing", "snowboarding": "snowboarding",
    "golf": "golf", "tennis": "tennis", "badminton": "badminton", "squash": "squash", "soccer": "soccer",
    "basketball": "basketball", "volleyball": "volleyball", "boxing": "boxing", "climbing": "climbing",
    "core": "core_training", "functional_training": "functional_strength_training", "triathlon": "swim_bike_run",
    "hiit": "high_intensity_interval_training", "dancing": "dance", "skating": "skating_sports",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Clock:
    """The clock of one session. `start` and `end` are its readings as if they were UTC."""

    start: int
    end: int
    offset: int  # minutes

    def utc(self, wall: Int64) -> Int64:
        """UTC ms of readings (n,) of one part; see the module for parts that are in UTC already."""
        shift = self.offset * MINUTE_MS
        if not len(wall):
            return wall
        first = int(wall[0])
        inside = self.start - _SLACK_MS <= first <= self.end
        moved = self.start - _SLACK_MS <= first + shift <= self.end
        return wall if moved and not inside else wall - shift


def read(file: File, source: int, zones: ZoneHistory, out: Output, *, routes: bool) -> None:
    """One session with all its parts."""
    place = f"{file.base} record"
    session = fields.decoded(file)
    if not isinstance(session, dict):
        out.error(place, 1, mark("Record cannot be read"), "training session")
        return
    exercises = fields.items(session, "exercises")
    clock = _clock_of(session, exercises, zones)
    if clock is None:
        out.error(place, 1, mark("Time cannot be read"), "training session")
        return
    start, end = (int(ms) for ms in (clock.start - clock.offset * MINUTE_MS, clock.end - clock.offset * MINUTE_MS))
    laps: list[dict[str, object]] = []
    zones_told: list[dict[str, object]] = []
    traces: list[Trace] = []
    for exercise in exercises:
        begin = _utc(fields.text(exercise, "startTime"), clock, start)
        laps += _laps(exercise, begin)
        zones_told += _zones(exercise)
        _heart_rate(exercise, begin, clock, source, place, out)
        if routes:
            traces += _routes(exercise, begin, clock)
        elif _has_route(exercise):
            out.skipped(mark("routes of workouts, since places are not imported"))
    kind, word = _sport(session, exercises)
    data: dict[str, object] = {"vendor_type": word, "statistics": _statistics(session)}
    if laps:
        data["laps"] = laps
    if zones_told:
        data["zones"] = zones_told
    if len(exercises) > 1:
        data["activities"] = [_activity(exercise, clock, start) for exercise in exercises]
    length = fields.seconds(session, "durationMillis", "duration")
    out.session(
        Session(
            SessionKind.WORKOUT,
            kind,
            start,
            end,
            source,
            clock.offset,
            duration_s=(end - start) / 1000 if math.isnan(length) else length,
            distance_m=_positive(fields.number(session, "distanceMeters", "distance")),
            energy_kcal=_positive(fields.number(session, "calories", "kiloCalories")),
            data=data,
            traces=traces,
        )
    )


def _clock_of(session: Fields, exercises: Sequence[Fields], zones: ZoneHistory) -> _Clock | None:
    when = stamps.stamps([fields.text(session, "startTime"), fields.text(session, "stopTime")])
    if not when.good.all():
        return None
    names = ("timezoneOffsetMinutes", "timezoneOffset", "timeZoneOffset")
    offset = next((o for f in (session, *exercises) if not math.isnan(o := fields.number(f, *names))), math.nan)
    if not -15 * 60 <= offset <= 15 * 60:
        _, found = when.instants(zones)
        offset = int(found[0])
    start, end = int(when.wall[0]), int(when.wall[1])
    return _Clock(start, end, int(offset)) if start <= end else None


def _utc(written: str, clock: _Clock, otherwise: int) -> int:
    """One time of a part, `otherwise` if it has none."""
    wall = stamps.stamps([written]).wall
    return otherwise if wall[0] == BAD else int(clock.utc(wall)[0])


def _positive(value: float) -> float | None:
    return value if value > 0 else None


def _sport(session: Fields, exercises: Sequence[Fields]) -> tuple[str, str]:
    """Our name and Polar's: a number in the present export, a word in the one before."""
    for record in (session, *exercises):
        written = record.get("sport")
        if isinstance(written, dict) and (number := fields.text(written, "id")):
            return _BY_ID.get(number, "other"), f"sport {number[:40]}"
        if isinstance(written, str) and written:
            return _BY_NAME.get(written.lower(), "other"), written[:80]
    return "other", ""


def _statistics(session: Fields) -> list[dict[str, object]]:
    average = fields.number(session, "hrAvg", "averageHeartRate")
    highest = fields.number(session, "hrMax", "maximumHeartRate")
    found: dict[str, object] = {}
    found |= {"average": average} if average > 0 else {}
    found |= {"maximum": highest} if highest > 0 else {}
    return [{"type": "heart_rate", "unit": "count/min", **found}] if found else []


def _activity(exercise: Fields, clock: _Clock, start: int) -> dict[str, object]:
    """A part of a session with several sports."""
    length = fields.seconds(exercise, "durationMillis", "duration")
    found: dict[str, object] = {
        "type": _sport(exercise, ())[0],
        "start": _utc(fields.text(exercise, "startTime"), clock, start),
        "duration_s": None if math.isnan(length) else length,
        "distance_m": _positive(fields.number(exercise, "distanceMeters", "distance")),
    }
    return {key: value for key, value in found.items() if value is not None}


def _laps(exercise: Fields, begin: int) -> list[dict[str, object]]:
    """Laps that were marked, else those that the watch made. A split is the time from the start to the end of a lap."""
    box = exercise.get("laps")
    given = box if isinstance(box, dict) else exercise
    found = []
    for lap in fields.items(given, "laps") or fields.items(given, "autoLaps"):
        split, length = (
            fields.seconds(lap, "splitTimeMillis", "splitTime"),
            fields.seconds(lap, "durationMillis", "duration"),
        )
        if math.isnan(split) or math.isnan(length):
            continue
        entry: dict[str, object] = {"start": begin + round((split - length) * 1000), "duration_s": length}
        if (distance := fields.number(lap, "distanceMeters", "distance")) > 0:
            entry["distance_m"] = distance
        found.append(entry)
    return found


def _zones(exercise: Fields) -> list[dict[str, object]]:
    """Time in each zone of heart rate."""
    given = exercise.get("zones")
    bands: list[dict[str, object]] = []
    if isinstance(given, dict):  # the layout before
        bands = fields.items(given, "heart_rate")
    else:
        for group in fields.items(exercise, "zones"):
            if fields.text(group, "type").endswith("HEART_RATE"):
                bands += fields.items(group, "zones")
    found = []
    for band in bands:
        value = fields.seconds(band, "inZone", "inZone")
        if not math.isnan(value):
            low, high = fields.number(band, "lowerLimit"), fields.number(band, "higherLimit")
            found.append({"low": low, "high": high, "seconds": value})
    return [band for band in found if not math.isnan(band["low"]) and not math.isnan(band["high"])]  # type: ignore[misc]


def _heart_rate(exercise: Fields, begin: int, clock: _Clock, source: int, place: str, out: Output) -> None:
    samples = fields.inner(exercise, "samples")
    others = 0
    for series in fields.items(samples, "samples"):
        values, interval = series.get("values"), fields.number(series, "intervalMillis")
        if fields.text(series, "type") not in {"HEART_RATE", "SAMPLE_TYPE_HEART_RATE"}:
            others += 1
        elif isinstance(values, list) and interval >= 1:
            value = _values(values[:_MOST_SAMPLES])
            at = begin + np.round(np.arange(len(value)) * min(interval, 3_600_000)).astype(np.int64)
            _beats(at, value, clock, source, place, out)
    stamped = fields.items(samples, "heartRate")[:_MOST_SAMPLES]
    if stamped:
        wall = stamps.stamps([fields.text(sample, "dateTime") for sample in stamped]).wall
        value = np.array([fields.number(sample, "value") for sample in stamped])
        good = wall != BAD
        _beats(clock.utc(wall[good]), value[good], clock, source, place, out)
    others += sum(
        isinstance(v, list) and k not in {"heartRate", "recordedRoute", "samples"} for k, v in samples.items()
    )
    out.skipped(mark("series of workouts other than heart rate and route (speed, cadence, temperature …)"), others)


def _values(values: list[object]) -> Float64:
    return np.array(
        [float(v) if isinstance(v, (int, float)) and abs(v) < 1e15 else math.nan for v in values], np.float64
    )


def _beats(at: Int64, value: Float64, clock: _Clock, source: int, place: str, out: Output) -> None:
    """A gap is no reading, and neither is 0."""
    good = np.isfinite(value) & (value > 0)
    out.rows(
        "heart_rate", "count/min", at[good], at[good], value[good], source=source, place=place,
        position=np.ones(int(good.sum()), np.int64), offset=clock.offset,
    )  # fmt: skip


def _has_route(exercise: Fields) -> bool:
    points = fields.items(fields.inner(exercise, "routes", "route"), "wayPoints")
    return bool(points or fields.items(fields.inner(exercise, "samples"), "recordedRoute"))


def _routes(exercise: Fields, begin: int, clock: _Clock) -> list[Trace]:
    """Way points with the time since their route's own beginning, or with stamps."""
    found = []
    for kind in ("route", "transitionRoute"):
        route = fields.inner(exercise, "routes", kind)
        points = fields.items(route, "wayPoints")[:_MOST_SAMPLES]
        since = _utc(fields.text(route, "startTime"), clock, begin)
        passed = np.array([fields.number(point, "elapsedMillis") for point in points])
        known = np.isfinite(passed)
        at = since + np.round(np.where(known, passed, 0)).astype(np.int64)
        found.append(_track([p for p, k in zip(points, known.tolist(), strict=True) if k], at[known]))
    stamped = fields.items(fields.inner(exercise, "samples"), "recordedRoute")[:_MOST_SAMPLES]
    wall = stamps.stamps([fields.text(point, "dateTime") for point in stamped]).wall
    known = wall != BAD
    found.append(_track([p for p, k in zip(stamped, known.tolist(), strict=True) if k], clock.utc(wall[known])))
    return [trace for trace in found if trace is not None]


def _track(points: Sequence[Fields], at: Int64) -> Trace | None:
    names = {"lat": "latitude", "lon": "longitude", "ele": "altitude"}
    columns = {name: np.array([fields.number(p, field) for p in points]) for name, field in names.items()}
    good = np.isfinite(columns["lat"]) & np.isfinite(columns["lon"]) if points else np.zeros(0, np.bool_)
    if not good.any():
        return None
    return Trace("route", {"t": at[good], **{name: column[good] for name, column in columns.items()}})
