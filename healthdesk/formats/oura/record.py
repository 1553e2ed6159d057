"""One record of Oura as it is given, JSON or row of a table, and the rows that are collected from many."""

import math
import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec
import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.reading.output import Output
from healthdesk.model import stamps
from healthdesk.model.registry import OURS
from healthdesk.model.stamps import BAD
from healthdesk.model.zones import ZoneHistory

_ANY = msgspec.json.Decoder()
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(slots=True)
class Record:
    """The fields of a record. Every getter takes the newer and the older names of a field, the first that is there counts."""

    fields: Mapping[str, object]
    position: int

    def text(self, *names: str) -> str:
        """A text, "" if there is none."""
        found = next((v for name in names if isinstance(v := self.fields.get(name), str) and v.strip()), "")
        return found.strip()

    def number(self, *names: str) -> float:
        """A finite number, also one that stands in a text; NaN if there is none."""
        for name in names:
            value = self.fields.get(name)
            if isinstance(value, str):
                try:
                    value = float(value) if "_" not in value else None
                except ValueError:
                    continue
            if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e15:
                number = float(value)
                if math.isfinite(number):
                    return number
        return math.nan

    def inner(self, *names: str) -> dict[str, object]:
        """A record in this one; tables hold it as JSON in a cell."""
        for name in names:
            value = self.fields.get(name)
            if isinstance(value, str) and value.lstrip().startswith("{"):
                try:
                    value = _ANY.decode(value)
                except (msgspec.DecodeError, RecursionError):
                    continue
            if isinstance(value, dict):
                return value
        return {}

    @property
    def day(self) -> str:
        """The date that Oura gives the record: "2026-03-29", "" if it gives none."""
        text = self.text("day", "summary_date", "date")[:10]
        return text if _DAY.fullmatch(text) else ""


@dataclass(slots=True)
class Instant:
    """UTC ms and the offset in minutes."""

    ms: int
    offset: int


def instant(text: str, zones: ZoneHistory) -> Instant | None:
    """A stamp with its offset; one without is the clock where the owner was. None for anything else."""
    when, offset = stamps.stamps([text]).instants(zones)
    return None if when[0] == BAD else Instant(int(when[0]), int(offset[0]))


@dataclass(slots=True)
class Collected:
    """Rows by metric, handed to the output many at a time."""

    out: Output
    source: int
    zones: ZoneHistory
    place: str
    _rows: dict[tuple[str, str, str], list[tuple[int, int, float, int, int]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    _dated: dict[tuple[str, str, str], list[tuple[str, float, int, str, int]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def add(self, metric: str, unit: str, start: Instant, end: int, value: float, position: int) -> None:
        """A value from `start` until `end` (UTC ms)."""
        self._rows[metric, unit, OURS].append((start.ms, end, value, start.offset, position))

    def dated(
        self,
        metric: str,
        unit: str,
        record: Record,
        value: float,
        *,
        vendor: str = OURS,
        version: float = 0,
        zero: bool = False,
    ) -> None:
        """A figure of the record's date. Oura writes 0 for most figures that it does not have (`zero`: 0 is one)."""
        if math.isnan(value):
            return
        if value == 0 and not zero:
            self.out.skipped(mark("figures of zero, which Oura writes where it has none"))
        elif not record.day:
            self.out.error(self.place, record.position, mark("Date cannot be read"), metric)
        else:
            ident = record.text("id") or record.day
            grown = int(min(max(version, 0), 1e9) * 1000) if math.isfinite(version) else 0
            self._dated[metric, unit, vendor].append((record.day, value, record.position, ident, grown))

    def flush(self) -> None:
        """Give all rows to the output."""
        for (metric, unit, vendor), rows in self._rows.items():
            start, end, value, offset, position = zip(*rows, strict=True)
            self.out.rows(
                metric,
                unit,
                start,
                end,
                value,
                source=self.source,
                place=self.place,
                position=position,
                offset=offset,
                vendor=vendor,
            )
        for (metric, unit, vendor), dated in self._dated.items():
            day, figure, at, ident, version = zip(*dated, strict=True)
            days = stamps.dates(day)
            good = days != BAD
            for i in np.flatnonzero(~good).tolist():
                self.out.error(self.place, at[i], mark("Date cannot be read"), metric)
            begin, until, zone = stamps.day_spans(days[good], self.zones)
            self.out.rows(
                metric,
                unit,
                begin,
                until,
                np.array(figure)[good],
                source=self.source,
                place=self.place,
                position=np.array(at)[good],
                offset=zone,
                vendor=vendor,
                ident=[name for name, fine in zip(ident, good.tolist(), strict=True) if fine],
                version=np.array(version, np.int64)[good],
            )
        self._rows.clear()
        self._dated.clear()
