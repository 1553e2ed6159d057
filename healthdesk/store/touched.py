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
    """Collected while writing, written once at the end of the transaction."""

    days: dict[str, Int64] = field(default_factory=dict)
    _counts: Counter[tuple[int, int]] = field(default_factory=Counter)

    def add_days(self, metric: str, first: Int64, last: Int64) -> None:
        """Every local day from `first` to `last` of each sample (n,)."""
        if not len(first):
            return
        low, span = int(first.min()), int(last.max() - first.min()) + 2
        edges = np.bincount(first - low, minlength=span) - np.bincount(last - low + 1, minlength=span)
        found = np.flatnonzero(np.cumsum(edges)) + low
        old = self.days.get(metric)
        self.days[metric] = found if old is None else np.union1d(old, found)

    def count(self, metric_id: int, sources: Int32, sign: int = 1) -> None:
        """One sample more (or less) of each of these sources."""
        for source, n in enumerate(np.bincount(sources).tolist()):
            if n:
                self._counts[metric_id, source] += sign * n

    def write(self, connection: driver.Connection) -> None:
        """Queue the days and bring the sample counts up to date."""
        for metric, days in self.days.items():
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
