"""What changes slowly, trend and season, apart from what changes from day to day.

Two figures that both rise over a year go together whether or not they have anything to do with each other; what each day
departs from the days around it does not.
"""

import numpy as np
from numpy.typing import NDArray

Float64 = NDArray[np.float64]

_NOTHING = 1e-10
HALF_DAYS = 30  # on each side: about a season's quarter in all


def departures(values: Float64, half: int = HALF_DAYS) -> Float64:
    """What each day (n,) lies above a straight line through the days within `half` of it; NaN without a figure.

    Least squares with even weights, the local line of Fan & Gijbels (1996): at the ends, and where there are fewer days
    than the window, it is the line of those that there are. A day with no other near departs by 0.
    """
    n = len(values)
    known = ~np.isnan(values)
    x, y = np.arange(n, dtype=np.float64), np.where(known, values - np.nanmean(values) if known.any() else 0.0, 0.0)
    first, end = np.maximum(0, np.arange(n) - half), np.minimum(n, np.arange(n) + half + 1)

    def within(column: Float64) -> Float64:
        sums = np.concatenate([[0.0], np.cumsum(np.where(known, column, 0.0))])
        return np.asarray(sums[end] - sums[first], np.float64)

    count, sx, sy, sxx, sxy = (within(c) for c in (np.ones(n), x, y, x * x, x * y))
    spread = count * sxx - sx * sx
    with np.errstate(invalid="ignore", divide="ignore"):
        slope = np.where(spread > 0, (count * sxy - sx * sy) / spread, 0.0)
        level = (sy - slope * sx) / count + slope * x
    rest = y - level
    rest[np.abs(rest) < _NOTHING * (np.abs(y).max() if n else 0.0)] = 0.0  # what the computer's last digits leave over
    return np.where(known, rest, np.nan)


def slow_share(values: Float64, rest: Float64) -> float:
    """How much of the variance is slow change: 1 - var(departures) / var; 0..1, 0 without any variance."""
    whole = float(np.nanvar(values)) if np.count_nonzero(~np.isnan(values)) > 1 else 0.0
    return float(np.clip(1 - np.nanvar(rest) / whole, 0.0, 1.0)) if whole > 0 else 0.0


def robust_line(x: Float64, y: Float64, most: int = 1000) -> tuple[float, float]:
    """Slope and level at 0 of y over x, both (n,) and known, by the median of pairwise slopes (Theil 1950, Sen 1968).

    Of more than `most` points so many, evenly chosen, give the slopes. NaN where all x are equal.
    """
    at = np.unique(np.linspace(0, len(x) - 1, min(len(x), most)).round().astype(np.int64))
    i, j = np.triu_indices(len(at), 1)
    apart = x[at][j] - x[at][i]
    rise = y[at][j] - y[at][i]
    if not (apart != 0).any():
        return float("nan"), float("nan")
    slope = float(np.median(rise[apart != 0] / apart[apart != 0]))
    return slope, float(np.median(y) - slope * np.median(x))
