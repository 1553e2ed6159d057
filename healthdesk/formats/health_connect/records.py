"""Records of tables: one metric a column, with the app that wrote it, its zone offset and its own id."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.health_connect.database import Chunk, Database, Float64
from healthdesk.formats.health_connect.writers import COLUMNS, Writers
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.output import Output
from healthdesk.model.batch import Int16, Int32, Int64
from healthdesk.model.zones import UNKNOWN_OFFSET

TIMES = {
    "start": ("start_time", "time"),
    "end": ("end_time", "time"),
    "offset": ("start_zone_offset", "zone_offset"),
    "uuid": ("uuid",),
    "modified": ("last_modified_time",),
}
BAD_TIME = mark("Time cannot be read")
_MOST_OFFSET_S = 18 * 3600
_UNSET = 1e-300  # 5e-324 stands for "not given"


@dataclass(frozen=True, slots=True)
class Figure:
    """A column of a table: its names, our metric and unit. `always`: the record itself is the value."""

    names: tuple[str, ...]
    metric: str
    unit: str
    codes: dict[int, int] | None = None
    always: float | None = None


_FLOW = {0: 1, 1: 2, 2: 3, 3: 4}  # unspecified, light, medium, heavy
_OVULATION = {0: 3, 1: 2, 2: 4, 3: 1}  # indeterminate, positive, high (estrogen), negative
_MUCUS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 5}
TABLES: dict[str, tuple[Figure, ...]] = {
    "steps_record_table": (Figure(("count",), "steps", "count"),),
    "distance_record_table": (Figure(("distance",), "distance", "m"),),
    "active_calories_burned_record_table": (Figure(("energy",), "active_energy", "cal"),),
    "total_calories_burned_record_table": (Figure(("energy",), "total_energy", "cal"),),
    "floors_climbed_record_table": (Figure(("floors",), "flights_climbed", "count"),),
    "hydration_record_table": (Figure(("volume",), "water", "L"),),
    "wheelchair_pushes_record_table": (Figure(("count",), "wheelchair_pushes", "count"),),
    "mindfulness_session_record_table": (Figure((), "mindful_minutes", "", always=0),),
    "resting_heart_rate_record_table": (Figure(("beats_per_minute",), "resting_heart_rate", "bpm"),),
    "heart_rate_variability_rmssd_record_table": (
        Figure(("heart_rate_variability_millis",), "heart_rate_variability_rmssd", "ms"),
    ),
    "oxygen_saturation_record_table": (Figure(("percentage",), "oxygen_saturation", "%"),),
    "respiratory_rate_record_table": (Figure(("rate",), "respiratory_rate", "/min"),),
    "weight_record_table": (Figure(("weight",), "weight", "g"),),
    "body_fat_record_table": (Figure(("percentage",), "body_fat", "%"),),
    "lean_body_mass_record_table": (Figure(("mass", "lean_body_mass"), "lean_body_mass", "g"),),
    "bone_mass_record_table": (Figure(("mass", "bone_mass"), "bone_mass", "g"),),
    "body_water_mass_record_table": (Figure(("body_water_mass", "mass"), "body_water", "g"),),
    "height_record_table": (Figure(("height",), "height", "m"),),
    "vo2_max_record_table": (Figure(("vo2_milliliters_per_minute_kilogram",), "vo2_max", "mL/kg/min"),),
    "blood_glucose_record_table": (Figure(("level",), "glucose", "mmol/L"),),
    "body_temperature_record_table": (Figure(("temperature",), "body_temperature", "degC"),),
    "basal_body_temperature_record_table": (
        Figure(("temperature", "body_temperature"), "basal_body_temperature", "degC"),
    ),
    "blood_pressure_record_table": (
        Figure(("systolic",), "systolic_pressure", "mmHg"),
        Figure(("diastolic",), "diastolic_pressure", "mmHg"),
    ),
    "menstruation_flow_record_table": (Figure(("flow",), "menstrual_flow", "", _FLOW),),
    "ovulation_test_record_table": (Figure(("result",), "ovulation_test", "", _OVULATION),),
    "cervical_mucus_record_table": (Figure(("appearance",), "cervical_mucus", "", _MUCUS),),
    "intermenstrual_bleeding_record_table": (Figure((), "spotting", "", always=1),),
    "sexual_activity_record_table": (Figure((), "sexual_activity", "", always=1),),
    "basal_metabolic_rate_record_table": (Figure(("basal_metabolic_rate",), "basal_metabolic_rate", "W"),),
    "elevation_gained_record_table": (Figure(("elevation",), "elevation_gained", "m"),),
}
_THEIRS = ("basal_metabolic_rate", "elevation_gained")  # no metric of ours: kept under these words
_NUTRIENTS = {
    "protein": "dietary_protein",
    "total_carbohydrate": "dietary_carbohydrates",
    "total_fat": "dietary_fat",
    "saturated_fat": "dietary_saturated_fat",
    "monounsaturated_fat": "dietary_monounsaturated_fat",
    "polyunsaturated_fat": "dietary_polyunsaturated_fat",
    "sugar": "dietary_sugar",
    "dietary_fiber": "dietary_fiber",
    **{
        name: f"dietary_{name}"
        for name in (
            "cholesterol", "sodium", "caffeine", "calcium", "iron", "potassium", "magnesium", "phosphorus", "zinc",
            "copper", "manganese", "selenium", "chromium", "molybdenum", "iodine", "chloride", "vitamin_a", "vitamin_c",
            "vitamin_d", "vitamin_e", "vitamin_k", "vitamin_b6", "vitamin_b12", "thiamin", "riboflavin", "niacin",
            "pantothenic_acid", "biotin", "folate",
        )
    },
}  # fmt: skip
TABLES["nutrition_record_table"] = (
    Figure(("energy",), "dietary_energy", "cal"),
    *(Figure((name,), metric, "g") for name, metric in _NUTRIENTS.items()),
)
_OPTIONAL = ("nutrition_record_table",)  # a row names only some of its figures


@dataclass(slots=True)
class Rows:
    """What all records of a chunk have. All arrays are (n,); `good`: their times can be read."""

    start: Int64
    end: Int64
    offset: Int16
    source: Int32
    good: np.ndarray[tuple[int], np.dtype[np.bool_]]
    ident: list[str]
    version: Int64


def rows_of(chunk: Chunk, writers: Writers) -> Rows:
    """Times, sources and ids of a chunk."""
    start, end = chunk.numbers("start"), chunk.numbers("end")
    good = ~np.isnan(start) & ~np.isnan(end)
    uuids = chunk.columns.get("uuid") or [None] * chunk.n
    return Rows(
        np.where(good, start, 0).astype(np.int64),
        np.where(good, end, 0).astype(np.int64),
        offsets(chunk.numbers("offset")),
        writers.of(chunk),
        good,
        [uuid.hex() if isinstance(uuid, bytes) and len(uuid) <= 32 else "" for uuid in uuids],
        np.nan_to_num(chunk.numbers("modified")).astype(np.int64),
    )


def offsets(seconds: Float64) -> Int16:
    """Offsets in minutes (n,)."""
    known = np.abs(seconds) <= _MOST_OFFSET_S  # false for NaN
    return np.where(known, np.where(known, seconds, 0) // 60, UNKNOWN_OFFSET).astype(np.int16)


def put(database: Database, table: str, writers: Writers, out: Output) -> Iterator[Event]:
    """All records of a table."""
    figures = TABLES[table]
    wanted = TIMES | COLUMNS | {f"value {i}": figure.names for i, figure in enumerate(figures) if figure.names}
    for chunk in database.scan(table, wanted):
        rows = rows_of(chunk, writers)
        for i in np.flatnonzero(~rows.good).tolist():
            out.error(f"{table} row", chunk.first + i, BAD_TIME, table)
        for i, figure in enumerate(figures):
            value = chunk.numbers(f"value {i}") if figure.always is None else np.full(chunk.n, figure.always)
            if figure.codes is not None:
                value = np.array([figure.codes.get(int(v), np.nan) if v == v else np.nan for v in value], np.float64)  # noqa: PLR0124
            given = rows.good.copy()
            if table in _OPTIONAL:
                given &= value > _UNSET  # false for NaN
            at = np.flatnonzero(given)
            theirs = {"vendor": "health_connect"} if figure.metric in _THEIRS else {}
            out.rows(
                figure.metric,
                figure.unit,
                rows.start[at],
                rows.end[at],
                value[at],
                source=rows.source[at],
                place=f"{table} row",
                position=chunk.first + at,
                offset=rows.offset[at],
                ident=[rows.ident[j] for j in at.tolist()],
                version=rows.version[at],
                **theirs,
            )
        yield from out.drain()
