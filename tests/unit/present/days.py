"""A made-up Monday evening, as the queries would answer it."""

from dataclasses import replace
from datetime import UTC, date, datetime

import numpy as np

from healthdesk.model.baseline import Baseline, Calibration
from healthdesk.model.night import Night, Stage
from healthdesk.model.views import HISTORY_DAYS, DaySummary, MetricDay
from healthdesk.model.zones import MINUTE_MS, day_of

MONDAY = date(2026, 11, 23)
OFFSET = 60  # Berlin in winter


def at(hour: int, minute: int = 0, day: date = MONDAY) -> int:
    """UTC ms of a local time."""
    moment = datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)
    return round(moment.timestamp()) * 1000 - OFFSET * MINUTE_MS


def established(usual: tuple[float, float] | None) -> Baseline:
    """A baseline of all days before; without a range there are nine."""
    if usual is None:
        return Baseline(Calibration.CALIBRATING, 9)
    return Baseline(Calibration.ESTABLISHED, 60, usual, sum(usual) / 2)


def metric_day(
    metric: str, value: float | None, usual: tuple[float, float] | None = None, **changes: object
) -> MetricDay:
    """A metric that is 100 every day before."""
    history = np.full(HISTORY_DAYS, 100.0)
    history[-1] = np.nan if value is None else value
    day = MetricDay(
        metric=metric,
        value=value,
        minimum=value,
        maximum=value,
        count=0 if value is None else 1,
        last_at=None,
        goal=None,
        baseline=established(usual),
        usual_by_now=None,
        trend=None,
        history=history,
        history_min=history.copy(),
        history_max=history.copy(),
        last_day=day_of(MONDAY) if value is not None else None,
        last_value=value,
        change_30=None,
    )
    return replace(day, **changes)  # type: ignore[arg-type]


def summary_of(*metrics: MetricDay, is_today: bool = True, nights: tuple[Night, ...] = ()) -> DaySummary:
    """Monday at 19:52, or seen from the Thursday after."""
    now = at(19, 52) if is_today else at(9, 0, date(2026, 11, 26))
    return DaySummary(day_of(MONDAY), is_today, now, OFFSET, {m.metric: m for m in metrics}, nights)


def a_night() -> Night:
    """23:08–06:52, of which 7 h 23 min asleep."""
    start, end = at(23, 8, date(2026, 11, 22)), at(6, 52)
    middle = start + (end - start) // 2
    stages = ((start, middle, int(Stage.CORE)), (middle, end, int(Stage.REM)))
    return Night(
        day=day_of(MONDAY),
        start=start,
        end=end,
        source=1,
        asleep_min=443,
        in_bed_min=464,
        awake_min=21,
        core_min=261,
        deep_min=80,
        rem_min=102,
        staged=True,
        nap=False,
        interruptions=2,
        stages=stages,
    )
