"""The days of one metric as a small chart shows them."""

import numpy as np

from healthdesk.model.baseline import USUAL_DAYS
from healthdesk.model.finding import DaySeries
from healthdesk.services.baselines import baseline_of
from healthdesk.services.library import Library


def day_series(library: Library, metric_id: str, last: int, days: int) -> DaySeries | None:
    """The `days` days that end with local day `last`, and what was usual before them; None if none of them has data."""
    first = last - days - USUAL_DAYS + 1
    found, _ = library.store.day_aggregates(metric_id, first, last)
    value, low, high = (np.full(last - first + 1, np.nan) for _ in range(3))
    at = found.day - first
    value[at], low[at], high[at] = found.value, found.minimum, found.maximum
    if np.isnan(value[-days:]).all():
        return None
    usual = baseline_of(library, metric_id, value, last, days)
    return DaySeries(last, value[-days:], low[-days:], high[-days:], usual)
