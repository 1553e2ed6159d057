"""Weighings, heights, blood pressure, readings by hand, and the totals of days."""

from collections.abc import Iterator

import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.reading import table
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.table import Chunk
from healthdesk.formats.withings.kinds import BODY_COLUMNS, DAY_METRICS, PRESSURE_COLUMNS, Kind, columns, unit_in
from healthdesk.formats.withings.raw import Fine
from healthdesk.model.batch import Float64
from healthdesk.model.session import Session, SessionKind
from healthdesk.model.stamps import BAD, Stamps, dates, day_spans, stamps
from healthdesk.model.zones import ZoneHistory

_BAD_TIME = mark("Time cannot be read")
_IN_RAW = mark("daily totals of Withings for days that its detailed files hold")
_ZERO_DAYS = mark("days of Withings without any steps, way or energy")
_CLOCK_WORDS = (" Uhr", " h")
_LARGEST = 1e15


def _when(chunk: Chunk, place: str, out: Output) -> Stamps:
    """The stamps of the first column; bad ones are reported."""
    texts = list(chunk[next(iter(chunk.columns))])
    for word in _CLOCK_WORDS:
        if any(text.endswith(word) for text in texts[:1]):
            texts = [text.removesuffix(word) for text in texts]
    when = stamps(texts)
    for at in np.flatnonzero(~when.good).tolist():
        if any(column[at] for column in chunk.columns.values()):
            out.error(place, chunk.first + at, _BAD_TIME)
    return when


def _column(chunk: Chunk, name: str) -> Float64:
    texts = chunk[name]
    return table.numbers(texts, decimal="," if any("," in text for text in texts) else ".")


def read_body(file: File, kind: Kind, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """Weighings (fat is a mass; its share of the weight is the body fat) and heights. A zero is a part not measured."""
    place, source = f"{file.base} row", out.source(kind.source)
    found = columns(kind.header, BODY_COLUMNS)
    units = {metric: unit_in(name, "") for metric, name in found.items()}
    for chunk in table.read(file, kind.header, out):
        when = _when(chunk, place, out)
        start, offset = when.instants(zones)
        values = {metric: _column(chunk, name) for metric, name in found.items()}
        if {"weight", "fat_mass"} <= values.keys() and units["weight"] == units["fat_mass"]:
            with np.errstate(divide="ignore", invalid="ignore"):
                values["body_fat"] = values["fat_mass"] / values["weight"] * 100
        for metric, value in values.items():
            if metric == "body_fat":
                said = np.isfinite(value) & (value > 0)
            else:
                said = table.given(chunk[found[metric]]) & (value != 0)
            at = np.flatnonzero(said & when.good)
            out.rows(
                metric, units.get(metric, "%"), start[at], start[at], value[at],
                source=source, place=place, position=chunk.first + at, offset=offset[at],
            )  # fmt: skip
        yield from out.drain()


def read_pressure(file: File, kind: Kind, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """Blood pressure as rows and as pairs. A pulse of 0 is none."""
    place, source = f"{file.base} row", out.source(kind.source)
    found = columns(kind.header, PRESSURE_COLUMNS)
    units = {"heart_rate": "count/min", "pulse_wave_velocity": "m/s"}
    for chunk in table.read(file, kind.header, out):
        when = _when(chunk, place, out)
        start, offset = when.instants(zones)
        values = {metric: _column(chunk, name) for metric, name in found.items()}
        for metric, value in values.items():
            at = np.flatnonzero(table.given(chunk[found[metric]]) & (value != 0) & when.good)
            out.rows(
                metric, units.get(metric, "mmHg"), start[at], start[at], value[at],
                source=source, place=place, position=chunk.first + at, offset=offset[at],
            )  # fmt: skip
        upper, lower = values["systolic_pressure"], values["diastolic_pressure"]
        for i in np.flatnonzero(when.good & (upper > 0) & (lower > 0)).tolist():
            data: dict[str, object] = {"systolic": float(upper[i]), "diastolic": float(lower[i]), "unit": "mmHg"}
            pulse = float(values["heart_rate"][i]) if "heart_rate" in values else 0.0
            if pulse > 0:
                data["pulse"] = pulse
            kind_of, moment = SessionKind.BLOOD_PRESSURE, int(start[i])
            out.session(Session(kind_of, kind_of.value, moment, moment, source, int(offset[i]), data=data))
        yield from out.drain()


def read_readings(file: File, kind: Kind, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """Blood oxygen that was measured on demand."""
    place, source = f"{file.base} row", out.source(kind.source)
    for chunk in table.read(file, kind.header, out):
        when = _when(chunk, place, out)
        start, offset = when.instants(zones)
        value = _column(chunk, list(chunk.columns)[1])
        at = np.flatnonzero(when.good)
        out.rows(
            "oxygen_saturation", "%", start[at], start[at], value[at],
            source=source, place=place, position=chunk.first + at, offset=offset[at],
        )  # fmt: skip
        yield from out.drain()


def read_days(file: File, kind: Kind, fine: Fine, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """Totals of days that no detailed file has. Today's grows until midnight, so the larger is the newer."""
    place, source = f"{file.base} row", out.source(kind.source)
    metric, unit = DAY_METRICS.get(kind.about, ("", ""))
    for chunk in table.read(file, kind.header, out):
        texts = chunk[next(iter(chunk.columns))]
        days, value = dates(texts), _column(chunk, list(chunk.columns)[1])
        start, end, offset = day_spans(days, zones)
        for i in np.flatnonzero(days == BAD).tolist():
            if texts[i] or not np.isnan(value[i]):
                out.error(place, chunk.first + i, _BAD_TIME, kind.about, metric=metric)
        good = days != BAD
        if not metric:
            out.rows(
                kind.about[:80], "", start[good], end[good], value[good], source=source, place=place,
                position=chunk.first + np.flatnonzero(good), offset=offset[good], vendor="withings",
            )  # fmt: skip
            continue
        held = good & np.isin(days, list(fine.days.get(metric, ())))
        nothing = good & ~held & (value == 0)
        out.skipped(_IN_RAW, int(held.sum()))
        out.skipped(_ZERO_DAYS, int(nothing.sum()))
        at = np.flatnonzero(good & ~held & ~nothing)
        out.rows(
            metric, unit, start[at], end[at], value[at],
            source=source, place=place, position=chunk.first + at, offset=offset[at],
            ident=[f"day:{days[i]}" for i in at.tolist()],
            version=np.nan_to_num(np.clip(value[at] * 1000, -_LARGEST, _LARGEST)).astype(np.int64),
        )  # fmt: skip
        yield from out.drain()
