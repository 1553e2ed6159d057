"""Two metrics against each other, and one metric in two spans of days."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Float64 = NDArray[np.float64]
Int64 = NDArray[np.int64]

LEAST_PAIRS = 30  # days below which no correlation is told
LEAST_DAYS = 14  # days with data that each of two spans needs for a difference to be told
MOST_LAG = 2
WEEKDAYS = 7


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with the interval that holds the true one 95 times of 100."""

    value: float
    low: float
    high: float

    @property
    def clear(self) -> bool:
        """Whether the interval leaves 0 out."""
        return self.low > 0 or self.high < 0


@dataclass(frozen=True, slots=True)
class Relation:
    """`one` of each `day` (n,) with `other` of `lag` days later, both canonical, within local days `first`..`last`.

    `rho` is Spearman's, None with fewer than LEAST_PAIRS days or where one of the two never changes; `daily` is the same
    without what changes slowly, None where that leaves nothing, and `slow` how much of the variance of each that is. `line` is slope and level of a robust
    line, None unless `rho` is clear.
    """

    one: str
    other: str
    lag: int
    first: int
    last: int
    day: Int64
    x: Float64
    y: Float64
    rho: Estimate | None = None
    daily: Estimate | None = None
    slow: tuple[float, float] = (0.0, 0.0)
    line: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """Local days `first`..`last` of one metric: `value` (n,), NaN without data, canonical."""

    first: int
    last: int
    value: Float64

    @property
    def known(self) -> Float64:
        """The values of days with data."""
        return self.value[~np.isnan(self.value)]


@dataclass(frozen=True, slots=True)
class Contrast:
    """One metric in two spans. `difference` is of medians, `now` minus `then`; None unless both have LEAST_DAYS days.

    Weekdays are (7,) medians from Monday on, NaN for one without data.
    """

    metric: str
    now: Span
    then: Span
    weekdays_now: Float64
    weekdays_then: Float64
    difference: Estimate | None = None
