"""Nights: tables with offsets (UserSleeps, UserSleepStages), and `sleep-…json` by the wearer's clock for all before them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import msgspec
import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.fitbit.files import Found, column
from healthdesk.formats.fitbit.reading import BAD_TIME, Reading, overlaps, utc_of
from healthdesk.formats.fitbit.sources import source_of
from healthdesk.formats.reading import table
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.table import Chunk, Header
from healthdesk.model import stamps
from healthdesk.model.night import Stage
from healthdesk.model.stamps import BAD, offset_minutes
from healthdesk.model.zones import DAY_MS, HOUR_MS, UNKNOWN_OFFSET

# Restless minutes of a night without stages are spent asleep or awake, nobody knows; Fitbit does not count them as asleep.
_LEVELS = {
    "deep": Stage.DEEP, "light": Stage.CORE, "rem": Stage.REM, "wake": Stage.AWAKE, "awake": Stage.AWAKE,
    "asleep": Stage.ASLEEP, "restless": Stage.AWAKE, "unspecified": Stage.ASLEEP,
}  # fmt: skip
_LONGEST_MS = 3 * DAY_MS
_SAME_NIGHT = mark("nights that the archive tells more than once")


class _Segment(msgspec.Struct, gc=False):
    dateTime: str  # noqa: N815 - the vendor's name
    level: str
    seconds: float


class _Levels(msgspec.Struct, gc=False):
    data: list[_Segment] = []
    shortData: list[_Segment] = []  # noqa: N815 - the vendor's name


class _Sleep(msgspec.Struct, gc=False):
    logId: int  # noqa: N815 - the vendor's name
    startTime: str  # noqa: N815 - the vendor's name
    endTime: str  # noqa: N815 - the vendor's name
    levels: _Levels
    logType: str = ""  # noqa: N815 - the vendor's name


_SLEEPS = msgspec.json.Decoder(list[_Sleep])


@dataclass(slots=True)
class Night:
    """One sleep. `parts` are (start, end, stage) in UTC ms, without overlaps."""

    ident: str
    start: int
    end: int
    offset: int
    source: int
    parts: list[tuple[int, int, int]]
    place: str
    position: int
    rank: tuple[object, ...] = ()  # of two tellings of one night, the greater is taken


def overlaid(parts: list[tuple[int, int, int]], over: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """`parts` without the times of `over`, and `over` itself: short wakes lie on top of the stages they interrupt."""
    over = sorted(over)
    out = list(over)
    for start, end, stage in parts:
        at = start
        for first, last, _ in over:
            if last <= at or first >= end:
                continue
            if first > at:
                out.append((at, first, stage))
            at = max(at, last)
        if at < end:
            out.append((at, end, stage))
    return sorted(part for part in out if part[1] > part[0])


def read(reading: Reading) -> Iterator[Event]:
    """Every night once: tables with stages, then `sleep-…json`, then tables that only tell the time in bed."""
    told: list[Night] = []
    tables = _chosen(reading, _tables(reading))
    logged = sorted(_all_logged(reading).values(), key=lambda night: night.start)
    reading.nights |= {night.ident: (night.start, night.end, night.offset) for night in logged}
    staged, bare = ([night for night in tables if bool(night.parts) is has] for has in (True, False))
    for nights in (staged, logged, bare):
        starts, ends = (np.array([getattr(night, at) for night in told], np.int64) for at in ("start", "end"))
        for night in nights:
            if overlaps(night.start, night.end, starts, ends):
                reading.out.skipped(_SAME_NIGHT)
                continue
            told.append(night)
            _emit(reading, night)
        yield from reading.out.drain()


def _all_logged(reading: Reading) -> dict[str, Night]:
    """The nights of `sleep-…json` by id. One at the border of two files is in both; the longer one holds."""
    found: dict[str, Night] = {}
    for one in reading.of("sleep"):
        for number, records in reading.records(one.file, _SLEEPS):
            for at, record in enumerate(records):
                night = _logged(reading, one, number + at, record)
                if night is None:
                    reading.out.error(f"{one.file.base} record", number + at, BAD_TIME, "sleep", metric="sleep")
                    continue
                known = found.get(night.ident)
                if known is not None:
                    reading.out.skipped(_SAME_NIGHT)
                if known is None or night.end - night.start >= known.end - known.start:
                    found[night.ident] = night
    return found


def _emit(reading: Reading, night: Night) -> None:
    rows = [(night.start, night.end, int(Stage.IN_BED)), *night.parts]
    start, end, stage = (np.array(values, np.int64) for values in zip(*rows, strict=True))
    reading.out.rows(
        "sleep", "", start, end, stage,
        source=night.source, place=night.place, position=night.position, offset=night.offset,
    )  # fmt: skip


def _logged(reading: Reading, one: Found, position: int, record: _Sleep) -> Night | None:
    """A night of `sleep-…json`, None if its times cannot be read."""
    wall = stamps.stamps([record.startTime, record.endTime]).wall
    if BAD in wall.tolist():
        return None
    utc, offset = reading.clock.instants(wall)
    start, first = int(utc[0]), int(wall[0])
    place = f"{one.file.base} record"
    when = stamps.stamps([part.dateTime for part in record.levels.data]).wall.tolist()
    parts: list[tuple[int, int, int]] = []
    clock: list[tuple[int, int, int]] = []  # wall start, wall end, UTC start of each part
    # Parts follow each other by their seconds: the wearer's clock may have been changed in between.
    at, expected = start, first
    for part, written in zip(record.levels.data, when, strict=True):
        stage, length = _LEVELS.get(part.level.lower()), _milliseconds(part.seconds)
        if written == BAD or stage is None or length is None:
            reading.out.error(place, position, mark("Stage of sleep cannot be read"), part.level, metric="sleep")
            continue
        gap = written - expected
        if abs(gap) not in (0, HOUR_MS, HOUR_MS // 2):
            at += gap
        parts.append((at, at + length, int(stage)))
        clock.append((written, written + length, at))
        at, expected = at + length, written + length
    short = []
    for part, written in zip(
        record.levels.shortData,
        stamps.stamps([part.dateTime for part in record.levels.shortData]).wall.tolist(),
        strict=True,
    ):
        length = _milliseconds(part.seconds)
        below = next((begin + written - low for low, high, begin in clock if low <= written < high), None)
        if below is not None and length is not None:
            short.append((below, below + length, int(Stage.AWAKE)))
    end = max([at, *(part[1] for part in parts)]) if parts else int(utc[1])
    if not start <= end <= start + _LONGEST_MS or any(p[0] < start - DAY_MS or p[1] > end for p in parts):
        return None
    source = reading.out.source(source_of("manual" if record.logType == "manual" else ""))
    return Night(str(record.logId), start, end, int(offset[0]), source, overlaid(parts, short), place, position)


def _milliseconds(seconds: float) -> int | None:
    return int(seconds * 1000) if 0 <= seconds * 1000 <= _LONGEST_MS else None


def _tables(reading: Reading) -> list[Night]:
    """The nights of UserSleeps, with their stages where these are told."""
    parts: dict[str, dict[tuple[int, int], int]] = {}
    for one in reading.of("user_sleep_stages"):
        for header, chunk in _chunks(reading, one):
            start, end = (
                utc_of(chunk[column(header, "sleep_stage_start")]),
                utc_of(chunk[column(header, "sleep_stage_end")]),
            )
            kinds = [_LEVELS.get(text.strip().lower()) for text in chunk[column(header, "sleep_stage_type")]]
            for at, sleep in enumerate(chunk[column(header, "sleep_id")]):
                kind = kinds[at]
                if BAD in (start[at], end[at]) or kind is None or not 0 <= end[at] - start[at] <= _LONGEST_MS:
                    reading.out.error(
                        f"{one.file.base} row", chunk.first + at, mark("Stage of sleep cannot be read"), metric="sleep"
                    )
                else:
                    parts.setdefault(sleep, {})[int(start[at]), int(end[at])] = int(kind)
    nights: list[Night] = []
    for one in reading.of("user_sleeps"):
        for header, chunk in _chunks(reading, one):
            nights += _nights(reading, one, header, chunk, parts)
    return nights


def _nights(
    reading: Reading, one: Found, header: Header, chunk: Chunk, parts: dict[str, dict[tuple[int, int], int]]
) -> Iterator[Night]:
    start, end = utc_of(chunk[column(header, "sleep_start")]), utc_of(chunk[column(header, "sleep_end")])
    rank = [chunk[column(header, name)] for name in ("algorithm_version", "sleep_last_updated")]
    origins, offsets = chunk[column(header, "data_source")], chunk[column(header, "start_utc_offset")]
    for at, sleep in enumerate(chunk[column(header, "sleep_id")]):
        if BAD in (start[at], end[at]) or not 0 <= end[at] - start[at] <= _LONGEST_MS:
            reading.out.error(f"{one.file.base} row", chunk.first + at, BAD_TIME, metric="sleep")
            continue
        staged = [(first, last, stage) for (first, last), stage in sorted(parts.get(sleep, {}).items())]
        offset = offset_minutes(offsets[at])
        night = Night(
            sleep, int(start[at]), int(end[at]), offset, reading.out.source(source_of(origins[at])), _tiled(staged),
            f"{one.file.base} row", chunk.first + at, (bool(staged), rank[0][at], rank[1][at]),
        )  # fmt: skip
        reading.nights[sleep] = (night.start, night.end, offset)
        yield night


def _tiled(parts: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Stages in order; a wake that lies inside of another stage interrupts it."""
    inside = [
        part
        for before, part in pairwise(parts)
        if part[2] == Stage.AWAKE and part[0] < before[1] and part[1] <= before[1]
    ]
    return overlaid([part for part in parts if part not in inside], inside) if inside else parts


def _chosen(reading: Reading, nights: list[Night]) -> list[Night]:
    """One telling of each night: with stages before without, then by the newer way of computing it."""
    taken: list[Night] = []
    starts, ends = np.empty(0, np.int64), np.empty(0, np.int64)
    for night in sorted(nights, key=lambda night: night.rank, reverse=True):
        if overlaps(night.start, night.end, starts, ends):
            reading.out.skipped(_SAME_NIGHT)
            continue
        taken.append(night)
        starts, ends = np.append(starts, night.start), np.append(ends, night.end)
    return sorted(taken, key=lambda night: night.start)


def _chunks(reading: Reading, one: Found) -> Iterator[tuple[Header, Chunk]]:
    header = table.header_of(one.file)
    assert header is not None
    for chunk in table.read(one.file, header, reading.out):
        yield header, chunk


def learn_offsets(reading: Reading) -> None:
    """Let the tables that carry an offset tell the wearer's clock."""
    for one in reading.of("user_sleeps", "user_exercises"):
        header = table.header_of(one.file)
        assert header is not None
        begin = column(header, "sleep_start", "exercise_start")
        offset = column(header, "start_utc_offset", "utc_offset")
        for chunk in table.read(one.file, header, Output()):
            for at, text in zip(utc_of(chunk[begin]).tolist(), chunk[offset], strict=True):
                minutes = offset_minutes(text)
                if at != BAD and minutes != UNKNOWN_OFFSET:
                    reading.clock.learn(at, minutes)
