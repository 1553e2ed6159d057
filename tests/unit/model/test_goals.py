"""Goals hold from a day on, and what was before stays."""

from datetime import date

import numpy as np
import pytest
from pydantic import ValidationError

from healthdesk.base.settings import Goal, Settings
from healthdesk.model.goals import goal_now, goals_of_days, longest_row, reached, row_at_end, with_goal
from healthdesk.model.zones import day_of

NOV_1, NOV_3, NOV_5 = (date(2026, 11, n) for n in (1, 3, 5))
FIRST = day_of(NOV_1)


def test_each_day_has_the_goal_of_that_day() -> None:
    history = (Goal(value=8000), Goal(first=NOV_3, value=10_000), Goal(first=NOV_5, value=None))
    assert goals_of_days(history, 7000, FIRST, FIRST + 5).tolist() == [8000, 8000, 10_000, 10_000, 7000, 7000]
    assert goals_of_days(history, 7000, FIRST + 3, FIRST + 4).tolist() == [10_000, 7000]
    assert goals_of_days((), 7000, FIRST, FIRST).tolist() == [7000]
    assert np.isnan(goals_of_days(history, None, FIRST, FIRST + 5)[-2:]).all()
    assert np.isnan(goals_of_days((Goal(first=NOV_3, value=5),), None, FIRST, FIRST + 2)).tolist() == [
        True,
        True,
        False,
    ]
    assert goal_now(history, 7000) == 7000
    assert goal_now(history[:2], 7000) == 10_000
    assert goal_now((), None) is None


def test_a_goal_set_today_holds_from_today() -> None:
    history = with_goal((), 10_000, 8000, NOV_3)
    assert history == (Goal(first=NOV_3, value=8000),)
    assert with_goal(history, 10_000, 9000, NOV_3) == (Goal(first=NOV_3, value=9000),)  # twice on a day
    assert with_goal(history, 10_000, None, NOV_3) == ()  # as if nothing had been said
    assert with_goal(history, 10_000, None, NOV_5) == (*history, Goal(first=NOV_5, value=None))
    assert with_goal(history, 10_000, 8000, NOV_5) == history
    assert with_goal((), 10_000, 10_000, NOV_3) == ()  # the usual one is no change
    assert with_goal((), None, 5, NOV_3) == (Goal(first=NOV_3, value=5),)


def test_rows_of_days() -> None:
    days = reached(np.array([5, 10, 10, np.nan, 12, 9, 10]), np.array([5.0, 5, 11, 5, 12, 9, 9]))
    assert days.tolist() == [True, True, False, False, True, True, True]
    assert (row_at_end(days), longest_row(days)) == (3, 3)
    assert (row_at_end(days[:3]), longest_row(days[:3])) == (0, 2)
    assert (row_at_end(days[:0]), longest_row(days[:0])) == (0, 0)
    assert (row_at_end(days[:2]), longest_row(days[:2])) == (2, 2)


def test_goals_are_in_order_and_above_zero() -> None:
    for wrong in ([{"first": "2026-11-03", "value": 1}, {"first": "2026-11-03", "value": 2}], [{"value": 0}], [{"value": -1}],
                  [{"first": "2026-11-03", "value": 1}, {"value": 2}]):  # fmt: skip
        with pytest.raises(ValidationError):
            Settings.model_validate({"goals": {"steps": wrong}})
