"""Time in range and the ambulatory glucose profile. Pure functions on readings in mg/dL.

Ranges, the 14 days and the 70 % of wear: Battelino et al. 2019, Diabetes Care 42:1593-1603. GMI: Bergenstal et al. 2018,
Diabetes Care 41:2275-2280.
"""

import numpy as np

from healthdesk.model.columns import Int64
from healthdesk.model.glucose import LIMITS, PERCENTILES, SLOT_MIN, Float64

DAYS = 14
SLOTS = 24 * 60 // SLOT_MIN
SLOT_NEEDS = 5  # readings in a slot of the profile
QUARTER_MS = 15 * 60_000
DAY_QUARTERS = 96


def gmi(mean: float) -> float:
    """Glucose management indicator in percent: 3.31 + 0.02392 x mean glucose in mg/dL."""
    return 3.31 + 0.02392 * mean


def shares(values: Float64) -> Float64:
    """The part of the readings (n,) in each of the five ranges, (5,); NaN without readings."""
    if not len(values):
        return np.full(len(LIMITS) + 1, np.nan)
    very_low, low, high, very_high = LIMITS
    bands = (values < very_low, (values >= very_low) & (values < low), (values >= low) & (values <= high),
             (values > high) & (values <= very_high), values > very_high)  # fmt: skip
    return np.array([band.mean() for band in bands])


def profile(minutes: Int64, values: Float64) -> Float64:
    """Percentiles of the readings by the time of day, (SLOTS, 5); `minutes` (n,) since local midnight."""
    out = np.full((SLOTS, len(PERCENTILES)), np.nan)
    slot = minutes // SLOT_MIN
    for number in range(SLOTS):
        inside = values[slot == number]
        if len(inside) >= SLOT_NEEDS:
            out[number] = np.percentile(inside, PERCENTILES)
    return out


def wear(at: Int64, days: int) -> float:
    """The part of the quarters of an hour of so many days in which there is a reading at `at` (n,) UTC ms."""
    return min(1.0, len(np.unique(at // QUARTER_MS)) / (days * DAY_QUARTERS))
