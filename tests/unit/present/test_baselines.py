"""The state of a baseline is said in the same words on every page."""

from dataclasses import replace

import numpy as np
import pytest

from healthdesk.aggregate.usual import baseline
from healthdesk.model.baseline import Baseline, Calibration
from healthdesk.model.finding import DaySeries
from healthdesk.model.night import NightDetail, PlacedNight, SleepDay
from healthdesk.model.zones import day_of
from healthdesk.present.baselines import baseline_words
from healthdesk.present.buckets import TrendData
from healthdesk.present.cards import dashboard_cards
from healthdesk.present.measure_cards import measure_card
from healthdesk.present.sleep import sleep_model
from healthdesk.present.trends import Options, trend_model
from healthdesk.present.values import Formatter
from tests.unit.present.days import MONDAY, OFFSET, a_night, at, metric_day, summary_of
from tests.unit.present.test_trends import BERLIN, MONTH, TODAY, november, series

RANGE = (56.0, 59.0)
NONE = Baseline()
CALIBRATING = Baseline(Calibration.CALIBRATING, 13)
ESTABLISHED = Baseline(Calibration.ESTABLISHED, 14, RANGE, 57.0)
STALE = Baseline(Calibration.STALE, 20, RANGE, 57.0, missing=15)
BEGUN = Baseline(Calibration.RECALIBRATING, 4)
ANEW = Baseline(Calibration.RECALIBRATING, 14, RANGE, 57.0)
ELSEWHERE = Baseline(Calibration.RECALIBRATING, 0)

WORDS = {
    NONE: "no usual range yet",
    CALIBRATING: "usual range after 14 days, 13 so far",
    ESTABLISHED: "usual 56–59",
    STALE: "usual 56–59, 15-day gap since",
    BEGUN: "usual range: 4 of 14 days, new source",
    ANEW: "usual 56–59, new source",
    ELSEWHERE: "usual range only of another source",
}


@pytest.mark.parametrize("state", WORDS)
def test_each_state_has_its_words(state: Baseline) -> None:
    assert baseline_words(state, "usual 56–59") == WORDS[state]


@pytest.mark.parametrize("state", WORDS)
def test_a_card_of_the_day_judges_by_a_range_that_holds(state: Baseline) -> None:
    day = replace(metric_day("resting_heart_rate", 62.0), baseline=state)
    (card,) = dashboard_cards(summary_of(day, is_today=False), Formatter())[0].cards
    assert card.usual == WORDS[state].replace("56–59", "56–59\u202fbpm")
    assert (card.verdict is None) == (state not in (ESTABLISHED, ANEW))


@pytest.mark.parametrize(
    ("state", "verdict"),
    [
        (NONE, "No usual range yet"),
        (CALIBRATING, "Usual range after 14 days, 13 so far"),
        (ESTABLISHED, "Above usual, 56–59\u202fbpm"),
        (STALE, "Usual 56–59\u202fbpm, 15-day gap since"),
        (BEGUN, "Usual range: 4 of 14 days, new source"),
        (ANEW, "Above usual, 56–59\u202fbpm, new source"),
        (ELSEWHERE, "Usual range only of another source"),
    ],
)
def test_a_measure_says_what_it_rests_on(state: Baseline, verdict: str) -> None:
    value = np.full(30, 62.0)
    found = measure_card("resting_heart_rate", DaySeries(day_of(TODAY), value, value, value, state), TODAY, Formatter())
    assert found is not None
    assert found.verdict == f"{verdict} · 7 of 7 days"
    assert (found.chart.low, found.chart.high) == (("56", "59") if state.span else ("", ""))


@pytest.mark.parametrize(
    ("state", "mark", "name"),
    [
        (NONE, "", "No usual range yet"),
        (CALIBRATING, "", "Usual range after 14 days, 13 so far"),
        (ESTABLISHED, "usual", "Usual 56–59"),
        (STALE, "usual", "Usual 56–59, 15-day gap since"),
        (ANEW, "usual", "Usual 56–59, new source"),
    ],
)
def test_the_legend_of_a_trend_says_it(state: Baseline, mark: str, name: str) -> None:
    days = series("heart_rate", november({20: 58.0, 21: 62.0}))
    model = trend_model(MONTH, TrendData(days, days, state), BERLIN, TODAY, Formatter(), Options())
    assert [(item.mark, item.name) for item in model.legend if "sual" in item.name] == [(mark, name)]
    assert model.usual_reason == ("" if state.span else name)
    counted = any(stat.name == "Days in usual range" for stat in model.statistics)
    assert counted == (state in (ESTABLISHED, ANEW))
    hidden = trend_model(MONTH, TrendData(days, days, state), BERLIN, TODAY, Formatter(), Options(usual=False))
    assert not any("sual" in item.name for item in hidden.legend)


def test_the_night_says_it() -> None:
    placed = PlacedNight(a_night(), OFFSET)  # 443 min asleep
    detail = NightDetail(placed, 6.0, 52.0, at(4, 41), "Watch", ())

    def verdict(state: Baseline) -> str:
        night = SleepDay(day_of(MONDAY), detail, (), (placed,), {}, state, None, day_of(MONDAY))
        return sleep_model(night, MONDAY, Formatter()).verdict.replace("\u00a0", " ")

    hours = baseline(np.array([400.0, 425.0] * 7))  # quartiles 400 and 425: 6 h 40 to 7 h 5
    assert verdict(hours) == "asleep, 18m above usual"
    assert (
        verdict(replace(hours, state=Calibration.STALE, missing=14)) == "asleep; usual 6h 40m–7h 5m, 14-day gap since"
    )
    assert verdict(replace(hours, state=Calibration.RECALIBRATING)) == "asleep, 18m above usual, new source"
    assert verdict(BEGUN) == "asleep; usual range: 4 of 14 days, new source"
