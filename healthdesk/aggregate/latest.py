"""The last value of a day: weight, body fat."""

import numpy as np

from healthdesk.aggregate.local_hours import LocalHours
from healthdesk.aggregate.shares import by_source
from healthdesk.model.arrays import Groups, time_order
from healthdesk.model.columns import Aggregates, Computed, Int64, SampleColumns, Shares


def latest(columns: SampleColumns, rank: Int64, local: LocalHours, *, hourly: bool) -> Computed:
    """Days, and with `hourly` hours, of values that hold until the next one. `rank` (n,) as in `averages`.

    The figure is the value of the sample that starts last; of those at one instant that of the higher rank, then the
    greater one. Least, greatest and count are of all samples of the bucket, whoever took them: so nothing is dropped,
    and shares are numbers of samples.
    """
    days, day_shares = _last(columns, rank, local, hourly=False)
    if not hourly:
        return Computed(days, None, day_shares, None)
    hours, hour_shares = _last(columns, rank, local, hourly=True)
    return Computed(days, hours, day_shares, hour_shares)


def _last(columns: SampleColumns, rank: Int64, local: LocalHours, *, hourly: bool) -> tuple[Aggregates, Shares]:
    bucket, start, day = local.buckets(columns.start, hourly=hourly)
    order = time_order(columns.start, rank, columns.value)
    order = order[bucket[order] >= 0]
    bucket, value = bucket[order], columns.value[order]
    groups = Groups.of(bucket)
    figures = Aggregates(
        start[groups.key],
        day[groups.key],
        value[groups.last],
        groups.minimum(value),
        groups.maximum(value),
        groups.size,
    )
    given, at, who = by_source(bucket, columns.source[order])
    kept = given.size.astype(np.float64)
    return figures, Shares(start[at], who, kept, np.zeros(len(kept)), given.size)
