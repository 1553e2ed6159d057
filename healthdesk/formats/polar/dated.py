"""Figures of dates, collected and given on many at a time."""

import math
from collections import defaultdict
from dataclasses import dataclass, field

import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.polar import fields
from healthdesk.formats.reading.output import Output
from healthdesk.model.registry import OURS
from healthdesk.model.stamps import day_spans
from healthdesk.model.zones import ZoneHistory


@dataclass(slots=True)
class Dated:
    """Rows of one file."""

    out: Output
    source: int
    zones: ZoneHistory
    place: str
    _rows: dict[tuple[str, str, str], list[tuple[int, float, int, int]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def add(
        self, metric: str, unit: str, date: str, value: float, at: int, *, vendor: str = OURS, grows: bool = False
    ) -> None:
        """A figure of a date; NaN is none. `grows`: it is a total that only grows until the day is over."""
        if math.isnan(value):
            return
        day = fields.day(date)
        if day is None:
            self.out.error(self.place, at, mark("Date cannot be read"), metric)
            return
        version = round(min(max(value, 0.0), 1e9) * 1000) if grows else 0
        self._rows[metric, unit, vendor].append((day, value, at, version))

    def flush(self) -> None:
        """Give all rows to the output."""
        for (metric, unit, vendor), rows in self._rows.items():
            days, value, position, version = (np.array(column) for column in zip(*rows, strict=True))
            start, end, offset = day_spans(days.astype(np.int64), self.zones)
            self.out.rows(
                metric, unit, start, end, value, source=self.source, place=self.place, position=position,
                offset=offset, vendor=vendor, ident=[str(np.datetime64(day, "D")) for day in days.tolist()],
                version=version,
            )  # fmt: skip
        self._rows.clear()
