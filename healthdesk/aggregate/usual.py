"""A person's own usual range, how far it can be relied on, and which way the last days go."""

from collections import Counter

import numpy as np

from healthdesk.model.baseline import STALE_DAYS, USUAL_NEEDS, Baseline, Calibration
from healthdesk.model.columns import Float64, Int64

TREND_DAYS = 7
TREND_NEEDS = 4  # of them with data
NEWEST_DAYS = 7  # with data, tell which source speaks now
CHANGE_NEEDS = 4  # days of it, and as many before: fewer are a borrowed watch
MAD_TO_SD = 1.4826  # of a normal distribution


def baseline(values: Float64, recent: int = 0, source: Int64 | None = None) -> Baseline:
    """What the days of `values` (n,) but the last `recent` say is usual for those; NaN for a day without data.

    `source` (n,) is the one that gave most to each day. Where another one took over, at a level more than a robust standard
    deviation (median absolute deviation x 1.4826) away, the days before it say nothing about the ones after, and only those
    since count: a new device measures differently before the person does.
    """
    before = values[: len(values) - recent]
    known = np.flatnonzero(~np.isnan(before))
    if not len(known):
        return Baseline(missing=len(before))
    since = 0 if source is None else _other_level_since(values, source)
    told = before[known[known >= since]]
    n, missing = len(told), len(before) - 1 - int(known[-1])
    low, middle, high = _quartiles(told) if n >= USUAL_NEEDS else (None, None, None)
    span = None if low is None or high is None else (low, high)
    return Baseline(_state(n, missing, changed=since > 0), n, span, middle, missing)


def _state(n: int, missing: int, *, changed: bool) -> Calibration:
    if changed:
        return Calibration.RECALIBRATING
    if n < USUAL_NEEDS:
        return Calibration.CALIBRATING
    return Calibration.STALE if missing >= STALE_DAYS else Calibration.ESTABLISHED


def _quartiles(told: Float64) -> list[float]:
    """Of two or more. Linear between the two nearest, as `numpy.quantile` does, at a tenth of its cost."""
    known = np.sort(told)
    place = np.array([0.25, 0.5, 0.75]) * (len(known) - 1)
    below = place.astype(np.int64)
    out: list[float] = (known[below] + (known[below + 1] - known[below]) * (place - below)).tolist()
    return out


def _other_level_since(values: Float64, source: Int64) -> int:
    """Where in (n,) the source of the newest days took over at another level; 0 where none did."""
    at = np.flatnonzero(~np.isnan(values))
    told = source[at]
    if not len(at) or (told == told[0]).all():
        return 0
    ((newest, days),) = Counter(told[-NEWEST_DAYS:].tolist()).most_common(1)
    own = told == newest
    # The place with the fewest days on the wrong side: its own before, those of others after. A day of another source now
    # and then moves it not, and of two that take turns none took over.
    wrong = np.append(0, np.cumsum(own)) + np.append(np.cumsum(~own[::-1])[::-1], 0)
    place = int(wrong.argmin())
    if days < CHANGE_NEEDS or min(place, len(at) - place) < CHANGE_NEEDS:
        return 0
    before, after = values[at[:place]], values[at[place:]]
    level = _median(before)
    spread = MAD_TO_SD * _median(np.abs(before - level))
    return int(at[place]) if abs(_median(after) - level) > spread else 0


def _median(values: Float64) -> float:
    """Of one or more, none NaN; at a twentieth of the cost of numpy's for some tens of days."""
    ordered, n = np.sort(values), len(values)
    return float(ordered[(n - 1) // 2] + ordered[n // 2]) / 2


def trend(values: Float64, usual_range: tuple[float, float] | None) -> str | None:
    """`up`, `down` or `stable`: the mean of the last TREND_DAYS of `values` (n,), NaN without data, against the range.

    None without a range, or with fewer than TREND_NEEDS of those days with data.
    """
    last = values[-TREND_DAYS:]
    last = last[~np.isnan(last)]
    if usual_range is None or len(last) < TREND_NEEDS:
        return None
    mean = last.mean()
    return "down" if mean < usual_range[0] else "up" if mean > usual_range[1] else "stable"
