"""Tables of readings: columns of one metric each, or series where a row has one."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.samsung_health import tables
from healthdesk.formats.samsung_health.series import Series
from healthdesk.formats.samsung_health.sources import Sources
from healthdesk.formats.samsung_health.tables import Table
from healthdesk.model import stamps
from healthdesk.model.batch import Int16, Int32, Int64
from healthdesk.model.session import Session, SessionKind
from healthdesk.model.stamps import BAD
from healthdesk.model.zones import DAY_MS, MINUTE_MS, UNKNOWN_OFFSET, ZoneHistory

BAD_TIME = mark("Time cannot be read")


@dataclass(frozen=True, slots=True)
class Figure:
    """A column by its names, our metric and unit. `series`: the field of a series' points with the same figure."""

    names: tuple[str, ...]
    metric: str
    unit: str
    series: str = ""


_STEPS = (
    Figure(("count", "step_count"), "steps", "count"),
    Figure(("distance",), "distance", "m"),
    Figure(("calorie",), "active_energy", "kcal"),
)
_FOOD = (
    Figure(("calorie",), "dietary_energy", "kcal"),
    Figure(("carbohydrate",), "dietary_carbohydrates", "g"),
    Figure(("protein",), "dietary_protein", "g"),
    Figure(("total_fat",), "dietary_fat", "g"),
    Figure(("saturated_fat",), "dietary_saturated_fat", "g"),
    Figure(("dietary_fiber",), "dietary_fiber", "g"),
    Figure(("sugar",), "dietary_sugar", "g"),
    Figure(("sodium",), "dietary_sodium", "mg"),
    Figure(("potassium",), "dietary_potassium", "mg"),
    Figure(("cholesterol",), "dietary_cholesterol", "mg"),
)
_PULSE = (Figure(("heart_rate",), "heart_rate", "bpm", "heart_rate"),)
_OXYGEN = (Figure(("spo2", "oxygen_saturation"), "oxygen_saturation", "%", "spo2"),)
TYPES: dict[str, tuple[Figure, ...]] = {
    "tracker.pedometer_step_count": _STEPS,
    "step_count": _STEPS,
    "tracker.heart_rate": _PULSE,
    "heart_rate": _PULSE,
    "resting_heart_rate": (Figure(("resting_heart_rate", "heart_rate"), "resting_heart_rate", "bpm"),),
    "tracker.oxygen_saturation": _OXYGEN,
    "oxygen_saturation": _OXYGEN,
    "respiratory_rate": (Figure(("respiratory_rate", "average"), "respiratory_rate", "/min", "respiratory_rate"),),
    "stress": (Figure(("score",), "samsung_stress", "score", "score"),),
    "hrv": (
        Figure(("rmssd",), "heart_rate_variability_rmssd", "ms", "rmssd"),
        Figure(("sdnn",), "heart_rate_variability", "ms", "sdnn"),
        Figure(("hrv",), "hrv", "ms"),  # which of the two, the file does not say
    ),
    "weight": (
        Figure(("weight",), "weight", "kg"),
        Figure(("body_fat",), "body_fat", "%"),
        Figure(("body_fat_mass",), "fat_mass", "kg"),
        Figure(("fat_free_mass",), "lean_body_mass", "kg"),
        Figure(("skeletal_muscle_mass", "muscle_mass"), "muscle_mass", "kg"),
        Figure(("total_body_water",), "body_water", "kg"),
    ),
    "height": (Figure(("height",), "height", "cm"),),
    "blood_pressure": (
        Figure(("systolic",), "systolic_pressure", "mmHg"),
        Figure(("diastolic",), "diastolic_pressure", "mmHg"),
        Figure(("pulse",), "heart_rate", "bpm"),
    ),
    "blood_glucose": (Figure(("glucose",), "glucose", "mmol/L"),),
    "body_temperature": (Figure(("temperature",), "body_temperature", "degC"),),
    "skin_temperature": (Figure(("temperature", "skin_temperature"), "wrist_temperature", "degC"),),
    "floors_climbed": (Figure(("floor",), "flights_climbed", "count"),),
    "tracker.floors_climbed": (Figure(("floor",), "flights_climbed", "count"),),
    "water_intake": (Figure(("amount",), "water", "mL"),),
    "caffeine_intake": (Figure(("amount",), "dietary_caffeine", "mg"),),
    "food_intake": _FOOD,
}
DAILY = ("step_daily_trend", "tracker.pedometer_day_summary")
_ALL_SOURCES = -2
_THEIRS = ("hrv",)  # no metric of ours: kept under these words
STEPS = ("tracker.pedometer_step_count", "step_count")  # a zero is a figure here; elsewhere it is "none"
_UNIT_OF = {"weight": "kg", "blood_glucose": "mmol/L"}  # types whose rows may name another unit


def put(file: File, kind: str, sources: Sources, series: Series, out: Output, covered: set[int]) -> Iterator[Event]:
    """All readings of a table. `covered` learns of the local days that have steps."""
    place = f"{file.base} row"
    for rows in tables.read(file, out):
        start, offset = rows.times("start_time")
        end, _ = rows.times("end_time", "start_time")
        end = np.where(end == BAD, start, end)
        good = start != BAD
        for i in np.flatnonzero(~good).tolist():
            out.error(place, rows.first + i, BAD_TIME, kind)
        if kind in STEPS:
            covered |= _local_days(start[good], offset[good])
        source = sources.of(rows)
        taken = _series(rows, kind, source, offset, series, out, place) & good
        for figure in TYPES[kind]:
            if not rows.has(*figure.names):
                continue
            value = rows.numbers(*figure.names)
            texts = rows.texts(*figure.names)
            filled = np.array([bool(text) for text in texts], np.bool_) & good & ~taken
            if kind not in STEPS:
                filled &= value != 0
            for unit, among in _units(rows, kind, figure):
                at = np.flatnonzero(filled & among)
                theirs = {"vendor": "samsung"} if figure.metric in _THEIRS else {}
                out.rows(
                    figure.metric, unit, start[at], end[at], value[at], source=source[at], place=place,
                    position=rows.first + at, offset=offset[at], **theirs,
                )  # fmt: skip
        if kind == "blood_pressure":
            _pairs(rows, start, source, offset, out)
        yield from out.drain()


def _units(rows: Table, kind: str, figure: Figure) -> Iterator[tuple[str, np.ndarray[tuple[int], np.dtype[np.bool_]]]]:
    """Each unit and the rows that are in it: the type's own, or what a column named `unit` says."""
    if kind not in _UNIT_OF or figure.unit != _UNIT_OF[kind] or not rows.has("unit"):
        yield figure.unit, np.ones(rows.n, np.bool_)
        return
    texts = np.array(rows.texts("unit"), np.str_)
    for unit in np.unique(texts).tolist():
        yield unit or figure.unit, texts == unit


def _series(
    rows: Table, kind: str, source: Int32, offset: Int16, series: Series, out: Output, place: str
) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """The readings of the series that rows name; True for the rows that have one (n,)."""
    taken = np.zeros(rows.n, np.bool_)
    fields = {figure.series: figure for figure in TYPES[kind] if figure.series}
    if not fields:
        return taken
    for i, cell in enumerate(rows.texts("binning_data", "binning")):
        if not cell.endswith(".json"):
            continue
        points = series.points(cell)
        for name, figure in fields.items():
            found = [(p.start_time, p.end_time or p.start_time, v) for p in points if (v := getattr(p, name)) and v > 0]
            if not found:
                continue
            taken[i] = True
            start, end, value = (np.array(column, np.float64) for column in zip(*found, strict=True))
            end = np.where(np.abs(end) < 1e15, end, start)
            out.rows(
                figure.metric, figure.unit, start.astype(np.int64), end.astype(np.int64), value, source=source[i],
                place=place, position=np.full(len(found), rows.first + i), offset=offset[i],
            )  # fmt: skip
    return taken


def _pairs(rows: Table, start: Int64, source: Int32, offset: Int16, out: Output) -> None:
    upper, lower = rows.numbers("systolic"), rows.numbers("diastolic")
    for i in np.flatnonzero((start != BAD) & (upper > 0) & (lower > 0)).tolist():
        data: dict[str, object] = {"systolic": float(upper[i]), "diastolic": float(lower[i]), "unit": "mmHg"}
        at = int(start[i])
        kind = SessionKind.BLOOD_PRESSURE
        out.session(Session(kind, "blood_pressure", at, at, int(source[i]), int(offset[i]), data=data))


def _local_days(start: Int64, offset: Int16) -> set[int]:
    shift = np.where(offset == UNKNOWN_OFFSET, 0, offset).astype(np.int64) * MINUTE_MS
    return set(np.floor_divide(start + shift, DAY_MS).tolist())


def put_days(
    file: File, kind: str, covered: set[int], sources: Sources, out: Output, zones: ZoneHistory
) -> Iterator[Event]:
    """Totals of days that have no records of their own. Only those of all sources together are totals."""
    place = f"{file.base} row"
    for rows in tables.read(file, out):
        ms, _ = rows.times("day_time")
        day = np.where(ms == BAD, BAD, np.floor_divide(ms, DAY_MS))
        for i in np.flatnonzero(day == BAD).tolist():
            out.error(place, rows.first + i, BAD_TIME, kind)
        whole = rows.numbers("source_type") == _ALL_SOURCES
        new = np.array([d not in covered for d in day.tolist()], np.bool_)
        out.skipped(
            mark("daily figures of single devices, which are in the total of the day"),
            int(np.sum((day != BAD) & ~whole)),
        )
        out.skipped(
            mark("daily totals of days whose steps are there in detail"), int(np.sum((day != BAD) & whole & ~new))
        )
        at = np.flatnonzero((day != BAD) & whole & new)
        covered |= set(day[at].tolist())
        start, end, offset = stamps.day_spans(day[at], zones)
        version, _ = rows.times("update_time")
        source = sources.of(rows)[at]
        for figure in _STEPS:
            value = rows.numbers(*figure.names)[at]
            given = np.flatnonzero(~np.isnan(value))
            out.rows(
                figure.metric, figure.unit, start[given], end[given], value[given], source=source[given], place=place,
                position=rows.first + at[given], offset=offset[given], ident=[f"day {d}" for d in day[at][given].tolist()],
                version=np.maximum(version[at][given], 0),
            )  # fmt: skip
        yield from out.drain()
