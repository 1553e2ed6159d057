"""The questions, each against days made by hand, and a sample of the planted truth."""

from dataclasses import replace

import numpy as np
import pytest

from healthdesk.insights import registry
from healthdesk.insights.question import Days, Question
from healthdesk.insights.registry import MOST_FALSE, ask, questions, that_hold, told_once
from healthdesk.model.finding import Finding, Severity
from healthdesk.model.registry import METRICS
from healthdesk.model.zones import date_of
from healthdesk.present.insights import sentences
from healthdesk.present.values import Formatter
from tests.bench.planted import noise_month, said_of
from tests.bench.planted_person import LAST, Size

NAN = float("nan")
BY_ID = {question.id: question for question in questions()}


def asked(rule: str, goal: float | None = None, **values: object) -> list[Finding]:
    """What one question says of these days."""
    columns = {name: np.asarray(column, np.float64) for name, column in values.items()}
    goals = {} if goal is None else {name: np.full(len(column), goal) for name, column in columns.items()}
    return ask(Days(LAST, columns, goals), [BY_ID[rule]])


def alternating(n: int, low: float, high: float) -> list[float]:
    return [low if day % 2 else high for day in range(n)]


@pytest.mark.parametrize("question", questions(), ids=lambda q: q.id)
def test_every_question_says_what_it_is_and_reads_what_there_is(question: Question) -> None:
    about = question.about
    assert all((question.name, about.question, about.method, about.limits, about.source, about.evidence))
    assert question.metrics <= set(METRICS)
    assert question.ask(Days(LAST, {})) == []


def test_two_questions_of_one_name_are_a_mistake(monkeypatch: pytest.MonkeyPatch) -> None:
    from healthdesk.insights.questions import oxygen

    monkeypatch.setattr(oxygen, "QUESTIONS", (*oxygen.QUESTIONS, oxygen.LowOxygen()))
    registry.questions.cache_clear()
    with pytest.raises(ValueError, match="oxygen_low"):
        registry.questions()
    registry.questions.cache_clear()


def finding(p: float | None) -> Finding:
    return Finding("rule", "steps", Severity.INFO, "", "", 1, 2, 1, {}, "", p)


def test_tests_are_held_to_one_rate_together_and_other_findings_are_not() -> None:
    # Benjamini-Hochberg over 4: the smallest p times 4, the second times 2.
    kept = that_hold([finding(p) for p in (MOST_FALSE / 4, MOST_FALSE / 2 + 1e-6, 0.9, 1.0, None)])
    assert [one.p for one in kept] == [MOST_FALSE / 4, None]


def test_a_resting_heart_rate_that_rose_is_told_with_both_levels() -> None:
    (told,) = asked("resting_heart_rate_level", resting_heart_rate=alternating(90, 59, 61) + alternating(28, 65, 67))
    assert (told.state, told.n, told.coverage) == ("higher", 118, 1.0)
    assert (told.first, told.last) == (LAST - 117, LAST)
    assert told.figures["before"].value == pytest.approx(60)
    assert told.figures["recent"].value == pytest.approx(66)


@pytest.mark.parametrize(
    "days",
    [
        alternating(90, 59, 61) + alternating(28, 60, 62),  # less than two beats
        alternating(90, 59, 61) + alternating(21, 65, 67) + [NAN] * 7,  # nothing for a week
        [NAN] * 61 + alternating(29, 59, 61) + alternating(28, 65, 67),  # too few days to know what is usual
    ],
)
def test_a_level_is_silent_where_it_should_be(days: list[float]) -> None:
    assert asked("resting_heart_rate_level", resting_heart_rate=days) == []


def test_a_weight_tells_its_smoothed_rate() -> None:
    (told,) = asked("weight_level", weight=alternating(90, 79.8, 80.2) + [80 - 0.1 * day for day in range(1, 29)])
    # The smoothed weight lags behind a straight fall by up to 9 days of it, at last by nearly that, at first by nothing:
    # from -0.01 to -1.94 kg over 27 days of weights that fell by 2.7 kg.
    assert told.state == "lower"
    assert told.figures["rate"].value == pytest.approx(-1.94 / 27 * 7, abs=0.02)


def test_short_nights_are_told_with_what_they_lack() -> None:
    (told,) = asked("sleep_debt", sleep=[350, 340, NAN, 330, 360, 370, 350])
    assert told.figures["mean"].value == 350
    assert told.figures["debt"].value == 6 * 420 - 2100
    assert asked("sleep_debt", sleep=[360] * 7) == []
    assert asked("sleep_debt", sleep=[NAN, NAN, NAN, 300, 300, 300, 300]) == []


def test_a_streak_is_told_at_its_milestones_only_once_each() -> None:
    days = [9_999.0] + [10_000.0] * 15
    (told,) = asked("steps_streak", 10_000, steps=days)
    assert (told.n, told.state, told.first) == (15, "14", LAST - 14)
    assert asked("steps_streak", 10_000, steps=days[:7]) == []
    assert asked("steps_streak", steps=days) == []
    (across,) = asked("steps_streak", 10_000, steps=[*days[:4], NAN, *days[4:12]])
    assert across.n == 8  # a day without data ends the row


def test_a_figure_that_stopped_coming_is_told() -> None:
    (told,) = asked("weight_gap", weight=[80.0] * 28 + [NAN] * 7)
    assert told.figures["days"].value == 7
    assert asked("weight_gap", weight=[80.0] * 28 + [NAN] * 6 + [80.0]) == []
    assert asked("weight_gap", weight=[80.0] * 20 + [NAN] * 15) == []


def test_weekends_are_saturday_and_sunday() -> None:
    weekdays = Days(LAST, {}).weekdays(112)
    assert weekdays[-1] == date_of(LAST).weekday()
    days = np.where(weekdays >= 5, 12_000.0, 8_000.0) + np.tile([-100.0, 100.0, 0.0, 50.0], 28)
    days[30] = 90_000  # one outlier
    (told,) = asked("steps_weekends", steps=days)
    assert told.state == "more"
    assert told.figures["free"].value - told.figures["work"].value == pytest.approx(4000, abs=250)


def test_a_streak_is_judged_by_the_goal_of_each_day() -> None:
    steps = np.full(10, 9000.0)
    goals = np.array([8000.0] * 6 + [9000.0] * 4)  # a higher one for the last four days
    (told,) = BY_ID["steps_streak"].ask(Days(LAST, {"steps": steps}, {"steps": goals}))
    assert (told.n, told.figures["goal"].value) == (10, 9000)
    assert "the goal of the day" in told.body
    goals[3] = 9001.0  # one day that it was not reached
    assert BY_ID["steps_streak"].ask(Days(LAST, {"steps": steps}, {"steps": goals})) == []


def test_one_change_is_told_by_one_question() -> None:
    days = alternating(90, 59, 61) + alternating(28, 65, 67)
    level = asked("resting_heart_rate_level", resting_heart_rate=days)
    trend = replace(level[0], rule="resting_heart_rate_trend", effect=level[0].effect - 0.1)
    other_way = replace(trend, state="lower")
    assert told_once([trend, *level, other_way]) == [*level, other_way]
    assert told_once([trend]) == [trend]
    clearer = replace(trend, effect=level[0].effect + 0.1)
    assert told_once([*level, clearer]) == [clearer]
    night = replace(level[0], rule="unusual_day")  # no change of one figure
    assert told_once([night, *level]) == [night, *level]


def test_what_follows_the_day_after_is_told_with_its_lag() -> None:
    generator = np.random.default_rng(1)
    exercise = generator.uniform(0, 60, 120)
    rate = np.append(60, 60 - 0.05 * exercise[:-1]) + generator.normal(0, 0.3, 120)
    (told,) = asked("exercise_time_with_resting_heart_rate", exercise_time=exercise, resting_heart_rate=rate)
    assert (told.state, told.figures["lag"].value, told.figures["pairs"].value) == ("lower", 1, 119)
    assert told.figures["low"].value < told.figures["rho"].value < told.figures["high"].value < 0


def test_a_day_far_out_in_three_figures_is_unusual() -> None:
    quiet = alternating(60, 59, 61)
    days = {name: [*quiet, 70.0] for name in ("resting_heart_rate", "respiratory_rate", "steps")}
    others = {name: [*quiet, 60.0] for name in ("sleep", "wrist_temperature")}
    (told,) = asked("unusual_day", None, **days, **others)
    assert told.figures["far"].value == 3
    assert sentences(told, Formatter())[1] == (
        "Far outside your usual range: Resting heart rate (high), Respiratory rate (high), Steps (high)."
    )
    assert asked("unusual_day", None, **{**days, "steps": [*quiet, 60.0]}, **others) == []


def test_planted_effects_are_found_and_little_else() -> None:
    planted = hits = told = false = 0
    for seed in range(20):
        truth, unclear, everything = said_of(seed, Size(), 0.15)
        said = everything - unclear
        planted, told = planted + len(truth), told + len(said)
        hits, false = hits + len(said & truth), false + len(said - truth)
    assert planted > 80
    assert hits / planted >= 0.9
    assert false / told <= 0.05


def test_noise_is_silent_for_a_month() -> None:
    assert sum(bool(noise_month(seed)) for seed in range(12)) <= 2
