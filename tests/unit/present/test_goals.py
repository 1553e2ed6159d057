"""Goals in the units shown, and back."""

from datetime import date

import pytest

from healthdesk.base.conventions import Conventions
from healthdesk.base.settings import Goal
from healthdesk.model.goals import GoalProgress
from healthdesk.model.registry import metric
from healthdesk.present.goals import goal_rows, parse_goal
from healthdesk.present.values import Formatter

TODAY = date(2026, 11, 28)
PLAIN = Formatter()
GERMAN = Formatter(Conventions(",", "."))
IMPERIAL = Formatter(imperial=True)


@pytest.mark.parametrize(
    ("metric_id", "typed", "formatter", "value"),
    [
        ("steps", "8,500", PLAIN, 8500.0),
        ("steps", "8.500", GERMAN, 8500.0),
        ("steps", " 12 000 ", PLAIN, 12000.0),
        ("distance", "5.5", PLAIN, 5500.0),  # km, kept in metres
        ("distance", "5,5", GERMAN, 5500.0),
        ("sleep", "7h 30m", PLAIN, 450.0),
        ("sleep", "7:30", PLAIN, 450.0),
        ("sleep", "8h", PLAIN, 480.0),
        ("sleep", "45", PLAIN, 45.0),
        ("steps", "0", PLAIN, None),
        ("steps", "-5", PLAIN, None),
        ("steps", "many", PLAIN, None),
        ("steps", "", PLAIN, None),
        ("sleep", "", PLAIN, None),
        ("sleep", "h", PLAIN, None),
    ],
)
def test_what_is_typed_is_read_in_the_units_shown(
    metric_id: str, typed: str, formatter: Formatter, value: float | None
) -> None:
    assert parse_goal(metric(metric_id), typed, formatter) == (None if value is None else pytest.approx(value))


def test_a_mile_is_a_mile() -> None:
    assert parse_goal(metric("distance"), "1", IMPERIAL) == pytest.approx(1609.344)


def test_rows_are_goals_of_metrics_with_data_and_all_own_ones() -> None:
    own = {"flights_climbed": (Goal(value=10.0),), "steps": (Goal(first=date(2026, 11, 3), value=6000.0),)}
    rows = goal_rows(own, {"steps", "active_energy", "heart_rate"}, PLAIN, TODAY)
    assert [(r.spec.id, r.value, r.unit, r.own, r.history) for r in rows] == [
        ("active_energy", "500", "kcal", False, ""),
        ("flights_climbed", "10", "flights", True, ""),  # nobody knows since when
        ("steps", "6,000", "steps", True, "6,000 since 3 Nov, before 10,000"),
    ]


def test_a_goal_taken_back_says_what_it_was() -> None:
    own = {"steps": (Goal(value=8000.0), Goal(first=date(2025, 11, 3), value=None))}
    (row,) = goal_rows(own, {"steps"}, PLAIN, TODAY)
    assert (row.value, row.own, row.history) == ("10,000", False, "10,000 since 3 Nov 2025, before 8,000")


def test_a_goal_that_was_none_before_has_no_before() -> None:
    own = {"distance": (Goal(first=date(2026, 11, 3), value=2000.0),)}
    (row,) = goal_rows(own, {"distance"}, PLAIN, TODAY)
    assert row.history.endswith("since 3 Nov")


@pytest.mark.parametrize(
    ("row", "longest", "words"),
    [
        (0, 0, ""),
        (0, 1, "Reached at most 1 day in a row"),
        (0, 23, "Reached at most 23 days in a row"),
        (1, 1, "Reached 1 day in a row"),
        (5, 23, "Reached 5 days in a row, at most 23"),
        (23, 23, "Reached 23 days in a row, the most so far"),
    ],
)
def test_a_streak_in_words(row: int, longest: int, words: str) -> None:
    progress = {"steps": GoalProgress("steps", row, longest, 40, 100)}
    (shown,) = goal_rows({}, {"steps"}, PLAIN, TODAY, progress)
    assert shown.streak == words
