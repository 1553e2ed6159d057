"""Who speaks for a moment: the interval sweep by source priority.

In each stretch between two neighboring starts or ends only one open record counts: the one of the highest rank, then
the one that starts earlier, then ends later, then has the greater value. Walking through time one stretch after the
other would say the same; this does it a rank at a time on whole columns, exactly, in integers:

- Within one rank the record that started first keeps its time. Sorted by (start, -end, -value) a record therefore
  begins to count where all before it have ended, so the running maximum of ends gives the rank's disjoint intervals.
- From those the union of everything ranked higher is taken away, which may cut a record into several pieces.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.arrays import repeats, time_order
from healthdesk.model.pieces import Float64, Int64, Pieces

_LONG_AGO, _FAR_OFF = np.iinfo(np.int64).min, np.iinfo(np.int64).max


def sweep(
    start: Int64,
    end: Int64,
    value: Float64,
    rank: Int64,
    source: NDArray[Any] | None = None,
    *,
    exclusive: bool = True,
) -> Pieces:
    """The time for which each record counts. All arrays are (n,), in any order; higher rank wins.

    Sources of equal rank behave as one; `source` only settles which of two records equal in all else it is that counts.
    A record without length (end <= start) counts whole unless a record of higher rank covers its instant.
    With `exclusive` False records of equal rank do not compete: logged events are all real, side by side too.
    """
    ties = (-end, -value) if source is None else (-end, -value, source)
    covered = _Cover(np.empty(0, np.int64), np.empty(0, np.int64))
    found: list[tuple[Int64, Int64, Int64]] = []
    for level in np.unique(rank)[::-1]:
        records = np.flatnonzero(rank == level)
        records = records[time_order(start[records], *(tie[records] for tie in ties))]
        lasting = end[records] > start[records]
        instants, spans = records[~lasting], records[lasting]
        instants = instants[~covered.holds(start[instants])]
        found.append((instants, start[instants], start[instants]))
        opens, closes = start[spans], end[spans]
        if exclusive and len(spans):
            opens = np.maximum(opens, np.append(_LONG_AGO, np.maximum.accumulate(closes)[:-1]))
        which, begin, stop = covered.gaps(opens, closes)
        found.append((spans[which], begin, stop))
        covered = covered.joined(start[spans], closes)
    if not found:
        empty = np.empty(0, np.int64)
        return Pieces(empty, empty, empty)
    record, begin, stop = (np.concatenate(column) for column in zip(*found, strict=True))
    order = np.argsort(begin, kind="stable")
    return Pieces(record[order], begin[order], stop[order])


@dataclass(frozen=True, slots=True)
class _Cover:
    """A union of intervals: disjoint, not touching, ascending. Both arrays are (m,)."""

    start: Int64
    end: Int64

    def holds(self, at: Int64) -> NDArray[np.bool_]:
        """Whether each instant lies in it (n,)."""
        return np.searchsorted(self.start, at, side="right") > np.searchsorted(self.end, at, side="right")

    def gaps(self, start: Int64, end: Int64) -> tuple[Int64, Int64, Int64]:
        """The parts of each interval (n,) outside of it: index of the interval, start and end of each part."""
        proper = np.flatnonzero(start < end)
        start, end = start[proper], end[proper]
        first = np.searchsorted(self.end, start, side="right")
        last = np.searchsorted(self.start, end, side="left")
        which, number = repeats(last - first + 1)
        gap = first[which] + number
        begin = np.maximum(start[which], np.append(_LONG_AGO, self.end)[gap])
        stop = np.minimum(end[which], np.append(self.start, _FAR_OFF)[gap])
        real = begin < stop
        return proper[which[real]], begin[real], stop[real]

    def joined(self, start: Int64, end: Int64) -> "_Cover":
        """The union with more intervals, each with start < end."""
        start, end = np.concatenate((self.start, start)), np.concatenate((self.end, end))
        if not len(start):
            return self
        order = np.argsort(start, kind="stable")
        start, reached = start[order], np.maximum.accumulate(end[order])
        opens = np.insert(start[1:] > reached[:-1], 0, True)
        closes = np.append(opens[1:], True)
        return _Cover(start[opens], reached[closes])
