"""Goals a day, each from the local day it holds from: what held on a day that is past is not changed by a new one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from healthdesk.base.settings import Goal
from healthdesk.model.zones import day_of

Float64 = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class GoalProgress:
    """How often the goal of a metric was reached. `row`: days up to today, or up to yesterday where today is not over."""

    metric: str
    row: int  # days in a row that reached it, now
    longest: int  # days in the longest row of all
    met: int  # days that reached it
    days: int  # days with data and a goal


def goals_of_days(history: Sequence[Goal], usual: float | None, first: int, last: int) -> Float64:
    """The goal of each of the local days `first`..`last`, (days,); NaN where there was none.

    `usual` holds where `history` (in order) says nothing, or says None.
    """
    otherwise = float("nan") if usual is None else usual
    out = np.full(last - first + 1, otherwise)
    for goal in history:
        start = 0 if goal.first is None else max(0, day_of(goal.first) - first)
        out[start:] = otherwise if goal.value is None else goal.value
    return out


def goal_now(history: Sequence[Goal], usual: float | None) -> float | None:
    """The goal that was set last; `usual` without any."""
    value = history[-1].value if history else None
    return usual if value is None else value


def with_goal(history: Sequence[Goal], usual: float | None, value: float | None, today: date) -> tuple[Goal, ...]:
    """The history with a goal that holds from today on; what was set today before is forgotten, as is what changes nothing.

    A value of None takes the usual goal again.
    """
    before = tuple(goal for goal in history if goal.first is None or goal.first < today)
    said = before[-1].value if before else None
    changes = (usual if said is None else said) != (usual if value is None else value)
    return (*before, Goal(first=today, value=value)) if changes else before


def reached(values: Float64, goals: Float64) -> NDArray[np.bool_]:
    """Which days (n,) reached their goal; a day without data or goal did not."""
    return np.asarray(values >= goals)


def row_at_end(days: NDArray[np.bool_]) -> int:
    """How many days at the end of (n,) are all true."""
    missed = np.flatnonzero(~days)
    return len(days) - 1 - int(missed[-1]) if len(missed) else len(days)


def longest_row(days: NDArray[np.bool_]) -> int:
    """The most days in a row that are all true."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], days, [False])).astype(np.int8)))
    return int((edges[1::2] - edges[::2]).max(initial=0))
