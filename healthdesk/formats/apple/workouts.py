"""Workouts: statistics, events, activities and routes."""

from collections.abc import Callable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

import numpy as np
from numpy.typing import NDArray

from healthdesk.formats.apple.metadata import details_of, entries_of
from healthdesk.formats.apple.sink import BAD_TIME, Sink
from healthdesk.formats.apple.values import instant, number, offset_at, snake
from healthdesk.model.session import Session, SessionKind, Trace
from healthdesk.model.units import parse as parse_unit

_TYPE, _EVENT, _QUANTITY = "HKWorkoutActivityType", "HKWorkoutEventType", "HKQuantityTypeIdentifier"
_ENERGY = _QUANTITY + "ActiveEnergyBurned"
_DISTANCE = _QUANTITY + "Distance"
_FIGURES = ("sum", "average", "minimum", "maximum")
_ROUTE = "WorkoutRoute"
_LOCATION = {
    "lat": "latitude", "lon": "longitude", "ele": "altitude",
    "speed": "speed", "course": "course", "hacc": "horizontalAccuracy", "vacc": "verticalAccuracy",
}  # fmt: skip

Route = dict[str, NDArray[np.generic]]


@dataclass(frozen=True, slots=True)
class _Routes:
    """Tracks found, and the paths of those that are missing."""

    traces: list[Trace]
    missing: list[str]


def read(element: Element, line: int, sink: Sink, load: Callable[[str], Route | None] | None) -> None:
    """A workout as a session, or as an error. `load` gives the track of a file beside the export; None: no places."""
    attrs = element.attrib
    start, end = instant(attrs.get("startDate")), instant(attrs.get("endDate"))
    kind = attrs.get("workoutActivityType", "")
    if start is None or end is None or end < start:
        sink.error(line, BAD_TIME, kind, attrs)
        return
    details = details_of(element)
    statistics = _statistics(element)
    data: dict[str, object] = {
        "metadata": entries_of(element),
        "statistics": statistics,
        "events": _events(element),
        "activities": _activities(element),
    }
    routes = _routes(element, load) if load else _Routes([], [])
    if routes.missing:
        data["missing_routes"] = routes.missing
    session = Session(
        SessionKind.WORKOUT,
        snake(kind, _TYPE) or "other",
        start,
        end,
        sink.source(attrs, manual=details.manual),
        offset_at(details.zone, start),
        _seconds(attrs),
        _total(statistics, _DISTANCE, "m", attrs, "totalDistance"),
        _total(statistics, _ENERGY, "kcal", attrs, "totalEnergyBurned"),
        data,
        routes.traces,
    )
    sink.event(session)


def _seconds(attrs: dict[str, str]) -> float | None:
    """`duration` (without pauses); Apple means minutes where it gives no unit."""
    return convert(number(attrs.get("duration")), attrs.get("durationUnit") or "min", "s")


def _total(
    statistics: list[dict[str, object]], prefix: str, unit: str, attrs: dict[str, str], attribute: str
) -> float | None:
    """The sum of statistics (since iOS 16; a triathlon has several distances), else the workout's own attribute (until iOS 15)."""
    sums = []
    for found in statistics:
        total, written = found.get("sum"), found.get("unit")
        if str(found["type"]).startswith(prefix) and isinstance(total, float) and isinstance(written, str):
            sums.append(convert(total, written, unit))
    known = [total for total in sums if total is not None]
    if known:
        return sum(known)
    return convert(number(attrs.get(attribute)), attrs.get(attribute + "Unit", ""), unit)


def convert(value: float | None, written: str, wanted: str) -> float | None:
    """A value in another unit of the same dimension; None if that is not what `written` names."""
    unit, target = parse_unit(written), parse_unit(wanted)
    if value is None or unit is None or target is None or unit.dimension != target.dimension:
        return None
    return value * float(unit.factor / target.factor)


def _statistics(element: Element) -> list[dict[str, object]]:
    found = []
    for child in element:
        if child.tag == "WorkoutStatistics":
            attrs = child.attrib
            figures = {name: number(attrs.get(name)) for name in _FIGURES}
            entry: dict[str, object] = {"type": attrs.get("type", ""), "unit": attrs.get("unit", "")}
            found.append(entry | {name: value for name, value in figures.items() if value is not None})
    return found


def _events(element: Element) -> list[dict[str, object]]:
    found = []
    for child in element:
        if child.tag == "WorkoutEvent":
            event: dict[str, object] = {
                "type": snake(child.attrib.get("type", ""), _EVENT),
                "at": instant(child.attrib.get("date")),
            }
            if (seconds := _seconds(child.attrib)) is not None:
                event["duration_s"] = seconds
            if metadata := entries_of(child):
                event["metadata"] = metadata
            found.append(event)
    return found


def _activities(element: Element) -> list[dict[str, object]]:
    found = []
    for child in element:
        if child.tag == "WorkoutActivity":
            attrs = child.attrib
            activity: dict[str, object] = {
                "id": attrs.get("uuid", ""),
                "type": snake(attrs.get("workoutActivityType", ""), _TYPE),
                "start": instant(attrs.get("startDate")),
                "end": instant(attrs.get("endDate")),
                "duration_s": _seconds(attrs),
                "statistics": _statistics(child),
                "events": _events(child),
                "metadata": entries_of(child),
            }
            found.append({key: value for key, value in activity.items() if value})
    return found


def _routes(element: Element, load: Callable[[str], Route | None]) -> _Routes:
    """Every WorkoutRoute, either a file beside the export or (until iOS 12) points of its own."""
    found = _Routes([], [])
    for child in element:
        if child.tag != _ROUTE:
            continue
        for reference in child:
            if reference.tag == "FileReference":
                path = reference.attrib.get("path", "")
                route = load(path)
                if route is None:
                    found.missing.append(path)
                elif len(route["t"]):
                    found.traces.append(Trace("route", route))
        points = inline_route(child)
        if points is not None:
            found.traces.append(Trace("route", points))
    return found


def inline_route(element: Element) -> Route | None:
    """Location children as columns; None if there are none."""
    rows = []
    for child in element:
        at = instant(child.attrib.get("date")) if child.tag == "Location" else None
        if at is not None:
            values = [number(child.attrib.get(name)) for name in _LOCATION.values()]
            if values[0] is not None and values[1] is not None:
                rows.append((at, [float("nan") if v is None else v for v in values]))
    if not rows:
        return None
    table = np.array([values for _, values in rows], np.float64)
    columns: Route = {"t": np.array([at for at, _ in rows], np.int64)}
    columns |= {name: np.ascontiguousarray(table[:, i]) for i, name in enumerate(_LOCATION)}
    return {
        name: column for name, column in columns.items() if name == "t" or not np.isnan(column.astype(np.float64)).all()
    }
