"""Steps, distance and energy of monitoring files: counters that run from local midnight on, one for each kind of moving.

The counters of a day are spread over several files, so all files are put in the order of time first. What a counter gained
since the message before is the record of that time; a counter that is lower than before has begun anew.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from healthdesk.base.words import mark
from healthdesk.formats.garmin_fit.messages import Messages, Values, number, to_ms
from healthdesk.formats.reading.output import Output
from healthdesk.model.batch import Int64
from healthdesk.model.zones import DAY_MS, MINUTE_MS, ZoneHistory

WANTED = frozenset({"monitoring", "monitoring_info"})
_KINDS = ("generic", "running", "cycling", "transition", "fitness_equipment", "swimming", "walking", "sedentary")
_ON_FOOT = ("running", "walking")
_FIGURES = (("steps", "count"), ("distance", "m"), ("active_energy", "kcal"), ("cycling_distance", "m"))
_PLACE = "FIT monitoring message"
_STILL = mark("messages of FIT monitoring in which no counter moved")
_TIME, _KIND, _OFFSET, _SPAN, _FIRST = range(5)  # columns of a reading; its figures follow

Readings = NDArray[np.float64]


@dataclass(slots=True)
class Counters:
    """Readings of all files, by source."""

    _found: dict[int, list[Readings]] = field(default_factory=dict)

    def add(
        self, source: int, times: list[int | None], messages: list[Values], begins: int | None, offset: int
    ) -> None:
        """The readings of a file. `times` in FIT seconds; `begins`: when the file does; `offset` in minutes."""
        rows = [] if begins is None else [(begins, -1.0, offset, 0.0, *[np.nan] * len(_FIGURES))]
        for at, values in zip(times, messages, strict=True):
            kind = values.get("activity_type")
            if at is not None and kind in _KINDS:
                rows.append((at, float(_KINDS.index(str(kind))), offset, _span_s(values), *_figures(str(kind), values)))
        if rows:
            self._found.setdefault(source, []).append(np.array(rows, np.float64))

    def put(self, out: Output, zones: ZoneHistory) -> None:
        """All records, once every file is read."""
        for source, found in self._found.items():
            readings = np.concatenate(found)
            readings = readings[np.lexsort((readings[:, _KIND], readings[:, _TIME]))]
            at = to_ms(0) + (readings[:, _TIME] * 1000).astype(np.int64)
            offset = readings[:, _OFFSET].astype(np.int16)
            local = zones.sample_offsets(at, offset)
            day = np.floor_divide(at + local - 1, DAY_MS)  # a counter read at midnight is that of the day that ends
            midnight = day * DAY_MS - local
            span = (readings[:, _SPAN] * 1000).astype(np.int64)
            moved = np.zeros(len(readings), np.bool_)
            for i, (metric, unit) in enumerate(_FIGURES):
                rows = list(_gained(at, day, midnight, readings[:, _KIND], span, readings[:, _FIRST + i]))
                if not rows:
                    continue
                index, start, value = zip(*rows, strict=True)
                where = np.array(index, np.int64)
                moved |= np.isin(at, at[where])
                out.rows(
                    metric, unit, start, at[where], value, source=source, place=_PLACE, position=where + 1,
                    offset=offset[where],
                )  # fmt: skip
            out.skipped(_STILL, int(np.count_nonzero(~moved & (readings[:, _KIND] >= 0))))
        self._found.clear()


def times_of(messages: Messages) -> list[int | None]:
    """The time of each monitoring message in FIT seconds: whole, or the lower 16 bits of it since the last whole one."""
    info = messages.first("monitoring_info").get("timestamp")
    last = info if isinstance(info, int) else None
    times: list[int | None] = []
    for values in messages.of("monitoring"):
        whole, low = values.get("timestamp"), values.get("timestamp_16")
        if isinstance(whole, int):
            last = whole
        elif isinstance(low, int) and last is not None:
            last += (low - last) & 0xFFFF
        times.append(last if isinstance(whole, int) or isinstance(low, int) else None)
    return times


def _span_s(values: Values) -> float:
    """Seconds that a message sums up, 0 if it does not say."""
    minutes = number(values, "duration_min")
    return minutes * 60 if minutes else number(values, "duration") or 0.0


def _figures(kind: str, values: Values) -> tuple[float, ...]:
    """The counters of a message, NaN where it has none. A cycle is two steps."""
    steps, cycles = number(values, "steps"), number(values, "cycles")
    if steps is None and cycles is not None:
        steps = cycles * 2
    metres, energy = number(values, "distance"), number(values, "active_calories")
    on_foot = kind in _ON_FOOT
    counters = (
        steps if on_foot else None,
        metres if on_foot else None,
        energy,
        metres if kind == "cycling" else None,
    )
    return tuple(np.nan if counter is None else counter for counter in counters)


def _gained(
    at: Int64, day: Int64, midnight: Int64, kind: Readings, span: Int64, value: Readings
) -> Iterator[tuple[int, int, float]]:
    """(index of the reading, start in ms, what was gained until it), one for each moment at which a counter moved.

    Kinds that moved until the same moment are one record, so that the records of a source do not lie over each other. The
    first record of a day begins where its message says, and at midnight if the beginning of the day is missing: that is
    how far back its counter reaches.
    """
    last: dict[float, float] = {}
    today, before, whole, told = None, 0, False, False
    opens = np.append(True, (at[1:] != at[:-1]) | (day[1:] != day[:-1]))
    moments = [*np.flatnonzero(opens).tolist(), len(at)]
    for begin, stop in pairwise(moments):
        now = int(at[begin])
        if day[begin] != today:
            today, told = day[begin], False
            last.clear()
            # The moment of midnight belongs to the day before: what was read there covers this one from its start.
            whole = before == midnight[begin]
            before = int(midnight[begin])
        gained = 0.0
        for i in range(begin, stop):
            if not np.isnan(value[i]):
                earlier = last.get(kind[i], 0.0)
                gained += value[i] - earlier if value[i] >= earlier else value[i]
                last[kind[i]] = value[i]
        if gained > 0:
            start = before
            if not told:
                said = int(span[begin:stop].max())
                start = max(now - said, int(midnight[begin])) if said else before if whole else int(midnight[begin])
            yield begin, min(start, now - MINUTE_MS), gained
            told = True
        before = now
