"""What each source gave and lost."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.arrays import Groups
from healthdesk.model.columns import Int64, Shares


def by_source(bucket: Int64, source: NDArray[np.int32]) -> tuple[Groups, Int64, NDArray[np.int32]]:
    """Rows (n,) grouped by bucket and source; also the bucket and the source of each group, ascending."""
    sources = np.unique(source)  # few: looking them up is faster than numpy's own inverse, which sorts the rows
    many = max(len(sources), 1)
    groups = Groups.of(bucket * many + np.searchsorted(sources, source))
    return groups, groups.key // many, sources[groups.key % many]


def merged(shares: Shares, bucket: Int64) -> Shares:
    """Added up by the longer bucket in which each row (n,) lies."""
    groups, at, who = by_source(bucket, shares.source)
    parts: list[NDArray[Any]] = [groups.sum(column) for column in (shares.kept, shares.dropped, shares.count)]
    return Shares(at, who, *parts)
