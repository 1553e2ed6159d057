"""Tables of one figure a row with its time: those of GoogleData (UTC, with a source) and the older folders beside them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.fitbit.files import Found, column
from healthdesk.formats.fitbit.reading import BAD_TIME, Reading
from healthdesk.formats.reading import table
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.table import Chunk, Header
from healthdesk.model import stamps
from healthdesk.model.batch import Float64, Int16, Int64
from healthdesk.model.stamps import BAD
from healthdesk.model.zones import MINUTE_MS, UNKNOWN_OFFSET

_REPEATED_ROWS = mark("rows that the archive tells more closely elsewhere")


@dataclass(frozen=True, slots=True)
class Column:
    """What a column means. Of an archive's tellings of one metric, the one of the lowest number is taken, day by day.

    `lasts`: a minute (a sum, so that its zeros say nothing), no time at all (a reading), or a local day, whose date the
    stamp tells even if it ends in Z.
    """

    name: str  # in lower case
    metric: str
    unit: str
    lasts: str = "instant"
    telling: int = 0
    none: float | None = None  # a number that stands for no reading
    stamp: str = "timestamp"


# In the order in which they are read: what is trusted more comes first.
COLUMNS: dict[str, tuple[Column, ...]] = {
    "google_heart_rate": (Column("beats per minute", "heart_rate", "bpm"),),
    "google_steps": (Column("steps", "steps", "count", "minute"),),
    "google_distance": (Column("distance", "distance", "m", "minute"),),
    "google_calories": (Column("calories", "total_energy", "kcal", "minute"),),
    "google_active_energy": (Column("kilocalories", "active_energy", "kcal", "minute"),),
    "google_floors": (Column("floors", "flights_climbed", "count", "minute"),),
    "google_zone_minutes": (Column("total minutes", "active_zone_minutes", "min", "minute"),),
    "zone_minutes_legacy": (Column("total_minutes", "active_zone_minutes", "min", "minute", 1, stamp="date_time"),),
    "google_active_minutes": (
        Column("light", "light_activity", "min", "minute", 1),
        Column("moderate", "moderate_activity", "min", "minute", 1),
        Column("very", "vigorous_activity", "min", "minute", 1),
    ),
    "google_weight": (Column("weight grams", "weight", "g"),),
    "google_height": (Column("height millimeters", "height", "mm"),),
    "google_body_fat": (
        Column("body fat percentage", "body_fat", "%"),
        Column("fat percentage", "body_fat", "%"),
    ),
    # Half of full saturation is what the device writes where it could not measure.
    "google_spo2": (Column("oxygen saturation percentage", "oxygen_saturation", "%", none=50.0),),
    "spo2_minutes": (Column("value", "oxygen_saturation", "%", telling=1, none=50.0),),
    "google_spo2_daily": (Column("average percentage", "oxygen_saturation", "%", "day", 2, none=0.0),),
    "spo2_daily": (Column("average_value", "oxygen_saturation", "%", "day", 3, none=0.0),),
    "google_hrv": (
        Column("root mean square of successive differences milliseconds", "heart_rate_variability_rmssd", "ms"),
        Column("standard deviation milliseconds", "heart_rate_variability", "ms"),
    ),
    "hrv_details": (Column("rmssd", "heart_rate_variability_rmssd", "ms", telling=1, none=0.0),),
    "hrv_daily": (Column("rmssd", "heart_rate_variability_rmssd", "ms", "day", 2, none=0.0),),
    "google_hrv_daily": (
        Column("average heart rate variability milliseconds", "heart_rate_variability_rmssd", "ms", "day", 3, none=0.0),
    ),
    "google_respiration": (Column("breaths per minute", "respiratory_rate", "bpm", "day", none=0.0),),
    "respiration_daily": (Column("daily_respiratory_rate", "respiratory_rate", "bpm", "day", 1, none=0.0),),
    "respiration_summary": (Column("full_sleep_breathing_rate", "respiratory_rate", "bpm", "day", 2, none=0.0),),
    "google_resting_heart_rate": (Column("beats per minute", "resting_heart_rate", "bpm", "day", 1, none=0.0),),
    "nightly_temperature": (
        Column("nightly_temperature", "wrist_temperature", "degC", "day", stamp="sleep_end"),
    ),
    "google_temperature": (Column("nightly temperature celsius", "wrist_temperature", "degC", "day", 1, none=0.0),),
    "stress_score": (Column("stress_score", "fitbit_stress_score", "score", "day", none=0.0, stamp="date"),),
    "readiness": (Column("readiness_score_value", "fitbit_readiness", "score", "day", none=0.0, stamp="date"),),
    "google_readiness": (Column("score", "fitbit_readiness", "score", "day", 1, none=0.0),),
}  # fmt: skip


def read(reading: Reading, kind: str) -> Iterator[Event]:
    """All tables of a kind."""
    for one in reading.of(kind):
        header = table.header_of(one.file)
        assert header is not None
        for chunk in table.read(one.file, header, reading.out):
            for meaning in COLUMNS[kind]:
                _rows(reading, one, header, chunk, meaning)
            yield from reading.out.drain()


def _rows(reading: Reading, one: Found, header: Header, chunk: Chunk, meaning: Column) -> None:
    name = column(header, meaning.name)
    if not name:
        return
    out, place = reading.out, f"{one.file.base} row"
    texts, written = chunk[name], chunk[column(header, meaning.stamp)]
    value, filled = table.numbers(texts), table.given(texts)
    start, end, offset = _times(reading, written, meaning)
    source = reading.sources(chunk[column(header, "data source")])
    for row in np.flatnonzero(filled & (start == BAD)).tolist():
        out.error(place, chunk.first + row, BAD_TIME, name, metric=meaning.metric)
    keep = filled & (start != BAD)
    nothing = np.isnan(value) & _said_nan(texts, value)
    if meaning.lasts == "minute":
        nothing |= value == 0
    if meaning.none is not None:
        nothing |= value == meaning.none
    out.skipped(_NOTHING[meaning.lasts].format(metric=meaning.metric.replace("_", " ")), int((keep & nothing).sum()))
    keep &= ~nothing
    # Days are those of UTC for instants. A figure of a day stands for the date on which its day begins or was told.
    days = start + (end - start) // 2 if meaning.lasts == "day" else start
    at = np.flatnonzero(keep)
    mine = reading.claims.take(meaning.metric, meaning.telling, days[at])
    out.skipped(_REPEATED_ROWS, int((~mine).sum()))
    at = at[mine]
    out.rows(
        meaning.metric,
        meaning.unit,
        start[at],
        end[at],
        value[at],
        source=source[at],
        place=place,
        position=chunk.first + at,
        offset=offset[at],
    )


_NOTHING = {
    "minute": mark("minutes without {metric}"),
    "instant": mark("rows of {metric} without a reading"),
    "day": mark("days of {metric} without a figure"),
}


def _said_nan(texts: Sequence[str], value: Float64) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Where a cell says NaN, which is no bad value but none."""
    out = np.zeros(len(value), np.bool_)
    for row in np.flatnonzero(np.isnan(value)).tolist():
        out[row] = texts[row].strip().lower() == "nan"
    return out


def _times(reading: Reading, written: Sequence[str], meaning: Column) -> tuple[Int64, Int64, Int16]:
    """Start, end (`BAD` where unreadable) and offset of each row."""
    if meaning.lasts == "day":
        days = stamps.dates(written)
        return stamps.day_spans(days, reading.options.zones)
    when = stamps.stamps(written)
    known, good = when.offset != UNKNOWN_OFFSET, when.good
    wall = np.where(good, when.wall, 0)
    utc = wall - np.where(known, when.offset, 0).astype(np.int64) * MINUTE_MS
    if known.all():
        offset = reading.clock.offsets_at(utc)
    else:
        local, there = reading.clock.instants(wall)
        utc, offset = np.where(known, utc, local), np.where(known, reading.clock.offsets_at(utc), there)
    end = utc + MINUTE_MS if meaning.lasts == "minute" else utc
    return np.where(good, utc, BAD), np.where(good, end, BAD), offset.astype(np.int16)
