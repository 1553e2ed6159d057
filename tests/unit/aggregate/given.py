"""Samples written down the way a person says them."""

from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from healthdesk.aggregate.compute import compute
from healthdesk.dedup.sweep import sweep
from healthdesk.model.columns import Aggregates, Computed, Int64, SampleColumns, Shares
from healthdesk.model.metric import DisplayUnit, Group, Kind, MetricSpec, Period, Statistic
from healthdesk.model.night import Night
from healthdesk.model.zones import UNKNOWN_OFFSET, ZoneHistory

MINUTE, HOUR = 60_000, 3_600_000
WATCH, PHONE, RING, BAND = 1, 2, 3, 4  # source ids
RANKS = {WATCH: 100, PHONE: 80, RING: 50, BAND: 50}
BERLIN = ZoneHistory("Europe/Berlin")


@dataclass(frozen=True)
class Sample:
    start: int  # UTC ms
    end: int
    value: float
    source: int = WATCH
    offset: int = UNKNOWN_OFFSET


def ms(text: str, zone: str = "Europe/Berlin") -> int:
    """UTC ms of a wall clock time, `2026-03-29 01:30`; the first of two equal ones."""
    return round(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp() * 1000)


def day(text: str) -> int:
    return round(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()) // 86_400


def days(first: str, last: str | None = None) -> Int64:
    return np.arange(day(first), day(last or first) + 1)


def a_metric(statistic: Statistic, kind: Kind, finest: Period = Period.HOUR) -> MetricSpec:
    return MetricSpec("example", "Example", Group.VITALS, "1", statistic, kind, DisplayUnit(""), finest=finest)


A_SUM = a_metric(Statistic.SUM, Kind.INTERVAL)
AN_EVENT = a_metric(Statistic.SUM, Kind.EVENT)
A_DURATION = a_metric(Statistic.DURATION, Kind.INTERVAL)
AN_AVERAGE = a_metric(Statistic.AVERAGE, Kind.INSTANT)
A_LATEST = a_metric(Statistic.LATEST, Kind.INSTANT)
SLEEP = a_metric(Statistic.SUM, Kind.STAGE, Period.DAY)


def by_day(spec: MetricSpec) -> MetricSpec:
    return replace(spec, finest=Period.DAY)


def columns(samples: list[Sample]) -> SampleColumns:
    return SampleColumns(
        np.array([s.start for s in samples], np.int64),
        np.array([s.end for s in samples], np.int64),
        np.array([s.value for s in samples], np.float64),
        np.array([s.source for s in samples], np.int32),
        np.array([s.offset for s in samples], np.int16),
    )


def computed(
    spec: MetricSpec,
    samples: list[Sample],
    wanted: Int64,
    zones: ZoneHistory = BERLIN,
) -> tuple[Computed, list[Night]]:
    return compute(spec, columns(samples), RANKS, zones, wanted, sweep)


def rows(figures: Aggregates | Shares | None) -> list[tuple[Any, ...]]:
    """The rows, with their fields in order."""
    assert figures is not None
    return list(zip(*(getattr(figures, field.name).tolist() for field in fields(figures)), strict=True))


def near(value: float | Fraction) -> Any:
    """Equal but for the rounding of floats."""
    return pytest.approx(float(value), rel=1e-9, abs=1e-9)


def share(shares: Shares | None) -> dict[tuple[int, int], tuple[float, float, int]]:
    """(bucket, source) -> kept, dropped, count."""
    return {(b, s): (k, d, n) for b, s, k, d, n in rows(shares)}
