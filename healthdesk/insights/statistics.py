"""The statistics behind the questions: robust, aware of gaps and of days that resemble their neighbours.

All series are daily and (n,), NaN where a day has no figure. Nothing here knows a metric.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Float64 = NDArray[np.float64]
Int64 = NDArray[np.int64]

MAD_TO_SD = 1.4826  # of a normal distribution
HIGHEST_AUTOCORRELATION = 0.95
_LEAST_PAIRS = 8
LEAST_BEFORE, LEAST_AFTER = 30, 14  # days with data that a comparison needs
_WINSOR = 3.0
WEEK = 7  # days
_WEEK_KNOWN = 5
_WEEKS_BEFORE = 20


def robust_z(value: float, before: Float64) -> float:
    """How many robust standard deviations (median absolute deviation x 1.4826) `value` lies from the median before.

    NaN without spread or with fewer than 8 days.
    """
    known = before[~np.isnan(before)]
    if len(known) < _LEAST_PAIRS:
        return float("nan")
    middle = float(np.median(known))
    spread = MAD_TO_SD * float(np.median(np.abs(known - middle)))
    return (value - middle) / spread if spread > 0 else float("nan")


def theil_sen(values: Float64) -> tuple[float, float]:
    """Slope a day and level at day 0: the median of all pairwise slopes (Theil 1950, Sen 1968). NaN with fewer than 2 days."""
    at = np.flatnonzero(~np.isnan(values))
    if len(at) < 2:
        return float("nan"), float("nan")
    y = values[at]
    i, j = np.triu_indices(len(at), 1)
    slope = float(np.median((y[j] - y[i]) / (at[j] - at[i])))
    return slope, float(np.median(y - slope * at))


def autocorrelation(values: Float64) -> float:
    """Correlation of each day with the next, of ranks after the trend is taken out; 0..0.95, see `resemblance`."""
    slope, level = theil_sen(values)
    return 0.0 if np.isnan(slope) else resemblance(values - level - slope * np.arange(len(values)))


def resemblance(rest: Float64) -> float:
    """Correlation of each day with the next, of the ranks of what a model leaves over; 0..0.95.

    Corrected for the bias of short series, (n r + 1) / (n - 4) (Kendall 1954), and taken one standard error higher: too
    small an r makes findings of noise, and whoever looks every day would meet them. Negative ones count as 0.
    """
    ranks = _ranks(rest)
    both = ~np.isnan(ranks[1:]) & ~np.isnan(ranks[:-1])
    n = int(np.count_nonzero(both))
    if n < _LEAST_PAIRS:
        return 0.0
    centred = ranks - np.nanmean(ranks)
    total = float(np.nansum(centred**2)) / int(np.count_nonzero(~np.isnan(ranks)))
    if total <= 0:
        return 0.0
    r = float(np.mean(centred[1:][both] * centred[:-1][both])) / total
    r = float(np.clip((n * r + 1) / (n - 4), -1.0, 1.0))
    return float(np.clip(r + np.sqrt((1 - r * r) / n), 0.0, HIGHEST_AUTOCORRELATION))


def mann_kendall(values: Float64, alike: float | None = None) -> float:
    """The two-sided p of a monotone trend (Mann 1945, Kendall 1975), with ties, and with the variance of S made as large as
    the resemblance of neighbouring days demands (Hamed & Rao 1998, with r_k = r^k). 1 with fewer than 8 days.

    `alike` is the autocorrelation where it is known already.
    """
    from scipy.special import ndtr

    at = np.flatnonzero(~np.isnan(values))
    n = len(at)
    if n < _LEAST_PAIRS:
        return 1.0
    y = values[at]
    i, j = np.triu_indices(n, 1)
    s = float(np.sign(y[j] - y[i]).sum())
    ties = np.unique(y, return_counts=True)[1]
    variance = (n * (n - 1) * (2 * n + 5) - float((ties * (ties - 1) * (2 * ties + 5)).sum())) / 18
    if variance <= 0:
        return 1.0
    r = autocorrelation(values) if alike is None else alike
    lags = np.arange(1, n)
    weights = (n - lags) * (n - lags - 1.0) * (n - lags - 2.0)
    inflation = 1 + 2 / (n * (n - 1) * (n - 2)) * float((weights * r**lags).sum())
    z = (s - np.sign(s)) / np.sqrt(variance * inflation)
    return float(2 * ndtr(-abs(z)))


def spearman(x: Float64, y: Float64, alike: float | None = None) -> tuple[float, float, int]:
    """Rank correlation of two series, its p, and the pairs. The p rests on as many independent pairs as there would be
    without the resemblance of neighbouring days: n (1 - r_x r_y) / (1 + r_x r_y) (Bartlett 1935).

    `alike` is r_x r_y where it is known already.
    """
    from scipy.special import stdtr

    both = ~np.isnan(x) & ~np.isnan(y)
    n = int(np.count_nonzero(both))
    if n < _LEAST_PAIRS:
        return float("nan"), 1.0, n
    a, b = _ranks(x[both]), _ranks(y[both])
    if a.std() == 0 or b.std() == 0:
        return float("nan"), 1.0, n
    rho = float(np.corrcoef(a, b)[0, 1])
    if alike is None:
        alike = autocorrelation(x) * autocorrelation(y)
    independent = max(4.0, n * (1 - alike) / (1 + alike))
    t = rho * np.sqrt((independent - 2) / max(1e-12, 1 - rho**2))
    return rho, float(2 * stdtr(independent - 2, -abs(t))), n


def benjamini_hochberg(p: Float64) -> Float64:
    """The false discovery rate at which each of the p (n,) is still a finding (Benjamini & Hochberg 1995)."""
    n = len(p)
    order = np.argsort(p)
    stepped = p[order] * n / np.arange(1, n + 1)
    out = np.empty(n)
    out[order] = np.minimum(1.0, np.minimum.accumulate(stepped[::-1])[::-1])
    return out


def weighted_trend(values: Float64, alpha: float = 0.1) -> Float64:
    """The smoothed level of each day, T = T + a (W - T), as in Walker's Hacker's Diet; NaN where a day has no figure.

    After a gap of g days a is 1 - (1 - alpha)^g, as if the level had waited.
    """
    out = np.full(len(values), np.nan)
    level, last = float("nan"), -1
    for at in np.flatnonzero(~np.isnan(values)).tolist():
        weight = 1 - (1 - alpha) ** (at - last)
        level = float(values[at]) if np.isnan(level) else level + weight * (float(values[at]) - level)
        out[at], last = level, at
    return out


@dataclass(frozen=True, slots=True)
class Comparison:
    """Some days against the days just before them: levels, their difference in standard deviations of a day, and its p."""

    before: float
    after: float
    effect: float
    p: float


def compare(values: Float64, recent: int, least_effect: float = 0.0) -> Comparison | None:
    """The last `recent` days of (n,) against the ones before. The p of one smaller than `least_effect` is not looked for: 1.

    Levels are means of days winsorised at 3 robust standard deviations (Huber). The spread is that of days within the two
    spans. The variance of a mean of days that resemble each other by r^|i - j| is s^2 times the mean of that over all
    pairs of days with data, so gaps count for what they are; Student's t has as many degrees of freedom as the earlier
    days are worth independent ones. None with fewer than 30 days before, 14 after, or without any spread.
    """
    from scipy.special import stdtr

    known = ~np.isnan(values)
    split = len(values) - recent
    early, late = np.flatnonzero(known[:split]), split + np.flatnonzero(known[split:])
    if len(early) < LEAST_BEFORE or len(late) < LEAST_AFTER:
        return None
    rest = values.copy()
    rest[:split] -= np.median(values[early])
    rest[split:] -= np.median(values[late])
    mad = MAD_TO_SD * float(np.median(np.abs(rest[early])))
    if mad <= 0:
        return None
    rest = np.clip(rest, -_WINSOR * mad, _WINSOR * mad)
    before, after = (float(np.median(values[at]) + rest[at].mean()) for at in (early, late))
    if abs(after - before) < least_effect * mad:
        return Comparison(before, after, (after - before) / mad, 1.0)
    r = resemblance(rest)
    alike_before, alike_after = _mean_resemblance(early, r), _mean_resemblance(late, r)
    worth = max(3.0, 1 / alike_before)
    # The spread of days that resemble each other looks smaller than it is.
    variance = float(np.mean((rest[early] - rest[early].mean()) ** 2)) / (1 - min(alike_before, 0.5))
    spread = max(mad, float(np.sqrt(variance)))
    t = (after - before) / (spread * np.sqrt(alike_before + alike_after))
    return Comparison(before, after, (after - before) / spread, float(2 * stdtr(worth - 1, -abs(t))))


def compare_week(values: Float64, baseline: int, least_before: int) -> Comparison | None:
    """The last week of (n,) against the `baseline` days before it, as such differences usually are for this person.

    The same difference is taken for every earlier week; their root mean square is the yardstick, so resemblance of days,
    weekends, seasons and journeys are in it. Levels are means with single outliers cut off as in `compare`; the p is that of
    Student's t with as many degrees of freedom as there are weeks that do not overlap. None with fewer than 5 days in the
    last week, `least_before` before it, or 20 such weeks.
    """
    from numpy.lib.stride_tricks import sliding_window_view
    from scipy.special import stdtr

    usual = values[:-WEEK]
    known = usual[~np.isnan(usual)]
    if len(known) < _LEAST_PAIRS or len(values) < baseline + WEEK:
        return None
    middle = float(np.median(known))
    far = _WINSOR * MAD_TO_SD * float(np.median(np.abs(known - middle)))
    if far <= 0:
        return None
    weeks = _levels(sliding_window_view(values, WEEK)[baseline:], far, _WEEK_KNOWN)
    before = _levels(sliding_window_view(values[:-WEEK], baseline), far, least_before)
    difference = weeks - before
    past = difference[:-WEEK]
    past = winsorised(past[~np.isnan(past)])
    worth = len(past) / WEEK
    if np.isnan(difference[-1]) or worth < _WEEKS_BEFORE:
        return None
    yardstick = float(np.sqrt(np.mean(past**2)))
    t = float(difference[-1]) / (yardstick * np.sqrt(1 + 1 / worth))
    spread = far / _WINSOR
    return Comparison(
        float(before[-1]), float(weeks[-1]), float(difference[-1]) / spread, float(2 * stdtr(worth - 1, -abs(t)))
    )


def _levels(windows: Float64, far: float, least: int) -> Float64:
    """The mean of each window (m, days), single days cut off at `far` from its median; NaN with fewer than `least` days."""
    known = ~np.isnan(windows)
    enough = np.count_nonzero(known, axis=1) >= least
    out = np.full(len(windows), np.nan)
    chosen = windows[enough]
    if len(chosen):
        ordered, n = np.sort(chosen, axis=1), np.count_nonzero(known[enough], axis=1)  # NaN comes last
        row = np.arange(len(chosen))
        middle = (ordered[row, (n - 1) // 2] + ordered[row, n // 2]) / 2
        out[enough] = middle + np.nanmean(np.clip(chosen - middle[:, None], -far, far), axis=1)
    return out


def winsorised(values: Float64) -> Float64:
    """With days further than 3 robust standard deviations from the median put at that distance; (n,) as given."""
    known = values[~np.isnan(values)]
    if not len(known):
        return values
    middle = float(np.median(known))
    far = _WINSOR * MAD_TO_SD * float(np.median(np.abs(known - middle)))
    return np.clip(values, middle - far, middle + far) if far > 0 else values


def _mean_resemblance(at: Int64, r: float) -> float:
    """The mean of r^|i - j| over all pairs of these days: the variance of their mean, for a variance of 1."""
    return float(np.mean(r ** np.abs(at[:, None] - at[None, :])))


def mean_differs(values: Float64) -> float:
    """The two-sided p of a mean other than 0 of independent values (n,) by Student's t; 1 with fewer than 8 or no spread."""
    from scipy.special import stdtr

    n = len(values)
    if n < _LEAST_PAIRS or values.std() == 0:
        return 1.0
    t = values.mean() / (values.std(ddof=1) / np.sqrt(n))
    return float(2 * stdtr(n - 1, -abs(t)))


def _ranks(values: Float64) -> Float64:
    """Average ranks from 1; NaN keeps none. As `scipy.stats.rankdata`, whose import costs more than a whole run."""
    out = np.full(len(values), np.nan)
    known = ~np.isnan(values)
    place, ties = np.unique(values[known], return_inverse=True, return_counts=True)[1:]
    out[known] = (np.cumsum(ties) - (ties - 1) / 2)[place]
    return out
