"""Axes of the large chart: round steps for values, calendar steps for time."""

import math
from dataclasses import dataclass
from datetime import date

from healthdesk.base.words import tr
from healthdesk.model.metric import MetricSpec, Period
from healthdesk.model.zones import HOUR_MINUTES
from healthdesk.present import dates
from healthdesk.present.ranges import Slot, Window
from healthdesk.present.values import THIN, Formatter, is_count, is_duration

MOST_STEPS = 7
_AROUND = 0.05  # of a single value
DAYS_NAMED = 8  # so many days have room for a weekday each
DAYS_BY_WEEK = 62
MONTHS_NAMED = 14
COMPACT_FROM = 1_000_000
HOURS_APART = 6


@dataclass(frozen=True, slots=True)
class Tick:
    """A label at a place of an axis; `strong` marks the present."""

    at: float
    label: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class ValueAxis:
    """From `low` to `high` with round steps, in plotted units (durations in hours)."""

    low: float
    high: float
    ticks: tuple[Tick, ...]
    unit: str


def value_axis(
    spec: MetricSpec, low: float, high: float, formatter: Formatter, *, from_zero: bool, most_steps: int = MOST_STEPS
) -> ValueAxis:
    """The round axis that holds `low`..`high` in at most so many steps."""
    if from_zero:
        low = 0.0
    if high <= low:  # one value stands in the middle, nothing at the foot
        low, high = (low, low + 1.0) if from_zero or low == 0 else (low - _AROUND * abs(low), low + _AROUND * abs(low))
    step = _step(high - low, most_steps, by_hours=is_duration(spec))
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    ticks = tuple(Tick(i * step, _label(spec, i * step, decimals, formatter)) for i in range(first, last + 1))
    unit = "" if is_duration(spec) or is_count(spec) else formatter.label(spec)
    return ValueAxis(first * step, last * step, ticks, unit)


def time_ticks(shown: Window, slots: list[Slot], today: date) -> tuple[Tick, ...]:
    """Labels below the slots, at most about a dozen."""
    # A clock time is where its hour begins, a day or longer where its bar stands.
    edge = 0.5 if shown.period is Period.HOUR and shown.days == 1 else 0.0
    ticks = [Tick(i - edge, text) for i, slot in enumerate(slots) if (text := _time_label(shown, slots, i, slot))]
    last = len(slots) - 1
    if shown.period is not Period.HOUR and slots[last].first <= today <= slots[last].last:
        words = {Period.DAY: tr("Today"), Period.WEEK: tr("This week"), Period.YEAR: str(today.year)}
        room = 0.5 if len(slots) <= MONTHS_NAMED else len(slots) * 0.09
        ticks = [tick for tick in ticks if last - tick.at > room]
        ticks.append(Tick(last, words.get(shown.period, dates.month_name(today.month)), strong=True))
    return tuple(ticks)


def _step(length: float, most: int, *, by_hours: bool) -> float:
    power = 10.0 ** math.floor(math.log10(length / most))
    nice = (1.0, 2.0, 4.0, 10.0) if by_hours and power >= 1 else (1.0, 2.0, 5.0, 10.0)
    return next((n * power for n in nice if length / (n * power) <= most), 20.0 * power)


def _label(spec: MetricSpec, value: float, decimals: int, formatter: Formatter) -> str:
    if is_duration(spec):
        return f"{formatter.number(value, decimals)}{THIN}h"
    if abs(value) >= COMPACT_FROM:
        return f"{formatter.number(value / COMPACT_FROM, 1)}{THIN}M"
    return formatter.number(value, decimals)


def _time_label(shown: Window, slots: list[Slot], i: int, slot: Slot) -> str:
    """The label of one slot, "" for none."""
    day = slot.first
    new_month = i == 0 or slots[i - 1].first.month != day.month
    new_year = i > 0 and slots[i - 1].first.year != day.year
    if shown.period is Period.HOUR:
        return _hour_label(shown, slots, i, slot)
    if shown.period is Period.YEAR:
        return str(day.year)
    if shown.period is Period.DAY and len(slots) <= DAYS_NAMED:
        return dates.weekday_and_number(day)
    if shown.period is Period.DAY and len(slots) <= DAYS_BY_WEEK:
        return dates.short(day, day) if day.weekday() == 0 else ""
    if shown.period is Period.MONTH and len(slots) <= MONTHS_NAMED:
        return str(day.year) if new_year else dates.month_name(day.month)
    if shown.days > 2 * 366:
        return str(day.year) if new_year else ""
    if i == 0 and day.day > 1 and shown.period is not Period.MONTH:
        return ""
    months_apart = 1 if shown.days <= 400 else 3
    named = new_month and (day.month - 1) % months_apart == 0
    return (str(day.year) if new_year else dates.month_name(day.month)) if named else ""


def _hour_label(shown: Window, slots: list[Slot], i: int, slot: Slot) -> str:
    if shown.days == 1:
        minutes = dates.minute_of_day(slot.start, slot.offset_min)
        return dates.hour_mark(minutes) if minutes % (HOURS_APART * HOUR_MINUTES) == 0 else ""
    if i and slots[i - 1].first == slot.first:
        return ""
    if shown.days <= DAYS_NAMED:
        return dates.weekday_and_number(slot.first)
    return dates.short(slot.first, slot.first) if slot.first.weekday() == 0 else ""
