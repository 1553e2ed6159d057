"""Whether a daily figure swings with the seasons."""

from dataclasses import dataclass

import numpy as np

from healthdesk.insights.statistics import WEEK, Float64, resemblance, winsorised

YEAR = 365.25  # days
_WEEK_NEEDS = 3  # days with data
WEEKS_NEEDED = 88  # of two years, 85 %


@dataclass(frozen=True, slots=True)
class Wave:
    """A year's wave in a daily figure: half the distance from its lowest to its highest day, the day 0..365.25 after day 0
    of the highest, the level it swings about at the end, its p, and whether each year alone swings the same way.
    """

    amplitude: float
    highest: float
    level: float
    p: float
    every_year: bool


def yearly_wave(values: Float64) -> Wave | None:
    """A wave of one year besides a straight trend, by least squares on weekly means of (n,) days, oldest first.

    Single outliers are cut off as in `compare`. Its p is that of the F test with as many independent weeks as there
    would be without the resemblance of neighbouring ones, n (1 - r) / (1 + r) (Bartlett 1935). None with fewer than 88
    weeks with data in the last two years: one year cannot tell a season from a change.
    """
    from scipy.special import fdtrc

    weeks = len(values) // WEEK
    by_week = winsorised(values[len(values) - weeks * WEEK :]).reshape(weeks, WEEK)
    enough = np.count_nonzero(~np.isnan(by_week), axis=1) >= _WEEK_NEEDS
    if np.count_nonzero(enough[-round(2 * YEAR / WEEK) :]) < WEEKS_NEEDED:
        return None
    at = np.flatnonzero(enough)
    y = np.nanmean(by_week[at], axis=1)
    t = len(values) - weeks * WEEK + at * WEEK + (WEEK - 1) / 2
    line = np.column_stack([np.ones(len(t)), (t - t.mean()) / YEAR])
    angle = 2 * np.pi * t / YEAR
    whole = np.column_stack([line, np.cos(angle), np.sin(angle)])
    straight = y - line @ np.linalg.lstsq(line, y)[0]
    found = np.linalg.lstsq(whole, y)[0]
    rest = y - whole @ found
    unexplained = float(rest @ rest)
    spread = np.full(weeks, np.nan)
    spread[at] = rest
    r = resemblance(spread)
    independent = max(6.0, len(y) * (1 - r) / (1 + r))
    gain = max(0.0, float(straight @ straight) - unexplained)
    p = 1.0 if unexplained <= 0 else float(fdtrc(2, independent - 4, gain / 2 / (unexplained / (independent - 4))))
    wave = whole[:, 2:] @ found[2:]
    years = ((len(values) - 1 - t) // YEAR).astype(np.int64)
    swings = [
        float(np.dot(wave[mine] - wave[mine].mean(), straight[mine])) > 0
        for year in range(int(years.max()) + 1)
        if np.count_nonzero(mine := years == year) >= WEEKS_NEEDED // 2
    ]
    return Wave(
        amplitude=float(np.hypot(*found[2:])),
        highest=float(np.arctan2(found[3], found[2]) / (2 * np.pi) * YEAR % YEAR),
        level=float(found[0] + found[1] * (len(values) - 1 - t.mean()) / YEAR),
        p=p,
        every_year=len(swings) >= 2 and all(swings),
    )
