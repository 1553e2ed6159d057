"""Averages by source out of the store."""

from datetime import date

import numpy as np
import pytest

from healthdesk.base.jobs import NullJob
from healthdesk.model.metric import Period
from healthdesk.services import ingest, queries
from healthdesk.services.library import Library
from tests.unit.services.conftest import PHONE, WATCH, batch, events

FIRST, LAST = date(2026, 6, 1), date(2026, 6, 30)


def filled(library: Library, metric: str, unit: str) -> None:
    """The watch speaks at 10 h of the first (60, 70), the phone at 12 h of both days (90; 50), and is beaten at 10 h."""
    watch = [("2026-06-01 10:00", "2026-06-01 10:00", 60.0), ("2026-06-01 10:20", "2026-06-01 10:20", 70.0)]
    phone = [
        ("2026-06-01 10:10", "2026-06-01 10:10", 100.0),
        ("2026-06-01 12:00", "2026-06-01 12:00", 90.0),
        ("2026-06-02 12:00", "2026-06-02 12:00", 50.0),
    ]
    ingest.store_events(
        library,
        events(batch(metric, watch, WATCH, unit=unit), batch(metric, phone, PHONE, unit=unit)),
        file="x",
        job=NullJob(),
    )


def means(library: Library, metric: str, period: Period) -> dict[str, list[float]]:
    series = queries.aggregates(library, metric, period, FIRST, LAST)
    found = queries.source_means(library, series, FIRST, LAST)
    parts = [np.where(one.count > 0, one.value * one.count, 0) for one in found]
    assert np.sum(parts, axis=0) / series.count == pytest.approx(series.value)  # together they are the average
    assert np.sum([one.count for one in found], axis=0).tolist() == series.count.tolist()
    return {one.name: one.value.tolist() for one in found}


@pytest.mark.parametrize(
    ("period", "watch", "phone"),
    [
        (Period.HOUR, [65.0, None, None], [None, 90.0, 50.0]),
        (Period.DAY, [65.0, None], [90.0, 50.0]),
        (Period.MONTH, [65.0], [70.0]),
    ],
)
def test_each_source_tells_what_it_said_where_it_spoke(
    library: Library, period: Period, watch: list[float | None], phone: list[float | None]
) -> None:
    filled(library, "heart_rate", "count/min")
    found = means(library, "heart_rate", period)
    assert list(found) == ["Watch", "Phone"]  # by rank
    for name, expected in (("Watch", watch), ("Phone", phone)):
        wanted = [np.nan if value is None else value for value in expected]
        assert found[name] == pytest.approx(wanted, nan_ok=True)
