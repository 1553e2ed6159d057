"""Reads the rows of a table as its mapping says."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from healthdesk.base.errors import Undecided
from healthdesk.base.words import mark
from healthdesk.formats.format import ReadOptions
from healthdesk.formats.reading import table
from healthdesk.formats.reading.date_order import date_order
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.table import Chunk, Header
from healthdesk.model import stamps
from healthdesk.model.batch import Float64, Int16, Int64
from healthdesk.model.mapping import Mapping, ValueColumn, unit_question
from healthdesk.model.metric import DeviceClass
from healthdesk.model.registry import METRICS
from healthdesk.model.session import Session, SessionKind
from healthdesk.model.source import Source
from healthdesk.model.zones import DAY_MS, UNKNOWN_OFFSET, ZoneHistory

_BAD_TIME = mark("Time cannot be read")
_EMPTY = frozenset({"", "-", "--", "–", "n/a", "na", "null", "none", "nan"})
_NOTHING = mark("rows of a table without a value")
_SYSTOLIC, _DIASTOLIC = "systolic_pressure", "diastolic_pressure"
_EPOCH = {"epoch_s": 1000, "epoch_ms": 1}

Bool = NDArray[np.bool_]


class Rows:
    """Reads the rows of one file."""

    def __init__(self, file: File, header: Header, mapping: Mapping, out: Output, options: ReadOptions) -> None:
        """Raises Undecided for the order of dates and for units that are open."""
        self._mapping, self._out = mapping, out
        self._zones: ZoneHistory = options.zones
        self._place = f"{file.base} row"
        self._units = [_unit(column, file, options) for column in mapping.values]
        self._source = out.source(Source(mapping.source, device_class=DeviceClass.OTHER))
        self._order: stamps.Order = "ymd"
        if mapping.stamps == "text":
            self._order = mapping.date_order or date_order(file, header, mapping.date, options.answers)

    def add(self, chunk: Chunk) -> None:
        """The figures of a chunk; its rows are counted whatever becomes of them."""
        mapping, out = self._mapping, self._out
        start, end, offset = self._times(chunk)
        good: Bool = (start != stamps.BAD) & (end != stamps.BAD)
        used = np.zeros(chunk.n, np.bool_)
        found: dict[str, Float64] = {}
        for column, unit in zip(mapping.values, self._units, strict=True):
            texts = chunk[column.column]
            filled = table.given(texts, _EMPTY)
            used |= filled
            for i in np.flatnonzero(filled & ~good).tolist():
                out.error(self._place, chunk.first + i, _BAD_TIME, column.column, metric=column.metric)
            at = np.flatnonzero(filled & good)
            values = self._numbers(table.picked(texts, at))
            out.rows(
                column.metric, unit, start[at], end[at], values,
                source=self._source, place=self._place, position=chunk.first + at, offset=offset[at],
            )  # fmt: skip
            if column.metric in {_SYSTOLIC, _DIASTOLIC}:
                found[column.metric] = np.full(chunk.n, np.nan)
                found[column.metric][at] = values
        if len(found) == 2:
            self._pressures(found[_SYSTOLIC], found[_DIASTOLIC], start, end, offset)
        out.skipped(_NOTHING, int(chunk.n - used.sum()))

    def _pressures(self, systolic: Float64, diastolic: Float64, start: Int64, end: Int64, offset: Int16) -> None:
        """Both figures of one row are one measurement."""
        units = {column.metric: unit for column, unit in zip(self._mapping.values, self._units, strict=True)}
        both = np.isfinite(systolic) & np.isfinite(diastolic) & (start == end)
        if units[_SYSTOLIC] != units[_DIASTOLIC]:
            return
        for i in np.flatnonzero(both).tolist():
            data = {"systolic": float(systolic[i]), "diastolic": float(diastolic[i]), "unit": units[_SYSTOLIC]}
            self._out.session(
                Session(
                    SessionKind.BLOOD_PRESSURE, "blood_pressure", int(start[i]), int(start[i]), self._source,
                    int(offset[i]), data=data,
                )
            )  # fmt: skip

    def _times(self, chunk: Chunk) -> tuple[Int64, Int64, Int16]:
        """Start, end and offset of each row (n,). A date alone is that whole day."""
        mapping = self._mapping
        texts = chunk[mapping.date]
        if mapping.time:
            clocks = chunk[mapping.time]
            texts = [f"{day} {clock}" if day and clock else "" for day, clock in zip(texts, clocks, strict=True)]
        start, end, offset = self._spans(texts)
        if mapping.end:
            until, until_end, _ = self._spans(chunk[mapping.end])
            end = np.where(until_end > until, until_end, until)  # to a date: to the end of that day
        return start, end, offset

    def _spans(self, texts: Sequence[str]) -> tuple[Int64, Int64, Int16]:
        if self._mapping.stamps != "text":
            ms = table.numbers(texts) * _EPOCH[self._mapping.stamps]
            known = np.abs(ms) < 1e15  # false for NaN
            at = np.where(known, np.where(known, ms, 0).round().astype(np.int64), stamps.BAD)
            return at, at, np.full(len(texts), UNKNOWN_OFFSET, np.int16)
        when = stamps.stamps(texts, self._order)
        at, offset = when.instants(self._zones)
        dated = when.wall % DAY_MS == 0  # a date alone is read as its midnight
        if dated.any():
            alone = {text for text in set(table.picked(texts, np.flatnonzero(dated))) if stamps.is_date(text)}
            dated &= np.fromiter(map(alone.__contains__, texts), np.bool_, len(texts))
        if not dated.any():
            return at, at, offset
        begin, close, day_offset = stamps.day_spans(stamps.dates(texts, self._order), self._zones)
        return (
            np.where(dated, begin, at),
            np.where(dated, close, at),
            np.where(dated, day_offset, offset).astype(np.int16),
        )

    def _numbers(self, texts: Sequence[str]) -> Float64:
        if self._mapping.thousands:
            texts = [text.replace("\u00a0", " ").replace("\u202f", " ") for text in texts]
            texts = [text.replace(self._mapping.thousands, "") for text in texts]
        return table.numbers(texts, decimal=self._mapping.decimal)


def _unit(column: ValueColumn, file: File, options: ReadOptions) -> str:
    if column.unit is not None:
        return column.unit
    question = unit_question(METRICS[column.metric])
    assert question is not None
    answer = options.answers.get(question.option)
    if answer is None:
        raise Undecided(
            mark("{file} does not say the unit of {column}.").format(file=file.base, column=column.column),
            question.option,
            question.choices,
        )
    return answer
