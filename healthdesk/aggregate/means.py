"""Which source spoke in each bucket of an average, and what each told over longer buckets."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from healthdesk.aggregate.shares import by_source
from healthdesk.model.columns import Aggregates, Float64, Int64, Shares


@dataclass(frozen=True, slots=True)
class Means:
    """A row for each bucket and source that spoke in it, ascending; arrays are (m,)."""

    bucket: Int64
    source: NDArray[np.int32]
    value: Float64
    count: Int64


def means_by_source(figures: Aggregates, shares: Shares, bucket: Int64) -> Means:
    """Means of the samples that spoke, by source and by the longer bucket in which each of `figures` (n,) lies.

    In each of `figures` one source speaks, the one with a share that is kept, so its mean is that source's. Means of
    longer buckets are weighted by their samples, as the average itself is.
    """
    kept = shares.count > 0
    at = np.searchsorted(figures.bucket, shares.bucket[kept])
    groups, long, who = by_source(bucket[at], shares.source[kept])
    count = groups.sum(figures.count[at])
    total = groups.sum(figures.value[at] * figures.count[at])
    low, high = groups.minimum(figures.minimum[at]), groups.maximum(figures.maximum[at])
    return Means(long, who, np.clip(total / np.maximum(1, count), low, high), count)
