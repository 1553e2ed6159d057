"""The files `raw_<device>_<what>.csv`: a row has a start and, in two arrays, how long each of its values holds."""

import re
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from healthdesk.base.words import mark
from healthdesk.formats.reading import table
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.table import Chunk
from healthdesk.formats.withings.kinds import RAW_METRICS, Kind
from healthdesk.model.batch import Float64, Int64
from healthdesk.model.metric import Kind as MetricKind
from healthdesk.model.night import Stage
from healthdesk.model.registry import METRICS
from healthdesk.model.stamps import stamps
from healthdesk.model.zones import DAY_MS, MINUTE_MS, ZoneHistory

Bool = NDArray[np.bool_]

ROWS = 5_000  # of a chunk: each holds ten values and more
_ARRAY = re.compile(r"\[\s*-?\d[\d.eE+-]*(?:\s*,\s*-?\d[\d.eE+-]*)*\s*\]")
_BAD_TIME, _BAD_ARRAYS = mark("Time cannot be read"), mark("Lengths and values do not fit together")
_STAGES = np.array([Stage.AWAKE, Stage.CORE, Stage.DEEP, Stage.REM], np.float64)
_SLEEP_MONITOR = np.array([Stage.AWAKE, Stage.ASLEEP], np.float64)
_ZEROS = mark("moments of Withings without steps, way, energy or pulse")
_LONGEST_S = 366 * 86_400.0
_STEP_COLUMNS = ("steps", "distance", "active_energy")


@dataclass(frozen=True, slots=True)
class Values:
    """Single values of a chunk (n,): UTC ms, minutes, the row of each."""

    start: Int64
    end: Int64
    offset: np.ndarray
    value: Float64
    row: Int64


class Fine:
    """What raw files hold: days by metric, and stretches of sleep, so that coarse figures of the same are left out."""

    def __init__(self) -> None:
        """Nothing read yet."""
        self.days: dict[str, set[int]] = {}
        self.places: dict[str, list[tuple[Int64, Float64]]] = {}  # "latitude" and such: UTC ms, values
        self._asleep: list[tuple[Int64, int]] = []

    def sleep_seen(self, start: Int64, source: int) -> None:
        """Stages that begin at these moments."""
        self._asleep.append((np.sort(start), source))

    def source_of_night(self, start: int, end: int) -> int | None:
        """Who has stages between two moments, None if no one."""
        for starts, source in self._asleep:
            if np.searchsorted(starts, start) < np.searchsorted(starts, end):
                return source
        return None


def read(file: File, kind: Kind, fine: Fine, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """All values of a file."""
    place, source = f"{file.base} row", out.source(kind.source)
    metric, unit = RAW_METRICS.get(kind.about, ("", ""))
    for chunk in table.read(file, kind.header, out, rows=ROWS):
        found = _values(chunk, place, metric or kind.about, out, zones)
        if metric:
            _put(metric, unit, found, place, source, fine, out, monitor="sleep-monitor" in file.base.lower())
        else:
            out.rows(
                kind.about[:80], "", found.start, found.end, found.value,
                source=source, place=place, position=found.row, offset=found.offset, vendor="withings",
            )  # fmt: skip
        yield from out.drain()


def read_places(file: File, kind: Kind, fine: Fine, out: Output, zones: ZoneHistory) -> None:
    """Latitudes, longitudes or altitudes, for the routes of workouts."""
    for chunk in table.read(file, kind.header, out, rows=ROWS):
        found = _values(chunk, f"{file.base} row", kind.about, out, zones)
        fine.places.setdefault(kind.about, []).append((found.start, found.value))


def _put(
    metric: str, unit: str, found: Values, place: str, source: int, fine: Fine, out: Output, *, monitor: bool
) -> None:
    value, end = found.value, found.end
    keep = np.ones(len(value), np.bool_)
    if metric == "sleep":
        codes = _SLEEP_MONITOR if monitor else _STAGES
        known = (value >= 0) & (value < len(codes)) & (value == np.floor(value))
        value = np.where(known, codes[np.where(known, value, 0).astype(np.int64)], np.nan)
        fine.sleep_seen(found.start[known], source)
    elif METRICS[metric].kind is MetricKind.INTERVAL or metric == "heart_rate":
        keep = value != 0
        out.skipped(_ZEROS, int((~keep).sum()))
    if METRICS[metric].kind is MetricKind.INSTANT:
        end = found.start
    if metric in _STEP_COLUMNS:
        days = (found.start[keep] + found.offset[keep].astype(np.int64) * MINUTE_MS) // DAY_MS
        fine.days.setdefault(metric, set()).update(np.unique(days).tolist())
    out.rows(
        metric, unit, found.start[keep], end[keep], value[keep],
        source=source, place=place, position=found.row[keep], offset=found.offset[keep],
    )  # fmt: skip


def _values(chunk: Chunk, place: str, about: str, out: Output, zones: ZoneHistory) -> Values:
    """The values of a chunk one by one; rows that make no sense are errors."""
    names = list(chunk.columns)
    lengths_said, values_said = chunk[names[1]], chunk[names[2]]
    when = stamps(list(chunk[names[0]]))
    start, offset = when.instants(zones)
    fits, counts, lengths, values = _parsed(lengths_said, values_said, when.good)
    good = np.flatnonzero(fits & when.good)
    of = np.repeat(np.arange(len(good)), counts[good])
    sane = np.ones(len(good), np.bool_)
    sane[of[~((lengths >= 0) & (lengths <= _LONGEST_S) & np.isfinite(values))]] = False
    for i in [*np.flatnonzero(~fits | ~when.good).tolist(), *good[~sane].tolist()]:
        if any(column[i] for column in chunk.columns.values()):
            reason = _BAD_ARRAYS if when.good[i] else _BAD_TIME
            out.error(place, chunk.first + i, reason, about, metric=about if about in METRICS else "")
    taken = sane[of]
    lengths, values, of = lengths[taken], values[taken], of[taken]
    milliseconds = np.round(lengths * 1000).astype(np.int64)
    after = np.cumsum(milliseconds)
    first = np.flatnonzero(np.diff(of, prepend=-1))
    before = (after - milliseconds)[first]
    begin = start[good][of] + (after - milliseconds) - np.repeat(before, np.diff(np.append(first, len(of))))
    return Values(begin, begin + milliseconds, offset[good][of], values, chunk.first + good[of])


def _parsed(lengths: Sequence[str], values: Sequence[str], wanted: Bool) -> tuple[Bool, Int64, Float64, Float64]:
    """Which rows hold two arrays of one length (n,), that length, and both joined over the good and wanted rows."""
    counts = np.array([text.count(",") for text in lengths], np.int64) + 1
    if wanted.all() and counts.tolist() == [text.count(",") + 1 for text in values]:
        flat = _flat(lengths), _flat(values)
        if len(flat[0]) == len(flat[1]) == counts.sum():
            return np.ones(len(counts), np.bool_), counts, *flat
    fits = np.array(
        [
            bool(_ARRAY.fullmatch(length) and _ARRAY.fullmatch(value) and length.count(",") == value.count(","))
            for length, value in zip(lengths, values, strict=True)
        ],
        np.bool_,
    )
    taken = np.flatnonzero(fits & wanted).tolist()
    both = [",".join(texts[i][1:-1] for i in taken).split(",") if taken else [] for texts in (lengths, values)]
    return fits, counts, table.numbers(both[0]), table.numbers(both[1])


def _flat(texts: Sequence[str]) -> Float64:
    """All numbers of arrays; fewer or none if any of them is no array of numbers."""
    if not all(text[:1] == "[" and text[-1:] == "]" for text in texts):
        return np.empty(0, np.float64)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            return np.fromstring(",".join([text[1:-1] for text in texts]), np.float64, sep=",")
        except (ValueError, DeprecationWarning):
            return np.empty(0, np.float64)
