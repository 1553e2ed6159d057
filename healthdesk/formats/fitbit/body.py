"""Weights (in pounds whatever the account shows), fat and what was drunk."""

from collections.abc import Iterator

import msgspec
import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.fitbit.files import Found
from healthdesk.formats.fitbit.reading import BAD_TIME, Reading
from healthdesk.formats.fitbit.sources import ARIA, BY_HAND, FITBIT
from healthdesk.formats.reading.event import Event
from healthdesk.model.batch import Float64
from healthdesk.model.source import Source
from healthdesk.model.stamps import BAD, Order, dates, day_spans, stamps

_NO_TIME = "23:59:59"  # of a weight that was entered for a date
JSON_TELLING = 1
_COPIES = mark("weights that the CSV files of the archive tell as well")
_VOLUMES = {"MILLILITER": "mL", "ML": "mL", "FL_OZ": "fl_oz_us", "FLUID_OUNCE": "fl_oz_us", "CUP": "cup_us"}


class _Weight(msgspec.Struct, gc=False):
    date: str
    weight: float | None = None
    time: str = _NO_TIME
    fat: float | None = None
    bmi: float | None = None
    source: str = ""


class _Water(msgspec.Struct, gc=False):
    waterAmount: float  # noqa: N815 - the vendor's name
    date: str = ""
    dateTime: str = ""  # noqa: N815 - the vendor's name
    measurementUnit: str = "MILLILITER"  # noqa: N815 - the vendor's name


_WEIGHTS = msgspec.json.Decoder(list[_Weight])
_WATERS = msgspec.json.Decoder(list[_Water])


def weights(reading: Reading) -> Iterator[Event]:
    """The weight log: its clock is the wearer's, and its pounds are pounds."""
    for one in reading.of("weight"):
        for number, records in reading.records(one.file, _WEIGHTS):
            _weights(reading, one, number, records)
            yield from reading.out.drain()


def _weights(reading: Reading, one: Found, number: int, records: list[_Weight]) -> None:
    out, place = reading.out, f"{one.file.base} record"
    when = stamps([f"{record.date} {record.time}" for record in records], "mdy")
    start, offset = reading.clock.instants(np.where(when.good, when.wall, 0))
    # No time given: the day is known and nothing else.
    whole = np.array([record.time == _NO_TIME for record in records], np.bool_)
    first, last, there = day_spans(dates([record.date for record in records], "mdy"), reading.options.zones)
    end = np.where(whole, last, start)
    start, offset = np.where(whole, first, start), np.where(whole, there, offset)
    good = when.good & (start != BAD)
    for row in np.flatnonzero(~good).tolist():
        out.error(place, number + row, BAD_TIME, "weight", metric="weight")
    source = np.array([out.source(_source(record.source)) for record in records], np.int32)
    columns: tuple[tuple[str, str, Float64], ...] = (
        ("weight", "lb", _column([record.weight for record in records])),
        ("body_fat", "%", _column([record.fat for record in records])),
        ("body_mass_index", "kg/m2", _column([record.bmi for record in records])),
    )
    for metric, unit, value in columns:
        at = np.flatnonzero(good & ~np.isnan(value) & (value != 0))
        mine = reading.claims.take(metric, JSON_TELLING, (start[at] + end[at]) // 2)
        if metric == "weight":
            out.skipped(_COPIES, int((~mine).sum()))
            for row in np.flatnonzero(good & (np.isnan(value) | (value == 0))).tolist():
                out.error(place, number + row, mark("Value is missing"), metric, metric=metric)
        at = at[mine]
        out.rows(
            metric, unit, start[at], end[at], value[at],
            source=source[at], place=place, position=number + at, offset=offset[at],
        )  # fmt: skip


def water(reading: Reading) -> Iterator[Event]:
    """What was drunk, by date or by the wearer's clock."""
    for one in reading.of("water_logs"):
        place = f"{one.file.base} record"
        for number, records in reading.records(one.file, _WATERS):
            written = [record.date or record.dateTime for record in records]
            order: Order = "ymd" if written and written[0][4:5] == "-" else "mdy"
            start, end, offset = day_spans(dates(written, order), reading.options.zones)
            for at, record in enumerate(records):
                if start[at] == BAD:
                    reading.out.error(place, number + at, BAD_TIME, "water", metric="water")
                    continue
                unit = _VOLUMES.get(record.measurementUnit.upper(), record.measurementUnit)
                reading.out.rows(
                    "water", unit, start[at : at + 1], end[at : at + 1], [record.waterAmount],
                    source=reading.out.source(BY_HAND), place=place, position=number + at, offset=offset[at],
                )  # fmt: skip
            yield from reading.out.drain()


def _source(text: str) -> Source:
    """A scale says its name; the person and other apps come in by the programming interface."""
    return ARIA if text.lower().startswith("aria") else FITBIT


def _column(values: list[float | None]) -> Float64:
    return np.array([np.nan if value is None else value for value in values], np.float64)
