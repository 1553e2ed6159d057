"""Intervals by drawing days again, in blocks, so that days that resemble their neighbours stay together.

A circular block bootstrap (Politis & Romano 1992). Blocks are as long as the resemblance of neighbouring days asks for
(Politis & White 2004), and at least 7 days, which keeps weeks. Few blocks make an interval too short: it is stretched as
Student's t is wider than the normal for so many. The draws are seeded by n, so an answer is the same each time.

A draw is held as the number of times that each day is in it: with the days sorted once, ranks and medians of all draws
are running sums, and nothing is sorted again.

Series are daily and (n,), NaN where a day has no figure.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from healthdesk.insights.statistics import resemblance

Float64 = NDArray[np.float64]
Int64 = NDArray[np.int64]

TIMES = 1000
LEVEL = 0.95
_ALMOST_1 = 1 - 1e-9
_LEAST = 8  # days with figures in a draw
_AT_ONCE = 250_000  # numbers of draws at hand at a time: few enough for the processor's cache


def drawn_days(n: int, times: int, block: int, seed: int = 0) -> Int64:
    """(times, n) days 0..n-1 of each draw, in blocks of so many days."""
    starts = np.random.default_rng([n, seed] if seed else n).integers(0, n, (times, -(-n // block)))
    days: Int64 = (starts[:, :, None] + np.arange(block)).reshape(times, -1)[:, :n] % n
    return days


def block_of(n: int, alike: float) -> float:
    """The best length of a block for n days that resemble their neighbours by `alike`, 0..1: (6 a^2 / (1 - a^2)^2 n)^(1/3)."""
    return float(np.clip((6 * alike**2 / (1 - alike**2) ** 2 * n) ** (1 / 3), 1.0, n / 3))


def spearman_interval(x: Float64, y: Float64, *, times: int = TIMES, level: float = LEVEL) -> tuple[float, float]:
    """The interval of the rank correlation of two series; NaN where no draw has one."""
    known = ~np.isnan(x) & ~np.isnan(y)
    a, b = x[known], y[known]
    best = block_of(len(x), resemblance(x) * resemblance(y))
    found = np.concatenate([_spearman(a, b, counts) for counts in _counts(known, times, _whole(best, len(x)))])
    low, high = np.tanh(_interval(np.arctanh(np.clip(found, -_ALMOST_1, _ALMOST_1)), len(a), best, level))
    return float(low), float(high)


def median_difference_interval(
    after: Float64, before: Float64, *, times: int = TIMES, level: float = LEVEL
) -> tuple[float, float]:
    """The interval of the median of the days `after` minus that of the days `before`, drawn apart from each other."""
    medians, worth = [], []
    for seed, values in enumerate((after, before)):
        known = ~np.isnan(values)
        best = block_of(len(values), resemblance(values))
        draws = _counts(known, times, _whole(best, len(values)), seed)
        medians.append(np.concatenate([_median(values[known], counts) for counts in draws]))
        worth.append((int(np.count_nonzero(known)), best))
    return _interval(medians[0] - medians[1], *min(worth, key=lambda one: one[0] / one[1]), level)


def _counts(known: NDArray[np.bool_], times: int, block: int, seed: int = 0) -> Iterator[Float64]:
    """Batches of draws (k, m): how often each of the m days with figures is in it."""
    n, m = len(known), int(np.count_nonzero(known))
    place = np.where(known, np.cumsum(known) - 1, m)  # all days without figures count as one, which is left out
    drawn = place[drawn_days(n, times, block, seed)]
    step = max(1, _AT_ONCE // max(1, n))
    for first in range(0, times, step):
        batch = drawn[first : first + step]
        rows = np.arange(len(batch))[:, None] * (m + 1)
        counts = np.bincount((batch + rows).ravel(), minlength=len(batch) * (m + 1))
        yield counts.reshape(len(batch), m + 1)[:, :m].astype(np.float64)


def _spearman(x: Float64, y: Float64, counts: Float64) -> Float64:
    """Rank correlations (k,) of draws (k, m) of pairs (m,)."""
    n = counts.sum(axis=1)
    middle = ((n + 1) / 2)[:, None]
    a, b = _ranks(x, counts) - middle, _ranks(y, counts) - middle
    weighted = counts * a
    together, across, along = (weighted * b).sum(axis=1), (weighted * a).sum(axis=1), (counts * b * b).sum(axis=1)
    enough = (n >= _LEAST) & (across > 0) & (along > 0)
    out = np.full(len(counts), np.nan)
    np.divide(together, np.sqrt(across * along), out=out, where=enough)
    return out


def _ranks(values: Float64, counts: Float64) -> Float64:
    """The average rank from 1 of each value (m,) in each draw (k, m), tied ones together."""
    inverse = np.unique(values, return_inverse=True)[1]
    order = np.argsort(inverse, kind="stable")
    first = np.flatnonzero(np.diff(inverse[order], prepend=-1))
    tied = np.add.reduceat(counts[:, order], first, axis=1)
    ranks: Float64 = (np.cumsum(tied, axis=1) - (tied - 1) / 2)[:, inverse]
    return ranks


def _median(values: Float64, counts: Float64) -> Float64:
    """Medians (k,) of draws (k, m) of values (m,); NaN for draws of too few."""
    order = np.argsort(values)
    ordered, upto = values[order], np.cumsum(counts[:, order], axis=1)
    n = upto[:, -1] if len(values) else np.zeros(len(counts))
    out = np.full(len(counts), np.nan)
    for i in np.flatnonzero(n >= _LEAST).tolist():
        low, high = np.searchsorted(upto[i], [(n[i] + 1) // 2, n[i] // 2 + 1])
        out[i] = (ordered[low] + ordered[high]) / 2
    return out


def _whole(best: float, n: int) -> int:
    return max(7, round(best), int(np.rint(np.cbrt(n))))


def _interval(found: Float64, n: int, block: float, level: float) -> tuple[float, float]:
    """The middle of the draws, stretched for n days in blocks."""
    from scipy.special import ndtri, stdtrit

    found = found[~np.isnan(found)]
    if not len(found):
        return float("nan"), float("nan")
    tail = (1 - level) / 2
    low, middle, high = np.quantile(found, [tail, 0.5, 1 - tail])
    blocks = max(3.0, n / block)
    stretch = float(stdtrit(blocks - 1, tail) / ndtri(tail) * np.sqrt(blocks / (blocks - 1)))
    return float(middle - stretch * (middle - low)), float(middle + stretch * (high - middle))
