"""`sleep.csv`: one row a night, with how long each stage was.

Where a detailed file has the stages of a night, only the time in bed is taken from here. Otherwise the night is one stretch
asleep and one awake of these lengths, which keeps its minutes right without a course of stages that nobody knows.
"""

from collections.abc import Iterator

import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.reading import table
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.withings.kinds import NIGHT_COLUMNS, WATCH, Kind, columns
from healthdesk.formats.withings.raw import Fine
from healthdesk.model.night import Stage
from healthdesk.model.session import DayValue
from healthdesk.model.stamps import stamps
from healthdesk.model.zones import DAY_MS, MINUTE_MS, ZoneHistory

_BAD_TIME, _TOO_LONG = mark("Time cannot be read"), mark("Stages of the night are longer than the night")
_STAGES = ("light", "deep", "rem")


def read(file: File, kind: Kind, fine: Fine, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """Every night."""
    place, found = f"{file.base} row", columns(kind.header, NIGHT_COLUMNS)
    for chunk in table.read(file, kind.header, out):
        begin, finish = list(chunk.columns)[:2]
        first, last = stamps(list(chunk[begin])), stamps(list(chunk[finish]))
        start, offset = first.instants(zones)
        end, offset_after = last.instants(zones)
        figures = {thing: np.nan_to_num(table.numbers(chunk[name])) for thing, name in found.items()}
        good = first.good & last.good & (end > start)
        for at in range(chunk.n):
            if not good[at]:
                if any(column[at] for column in chunk.columns.values()):
                    out.error(place, chunk.first + at, _BAD_TIME, "sleep", metric="sleep")
                continue
            day = int(end[at] + int(offset_after[at]) * MINUTE_MS) // DAY_MS
            night = (int(start[at]), int(end[at]), int(offset[at]), day)
            _night(
                night,
                {thing: float(column[at]) for thing, column in figures.items()},
                place,
                chunk.first + at,
                fine,
                out,
            )
        yield from out.drain()


def _night(
    night: tuple[int, int, int, int], said: dict[str, float], place: str, position: int, fine: Fine, out: Output
) -> None:
    start, end, offset, day = night
    lengths = {stage: said.get(stage, 0.0) for stage in (*_STAGES, "awake")}
    asleep = round(sum(lengths[stage] for stage in _STAGES)) * 1000 if max(lengths.values()) < 1e7 else -1
    awake = round(min(lengths["awake"], 1e7)) * 1000
    if min(lengths.values()) < 0 or not 0 <= asleep + awake <= end - start + MINUTE_MS or asleep < 0:
        out.error(place, position, _TOO_LONG, "sleep", metric="sleep")
        return
    source = fine.source_of_night(start, end)
    rows = [(start, end, Stage.IN_BED)]
    meta = 0
    if source is None:
        source, meta = out.source(WATCH), out.metadata({"stages": "minutes only"})
        awake = min(awake, end - start - asleep)
        rows += [(start, start + asleep, Stage.ASLEEP)] if asleep else []
        rows += [(start + asleep, start + asleep + awake, Stage.AWAKE)] if awake > 0 else []
        for stage in _STAGES:
            if lengths[stage]:
                out.day_value(DayValue(f"withings_{stage}_sleep", day, lengths[stage] / 60, "min", source))
    starts, ends, stages = zip(*rows, strict=True)
    out.rows(
        "sleep", "", starts, ends, [float(stage) for stage in stages],
        source=source, place=place, position=[position] * len(rows), offset=offset, meta=meta,
    )  # fmt: skip
    if said.get("score", 0) > 0:
        out.rows(
            "withings_sleep_score", "score", [end], [end], [said["score"]],
            source=source, place=place, position=[position], offset=offset,
        )  # fmt: skip
    if 0 < said.get("heart_rate", 0) < 300:
        out.day_value(DayValue("withings_sleep_heart_rate", day, said["heart_rate"], "/min", source))
