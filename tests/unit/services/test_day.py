"""The day as the dashboard asks for it, against numbers worked out by hand."""

from datetime import UTC, date, datetime, timedelta

import pytest

from healthdesk.base.jobs import NullJob
from healthdesk.model.baseline import Baseline, Calibration
from healthdesk.model.batch import SampleBatch
from healthdesk.model.zones import day_of
from healthdesk.services import ingest
from healthdesk.services.day import day_summary
from healthdesk.services.library import Library
from tests.unit.services.conftest import batch, events

DAY = date(2026, 7, 31)
NOON = datetime(2026, 7, 31, 10, 0, tzinfo=UTC)  # in Berlin


def store(library: Library, *batches: SampleBatch) -> None:
    """Import these batches."""
    ingest.store_events(library, events(*batches), file="x", job=NullJob())


def month_of_steps(days: int) -> SampleBatch:
    """On the k-th day before DAY: k steps from 8 to 9 and 100 from 20 to 21 by UTC."""
    rows = []
    for k in range(1, days + 1):
        day = DAY - timedelta(days=k)
        rows += [(f"{day} 08:00", f"{day} 09:00", float(k)), (f"{day} 20:00", f"{day} 21:00", 100.0)]
    return batch("steps", rows)


def test_empty_store_has_an_empty_day(library: Library) -> None:
    summary = day_summary(library, DAY, NOON)
    assert (summary.metrics, summary.nights, summary.is_today) == ({}, (), True)


def test_usual_range_is_that_of_the_days_before(library: Library) -> None:
    store(library, month_of_steps(20), batch("steps", [(f"{DAY} 08:00", f"{DAY} 09:00", 42)]))
    steps = day_summary(library, DAY, NOON).metrics["steps"]
    # 101..120: quartiles 105.75 and 115.25 (linear between neighbors), median 110.5
    assert steps.value == 42
    assert steps.baseline == Baseline(Calibration.ESTABLISHED, 20, (105.75, 115.25), 110.5)
    assert steps.goal == 10_000
    assert steps.trend == "down"  # the last seven days: 42, 101..106 -> mean 94.7


def test_today_is_compared_with_the_same_time_of_day(library: Library) -> None:
    store(library, month_of_steps(20))
    by_noon = day_summary(library, DAY, NOON).metrics["steps"].usual_by_now
    assert by_noon == pytest.approx(10.5)  # the evening's hundred is still to come
    half_past_ten = datetime(2026, 7, 31, 8, 30, tzinfo=UTC)
    assert day_summary(library, DAY, half_past_ten).metrics["steps"].usual_by_now == pytest.approx(5.25)
    assert day_summary(library, DAY - timedelta(days=1), NOON).metrics["steps"].usual_by_now is None


def test_too_few_days_make_no_usual_range(library: Library) -> None:
    store(library, month_of_steps(13))
    steps = day_summary(library, DAY, NOON).metrics["steps"]
    assert steps.baseline == Baseline(Calibration.CALIBRATING, 13)
    assert (steps.usual_by_now, steps.trend) == (None, None)
    assert steps.value is None
    assert (steps.last_day, steps.last_value) == (day_of(DAY) - 1, 101)


def test_weight_is_compared_with_a_month_ago(library: Library) -> None:
    rows = [
        ("2026-06-01 05:00", 74.0),
        ("2026-06-30 05:00", 73.0),
        ("2026-07-15 05:00", 70.0),
        ("2026-07-31 05:00", 72.4),
    ]
    store(library, batch("weight", [(at, at, kg) for at, kg in rows]))
    weight = day_summary(library, DAY, NOON).metrics["weight"]
    assert weight.value == 72.4
    assert weight.change_30 == pytest.approx(-0.6)
    assert weight.history[-1] == 72.4


def test_answer_is_forgotten_when_new_data_come(library: Library) -> None:
    store(library, batch("steps", [(f"{DAY} 08:00", f"{DAY} 09:00", 42)]))
    assert day_summary(library, DAY, NOON).metrics["steps"].value == 42
    store(library, batch("steps", [(f"{DAY} 09:00", f"{DAY} 10:00", 8)]))
    assert day_summary(library, DAY, NOON).metrics["steps"].value == 50
