"""Columns on their way out of the store, and what dedup and aggregation make of them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Int64 = NDArray[np.int64]
Float64 = NDArray[np.float64]


@dataclass(slots=True)
class SampleColumns:
    """Stored samples of one metric, ordered by start. All arrays are (n,). `source` holds store ids."""

    start: Int64
    end: Int64
    value: Float64
    source: NDArray[np.int32]
    offset: NDArray[np.int16]

    def __len__(self) -> int:
        return len(self.start)

    def taken(self, index: Int64) -> "SampleColumns":
        """The samples at `index`, in that order."""
        return SampleColumns(
            self.start[index], self.end[index], self.value[index], self.source[index], self.offset[index]
        )


@dataclass(slots=True)
class Aggregates:
    """Buckets of one metric and period, ordered. All arrays are (n,).

    `bucket` is the local day (period day) or the UTC ms at which the local hour starts (period hour); `day` its local day.
    """

    bucket: Int64
    day: Int64
    value: Float64
    minimum: Float64
    maximum: Float64
    count: Int64  # samples that speak

    def __len__(self) -> int:
        return len(self.bucket)


@dataclass(slots=True)
class Shares:
    """What each source gave to a bucket and lost to a better one; in the metric's unit (sum, duration) or as sample counts."""

    bucket: Int64
    source: NDArray[np.int32]
    kept: Float64
    dropped: Float64
    count: Int64  # samples of this source that speak

    def __len__(self) -> int:
        return len(self.bucket)


@dataclass(slots=True)
class Computed:
    """The aggregates of one metric over a window of days."""

    days: Aggregates
    hours: Aggregates | None  # None where the metric has no hourly value
    day_shares: Shares
    hour_shares: Shares | None
