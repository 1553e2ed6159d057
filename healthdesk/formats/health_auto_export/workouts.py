"""The section `workouts`, as version 1 (totals, `lat` and `lon`) and version 2 (ids, series, full locations) write it."""

from collections.abc import Iterator

import msgspec
import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.health_auto_export.document import Runs, array
from healthdesk.formats.health_auto_export.names import workout_of
from healthdesk.formats.health_auto_export.series import BAD_TIME
from healthdesk.formats.health_auto_export.sources import source_of
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.json_array import decoded
from healthdesk.formats.reading.output import Output
from healthdesk.model.session import Session, SessionKind, Trace
from healthdesk.model.stamps import Stamps, stamps
from healthdesk.model.units import parse as parse_unit
from healthdesk.model.zones import ZoneHistory

_UNITS = {"kmph": "km/hr", "steps": "count", "spm": "count/min"}
# What is said of a workout in one figure -> (Apple's type, which figure of it).
_STATISTICS = {
    "active_energy_burned": ("ActiveEnergyBurned", "sum"),
    "active_energy": ("ActiveEnergyBurned", "sum"),
    "step_count": ("StepCount", "sum"),
    "flights_climbed": ("FlightsClimbed", "sum"),
    "total_swimming_stroke_count": ("SwimmingStrokeCount", "sum"),
    "avg_heart_rate": ("HeartRate", "average"),
    "max_heart_rate": ("HeartRate", "maximum"),
    "min_heart_rate": ("HeartRate", "minimum"),
}
_DETAILS = ("speed", "avg_speed", "max_speed", "intensity", "intesity", "temperature", "humidity", "elevation_up",
            "elevation_down", "lap_length", "step_cadence", "swim_cadence", "total_energy")  # fmt: skip
_WORDS = ("location", "stroke_style", "salinity", "swolf_score")
_SERIES = mark("series of workouts (energy, steps, distance…), which the metrics hold as well")
_TRACE = {
    "ele": "altitude",
    "speed": "speed",
    "course": "course",
    "hacc": "horizontal_accuracy",
    "vacc": "vertical_accuracy",
}
_QUANTITY = "HKQuantityTypeIdentifier"
_NAN = float("nan")

_NONE = msgspec.Raw(b"null")


class _Point(msgspec.Struct, rename="camel", gc=False):
    timestamp: str = ""
    latitude: float | None = None
    longitude: float | None = None
    lat: float | None = None
    lon: float | None = None
    altitude: float | None = None
    speed: float | None = None
    course: float | None = None
    horizontal_accuracy: float | None = None
    vertical_accuracy: float | None = None


class _Rate(msgspec.Struct, gc=False):
    date: str = ""
    qty: float | None = None
    Avg: float | None = None
    source: str | None = None


class _Amount(msgspec.Struct):
    qty: float
    units: str = ""


class _Workout(msgspec.Struct, rename="camel"):
    name: str = ""
    id: str | None = None
    start: str = ""
    end: str = ""
    duration: float | None = None
    source: str | None = None
    distance: msgspec.Raw = _NONE
    active_energy_burned: msgspec.Raw = _NONE
    active_energy: msgspec.Raw = _NONE
    total_energy: msgspec.Raw = _NONE
    step_count: msgspec.Raw = _NONE
    flights_climbed: msgspec.Raw = _NONE
    total_swimming_stroke_count: msgspec.Raw = _NONE
    avg_heart_rate: msgspec.Raw = _NONE
    max_heart_rate: msgspec.Raw = _NONE
    min_heart_rate: msgspec.Raw = _NONE
    speed: msgspec.Raw = _NONE
    avg_speed: msgspec.Raw = _NONE
    max_speed: msgspec.Raw = _NONE
    intensity: msgspec.Raw = _NONE
    intesity: msgspec.Raw = _NONE
    temperature: msgspec.Raw = _NONE
    humidity: msgspec.Raw = _NONE
    elevation_up: msgspec.Raw = _NONE
    elevation_down: msgspec.Raw = _NONE
    elevation: msgspec.Raw = _NONE
    lap_length: msgspec.Raw = _NONE
    step_cadence: msgspec.Raw = _NONE
    swim_cadence: msgspec.Raw = _NONE
    location: msgspec.Raw = _NONE
    stroke_style: msgspec.Raw = _NONE
    salinity: msgspec.Raw = _NONE
    swolf_score: msgspec.Raw = _NONE
    heart_rate_data: msgspec.Raw = _NONE
    heart_rate_recovery: msgspec.Raw = _NONE
    route: msgspec.Raw = _NONE


_AMOUNT = msgspec.json.Decoder(_Amount)
_ANY = msgspec.json.Decoder()
_RATES = msgspec.json.Decoder(list[_Rate])
_POINTS = msgspec.json.Decoder(list[_Point])
_WORKOUTS = msgspec.json.Decoder(list[_Workout])


def read(base: str, runs: Runs, out: Output, zones: ZoneHistory, *, routes: bool) -> Iterator[Event]:
    """Every workout with its heart rate and route."""
    place = f"{base} workouts"
    for first, found in decoded(runs, _WORKOUTS, f"{place} record", out):
        for at, one in enumerate(found):
            when = stamps([one.start, one.end])
            (start, end), offset = (column.tolist() for column in when.instants(zones))
            if not when.good.all() or end < start:
                out.error(f"{place} record", first + at, BAD_TIME, one.name)
                continue
            source = out.source(source_of(one.source))
            _rates(f"{place} {first + at} heart rate", one, source, out, zones)
            session = Session(
                SessionKind.WORKOUT, workout_of(one.name), start, end, source, offset[0],
                one.duration if one.duration and one.duration * 1000 <= end - start + 1000 else None,
                converted(one.distance, "m"),
                converted(one.active_energy_burned, "kcal") or converted(one.active_energy, "kcal"),
                _data(one, out),
            )  # fmt: skip
            if routes:
                track = _route(f"{place} {first + at} route", one.route, out, zones)
                session.traces += [Trace("route", track)] if track else []
            out.session(session)
            yield from out.drain()


def amount(raw: msgspec.Raw) -> _Amount | None:
    """`{"qty", "units"}`, None for anything else (version 2 has arrays under some of the names)."""
    try:
        return _AMOUNT.decode(raw)
    except (msgspec.DecodeError, RecursionError):
        return None


def converted(raw: msgspec.Raw, wanted: str) -> float | None:
    """A figure in `wanted`; None if there is none or its unit is of another kind."""
    found = amount(raw)
    unit = parse_unit(_UNITS.get(found.units, found.units)) if found else None
    target = parse_unit(wanted)
    if found is None or unit is None or target is None or unit.dimension != target.dimension:
        return None
    return found.qty * float(unit.factor / target.factor)


def _data(one: _Workout, out: Output) -> dict[str, object]:
    statistics: list[dict[str, object]] = []
    for name, (kind, figure) in _STATISTICS.items():
        found = amount(getattr(one, name))
        if found is None:
            out.skipped(_SERIES, int(bytes(memoryview(getattr(one, name))[:1]) == b"["))
            continue
        known = next((entry for entry in statistics if entry["type"] == _QUANTITY + kind), None)
        if known is None:
            known = {"type": _QUANTITY + kind, "unit": _UNITS.get(found.units, found.units)}
            statistics.append(known)
        known[figure] = found.qty
    metadata: dict[str, str] = {}
    for name in _DETAILS:
        figure_said = amount(getattr(one, name))
        if figure_said is not None:
            metadata["intensity" if name == "intesity" else name] = f"{figure_said.qty:g} {figure_said.units}".strip()
    for name in _WORDS:
        word = _any(getattr(one, name))
        if isinstance(word, str | float | int):
            metadata[name] = str(word)[:80]
    elevation = _any(one.elevation)
    if isinstance(elevation, dict):
        for key in ("ascent", "descent"):
            if isinstance(elevation.get(key), float | int):
                metadata[f"elevation_{key}"] = f"{elevation[key]:g} {str(elevation.get('units') or '')[:8]}".strip()
    data: dict[str, object] = {"metadata": metadata, "statistics": statistics, "vendor_type": one.name[:80]}
    if one.id:
        data["id"] = one.id[:80]
    return data


def _any(raw: msgspec.Raw) -> object:
    try:
        return _ANY.decode(raw)
    except (msgspec.DecodeError, RecursionError):
        return None


def _rates(place: str, one: _Workout, source: int, out: Output, zones: ZoneHistory) -> None:
    """The pulse during the workout and just after it."""
    for raw in (one.heart_rate_data, one.heart_rate_recovery):
        for first, found in decoded(array(raw), _RATES, f"{place} record", out):
            when = stamps([rate.date for rate in found])
            start, offset = when.instants(zones)
            values = [rate.qty if rate.Avg is None else rate.Avg for rate in found]
            for at in np.flatnonzero(~when.good).tolist():
                out.error(place, first + at, BAD_TIME, "heart_rate", metric="heart_rate")
            good = np.flatnonzero(when.good)
            out.rows(
                "heart_rate", "count/min", start[good], start[good],
                np.array([_NAN if values[i] is None else values[i] for i in good.tolist()], np.float64),
                source=source, place=place, position=first + good, offset=offset[good],
            )  # fmt: skip


def _route(place: str, raw: msgspec.Raw, out: Output, zones: ZoneHistory) -> dict[str, np.ndarray]:
    """The track as columns, in the order of time; empty without places."""
    pieces = [_points(found) for _, found in decoded(array(raw), _POINTS, f"{place} record", out)]
    if not pieces:
        return {}
    when = Stamps(
        *(np.concatenate(parts) for parts in zip(*((one.wall, one.offset) for one, _ in pieces), strict=True))
    )
    columns = {name: np.concatenate([piece[name] for _, piece in pieces]) for name in pieces[0][1]}
    lat, lon = columns.pop("lat"), columns.pop("lon")
    good = when.good & (np.abs(lat) <= 90) & (np.abs(lon) <= 180)
    if not good.any():
        return {}
    t = when.instants(zones)[0]
    order = np.flatnonzero(good)[np.argsort(t[good], kind="stable")]
    track: dict[str, np.ndarray] = {"t": t[order], "lat": lat[order], "lon": lon[order]}
    for name, column in columns.items():
        if not np.isnan(column[order]).all():
            track[name] = column[order]
    return track


def _points(points: list[_Point]) -> tuple[Stamps, dict[str, np.ndarray]]:
    """A run of a track as columns, its stamps apart."""
    columns = {
        "lat": _column([p.latitude if p.latitude is not None else p.lat for p in points]),
        "lon": _column([p.longitude if p.longitude is not None else p.lon for p in points]),
    }
    columns |= {name: _column([getattr(point, field) for point in points]) for name, field in _TRACE.items()}
    return stamps([point.timestamp for point in points]), columns


def _column(values: list[float | None]) -> np.ndarray:
    return np.array([_NAN if value is None else value for value in values], np.float64)
