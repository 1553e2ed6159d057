"""Goals in the units shown, and back."""

import pytest

from healthdesk.base.conventions import Conventions
from healthdesk.model.registry import metric
from healthdesk.present.goals import goal_rows, parse_goal
from healthdesk.present.values import Formatter

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
    rows = goal_rows({"flights_climbed": 10.0, "steps": 6000.0}, {"steps", "active_energy", "heart_rate"}, PLAIN)
    assert [(r.spec.id, r.value, r.unit, r.own) for r in rows] == [
        ("active_energy", "500", "kcal", False),
        ("flights_climbed", "10", "flights", True),
        ("steps", "6,000", "steps", True),
    ]
