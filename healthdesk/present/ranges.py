"""How long a trend looks back, and the buckets (slots) its axis is made of, with and without data."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

import numpy as np

from healthdesk.base.words import tr
from healthdesk.model.metric import MetricSpec, Period
from healthdesk.model.views import Series
from healthdesk.model.zones import HOUR_MS, MINUTE_MS, ZoneHistory, day_of
from healthdesk.present import dates

MAX_SLOTS = 1500
DAY = timedelta(days=1)
ALL_BY_DAY = 62  # days up to which the whole record is shown day by day
ALL_BY_WEEK = 400


class Range(StrEnum):
    """How much of the record is shown."""

    DAY = "D"
    WEEK = "W"
    MONTH = "M"
    HALF_YEAR = "6M"
    YEAR = "Y"
    ALL = "All"
    FREE = "Free"  # from one day to another


PRESETS = tuple(r for r in Range if r is not Range.FREE)
FREE_HOURS = 45  # days up to which a free range may be shown by the hour
FREE_DAYS = 92  # and by day, week before longer buckets are the usual ones
FREE_WEEKS = 550


def range_name(preset: Range) -> str:
    """A letter or two for a button."""
    return {
        Range.DAY: tr("D", "a day"),
        Range.WEEK: tr("W", "a week"),
        Range.MONTH: tr("M", "a month"),
        Range.HALF_YEAR: tr("6M", "six months"),
        Range.YEAR: tr("Y", "a year"),
        Range.ALL: tr("All", "the whole time"),
    }[preset]


class Against(StrEnum):
    """What a window is compared with."""

    PREVIOUS = "previous"
    YEAR = "year"


LENGTH = {Range.DAY: 1, Range.WEEK: 7, Range.MONTH: 30, Range.HALF_YEAR: 182, Range.YEAR: 365}
_MONTHS = {Range.HALF_YEAR: 6, Range.YEAR: 12}
_PERIODS = {
    Range.DAY: (Period.HOUR,),
    Range.WEEK: (Period.DAY, Period.HOUR),
    Range.MONTH: (Period.DAY, Period.HOUR, Period.WEEK),
    Range.HALF_YEAR: (Period.WEEK, Period.DAY, Period.MONTH),
    Range.YEAR: (Period.MONTH, Period.WEEK, Period.DAY),
}


@dataclass(frozen=True, slots=True)
class Window:
    """The days `start`..`end`, both inclusive, in buckets of `period`."""

    range: Range
    period: Period
    start: date
    end: date

    @property
    def days(self) -> int:
        """How many civil days."""
        return (self.end - self.start).days + 1


@dataclass(frozen=True, slots=True)
class Slot:
    """One bucket of the axis: its days, and for an hour the UTC ms of its start and the offset there."""

    first: date
    last: date
    start: int = 0
    offset_min: int = 0


def periods(spec: MetricSpec, chosen: Range, first: date, today: date) -> tuple[Period, ...]:
    """The buckets offered for a range, the usual one first. `first` is the first day with data."""
    if chosen is not Range.ALL and chosen is not Range.FREE:
        return tuple(p for p in _PERIODS[chosen] if p is not Period.HOUR or spec.finest is Period.HOUR)
    days = (today - first).days + 1
    best = Period.DAY if days <= ALL_BY_DAY else Period.WEEK if days <= ALL_BY_WEEK else Period.MONTH
    others = [p for p in (Period.DAY, Period.WEEK, Period.MONTH, Period.YEAR) if p is not best]
    return (best, *(p for p in others if p is not Period.DAY or days <= MAX_SLOTS))


def free_periods(spec: MetricSpec, days: int) -> tuple[Period, ...]:
    """The buckets offered for a free range of so many days, the usual one first; none would make too many slots."""
    usual = Period.DAY if days <= FREE_DAYS else Period.WEEK if days <= FREE_WEEKS else Period.MONTH
    if days == 1 and spec.finest is Period.HOUR:
        usual = Period.HOUR
    least = {Period.HOUR: 1, Period.DAY: 1, Period.WEEK: 8, Period.MONTH: 32, Period.YEAR: 366}
    most = {Period.HOUR: FREE_HOURS if spec.finest is Period.HOUR else 0, Period.DAY: MAX_SLOTS}
    fits = (p for p in least if p is not usual and least[p] <= days <= most.get(p, days))
    return (usual, *fits)


def free_window(period: Period, first: date, last: date) -> Window:
    """From one day to another, both inclusive; the first and the last bucket may be cut."""
    return Window(Range.FREE, period, min(first, last), max(first, last))


def window(chosen: Range, period: Period, anchor: date, first: date) -> Window:
    """The range that ends on `anchor`; it begins where a bucket begins, so that only the last one can be cut."""
    if period is Period.MONTH and chosen in _MONTHS:  # twelve months that end with this one, never thirteen
        return Window(chosen, period, _months_before(anchor, _MONTHS[chosen] - 1), anchor)
    if chosen is Range.ALL:  # from the first day with data, so that no day before it counts as missing
        return Window(chosen, period, min(first, anchor), anchor)
    start = anchor - (LENGTH[chosen] - 1) * DAY
    return Window(chosen, period, bucket_start(start, period), anchor)


def earlier(shown: Window, first: date) -> date | None:
    """The anchor of the range before; None where nothing older exists."""
    anchor = shown.start - DAY
    return anchor if shown.range is not Range.ALL and anchor >= first else None


def later(shown: Window, today: date) -> date | None:
    """The anchor of the range after; None at the present."""
    if shown.range is Range.ALL or shown.end >= today:
        return None
    return min(today, shown.end + LENGTH.get(shown.range, shown.days) * DAY)


def previous(shown: Window) -> Window:
    """The equally long range before."""
    return Window(shown.range, shown.period, *_before(shown))


def compared(shown: Window, against: Against) -> Window:
    """The window that `shown` is compared with."""
    if against is Against.PREVIOUS:
        return previous(shown)
    if shown.period is Period.WEEK:  # whole weeks, so that weekdays meet
        return Window(shown.range, shown.period, shown.start - 52 * 7 * DAY, shown.end - 52 * 7 * DAY)
    return Window(shown.range, shown.period, year_before(shown.start), year_before(shown.end))


def year_before(day: date) -> date:
    """The same day a year earlier; 29 February becomes the 28th."""
    return date(day.year - 1, day.month, 28 if (day.month, day.day) == (2, 29) else day.day)


def _before(shown: Window) -> tuple[date, date]:
    end = shown.start - DAY
    if shown.range is Range.FREE:
        return end - (shown.days - 1) * DAY, end
    if shown.period is Period.MONTH:
        months = (shown.end.year - shown.start.year) * 12 + shown.end.month - shown.start.month + 1
        return _months_before(shown.start, months), end
    return bucket_start(end - (shown.days - 1) * DAY, shown.period), end


def bucket_start(day: date, period: Period) -> date:
    """The first day of the bucket that holds `day`. Weeks are those of the aggregates: from Monday."""
    if period is Period.WEEK:
        return dates.week_start(day, 0)
    if period is Period.MONTH:
        return day.replace(day=1)
    if period is Period.YEAR:
        return day.replace(month=1, day=1)
    return day


def slots(shown: Window, zones: ZoneHistory) -> list[Slot]:
    """Every bucket of the window in order; days of 23 and 25 hours have so many slots."""
    if shown.period is Period.HOUR:
        return _hours(shown, zones)
    out, first = [], bucket_start(shown.start, shown.period)
    while first <= shown.end:
        after = _next(first, shown.period)
        out.append(Slot(max(first, shown.start), min(after - DAY, shown.end)))
        first = after
    return out


def places(slots_: list[Slot], series: Series) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """The index of the slot of each bucket of `series` (n,); all of them lie in the window."""
    if series.period is Period.HOUR:
        keys, wanted = np.array([s.start for s in slots_], np.int64), series.start
    else:
        keys, wanted = np.array([day_of(s.first) for s in slots_], np.int64), series.day
    found: np.ndarray[tuple[int], np.dtype[np.int64]] = np.clip(
        np.searchsorted(keys, wanted, side="right") - 1, 0, len(slots_) - 1
    )
    return found


def _months_before(day: date, months: int) -> date:
    """The first of the month that many months earlier."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, 1)


def _hours(shown: Window, zones: ZoneHistory) -> list[Slot]:
    days = np.arange(day_of(shown.start), day_of(shown.end) + 2, dtype=np.int64)
    starts = zones.day_starts(days)
    out = []
    for i in range(len(days) - 1):
        at = np.arange(int(starts[i]), int(starts[i + 1]), HOUR_MS, dtype=np.int64)
        day = shown.start + i * DAY
        out += [Slot(day, day, int(t), int(o)) for t, o in zip(at, zones.offsets(at) // MINUTE_MS, strict=True)]
    return out


def _next(first: date, period: Period) -> date:
    if period is Period.WEEK:
        return first + 7 * DAY
    if period is Period.MONTH:
        return (first + 31 * DAY).replace(day=1)
    if period is Period.YEAR:
        return first.replace(year=first.year + 1)
    return first + DAY
