"""Questions with limits from a guideline, a registry or a vendor: each limit from both sides."""

from datetime import date

import numpy as np
import pytest

from healthdesk.insights.question import Days
from healthdesk.insights.registry import questions
from healthdesk.model.finding import Finding, Severity
from healthdesk.model.overlap import Overlap
from healthdesk.model.zones import day_of
from healthdesk.present.insights import sentences
from healthdesk.present.values import Formatter

NAN = float("nan")
LAST = day_of(date(2026, 11, 27))
BY_ID = {question.id: question for question in questions()}


def asked(rule: str, facts: dict[str, float] | None = None, **values: object) -> list[Finding]:
    columns = {name.replace("__", "."): np.asarray(column, np.float64) for name, column in values.items()}
    return BY_ID[rule].ask(Days(LAST, columns, facts=facts or {}))


def text(finding: Finding) -> tuple[str, str]:
    return sentences(finding, Formatter())


@pytest.mark.parametrize(
    ("systolic", "diastolic", "state", "severity"),
    [
        (119.9, 69.9, "not elevated", Severity.GOOD),
        (120, 69, "elevated", Severity.NOTICE),
        (119, 70, "elevated", Severity.NOTICE),
        (134.9, 84.9, "elevated", Severity.NOTICE),
        (135, 69, "high", Severity.ATTENTION),
        (119, 85, "high", Severity.ATTENTION),
    ],
)
def test_blood_pressure_has_the_category_of_the_guideline(
    systolic: float, diastolic: float, state: str, severity: Severity
) -> None:
    rule = "blood_pressure_category"
    (told,) = asked(rule, systolic_pressure=[systolic] * 3, diastolic_pressure=[diastolic] * 3)
    assert (told.state, told.severity, told.n) == (state, severity, 3)
    assert ("doctor" in told.body) == (state == "high")
    assert asked(rule, systolic_pressure=[systolic] * 2, diastolic_pressure=[diastolic] * 2) == []


def test_blood_pressure_is_that_of_days_with_both_figures() -> None:
    (told,) = asked(
        "blood_pressure_category",
        systolic_pressure=[130, 140, 138, 200, NAN, NAN, NAN],
        diastolic_pressure=[80, 84, 82, NAN, NAN, NAN, NAN],
    )
    assert (told.figures["systolic"].value, told.figures["diastolic"].value) == (136, 82)


def test_low_oxygen_takes_three_nights() -> None:
    (told,) = asked("oxygen_low", oxygen_saturation__night=[96.0] * 11 + [91.9, 90.0, 91.0])
    assert (told.figures["low"].value, told.figures["least"].value) == (3, 90)
    assert asked("oxygen_low", oxygen_saturation__night=[96.0] * 11 + [92.0, 90.0, 91.0]) == []
    assert asked("oxygen_low", oxygen_saturation__night=[96.0] * 3 + [91.0] * 3) == []


@pytest.mark.parametrize(
    ("born", "sex", "value", "quarter"),
    [
        # Kaminsky 2015: men of 40 to 49: 31.9, 37.8, 45.0; women of 70 to 79: 15.6, 18.3, 20.8; men of 20 to 29: 40.1 …
        (1980, 1, 31.8, 1), (1980, 1, 31.9, 2), (1980, 1, 37.7, 2), (1980, 1, 37.8, 3), (1980, 1, 44.9, 3), (1980, 1, 45.0, 4),
        (1950, 0, 15.5, 1), (1950, 0, 15.6, 2), (1950, 0, 18.3, 3), (1950, 0, 20.8, 4),
        (2006, 1, 40.0, 1), (2006, 0, 44.7, 4), (1997, 1, 48.0, 3), (1996, 1, 48.0, 3), (1996, 1, 49.2, 4),
        (1947, 0, 18.3, 3), (1967, 0, 23.3, 2), (1966, 0, 20.0, 3), (1986, 0, 26.7, 3), (1987, 0, 30.2, 3),
    ],
)  # fmt: skip
def test_vo2_max_lies_in_a_quarter_of_age_and_sex(born: int, sex: int, value: float, quarter: int) -> None:
    (told,) = asked("vo2_max_band", {"person.birth_year": born, "person.sex": sex}, vo2_max=[value, NAN, value, value])
    assert told.state == f"quarter {quarter}"
    assert told.severity is (Severity.NOTICE, Severity.INFO, Severity.GOOD, Severity.GOOD)[quarter - 1]
    assert ("women" in told.body) == (sex == 0)


def test_vo2_max_says_nothing_without_age_sex_or_enough_estimates() -> None:
    facts = {"person.birth_year": 1980.0, "person.sex": 1.0}
    days = [40.0, 41.0, 42.0]
    assert asked("vo2_max_band", facts, vo2_max=days)
    for missing in facts:
        assert asked("vo2_max_band", {k: v for k, v in facts.items() if k != missing}, vo2_max=days) == []
    assert asked("vo2_max_band", facts, vo2_max=days[:2]) == []
    assert asked("vo2_max_band", facts, vo2_max=[13.9] * 3) == []
    assert asked("vo2_max_band", facts, vo2_max=[14.0] * 3)
    assert asked("vo2_max_band", facts, vo2_max=[65.1] * 3) == []
    assert asked("vo2_max_band", {**facts, "person.birth_year": 2007}, vo2_max=days) == []  # 19
    assert asked("vo2_max_band", {**facts, "person.birth_year": 1946}, vo2_max=days) == []  # 80
    assert asked("vo2_max_band", facts, vo2_max=days + [NAN] * 60) == []


def test_vo2_max_in_words() -> None:
    (told,) = asked("vo2_max_band", {"person.birth_year": 1980, "person.sex": 0}, vo2_max=[33.0, 35.0, 34.0])
    title, body = text(told)
    assert title == "Your VO₂max is in the highest quarter for your age and sex."
    assert "women aged 40 to 49 a quarter measured below 22.1, half below 26.7 and three quarters below 32.4" in body
    assert "The median of 3 estimates of the last 60 days is 34.0" in body


def glucose(**changes: float) -> dict[str, float]:
    """Exactly at or inside every target."""
    found = {"since": 14, "wear": 0.7, "mean": 140, "cv": 36, "gmi": 3.31 + 0.02392 * 140, "very_low": 0.009, "low": 0.03,
             "in_range": 0.712, "high": 0.2, "very_high": 0.049}  # fmt: skip
    return {f"glucose.{name}": value for name, value in {**found, **changes}.items()}


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({}, "met"),
        ({"very_low": 0.01}, "low"),
        ({"low": 0.031}, "low"),  # with 0.9 % very low it is 4.0 % below 70
        ({"low": 0.0309}, "met"),
        ({"in_range": 0.7001}, "met"),
        ({"in_range": 0.70}, "high"),
        ({"high": 0.201}, "high"),  # with 4.9 % very high it is 25.0 % above 180
        ({"very_high": 0.05, "high": 0.1}, "high"),
        ({"cv": 36.01}, "unsteady"),
        ({"cv": 50, "in_range": 0.5}, "high"),
        ({"very_low": 0.02, "in_range": 0.5}, "low"),
    ],
)
def test_glucose_meets_the_targets_of_the_consensus_or_not(changes: dict[str, float], state: str) -> None:
    (told,) = asked("glucose_range", glucose(**changes), glucose=[140.0] * 14)
    assert told.state == state
    assert told.severity is {"met": Severity.GOOD, "low": Severity.ATTENTION}.get(state, Severity.NOTICE)


def test_glucose_needs_fourteen_days_and_seventy_percent() -> None:
    assert asked("glucose_range", glucose(wear=0.699), glucose=[140.0] * 14) == []
    assert asked("glucose_range", glucose(since=13), glucose=[140.0] * 13) == []
    assert asked("glucose_range", {}, glucose=[140.0] * 14) == []


def test_glucose_in_words() -> None:
    (told,) = asked("glucose_range", glucose(), glucose=[140.0] * 14)
    _, body = text(told)
    assert body.startswith(
        "71.2\u202f% of the readings of 14 days were in range, 70 to 180 (aim: more than 70\u202f%). Low: 3.9\u202f%"
    )
    assert "GMI 6.7\u202f%, variation 36.0\u202f%" in body
    molar = sentences(told, Formatter(molar=True))[1]
    assert "in range, 3.9 to 10.0" in molar


@pytest.mark.parametrize(("code", "state"), [(1, "low"), (2, "very low"), (3, "low"), (4, "very low")])
def test_steadiness_is_what_the_phone_called_it(code: int, state: str) -> None:
    (told,) = asked(
        "walking_steadiness_low",
        walking_steadiness_events=[3, NAN, code, NAN],
        walking_steadiness=[55.0, NAN, NAN, NAN],
    )
    assert told.state == state
    assert told.figures["latest"].value == 55
    assert told.severity is (Severity.ATTENTION if state == "very low" else Severity.NOTICE)
    assert asked("walking_steadiness_low", walking_steadiness=[12.0] * 28) == []  # no limit of ours
    assert asked("walking_steadiness_low", walking_steadiness_events=[code] + [NAN] * 28) == []


def doubled(difference: list[float], together: list[float]) -> list[Finding]:
    pair = Overlap("Watch", "Ring {x}", np.array(difference), np.array(together))
    return BY_ID["steps_doubled"].ask(Days(LAST, {}, overlaps={"steps": (pair,)}))


def test_two_sources_with_nearly_equal_days_are_told() -> None:
    (told,) = doubled([NAN] * 4 + [0.05] * 8 + [0.5] * 2, [NAN] * 4 + [0.5] * 10)
    assert (told.n, told.figures["alike"].value, told.state) == (10, 8, "Watch / Ring {x}")
    assert text(told)[0] == "Watch and Ring {x} both record your steps."
    assert doubled([NAN] * 4 + [0.05] * 7 + [0.5] * 3, [NAN] * 4 + [0.5] * 10) == []  # 7 of 10 days
    assert doubled([0.0501] * 14, [1.0] * 14) == []
    assert doubled([0.01] * 14, [0.49] * 14) == []
    assert doubled([NAN] * 8 + [0.01] * 6, [NAN] * 8 + [1.0] * 6) == []
    assert doubled([NAN] * 7 + [0.01] * 7, [NAN] * 7 + [1.0] * 7)
