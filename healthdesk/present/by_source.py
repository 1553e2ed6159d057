"""What each source gave to a trend: parts of a sum as stacked bars, averages as a line each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from healthdesk.base.words import tr
from healthdesk.model.metric import MetricSpec
from healthdesk.model.views import Float64, Series, SourceMeans
from healthdesk.present.buckets import daily_average, plotted
from healthdesk.present.values import Formatter

NAMED_SOURCES = 4  # the fifth and later are "Other"


@dataclass(frozen=True, slots=True)
class SourceBars:
    """The share of one source per slot (n,), in plotted units; `color` is its place in the tokens' source colors."""

    name: str
    values: Float64
    dropped: Float64
    color: int
    hatched: bool = False


@dataclass(frozen=True, slots=True)
class SourceLine:
    """The means of one source per slot (n,), in plotted units, NaN where it did not speak; `readings` spoke in all."""

    name: str
    values: Float64
    readings: int
    color: int
    other: bool = False  # several, dashed


def source_bars(
    spec: MetricSpec, series: Series, spread: Callable[[Float64], Float64], formatter: Formatter
) -> list[SourceBars]:
    """One stack a source in order of rank; the fifth and later are one, hatched."""
    scale = np.maximum(1, series.days_covered) if daily_average(spec, series.period) else np.ones(len(series.value))
    bars = [
        SourceBars(
            source.name,
            spread(plotted(spec, source.kept / scale, formatter)),
            spread(plotted(spec, source.dropped / scale, formatter)),
            i,
        )
        for i, source in enumerate(series.sources)
        if source.kept.any() or source.dropped.any()
    ]
    bars = [SourceBars(b.name, b.values, b.dropped, i) for i, b in enumerate(bars)]
    if len(bars) <= NAMED_SOURCES:
        return bars
    rest = bars[NAMED_SOURCES:]
    other = SourceBars(
        tr("Other"),
        np.sum([b.values for b in rest], axis=0),
        np.sum([b.dropped for b in rest], axis=0),
        NAMED_SOURCES,
        hatched=True,
    )
    return [*bars[:NAMED_SOURCES], other]


def source_lines(
    spec: MetricSpec, means: Sequence[SourceMeans], spread: Callable[[Float64], Float64], formatter: Formatter
) -> list[SourceLine]:
    """One line a source in order of rank; the fifth and later are one, dashed: the mean of all their readings."""
    lines = [
        SourceLine(one.name, spread(plotted(spec, one.value, formatter)), int(one.count.sum()), i)
        for i, one in enumerate(means[:NAMED_SOURCES])
    ]
    rest = means[NAMED_SOURCES:]
    if len(rest) == 0:
        return lines
    count = np.sum([one.count for one in rest], axis=0)
    total = np.sum([np.where(one.count > 0, one.value, 0.0) * one.count for one in rest], axis=0)
    value = np.divide(total, count, out=np.full(len(count), np.nan), where=count > 0)
    other = SourceLine(
        tr("Other"), spread(plotted(spec, value, formatter)), int(count.sum()), NAMED_SOURCES, other=True
    )
    return [*lines, other]
