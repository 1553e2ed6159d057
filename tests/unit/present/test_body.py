"""The body in words."""

from datetime import date

import numpy as np

from healthdesk.model.body import Body, WeightTrend
from healthdesk.model.finding import DaySeries
from healthdesk.model.views import SessionInfo
from healthdesk.model.zones import day_of
from healthdesk.present.body import body_model
from healthdesk.present.values import Formatter
from tests.unit.present.days import established

TODAY = date(2026, 11, 20)
START = 1_795_000_000_000  # 2026-11-18 11:06:40 UTC


def pair(number: int, systolic: float, diastolic: float, days_ago: int = 2, unit: str = "mmHg") -> SessionInfo:
    start = START + (2 - days_ago) * 86_400_000
    data: dict[str, object] = {"systolic": systolic, "diastolic": diastolic, "unit": unit}
    return SessionInfo(number, "blood_pressure", "blood_pressure", start, start, 60, "Cuff", None, None, None, data)


def body(*pairs: SessionInfo, trend: WeightTrend | None = None) -> Body:
    value = np.full(90, np.nan)
    value[-4] = 72.44
    return Body(
        TODAY, {"weight": DaySeries(day_of(TODAY), value, value, value, established((71.0, 72.0)))}, trend, pairs
    )


def test_what_is_measured_now_and_then_shows_its_newest_reading() -> None:
    (card,) = body_model(body(), Formatter()).cards
    assert (card.figure[0].number, card.figure[0].unit) == ("72.4", "kg")
    assert card.verdict == "Above usual, 71.0–72.0\u202fkg · Tuesday"


def test_the_trend_is_told_with_what_it_rests_on() -> None:
    told = body_model(body(trend=WeightTrend(72.1, -0.31, 9, 28)), Formatter()).trend
    assert told.startswith("Weight, smoothed: 72.1\u202fkg, down 0.3\u202fkg a week over the last 28 days (9 readings;")
    assert ", steady over" in body_model(body(trend=WeightTrend(72.1, 0.04, 9, 28)), Formatter()).trend
    imperial = body_model(body(trend=WeightTrend(72.1, 0.5, 9, 28)), Formatter(imperial=True)).trend
    assert "up 1.1\u202flb a week" in imperial  # 0.5 kg are 1.102 lb


def test_pairs_and_their_mean_of_a_week() -> None:
    model = body_model(body(pair(1, 120, 80), pair(2, 131, 85, days_ago=6), pair(3, 180, 110, days_ago=7)), Formatter())
    assert [(row.pair, row.when, row.clock) for row in model.pressures[:2]] == [
        ("120/80\u202fmmHg", "18 Nov", "12:06"),
        ("131/85\u202fmmHg", "14 Nov", "12:06"),
    ]
    # 125.5 and 82.5, halves away from zero; the third is eight days ago.
    assert model.mean == "Mean of the 2 measurements of the last 7 days: 126/83\u202fmmHg."


def test_one_measurement_and_two_units_have_no_mean() -> None:
    assert body_model(body(pair(1, 120, 80)), Formatter()).mean == ""
    assert body_model(body(pair(1, 120, 80), pair(2, 16, 11, unit="kPa")), Formatter()).mean == ""
