"""Brings the aggregates up to date: recomputes the (metric, local day) pairs that writes have marked dirty.

The dirty pairs are the work queue. Each window of days is replaced and taken off the queue in one transaction, so a
crash loses no work and doubles none.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from healthdesk.aggregate.compute import compute
from healthdesk.base.changes import Changes
from healthdesk.base.jobs import Job
from healthdesk.dedup.sweep import sweep
from healthdesk.model.columns import Int64
from healthdesk.model.metric import Kind
from healthdesk.model.registry import metric
from healthdesk.model.zones import DAY_MS, HOUR_MS

if TYPE_CHECKING:
    from healthdesk.services.library import Library

FIRST_WINDOW_DAYS = 64
ROWS_LEAST, ROWS_MOST = 40_000, 160_000  # a window aims between: few round trips, flat memory
# Records that know their own zone may lie that far outside the day as the zone history has it.
MARGIN_MS = 26 * HOUR_MS
NIGHT_MARGIN_MS = 3 * DAY_MS  # room for every interval that may belong to the same night


def refresh(library: "Library", job: Job) -> tuple[int, Changes]:
    """Recompute everything dirty. Returns how many distinct days that were, and what changed."""
    dirty = library.store.dirty()
    total = sum(map(len, dirty.values()))
    done = 0
    for metric_id, days in dirty.items():
        for count in _refresh_metric(library, metric_id, days):
            done += count
            job.step(done, total, "aggregating", {"stage": "aggregating", "metric": metric_id})
    if not dirty:
        return 0, Changes()
    every = np.unique(np.concatenate(list(dirty.values())))
    changes = Changes(frozenset(dirty), int(every[0]), int(every[-1]))
    library.changed(changes)
    return len(every), changes


def _refresh_metric(library: "Library", metric_id: str, days: Int64) -> Iterator[int]:
    """Recompute the days (sorted) of one metric window by window; yields how many days each took."""
    store, zones, spec = library.store, library.zones, metric(metric_id)
    ranks = store.ranks(metric_id)
    margin = NIGHT_MARGIN_MS if spec.kind is Kind.STAGE else MARGIN_MS
    span, at = FIRST_WINDOW_DAYS, 0
    while at < len(days):
        upto = int(np.searchsorted(days, days[at] + span))
        window = days[at:upto]
        begin, end = zones.day_starts(np.array([window[0], window[-1] + 1], np.int64))
        columns = store.samples(metric_id, int(begin) - margin, int(end) + margin)
        computed, nights = compute(spec, columns, ranks, zones, window, sweep)
        store.replace_aggregates(metric_id, window, computed, nights if spec.kind is Kind.STAGE else None)
        yield len(window)
        at = upto
        if len(columns) > ROWS_MOST:
            span = max(span // 2, 7)
        elif len(columns) < ROWS_LEAST:
            span *= 2
