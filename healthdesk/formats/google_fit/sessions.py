"""`All Sessions`: one small JSON file for each workout or sleep; `Activities`: the tracks of the same workouts, as TCX."""

import re

import msgspec
import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output, positions
from healthdesk.formats.reading.tcx import read_tcx
from healthdesk.formats.reading.text import decode
from healthdesk.model import stamps
from healthdesk.model.night import Stage
from healthdesk.model.session import Session, SessionKind, Trace
from healthdesk.model.stamps import BAD
from healthdesk.model.zones import UNKNOWN_OFFSET, ZoneHistory

_LIMIT = 16 << 20
_SHARED = 0.8  # of a track lies in the session that it is of
_MARK = re.compile(r'"fitnessActivity"\s*:')
_OFFSET = re.compile(r"T\d{2}_\d{2}_\d{2}(?:\.\d+)?([+-]\d{2})_(\d{2})")
_NO_WORKOUT = {"still", "in_vehicle", "unknown", "tilting", "on_foot", "other", "paused_workout"}
_STAGES = {"light": Stage.CORE, "deep": Stage.DEEP, "rem": Stage.REM, "awake": Stage.AWAKE}
_TYPES = {
    "biking": "cycling", "strength_training": "traditional_strength_training",
    "weightlifting": "traditional_strength_training", "interval_training": "high_intensity_interval_training",
    "dancing": "dance", "football": "american_football", "stair_climbing": "stairs",
    "circuit_training": "mixed_cardio", "aerobics": "mixed_cardio", "calisthenics": "functional_strength_training",
    "crossfit": "cross_training", "kickboxing": "kickboxing", "skiing": "downhill_skiing",
}  # fmt: skip
_SAME = {
    "running", "walking", "swimming", "hiking", "yoga", "rowing", "elliptical", "pilates", "golf", "tennis", "badminton",
    "squash", "basketball", "volleyball", "boxing", "rock_climbing", "snowboarding", "surfing", "baseball", "cricket",
    "hockey", "rugby", "archery", "fencing", "gymnastics", "handball", "kayaking", "martial_arts", "racquetball",
    "sailing", "softball", "table_tennis", "water_polo", "wheelchair",
}  # fmt: skip
# Sums of a workout, as its statistics call them.
_AGGREGATES = {
    "com.google.calories.expended": ("total_energy", "kcal"),
    "com.google.distance.delta": ("distance", "m"),
    "com.google.step_count.delta": ("steps", "count"),
}


class _Segment(msgspec.Struct):
    fitnessActivity: str = ""  # noqa: N815 - Google's name
    startTime: str = ""  # noqa: N815
    endTime: str = ""  # noqa: N815


class _Aggregate(msgspec.Struct):
    metricName: str = ""  # noqa: N815
    floatValue: float | None = None  # noqa: N815
    intValue: int | None = None  # noqa: N815


class _Session(msgspec.Struct):
    fitnessActivity: str = ""  # noqa: N815
    startTime: str = ""  # noqa: N815
    endTime: str = ""  # noqa: N815
    duration: str = ""
    segment: list[_Segment] = []
    aggregate: list[_Aggregate] = []


_DECODER = msgspec.json.Decoder(_Session)


def is_session(file: File) -> bool:
    """True for a file of `All Sessions`."""
    head = file.head_text[:4096]
    return bool(_MARK.search(head)) and '"startTime"' in head


def is_track(file: File) -> bool:
    """True for a TCX file."""
    return "<TrainingCenterDatabase" in file.head_text[:4096]


def read(file: File, source: int, zones: ZoneHistory, out: Output, *, staged: bool) -> Session | None:
    """One session: a workout, or None for any other, which is put out. `staged`: the points tell the stages of sleep."""
    place = f"{file.base} record"
    try:
        session = _DECODER.decode(decode(file.read(_LIMIT)))
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        out.error(place, 1, mark("Record cannot be read"))
        return None
    span = _span(session.startTime, session.endTime, zones)
    if span is None:
        out.error(place, 1, mark("Time cannot be read"), session.fitnessActivity)
        return None
    offset = _offset(file)
    word, _, detail = session.fitnessActivity.lower().replace(" ", "_").partition(".")
    if word == "sleep":
        _sleep(session, span, offset, source, zones, out, place, staged=staged)
    elif word in _NO_WORKOUT and not session.aggregate:
        out.skipped(mark("sessions of Google Fit that are no workout ({activity})").format(activity=word))
    else:
        return _workout(session, word, detail, span, offset, source)
    return None


def read_track(
    file: File, workouts: list[Session], source: int, out: Output, *, routes: bool, beats: bool
) -> Session | None:
    """The track of one of `workouts`, which gets its laps and its route, or a workout of its own; None if it is empty.

    `beats`: the heart rate is not read from the points.
    """
    with file.open() as stream:
        tcx = read_tcx(stream)
    if not tcx.complete:
        out.note(mark("{file} is damaged or cut off; its readable part is in.").format(file=file.base), partial=True)
    if tcx.span is None:
        out.error(f"{file.base} track", 1, mark("Track has no point or lap with a time"))
        return None
    start, end = tcx.span
    session = next((w for w in workouts if min(w.end, end) - max(w.start, start) >= _SHARED * (end - start)), None)
    if session is None:
        word = tcx.sport.lower()
        kind, offset = _TYPES.get(word) or (word if word in _SAME else "other"), _offset(file)
        session = Session(SessionKind.WORKOUT, kind, start, end, source, offset, duration_s=(end - start) / 1000)
        session.data = {"vendor_type": tcx.sport}
        session.distance_m, session.energy_kcal = _sum(tcx.laps, "distance_m"), _sum(tcx.laps, "energy_kcal")
    else:
        workouts.remove(session)
    if tcx.laps:
        session.data["laps"] = tcx.laps
    if routes and len(tcx.route["t"]):
        session.traces.append(Trace("route", tcx.route))
    elif len(tcx.route["t"]):
        out.skipped(mark("routes of workouts, since places are not imported"))
    at, bpm = tcx.heart["t"].astype(np.int64), tcx.heart["bpm"]
    if beats:
        place = f"{file.base} point"
        offset = _offset(file)
        out.rows(
            "heart_rate",
            "count/min",
            at,
            at,
            bpm,
            source=source,
            place=place,
            position=positions(1, len(at)),
            offset=offset,
        )
    else:
        out.skipped(mark("heart rates of tracks, which the points of Google Fit tell"), len(at))
    return session


def _sum(laps: list[dict[str, object]], name: str) -> float | None:
    values = [value for lap in laps if isinstance(value := lap.get(name), float)]
    return sum(values) if values else None


def _offset(file: File) -> int:
    """The offset in the name of a file: "2026-03-28T10_00_00+01_00_RUNNING.json"."""
    found = _OFFSET.search(file.base)
    return stamps.offset_minutes(f"{found[1]}:{found[2]}") if found else UNKNOWN_OFFSET


def _span(start: str, end: str, zones: ZoneHistory) -> tuple[int, int] | None:
    when, _ = stamps.stamps([start, end]).instants(zones)
    first, last = int(when[0]), int(when[1])
    return None if BAD in (first, last) or last < first else (first, last)


def _sleep(
    session: _Session, span: tuple[int, int], offset: int, source: int, zones: ZoneHistory, out: Output, place: str,
    *, staged: bool,
) -> None:  # fmt: skip
    rows = [(*span, Stage.IN_BED)]
    for segment in [] if staged else session.segment:
        part = _span(segment.startTime, segment.endTime, zones)
        word, _, detail = segment.fitnessActivity.lower().partition(".")
        if part is not None and word == "sleep":
            rows.append((*part, _STAGES.get(detail, Stage.ASLEEP)))
    if len(rows) == 1 and not staged:
        rows.append((*span, Stage.ASLEEP))
    start, end, stage = zip(*rows, strict=True)
    out.rows("sleep", "", start, end, stage, source=source, place=place, position=[1] * len(rows), offset=offset)


def _workout(session: _Session, word: str, detail: str, span: tuple[int, int], offset: int, source: int) -> Session:
    sums: dict[str, float] = {}
    statistics: list[dict[str, object]] = []
    for part in session.aggregate:
        value = part.floatValue if part.floatValue is not None else part.intValue
        if part.metricName in _AGGREGATES and value is not None:
            metric, unit = _AGGREGATES[part.metricName]
            sums[metric] = float(value)
            statistics.append({"type": metric, "unit": unit, "sum": float(value)})
    kind = _TYPES.get(word) or (word if word in _SAME else "other")
    data: dict[str, object] = {"vendor_type": session.fitnessActivity[:80], "statistics": statistics}
    if detail:
        data["detail"] = detail[:80]
    text = session.duration.removesuffix("s")
    return Session(
        SessionKind.WORKOUT,
        kind,
        *span,
        source,
        offset,
        duration_s=float(text) if re.fullmatch(r"\d{1,7}(\.\d{1,9})?", text) else (span[1] - span[0]) / 1000,
        distance_m=sums.get("distance"),
        energy_kcal=sums.get("total_energy"),
        data=data,
    )
