"""Sleep stages of each source as runs of time that do not overlap, in periods of sleep.

Records whose gaps are no longer than GAP_MS are one period of sleep, whatever their source. Overlapping records of one
source are swept so that no minute counts twice: deep, core and REM come before "asleep", asleep in any form before
awake, awake before in bed. So time asleep is the union of what the source calls asleep, and awake only what is left.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.arrays import time_order
from healthdesk.model.columns import Float64, Int64, SampleColumns
from healthdesk.model.pieces import Sweep
from healthdesk.model.zones import HOUR_MS, MINUTE_MS

GAP_MS = 3 * HOUR_MS
# By Stage: which of a source's own overlapping records is believed, and how much a record tells of sleep.
_PRECEDENCE = np.array([0, 2, 1, 3, 3, 3])
TELLS = np.array([0, 1, 0, 2, 2, 2])


@dataclass(frozen=True, slots=True)
class Runs:
    """Ordered by start; those of one source are disjoint. All arrays are (m,)."""

    record: Int64  # index of the record behind it
    period: Int64  # number of the period of sleep, from 0 in time
    source: NDArray[np.int32]
    stage: Int64
    start: Int64
    end: Int64

    @classmethod
    def of(cls, columns: SampleColumns, period: Int64, sweep: Sweep) -> "Runs":
        """From records (n,) with start < end and the period of each; values are `Stage` codes."""
        stage = columns.value.astype(np.int64)
        found = [(np.empty(0, np.int64),) * 3]
        for source in np.unique(columns.source):
            mine = np.flatnonzero(columns.source == source)
            told = stage[mine]
            pieces = sweep(columns.start[mine], columns.end[mine], columns.value[mine], _PRECEDENCE[told])
            found.append((mine[pieces.record], pieces.start, pieces.end))
        record, start, end = (np.concatenate(column) for column in zip(*found, strict=True))
        order = time_order(start, columns.source[record])
        record = record[order]
        return cls(record, period[record], columns.source[record], stage[record], start[order], end[order])

    @property
    def minutes(self) -> Float64:
        """Length of each."""
        return (self.end - self.start) / MINUTE_MS

    @property
    def asleep(self) -> NDArray[np.bool_]:
        """Whether each is sleep of any kind."""
        return np.asarray(TELLS[self.stage] > 0)

    def where(self, which: NDArray[np.bool_]) -> "Runs":
        """Only those (m,) that are True."""
        return Runs(
            self.record[which],
            self.period[which],
            self.source[which],
            self.stage[which],
            self.start[which],
            self.end[which],
        )


def periods(columns: SampleColumns) -> Int64:
    """The number of the period of sleep to which each record (n,) belongs; records are ordered by start."""
    reached = np.maximum.accumulate(columns.end)
    apart = columns.start[1:] - reached[:-1] > GAP_MS
    return np.cumsum(np.append(np.zeros(min(len(columns), 1), np.int64), apart))
