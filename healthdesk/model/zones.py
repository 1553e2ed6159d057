"""Civil time: which local day an instant belongs to. Instants are UTC milliseconds, days ordinals since 1970-01-01."""

import functools
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from healthdesk.base.clock import zone_names

Int64 = NDArray[np.int64]

HOUR_MINUTES, DAY_MINUTES = 60, 1440
DAY_MS = 86_400_000
HOUR_MS = 3_600_000
MINUTE_MS = 60_000
EPOCH = date(1970, 1, 1)
UNKNOWN_OFFSET = -32_768  # int16: the record does not know its zone
_FIRST, _LAST = datetime(1900, 1, 1, tzinfo=UTC), datetime(2101, 1, 1, tzinfo=UTC)
_STEP = timedelta(days=5)  # no zone since 1900 keeps an offset for less (Recife in 2000: seven days less an hour)


def day_of(d: date) -> int:
    """The ordinal of a civil date."""
    return (d - EPOCH).days


def date_of(day: int) -> date:
    """The civil date of an ordinal."""
    return EPOCH + timedelta(days=int(day))


def is_zone(name: str) -> bool:
    """True for a known IANA name."""
    return name in zone_names()


@functools.lru_cache(maxsize=64)
def _transitions(zone: str) -> tuple[Int64, Int64]:
    """UTC ms from which an offset holds, and the offset in ms; the first row holds from the beginning of time.

    A day must not begin twice. Where a clock was put back over a midnight that it had already passed (St. John's until
    2011, at one minute past), the change is dated at that midnight.
    """
    tz = ZoneInfo(zone)

    def offset(at: datetime) -> int:
        delta = at.astimezone(tz).utcoffset()
        assert delta is not None
        return round(delta.total_seconds() * 1000)

    at, current = _FIRST, offset(_FIRST)
    starts, offsets = [np.iinfo(np.int64).min], [current]
    while at < _LAST:
        after = at + _STEP
        if offset(after) != current:
            low, high = at, after
            while high - low > timedelta(seconds=1):
                middle = (low + (high - low) / 2).replace(microsecond=0)
                low, high = (low, middle) if offset(middle) != current else (middle, high)
            change, before, current = round(high.timestamp()) * 1000, current, offset(high)
            midnight = (change + before) // DAY_MS * DAY_MS - before
            starts.append(midnight if (change + current) // DAY_MS < (midnight + before) // DAY_MS else change)
            offsets.append(current)
            at = high
        else:
            at = after
    return np.array(starts, np.int64), np.array(offsets, np.int64)


def zone_offsets(zone: str, at: Int64) -> Int64:
    """The zone's offset from UTC in ms at each instant (n,)."""
    starts, offsets = _transitions(zone)
    return offsets[np.searchsorted(starts, at, side="right") - 1]


def _wall_offsets(zone: str, wall: Int64) -> Int64:
    """The zone's offset in ms at each wall-clock time (n,); see `ZoneHistory.instants`."""
    starts, offsets = _transitions(zone)
    # The wall clock reaches a change at the later of its two readings; until then the offset before it holds.
    reached = np.maximum(starts[1:] + offsets[:-1], starts[1:] + offsets[1:])
    return offsets[np.searchsorted(reached, wall, side="right")]


@dataclass(frozen=True, slots=True)
class TravelSpan:
    """The owner was in `zone` from the local midnight that opens `first` to the one that closes `last`."""

    zone: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class ZoneHistory:
    """Where the owner was: a home zone and travel spans (a later span in the list wins where two overlap)."""

    home: str = "UTC"
    travel: tuple[TravelSpan, ...] = ()

    def offsets(self, at: Int64) -> Int64:
        """The owner's offset from UTC in ms at each instant (n,)."""
        out = zone_offsets(self.home, at)
        for span in self.travel:
            there = zone_offsets(span.zone, at)
            local = np.floor_divide(at + there, DAY_MS)
            out = np.where((local >= day_of(span.first)) & (local <= day_of(span.last)), there, out)
        return out

    def instants(self, wall: Int64) -> tuple[Int64, Int64]:
        """UTC ms and offset in ms of wall-clock times (n,), given as if they were UTC.

        A time that a clock shows twice is the first of the two; one that it skips is read with the offset before the gap.
        """
        offset = _wall_offsets(self.home, wall)
        local = np.floor_divide(wall, DAY_MS)
        for span in self.travel:
            there = (local >= day_of(span.first)) & (local <= day_of(span.last))
            if there.any():
                offset = np.where(there, _wall_offsets(span.zone, wall), offset)
        return wall - offset, offset

    def sample_offsets(self, at: Int64, recorded: NDArray[np.int16]) -> Int64:
        """Offsets in ms: the record's own (minutes) where it knows it, else the history's."""
        known = recorded != UNKNOWN_OFFSET
        if not known.any():
            return self.offsets(at)
        own = recorded.astype(np.int64) * MINUTE_MS
        return own if known.all() else np.where(known, own, self.offsets(at))

    def days(self, at: Int64, recorded: NDArray[np.int16] | None = None) -> Int64:
        """The local day of each instant (n,)."""
        offset = self.offsets(at) if recorded is None else self.sample_offsets(at, recorded)
        days: Int64 = np.floor_divide(at + offset, DAY_MS)
        return days

    def day_starts(self, days: Int64) -> Int64:
        """The first UTC ms of each local day (n,): the earliest instant whose local day is that day or later."""
        high = days * DAY_MS + 16 * HOUR_MS
        low = days * DAY_MS - 16 * HOUR_MS
        # Bisection on all days at once. Local days only grow with the instant, and offsets hold whole seconds.
        while (high - low > 1000).any():
            middle = (low + high) // 2000 * 1000
            reached = self.days(middle) >= days
            high = np.where(reached, middle, high)
            low = np.where(reached, low, middle)
        return high

    def day_start(self, day: int) -> int:
        """The first UTC ms of one local day."""
        return int(self.day_starts(np.array([day], np.int64))[0])
