"""The minutes of sleep of Fitabase, as stages that last.

Fitbit calls a minute asleep (1), restless (2) or awake (3), and counts only the first as sleep: `TotalMinutesAsleep` is
the number of ones, and the restless minutes are in `TotalTimeInBed`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from healthdesk.base.words import mark
from healthdesk.formats.reading.output import Output
from healthdesk.model.batch import Float64, Int16, Int64
from healthdesk.model.night import Stage
from healthdesk.model.zones import MINUTE_MS

_ASLEEP, _RESTLESS, _AWAKE = 1.0, 2.0, 3.0
_GAP_MS = 30 * MINUTE_MS  # within one log every minute is there


@dataclass(slots=True)
class Minutes:
    """The minutes of one table, in any order; as rows once all are there (a person has half a million in a year)."""

    out: Output
    place: str
    source: int
    _logs: dict[str, int] = field(default_factory=dict)
    _parts: list[tuple[Int64, Int64, Float64, Int16, Int64]] = field(default_factory=list)

    def add(self, logs: Sequence[str], start: Int64, value: Float64, offset: Int16, position: Int64) -> None:
        """Minutes (n,) that begin at `start` (UTC ms), with the id of the sleep they are of."""
        good = np.isin(value, (_ASLEEP, _RESTLESS, _AWAKE))
        for i in np.flatnonzero(~good).tolist():
            reason = mark("Value is none of 1 (asleep), 2 (restless), 3 (awake)")
            self.out.error(self.place, int(position[i]), reason, metric="sleep")
        log = np.fromiter((self._logs.setdefault(text, len(self._logs)) for text in logs), np.int64, len(logs))
        self._parts.append((log[good], start[good], value[good], offset[good], position[good]))

    def close(self) -> None:
        """All minutes are there: one row while a stage lasts, and one row in bed for each sleep."""
        if not self._parts:
            return
        log, start, value, offset, position = (np.concatenate(column) for column in zip(*self._parts, strict=True))
        order = np.lexsort((position, start, log))
        order = order[np.diff(start[order], prepend=start[order][:1] - 1) != 0]  # a minute told twice
        log, start, offset, position = log[order], start[order], offset[order], position[order]
        stage = np.where(value[order] == _ASLEEP, Stage.ASLEEP, Stage.AWAKE)
        gap = np.diff(start)
        another = (np.diff(log) != 0) | (gap > _GAP_MS)
        self._rows(start, offset, position, np.full(len(start), Stage.IN_BED), another)
        self._rows(start, offset, position, stage, another | (np.diff(stage) != 0) | (gap > MINUTE_MS))

    def _rows(self, start: Int64, offset: Int16, position: Int64, stage: Int64, breaks: NDArray[np.bool_]) -> None:
        """A row from each break (n - 1,) to the next."""
        if not len(start):
            return
        first = np.concatenate([[0], np.flatnonzero(breaks) + 1])
        last = np.concatenate([first[1:] - 1, [len(start) - 1]])
        self.out.rows(
            "sleep",
            "",
            start[first],
            start[last] + MINUTE_MS,
            stage[first],
            source=self.source,
            place=self.place,
            position=position[first],
            offset=offset[first],
        )
