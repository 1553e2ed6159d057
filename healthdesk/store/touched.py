"""What a transaction has changed: the local days to compute again, and how many samples each source has."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import sqlcipher3.dbapi2 as driver

from healthdesk.base.changes import Changes
from healthdesk.model.batch import Int16, Int32, Int64

# (metric, start, end, offset) -> first and last local day whose figures depend on each sample, all (n,)
DaysOf = Callable[[str, Int64, Int64, Int16], tuple[Int64, Int64]]


@dataclass(slots=True)
class Touched:
    """Collected while writing, written once at the end of the transaction.

    `pending`: by metric the days that are still to be computed again; the metric written last comes last.
    """

    days: dict[str, Int64] = field(default_factory=dict)
    pending: dict[str, Int64] = field(default_factory=dict)
    _counts: Counter[tuple[int, int]] = field(default_factory=Counter)
    _newest: dict[str, int] = field(default_factory=dict)  # day written to so far
    _out_of_order: set[str] = field(default_factory=set)

    def add_days(self, metric: str, first: Int64, last: Int64) -> None:
        """Every local day from `first` to `last` of each sample (n,)."""
        if not len(first):
            return
        low, span = int(first.min()), int(last.max() - first.min()) + 2
        edges = np.bincount(first - low, minlength=span) - np.bincount(last - low + 1, minlength=span)
        found = np.flatnonzero(np.cumsum(edges)) + low
        newest = self._newest.get(metric, low)
        if low < newest - 1:  # neighbours meet at midnight
            self._out_of_order.add(metric)
        self._newest[metric] = max(newest, int(found[-1]))
        self.days[metric] = _joined(self.days.get(metric), found)
        self.pending[metric] = _joined(self.pending.pop(metric, None), found)

    def behind(self, metric: str) -> Int64:
        """Those pending days that a stream in order of time does not come back to; none of one that did so before."""
        days = self.pending[metric]
        return days[:0] if metric in self._out_of_order else days[days < self._newest[metric] - 1]

    def computed(self, metric: str, days: Int64) -> bool:
        """These days are up to date, until something is written to them again; True if the metric has no other pending."""
        left = np.setdiff1d(self.pending.pop(metric), days, assume_unique=True)
        if len(left):
            self.pending = {metric: left, **self.pending}
        return not len(left)

    def count(self, metric_id: int, sources: Int32, sign: int = 1) -> None:
        """One sample more (or less) of each of these sources."""
        for source, n in enumerate(np.bincount(sources).tolist()):
            if n:
                self._counts[metric_id, source] += sign * n

    def distinct_days(self) -> int:
        """How many local days were touched, whatever the metric."""
        return len(np.unique(np.concatenate(list(self.days.values())))) if self.days else 0

    def write(self, connection: driver.Connection) -> None:
        """Queue the days and bring the sample counts up to date."""
        for metric, days in self.pending.items():
            connection.executemany(
                "INSERT OR IGNORE INTO dirty VALUES ((SELECT id FROM metric WHERE name = ?), ?)",
                ((metric, day) for day in days.tolist()),
            )
        connection.executemany(
            "INSERT INTO sample_count VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n",
            ((metric, source, n) for (metric, source), n in self._counts.items() if n),
        )

    def changes(self, *, sources: bool, sessions: bool) -> Changes:
        """The same for caches and views."""
        every = [days for days in self.days.values() if len(days)]
        return Changes(
            frozenset(self.days),
            min((int(days[0]) for days in every), default=None),
            max((int(days[-1]) for days in every), default=None),
            sources=sources,
            sessions=sessions,
        )


def _joined(old: Int64 | None, new: Int64) -> Int64:
    return new if old is None else np.union1d(old, new)
