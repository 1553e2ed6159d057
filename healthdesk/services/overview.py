"""Every metric of the store at a glance."""

import numpy as np

from healthdesk.model.registry import METRICS
from healthdesk.model.views import OVERVIEW_DAYS, MetricOverview
from healthdesk.services.cache import RestsOn
from healthdesk.services.library import Library


def overview(library: Library) -> list[MetricOverview]:
    """Each metric with data, in the registry's order."""
    return library.cache.get(("overview",), RestsOn(), lambda: _overview(library))


def _overview(library: Library) -> list[MetricOverview]:
    counts = library.store.day_counts()
    extents = library.store.extents()
    return [
        _metric(library, metric, *extents[metric], counts[metric])
        for metric in METRICS
        if metric in extents and metric in counts
    ]


def _metric(library: Library, metric: str, first: int, last: int, days: int) -> MetricOverview:
    begin = last - OVERVIEW_DAYS + 1
    found, _ = library.store.day_aggregates(metric, begin, last)
    value, low, high = (np.full(OVERVIEW_DAYS, np.nan) for _ in range(3))
    at = found.day - begin
    value[at], low[at], high[at] = found.value, found.minimum, found.maximum
    return MetricOverview(metric, first, last, days, float(value[-1]), value, low, high)
