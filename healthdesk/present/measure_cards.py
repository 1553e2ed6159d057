"""A measure on a card: the last week, or the newest reading, against what is usual."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from healthdesk.base.words import tr, trn
from healthdesk.model.finding import DaySeries
from healthdesk.model.metric import MetricSpec, Statistic
from healthdesk.model.registry import metric
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.baselines import baseline_words, sentence
from healthdesk.present.series_chart import SeriesChart, series_chart
from healthdesk.present.values import Formatter, Part

RECENT_DAYS = 7


@dataclass(frozen=True, slots=True)
class MeasureCard:
    """One measure. `verdict`: how it stands to what is usual, and what it rests on."""

    metric: str
    name: str
    icon: str
    group: str
    figure: tuple[Part, ...]
    verdict: str
    chart: SeriesChart


def measure_card(name: str, series: DaySeries, today: date, formatter: Formatter) -> MeasureCard | None:
    """The card of a metric; None where nothing is known."""
    spec = metric(name)
    chart = series_chart(spec, series, formatter, today)
    if chart is None:
        return None
    if spec.statistic is Statistic.LATEST:
        return _latest(spec, series, chart, today, formatter)
    recent = series.value[-RECENT_DAYS:]
    recent = recent[~np.isnan(recent)]
    if not len(recent):
        return MeasureCard(name, tr(spec.name), spec.icon, str(spec.group), (), tr("No data in the last 7 days"), chart)
    mean = float(recent.mean())
    days = trn("{count} of {n} day", "{count} of {n} days", RECENT_DAYS, count=len(recent))
    return MeasureCard(
        name, tr(spec.name), spec.icon, str(spec.group), formatter.parts(spec, mean),
        f"{_against(spec, mean, series, formatter)} · {days}", chart,
    )  # fmt: skip


def _latest(spec: MetricSpec, series: DaySeries, chart: SeriesChart, today: date, formatter: Formatter) -> MeasureCard:
    """What is measured now and then: the newest reading."""
    at = int(np.flatnonzero(~np.isnan(series.value))[-1])
    value = float(series.value[at])
    day = dates.recent(date_of(series.last - len(series.value) + 1 + at), today)
    verdict = f"{_against(spec, value, series, formatter)} · {day}"
    return MeasureCard(spec.id, tr(spec.name), spec.icon, str(spec.group), formatter.parts(spec, value), verdict, chart)


def _against(spec: MetricSpec, value: float, series: DaySeries, formatter: Formatter) -> str:
    """Compared as shown, so that the words agree with the figures."""
    usual = series.baseline
    if usual.span is None:
        return sentence(baseline_words(usual, ""))
    low, high = usual.span
    shown, ends = formatter.shown(spec, value), (formatter.shown(spec, low), formatter.shown(spec, high))
    span = formatter.range(spec, low, high)
    if usual.judges is None:
        said = tr("Usual {range}", range=span)
    elif shown < ends[0]:
        said = tr("Below usual, {range}", range=span)
    else:
        said = tr("Above usual, {range}", range=span) if shown > ends[1] else tr("Within usual, {range}", range=span)
    return baseline_words(usual, said)
