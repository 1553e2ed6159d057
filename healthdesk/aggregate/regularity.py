"""How regular the nights are."""

from collections.abc import Sequence

import numpy as np

from healthdesk.aggregate.sleep_runs import TELLS
from healthdesk.model.columns import Float64, Int64
from healthdesk.model.night import Night, PlacedNight
from healthdesk.model.zones import MINUTE_MS

NEEDS = 7  # nights
DAY_MIN = 24 * 60


def midpoint_spread(nights: Sequence[PlacedNight]) -> float | None:
    """The standard deviation (n - 1) of the middle of each night on the wall clock, minutes; None under NEEDS nights."""
    if len(nights) < NEEDS:
        return None
    middles = [p.since_noon((p.night.start + p.night.end) // 2) for p in nights]
    return float(np.std(middles, ddof=1))


def regularity(nights: Sequence[Night], first: int, noons: Int64) -> Float64:
    """The Sleep Regularity Index of each local day and the one before it, (n,), -100..100; NaN where one has no night.

    Day i is `first` + i; `noons` (n + 2,) are the UTC ms of the local noons of the days from `first` - 2 on, and day i lasts
    from one noon to the next. The index is -100 + 200 x the part of the minutes in which the person was in the same state,
    asleep or not, as 24 hours earlier (Phillips et al. 2017, Sci Rep 7: 3216). The index of a longer span is the mean.
    """
    n = len(noons) - 2
    begin = int(noons[0])
    minutes = (noons - begin) // MINUTE_MS
    length = int(minutes[-1])
    edges = np.zeros(length + 1, np.int64)
    known = np.zeros(n + 1, np.bool_)  # of `first` - 1 and the days from `first` on
    for night in nights:
        if night.asleep_min <= 0:
            continue
        if not night.nap and 0 <= night.day - first + 1 <= n:
            known[night.day - first + 1] = True
        for start, end, stage in night.stages:
            if TELLS[stage] > 0:
                edges[min(length, max(0, round((start - begin) / MINUTE_MS)))] += 1
                edges[min(length, max(0, round((end - begin) / MINUTE_MS)))] -= 1
    asleep = np.cumsum(edges[:-1]) > 0
    same = np.zeros(length, np.float64)
    same[DAY_MIN:] = asleep[DAY_MIN:] == asleep[:-DAY_MIN]
    total = np.concatenate([[0.0], np.cumsum(same)])
    part = (total[minutes[2:]] - total[minutes[1:-1]]) / (minutes[2:] - minutes[1:-1])
    return np.where(known[1:] & known[:-1], 200 * part - 100, np.nan)
