"""What the days of the demo person were like: work and weekends, a cold, journeys, days without a watch.

Everything is drawn from fixed seeds and counted back from the last day, so that the last 30 days of two years are the
same as those of 30 days, whichever day the demo is made.
"""

import zlib
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.zones import DAY_MS, HOUR_MS, MINUTE_MS, TravelSpan, ZoneHistory, date_of, day_of

Int64 = NDArray[np.int64]
Float64 = NDArray[np.float64]
Bool = NDArray[np.bool_]

HOME_ZONE = "Europe/Berlin"
SLOT_MS = 5 * MINUTE_MS
SLOTS = DAY_MS // SLOT_MS  # of a day
SLOTS_PER_HOUR = HOUR_MS // SLOT_MS

_SEED = 20_240_607
_LONG_TERM_DAYS = 730  # weight and fitness go from one level to the other in so many days
_YEAR_DAYS = 365.2425
_WARMEST = 196  # day of the year

# Counted in days before the last one.
_COLDS = (17, 258, 611)  # the first day that is better again
_COLD_COURSE = (0.5, 1.0, 1.0, 0.9, 0.7, 0.5, 0.3, 0.15)
_JOURNEYS = ((43, 52, "America/New_York"), (402, 414, "Asia/Tokyo"))
_WITHOUT_WATCH = (9, 75, 76, 77, 78, 233, 234, 377, 520, 521)
_WITHOUT_ANYTHING = (33, 305, 306)

_TUESDAY, _THURSDAY, _SATURDAY, _SUNDAY = 1, 3, 5, 6


class Dice:
    """Random columns whose row for a day depends only on how long before the last day it is."""

    def __init__(self, days: int) -> None:
        """For so many days."""
        self._days = days

    def normal(self, what: str, *columns: int) -> Float64:
        """Standard normal, (days, *columns)."""
        return self._generator(what).standard_normal((self._days, *columns))[::-1]

    def uniform(self, what: str, *columns: int) -> Float64:
        """Uniform in [0, 1), (days, *columns)."""
        return self._generator(what).random((self._days, *columns))[::-1]

    def gamma(self, what: str, shape: float, *columns: int) -> Float64:
        """Gamma with mean 1, (days, *columns)."""
        return self._generator(what).standard_gamma(shape, (self._days, *columns))[::-1] / shape

    def poisson(self, what: str, mean: float, *columns: int) -> Int64:
        """Poisson, (days, *columns)."""
        return self._generator(what).poisson(mean, (self._days, *columns))[::-1].astype(np.int64)

    @staticmethod
    def _generator(what: str) -> np.random.Generator:
        return np.random.default_rng([_SEED, zlib.crc32(what.encode())])


@dataclass(frozen=True, slots=True)
class Plan:
    """The days, in order. Arrays are (days,), instants UTC ms; a night is the one that ends on its day."""

    dice: Dice
    zones: ZoneHistory
    day: Int64
    midnight: Int64  # the local day's zero o'clock, by the offset of its noon
    weekday: Int64  # 0 = Monday
    season: Float64  # -1 midwinter .. 1 midsummer
    long_term: Float64  # 1 two years before the end .. 0 at the end
    sick: Float64  # 0 well .. 1
    abroad: Bool
    watch: Bool
    phone: Bool
    bed: Int64  # lies down, the evening before
    wake: Int64  # gets up
    evening: Int64  # lies down again
    run: Bool
    run_start: Int64
    run_end: Int64

    def __len__(self) -> int:
        return len(self.day)

    def slots(self) -> Int64:
        """The instant at which each five minutes of each day begin, (days, SLOTS)."""
        return self.midnight[:, None] + np.arange(SLOTS) * SLOT_MS

    def run_seconds(self) -> Float64:
        """Seconds of running within each slot, (days, SLOTS)."""
        slots = self.slots()
        shared = np.minimum(slots + SLOT_MS, self.run_end[:, None]) - np.maximum(slots, self.run_start[:, None])
        return np.where(self.run[:, None], np.maximum(shared, 0) / 1000, 0.0)

    def resting_rate(self) -> Float64:
        """Heart rate at rest: up with a cold and jet lag, down with training."""
        noise = self.dice.normal("resting rate")
        return 55.5 + 3.5 * self.long_term + 9.5 * self.sick + 2.0 * self.abroad - 0.8 * self.season + 1.1 * noise


def journeys(end: date, days: int) -> tuple[TravelSpan, ...]:
    """The journeys that touch the `days` days up to `end`."""
    return tuple(
        TravelSpan(zone, end - timedelta(before_first), end - timedelta(before_last))
        for before_last, before_first, zone in _JOURNEYS
        if before_last < days
    )


def make_plan(end: date, days: int) -> Plan:
    """The `days` days up to `end`, both inclusive."""
    dice = Dice(days)
    zones = ZoneHistory(HOME_ZONE, journeys(end, days))
    before = np.arange(days - 1, -1, -1, dtype=np.int64)
    day = day_of(end) - before
    weekday = (day + date_of(0).weekday()) % 7
    sick = _sick(before)
    abroad = np.isin(before, [d for last, first, _ in _JOURNEYS for d in range(last, first + 1)])
    phone = ~np.isin(before, _WITHOUT_ANYTHING)
    watch = phone & ~np.isin(before, _WITHOUT_WATCH)
    midnight = day * DAY_MS - zones.offsets(day * DAY_MS + DAY_MS // 2)
    free = (weekday >= _SATURDAY) | abroad
    wake = _at(midnight, np.where(free, 490, 405) + np.where(free, 24, 11) * dice.normal("wake") + 55 * sick)
    in_bed = 455 + 32 * dice.normal("in bed") + 28 * (weekday >= _SATURDAY) + 60 * sick - 14 * (weekday == 0)
    bed = wake - _minutes(np.clip(in_bed, 330, 600))
    last_evening = _at(midnight[-1:], np.array([1375.0]))
    evening = np.concatenate((bed[1:], last_evening))
    run, run_start, run_end = _runs(dice, midnight, weekday, watch & ~abroad & (sick < 0.1))
    return Plan(
        dice=dice,
        zones=zones,
        day=day,
        midnight=midnight,
        weekday=weekday,
        season=np.cos(2 * np.pi * (day % _YEAR_DAYS - _WARMEST) / _YEAR_DAYS),
        long_term=(1 - np.cos(np.pi * before / _LONG_TERM_DAYS)) / 2,
        sick=sick,
        abroad=abroad,
        watch=watch,
        phone=phone,
        bed=bed,
        wake=wake,
        evening=evening,
        run=run,
        run_start=run_start,
        run_end=run_end,
    )


def _sick(before: Int64) -> Float64:
    sick = np.zeros(len(before))
    for well_again in _COLDS:
        for into, how in enumerate(_COLD_COURSE):
            sick[before == well_again + len(_COLD_COURSE) - into] = how
    return sick


def _runs(dice: Dice, midnight: Int64, weekday: Int64, fit: Bool) -> tuple[Bool, Int64, Int64]:
    """Runs after work on Tuesdays and Thursdays, longer ones on Saturday mornings; some are skipped."""
    long_one = weekday == _SATURDAY
    run = fit & np.isin(weekday, (_TUESDAY, _THURSDAY, _SATURDAY)) & (dice.uniform("runs") < 0.82)
    start = _at(midnight, np.where(long_one, 585, 1092) + 14 * dice.normal("run start"))
    length = np.clip(33 + 5 * dice.normal("run length"), 20, 50) * np.where(long_one, 1.5, 1.0)
    return run, start, start + _minutes(length)


def _at(midnight: Int64, minute: Float64) -> Int64:
    """Instants at minutes after midnight, to the second."""
    return midnight + _minutes(minute)


def _minutes(minutes: Float64) -> Int64:
    """Milliseconds, to the second."""
    return np.round(minutes * 60).astype(np.int64) * 1000
