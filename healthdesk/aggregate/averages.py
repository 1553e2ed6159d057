"""Averages: in each local hour one source speaks, and a day is the mean of every sample that spoke."""

from dataclasses import dataclass

import numpy as np

from healthdesk.aggregate.local_hours import LocalHours
from healthdesk.aggregate.shares import by_source, merged
from healthdesk.model.arrays import Groups
from healthdesk.model.columns import Aggregates, Computed, Float64, Int64, SampleColumns, Shares


def averages(columns: SampleColumns, rank: Int64, local: LocalHours, *, hourly: bool) -> Computed:
    """Days, and with `hourly` hours, of readings. `rank` (n,) is that of each sample's source; higher wins.

    A sample belongs to the bucket of its start. In each hour (without `hourly`: in each day) the source of the highest
    rank that has any sample speaks; of equal ones that with more samples, then the smaller id. Sources are never mixed
    within the bucket. The figure is the arithmetic mean of the samples that speak; a day's is that of all of them, so
    an hour with more samples weighs more. Shares are numbers of samples.
    """
    bucket, start, day = local.buckets(columns.start, hourly=hourly)
    placed = np.flatnonzero(bucket >= 0)
    heard, at, who = by_source(bucket[placed], columns.source[placed])
    n = heard.size

    best = np.lexsort((who, -n, -heard.maximum(rank[placed]), at))
    speaks = np.zeros(len(at), np.bool_)
    speaks[best[Groups.of(at[best]).first]] = True
    count = np.where(speaks, n, 0)
    shares = Shares(start[at], who, count.astype(np.float64), (n - count).astype(np.float64), count)

    value = columns.value[placed]
    told = _Told(at[speaks], n[speaks], *(part(value)[speaks] for part in (heard.sum, heard.minimum, heard.maximum)))
    figures = told.aggregates(start, day)
    if not hourly:
        return Computed(figures, None, shares, None)
    every = local.every_day
    days = told.merged(day[told.bucket] - every[0]).aggregates(every, every)
    return Computed(days, figures, merged(shares, day[at]), shares)


@dataclass(frozen=True, slots=True)
class _Told:
    """What spoke in each bucket; arrays are (b,), ascending by `bucket`, the number of it."""

    bucket: Int64
    count: Int64
    total: Float64
    minimum: Float64
    maximum: Float64

    def merged(self, bucket: Int64) -> "_Told":
        """By the longer bucket in which each (b,) lies."""
        groups = Groups.of(bucket)
        return _Told(
            groups.key,
            groups.sum(self.count),
            groups.sum(self.total),
            groups.minimum(self.minimum),
            groups.maximum(self.maximum),
        )

    def aggregates(self, start: Int64, day: Int64) -> Aggregates:
        """With the mean as the figure; rounding never takes it out of the range of the samples."""
        mean = np.clip(self.total / self.count, self.minimum, self.maximum)
        return Aggregates(start[self.bucket], day[self.bucket], mean, self.minimum, self.maximum, self.count)
