"""The figure that a bucket shows, and the units in which a chart plots it."""

from dataclasses import dataclass, field

import numpy as np

from healthdesk.model.baseline import Baseline
from healthdesk.model.metric import MetricSpec, Period, Statistic
from healthdesk.model.views import Float64, Readings, Series, SourceMeans
from healthdesk.model.zones import HOUR_MINUTES
from healthdesk.present.sparks import Form
from healthdesk.present.values import Formatter, is_duration


@dataclass(frozen=True, slots=True)
class TrendData:
    """What the queries answered for a window: its buckets, its days, what is usual, the window before it."""

    series: Series
    days: Series
    baseline: Baseline  # of the days before it
    previous: Series | None = None
    readings: Readings | None = None  # raw, where the window is short enough to tell them apart
    means: list[SourceMeans] = field(default_factory=list)  # by source, for averages


def plotted(spec: MetricSpec, values: Float64, formatter: Formatter) -> Float64:
    """Canonical values in the units of the axis."""
    if is_duration(spec):
        return values / HOUR_MINUTES
    unit = formatter.unit(spec)
    return values * unit.factor + unit.offset


def canonical(spec: MetricSpec, value: float, formatter: Formatter) -> float:
    """The inverse of `plotted`."""
    if is_duration(spec):
        return value * HOUR_MINUTES
    unit = formatter.unit(spec)
    return (value - unit.offset) / unit.factor


def form_of(spec: MetricSpec) -> Form:
    """Sums and durations are bars, averages lines with their span, sparse readings dots."""
    if spec.statistic in (Statistic.SUM, Statistic.DURATION):
        return Form.BARS
    return Form.DOTS if spec.statistic is Statistic.LATEST else Form.LINE


def daily_average(spec: MetricSpec, period: Period) -> bool:
    """Whether a bucket shows the average of its days: a sum over a week says little beside one over three days."""
    return form_of(spec) is Form.BARS and period not in (Period.HOUR, Period.DAY)


def bucket_values(spec: MetricSpec, series: Series) -> Float64:
    """The canonical figure that each bucket shows."""
    return series.value / np.maximum(1, series.days_covered) if daily_average(spec, series.period) else series.value
