"""A record whose figures are easy to derive by hand."""

from datetime import date

import numpy as np
import pytest

from healthdesk.model.share import Scope, SharedMetric, SharedRecord
from healthdesk.model.zones import day_of

FIRST = day_of(date(2026, 9, 1))
DAYS = 60


def metric_of(name: str, days: list[int], values: list[float], spread: float = 0) -> SharedMetric:
    value = np.array(values)
    return SharedMetric(name, np.array(days, np.int64) + FIRST, value, value - spread, value + spread, ("watch",))


@pytest.fixture
def record() -> SharedRecord:
    """60 days. Steps 1000, 1001, … without every tenth day; heart rate 60 for 30 days, then 63, ±20; pressure on three."""
    with_steps = [n for n in range(DAYS) if n % 10 != 9]
    metrics = (
        metric_of("steps", with_steps, [1000.0 + n for n in with_steps]),
        metric_of("heart_rate", list(range(DAYS)), [60.0] * 30 + [63.0] * 30, 20),
        metric_of("sleep", [0, 1, 2], [400.0, 430.0, 460.0]),
        metric_of("systolic_pressure", [0, 10, 20], [120.0, 124.0, 131.0]),
        metric_of("diastolic_pressure", [0, 10], [80.0, 82.0]),
        metric_of("weight", [0, 59], [71.25, 70.75]),
    )
    scope = Scope(tuple(one.metric for one in metrics), FIRST, FIRST + DAYS - 1)
    created = 1_795_000_000_000
    return SharedRecord("Dr. <Example>", "A. Person", 1980, scope, metrics, created, 60, created + 14 * 86_400_000)
