"""Global Export Data of one figure a day: resting heart rate, fitness, minutes of activity, minutes in heart rate zones."""

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec
import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.fitbit.files import Found
from healthdesk.formats.fitbit.reading import BAD_TIME, Reading
from healthdesk.formats.reading.event import Event
from healthdesk.model import stamps
from healthdesk.model.session import DayValue
from healthdesk.model.stamps import BAD
from healthdesk.model.zones import DAY_MS, UNKNOWN_OFFSET

_BAD_VALUE = mark("Value is not a number")
_GROWS = 1000  # a sum of a day only grows until the day is over: the greater figure is the newer one


@dataclass(frozen=True, slots=True)
class Figure:
    """Where a family keeps its figure ("" = `value` itself), and what it is. 0 stands for no figure."""

    key: str
    metric: str
    unit: str
    grows: bool = False
    instant: bool = False  # a reading of a moment, in UTC


FIGURES = {
    "resting_heart_rate": Figure("value", "resting_heart_rate", "bpm"),
    "demographic_vo2_max": Figure("demographicVO2Max", "vo2_max", "mL/kg/min"),
    "run_vo2_max": Figure("runVO2Max", "vo2_max", "mL/kg/min", instant=True),
    "very_active_minutes": Figure("", "vigorous_activity", "min", grows=True),
    "moderately_active_minutes": Figure("", "moderate_activity", "min", grows=True),
    "lightly_active_minutes": Figure("", "light_activity", "min", grows=True),
    "sedentary_minutes": Figure("", "sedentary_time", "min", grows=True),
    "height": Figure("", "height", "mm"),
}
_ALL_DAY = 1440.0  # sedentary for a whole day: the device was not worn, or the day has not come yet
_ZONES = {
    "BELOW_DEFAULT_ZONE_1": "fitbit_minutes_below_zone_1",
    "IN_DEFAULT_ZONE_1": "fitbit_minutes_in_zone_1",
    "IN_DEFAULT_ZONE_2": "fitbit_minutes_in_zone_2",
    "IN_DEFAULT_ZONE_3": "fitbit_minutes_in_zone_3",
}


class _Day(msgspec.Struct, gc=False):
    dateTime: str  # noqa: N815 - the vendor's name
    value: str | float | dict[str, object]


_DAYS = msgspec.json.Decoder(list[_Day])


def read(reading: Reading, name: str) -> Iterator[Event]:
    """A family of one figure a day."""
    figure = FIGURES[name]
    for one in reading.of(name):
        for number, records in reading.records(one.file, _DAYS):
            _rows(reading, one, number, records, figure)
            yield from reading.out.drain()


def _rows(reading: Reading, one: Found, number: int, records: list[_Day], figure: Figure) -> None:
    out, place = reading.out, f"{one.file.base} record"
    written = [record.dateTime for record in records]
    value = np.array([_number(record.value, figure.key) for record in records], np.float64)
    if figure.instant:
        start = end = stamps.stamps(written, "mdy").wall
        offset = np.full(len(start), UNKNOWN_OFFSET, np.int16)
    else:
        start, end, offset = stamps.day_spans(stamps.dates(written, "mdy"), reading.options.zones)
    nothing = (value == 0) | ((value == _ALL_DAY) & (figure.metric == "sedentary_time"))
    out.skipped(
        mark("days of {metric} without a figure").format(metric=figure.metric.replace("_", " ")), int(nothing.sum())
    )
    for row in np.flatnonzero(~nothing & ((start == BAD) | np.isnan(value))).tolist():
        reason = BAD_TIME if start[row] == BAD else _BAD_VALUE
        out.error(place, number + row, reason, figure.metric, metric=figure.metric)
    keep = np.flatnonzero(~nothing & (start != BAD) & ~np.isnan(value))
    mine = reading.claims.take(figure.metric, 0, (start[keep] + end[keep]) // 2)
    keep = keep[mine]
    # The date is the record's own name: a later export brings the day again, finished.
    ident = [f"{figure.metric} {written[row][:8]}" for row in keep.tolist()] if figure.grows else None
    out.rows(
        figure.metric,
        figure.unit,
        start[keep],
        end[keep],
        value[keep],
        source=reading.source,
        place=place,
        position=number + keep,
        offset=offset[keep],
        meta=out.metadata({"kind": "run"} if figure.instant else {}),
        ident=ident,
        version=(np.clip(value[keep], -1e12, 1e12) * _GROWS).astype(np.int64) if figure.grows else 0,
    )


def zones(reading: Reading) -> Iterator[Event]:
    """Minutes in each heart rate zone, kept as the vendor's own figures of a date."""
    source = reading.source
    for one in reading.of("time_in_heart_rate_zones"):
        place = f"{one.file.base} record"
        for number, records in reading.records(one.file, _DAYS):
            days = stamps.dates([record.dateTime for record in records], "mdy").tolist()
            for at, (record, day) in enumerate(zip(records, days, strict=True)):
                minutes = record.value.get("valuesInZones") if isinstance(record.value, dict) else None
                if not isinstance(minutes, dict) or day == BAD:
                    reading.out.error(place, number + at, BAD_TIME if day == BAD else _BAD_VALUE, "zones")
                    continue
                for zone, name in _ZONES.items():
                    spent = _number(minutes, zone)
                    if 0 < spent <= DAY_MS / 60_000:
                        reading.out.day_value(DayValue(name, day, spent, "min", source))
            yield from reading.out.drain()


def _number(value: object, key: str) -> float:
    """The figure of a record, NaN if it holds none."""
    found = value.get(key) if isinstance(value, dict) and key else value
    if isinstance(found, bool) or not isinstance(found, int | float | str):
        return float("nan")
    try:
        return float("nan") if isinstance(found, str) and "_" in found else float(found)
    except (ValueError, OverflowError):
        return float("nan")
