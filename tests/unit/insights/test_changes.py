"""Questions about what changes: over a week, over half a year, with the year."""

from datetime import date

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import signal, stats

from healthdesk.insights import statistics, yearly
from healthdesk.insights.question import Days
from healthdesk.insights.registry import questions
from healthdesk.model.baseline import Baseline, Calibration
from healthdesk.model.finding import Finding
from healthdesk.model.zones import day_of
from healthdesk.present.insights import sentences
from healthdesk.present.values import Formatter

NAN = float("nan")
LAST = day_of(date(2026, 6, 30))
BY_ID = {question.id: question for question in questions()}


def asked(rule: str, values: object, column: str | None = None) -> list[Finding]:
    """What a question finds, whatever its p; those that are too small to be told have one of 1."""
    question = BY_ID[rule]
    columns = {column or question.columns[0]: np.asarray(values, np.float64)}
    return [found for found in question.ask(Days(LAST, columns)) if found.p is None or found.p < 0.01]


def alternating(n: int, low: float, high: float) -> list[float]:
    return [low if day % 2 else high for day in range(n)]


def noise(seed: int, n: int) -> NDArray[np.float64]:
    return np.random.default_rng(seed).normal(size=n)


def test_a_week_is_compared_with_the_four_before() -> None:
    usual = (8000 + 300 * noise(1, 203)).tolist()  # 29 weeks
    week = [11_000, 11_100, 10_900, 11_000, 11_100, 10_900, 11_000]
    (told,) = asked("steps_week", usual + week)
    assert (told.state, told.n, told.first) == ("higher", 210, LAST - 267)
    assert told.figures["before"].value == pytest.approx(np.mean(usual[-28:]), abs=20)
    assert told.figures["recent"].value == pytest.approx(11_000)
    assert asked("steps_week", [*usual, *(day - 1600 for day in week)]) == []  # less than 1,500
    assert asked("steps_week", [*usual, *week[:4], NAN, NAN, NAN]) == []
    assert asked("steps_week", [*usual[:-9], *[NAN] * 9, *week]) == []
    assert asked("steps_week", [*usual[:-8], *[NAN] * 8, *week])
    assert asked("steps_week", usual[60:] + week) == []  # 20 weeks and two days in all


def test_a_week_beyond_the_normal_range_is_told_on_a_logarithmic_scale() -> None:
    week = [3.4, 3.5, 3.6, 3.5, 3.4, 3.5, 3.6]
    usual = 4 + 0.1 * noise(2, 250)
    (told,) = asked("heart_rate_variability_range", np.exp([*usual, *week]))
    assert told.state == "lower"
    assert told.figures["before"].value == pytest.approx(np.exp(np.mean(usual[-60:])), rel=0.01)
    assert told.figures["recent"].value == pytest.approx(np.exp(3.5))
    assert sentences(told, Formatter())[0] == "Your heart rate variability is below your normal range."


@pytest.mark.parametrize("seed", range(3))
def test_weeks_are_measured_by_how_weeks_differed_before(seed: int) -> None:
    """The same by plain loops."""
    values = 60 + 2 * noise(seed, 260)
    values[[40, 41, 130, 200, 258]] = NAN
    found = statistics.compare_week(values, 28, 20)
    assert found is not None
    known = values[:-7][~np.isnan(values[:-7])]
    sd = 1.4826 * stats.median_abs_deviation(known)

    def level(days: NDArray[np.float64], least: int) -> float:
        days = days[~np.isnan(days)]
        middle = np.median(days) if len(days) >= least else NAN
        return float(middle + np.mean(np.clip(days - middle, -3 * sd, 3 * sd)))

    def difference(end: int) -> float:
        return level(values[end - 7 : end], 5) - level(values[end - 35 : end - 7], 20)

    past = np.array([difference(end) for end in range(35, 254)])
    past = past[~np.isnan(past)]
    far = 3 * 1.4826 * stats.median_abs_deviation(past)
    past = np.clip(past, np.median(past) - far, np.median(past) + far)
    weeks = len(past) / 7
    t = difference(260) / (np.sqrt(np.mean(past**2)) * np.sqrt(1 + 1 / weeks))
    assert found.after - found.before == pytest.approx(difference(260), rel=1e-9)
    assert found.effect == pytest.approx(difference(260) / sd, rel=1e-9)
    assert found.p == pytest.approx(2 * stats.t.sf(abs(t), weeks - 1), rel=1e-6)


@pytest.mark.parametrize("r", [0.2, 0.6])
def test_a_week_of_noise_is_seldom_a_finding(r: float) -> None:
    p = []
    for seed in range(300):
        days = signal.lfilter([np.sqrt(1 - r * r)], [1, -r], noise(seed, 300))
        found = statistics.compare_week(days[-268:], 28, 20)
        assert found is not None
        p.append(found.p)
    assert np.mean(np.array(p) < 0.05) <= 0.09


def test_half_a_year_of_rising_is_a_trend() -> None:
    days = 60 + 6 * np.arange(180) / 179 + 0.5 * noise(1, 180)
    (told,) = asked("resting_heart_rate_trend", days)
    expected = stats.theilslopes(days, np.arange(180))
    assert told.state == "higher"
    assert told.figures["change"].value == pytest.approx(179 * expected.slope, rel=1e-9)
    assert told.figures["before"].value == pytest.approx(60, abs=0.3)
    assert told.figures["now"].value == pytest.approx(66, abs=0.3)
    assert told.figures["rate"].value == pytest.approx(6 / (180 / 7), abs=0.02)
    (falls,) = asked("resting_heart_rate_trend", -days)
    assert falls.state == "lower"


@pytest.mark.parametrize(
    "days",
    [
        60 + 2.9 * np.arange(180) / 179 + 0.1 * noise(1, 180),  # less than 3 beats
        60 + 4 * np.arange(180) / 179 + 4 * noise(1, 180),  # less than 2 standard deviations
        np.where(np.arange(180) < 91, NAN, 60 + 6 * np.arange(180) / 179 + 0.5 * noise(1, 180)),  # 89 days
        np.where(np.arange(180) > 172, NAN, 60 + 6 * np.arange(180) / 179 + 0.5 * noise(1, 180)),  # nothing for a week
        np.full(180, 60.0),
    ],
)
def test_a_trend_is_silent_where_it_should_be(days: NDArray[np.float64]) -> None:
    assert asked("resting_heart_rate_trend", days) == []


def test_regularity_is_told_as_an_index() -> None:
    (told,) = asked("sleep_regularity_level", alternating(90, 78, 82) + alternating(28, 58, 62))
    assert told.metric == "sleep"
    assert told.state == "lower"
    title, body = sentences(told, Formatter())
    assert title == "Your sleep has become less regular."
    assert body.startswith("The Sleep Regularity Index was 60 over the last four weeks, and 80 in")
    assert asked("sleep_regularity_level", alternating(90, 79, 81) + alternating(28, 75, 77)) == []  # 4 points


def test_a_weight_that_stopped_falling_stands_still() -> None:
    falling = 90 - 0.5 * np.arange(84) / 7
    (told,) = asked("weight_plateau", [*falling, *alternating(56, 83.9, 84.1)])
    assert (told.state, told.n) == ("after falling", 140)
    assert told.figures["rate"].value == pytest.approx(-0.5)
    assert told.figures["level"].value == pytest.approx(84)
    assert sentences(told, Formatter())[1].endswith("before it fell by 0.5\u202fkg a week.")
    (rose,) = asked("weight_plateau", [*(180 - falling), *alternating(56, 95.9, 96.1)])
    assert rose.state == "after rising"
    assert asked("weight_plateau", [*(90 - 0.24 * np.arange(84) / 7), *alternating(56, 83.9, 84.1)]) == []
    assert asked("weight_plateau", [*falling, *(84 - 0.13 * np.arange(56) / 7)]) == []
    assert asked("weight_plateau", [*falling, *(84 - 0.11 * np.arange(56) / 7)])
    assert asked("weight_plateau", [*falling, *alternating(49, 83.9, 84.1), *[NAN] * 7]) == []
    assert asked("weight_plateau", [*falling, *[NAN] * 37, *alternating(19, 83.9, 84.1)]) == []


def wave(years: float, amplitude: float, peak: date, sd: float = 1.0, seed: int = 1) -> NDArray[np.float64]:
    """A year's wave about 60 with its highest day at `peak` of every year."""
    n = round(years * 365.25)
    days = np.arange(LAST - n + 1, LAST + 1)
    found: NDArray[np.float64] = (
        60 + amplitude * np.cos(2 * np.pi * (days - day_of(peak)) / 365.25) + sd * noise(seed, n)
    )
    return found


def test_a_season_is_told_with_its_months() -> None:
    (told,) = asked("resting_heart_rate_season", wave(3, 2, date(2025, 1, 15)))
    assert told.figures["swing"].value == pytest.approx(4, abs=0.3)
    assert (told.figures["high_month"].value, told.figures["low_month"].value) == (1, 7)
    title, body = sentences(told, Formatter())
    assert title == "Your resting heart rate swings with the seasons: highest around January, lowest around July."
    assert "changes by about 4\u202fbpm" in body


@pytest.mark.parametrize(
    "days",
    [
        wave(1.6, 2, date(2025, 1, 15)),  # not two years
        wave(3, 0.4, date(2025, 1, 15), sd=0.5),  # less than a beat
        wave(3, 1, date(2025, 1, 15), sd=6),  # less than 0.6 standard deviations
        60 + noise(3, 1000),
        60 + 0.005 * np.arange(1000) + noise(3, 1000),  # a trend is no season
        np.concatenate([60 + noise(4, 800), 66 + noise(5, 60), 60 + noise(6, 200)]),  # one winter is not every year's
    ],
)
def test_a_season_is_silent_where_it_should_be(days: NDArray[np.float64]) -> None:
    assert asked("resting_heart_rate_season", days) == []


@pytest.mark.parametrize("seed", range(4))
def test_a_wave_is_that_of_least_squares(seed: int) -> None:
    values = wave(3, 1.5, date(2025, 3, 1), seed=seed)[: 156 * 7]
    found = yearly.yearly_wave(values)
    assert found is not None
    weeks = statistics.winsorised(values).reshape(156, 7).mean(axis=1)
    t = np.arange(156) * 7 + 3.0
    angle = 2 * np.pi * t / 365.25
    whole = np.column_stack([np.ones(156), t, np.sin(angle), np.cos(angle)])
    beta, left, *_ = np.linalg.lstsq(whole, weeks, rcond=None)
    assert found.amplitude == pytest.approx(np.hypot(beta[2], beta[3]), rel=1e-9)
    assert found.highest == pytest.approx(np.arctan2(beta[2], beta[3]) / (2 * np.pi) * 365.25 % 365.25, rel=1e-9)
    plain = np.linalg.lstsq(whole[:, :2], weeks, rcond=None)[1]
    f = (plain[0] - left[0]) / 2 / (left[0] / 152)
    # It allows for weeks that resemble each other; where they do not, the two are equal but for rounding.
    assert found.p >= stats.f.sf(f, 2, 152) * (1 - 1e-9)
    assert found.p < 1e-4


def test_noise_is_seldom_a_season() -> None:
    found = 0
    for seed in range(300):
        days = signal.lfilter([0.8], [1, -0.6], noise(seed, 1096))
        wave_of = yearly.yearly_wave(days)
        assert wave_of is not None
        found += wave_of.p < 0.01
    assert found <= 12  # 1 % would be 3


def test_a_trend_of_noise_is_seldom_told() -> None:
    assert sum(bool(asked("resting_heart_rate_trend", 60 + 2 * noise(seed, 180))) for seed in range(60)) == 0


@pytest.mark.parametrize("state", list(Calibration))
def test_nothing_is_found_against_a_baseline_that_is_not_established(state: Calibration) -> None:
    days = np.tile([54.0, 55.0, 56.0], 40)[:118]
    days[-28:] += 8
    found = BY_ID["resting_heart_rate_level"].ask(
        Days(LAST, {"resting_heart_rate": days}, baselines={"resting_heart_rate": Baseline(state, 90)})
    )
    assert len(found) == (state is Calibration.ESTABLISHED)


def test_an_unusual_day_leaves_out_figures_that_cannot_be_compared() -> None:
    columns = {name: np.append(np.tile([54.0, 55.0, 56.0], 20), 80.0) for name in BY_ID["unusual_day"].columns[:3]}
    assert BY_ID["unusual_day"].ask(Days(LAST, columns))[0].figures["far"].value == 3
    stale = Baseline(Calibration.STALE, 20, (54.0, 56.0), 55.0, 20)
    assert BY_ID["unusual_day"].ask(Days(LAST, columns, baselines={next(iter(columns)): stale})) == []
