"""The minutes of sleep of Fitabase, as stages that last.

Fitbit calls a minute asleep (1), restless (2) or awake (3), and counts only the first as sleep: `TotalMinutesAsleep` is
the number of ones, and the restless minutes are in `TotalTimeInBed`.
"""

from dataclasses import dataclass, field

import numpy as np

from healthdesk.formats.reading.output import Output
from healthdesk.model.batch import Int64
from healthdesk.model.night import Stage
from healthdesk.model.zones import MINUTE_MS

_STAGES = {1.0: Stage.ASLEEP, 2.0: Stage.AWAKE, 3.0: Stage.AWAKE}
_GAP_MS = 30 * MINUTE_MS  # within one log every minute is there


@dataclass(slots=True)
class _Run:
    """Minutes that follow each other without a change."""

    start: int
    end: int
    stage: Stage
    offset: int
    position: int


@dataclass(slots=True)
class Nights:
    """Minutes in the order of the file become rows: a stage while it lasts, and one row in bed for each log."""

    out: Output
    place: str
    source: int
    _log: str = ""
    _runs: list[_Run] = field(default_factory=list)

    def add(self, log: str, start: int, value: float, offset: int, position: int) -> None:
        """One minute that begins at `start` (UTC ms)."""
        stage = _STAGES.get(value)
        if stage is None:
            self.out.error(self.place, position, "Value is none of 1 (asleep), 2 (restless), 3 (awake)", metric="sleep")
            return
        last = self._runs[-1] if self._runs else None
        if last is not None and (log != self._log or not last.start < start <= last.end + _GAP_MS):
            self.close()
            last = None
        self._log = log
        if last is not None and last.stage is stage and start <= last.end:
            last.end = start + MINUTE_MS
        else:
            if last is not None:
                last.end = min(last.end, start)
            self._runs.append(_Run(start, start + MINUTE_MS, stage, offset, position))

    def close(self) -> None:
        """What was added last is whole."""
        if not self._runs:
            return
        first, last = self._runs[0], self._runs[-1]
        rows = [*self._runs, _Run(first.start, last.end, Stage.IN_BED, first.offset, first.position)]
        self._runs.clear()
        self.out.rows(
            "sleep",
            "",
            _column([run.start for run in rows]),
            _column([run.end for run in rows]),
            _column([run.stage for run in rows]),
            source=self.source,
            place=self.place,
            position=_column([run.position for run in rows]),
            offset=_column([run.offset for run in rows]),
        )


def _column(values: list[int]) -> Int64:
    return np.array(values, np.int64)
