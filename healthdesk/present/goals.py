"""Goals as people read and type them, in the units shown; durations as "7h 30m"."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from healthdesk.model.metric import MetricSpec, Statistic
from healthdesk.model.registry import METRICS
from healthdesk.present.values import MINUTES_PER_HOUR, Formatter, is_duration

_HOURS = re.compile(r"(?:(\d+)\s*(?:h|:))?\s*(?:(\d+)\s*(?:m|min)?)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class GoalRow:
    """The goal a day of one metric; `own` where the owner set it."""

    spec: MetricSpec
    value: str
    unit: str
    own: bool


def can_have_goal(spec: MetricSpec) -> bool:
    """Goals are amounts to reach in a day."""
    return spec.statistic in (Statistic.SUM, Statistic.DURATION)


def goal_rows(own: Mapping[str, float], with_data: Iterable[str], formatter: Formatter) -> list[GoalRow]:
    """Metrics with data that have a goal, and all that the owner gave one, by name."""
    there = set(with_data)
    rows = []
    for spec in METRICS.values():
        goal = own.get(spec.id, spec.goal if spec.id in there else None)
        if goal is not None and can_have_goal(spec):
            unit = "" if is_duration(spec) else formatter.unit(spec).label
            rows.append(GoalRow(spec, formatter.bare(spec, goal), unit, spec.id in own))
    return sorted(rows, key=lambda row: row.spec.name.casefold())


def parse_goal(spec: MetricSpec, text: str, formatter: Formatter) -> float | None:
    """The canonical value of what was typed; None where it is no number above zero."""
    typed = "".join(text.split())
    if is_duration(spec):
        found = _HOURS.fullmatch(typed)
        if found is None or not typed:
            return None
        minutes = int(found[1] or 0) * MINUTES_PER_HOUR + int(found[2] or 0)
        return float(minutes) if minutes > 0 else None
    conventions = formatter.conventions
    plain = typed.replace(conventions.group, "").replace(conventions.decimal, ".")
    if not re.fullmatch(r"\d+(\.\d+)?", plain, re.ASCII):
        return None
    unit = formatter.unit(spec)
    value = (float(plain) - unit.offset) / unit.factor
    return value if value > 0 else None
