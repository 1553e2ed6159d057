"""Goals as people read and type them, in the units shown; durations as "7h 30m"."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from healthdesk.base.settings import Goal
from healthdesk.base.words import tr, trn
from healthdesk.model.goals import GoalProgress, goal_now
from healthdesk.model.metric import MetricSpec, Statistic
from healthdesk.model.registry import METRICS
from healthdesk.model.zones import HOUR_MINUTES
from healthdesk.present import dates
from healthdesk.present.values import Formatter, is_duration

_HOURS = re.compile(r"(?:(\d+)\s*(?:h|:))?\s*(?:(\d+)\s*(?:m|min)?)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class GoalRow:
    """The goal a day of one metric; `own` where the owner set it. `history`: since when, and what held before."""

    spec: MetricSpec
    value: str
    unit: str
    own: bool
    history: str = ""
    streak: str = ""


def can_have_goal(spec: MetricSpec) -> bool:
    """Goals are amounts to reach in a day."""
    return spec.statistic in (Statistic.SUM, Statistic.DURATION)


def goal_rows(
    own: Mapping[str, Sequence[Goal]],
    with_data: Iterable[str],
    formatter: Formatter,
    today: date,
    progress: Mapping[str, GoalProgress] | None = None,
) -> list[GoalRow]:
    """Metrics with data that have a goal, and all that the owner gave one, by name."""
    there = set(with_data)
    rows = []
    for spec in METRICS.values():
        history = own.get(spec.id, ())
        goal = goal_now(history, spec.goal) if history or spec.id in there else None
        if goal is None or not can_have_goal(spec):
            continue
        unit = "" if is_duration(spec) else formatter.label(spec)
        rows.append(
            GoalRow(
                spec,
                formatter.bare(spec, goal),
                unit,
                own=bool(history) and history[-1].value is not None,
                history=_history(spec, history, formatter, today),
                streak=_streak((progress or {}).get(spec.id), formatter),
            )
        )
    return sorted(rows, key=lambda row: tr(row.spec.name).casefold())


def _history(spec: MetricSpec, history: Sequence[Goal], formatter: Formatter, today: date) -> str:
    """ "10,000 since 3 Nov, before 8,000"; nothing where one goal has held all the time."""
    if not history or history[-1].first is None:
        return ""
    now = goal_now(history, spec.goal)
    assert now is not None
    value, since = formatter.bare(spec, now), dates.short(history[-1].first, today)
    before = goal_now(history[:-1], spec.goal)
    if before is None:
        return tr("{value} since {day}", value=value, day=since)
    return tr("{value} since {day}, before {old}", value=value, day=since, old=formatter.bare(spec, before))


def _streak(progress: GoalProgress | None, formatter: Formatter) -> str:
    """ "Reached 5 days in a row, at most 23"; nothing where it never was."""
    if progress is None or not progress.longest:
        return ""
    if not progress.row:
        return trn("Reached at most {n} day in a row", "Reached at most {n} days in a row", progress.longest)
    row = trn("Reached {n} day in a row", "Reached {n} days in a row", progress.row)
    if progress.row == progress.longest:
        return row if progress.row == 1 else tr("{row}, the most so far", row=row)
    return tr("{row}, at most {most}", row=row, most=formatter.number(progress.longest))


def parse_goal(spec: MetricSpec, text: str, formatter: Formatter) -> float | None:
    """The canonical value of what was typed; None where it is no number above zero."""
    typed = "".join(text.split())
    if is_duration(spec):
        found = _HOURS.fullmatch(typed)
        if found is None or not typed:
            return None
        minutes = int(found[1] or 0) * HOUR_MINUTES + int(found[2] or 0)
        return float(minutes) if minutes > 0 else None
    conventions = formatter.conventions
    plain = typed.replace(conventions.group, "").replace(conventions.decimal, ".")
    if not re.fullmatch(r"\d+(\.\d+)?", plain, re.ASCII):
        return None
    unit = formatter.unit(spec)
    value = (float(plain) - unit.offset) / unit.factor
    return value if value > 0 else None
