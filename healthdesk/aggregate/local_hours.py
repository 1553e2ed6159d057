"""The local hours and days of a window, and how records fall into them.

Hours are counted from local midnight, so a day has 23, 24 or 25 of them; where a clock jumps by half an hour (or the
owner changes zone) the last hour of the day is a part of one. A record that knows its own offset is placed by that,
every other by the zone history; all hours of the window, of whatever clock, are numbered together.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.arrays import repeats, run_starts
from healthdesk.model.columns import Int64, SampleColumns
from healthdesk.model.zones import DAY_MS, HOUR_MS, MINUTE_MS, UNKNOWN_OFFSET, ZoneHistory


@dataclass(frozen=True, slots=True)
class Clock:
    """Records that are placed by the same clock, and the h hours of the window by that clock."""

    records: Int64  # indices into the columns
    border: Int64  # (h + 1,) UTC ms at which the hours begin, and the last one ends
    hour: Int64  # (h,) number of each hour in `LocalHours`

    def split(self, start: Int64, end: Int64) -> tuple[Int64, Int64, Int64]:
        """Cut intervals (n,) at the borders: index of the interval, index of the hour in `hour`, ms of each part.

        What lies outside of the window is left out. An interval without length is one part of 1 ms.
        """
        first = np.searchsorted(self.border, start, side="right") - 1
        last = np.searchsorted(self.border, np.maximum(end - 1, start), side="right") - 1
        first, last = np.maximum(first, 0), np.minimum(last, len(self.hour) - 1)
        which, number = repeats(np.maximum(last - first + 1, 0))
        hour = first[which] + number
        ms = np.minimum(end[which], self.border[hour + 1]) - np.maximum(start[which], self.border[hour])
        return which, hour, np.maximum(ms, 1)


@dataclass(frozen=True, slots=True)
class LocalHours:
    """Every local hour of the days wanted and those between, ordered by day and start; arrays are (h,)."""

    start: Int64  # UTC ms
    day: Int64
    wanted: Int64  # the days (d,), ascending
    clocks: tuple[Clock, ...]

    @classmethod
    def of(cls, columns: SampleColumns, zones: ZoneHistory, days: Int64) -> "LocalHours":
        """`days` are the days wanted: at least one, ascending, distinct."""
        every = np.arange(days[0], days[-1] + 2)
        offsets = np.unique(columns.offset) if len(columns) else np.array([UNKNOWN_OFFSET])
        borders, of_day = [], []
        for offset in offsets.tolist():
            if offset == UNKNOWN_OFFSET:
                midnights = np.maximum.accumulate(zones.day_starts(every))
            else:
                midnights = every * DAY_MS - offset * MINUTE_MS
            which, number = repeats(-(np.diff(midnights) // -HOUR_MS))
            borders.append(np.append(midnights[which] + number * HOUR_MS, midnights[-1]))
            of_day.append(every[which])
        # Number the hours of all clocks together; equal ones of two clocks are one.
        start, day = np.concatenate([border[:-1] for border in borders]), np.concatenate(of_day)
        order = np.lexsort((start, day))
        new = run_starts(start[order], day[order])
        number = np.empty(len(order), np.int64)
        number[order] = np.cumsum(new) - 1
        hours = np.split(number, np.cumsum([len(mine) for mine in of_day])[:-1])
        clocks = [
            Clock(np.flatnonzero(columns.offset == offset), border, hour)
            for offset, border, hour in zip(offsets, borders, hours, strict=True)
        ]
        return cls(start[order][new], day[order][new], days, tuple(clocks))

    @property
    def every_day(self) -> Int64:
        """The days from the first to the last one wanted."""
        return np.arange(self.wanted[0], self.wanted[-1] + 1)

    def buckets(self, at: Int64, *, hourly: bool) -> tuple[Int64, Int64, Int64]:
        """The number of the hour or day in which each record's instant `at` (n,) lies, -1 outside of the days wanted.

        The other two arrays tell what the numbers stand for: the start of the bucket (of a day: the day) and the day.
        """
        hour = self._place(at)
        if hourly:
            return hour, self.start, self.day
        every = self.every_day
        return np.where(hour >= 0, self.day[hour] - every[0], -1), every, every

    def _place(self, at: Int64) -> Int64:
        out = np.full(len(at), -1, np.int64)
        for clock in self.clocks:
            index = np.searchsorted(clock.border, at[clock.records], side="right") - 1
            inside = (index >= 0) & (index < len(clock.hour))
            inside[inside] = self.is_wanted(self.day[clock.hour[index[inside]]])
            out[clock.records[inside]] = clock.hour[index[inside]]
        return out

    def is_wanted(self, day: Int64) -> NDArray[np.bool_]:
        """Whether each day (n,) is among those wanted."""
        at = np.minimum(np.searchsorted(self.wanted, day), len(self.wanted) - 1)
        return np.asarray(self.wanted[at] == day)
