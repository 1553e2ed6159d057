"""Sleep: stages one by one, or a night's lengths of stages with its begin and end.

Of a night that is told in lengths only, nobody knows the course. It becomes one stretch asleep and one awake of these
lengths, beside the time in bed, so that its minutes are right; the lengths of its stages are figures of its day.
"""

from collections.abc import Iterator

import msgspec
import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.health_auto_export import sources
from healthdesk.formats.health_auto_export.document import Runs
from healthdesk.formats.health_auto_export.names import snake
from healthdesk.formats.health_auto_export.series import BAD_TIME
from healthdesk.formats.health_auto_export.sources import source_of
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.json_array import decoded
from healthdesk.formats.reading.output import Output
from healthdesk.model.night import Stage
from healthdesk.model.session import DayValue
from healthdesk.model.stamps import BAD, stamps
from healthdesk.model.zones import HOUR_MS, MINUTE_MS, ZoneHistory

STAGES = {
    "awake": Stage.AWAKE, "asleep": Stage.ASLEEP, "unspecified": Stage.ASLEEP, "asleep_unspecified": Stage.ASLEEP,
    "in_bed": Stage.IN_BED, "inbed": Stage.IN_BED, "core": Stage.CORE, "rem": Stage.REM, "deep": Stage.DEEP,
    "asleep_core": Stage.CORE, "asleep_rem": Stage.REM, "asleep_deep": Stage.DEEP,
}  # fmt: skip
_LONGEST_H = 48.0
_LENGTHS = ("totalSleep", "asleep", "core", "deep", "rem", "awake", "inBed")
_NO_COURSE, _NO_STAGE = mark("Lengths of sleep do not fit into the night"), mark("Stage of sleep is not known")


class _Entry(msgspec.Struct, rename="camel", gc=False):
    date: str = ""
    start_date: str | None = None
    end_date: str | None = None
    value: str | float | None = None
    source: str | None = None
    total_sleep: float | None = None
    asleep: float | None = None
    core: float | None = None
    deep: float | None = None
    rem: float | None = None
    awake: float | None = None
    in_bed: float | None = None
    sleep_start: str | None = None
    sleep_end: str | None = None
    in_bed_start: str | None = None
    in_bed_end: str | None = None
    sleep_source: str | None = None


_ENTRIES = msgspec.json.Decoder(list[_Entry])


def read(place: str, runs: Runs, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """Stages and nights of the metric `sleep_analysis`."""
    for first, found in decoded(runs, _ENTRIES, place, out):
        single = [at for at, one in enumerate(found) if one.value is not None]
        _stages(place, first, [found[at] for at in single], single, out, zones)
        for at, one in enumerate(found):
            if one.value is None:
                _night(place, first + at, one, out, zones)
        yield from out.drain()


def _stages(place: str, first: int, found: list[_Entry], rows: list[int], out: Output, zones: ZoneHistory) -> None:
    begin = stamps([one.start_date or one.date for one in found])
    finish = stamps([one.end_date or "" for one in found])
    start, offset = begin.instants(zones)
    end, _ = finish.instants(zones)
    stages = [STAGES.get(snake(str(one.value))) for one in found]
    good = begin.good & finish.good & np.array([stage is not None for stage in stages], np.bool_)
    for at in np.flatnonzero(~good).tolist():
        reason = _NO_STAGE if stages[at] is None else BAD_TIME
        out.error(place, first + rows[at], reason, "sleep_analysis", metric="sleep")
    taken = np.flatnonzero(good)
    numbers = [out.source(source_of(found[i].source)) for i in taken.tolist()]
    out.rows(
        "sleep", "", start[taken], end[taken], [float(stages[i] or 0) for i in taken.tolist()],
        source=numbers, place=place, position=first + np.array(rows, np.int64)[taken], offset=offset[taken],
    )  # fmt: skip


def _night(place: str, position: int, one: _Entry, out: Output, zones: ZoneHistory) -> None:
    when = stamps([text or "" for text in (one.sleep_start, one.sleep_end, one.in_bed_start, one.in_bed_end, one.date)])
    (begin, end, bed, up, _), offsets = (column.tolist() for column in when.instants(zones))
    hours = {name: _hours(getattr(one, field)) for name, field in zip(_LENGTHS, _FIELDS, strict=True)}
    source = out.source(source_of(one.source or one.sleep_source))
    staged = hours["core"] + hours["deep"] + hours["rem"]
    asleep = hours["totalSleep"] or staged + hours["asleep"]
    if BAD in (begin, end) and BAD not in (bed, up):
        begin, end = bed, up
    if BAD in (begin, end) or end <= begin:
        out.error(place, position, BAD_TIME, "sleep_analysis", metric="sleep")
        return
    asleep_ms, awake_ms = round(asleep * HOUR_MS), round(hours["awake"] * HOUR_MS)
    if not 0 < asleep_ms <= end - begin + MINUTE_MS:
        out.error(place, position, _NO_COURSE, "sleep_analysis", metric="sleep")
        return
    awake_ms = min(awake_ms, max(end - begin - asleep_ms, 0))
    rows = [(begin, begin + asleep_ms, Stage.ASLEEP)]
    if awake_ms:
        rows.append((begin + asleep_ms, begin + asleep_ms + awake_ms, Stage.AWAKE))
    in_bed = (bed, up) if BAD not in (bed, up) and up > bed else (begin, end)
    rows.append((min(in_bed[0], begin), max(in_bed[1], end), Stage.IN_BED))
    starts, ends, stages = zip(*rows, strict=True)
    out.rows(
        "sleep", "", starts, ends, [float(stage) for stage in stages],
        source=source, place=place, position=[position] * len(rows), offset=offsets[0],
        meta=out.metadata({"stages": "minutes only"}),
    )  # fmt: skip
    day = int((end + offsets[1] * MINUTE_MS) // (24 * HOUR_MS))
    for name in ("core", "deep", "rem"):
        if hours[name]:
            out.day_value(DayValue(f"{name}_sleep", day, hours[name] * 60, "min", source))


_FIELDS = ("total_sleep", "asleep", "core", "deep", "rem", "awake", "in_bed")


def _hours(value: float | None) -> float:
    """A length; 0 for none and for what no night can be."""
    return value if value is not None and 0 < value < _LONGEST_H else 0.0


def lengths(day: int, hours: dict[str, float], out: Output) -> None:
    """Lengths without any clock time, as tables have them: figures of the day."""
    source = out.source(sources.APP)
    for name, length in hours.items():
        if 0 < length < _LONGEST_H:
            out.day_value(DayValue(f"{name}_sleep", day, length * 60, "min", source))
