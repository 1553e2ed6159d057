"""Workouts: `summarizedActivities`. Its units are not written down, so they are read off all workouts of a file together.

Known exports have milliseconds, centimetres and kilocalories or kilojoules. Seconds, metres and kilocalories are told from
them by what a person can do: half of the workouts last over 36 s and under 10 h, half are slower than 40 m/s, and half of
the runs and walks take less than 150 kcal a kilometre (about 1 kcal a kilogram and kilometre).
"""

from dataclasses import dataclass
from statistics import median

from healthdesk.base.words import mark
from healthdesk.formats.garmin_account.values import instant, number, offset_between
from healthdesk.formats.garmin_fit.sports import workout_type
from healthdesk.formats.reading.output import Output
from healthdesk.model.session import Session, SessionKind

_MS_FROM, _CM_FROM = 36_000.0, 40.0  # raw durations, raw speeds
_KJ_PER_KM, _KJ_PER_HOUR = 150.0, 1500.0  # kcal beyond which it was kJ
_KCAL_KJ = 4.184
_ON_FOOT = ("running", "walking", "hiking")
_DISTANCES = {"cycling": "cycling_distance", "swimming": "swimming_distance"}
_NO_START = mark("Workout without a start")

Entry = dict[str, object]


@dataclass(frozen=True, slots=True)
class _Units:
    """What one raw unit is: seconds, metres, kcal."""

    second: float
    metre: float
    kcal: float


def put(entries: list[Entry], place: str, source: int, out: Output) -> None:
    """All workouts of a file. Names and places of them are not read."""
    units = _units(entries)
    if units.kcal != 1:
        out.note(
            mark("{file}: the energy of workouts is in kilojoules and was converted.").format(
                file=place.removesuffix(" workout")
            )
        )
    seen: set[object] = set()
    for position, entry in enumerate(entries, 1):
        number_of = entry.get("activityId")
        if number_of is not None and str(number_of) in seen:
            out.skipped(mark("workouts that stand twice in the archive"))
            continue
        seen.add(str(number_of))
        _one(entry, position, place, units, source, out)


def _one(entry: Entry, position: int, place: str, units: _Units, source: int, out: Output) -> None:
    start = next(
        (at for key in ("beginTimestamp", "startTimeGmt", "startTimeGMT") if (at := instant(entry.get(key)))), None
    )
    length = number(entry, "duration")
    elapsed = number(entry, "elapsedDuration") or length
    if start is None or elapsed is None or elapsed < 0:
        out.error(place, position, _NO_START, "summarizedActivities")
        return
    kind, words = workout_type(_word(entry.get("sportType")), _word(entry.get("activityType")))
    offset = offset_between(start, instant(entry.get("startTimeLocal")))
    end = start + round(elapsed * units.second * 1000)
    metres, energy = number(entry, "distance"), number(entry, "calories")
    metres = None if metres is None else metres * units.metre
    data: dict[str, object] = {
        "vendor_type": words,
        "statistics": _statistics(entry, units),
        "heart_rate_zones": _zones(entry, units),
        "laps": _splits(entry),
    }
    out.session(
        Session(
            SessionKind.WORKOUT,
            kind,
            start,
            end,
            source,
            offset,
            duration_s=None if length is None else length * units.second,
            distance_m=metres,
            energy_kcal=None if energy is None else energy * units.kcal,
            data={key: value for key, value in data.items() if value},
        )
    )
    if metres and kind in _DISTANCES and end > start:
        out.rows(
            _DISTANCES[kind],
            "m",
            [start],
            [end],
            [metres],
            source=source,
            place=place,
            position=[position],
            offset=offset,
        )
    fitness = number(entry, "vO2MaxValue")
    if fitness:
        out.rows(
            "vo2_max",
            "mL/kg/min",
            [start],
            [start],
            [fitness],
            source=source,
            place=place,
            position=[position],
            offset=offset,
        )


def _units(entries: list[Entry]) -> _Units:
    lengths = [length for entry in entries if (length := number(entry, "duration"))]
    second = 0.001 if lengths and median(lengths) > _MS_FROM else 1.0
    moved = [
        (metres, length * second, number(entry, "calories") or 0.0, workout_type(_word(entry.get("activityType")))[0])
        for entry in entries
        if (length := number(entry, "duration")) and (metres := number(entry, "distance"))
    ]
    speeds = [metres / length for metres, length, _, _ in moved]
    metre = 0.01 if (second != 1 and not speeds) or (speeds and median(speeds) > _CM_FROM) else 1.0
    by_km = [energy / (metres * metre / 1000) for metres, _, energy, kind in moved if energy and kind in _ON_FOOT]
    by_hour = [energy / (length * second / 3600) for entry in entries if (length := number(entry, "duration")) and (energy := number(entry, "calories"))]  # fmt: skip
    joules = median(by_km) > _KJ_PER_KM if by_km else bool(by_hour) and median(by_hour) > _KJ_PER_HOUR
    return _Units(second, metre, 1 / _KCAL_KJ if joules else 1.0)


def _word(value: object) -> str:
    """A sport's name, which some exports put into an object."""
    if isinstance(value, dict):
        value = value.get("typeKey")
    return value.lower() if isinstance(value, str) else ""


def _statistics(entry: Entry, units: _Units) -> list[dict[str, object]]:
    figures = (
        ("heart_rate", "/min", {"average": number(entry, "avgHr"), "minimum": number(entry, "minHr"), "maximum": number(entry, "maxHr")}),
        ("power", "W", {"average": number(entry, "avgPower"), "maximum": number(entry, "maxPower")}),
        ("ascent", "m", {"sum": _scaled(number(entry, "elevationGain"), units.metre)}),
        ("descent", "m", {"sum": _scaled(number(entry, "elevationLoss"), units.metre)}),
    )  # fmt: skip
    found = []
    for name, unit, values in figures:
        given = {key: value for key, value in values.items() if value}
        if given:
            found.append({"type": name, "unit": unit, **given})
    return found


def _scaled(value: float | None, factor: float) -> float | None:
    return None if value is None else value * factor


def _zones(entry: Entry, units: _Units) -> dict[str, object]:
    """Seconds in each zone of the heart rate."""
    spent = [number(entry, f"hrTimeInZone_{zone}") for zone in range(7)]
    return {"seconds": [(value or 0.0) * units.second for value in spent]} if any(spent) else {}


def _splits(entry: Entry) -> list[dict[str, object]]:
    """Parts of a workout with their times in GMT."""
    found = entry.get("splits")
    laps: list[dict[str, object]] = []
    for split in found if isinstance(found, list) else []:
        if isinstance(split, dict):
            start, end = instant(split.get("startTimeGMT")), instant(split.get("endTimeGMT"))
            if start is not None and end is not None and end >= start:
                laps.append({"start": start, "end": end, "duration_s": (end - start) / 1000})
    return laps
