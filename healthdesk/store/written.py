"""Samples that a transaction has written, at hand for summing them up: reading them back takes longer than writing did."""

import numpy as np

from healthdesk.model.columns import SampleColumns
from healthdesk.store.rows import Rows

MOST_ROWS = 300_000  # of all metrics together, 30 bytes each


class Written:
    """Knows metrics of which the store had no sample before: whole, or from some time on, or not at all."""

    def __init__(self) -> None:
        """Of no metric."""
        self._since: dict[str, int] = {}  # ms: what ended before is not known
        self._parts: dict[str, list[SampleColumns]] = {}
        self._size: dict[str, int] = {}

    def begin(self, metric: str) -> None:
        """The store holds no sample of this metric yet."""
        self._parts[metric], self._size[metric] = [], 0

    def add(self, metric: str, rows: Rows) -> None:
        """Rows that were not in the store."""
        if metric not in self._parts:
            return
        self._parts[metric].append(SampleColumns(rows.start, rows.end, rows.value, rows.source, rows.offset))
        self._size[metric] += len(rows)
        while sum(self._size.values()) > MOST_ROWS:
            self.forget(max(self._size, key=self._size.__getitem__))

    def forget(self, metric: str) -> None:
        """It is summed up, or has become something else than what was added; from now on it has to be read."""
        self._parts.pop(metric, None)
        self._size.pop(metric, None)

    def forget_before(self, metric: str, ms: int) -> None:
        """What ended before is summed up; whoever asks for it has to read it."""
        if metric in self._parts:
            kept = [part.taken(np.flatnonzero(part.end >= ms)) for part in self._parts[metric]]
            self._parts[metric] = [part for part in kept if len(part)]
            self._size[metric] = sum(map(len, kept))
            self._since[metric] = max(ms, self._since.get(metric, ms))

    def samples(self, metric: str, start_ms: int, end_ms: int) -> SampleColumns | None:
        """The same as `reads.samples`, or None if that has to be asked."""
        parts = self._parts.get(metric)
        if not parts or start_ms < self._since.get(metric, start_ms):
            return None
        if len(parts) > 1:
            names = ("start", "end", "value", "source", "offset")
            parts[:] = [SampleColumns(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))]
            if (np.diff(parts[0].start) < 0).any():
                order = np.lexsort((parts[0].value, parts[0].source, parts[0].end, parts[0].start))
                parts[:] = [parts[0].taken(order)]
        whole = parts[0]
        until = int(np.searchsorted(whole.start, end_ms))
        overlaps = (whole.start[:until] >= start_ms) | (whole.end[:until] > start_ms)
        return whole.taken(np.flatnonzero(overlaps))
