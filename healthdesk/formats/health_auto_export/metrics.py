"""The section `metrics` of a JSON file: one entry a metric, each with an array of figures."""

from collections.abc import Iterator
from itertools import repeat

import msgspec
import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.health_auto_export import sleep
from healthdesk.formats.health_auto_export.files import elements
from healthdesk.formats.health_auto_export.names import metric_of, snake
from healthdesk.formats.health_auto_export.series import BAD_TIME, Series, emit, emit_unknown
from healthdesk.formats.health_auto_export.sources import source_of
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.output import Output, positions
from healthdesk.model.batch import Float64
from healthdesk.model.registry import METRICS
from healthdesk.model.session import Session, SessionKind
from healthdesk.model.stamps import BAD, stamps
from healthdesk.model.zones import DAY_MS, ZoneHistory

_NAN = float("nan")
_EXTREMES = mark("lowest and highest heart rates of a period whose mean is in")
_MOST_EVENTS = 50
_PROTECTION = {"Unspecified": "", "Protection Used": "used", "Protection Not Used": "not used"}


class _Metric(msgspec.Struct):
    name: str = ""
    units: str | None = None
    data: msgspec.Raw = msgspec.Raw(b"null")


class _Figure(msgspec.Struct, gc=False):
    date: str = ""
    qty: float | None = None
    source: str | None = None
    start: str | None = None
    end: str | None = None


class _Heart(msgspec.Struct, gc=False):
    date: str = ""
    Min: float | None = None
    Avg: float | None = None
    Max: float | None = None
    qty: float | None = None
    source: str | None = None


class _Pressure(msgspec.Struct, gc=False):
    date: str = ""
    systolic: float | None = None
    diastolic: float | None = None
    source: str | None = None


_METRICS = msgspec.json.Decoder(list[_Metric])
_FIGURES = msgspec.json.Decoder(list[_Figure])
_HEART = msgspec.json.Decoder(list[_Heart])
_PRESSURES = msgspec.json.Decoder(list[_Pressure])
_WORDS = msgspec.json.Decoder(list[dict[str, str | float | bool | None]])


def read(base: str, raw: msgspec.Raw, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """Every metric. An entry that cannot be read costs itself."""
    for entry in _entries(base, raw, out):
        if bytes(memoryview(entry.data)[:4]) == b"null":
            continue
        word, place = snake(entry.name), f"{base} {entry.name}"
        match word:
            case "heart_rate":
                yield from _heart(entry, place, out, zones)
            case "blood_pressure":
                yield from _pressure(entry, place, out, zones)
            case "sleep_analysis":
                sleep.read(place, entry.data, out, zones)
            case "sexual_activity":
                _sexual_activity(entry, place, out, zones)
            case _:
                yield from _figures(entry, place, out, zones)
        yield from out.drain()


def _entries(base: str, raw: msgspec.Raw, out: Output) -> list[_Metric]:
    try:
        return _METRICS.decode(raw)
    except (msgspec.DecodeError, RecursionError):
        return [one for _, some in elements(base, raw, _METRICS, out) for one in some]


def _source_numbers(texts: list[str | None], out: Output) -> "np.ndarray[tuple[int], np.dtype[np.int32]]":
    known = {text: out.source(source_of(text)) for text in set(texts)}
    return np.array([known[text] for text in texts], np.int32)


def _figures(entry: _Metric, place: str, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    series = Series()
    for first, found in elements(place, entry.data, _FIGURES, out):
        dates = [one.date or one.start or "" for one in found]
        when = stamps(dates)
        ends = np.full(len(found), BAD, np.int64)
        if any(one.end for one in found):
            ends = stamps([one.end or "" for one in found]).instants(zones)[0]
        for at in np.flatnonzero(~when.good).tolist():
            out.error(f"{place} record", first + at, BAD_TIME, entry.name, {"date": dates[at]})
        values = np.array([_NAN if one.qty is None else one.qty for one in found], np.float64)
        sources = _source_numbers([one.source for one in found], out)
        series.add(when, ends, values, sources, positions(first, len(found)))
        yield from out.drain()
    spec, unit = metric_of(entry.name), entry.units or ""
    if spec is None:
        yield from emit_unknown(snake(entry.name)[:80] or "unnamed", unit, series, f"{place} record", out, zones)
    else:
        yield from emit(spec, unit, series, f"{place} record", out, zones)


def _heart(entry: _Metric, place: str, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """The mean of each period (of a single reading: the reading)."""
    series = Series()
    for first, found in elements(place, entry.data, _HEART, out):
        when = stamps([one.date for one in found])
        for at in np.flatnonzero(~when.good).tolist():
            out.error(f"{place} record", first + at, BAD_TIME, entry.name, {"date": found[at].date})
        means = [one.qty if one.Avg is None else one.Avg for one in found]
        values = np.array([_NAN if mean is None else mean for mean in means], np.float64)
        out.skipped(_EXTREMES, sum(one.Min != one.Max for one in found))
        sources = _source_numbers([one.source for one in found], out)
        series.add(when, np.full(len(found), BAD, np.int64), values, sources, positions(first, len(found)))
    yield from emit(METRICS["heart_rate"], entry.units or "count/min", series, f"{place} record", out, zones)


def _pressure(entry: _Metric, place: str, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    upper, lower = Series(), Series()
    unit = entry.units or "mmHg"
    for first, found in elements(place, entry.data, _PRESSURES, out):
        when = stamps([one.date for one in found])
        start, offset = when.instants(zones)
        for at in np.flatnonzero(~when.good).tolist():
            out.error(f"{place} record", first + at, BAD_TIME, entry.name, {"date": found[at].date})
        sources = _source_numbers([one.source for one in found], out)
        ends = np.full(len(found), BAD, np.int64)
        for series, values in ((upper, [o.systolic for o in found]), (lower, [o.diastolic for o in found])):
            series.add(when, ends, _numbers(values), sources, positions(first, len(found)))
        if (when.wall[when.good] % DAY_MS).any():  # single readings, not the means of days
            for at in np.flatnonzero(when.good).tolist():
                one, moment = found[at], int(start[at])
                if one.systolic is not None and one.diastolic is not None:
                    data: dict[str, object] = {"systolic": one.systolic, "diastolic": one.diastolic, "unit": unit}
                    kind = SessionKind.BLOOD_PRESSURE
                    out.session(Session(kind, kind.value, moment, moment, int(sources[at]), int(offset[at]), data=data))
    yield from emit(METRICS["systolic_pressure"], unit, upper, f"{place} record", out, zones)
    yield from emit(METRICS["diastolic_pressure"], unit, lower, f"{place} record", out, zones)


def _numbers(values: list[float | None]) -> Float64:
    return np.array([_NAN if value is None else value for value in values], np.float64)


def _sexual_activity(entry: _Metric, place: str, out: Output, zones: ZoneHistory) -> None:
    """Counts by protection; each one is an event."""
    for first, found in elements(place, entry.data, _WORDS, out):
        when = stamps([str(one.get("date") or "") for one in found])
        start, offset = when.instants(zones)
        for at, one in enumerate(found):
            if not when.good[at]:
                out.error(f"{place} record", first + at, BAD_TIME, entry.name)
                continue
            for key, protection in _PROTECTION.items():
                count = one.get(key)
                n = min(int(count), _MOST_EVENTS) if isinstance(count, float | int) and 0 < count < 1e6 else 0
                out.rows(
                    "sexual_activity", "", repeat_ms(start[at], n), repeat_ms(start[at], n), np.ones(n),
                    source=_source_numbers([str(one.get("source") or "")] * n, out), place=f"{place} record",
                    position=np.full(n, first + at), offset=offset[at],
                    meta=out.metadata({"protection": protection} if protection else {}),
                )  # fmt: skip


def repeat_ms(moment: int, n: int) -> list[int]:
    """N times the same moment."""
    return list(repeat(int(moment), n))
