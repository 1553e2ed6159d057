"""`Daily activity metrics`: a table of days, and one of quarters of an hour for each day, that say the same as the points.

For each figure and day one of them counts: the points, else the quarters, else the day. Where the points of a day do not
add up to what the tables say, the day's own total is read beside them: it begins first and lasts longest, so the sweep
lets it count alone.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.reading import table
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.table import Header
from healthdesk.model import stamps
from healthdesk.model.batch import Float64, Int64
from healthdesk.model.session import DayValue
from healthdesk.model.stamps import BAD, day_spans
from healthdesk.model.zones import DAY_MS, MINUTE_MS, UNKNOWN_OFFSET, ZoneHistory

_DATE = re.compile(r"(\d{4}-\d{2}-\d{2})")
_SUMS = {
    "step count": ("steps", "count"),
    "distance (m)": ("distance", "m"),
    "calories (kcal)": ("total_energy", "kcal"),
    "move minutes count": ("move_time", "min"),
}
_MEANS = {
    "average heart rate (bpm)": ("heart_rate", "count/min"),
    "average weight (kg)": ("weight", "kg"),
    "average height (m)": ("height", "m"),
    "average body fat percentage (%)": ("body_fat", "%"),
}
_POINTS = "heart points"
# Companions of what is read, and places.
_NOT_READ = re.compile(r"(max|min|low|high) .*|average speed.*|.*(latitude|longitude).*|heart minutes")
_DURATION = re.compile(r"(.+) duration \(ms\)")
_ROUNDED = 0.01
Row = tuple[int, int, float, int, int]  # start, end (UTC ms), value, offset, number of the row


def kind_of(file: File) -> str:
    """ "days" or "quarters" for a table of Google Fit (with headings in English), "" for any other file."""
    header = table.header_of(file)
    if header is None:
        return ""
    names = {name.lower() for name in header.names}
    known = names & {*_SUMS, *_MEANS, _POINTS}
    if not known or not ({"move minutes count", "calories (kcal)", "heart minutes", _POINTS, "distance (m)"} & names):
        return ""
    if {"start time", "end time"} <= names:
        return "quarters"
    return "days" if "date" in names else ""


@dataclass(slots=True)
class Days:
    """What tables and points tell of each day (days since 1970)."""

    out: Output
    source: int
    zones: ZoneHistory
    _points: dict[str, dict[int, float]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(float)))
    _quarters: dict[str, dict[int, dict[int, Row]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(dict))
    )
    _totals: dict[str, dict[int, tuple[float, int]]] = field(default_factory=lambda: defaultdict(dict))
    _heart_points: dict[int, float] = field(default_factory=lambda: defaultdict(float))
    _places: dict[str, str] = field(default_factory=dict)

    def told(self, metric: str, start: Int64, value: Float64) -> None:
        """Points (n,) that were read."""
        days, at = np.unique(self.zones.days(start), return_inverse=True)
        sums = np.bincount(at, np.nan_to_num(value, posinf=0.0, neginf=0.0), len(days))
        mine = self._points[metric]
        for day, total in zip(days.tolist(), sums.tolist(), strict=True):
            mine[day] += total

    def count_points(self, start: Int64, value: Float64) -> None:
        """Heart points (n,), which have a meaning only as the figure of a day."""
        finite = np.nan_to_num(value, posinf=0.0, neginf=0.0)
        for day, points in zip(self.zones.days(start).tolist(), finite.tolist(), strict=True):
            self._heart_points[day] += points

    def read(self, file: File, kind: str) -> Iterator[Event]:
        """A table."""
        header = table.header_of(file)
        assert header is not None
        place = f"{file.base} row"
        self._places[kind] = place
        for chunk in table.read(file, header, self.out):
            columns = {name.lower(): chunk.columns[name] for name in chunk.columns}
            if kind == "days":
                day = stamps.dates(columns["date"])
                start, end, short = day_spans(day, self.zones)
                offset = short.astype(np.int64)
            else:
                day, start, end, offset = self._spans(file, columns["start time"], columns["end time"])
            position = chunk.first + np.arange(chunk.n)
            good = day != BAD
            for i in np.flatnonzero(~good).tolist():
                self.out.error(place, int(position[i]), mark("Time cannot be read"))
            for name, texts in columns.items():
                filled = np.flatnonzero(table.given(texts) & good)
                if not len(filled) or name in {"date", "start time", "end time"}:
                    continue
                value = _numbers(header, [texts[i] for i in filled.tolist()])
                rows = list(
                    zip(start[filled].tolist(), end[filled].tolist(), value.tolist(), offset[filled].tolist(),
                        position[filled].tolist(), strict=True)
                )  # fmt: skip
                self._column(name, kind, day[filled].tolist(), rows, place)
            yield from self.out.drain()

    def _spans(self, file: File, starts: Sequence[str], ends: Sequence[str]) -> tuple[Int64, ...]:
        """Quarters of an hour as clock times with offsets; the date is the name of the file."""
        found = _DATE.search(file.base)
        date = found[1] if found else ""
        begin = stamps.stamps([f"{date}T{text.strip()}" for text in starts])
        until = stamps.stamps([f"{date}T{text.strip()}" for text in ends])
        start, offset = begin.instants(self.zones)
        end, _ = until.instants(self.zones)
        good = begin.good & until.good
        # The last quarter ends at 00:00 of the next day, and where clocks are put back an end may stand before its start.
        end = np.where(end <= start, end + DAY_MS, end)
        end = np.where(end - start > 2 * 60 * MINUTE_MS, start + 15 * MINUTE_MS, end)
        return np.where(good, begin.wall // DAY_MS, BAD), start, end, offset.astype(np.int64)

    def _column(self, name: str, kind: str, days: list[int], rows: list[Row], place: str) -> None:
        if (known := _SUMS.get(name) or _MEANS.get(name)) is not None:
            for day, row in zip(days, rows, strict=True):
                if kind == "quarters":
                    self._quarters[known[0]][day][row[0]] = row
                else:
                    self._totals[known[0]][day] = (row[2], row[4])
        elif name == _POINTS:
            for day, row in zip(days, rows, strict=True):
                if kind == "quarters":
                    self._quarters[_POINTS][day][row[0]] = row
                else:
                    self._totals[_POINTS][day] = (row[2], row[4])
        elif _NOT_READ.fullmatch(name) or kind == "quarters":
            self.out.skipped(
                mark("figures of Google Fit's tables that are not read (speeds, places, extremes, durations)"),
                len(rows),
            )
        elif (found := _DURATION.fullmatch(name)) is not None:
            word = re.sub(r"\W+", "_", found[1])
            for day, row in zip(days, rows, strict=True):
                if np.isfinite(row[2]):
                    self.out.day_value(DayValue(f"google_fit_{word}", day, row[2] / MINUTE_MS, "min", self.source))
        else:
            start, end, value, offset, position = zip(*rows, strict=True)
            self.out.rows(
                name, "", start, end, value, source=self.source, place=place, position=position, offset=offset,
                vendor="google_fit",
            )  # fmt: skip

    def finish(self) -> None:
        """Tables and points are read: for each figure and day what counts is given to the output."""
        for metric, unit in (*_SUMS.values(), *_MEANS.values()):
            means = (metric, unit) in _MEANS.values()
            rows, totals = [], []
            for day in {*self._quarters[metric], *self._totals[metric]}:
                quarters = self._quarters[metric][day]
                total = self._totals[metric].get(day)
                added = sum(row[2] for row in quarters.values() if np.isfinite(row[2]))
                most = max(added, total[0] if total and np.isfinite(total[0]) else added)
                points = self._points[metric].get(day)
                if points is not None and (means or _adds_up(points, most)):
                    self._repeated(metric, len(quarters) + bool(total))
                elif points is None and quarters and (means or _adds_up(added, most)):
                    rows += list(quarters.values())
                    self._repeated(metric, int(bool(total)))
                else:
                    totals.append((day, most if total is None or not means else total[0], total[1] if total else 1))
                    self._repeated(metric, len(quarters))
            self._quarters_out(metric, unit, rows)
            self._days_out(metric, unit, totals)
        self._days_out("google_fit_heart_points", "score", self._heart())

    def _heart(self) -> list[tuple[int, float, int]]:
        """Heart points of each day: what its table says, else the sum of its quarters, else that of its points."""
        found: dict[int, tuple[float, int]] = {day: (value, 1) for day, value in self._heart_points.items()}
        for day, quarters in self._quarters[_POINTS].items():
            found[day] = (sum(row[2] for row in quarters.values()), 1)
        found |= self._totals[_POINTS]
        return [(day, value, position) for day, (value, position) in found.items()]

    def _repeated(self, metric: str, n: int) -> None:
        self.out.skipped(
            mark("figures of Google Fit's tables that finer ones repeat ({metric})").format(metric=metric), n
        )

    def _quarters_out(self, metric: str, unit: str, rows: list[Row]) -> None:
        zeros = sum(row[2] == 0 for row in rows)
        self.out.skipped(mark("quarters of an hour of zero ({metric})").format(metric=metric), zeros)
        rows = [row for row in rows if row[2] != 0]
        if rows:
            start, end, value, offset, position = zip(*rows, strict=True)
            place = self._places["quarters"]
            self.out.rows(
                metric, unit, start, end, value, source=self.source, place=place, position=position, offset=offset
            )

    def _days_out(self, metric: str, unit: str, rows: list[tuple[int, float, int]]) -> None:
        """Figures of days, which a later export may find to have grown."""
        if not rows:
            return
        days, value, position = (np.array(column) for column in zip(*rows, strict=True))
        start, end, offset = day_spans(days.astype(np.int64), self.zones)
        self.out.rows(
            metric,
            unit,
            start,
            end,
            value.astype(np.float64),
            source=self.source,
            place=self._places.get("days", "day"),
            position=position,
            offset=offset if len(offset) else UNKNOWN_OFFSET,
            ident=[str(np.datetime64(day, "D")) for day in days.tolist()],
            version=np.round(np.clip(np.nan_to_num(value.astype(np.float64)), 0, 1e9) * 1000).astype(np.int64),
        )


def _adds_up(finer: float, total: float) -> bool:
    return finer >= total - max(1.0, _ROUNDED * abs(total))


def _numbers(header: Header, texts: list[str]) -> Float64:
    return table.numbers(texts, decimal="," if header.delimiter == ";" else ".")
