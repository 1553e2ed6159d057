"""Brings the aggregates up to date: recomputes the (metric, local day) pairs that writes have marked dirty.

The dirty pairs are the work queue. Each window of days is replaced and taken off the queue in one transaction, so a
crash loses no work and doubles none. An import computes part of them within its own transaction (`Meanwhile`).
"""

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from healthdesk.aggregate.compute import compute
from healthdesk.base.changes import Changes
from healthdesk.base.jobs import Job
from healthdesk.dedup.sweep import sweep
from healthdesk.model.columns import Computed, Int64, SampleColumns
from healthdesk.model.metric import Kind
from healthdesk.model.night import Night
from healthdesk.model.registry import metric
from healthdesk.model.zones import DAY_MS, HOUR_MS, ZoneHistory
from healthdesk.store.store import Store
from healthdesk.store.writes import ImportWriter

FIRST_WINDOW_DAYS = 64
ROWS_LEAST, ROWS_MOST = 40_000, 160_000  # a window aims between: few round trips, flat memory
# Records that know their own zone may lie that far outside the day as the zone history has it.
MARGIN_MS = 26 * HOUR_MS
NIGHT_MARGIN_MS = 3 * DAY_MS  # room for every interval that may belong to the same night


class Outdated(Protocol):
    """What holds dirty days and may forget answers that rest on them: a library."""

    @property
    def store(self) -> Store: ...
    @property
    def zones(self) -> ZoneHistory: ...
    def changed(self, changes: Changes) -> None: ...


class Figures(Protocol):
    """Where samples come from and aggregates go: the store, or a transaction that goes on."""

    def ranks(self, metric: str) -> dict[int, int]: ...
    def samples(self, metric: str, start_ms: int, end_ms: int) -> SampleColumns: ...
    def replace_aggregates(
        self, metric: str, days: Int64, computed: Computed, nights: Sequence[Night] | None
    ) -> None: ...


def refresh(library: Outdated, job: Job) -> Changes:
    """Recompute everything dirty."""
    dirty = library.store.dirty()
    if not dirty:
        return Changes()
    every = np.concatenate(list(dirty.values()))
    changes = Changes(frozenset(dirty), int(every.min()), int(every.max()))
    done = 0
    try:
        for metric_id, days in dirty.items():
            span, left = FIRST_WINDOW_DAYS, days
            while len(left):
                count, span = _window(library.store, library.zones, metric_id, left, span)
                left = left[count:]
                done += count
                job.step(done, len(every), "aggregating", {"stage": "aggregating", "metric": metric_id})
    finally:  # what was done before the owner asked to stop is done
        library.changed(changes)
    return changes


class Meanwhile:
    """Computes, while the reader of an import is at work, days that it seems to be done with.

    It only takes work off the queue early: days that get more samples afterwards are computed again.
    """

    def __init__(self, zones: ZoneHistory, writer: ImportWriter) -> None:
        """`writer` is within its transaction."""
        self._zones = zones
        self._writer = writer
        self._spans: dict[str, int] = {}

    def step(self) -> None:
        """One window of days of the metric that was written to least recently; of the only one those it has left behind."""
        touched = self._writer.touched
        if not touched.pending:
            return
        metric_id, days = next(iter(touched.pending.items()))
        if len(touched.pending) == 1:
            days = touched.behind(metric_id)
        if not len(days):
            return
        span = self._spans.get(metric_id, FIRST_WINDOW_DAYS)
        count, self._spans[metric_id] = _window(self._writer.figures, self._zones, metric_id, days, span)
        done = self._zones.day_starts(days[count - 1 : count] + 1)
        self._writer.computed(metric_id, days[:count], int(done[0]) - NIGHT_MARGIN_MS)


def _window(figures: Figures, zones: ZoneHistory, metric_id: str, days: Int64, span: int) -> tuple[int, int]:
    """Recompute those of `days` (sorted) that lie within `span` of the first: how many, and the span that suits the next."""
    spec = metric(metric_id)
    margin = NIGHT_MARGIN_MS if spec.kind is Kind.STAGE else MARGIN_MS
    window = days[: int(np.searchsorted(days, days[0] + span))]
    begin, end = zones.day_starts(np.array([window[0], window[-1] + 1], np.int64))
    columns = figures.samples(metric_id, int(begin) - margin, int(end) + margin)
    computed, nights = compute(spec, columns, figures.ranks(metric_id), zones, window, sweep)
    figures.replace_aggregates(metric_id, window, computed, nights if spec.kind is Kind.STAGE else None)
    if len(columns) > ROWS_MOST:
        span = max(span // 2, 7)
    elif len(columns) < ROWS_LEAST:
        span *= 2
    return len(window), span
