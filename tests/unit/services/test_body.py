"""The page of the body: which measures, the rate of the weight, the pairs of the cuff."""

from datetime import date, timedelta

import numpy as np
import pytest

from healthdesk.base.jobs import NullJob
from healthdesk.model.baseline import Baseline
from healthdesk.model.finding import DaySeries
from healthdesk.model.session import Session, SessionKind
from healthdesk.model.zones import UNKNOWN_OFFSET, day_of
from healthdesk.services import body, ingest
from healthdesk.services.library import Library
from tests.unit.services.conftest import WATCH, batch, events, utc

TODAY = date(2026, 7, 31)


def series(values: dict[int, float]) -> DaySeries:
    """Figures by how many days ago they are."""
    value = np.full(90, np.nan)
    for ago, figure in values.items():
        value[89 - ago] = figure
    return DaySeries(day_of(TODAY), value, value, value, Baseline())


def test_the_rate_of_a_steady_fall_is_that_fall() -> None:
    # 0.1 kg a day for 90 days. Smoothed by a tenth a day the level lags by (1 - a)/a x 0.1 = 0.9 kg once it has settled
    # (0.9^62 of the start is left after 62 days: under 0.002 kg), and falls as fast: 0.7 kg a week.
    found = body.weight_trend(series({ago: 80.0 + 0.1 * ago for ago in range(90)}))
    assert found is not None
    assert found.rate == pytest.approx(-0.7, abs=0.002)
    assert found.level == pytest.approx(80.9, abs=0.002)
    assert (found.n, found.days) == (28, 28)


def test_too_few_readings_have_no_rate() -> None:
    assert body.weight_trend(series({0: 80.0, 10: 81.0, 20: 82.0})) is None
    assert body.weight_trend(series(dict.fromkeys(range(5), 80.0))) is None  # five days are no four weeks


def test_measures_and_pairs(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("healthdesk.services.body.queries.today", lambda _library: TODAY)
    assert not body.has_data(library)
    day = TODAY - timedelta(days=3)
    weight = batch("weight", [(f"{day} 06:00", f"{day} 06:00", 80.5)], unit="kg")
    at = utc("2026-07-30 07:00")
    data: dict[str, object] = {"systolic": 121.0, "diastolic": 79.0, "unit": "mmHg"}
    pair = Session(SessionKind.BLOOD_PRESSURE, "blood_pressure", at, at, WATCH, UNKNOWN_OFFSET, data=data)
    ingest.store_events(library, [*events(weight), pair], file="x", job=NullJob())
    assert body.has_data(library)
    found = body.body(library)
    assert list(found.series) == ["weight"]
    assert found.series["weight"].value[-4] == 80.5
    assert [one.data["systolic"] for one in found.pressures] == [121.0]
    assert found.trend is None
