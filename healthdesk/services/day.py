"""One day as the dashboard shows it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

import numpy as np
from numpy.typing import NDArray

from healthdesk.aggregate.usual import baseline, trend
from healthdesk.model.baseline import USUAL_DAYS, Baseline
from healthdesk.model.columns import Aggregates, Int64
from healthdesk.model.metric import MetricSpec, Period, Statistic
from healthdesk.model.registry import metric
from healthdesk.model.views import HISTORY_DAYS, DaySummary, MetricDay
from healthdesk.model.zones import HOUR_MS, MINUTE_MS, day_of
from healthdesk.services.baselines import main_sources
from healthdesk.services.cache import RestsOn
from healthdesk.services.library import Library
from healthdesk.services.profile import goal
from healthdesk.services.queries import today

Float64 = NDArray[np.float64]
CHANGE_DAYS = 30  # a slow value (weight) is compared with the one about so many days before


@dataclass(frozen=True, slots=True)
class _Asked:
    """The day asked for; `now` in UTC ms is used to the minute and only when the day is today."""

    day: int
    is_today: bool
    now: int
    offset_min: int


def day_summary(library: Library, day: date, now: datetime | None = None) -> DaySummary:
    """Every metric of the store on one day, with its usual range and the two weeks before."""
    moment = now or datetime.now(UTC)
    is_today = day == today(library, moment)
    asked_day = day_of(day)
    now_ms = round(moment.timestamp()) * 1000 // MINUTE_MS * MINUTE_MS
    return library.cache.get(
        ("day", asked_day, now_ms if is_today else None),
        RestsOn(last_day=asked_day),
        lambda: _summary(library, asked_day, is_today=is_today, now=now_ms),
    )


def _summary(library: Library, day: int, *, is_today: bool, now: int) -> DaySummary:
    store, zones = library.store, library.zones
    opens, closes = zones.day_starts(np.array([day, day + 1], np.int64)).tolist()
    noon = now if is_today else opens + 12 * HOUR_MS
    offset_min = int(zones.offsets(np.array([noon], np.int64))[0]) // MINUTE_MS
    asked = _Asked(day, is_today, now, offset_min)
    window = store.aggregates_of_days(day - USUAL_DAYS, day)
    told_by = main_sources(library, day - USUAL_DAYS, day)
    last_at = store.last_sample_times(opens, closes)
    metrics = {
        metric_id: _metric_day(
            library,
            metric(metric_id),
            asked,
            window.get(metric_id),
            told_by.get(metric_id),
            extent,
            last_at.get(metric_id),
        )
        for metric_id, extent in store.extents().items()
    }
    found = store.nights(day, day)
    return DaySummary(
        day=day,
        is_today=is_today,
        now=now,
        offset_min=offset_min,
        metrics=metrics,
        nights=tuple(sorted(found, key=lambda night: -night.asleep_min)),
        last_import=store.last_import(),
    )


def _metric_day(
    library: Library,
    spec: MetricSpec,
    asked: _Asked,
    window: Aggregates | None,
    told_by: Int64 | None,
    extent: tuple[int, int],
    last_at: int | None,
) -> MetricDay:
    """`window` holds the days with data among the USUAL_DAYS before and the day itself, in order; `told_by` who told them."""
    n = USUAL_DAYS + 1
    value, low, high = (np.full(n, np.nan) for _ in range(3))
    count = 0
    if window is not None and len(window):
        at = window.day - (asked.day - USUAL_DAYS)
        value[at], low[at], high[at] = window.value, window.minimum, window.maximum
        count = int(window.count[-1]) if window.day[-1] == asked.day else 0
    usual = baseline(value, 1, told_by)
    last_day, last_value = _last(library, spec, asked, value, extent)
    return MetricDay(
        metric=spec.id,
        value=_number(value[-1]),
        minimum=_number(low[-1]),
        maximum=_number(high[-1]),
        count=count,
        last_at=last_at,
        goal=goal(library, spec.id, asked.day),
        baseline=usual,
        usual_by_now=_usual_by_now(library, spec, asked, value[:-1], usual) if asked.is_today else None,
        trend=trend(value, usual.judges),
        history=value[-HISTORY_DAYS:],
        history_min=low[-HISTORY_DAYS:],
        history_max=high[-HISTORY_DAYS:],
        last_day=last_day,
        last_value=last_value,
        change_30=_change(spec, value, last_value),
    )


def _last(
    library: Library, spec: MetricSpec, asked: _Asked, value: Float64, extent: tuple[int, int]
) -> tuple[int | None, float | None]:
    """The newest day with data at or before the one asked for."""
    covered = np.flatnonzero(~np.isnan(value))
    if len(covered):
        return asked.day - USUAL_DAYS + int(covered[-1]), float(value[covered[-1]])
    if extent[0] > asked.day:
        return None, None
    older = library.store.last_aggregate(spec.id, asked.day)
    return older if older is not None else (None, None)


def _change(spec: MetricSpec, value: Float64, last_value: float | None) -> float | None:
    """Last value minus the newest one that is at least CHANGE_DAYS older than the day asked for."""
    if spec.statistic is not Statistic.LATEST or last_value is None:
        return None
    older = value[: USUAL_DAYS + 1 - CHANGE_DAYS]
    covered = np.flatnonzero(~np.isnan(older))
    return last_value - float(older[covered[-1]]) if len(covered) else None


def _usual_by_now(library: Library, spec: MetricSpec, asked: _Asked, before: Float64, usual: Baseline) -> float | None:
    """Median of what the days that count had reached at this time of day; hours in progress count in proportion."""
    if spec.statistic is not Statistic.SUM or spec.finest is not Period.HOUR or usual.judges is None:
        return None
    days = np.flatnonzero(~np.isnan(before))[-usual.days :] + asked.day - USUAL_DAYS
    hours, _ = library.store.hour_aggregates(spec.id, int(days[0]), int(days[-1]), shares=False)
    if not len(hours):
        return None
    starts = library.zones.day_starts(np.append(days, asked.day))
    elapsed = asked.now - int(starts[-1])
    place = np.searchsorted(days, hours.day)
    place[place == len(days)] = 0
    mine = days[place] == hours.day
    into = np.clip((elapsed - (hours.bucket - starts[place])) / HOUR_MS, 0.0, 1.0)
    reached = np.bincount(place[mine], hours.value[mine] * into[mine], minlength=len(days))
    return float(np.median(reached))


def _number(value: float) -> float | None:
    return None if np.isnan(value) else float(value)
