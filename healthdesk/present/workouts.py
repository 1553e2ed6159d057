"""Workouts in words: the rows of the list, and one with figures, heart rate, splits, zones and route."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from healthdesk.base.words import tr
from healthdesk.model.registry import metric
from healthdesk.model.views import SessionInfo
from healthdesk.model.workout import Float64, Track, Workout
from healthdesk.model.zones import MINUTE_MS
from healthdesk.present import dates
from healthdesk.present.statistics import Stat
from healthdesk.present.values import DASH, THIN, Formatter
from healthdesk.present.workout_names import NAMES

EVERY = ""  # of the types: all of them
ICONS = (
    ("run", "footprints"), ("walk", "footprints"), ("hik", "mountain"), ("cycl", "bike"), ("bik", "bike"), ("swim", "waves"),
    ("row", "waves"), ("strength", "dumbbell"), ("weight", "dumbbell"), ("yoga", "flower-2"), ("ski", "snowflake"),
)  # fmt: skip
_SEVERAL_S = 3600


@dataclass(frozen=True, slots=True)
class WorkoutRow:
    """One line of the list; figures that are not known are empty."""

    id: int
    name: str
    icon: str
    when: str
    clock: str
    duration: str
    distance: str
    energy: str
    rate: str
    source: str


@dataclass(frozen=True, slots=True)
class RateChart:
    """Heart rate over the minutes of a workout; `lows` are the lower ends of zones within the chart, with their names."""

    minutes: Float64
    rate: Float64
    length: float  # minutes
    floor: float
    ceiling: float
    ticks: tuple[tuple[float, str], ...]
    times: tuple[tuple[float, str], ...]
    lows: tuple[tuple[float, str], ...]
    words: str


@dataclass(frozen=True, slots=True)
class RouteMap:
    """A way drawn to scale on plain ground; `x`, `y` (n,) in meters to the east and north of its middle."""

    x: Float64
    y: Float64
    scale_m: float  # length of the bar
    scale: str
    words: str


@dataclass(frozen=True, slots=True)
class WorkoutModel:
    """All of one. Rows of `splits` and `zones` are cells in the order of their headings."""

    title: str
    subtitle: str
    stats: tuple[Stat, ...]
    chart: RateChart | None
    route: RouteMap | None
    splits: tuple[tuple[str, ...], ...]
    split_name: str
    zones: tuple[tuple[str, ...], ...]
    zone_shares: tuple[float, ...]
    notes: tuple[str, ...]


def name_of(kind: str) -> str:
    """ "Traditional strength training" for `traditional_strength_training`."""
    words = kind.replace("_", " ").strip() or "other"
    return tr(NAMES.get(kind, words[:1].upper() + words[1:]))


def icon_of(kind: str) -> str:
    """A picture for a kind of workout."""
    return next((icon for part, icon in ICONS if part in kind), "activity")


def types(found: Sequence[SessionInfo]) -> tuple[tuple[str, str], ...]:
    """The kinds there are, the commonest first: (id, "Running, 45")."""
    kinds = [one.type for one in found]
    order = sorted(set(kinds), key=lambda kind: (-kinds.count(kind), kind))
    number = Formatter().number
    return (
        (EVERY, tr("All types, {count}", count=number(len(kinds)))),
        *((kind, f"{name_of(kind)}, {number(kinds.count(kind))}") for kind in order),
    )


def rows(found: Sequence[SessionInfo], kind: str, today: date, formatter: Formatter) -> tuple[WorkoutRow, ...]:
    """The list, of one type or (`EVERY`) of all."""
    return tuple(_row(one, today, formatter) for one in found if kind in (EVERY, one.type))


def workout_model(found: Workout, today: date, formatter: Formatter) -> WorkoutModel:
    """One workout."""
    info = found.info
    begins = dates.title(dates.civil(info.start, info.offset_min), today)
    span = f"{dates.clock(info.start, info.offset_min)}{DASH}{dates.clock(info.end, info.offset_min)}"
    unit = formatter.label(metric("distance")) if found.split_meters else ""
    notes = []
    if found.track is None:
        notes.append(tr("It brought no route, so there is no map and there are no splits."))
    if not len(found.rate):
        notes.append(tr("There is no heart rate from its time."))
    elif found.greatest_rate is None:
        notes.append(tr("With your year of birth in Settings, heart rate zones are shown here."))
    return WorkoutModel(
        title=name_of(info.type),
        subtitle=f"{begins}, {span} · {info.source}",
        stats=_stats(found, formatter),
        chart=_chart(found, formatter),
        route=_map(found.track, formatter) if found.track is not None else None,
        splits=tuple(
            (
                str(number) if split.meters >= found.split_meters - 0.5 else _distance(split.meters, formatter),
                length(split.seconds),
                _pace(split.meters, split.seconds, found.split_meters, unit),
                "" if split.rate is None else formatter.bare(metric("heart_rate"), split.rate),
            )
            for number, split in enumerate(found.splits, 1)
        ),
        split_name=tr("Splits of {length}", length=f"1{THIN}{unit}"),
        zones=_zones(found, formatter),
        zone_shares=_shares(found),
        notes=tuple(notes),
    )


def length(seconds: float) -> str:
    """ "4:05", "1:04:05"."""
    total = round(seconds)
    minutes, rest = divmod(total, 60)
    if total < _SEVERAL_S:
        return f"{minutes}:{rest:02}"
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}"


def average_rate(info: SessionInfo) -> float | None:
    """The mean heart rate that its source gave for a workout, bpm."""
    statistics = info.data.get("statistics")
    for entry in statistics if isinstance(statistics, list) else ():
        kind = str(entry.get("type", "")).replace("_", "").lower()
        if kind.endswith("heartrate") and isinstance(entry.get("average"), int | float):
            return float(entry["average"])
    return None


def _row(one: SessionInfo, today: date, formatter: Formatter) -> WorkoutRow:
    rate = average_rate(one)
    return WorkoutRow(
        id=one.id,
        name=name_of(one.type),
        icon=icon_of(one.type),
        when=dates.short(dates.civil(one.start, one.offset_min), today),
        clock=dates.clock(one.start, one.offset_min),
        duration=length(_seconds(one)),
        distance="" if one.distance_m is None else _distance(one.distance_m, formatter),
        energy="" if one.energy_kcal is None else formatter.value(metric("active_energy"), one.energy_kcal),
        rate="" if rate is None else formatter.value(metric("heart_rate"), rate),
        source=one.source,
    )


def _seconds(info: SessionInfo) -> float:
    return info.duration_s if info.duration_s is not None else (info.end - info.start) / 1000


def _distance(meters: float, formatter: Formatter) -> str:
    return formatter.value(metric("distance"), meters)


def _pace(meters: float, seconds: float, unit_m: float, unit: str) -> str:
    return f"{length(seconds / meters * unit_m)}{THIN}/{unit}" if meters > 0 else ""


def _stats(found: Workout, formatter: Formatter) -> tuple[Stat, ...]:
    info, seconds = found.info, _seconds(found.info)
    spec = metric("heart_rate")
    out = [Stat(tr("Duration"), length(seconds))]
    passed = (info.end - info.start) / 1000
    if passed - seconds >= 1:
        out[0] = Stat(tr("Duration"), length(seconds), tr("of {duration} with pauses", duration=length(passed)))
    if info.distance_m:
        distance = formatter.bare(metric("distance"), info.distance_m)
        unit = formatter.label(metric("distance"))
        out.append(Stat(tr("Distance"), distance, unit))
        pace = length(seconds / info.distance_m * found.split_meters)
        out.append(Stat(tr("Pace"), pace, tr("per {unit}", unit=unit)))
    if info.energy_kcal is not None:
        energy = metric("active_energy")
        out.append(Stat(tr("Energy"), formatter.bare(energy, info.energy_kcal), formatter.label(energy)))
    rate = average_rate(info)
    if rate is None and len(found.rate):
        rate = float(found.rate.mean())
    if rate is not None:
        detail = formatter.label(spec)
        if len(found.rate):
            detail += f", {formatter.span(formatter.bare(spec, float(found.rate.min())), formatter.bare(spec, float(found.rate.max())))}"
        out.append(Stat(tr("Heart rate"), formatter.bare(spec, rate), detail))
    if found.climb is not None:
        height, unit = (found.climb / 0.3048, "ft") if found.split_meters > 1000 else (found.climb, "m")
        out.append(Stat(tr("Climb"), formatter.number(height), unit))
    return tuple(out)


def _chart(found: Workout, formatter: Formatter) -> RateChart | None:
    if len(found.rate) < 2:
        return None
    minutes = (found.rate_t - found.info.start) / MINUTE_MS
    whole = (found.info.end - found.info.start) / MINUTE_MS
    floor, ceiling = 10 * np.floor(found.rate.min() / 10 - 0.5), 10 * np.ceil(found.rate.max() / 10 + 0.5)
    step = 20 if ceiling - floor > 60 else 10
    spec = metric("heart_rate")
    ticks = tuple(
        (float(v), formatter.bare(spec, float(v))) for v in np.arange(step * np.ceil(floor / step), ceiling + 1, step)
    )
    every = next(n for n in (5, 10, 15, 30, 60, 120, 240, 1440) if whole / n <= 7)
    times = tuple((float(m), length(float(m) * 60)) for m in np.arange(0, whole + 0.01, every))
    lows = tuple(
        (zone.low, tr("Zone {number}", number=number))
        for number, zone in enumerate(found.zones, 1)
        if floor < zone.low < ceiling
    )
    words = tr(
        "Heart rate over {duration}: mean {mean}, {range}",
        duration=length(whole * 60),
        mean=formatter.value(spec, float(found.rate.mean())),
        range=formatter.range(spec, float(found.rate.min()), float(found.rate.max())),
    )
    return RateChart(minutes, found.rate, whole, float(floor), float(ceiling), ticks, times, lows, words)


def _zones(found: Workout, formatter: Formatter) -> tuple[tuple[str, ...], ...]:
    spec, total = metric("heart_rate"), sum(zone.seconds for zone in found.zones)
    out = []
    for number, zone in enumerate(found.zones, 1):
        low = formatter.bare(spec, zone.low)
        bounds = (
            tr("from {rate}", rate=low) if np.isinf(zone.high) else formatter.span(low, formatter.bare(spec, zone.high))
        )
        share = formatter.percent(zone.seconds / total) if total else ""
        out.append((tr("Zone {number}", number=number), bounds, length(zone.seconds), share))
    return tuple(out)


def _shares(found: Workout) -> tuple[float, ...]:
    total = sum(zone.seconds for zone in found.zones)
    return tuple(zone.seconds / total for zone in found.zones) if total else ()


def _map(track: Track, formatter: Formatter) -> RouteMap:
    """Equirectangular about the middle of the way: true to scale over the few kilometers of a workout."""
    north, east = np.radians(track.lat), np.radians(track.lon)
    middle_n, middle_e = (north.min() + north.max()) / 2, (east.min() + east.max()) / 2
    around = np.remainder(east - middle_e + np.pi, 2 * np.pi) - np.pi  # across the date line
    earth = 6_371_008.8
    x, y = earth * around * np.cos(middle_n), earth * (north - middle_n)
    unit = 1609.344 if formatter.unit(metric("distance")).label == "mi" else 1000.0
    widest = max(float(np.ptp(x)), float(np.ptp(y)), 1.0)
    scale = max(
        (n * unit for n in (0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100) if n * unit <= widest / 3),
        default=0.05 * unit,
    )
    words = tr("Route of {distance}", distance=_distance(float(track.meters[-1]), formatter))
    return RouteMap(x, y, scale, formatter.value(metric("distance"), scale), words)
