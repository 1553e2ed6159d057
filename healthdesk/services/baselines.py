"""What is usual for a person, from the days and from who told them."""

from collections.abc import Mapping

import numpy as np

from healthdesk.aggregate.usual import baseline
from healthdesk.model.baseline import USUAL_DAYS, Baseline
from healthdesk.model.columns import Float64, Int64
from healthdesk.services.cache import RestsOn
from healthdesk.services.library import Library

NOBODY = 0  # of a day without data


def baseline_before(library: Library, metric_id: str, first: int, last: int) -> Baseline:
    """Of the USUAL_DAYS before local day `first`, for the days up to `last` that are compared with it."""
    start = first - USUAL_DAYS

    def of_days() -> Baseline:
        found, _ = library.store.day_aggregates(metric_id, start, last)
        values = np.full(last - start + 1, np.nan)
        values[found.day - start] = found.value
        return baseline_of(library, metric_id, values, last, last - first + 1)

    key, rests_on = ("baseline", metric_id, first, last), RestsOn(frozenset({metric_id}), start, last)
    return library.cache.get(key, rests_on, of_days)


def baseline_of(library: Library, metric_id: str, values: Float64, last: int, recent: int) -> Baseline:
    """Of figures of a metric that end with local day `last`; see `healthdesk.aggregate.usual.baseline`."""
    told = main_sources(library, last - len(values) + 1, last, metric_id).get(metric_id)
    return baseline(values, recent, told)


def main_sources(library: Library, first: int, last: int, metric_id: str | None = None) -> Mapping[str, Int64]:
    """By metric, or of one only, the source that gave most to each of the local days `first`..`last`; (days,)."""
    return library.cache.get(
        ("main_sources", first, last, metric_id),
        RestsOn(None if metric_id is None else frozenset({metric_id}), first, last),
        lambda: {
            name: _spread(day - first, source, last - first + 1)
            for name, (day, source) in library.store.main_sources(first, last, metric_id).items()
        },
    )


def _spread(at: Int64, source: Int64, days: int) -> Int64:
    out = np.full(days, NOBODY, np.int64)
    out[at] = source
    return out
