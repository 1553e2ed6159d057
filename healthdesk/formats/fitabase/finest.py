"""The same figure by minutes, by hours and by days, so that none of it counts twice and none of it is missing.

A coarser figure is left out where the finer ones in the export add up to it. Where they do not (a table that was cut, a
day that is only there as a whole), the coarser one is read as well: both are of one source and begin at the same time,
and the sweep lets the longer one count. So the figure of the day is the whole, whatever the tables hold.
"""

from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.batch import Float64, Int64
from healthdesk.model.zones import HOUR_MS

_ROUNDED = 0.01  # minutes and hours are rounded one by one
_HOURS_OF = {1: 1, 2: 24}  # by grain


class Finest:
    """What finer tables add up to: metric -> local hour -> sum."""

    def __init__(self) -> None:
        """Nothing read."""
        self._sums: dict[str, dict[int, float]] = defaultdict(dict)
        self._file: dict[str, dict[int, float]] = defaultdict(dict)

    def knows(self, metric: str, wall: Int64) -> NDArray[np.bool_]:
        """Where (n,) another table has told something of the local hour already."""
        known = self._sums[metric]
        return np.fromiter((hour in known for hour in (wall // HOUR_MS).tolist()), np.bool_, len(wall))

    def add(self, metric: str, wall: Int64, value: Float64) -> None:
        """Values at local times (n,) of the table being read."""
        hours, at = np.unique(wall // HOUR_MS, return_inverse=True)
        sums = np.bincount(at, np.nan_to_num(value, posinf=0.0, neginf=0.0), len(hours))
        mine = self._file[metric]
        for hour, total in zip(hours.tolist(), sums.tolist(), strict=True):
            mine[hour] = mine.get(hour, 0.0) + total

    def finish(self) -> None:
        """The table has been read. An hour that two tables tell is not the sum of both."""
        for metric, mine in self._file.items():
            sums = self._sums[metric]
            for hour, total in mine.items():
                sums[hour] = max(total, sums.get(hour, 0.0))
        self._file.clear()

    def covers(self, metric: str, grain: int, wall: Int64, value: Float64) -> NDArray[np.bool_]:
        """Where (n,) finer figures were read that add up to a coarser `value`, of the hour or day that begins at `wall`."""
        sums, hours = self._sums[metric], _HOURS_OF.get(grain, 0)
        out = np.zeros(len(wall), np.bool_)
        if not sums:
            return out
        for i, (hour, total) in enumerate(zip((wall // HOUR_MS).tolist(), value.tolist(), strict=True)):
            told = [sums[at] for at in range(hour, hour + hours) if at in sums]
            out[i] = bool(told) and sum(told) >= total - max(1.0, _ROUNDED * total)
        return out
