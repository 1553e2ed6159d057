"""Dexcom Clarity: the CSV of a continuous glucose meter. Local device time without a zone; columns are known by their place,
since the header is in the language of the account.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from healthdesk.base.words import mark
from healthdesk.formats.format import LIKELY, Format, ReadOptions
from healthdesk.formats.reading import table
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.table import Chunk, Header
from healthdesk.model import stamps
from healthdesk.model.batch import Float64, Int16, Int64
from healthdesk.model.metric import DeviceClass
from healthdesk.model.source import Source
from healthdesk.model.zones import HOUR_MS, ZoneHistory

_SENSOR = Source("Dexcom", device_class=DeviceClass.MEDICAL, manufacturer="Dexcom")
_TIME, _TYPE, _SUBTYPE, _GLUCOSE, _INSULIN, _CARBS, _TICKS, _TRANSMITTER = 1, 2, 3, 7, 8, 9, 12, 13
_LEAST_COLUMNS = 13
_UNIT = re.compile(r"mg/dL|mmol/L", re.IGNORECASE)
_LIMITS = {"mg/dL": (40.0, 400.0), "mmol/L": (2.2, 22.2)}  # what "Low" and "High" are below and above
# The two words in the languages that Clarity is offered in, as far as known.
_LOW = {"low", "niedrig", "bas", "bajo", "basso", "laag", "låg", "lav", "baixo"}
_HIGH = {"high", "hoch", "élevé", "haut", "alto", "hoog", "hög", "høj", "høy"}
_BAD_TIME = mark("Time cannot be read")


class DexcomClarity(Format):
    """One row an event. Rows without a time hold the person's name, the device and its alarms, and are not read."""

    id = "dexcom_clarity"
    name = "Dexcom Clarity"
    steps = (
        "Sign in at clarity.dexcom.com with the account of the Dexcom app.",
        "Choose the days, then Export at the top right (a sheet with an arrow), and Export again.",
        "Import the .csv file.",
    )

    def sniff(self, file: File) -> int:
        """See `Format.sniff`."""
        header = _header(file)
        return LIKELY if header is not None else 0

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`."""
        del attached
        source = out.source(_SENSOR)
        for file in files:
            header = _header(file)
            assert header is not None
            for chunk in table.read(file, header, out):
                _Rows(file, chunk, source, options.zones).put(out)
                yield from out.drain()


def _header(file: File) -> Header | None:
    """The header, by its number of columns, the unit of the eighth and the words for a count of seconds."""
    header = table.header_of(file)
    if header is None or len(header.names) < _LEAST_COLUMNS:
        return None
    names = header.names
    fits = bool(_UNIT.search(names[_GLUCOSE])) and "hh:mm:ss" in names[_TIME] and "integer" in names[_TICKS].lower()
    return header if fits else None


class _Rows:
    """n rows of one file."""

    def __init__(self, file: File, chunk: Chunk, source: int, zones: ZoneHistory) -> None:
        self._column = list(chunk.columns.values())
        self._first = chunk.first
        self._place = f"{file.base} row"
        self._source = source
        found = _UNIT.search(list(chunk.columns)[_GLUCOSE])
        self._unit = "mmol/L" if found and found[0].lower() == "mmol/l" else "mg/dL"
        self._timed = table.given(self._column[_TIME])
        when = stamps.stamps(self._column[_TIME])
        self._good = when.good & self._timed
        self._start, self._offset = when.instants(zones)
        self._second_hour(zones)

    def put(self, out: Output) -> None:
        """Glucose, insulin and carbohydrates."""
        used = np.zeros(len(self._timed), np.bool_)
        for index, metric, unit in (
            (_GLUCOSE, "glucose", self._unit),
            (_INSULIN, "insulin", "IU"),
            (_CARBS, "dietary_carbohydrates", "g"),
        ):
            texts = self._column[index]
            filled = table.given(texts) & self._timed
            used |= filled
            for row in np.flatnonzero(filled & ~self._good).tolist():
                out.error(self._place, self._first + row, _BAD_TIME, metric, metric=metric)
            at = np.flatnonzero(filled & self._good)
            if not len(at):
                continue
            value, bound = self._values(table.picked(texts, at))
            meta = np.zeros(len(at), np.int32)
            for n, kind in self._kinds(metric, at, bound).items():
                meta[n] = out.metadata(kind)
            out.rows(
                metric, unit, self._start[at], self._start[at], value,
                source=self._source, place=self._place, position=self._first + at, offset=self._offset[at], meta=meta,
            )  # fmt: skip
            if bound:
                low, high = (f"{limit:g}" for limit in _LIMITS[unit])
                out.skipped(
                    mark(
                        "exact values of readings beyond the sensor's limits, which are in as {low} and {high} {unit}"
                    ).format(low=low, high=high, unit=unit),
                    len(bound),
                )
        out.skipped(
            mark("rows of Dexcom without a time (identity, device, alarms)"), int(np.count_nonzero(~self._timed))
        )
        out.skipped(mark("events of Dexcom without a figure"), int(np.count_nonzero(self._timed & ~used)))

    def _values(self, texts: Sequence[str]) -> tuple[Float64, dict[int, str]]:
        """Numbers (n,), and at which of them the sensor only said "below" or "above"."""
        decimal = "," if "," in "".join(texts) else "."
        value = table.numbers(texts, decimal=decimal)
        bound = {}
        for n in np.flatnonzero(np.isnan(value)).tolist():
            word = texts[n].strip().lower()
            if word in _LOW or word in _HIGH:
                bound[n] = "below" if word in _LOW else "above"
                value[n] = _LIMITS[self._unit][word in _HIGH]
        return value, bound

    def _kinds(self, metric: str, at: NDArray[np.intp], bound: Mapping[int, str]) -> dict[int, dict[str, str]]:
        """What is known of readings beside their values, by place in `at`; of most there is nothing."""
        found = {}
        if metric == "insulin":
            said = table.picked(self._column[_SUBTYPE], at)
            found = {n: {"kind": word.lower()} for n, word in enumerate(said) if word}
        elif metric == "glucose":
            said = table.picked(self._column[_TYPE], at)
            found = {n: {"kind": word.lower()} for n, word in enumerate(said) if word != "EGV"}
        return found | {n: {"limit": limit} for n, limit in bound.items()}

    def _second_hour(self, zones: ZoneHistory) -> None:
        """Put readings of the hour that a clock shows twice where the transmitter's own seconds say they belong."""
        later = self._start + HOUR_MS
        local = self._start + zones.offsets(self._start)
        twice = self._good & (later + zones.offsets(later) == local)
        if not twice.any():
            return
        ticks = table.numbers(self._column[_TICKS], decimal=".") * 1000
        ids = np.array(self._column[_TRANSMITTER] if len(self._column) > _TRANSMITTER else [""] * len(ticks))
        for one in np.unique(ids[twice]).tolist():
            mine = (ids == one) & ~np.isnan(ticks) & self._good
            sure = mine & ~twice
            if not sure.any():
                continue
            began: Float64 = self._start - ticks
            wanted = float(np.median(began[sure]))
            move = mine & twice & (np.abs(began + HOUR_MS - wanted) < np.abs(began - wanted))
            self._start = np.where(move, later, self._start)
            self._offset = _less(self._offset, move)


def _less(offset: Int16, move: Int64 | np.ndarray[tuple[int], np.dtype[np.bool_]]) -> Int16:
    """Offsets an hour smaller where `move`."""
    return np.where(move, offset - 60, offset).astype(np.int16)


FORMAT = DexcomClarity()
