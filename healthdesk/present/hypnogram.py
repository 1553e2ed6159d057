"""The stages of a night over the hours of the wall clock."""

from collections.abc import Sequence
from dataclasses import dataclass

from healthdesk.base.words import mark, tr, trn
from healthdesk.model.night import PlacedNight, Recording, Stage
from healthdesk.model.zones import HOUR_MS, MINUTE_MS
from healthdesk.present import dates
from healthdesk.present.values import DASH, Formatter

ROWS = (("awake", mark("Awake")), ("rem", mark("REM")), ("core", mark("Core")), ("deep", mark("Deep")))
UNSTAGED = (("awake", mark("Awake")), ("core", mark("Asleep")))
_KEYS = {Stage.AWAKE: "awake", Stage.REM: "rem", Stage.CORE: "core", Stage.DEEP: "deep", Stage.ASLEEP: "core"}


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one stage; `start` and `end` are 0..1 across the axis, `row` is an index of the rows."""

    start: float
    end: float
    row: int
    stage: str
    title: str
    clock: str
    length: str


@dataclass(frozen=True, slots=True)
class Hypnogram:
    """Rows (token of the stage, name), runs and hour marks (0..1, text)."""

    rows: tuple[tuple[str, str], ...]
    runs: tuple[Run, ...]
    marks: tuple[tuple[float, str], ...]
    spoken: str


@dataclass(frozen=True, slots=True)
class RecordingModel:
    """One source's account of a night: whose it is, its figures in a line, its stages."""

    source: str
    words: str
    hypnogram: Hypnogram


def recording_models(found: Sequence[Recording], formatter: Formatter) -> tuple[RecordingModel, ...]:
    """Under one another, on one axis."""
    hours = min(one.placed.night.start for one in found), max(one.placed.night.end for one in found)
    out = []
    for one in found:
        night, offset = one.placed.night, one.placed.offset_min
        words = tr(
            "{start} to {end}, {duration} asleep",
            start=dates.clock(night.start, offset),
            end=dates.clock(night.end, offset),
            duration=formatter.duration(night.asleep_min),
        )
        out.append(RecordingModel(one.source, words, hypnogram(one.placed, formatter, hours)))
    return tuple(out)


def hypnogram(placed: PlacedNight, formatter: Formatter, hours: tuple[int, int] | None = None) -> Hypnogram:
    """The stages on an axis of whole hours of the wall clock: of the night, or of `hours` (UTC ms)."""
    night, offset = placed.night, placed.offset_min * MINUTE_MS
    begin, end = hours or (night.start, night.end)
    first = (begin + offset) // HOUR_MS * HOUR_MS - offset
    last = -(-(end + offset) // HOUR_MS) * HOUR_MS - offset
    length = last - first
    rows = tuple((key, tr(name)) for key, name in (ROWS if night.staged else UNSTAGED))
    at = {key: i for i, (key, _) in enumerate(rows)}
    runs = []
    for start, end, stage in night.stages:
        key = _KEYS.get(Stage(stage))
        if key is None:
            continue
        name = tr("Asleep") if stage == Stage.ASLEEP else rows[at[key]][1]
        text = formatter.duration((end - start) / MINUTE_MS)
        clock = f"{dates.clock(start, placed.offset_min)}{DASH}{dates.clock(end, placed.offset_min)}"
        runs.append(Run((start - first) / length, (end - first) / length, at[key], key, f"{name}, {text}", clock, text))
    marks = tuple(
        ((t - first) / length, dates.hour_mark(dates.minute_of_day(t, placed.offset_min)))
        for t in range(first, last + 1, HOUR_MS)
    )
    spoken = trn(
        "Hypnogram, {start} to {end}, {duration} asleep, {n} stretch",
        "Hypnogram, {start} to {end}, {duration} asleep, {n} stretches",
        len(runs),
        start=dates.clock(night.start, placed.offset_min),
        end=dates.clock(night.end, placed.offset_min),
        duration=formatter.duration(night.asleep_min),
    )
    return Hypnogram(rows, tuple(runs), marks, spoken)
