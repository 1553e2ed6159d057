"""Nights: `sleep_result` with the stages, `sleep_score`, `nightly_recovery`."""

import math
from collections.abc import Iterator, Mapping

import msgspec

from healthdesk.base.words import mark
from healthdesk.formats.polar import fields
from healthdesk.formats.polar.dated import Dated
from healthdesk.formats.reading import json_array
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.model import stamps
from healthdesk.model.night import Stage
from healthdesk.model.stamps import BAD

_RECORDS = msgspec.json.Decoder(list[dict[str, object]])
_STATES = {
    "WAKE": Stage.AWAKE,
    "REM": Stage.REM,
    "NONREM1": Stage.CORE,
    "NONREM2": Stage.CORE,
    "NONREM3": Stage.DEEP,
}
_WITHOUT_STAGES = {"WAKE", "NONREM3", "UNKNOWN"}  # watches that know no stages call all sleep so
_BREATH_MS = (2_000.0, 15_000.0)  # an interval between breaths that is one


def read(file: File, rows: Dated) -> Iterator[Event]:
    """A list of nights, whatever they tell of."""
    for first, records in json_array.read(file, _RECORDS, rows.out):
        for position, record in enumerate(records, first):
            night = fields.text(record, "night")
            if result := fields.inner(record, "sleepResult", "hypnogram"):
                _hypnogram(
                    result, staged=bool(fields.inner(record, "evaluation", "phaseDurations")), rows=rows, at=position
                )
                analysis = fields.inner(record, "evaluation", "analysis")
                rows.add("sleep_efficiency", "%", night, fields.number(analysis, "efficiencyPercent"), position)
            if score := fields.inner(record, "sleepScoreResult"):
                rows.add("polar_sleep_score", "score", night, fields.number(score, "sleepScore"), position)
            if "meanNightlyRecoveryRri" in record:
                _recovery(record, night, position, rows)
        rows.flush()
        yield from rows.out.drain()


def _recovery(record: Mapping[str, object], night: str, at: int, rows: Dated) -> None:
    rmssd = fields.number(record, "meanNightlyRecoveryRmssd")
    rows.add("heart_rate_variability_rmssd", "ms", night, rmssd if rmssd > 0 else math.nan, at)
    breath = fields.number(record, "meanNightlyRecoveryRespirationInterval")
    if _BREATH_MS[0] <= breath <= _BREATH_MS[1]:
        rows.add("respiratory_rate", "count/min", night, 60_000 / breath, at)
    rows.add("polar_recovery", "score", night, fields.number(record, "recoveryIndicator"), at)


def _hypnogram(result: Mapping[str, object], *, staged: bool, rows: Dated, at: int) -> None:
    """In bed from start to end, and a row while a state lasts. Changes are told by the time since the start."""
    when = stamps.stamps([fields.text(result, "sleepStart"), fields.text(result, "sleepEnd")])
    start, offset = when.instants(rows.zones)
    if BAD in start.tolist() or start[1] <= start[0]:
        rows.out.error(rows.place, at, mark("Time cannot be read"), "sleep", metric="sleep")
        return
    begin, end = int(start[0]), int(start[1])
    changes = [_change(entry) for entry in fields.items(result, "sleepStateChanges")]
    known = sorted((begin + round(since * 1000), state) for since, state in changes if since >= 0 and state)
    plain = not staged and {state for _, state in known} <= _WITHOUT_STAGES
    spans = [(begin, end, Stage.IN_BED)]
    for (since, state), (until, _) in zip(known, [*known, (end, "")][1:], strict=True):
        stage = Stage.ASLEEP if plain and state == "NONREM3" else _STATES.get(state)
        if stage is not None and since < min(until, end):
            spans.append((since, min(until, end), stage))
    first, last, stage_of = zip(*spans, strict=True)
    rows.out.rows(
        "sleep", "", first, last, stage_of, source=rows.source, place=rows.place, position=[at] * len(spans),
        offset=int(offset[0]),
    )  # fmt: skip


def _change(entry: Mapping[str, object]) -> tuple[float, str]:
    """Seconds since the start of sleep, and the state: the duration and the word among the fields of a change."""
    since, state = math.nan, ""
    for value in entry.values():
        if isinstance(value, str):
            length = fields.duration(value)
            if math.isnan(length):
                state = value.rpartition("STATE_")[2].upper()
            else:
                since = length
    return (-1.0 if math.isnan(since) else since), state
