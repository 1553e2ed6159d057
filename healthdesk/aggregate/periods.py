"""Weeks, months and years out of days."""

import numpy as np

from healthdesk.aggregate.shares import merged
from healthdesk.model.arrays import Groups
from healthdesk.model.columns import Aggregates, Int64, Shares
from healthdesk.model.metric import MetricSpec, Period, Statistic

MONDAY = 0
_DAY_0_WEEKDAY = 3  # 1970-01-01 was a Thursday


def by_period(
    spec: MetricSpec, days: Aggregates, shares: Shares | None, period: Period, first_weekday: int = MONDAY
) -> tuple[Aggregates, Shares | None, Int64]:
    """Days (ordered) as longer buckets, their shares, and how many days with data each bucket holds.

    Sums and durations add up, and their least and greatest are those of a day. An average is weighted by count, so it is
    the mean of every sample that speaks; the latest value is the last day's; the least and greatest of both are those of
    a sample. `bucket` and `day` are the first day of the bucket by the calendar, whether it has data or not.
    """
    if period is Period.DAY:
        return days, shares, np.ones(len(days), np.int64)
    groups = Groups.of(first_days(days.day, period, first_weekday))
    count = groups.sum(days.count)
    low, high = groups.minimum(days.minimum), groups.maximum(days.maximum)
    if spec.statistic is Statistic.AVERAGE:
        value = np.clip(groups.sum(days.value * days.count) / count, low, high)
    elif spec.statistic is Statistic.LATEST:
        value = days.value[groups.last]
    else:
        value, low, high = groups.sum(days.value), groups.minimum(days.value), groups.maximum(days.value)
    if shares is not None:
        shares = merged(shares, first_days(shares.bucket, period, first_weekday))
    return Aggregates(groups.key, groups.key, value, low, high, count), shares, groups.size


def first_days(days: Int64, period: Period, first_weekday: int = MONDAY) -> Int64:
    """The first day of the week, month or year of each day (n,); `first_weekday` counts from Monday as 0."""
    if period is Period.WEEK:
        return days - (days + _DAY_0_WEEKDAY - first_weekday) % 7
    if period is Period.MONTH:
        return _from("M", days)
    if period is Period.YEAR:
        return _from("Y", days)
    raise ValueError(f"{period} is not longer than a day")


def _from(unit: str, days: Int64) -> Int64:
    dates = days.astype("datetime64[D]").astype(f"datetime64[{unit}]")
    return dates.astype("datetime64[D]").astype(np.int64)
