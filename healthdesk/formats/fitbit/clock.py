"""What the stamps of an archive mean: UTC or the wearer's clock, and how far that clock was from UTC.

Global Export Data writes both without saying which. Its files are cut at the wearer's midnight and named by the local
date, so the first and last stamp of a file tell: a file of 13 December that begins on the 12th at 13:00 is in UTC, at
+11 hours. Tables that carry an offset of their own say more than that and are believed first.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from healthdesk.formats.fitbit.files import Found
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.text import utf8
from healthdesk.model.batch import Int16, Int64
from healthdesk.model.stamps import BAD, stamps
from healthdesk.model.zones import DAY_MS, HOUR_MS, MINUTE_MS, UNKNOWN_OFFSET, ZoneHistory

_STAMP = re.compile(r'"dateTime"\s*:\s*"(\d\d/\d\d/\d\d \d\d:\d\d:\d\d)"')
_QUARTER = 15
_LEAST, _MOST = -12 * 60, 14 * 60  # minutes that a zone can be from UTC
_CLOSE_MS = 90_000  # a device measures every few seconds, minute series every minute
_NARROW_MIN = 45  # a day's file whose stamps leave less than this open tells the offset
_TAIL = 4096  # bytes at the end of a file that hold its last stamp
_CHANGE_MIN, _CHANGED_MS = 60, 3 * HOUR_MS
_NEAR = 15  # files on either side whose verdict counts
_GAP_DAYS = 60  # evidence that is equal before and after holds in between
LOCAL_FAMILIES = frozenset({"altitude"})  # where nothing tells otherwise


@dataclass(slots=True)
class Clock:
    """The wearer's clock as far as the archive tells, `zones` for the rest.

    What is remembered of a local day is how far its clock was from that of `zones`, in minutes: mostly 0, so that the
    zone says at which hour clocks change.
    """

    zones: ZoneHistory
    _deviations: dict[int, int] = field(default_factory=dict)
    _sorted: tuple[Int64, Int64] | None = None

    @property
    def knows(self) -> bool:
        """True if any day's offset is known."""
        return bool(self._deviations)

    def learn(self, utc: int, offset: int) -> None:
        """The offset in minutes at an instant. What is learned first of a local day holds."""
        if _LEAST <= offset <= _MOST:
            zone = int(self.zones.offsets(np.array([utc], np.int64))[0]) // MINUTE_MS
            self._deviations.setdefault((utc + offset * MINUTE_MS) // DAY_MS, offset - zone)
            self._sorted = None

    def learn_day(self, day: int, first: int, last: int) -> None:
        """A file of one local day whose UTC stamps run from `first` to `last` (ms): they fit into few offsets, or one."""
        low = -(-(day * DAY_MS - first - _CLOSE_MS) // (MINUTE_MS * _QUARTER)) * _QUARTER
        high = ((day + 1) * DAY_MS - 1 - last) // (MINUTE_MS * _QUARTER) * _QUARTER
        if 0 <= high - low <= _NARROW_MIN:
            # Of several that fit, the first stamp says: measuring goes on over midnight.
            self.learn(day * DAY_MS - low * MINUTE_MS, low)

    def offsets(self, wall: Int64) -> Int16:
        """Minutes from UTC at each time (n,) of the wearer's clock, UNKNOWN_OFFSET where the archive does not tell."""
        if not self._deviations:
            return np.full(len(wall), UNKNOWN_OFFSET, np.int16)
        day = wall // DAY_MS
        here, after = self._of_days(day), self._of_days(day + 1)
        # Where clocks changed otherwise than in `zones`, they did so in the small hours.
        changed = (np.abs(after - here) == _CHANGE_MIN) & (wall % DAY_MS >= _CHANGED_MS)
        deviation = np.where(changed, after, here)
        zone = self.zones.instants(wall)[1] // MINUTE_MS
        return np.where(deviation == UNKNOWN_OFFSET, UNKNOWN_OFFSET, zone + deviation).astype(np.int16)

    def offsets_at(self, utc: Int64) -> Int16:
        """As `offsets`, for instants."""
        if not self._deviations:
            return np.full(len(utc), UNKNOWN_OFFSET, np.int16)
        zone = self.zones.offsets(utc)
        deviation = self._of_days((utc + zone) // DAY_MS)
        return np.where(deviation == UNKNOWN_OFFSET, UNKNOWN_OFFSET, zone // MINUTE_MS + deviation).astype(np.int16)

    def instants(self, wall: Int64) -> tuple[Int64, Int16]:
        """UTC ms and offset of times (n,) of the wearer's clock."""
        told = self.offsets(wall)
        utc, zone = self.zones.instants(wall)
        known = told != UNKNOWN_OFFSET
        utc = np.where(known, wall - told.astype(np.int64) * MINUTE_MS, utc)
        return utc, np.where(known, told, zone // MINUTE_MS).astype(np.int16)

    def local_files(self, family: str, files: Sequence[Found]) -> set[File]:
        """Those of a family of Global Export Data that are stamped with the wearer's clock; the others are in UTC."""
        dated = [one for one in files if one.day is not None]
        votes = np.array([self._vote(one) for one in dated], np.int64)
        default = -1 if family in LOCAL_FAMILIES else 1
        local = set()
        for at, one in enumerate(dated):
            near = votes[max(0, at - _NEAR) : at + _NEAR + 1]
            if (int(near.sum()) or default) < 0:
                local.add(one.file)
        return local

    def _vote(self, one: Found) -> int:
        """1 if the first stamp shows UTC, -1 if it shows the wearer's clock, 0 if it shows neither."""
        assert one.day is not None
        first = first_stamp(one.file.head_text)
        if first == BAD:
            return 0
        before = one.day * DAY_MS - first
        if not _LEAST * MINUTE_MS - _CLOSE_MS <= before <= _MOST * MINUTE_MS + _CLOSE_MS:
            return 0
        if before > _CLOSE_MS:
            return 1
        wall = np.array([one.day * DAY_MS], np.int64)
        told = int(self.offsets(wall)[0])
        expected = told if told != UNKNOWN_OFFSET else int(self.zones.instants(wall)[1][0]) // MINUTE_MS
        if expected and abs(before) <= _CLOSE_MS:
            return -1
        return 1 if expected and abs(before - expected * MINUTE_MS) <= _CLOSE_MS else 0

    def _of_days(self, day: Int64) -> Int64:
        """Deviations in minutes of local days (n,), UNKNOWN_OFFSET where nothing tells."""
        if self._sorted is None:
            known = np.array(sorted(self._deviations), np.int64)
            self._sorted = known, np.array([self._deviations[int(one)] for one in known], np.int64)
        days, deviations = self._sorted
        before = np.searchsorted(days, day, side="right") - 1
        last, following = np.maximum(before, 0), np.minimum(before + 1, len(days) - 1)
        since = np.where(before >= 0, day - days[last], _GAP_DAYS + 1)
        until = np.where(before + 1 < len(days), days[following] - day, _GAP_DAYS + 1)
        agreed = (since <= _GAP_DAYS) & (until <= _GAP_DAYS) & (deviations[last] == deviations[following])
        # At the ends of what is told, the day beside it is believed; between two that differ lies a journey.
        ended, begins = (since <= 1) & (until > _GAP_DAYS), (until <= 1) & (since > _GAP_DAYS)
        out = np.where((since == 0) | agreed | ended, deviations[last], UNKNOWN_OFFSET)
        found: Int64 = np.where(begins, deviations[following], out)
        return found


def first_stamp(text: str) -> int:
    """The earliest stamp in a text of Global Export Data, `BAD` if there is none."""
    return _ends(text)[0]


def ends_of(file: File) -> tuple[int, int]:
    """The first and last stamp of a file, read no further than that; `BAD` if there are none."""
    tail = b""
    with file.open() as written:
        stream = utf8(written, file.head())
        while part := stream.read(1 << 20):
            tail = (tail + part)[-_TAIL:]
    return _ends(file.head_text + tail.decode("utf-8", "replace"))


def _ends(text: str) -> tuple[int, int]:
    found = _STAMP.findall(text)
    wall = stamps(found, "mdy").wall
    wall = wall[wall != BAD]
    return (int(wall.min()), int(wall.max())) if len(wall) else (BAD, BAD)
