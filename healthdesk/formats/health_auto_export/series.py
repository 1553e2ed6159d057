"""The figures of one metric as they become rows: what a stamp stands for, and how long it holds.

A file may hold single samples or figures of a minute, an hour, a day, as its owner chose; it does not say which. The clock
times of one metric show it: figures of days all stand at midnight, those of hours at full hours.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.health_auto_export import sources
from healthdesk.formats.health_auto_export.names import unit_of
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.output import FULL, Output
from healthdesk.model.batch import Float64, Int64
from healthdesk.model.metric import Kind, MetricSpec, Statistic
from healthdesk.model.session import DayValue
from healthdesk.model.stamps import Stamps
from healthdesk.model.units import PERCENT
from healthdesk.model.units import parse as parse_unit
from healthdesk.model.zones import DAY_MS, HOUR_MS, MINUTE_MS, ZoneHistory, date_of, day_of

_STEPS = (DAY_MS, HOUR_MS, MINUTE_MS)
_VENDOR = "hae"
BAD_TIME = mark("Time cannot be read")
_LARGEST = 1e15
_TELLING, _WEEK = 3, 7


@dataclass(slots=True)
class Series:
    """Rows of one metric, collected. All columns are equally long."""

    wall: list[Int64] = field(default_factory=list)
    offset: list[np.ndarray] = field(default_factory=list)
    end: list[Int64] = field(default_factory=list)  # UTC ms, `BAD` where the file has none
    value: list[Float64] = field(default_factory=list)
    source: list[np.ndarray] = field(default_factory=list)
    position: list[Int64] = field(default_factory=list)

    def add(self, when: Stamps, end: Int64, value: Float64, source: np.ndarray, position: Int64) -> None:
        """Rows with good stamps are kept; those without are the caller's to report."""
        good = when.good
        self.wall.append(when.wall[good])
        self.offset.append(when.offset[good])
        self.end.append(end[good])
        self.value.append(value[good])
        self.source.append(source[good])
        self.position.append(position[good])


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


def spans(when: Stamps, zones: ZoneHistory, step: int, *, long: bool = False) -> Spans:
    """Where figures of this step lie. A day lasts until the owner's next midnight, which may be 23 or 25 hours later.

    `long`: figures at midnight may be sums of weeks, months or years, if their dates say so.
    """
    start, offset = when.instants(zones)
    day = when.wall // DAY_MS
    if step != DAY_MS:
        return Spans(start, start + step, offset, day, step)
    after = _days_after(day) if long else day + 1
    local = zones.offsets(start) == offset.astype(np.int64) * MINUTE_MS
    end = np.where(local, zones.day_starts(after), start + (after - day) * DAY_MS)
    return Spans(start, end, offset, day, step)


def _days_after(days: Int64) -> Int64:
    """The day after the period of each figure (n,): a day, or what three and more dates without any between show."""
    known = np.unique(days)
    if len(known) < _TELLING:
        return days + 1
    dates = [date_of(day) for day in known.tolist()]
    if all(date.day == 1 for date in dates):
        yearly = all(date.month == 1 for date in dates)
        following = [_first_after(date, yearly=yearly) for date in dates]
        return np.array(following, np.int64)[np.searchsorted(known, days)]
    return days + (_WEEK if not (np.diff(known) % _WEEK).any() else 1)


def _first_after(date: dt.date, *, yearly: bool) -> int:
    later = date.month + 1 if not yearly else 13
    return day_of(date.replace(year=date.year + later // 13, month=later % 12 if later > 12 else later))


def emit(spec: MetricSpec, unit: str, series: Series, place: str, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """All rows of a metric, in batches."""
    if not series.wall or not sum(map(len, series.wall)):
        return
    wall, offset = np.concatenate(series.wall), np.concatenate(series.offset)
    told, value = np.concatenate(series.end), np.concatenate(series.value)
    source, position = np.concatenate(series.source), np.concatenate(series.position)
    spread = spec.statistic is Statistic.SUM and spec.kind is Kind.INTERVAL
    when = spans(Stamps(wall, offset), zones, step_of(wall), long=spread)
    unit = unit_of(unit, spec)
    if unit == PERCENT and spec.fraction and spec.plausible[0] >= 1 and np.nanmax(value, initial=0) <= 1:
        value = value * 100  # a fraction after all: nobody has 1 % of oxygen or of fat
    own = told >= when.start
    if spec.statistic is Statistic.DURATION:
        end = when.start + _milliseconds(value, unit)
    elif when.step == DAY_MS or spec.kind is Kind.INTERVAL:
        end = np.where(own, told, when.end)
    else:
        end = np.where(own, told, when.start)
    if spec.id == "stand_hours" and when.step == DAY_MS:
        for day, hours in zip(when.day.tolist(), value.tolist(), strict=True):
            out.day_value(DayValue("stand_hours", day, hours, "{hours}", out.source(sources.APP)))
        return
    if spread and not when.step and not own.all() and len(np.unique(source)) > 1:
        out.note(
            mark(
                "{metric}: these are single samples of several devices without an end, so what two of them counted at the same time is in twice. Summarize data in the app's export settings to avoid that."
            ).format(metric=spec.name)
        )
    ident, version = None, np.zeros(len(wall), np.int64)
    if spread and when.step >= HOUR_MS and not own.any():
        # A figure of today grows until midnight; the larger one is the later, whoever had measured until then.
        ident = [f"{length}:{at}" for length, at in zip((when.end - when.start).tolist(), wall.tolist(), strict=True)]
        version = np.nan_to_num(np.clip(value * 1000, -_LARGEST, _LARGEST)).astype(np.int64)
        source = np.full(len(wall), out.source(sources.APP), np.int32)
    for first in range(0, len(wall), FULL):
        at = slice(first, first + FULL)
        out.rows(
            spec.id, unit, when.start[at], end[at], value[at], source=source[at], place=place, position=position[at],
            offset=when.offset[at], ident=ident[at] if ident else None, version=version[at],
        )  # fmt: skip
        yield from out.drain()


def emit_unknown(name: str, unit: str, series: Series, place: str, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """Rows of a metric that healthdesk does not know, kept as they came."""
    for wall, offset, value, source, position in zip(
        series.wall, series.offset, series.value, series.source, series.position, strict=True
    ):
        start, known = Stamps(wall, offset).instants(zones)
        out.rows(
            name, unit, start, start, value,
            source=source, place=place, position=position, offset=known, vendor=_VENDOR,
        )  # fmt: skip
        yield from out.drain()


def _milliseconds(value: Float64, unit: str) -> Int64:
    """Lengths of time; what is no length counts as none."""
    known, second = parse_unit(unit), parse_unit("s")
    assert second is not None
    factor = float(known.factor / second.factor) if known and known.dimension == second.dimension else 60.0
    return np.clip(np.nan_to_num(value) * factor * 1000, 0, 10 * DAY_MS).astype(np.int64)
