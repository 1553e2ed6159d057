"""The figures of one metric over a window of days: the one entry to aggregation."""

import numpy as np

from healthdesk.aggregate.averages import averages
from healthdesk.aggregate.latest import latest
from healthdesk.aggregate.local_hours import LocalHours
from healthdesk.aggregate.nights import sleep
from healthdesk.aggregate.sums import sums
from healthdesk.model.arrays import time_order
from healthdesk.model.columns import Computed, Int64, SampleColumns
from healthdesk.model.metric import Kind, MetricSpec, Period, Statistic
from healthdesk.model.night import Night
from healthdesk.model.pieces import Sweep
from healthdesk.model.zones import MINUTE_MS, ZoneHistory


def compute(
    spec: MetricSpec,
    columns: SampleColumns,
    ranks: dict[int, int],
    zones: ZoneHistory,
    days: Int64,
    sweep: Sweep,
) -> tuple[Computed, list[Night]]:
    """The aggregates of `days` (ascending, distinct, at least one); nights only for a metric of sleep stages.

    `columns` holds every sample that overlaps those days and enough around them: samples that know their own offset
    may lie 26 hours outside of the days by the zone history, and a night reaches over midnight. Their order does not
    matter. `ranks` has the rank of every source in `columns`; `sweep` is dedup's. What falls outside of `days` is left out.
    """
    columns = columns.taken(time_order(columns.start, columns.end, columns.source, columns.value, columns.offset))
    sources = np.unique(columns.source)
    rank = np.array([ranks[source] for source in sources.tolist()], np.int64)[np.searchsorted(sources, columns.source)]
    if spec.kind is Kind.STAGE:
        return sleep(columns, rank, zones, days, sweep)
    local = LocalHours.of(columns, zones, days)
    hourly = spec.finest is Period.HOUR
    if spec.statistic is Statistic.AVERAGE:
        return averages(columns, rank, local, hourly=hourly), []
    if spec.statistic is Statistic.LATEST:
        return latest(columns, rank, local, hourly=hourly), []
    exclusive = spec.kind is not Kind.EVENT
    if spec.statistic is Statistic.DURATION:
        exclusive = True  # a minute is covered once, whatever was logged in it
        columns.value = (columns.end - columns.start) / MINUTE_MS
    pieces = sweep(columns.start, columns.end, columns.value, rank, columns.source, exclusive=exclusive)
    return sums(columns, pieces, local, hourly=hourly), []
