"""The figures of one metric as they become rows: what a stamp stands for, and how long it holds.

A file may hold single samples or figures of a minute, an hour, a day, as its owner chose; it does not say which. The clock
times of one metric show it: figures of days all stand at midnight, those of hours at full hours. So figures wait, in
columns, until that is sure: from the first one on that stands at no full minute they are single samples.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from healthdesk.base.words import mark
from healthdesk.formats.health_auto_export import sources
from healthdesk.formats.health_auto_export.names import unit_of
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.output import FULL, Output
from healthdesk.model.batch import Float64, Int64
from healthdesk.model.metric import Kind, MetricSpec, Statistic
from healthdesk.model.session import DayValue
from healthdesk.model.stamps import BAD, Stamps
from healthdesk.model.units import PERCENT
from healthdesk.model.units import parse as parse_unit
from healthdesk.model.zones import DAY_MS, HOUR_MS, MINUTE_MS, ZoneHistory

_STEPS = (DAY_MS, HOUR_MS, MINUTE_MS)
_VENDOR = "hae"
BAD_TIME = mark("Time cannot be read")
_LARGEST = 1e15
_TELLING, _WEEK = 3, 7
ENOUGH = 500_000  # figures of a metric that show what all of them are


@dataclass(frozen=True, slots=True)
class _Rows:
    """Figures with good stamps, in columns of equal length."""

    wall: Int64
    offset: np.ndarray
    end: Int64  # UTC ms, `BAD` where the file has none
    value: Float64
    source: np.ndarray
    position: Int64

    def __len__(self) -> int:
        return len(self.wall)

    def pick(self, which: "slice | NDArray[np.bool_]") -> "_Rows":
        """Some of them."""
        return _Rows(*(getattr(self, name)[which] for name in _Rows.__slots__))


@dataclass(frozen=True, slots=True)
class Spans:
    """What stamps stand for (n,): UTC ms, offsets in minutes. `step` is 0 for single samples."""

    start: Int64
    end: Int64
    offset: np.ndarray
    day: Int64
    step: int


def step_of(wall: Int64) -> int:
    """The length in ms of what each figure stands for, 0 for single samples."""
    return next((step for step in _STEPS if not (wall % step).any()), 0)


def spans(when: Stamps, zones: ZoneHistory, step: int, period: str) -> Spans:
    """Where figures of this step lie. A day lasts until the owner's next midnight, which may be 23 or 25 hours later.

    `period`: what figures at midnight are sums of, see `period_of`.
    """
    start, offset = when.instants(zones)
    day = when.wall // DAY_MS
    if step != DAY_MS:
        return Spans(start, start + step, offset, day, step)
    after = _after(day, period)
    local = zones.offsets(start) == offset.astype(np.int64) * MINUTE_MS
    end = np.where(local, zones.day_starts(after), start + (after - day) * DAY_MS)
    return Spans(start, end, offset, day, step)


def period_of(days: Int64) -> str:
    """What figures of these days are sums of: a "D"ay, or what three and more dates without any between show.

    That may be a "W"eek, a "M"onth or a "Y"ear.
    """
    known = np.unique(days)
    if len(known) < _TELLING:
        return "D"
    dates = known.astype("datetime64[D]")
    for period in ("Y", "M"):
        if (dates == dates.astype(f"datetime64[{period}]")).all():
            return period
    return "D" if (np.diff(known) % _WEEK).any() else "W"


def _after(days: Int64, period: str) -> Int64:
    """The day after the period that begins with each day (n,)."""
    if period in "DW":
        return days + (_WEEK if period == "W" else 1)
    following = days.astype("datetime64[D]").astype(f"datetime64[{period}]") + 1
    return following.astype("datetime64[D]").astype(np.int64)


class Series:
    """The figures of one metric on their way out."""

    def __init__(self, spec: MetricSpec, unit: str, place: str, out: Output, zones: ZoneHistory) -> None:
        """`unit` as the file has it; `place` tells where the figures stand: "steps.csv row"."""
        self._spec, self._unit = spec, unit_of(unit, spec)
        self._place, self._out, self._zones = place, out, zones
        self._spread = spec.statistic is Statistic.SUM and spec.kind is Kind.INTERVAL
        # Nobody has 1 % of oxygen or of fat: figures that all are below are fractions after all.
        self._may_be_fractions = self._unit == PERCENT and spec.fraction and spec.plausible[0] >= 1
        self._waiting: list[_Rows] = []
        self._step, self._largest, self._period = DAY_MS, 0.0, ""
        self._sources: set[int] = set()
        self._any_end, self._all_ends = False, True

    def add(self, when: Stamps, end: Int64, value: Float64, source: np.ndarray, position: Int64) -> None:
        """Rows with good stamps are taken; those without are the caller's to report."""
        rows = _Rows(when.wall, when.offset, end, value, source, position).pick(when.good)
        if len(rows):
            self._step = min(self._step, step_of(rows.wall))
            self._largest = max(self._largest, float(np.nanmax(rows.value, initial=0)))
            self._sources.update(np.unique(rows.source).tolist())
            self._waiting.append(rows)

    def drain(self) -> Iterator[Event]:
        """The rows of which everything is sure, and whatever else is ready."""
        sure = not self._step and not (self._may_be_fractions and self._largest <= 1)
        if sure or sum(map(len, self._waiting)) >= ENOUGH:
            yield from self._emit()
        yield from self._out.drain()

    def close(self) -> Iterator[Event]:
        """All rows that are left, and what is to be said of the metric."""
        yield from self._emit()
        if self._spread and not self._step and not self._all_ends and len(self._sources) > 1:
            self._out.note(
                mark(
                    "{metric}: these are single samples of several devices without an end, so what two of them counted at the same time is in twice. Summarize data in the app's export settings to avoid that."
                ).format(metric=self._spec.name)
            )

    def _emit(self) -> Iterator[Event]:
        parts, self._waiting = self._waiting, []
        if not parts:
            return
        rows = _Rows(*(np.concatenate([getattr(part, name) for part in parts]) for name in _Rows.__slots__))
        if not self._period:
            self._period = period_of(rows.wall // DAY_MS) if self._spread and self._step == DAY_MS else "D"
        if self._step >= HOUR_MS:
            starts, _ = Stamps(rows.wall, rows.offset).instants(self._zones)
            self._any_end = self._any_end or bool((rows.end >= starts).any())
        for first in range(0, len(rows), FULL):
            self._rows(rows.pick(slice(first, first + FULL)))
            yield from self._out.drain()

    def _rows(self, rows: _Rows) -> None:
        spec, value, source = self._spec, rows.value, rows.source
        when = spans(Stamps(rows.wall, rows.offset), self._zones, self._step, self._period)
        if spec.id == "stand_hours" and when.step == DAY_MS:
            for day, hours in zip(when.day.tolist(), value.tolist(), strict=True):
                self._out.day_value(DayValue("stand_hours", day, hours, "{hours}", self._out.source(sources.APP)))
            return
        if self._may_be_fractions and self._largest <= 1:
            value = value * 100
        own = rows.end >= when.start
        self._all_ends = self._all_ends and bool(own.all())
        if spec.statistic is Statistic.DURATION:
            end = when.start + _milliseconds(value, self._unit)
        elif when.step == DAY_MS or spec.kind is Kind.INTERVAL:
            end = np.where(own, rows.end, when.end)
        else:
            end = np.where(own, rows.end, when.start)
        ident, version = None, np.zeros(len(rows), np.int64)
        if self._spread and when.step >= HOUR_MS and not self._any_end:
            # A figure of today grows until midnight; the larger one is the later, whoever had measured until then.
            lengths = (when.end - when.start).tolist()
            ident = [f"{length}:{at}" for length, at in zip(lengths, rows.wall.tolist(), strict=True)]
            version = np.nan_to_num(np.clip(value * 1000, -_LARGEST, _LARGEST)).astype(np.int64)
            source = np.full(len(rows), self._out.source(sources.APP), np.int32)
        self._out.rows(
            spec.id, self._unit, when.start, end, value, source=source, place=self._place, position=rows.position,
            offset=when.offset, ident=ident, version=version,
        )  # fmt: skip


class UnknownSeries:
    """The figures of a metric that healthdesk does not know, kept as they came; used as `Series` is."""

    def __init__(self, name: str, unit: str, place: str, out: Output, zones: ZoneHistory) -> None:
        """`name` is what they are kept under."""
        self._name, self._unit, self._place, self._out, self._zones = name, unit, place, out, zones

    def add(self, when: Stamps, end: Int64, value: Float64, source: np.ndarray, position: Int64) -> None:
        """See `Series.add`."""
        del end
        good = when.good
        start, offset = Stamps(when.wall[good], when.offset[good]).instants(self._zones)
        self._out.rows(
            self._name, self._unit, start, start, value[good],
            source=source[good], place=self._place, position=position[good], offset=offset, vendor=_VENDOR,
        )  # fmt: skip

    def drain(self) -> Iterator[Event]:
        """What is ready."""
        return self._out.drain()

    def close(self) -> Iterator[Event]:
        """See `Series.close`."""
        return self._out.drain()


def no_ends(n: int) -> Int64:
    """The ends of figures of which the file tells none."""
    return np.full(n, BAD, np.int64)


def _milliseconds(value: Float64, unit: str) -> Int64:
    """Lengths of time; what is no length counts as none."""
    known, second = parse_unit(unit), parse_unit("s")
    assert second is not None
    factor = float(known.factor / second.factor) if known and known.dimension == second.dimension else 60.0
    return np.clip(np.nan_to_num(value) * factor * 1000, 0, 10 * DAY_MS).astype(np.int64)
