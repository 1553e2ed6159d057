"""The section `metrics` of a JSON file: one entry a metric, each with an array of figures."""

import zlib
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from itertools import repeat

import msgspec
import numpy as np

from healthdesk.base.errors import InputRefused
from healthdesk.base.words import mark
from healthdesk.formats.health_auto_export import sleep
from healthdesk.formats.health_auto_export.document import Runs
from healthdesk.formats.health_auto_export.names import metric_of, snake
from healthdesk.formats.health_auto_export.series import BAD_TIME, Series, UnknownSeries, no_ends
from healthdesk.formats.health_auto_export.sources import source_of
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.json_array import UNREADABLE, decoded
from healthdesk.formats.reading.json_walk import Walk
from healthdesk.formats.reading.output import Output, positions
from healthdesk.model.batch import Float64
from healthdesk.model.registry import METRICS
from healthdesk.model.session import Session, SessionKind
from healthdesk.model.stamps import stamps
from healthdesk.model.zones import DAY_MS, ZoneHistory

_NAN = float("nan")
_EXTREMES = mark("lowest and highest heart rates of a period whose mean is in")
_MOST_EVENTS = 50
_MOST_DAYS = 40_000
_MOST_PACKED = 96 << 20  # some 1.5 GB of one metric
_PROTECTION = {"Unspecified": "", "Protection Used": "used", "Protection Not Used": "not used"}


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


_TEXT = msgspec.json.Decoder(str | None)
_FIGURES = msgspec.json.Decoder(list[_Figure])
_HEART = msgspec.json.Decoder(list[_Heart])
_PRESSURES = msgspec.json.Decoder(list[_Pressure])
_WORDS = msgspec.json.Decoder(list[dict[str, str | float | bool | None]])


@dataclass(slots=True)
class _Metric:
    """What is known so far of an entry: its keys come in any order."""

    name: str | None = None
    units: str | None = None
    open: set[str] = field(default_factory=lambda: {"name", "units"})  # keys that may still come

    def learn(self, key: str, value: bytes | None) -> bool:
        """Take the name or the unit; False if it is no text."""
        self.open.discard(key)
        try:
            text = _TEXT.decode(value or b"")
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return False
        if key == "name":
            self.name = text
        else:
            self.units = text
        return key == "units" or text is not None

    def unit(self, usual: str) -> str:
        """The unit. One that was not told is the usual one, but not if the file ended before it could be."""
        return self.units or ("" if "units" in self.open else usual)


def read(base: str, walk: Walk, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """Every metric. An entry that cannot be read costs itself."""
    for number, _ in enumerate(walk.elements(), 1):
        good = walk.enter(b"{")
        if good:
            good = yield from _entry(base, walk, out, zones)
        else:
            walk.skip()
        if not good and not walk.broken:
            out.error(f"{base} record", number, UNREADABLE)
        yield from out.drain()


def _entry(base: str, walk: Walk, out: Output, zones: ZoneHistory) -> Generator[Event, None, bool]:
    """One metric; False if it is no metric at all. Figures that come before its name or unit wait, packed."""
    entry, good, waiting = _Metric(), True, _Packed(base)
    for key in walk.members():
        if key in {"name", "units"}:
            value = walk.value()
            if not walk.broken:
                good = entry.learn(key, value) and good
        elif key == "data" and good and walk.enter(b"["):
            if entry.open:
                waiting.pack(walk.runs())
            else:
                yield from _figures_of(entry, base, walk.runs(), out, zones)
        else:
            walk.skip()
    if not walk.broken:
        entry.open.clear()
    if good and waiting.parts:
        yield from _figures_of(entry, base, waiting.runs(), out, zones)
    return good


class _Packed:
    """Runs of figures that wait. Packed they take a tenth of what they take as columns of numbers or less."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._size = 0
        self.parts: list[bytes] = []

    def pack(self, runs: Runs) -> None:
        """Take all of them. Raises InputRefused for more than any person's."""
        for run in runs:
            self.parts.append(b"" if run is None else zlib.compress(run, 1))
            self._size += len(self.parts[-1])
            if self._size > _MOST_PACKED:
                raise InputRefused(
                    mark("{file} is larger than healthdesk can read in one piece.").format(file=self._base),
                    mark("Export shorter periods, such as a year each, and import them all."),
                )

    def runs(self) -> Iterator[bytes | None]:
        """All of them again, and nothing is left."""
        parts, self.parts = self.parts[::-1], []
        while parts:
            part = parts.pop()
            yield zlib.decompress(part) if part else None


def _figures_of(entry: _Metric, base: str, runs: Runs, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    place = f"{base} {entry.name or ''} record"
    match snake(entry.name or ""):
        case "heart_rate":
            return _heart(entry, place, runs, out, zones)
        case "blood_pressure":
            return _pressure(entry, place, runs, out, zones)
        case "sleep_analysis":
            return sleep.read(place, runs, out, zones)
        case "sexual_activity":
            return _sexual_activity(place, runs, out, zones)
        case _:
            return _figures(entry, place, runs, out, zones)


def _source_numbers(texts: list[str | None], out: Output) -> "np.ndarray[tuple[int], np.dtype[np.int32]]":
    known = {text: out.source(source_of(text)) for text in dict.fromkeys(texts)}
    return np.array([known[text] for text in texts], np.int32)


def _figures(entry: _Metric, place: str, runs: Runs, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    name = entry.name or ""
    spec, unit = metric_of(name), entry.unit("")
    series: Series | UnknownSeries = (
        UnknownSeries(snake(name)[:80] or "unnamed", unit, place, out, zones)
        if spec is None
        else Series(spec, unit, place, out, zones)
    )
    for first, found in decoded(runs, _FIGURES, place, out):
        dates = [one.date or one.start or "" for one in found]
        when = stamps(dates)
        ends = no_ends(len(found))
        if any(one.end for one in found):
            ends = stamps([one.end or "" for one in found]).instants(zones)[0]
        for at in np.flatnonzero(~when.good).tolist():
            out.error(place, first + at, BAD_TIME, name, {"date": dates[at]})
        sources = _source_numbers([one.source for one in found], out)
        series.add(when, ends, _numbers([one.qty for one in found]), sources, positions(first, len(found)))
        yield from series.drain()
    yield from series.close()


def _heart(entry: _Metric, place: str, runs: Runs, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """The mean of each period (of a single reading: the reading)."""
    series = Series(METRICS["heart_rate"], entry.unit("count/min"), place, out, zones)
    for first, found in decoded(runs, _HEART, place, out):
        when = stamps([one.date for one in found])
        for at in np.flatnonzero(~when.good).tolist():
            out.error(place, first + at, BAD_TIME, entry.name or "", {"date": found[at].date})
        means = _numbers([one.qty if one.Avg is None else one.Avg for one in found])
        out.skipped(_EXTREMES, sum(one.Min != one.Max for one in found))
        sources = _source_numbers([one.source for one in found], out)
        series.add(when, no_ends(len(found)), means, sources, positions(first, len(found)))
        yield from series.drain()
    yield from series.close()


def _pressure(entry: _Metric, place: str, runs: Runs, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    unit = entry.unit("mmHg")
    upper, lower = (
        Series(METRICS[f"{which}_pressure"], unit, place, out, zones) for which in ("systolic", "diastolic")
    )
    single, midnights = False, list[Session]()  # means of days are no readings, but all that stand at midnight may be
    for first, found in decoded(runs, _PRESSURES, place, out):
        when = stamps([one.date for one in found])
        start, offset = when.instants(zones)
        for at in np.flatnonzero(~when.good).tolist():
            out.error(place, first + at, BAD_TIME, entry.name or "", {"date": found[at].date})
        sources = _source_numbers([one.source for one in found], out)
        for series, values in ((upper, [o.systolic for o in found]), (lower, [o.diastolic for o in found])):
            series.add(when, no_ends(len(found)), _numbers(values), sources, positions(first, len(found)))
            yield from series.drain()
        readings: list[Session] = []
        for at in np.flatnonzero(when.good).tolist():
            one, moment = found[at], int(start[at])
            if one.systolic is not None and one.diastolic is not None:
                data: dict[str, object] = {"systolic": one.systolic, "diastolic": one.diastolic, "unit": unit}
                kind = SessionKind.BLOOD_PRESSURE
                readings.append(Session(kind, kind.value, moment, moment, int(sources[at]), int(offset[at]), data=data))
        single = single or bool((when.wall[when.good] % DAY_MS).any())
        if not single:
            midnights = (midnights + readings)[:_MOST_DAYS]
            continue
        for reading in (*midnights, *readings):
            out.session(reading)
        midnights = []
        yield from out.drain()
    yield from upper.close()
    yield from lower.close()


def _numbers(values: list[float | None]) -> Float64:
    return np.array([_NAN if value is None else value for value in values], np.float64)


def _sexual_activity(place: str, runs: Runs, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """Counts by protection; each one is an event."""
    for first, found in decoded(runs, _WORDS, place, out):
        when = stamps([str(one.get("date") or "") for one in found])
        start, offset = when.instants(zones)
        for at, one in enumerate(found):
            if not when.good[at]:
                out.error(place, first + at, BAD_TIME, "sexual_activity")
                continue
            for key, protection in _PROTECTION.items():
                count = one.get(key)
                n = min(int(count), _MOST_EVENTS) if isinstance(count, float | int) and 0 < count < 1e6 else 0
                out.rows(
                    "sexual_activity", "", repeat_ms(start[at], n), repeat_ms(start[at], n), np.ones(n),
                    source=_source_numbers([str(one.get("source") or "")] * n, out), place=place,
                    position=np.full(n, first + at), offset=offset[at],
                    meta=out.metadata({"protection": protection} if protection else {}),
                )  # fmt: skip
        yield from out.drain()


def repeat_ms(moment: int, n: int) -> list[int]:
    """N times the same moment."""
    return list(repeat(int(moment), n))
