"""A person's own usual range, and which way the last days go."""

import numpy as np

from healthdesk.model.columns import Float64
from healthdesk.model.views import USUAL_NEEDS

TREND_DAYS = 7
TREND_NEEDS = 4  # of them with data


def usual(before: Float64) -> tuple[tuple[float, float] | None, float | None, int]:
    """The 25th and 75th percentile and the median of the days before (n,), NaN without data, and how many have data.

    None and None with fewer than USUAL_NEEDS of them: what is usual is not known yet.
    """
    known = np.sort(before[~np.isnan(before)])
    n = len(known)
    if n < USUAL_NEEDS:
        return None, None, n
    # Linear between the two nearest, as `numpy.quantile` does, at a tenth of its cost.
    place = np.array([0.25, 0.5, 0.75]) * (n - 1)
    below = place.astype(np.int64)
    low, middle, high = (known[below] + (known[below + 1] - known[below]) * (place - below)).tolist()
    return (low, high), middle, n


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
