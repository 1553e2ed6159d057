"""The last days of a metric before their usual range, with its ends, the dates and the newest value."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from healthdesk.base.words import tr, trn
from healthdesk.model.finding import DaySeries
from healthdesk.model.metric import MetricSpec
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.buckets import form_of
from healthdesk.present.sparks import Form, Spark, spark_of
from healthdesk.present.values import Formatter


@dataclass(frozen=True, slots=True)
class SeriesChart:
    """The days before, the usual range behind them; `words` say the same to who cannot see it."""

    spark: Spark
    group: str
    low: str  # ends of the usual range, "" without one
    high: str
    first: str
    last: str
    newest: str  # the last value, "" where the last day has none
    words: str


def series_chart(spec: MetricSpec, series: DaySeries, formatter: Formatter, today: date) -> SeriesChart | None:
    """The chart of a series; None where nothing is known."""
    form = form_of(spec)
    band = None if form is Form.BARS else series.baseline.span
    spark = spark_of(form, series.value, series.minimum, series.maximum, band)
    if spark is None:
        return None
    first, last = date_of(series.last - len(series.value) + 1), date_of(series.last)
    newest = float(series.value[-1])
    known = series.value[~np.isnan(series.value)]
    words = trn(
        "{metric}, {span}: {n} day with data, {range}",
        "{metric}, {span}: {n} days with data, {range}",
        len(known),
        metric=tr(spec.name),
        span=dates.span(first, last),
        range=formatter.range(spec, float(known.min()), float(known.max())),
    )
    if band:
        words = "; ".join((words, tr("usual {range}", range=formatter.range(spec, *band))))
    return SeriesChart(
        spark,
        str(spec.group),
        formatter.bare(spec, band[0]) if band else "",
        formatter.bare(spec, band[1]) if band else "",
        dates.short(first, today),
        dates.short(last, today),
        formatter.bare(spec, newest) if np.isfinite(newest) else "",
        words,
    )
