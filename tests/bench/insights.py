"""How long all questions take of ten years of forty metrics, and after one new day. Run as a process of its own.

The store is made here: each metric of two devices, twelve samples a day of what is summed or averaged, nights with stages, and
glucose every five minutes for the last weeks.
"""

import json
import statistics
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import numpy as np

from healthdesk.base.jobs import NullJob
from healthdesk.base.paths import DataFolder
from healthdesk.insights.registry import questions
from healthdesk.model.batch import SampleBatch, SourceSeen
from healthdesk.model.metric import DeviceClass, Kind
from healthdesk.model.night import Stage
from healthdesk.model.registry import METRICS, metric
from healthdesk.model.source import Source
from healthdesk.model.zones import DAY_MS, HOUR_MS, MINUTE_MS, UNKNOWN_OFFSET, date_of
from healthdesk.services import ingest, insights
from healthdesk.services.frames import Event, Opened
from healthdesk.services.library import Library, create
from healthdesk.services.profile import change_settings
from healthdesk.store.kdf import FLOOR

LAST = 20_771
METRIC_COUNT = 40
A_DAY = 12  # samples
NEW_DAYS = 5
MOST = ("heart_rate", "steps", "distance", "active_energy", "oxygen_saturation")  # so many of these; of others one


def chosen() -> list[str]:
    """What the questions read, then others, in the order of the registry."""
    asked = {name for question in questions() for name in question.metrics}
    rest = [name for name, spec in METRICS.items() if name not in asked and spec.kind is Kind.INSTANT]
    return [*sorted(asked), *rest][:METRIC_COUNT]


def events(first: int, last: int, number: int) -> Iterator[Event | Opened]:
    """An import of the local days `first`..`last`."""
    yield Opened("test", f"{number}")
    yield SourceSeen(0, Source("Watch", "Watch7,1", DeviceClass.WATCH))
    yield SourceSeen(1, Source("Phone", "iPhone16,1", DeviceClass.PHONE))
    for place, name in enumerate(chosen()):
        for source in (0, 1):
            yield _batch(name, first, last, source, np.random.default_rng([number, source, place]))


def _batch(name: str, first: int, last: int, source: int, generator: np.random.Generator) -> SampleBatch:
    days = np.arange(first, last + 1)
    if name == "sleep":
        return _nights(days, source, generator)
    if name == "glucose":
        days = days[days > LAST - 60]
        start = (days[:, None] * DAY_MS + np.arange(0, DAY_MS, 5 * MINUTE_MS)).ravel()
    else:
        count = A_DAY if name in MOST else 1
        start = (days[:, None] * DAY_MS + np.arange(count) * (20 * HOUR_MS // count) + 2 * HOUR_MS).ravel()
    spec = metric(name)
    low, high = spec.plausible
    middle = {"vo2_max": 40.0, "walking_steadiness_events": 1.0}.get(name, 60.0)
    value = np.clip(middle * (1 + 0.1 * generator.normal(size=len(start))), max(low, 0.0), min(high, 1e6))
    length = 0 if spec.kind in (Kind.INSTANT, Kind.EVENT) else HOUR_MS
    return _samples(name, start, start + length, value, source)


def _nights(
    days: np.ndarray[tuple[int], np.dtype[np.int64]], source: int, generator: np.random.Generator
) -> SampleBatch:
    """Twelve stages of 35 minutes."""
    begin = days * DAY_MS - HOUR_MS + (generator.normal(size=len(days)) * 20).astype(np.int64) * MINUTE_MS
    start = (begin[:, None] + np.arange(12) * 35 * MINUTE_MS).ravel()
    stages = np.tile([Stage.CORE, Stage.DEEP, Stage.REM], len(start) // 3).astype(np.float64)
    return _samples("sleep", start, start + 35 * MINUTE_MS, stages, source)


def _samples(
    name: str,
    start: np.ndarray[tuple[int], np.dtype[np.int64]],
    end: np.ndarray[tuple[int], np.dtype[np.int64]],
    value: np.ndarray[tuple[int], np.dtype[np.float64]],
    source: int,
) -> SampleBatch:
    n, zeros = len(start), np.zeros(len(start), np.int32)
    unit = "" if name == "sleep" else metric(name).unit
    return SampleBatch(
        name, unit, start, end, value, np.full(n, source, np.int32), np.full(n, UNKNOWN_OFFSET, np.int16), zeros, zeros
    )


def measure(folder: Path, days: int) -> dict[str, float]:
    """Milliseconds, over so many days."""
    library, _ = create(DataFolder(folder), "a passphrase of the benchmark", home_zone="UTC", cost=FLOOR)
    try:
        ingest.store_events(library, events(LAST - days + 1, LAST, 1), file="history", job=NullJob())
        change_settings(library, NullJob(), birth_year=1980, sex="male")
        insights.insights(library, today=date_of(LAST + 1))  # what is imported late is there
        library.cache.clear()
        every = _ms(library, 1)
        new_days, nothing = [], 0.0
        for day in range(1, NEW_DAYS + 1):
            ingest.store_events(library, events(LAST + day, LAST + day, 1 + day), file=f"{day}", job=NullJob())
            new_days.append(_ms(library, 1 + day))
            nothing = _ms(library, 1 + day)[0]
    finally:
        library.close()
    wall, cpu = (statistics.median(times) for times in zip(*new_days, strict=True))
    return {"metrics": len(chosen()), "questions": len(questions()), "every_ms": every[0], "every_cpu_ms": every[1],
            "new_day_ms": wall, "new_day_cpu_ms": cpu, "nothing_ms": nothing}  # fmt: skip


def _ms(library: Library, day: int) -> tuple[float, float]:
    """Until the answer, and of the processor."""
    began, used = time.perf_counter(), time.process_time()
    insights.insights(library, today=date_of(LAST) + timedelta(days=day))
    return (time.perf_counter() - began) * 1000, (time.process_time() - used) * 1000


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))))
