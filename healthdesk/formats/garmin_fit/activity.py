"""Workouts of a FIT file: sessions with laps, zones and route; the seconds of the heart rate and power as records."""

import numpy as np
from numpy.typing import NDArray

from healthdesk.base.words import mark
from healthdesk.formats.garmin_fit.columns import Columns
from healthdesk.formats.garmin_fit.messages import Messages, Values, instant, number
from healthdesk.formats.garmin_fit.sports import workout_type
from healthdesk.formats.reading.output import Output
from healthdesk.model.session import Session, SessionKind, Trace

WANTED = frozenset({"session", "lap", "length", "record", "event", "activity", "time_in_zone", "hrv", "device_info"})
_SEMICIRCLE = 180 / 2**31  # degrees
_STATISTICS = (  # our metric, its unit, the fields of a session or lap
    ("heart_rate", "/min", {"average": "avg_heart_rate", "minimum": "min_heart_rate", "maximum": "max_heart_rate"}),
    ("power", "W", {"average": "avg_power", "maximum": "max_power"}),
    ("speed", "m/s", {"average": "enhanced_avg_speed", "maximum": "enhanced_max_speed"}),
    ("cadence", "/min", {"average": "avg_cadence", "maximum": "max_cadence"}),
    ("running_cadence", "/min", {"average": "avg_running_cadence", "maximum": "max_running_cadence"}),
    ("ascent", "m", {"sum": "total_ascent"}),
    ("descent", "m", {"sum": "total_descent"}),
)
_DISTANCES = {"cycling": "cycling_distance", "swimming": "swimming_distance"}  # those that no day's total tells
_POWERS = {"cycling": "cycling_power", "running": "running_power"}
_NO_SESSION = mark("Workout without start or sport: the file was cut off before its summary")

Route = dict[str, NDArray[np.generic]]


def put(messages: Messages, columns: Columns, out: Output, *, routes: bool) -> None:
    """Everything of the workouts that a file holds."""
    sessions = [found for values in messages.of("session") if (found := _span(values))]
    records = messages.of("record")
    for values, start, end in sessions:
        out.session(_session(messages, values, start, end, columns, routes=routes))
        kind = workout_type(values.get("sport"), values.get("sub_sport"))[0]
        metres = number(values, "total_distance")
        if metres and kind in _DISTANCES and end > start:
            columns.add(_DISTANCES[kind], "m", start, metres, 1, end)
    if records and not sessions:
        first, last = _ends(records)
        if first is None or last is None:
            out.error(columns.place, 1, _NO_SESSION)
        else:
            values = {"sport": next((r["activity_type"] for r in records if "activity_type" in r), "generic")}
            out.session(_session(messages, values, first, last, columns, routes=routes))
    _records(records, sessions, columns)
    _beats(messages, columns, out)


def _span(values: Values) -> tuple[Values, int, int] | None:
    """A session or lap with its start and end; the end is that of its elapsed time, pauses included."""
    start = instant(values, "start_time")
    if start is None:
        return None
    elapsed = number(values, "total_elapsed_time")
    end = start + round(elapsed * 1000) if elapsed is not None else instant(values)
    return (values, start, max(start, end if end is not None else start))


def _session(messages: Messages, values: Values, start: int, end: int, columns: Columns, *, routes: bool) -> Session:
    kind, words = workout_type(values.get("sport"), values.get("sub_sport"))
    laps = [
        _lap(lap, begin, stop)
        for lap, begin, stop in filter(None, map(_span, messages.of("lap")))
        if start <= begin <= end
    ]
    data: dict[str, object] = {
        "vendor_type": words,
        "statistics": _statistics(values),
        "laps": laps,
        "events": _events(messages, start, end),
        "lengths": [
            _length(length) for length in messages.of("length") if start <= (instant(length, "start_time") or 0) <= end
        ],
        "heart_rate_zones": _zones(messages),
    }
    points = (
        [r for r in messages.of("record") if "position_lat" in r and start <= (instant(r) or 0) <= end]
        if routes
        else []
    )
    route = _route(points)
    return Session(
        SessionKind.WORKOUT, kind, start, end, columns.source, columns.offset,
        duration_s=number(values, "total_timer_time", "total_elapsed_time"),
        distance_m=number(values, "total_distance"),
        energy_kcal=number(values, "total_calories"),
        data={key: value for key, value in data.items() if value},
        traces=[Trace("route", route)] if route else [],
    )  # fmt: skip


def _statistics(values: Values) -> list[dict[str, object]]:
    found = []
    for name, unit, fields in _STATISTICS:
        figures = {figure: value for figure, word in fields.items() if (value := number(values, word)) is not None}
        if figures:
            found.append({"type": name, "unit": unit, **figures})
    return found


def _lap(values: Values, start: int, end: int) -> dict[str, object]:
    lap: dict[str, object] = {
        "start": start,
        "end": end,
        "duration_s": number(values, "total_timer_time", "total_elapsed_time"),
        "distance_m": number(values, "total_distance"),
        "energy_kcal": number(values, "total_calories"),
        "trigger": values.get("lap_trigger"),
        "statistics": _statistics(values),
    }
    return {key: value for key, value in lap.items() if value not in (None, [])}


def _length(values: Values) -> dict[str, object]:
    """One length of a pool."""
    length: dict[str, object] = {
        "start": instant(values, "start_time"),
        "duration_s": number(values, "total_timer_time", "total_elapsed_time"),
        "strokes": number(values, "total_strokes"),
        "stroke": values.get("swim_stroke"),
        "type": values.get("length_type"),
    }
    return {key: value for key, value in length.items() if value is not None}


def _events(messages: Messages, start: int, end: int) -> list[dict[str, object]]:
    """Pauses: the timer stops and starts again."""
    found: list[dict[str, object]] = []
    for values in messages.of("event"):
        at, kind = instant(values), str(values.get("event_type", ""))
        if (
            at is not None
            and start < at < end
            and values.get("event") == "timer"
            and kind.startswith(("start", "stop"))
        ):
            found.append({"type": "resume" if kind.startswith("start") else "pause", "at": at})
    return found


def _zones(messages: Messages) -> dict[str, object]:
    """Seconds in each zone of the heart rate, and the zones' upper limits, of the whole session."""
    for values in messages.of("time_in_zone"):
        spent, limits = values.get("time_in_hr_zone"), values.get("hr_zone_high_boundary")
        if values.get("reference_mesg") == "session" and isinstance(spent, tuple):
            return {"seconds": list(spent), "up_to": list(limits) if isinstance(limits, tuple) else []}
    return {}


def _route(points: list[Values]) -> Route:
    """The track; altitude and speed only where the device wrote them."""
    rows = [
        (
            at,
            lat * _SEMICIRCLE,
            lon * _SEMICIRCLE,
            _or_nan(p, "enhanced_altitude", "altitude"),
            _or_nan(p, "enhanced_speed", "speed"),
        )
        for p in points
        if (at := instant(p)) is not None
        and (lat := number(p, "position_lat")) is not None
        and (lon := number(p, "position_long")) is not None
    ]
    if not rows:
        return {}
    table = np.array([row[1:] for row in rows], np.float64)
    route: Route = {"t": np.array([row[0] for row in rows], np.int64)}
    for i, name in enumerate(("lat", "lon", "ele", "speed")):
        if not np.isnan(table[:, i]).all():
            route[name] = np.ascontiguousarray(table[:, i])
    return route


def _or_nan(values: Values, *names: str) -> float:
    found = number(values, *names)
    return float("nan") if found is None else found


def _records(records: list[Values], sessions: list[tuple[Values, int, int]], columns: Columns) -> None:
    """Heart rate of all seconds; power and cadence by the sport of the session that they are in."""
    sports = [
        (start, end, workout_type(values.get("sport"), values.get("sub_sport"))[0]) for values, start, end in sessions
    ]
    for position, values in enumerate(records, 1):
        at = instant(values)
        if at is None:
            continue
        rate = number(values, "heart_rate")
        if rate:  # 0: no contact
            columns.add("heart_rate", "bpm", at, rate, position)
        power, cadence = number(values, "power"), number(values, "cadence")
        if power is None and cadence is None:
            continue
        sport = next((kind for start, end, kind in sports if start <= at <= end), "")
        if power is not None and sport in _POWERS:
            columns.add(_POWERS[sport], "W", at, power, position)
        if cadence is not None and sport == "cycling":
            columns.add("cycling_cadence", "/min", at, cadence, position)


def _ends(records: list[Values]) -> tuple[int | None, int | None]:
    times = [at for values in records if (at := instant(values)) is not None]
    return (min(times), max(times)) if times else (None, None)


def _beats(messages: Messages, columns: Columns, out: Output) -> None:
    """The beats of a chest strap: intervals of a workout, one after the other, from its first second on."""
    gaps = [gap for values in messages.of("hrv") for gap in _intervals(values)]
    first, last = _ends(messages.of("record"))
    if not gaps or first is None or last is None:
        return
    interval = np.array(gaps, np.float64)
    beats: Route = {
        "t": np.round(np.cumsum(interval) * 1000).astype(np.int64),
        "bpm": (60 / interval).astype(np.float32),
    }
    end = max(last, first + int(beats["t"][-1]))
    trace = Trace("beats", beats)
    out.session(Session(SessionKind.BEATS, "workout", first, end, columns.source, columns.offset, traces=[trace]))


def _intervals(values: Values) -> list[float]:
    """The seconds between beats in one message; its unused places are empty."""
    found = values.get("time")
    return [
        gap for gap in (found if isinstance(found, tuple) else (found,)) if isinstance(gap, int | float) and gap > 0
    ]
