"""A week or a month in figures, against the one before: what a report rests on, in canonical units."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.baseline import Baseline
from healthdesk.model.finding import Insight
from healthdesk.model.zones import date_of, day_of

Float64 = NDArray[np.float64]
WEEK_DAYS = 7
MONTHS = 12


class PeriodKind(StrEnum):
    """What a report is about. Weeks are those of ISO 8601: they begin on Monday, and have the year of their Thursday."""

    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class ReportPeriod:
    """A calendar week or month, local days `first` to `last`, of which those up to `until` are over and count."""

    kind: PeriodKind
    first: int
    last: int
    until: int

    @property
    def days(self) -> int:
        """Those that count."""
        return self.until - self.first + 1

    @property
    def running(self) -> bool:
        """Whether days of it are still to come."""
        return self.until < self.last

    @property
    def key(self) -> str:
        """ "2026-W47", "2026-11"."""
        start = date_of(self.first)
        if self.kind is PeriodKind.MONTH:
            return f"{start:%Y-%m}"
        year, week, _ = start.isocalendar()
        return f"{year:04}-W{week:02}"

    def back(self, times: int = 1) -> "ReportPeriod":
        """The period so many before; of a running one as many days as have passed of this one, at most its own."""
        start = date_of(self.first)
        if self.kind is PeriodKind.WEEK:
            earlier = start - timedelta(days=WEEK_DAYS * times)
        else:
            months = start.year * MONTHS + start.month - 1 - times
            earlier = date(months // MONTHS, months % MONTHS + 1, 1)
        whole = period_of(self.kind, earlier)
        until = min(whole.last, whole.first + self.days - 1) if self.running else whole.last
        return ReportPeriod(self.kind, whole.first, whole.last, until)


def period_of(kind: PeriodKind, day: date, until: date | None = None) -> ReportPeriod:
    """The week or month that holds `day`, whole, or as far as it is over by the end of the day `until`."""
    if kind is PeriodKind.WEEK:
        start = day - timedelta(days=day.weekday())
        end = start + timedelta(days=WEEK_DAYS - 1)
    else:
        start = day.replace(day=1)
        end = (start + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    over = end if until is None else min(end, until)
    return ReportPeriod(kind, day_of(start), day_of(end), day_of(over))


class Verdict(StrEnum):
    """How a change stands to those there are anyway from one period to the next."""

    MORE = "more"
    WITHIN = "within"
    UNKNOWN = "unknown"  # too few days in it, too few periods before, or a break in what is usual


@dataclass(frozen=True, slots=True)
class GoalDays:
    """The goal of the last day; the days that reached the goal they had, and how many in a row did up to the last one."""

    goal: float
    met: int
    streak: int


@dataclass(frozen=True, slots=True)
class Measure:
    """One metric. `value` and `before` are means of the days with data, None with too few of them.

    `days` (n,) and `days_before` (m,) are the days of both periods, NaN without data.
    """

    metric: str
    pinned: bool  # on the owner's dashboard
    value: float | None
    before: float | None
    total: float | None  # of the days with data, where days add up
    baseline: Baseline  # of the 60 days before the period
    ordinary: float | None  # change from one period to the next
    verdict: Verdict
    days: Float64
    days_before: Float64
    goal: GoalDays | None = None

    @property
    def covered(self) -> int:
        """Days of the period with data."""
        return int(np.count_nonzero(~np.isnan(self.days)))

    @property
    def covered_before(self) -> int:
        """Days of the period before with data."""
        return int(np.count_nonzero(~np.isnan(self.days_before)))

    @property
    def times(self) -> float:
        """The change in ordinary changes; 0 where it is not known."""
        if self.value is None or self.before is None or self.ordinary is None:
            return 0.0
        change = abs(self.value - self.before)
        return change / self.ordinary if self.ordinary else (np.inf if change else 0.0)


@dataclass(frozen=True, slots=True)
class Logged:
    """What is only written down now and then: a day without it may be one on which it was not written down."""

    metric: str
    total: float | None  # where it adds up
    days: int
    total_before: float | None
    days_before: int


@dataclass(frozen=True, slots=True)
class SleepNights:
    """The longest sleep of each day that is no nap. Minutes; `bed` and `wake` since noon of the day before, on the clock."""

    nights: int
    asleep: float  # mean
    in_bed: float
    bed: float
    wake: float
    spread: float | None  # standard deviation of the middle of the nights
    shortest: tuple[int, float]  # day of waking and minutes asleep
    longest: tuple[int, float]


@dataclass(frozen=True, slots=True)
class WorkoutTotals:
    """Workouts that began in a period. `distance_m` None: none of them tells one."""

    count: int
    seconds: float
    distance_m: float | None
    types: tuple[tuple[str, int], ...]  # the commonest first


@dataclass(frozen=True, slots=True)
class FarFigure:
    """A day's figure far from the 60 days before it: `z` robust standard deviations from their median."""

    metric: str
    value: float
    z: float


@dataclass(frozen=True, slots=True)
class NotableDay:
    """A day on which something lay far outside the usual, or about which the owner wrote something."""

    day: int
    far: tuple[FarFigure, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DayRecord:
    """The highest day of a metric up to then, of `days` days with data since `since`."""

    metric: str
    day: int
    value: float
    since: int
    days: int


@dataclass(frozen=True, slots=True)
class Report:
    """All of it. `at` in UTC ms, with the owner's offset then; `zones`: those that the days were counted by, home first."""

    period: ReportPeriod
    before: ReportPeriod
    compared: int  # periods before that tell how much such figures change anyway
    measures: tuple[Measure, ...]  # those of the dashboard first
    logged: tuple[Logged, ...]
    sleep: SleepNights | None
    sleep_before: SleepNights | None
    workouts: WorkoutTotals | None
    workouts_before: WorkoutTotals | None
    notable: tuple[NotableDay, ...]
    records: tuple[DayRecord, ...]
    insights: tuple[Insight, ...]
    person: str
    zones: tuple[str, ...]
    at: int
    offset_min: int
    earlier: bool  # whether there is data before the period
    later: bool  # whether the next one has a day that is over
