"""What a watch tells of whole days: `activity` (steps, METs, totals) and `247ohr` (the heart rate of every day)."""

from collections import Counter
from collections.abc import Iterator, Mapping

import msgspec
import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.polar import fields
from healthdesk.formats.polar.dated import Dated
from healthdesk.formats.reading import json_array
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.model import stamps
from healthdesk.model.batch import Float64, Int64
from healthdesk.model.stamps import BAD
from healthdesk.model.zones import MINUTE_MS

_LEVELS = {
    "LIGHT": "light_activity",
    "MODERATE": "moderate_activity",
    "VIGOROUS": "vigorous_activity",
    "SEDENTARY": "sedentary_time",
}


class _Beat(msgspec.Struct, gc=False):
    heartRate: float | None = None  # noqa: N815 - Polar's name
    secondsFromDayStart: float | None = None  # noqa: N815


class _DeviceDay(msgspec.Struct):
    date: str = ""
    samples: list[_Beat] | None = None


_DAYS = msgspec.json.Decoder(list[_DeviceDay])


def read_heart(file: File, rows: Dated) -> Iterator[Event]:
    """The heart rate of days, by seconds since the clock's midnight."""
    for first, days in json_array.read(file, _DAYS, rows.out, key="deviceDays"):
        for position, day in enumerate(days, first):
            midnight = fields.midnight(day.date)
            if midnight is None:
                rows.out.error(rows.place, position, mark("Date cannot be read"), "heart rate")
                continue
            beats = day.samples or []
            seconds = np.array([b.secondsFromDayStart for b in beats], np.float64)
            value = np.array([b.heartRate for b in beats], np.float64)
            good = (seconds >= 0) & (seconds <= 90_000) & (value > 0)
            rows.out.skipped(mark("readings of a heart rate of zero"), int((value == 0).sum()))
            bad = len(beats) - int(good.sum()) - int((value == 0).sum())
            for _ in range(bad):
                rows.out.error(
                    rows.place, position, mark("Reading without time or value"), "heart rate", metric="heart_rate"
                )
            wall = midnight + np.round(seconds[good] * 1000).astype(np.int64)
            _instants("heart_rate", "count/min", wall, value[good], position, rows)
        yield from rows.out.drain()


def _instants(metric: str, unit: str, wall: Int64, value: Float64, at: int, rows: Dated, lasting: int = 0) -> None:
    """Readings at clock times (n,), each for so many milliseconds."""
    utc, offset = rows.zones.instants(wall)
    rows.out.rows(
        metric, unit, utc, utc + lasting, value, source=rows.source, place=rows.place,
        position=np.full(len(wall), at), offset=(offset // MINUTE_MS).astype(np.int16),
    )  # fmt: skip


def read_activity(file: File, rows: Dated) -> None:
    """One day. The totals are read beside the minutes only where the minutes do not add up to them."""
    day = fields.decoded(file)
    if not isinstance(day, dict) or fields.midnight(fields.text(day, "date")) is None:
        rows.out.error(rows.place, 1, mark("Record cannot be read"), "activity")
        return
    date = fields.text(day, "date")
    samples, summary = fields.inner(day, "samples"), fields.inner(day, "summary")
    walked = _minutes(samples, "steps", "steps", "count", date, rows)
    _minutes(samples, "mets", "physical_effort", "kcal/hr·kg", date, rows)
    steps = fields.number(summary, "stepCount")
    if steps > walked or (steps == 0 == walked):
        rows.add("steps", "count", date, steps, 1, grows=True)
    elif steps >= 0:
        rows.out.skipped(mark("daily totals that the minutes add up to (steps)"))
    rows.add("total_energy", "kcal", date, fields.number(summary, "calories"), 1, grows=True)
    # The export does not say in which unit it is.
    rows.add("stepsDistance", "", date, fields.number(summary, "stepsDistance"), 1, vendor="polar")
    spent: Counter[str] = Counter()
    for level in fields.items(summary, "activityLevels"):
        length = fields.duration(fields.text(level, "duration"))
        metric = next((m for word, m in _LEVELS.items() if word in fields.text(level, "level").upper()), "")
        if metric and length > 0:
            spent[metric] += round(length)
    for metric, seconds in spent.items():
        rows.add(metric, "min", date, seconds / 60, 1, grows=True)
    rows.flush()


def _minutes(samples: Mapping[str, object], name: str, metric: str, unit: str, date: str, rows: Dated) -> float:
    """Values at clock times of the day; their sum. Steps are those of the minute that begins then."""
    given = fields.items(samples, name)
    if not given:
        return 0.0
    texts = [fields.text(sample, "localTime") for sample in given]
    wall = stamps.stamps([text if "T" in text else f"{date}T{text}" for text in texts]).wall
    value = np.array([fields.number(sample, "value") for sample in given])
    bad = (wall == BAD) | np.isnan(value)
    for i in np.flatnonzero(bad).tolist():
        rows.out.error(f"{rows.place} {name}", i + 1, mark("Time or value cannot be read"), name, metric=metric)
    rows.out.skipped(mark("samples of zero ({metric})").format(metric=metric), int((value == 0).sum()))
    good = ~bad & (value != 0)
    _instants(metric, unit, wall[good], value[good], 1, rows, MINUTE_MS if metric == "steps" else 0)
    return float(value[good].sum())
