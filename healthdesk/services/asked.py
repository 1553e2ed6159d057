"""What the questions are asked of: daily columns, facts, and sources that recorded the same. Made by the other stages."""

import functools
from collections import Counter
from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from healthdesk.aggregate.overlaps import overlaps_of_readings, overlaps_of_sums
from healthdesk.insights.question import Days, Question
from healthdesk.insights.questions.fitness import SEXES
from healthdesk.insights.registry import questions
from healthdesk.model.baseline import Baseline
from healthdesk.model.metric import Statistic
from healthdesk.model.overlap import Overlap
from healthdesk.model.registry import METRICS, metric
from healthdesk.model.zones import DAY_MS, HOUR_MS, date_of
from healthdesk.services import queries
from healthdesk.services.baselines import baseline_of
from healthdesk.services.cache import RestsOn
from healthdesk.services.glucose import glucose_report
from healthdesk.services.library import Library
from healthdesk.services.nights import sleep_regularity
from healthdesk.services.profile import goals

Float64 = NDArray[np.float64]
OVERLAP_DAYS = 14
BOTH_DAYS = 7  # with fewer days of a second source, readings are not looked at one by one


def days_for(library: Library, question: Question, last: int) -> Days:
    """Everything that one question reads, up to the local day `last`."""
    first = last - question.window + 1
    return Days(
        last,
        {column: _column(library, column, last) for column in question.columns},
        {name: goals(library, name, first, last) for name in question.metrics if name in METRICS},
        {name: value for name, value in _facts(library, question, last).items() if not np.isnan(value)},
        {name: _overlaps(library, name, last) for name in question.overlaps},
        {column: _baseline(library, question, column, last) for column in question.columns if question.baseline},
    )


@functools.cache
def _longest_windows(every: tuple[Question, ...]) -> Mapping[str, int]:
    """Column -> the days that the question which looks back the farthest reads of it."""
    out: dict[str, int] = {}
    for question in every:
        for column in question.columns:
            out[column] = max(out.get(column, 0), question.window)
    return out


def _column(library: Library, column: str, last: int) -> Float64:
    """(days,) up to `last`, as many as any question reads; read once for all of them."""
    days = _longest_windows(questions())[column]
    first = last - days + 1
    make = _MADE.get(column)
    rests_on = frozenset({column.partition(".")[0], "sleep"} if column in _MADE else {column})
    return library.cache.get(
        ("column", column, last),
        RestsOn(rests_on, first - 1, last),
        lambda: _figures(library, column, first, last) if make is None else make(library, first, last),
    )


def _figures(library: Library, metric_id: str, first: int, last: int) -> Float64:
    """(days,) of a metric, NaN without data."""
    assert metric_id in METRICS
    found, _ = library.store.day_aggregates(metric_id, first, last)
    out = np.full(last - first + 1, np.nan)
    out[found.day - first] = found.value
    return out


def _oxygen_of_nights(library: Library, first: int, last: int) -> Float64:
    """The mean blood oxygen of the readings in the hours of the main sleep of each day; NaN without."""
    nights = [n for n in queries.nights(library, date_of(first), date_of(last)) if not n.nap and n.asleep_min > 0]
    hours, _ = library.store.hour_aggregates("oxygen_saturation", first - 1, last)
    out = np.full(last - first + 1, np.nan)
    if not nights or not len(hours):
        return out
    nights.sort(key=lambda night: night.start)
    start, end, day = (np.array([getattr(n, name) for n in nights], np.int64) for name in ("start", "end", "day"))
    middle = hours.bucket + HOUR_MS // 2
    night = np.searchsorted(start, middle, side="right") - 1
    inside = (night >= 0) & (middle < end[night])
    at = day[night[inside]] - first
    count = np.bincount(at, hours.count[inside], len(out))
    total = np.bincount(at, hours.value[inside] * hours.count[inside], len(out))
    np.divide(total, count, out=out, where=count > 0)
    return out


_MADE: Mapping[str, Callable[[Library, int, int], Float64]] = {
    "sleep.regularity": sleep_regularity,
    "oxygen_saturation.night": _oxygen_of_nights,
}


def _baseline(library: Library, question: Question, column: str, last: int) -> Baseline:
    """Of what a question compares. The source of what is made from a metric is that of the metric."""
    days = question.baseline + question.recent
    values = _column(library, column, last)[-days:]
    return baseline_of(library, column.partition(".")[0], values, last, question.recent)


def _facts(library: Library, question: Question, last: int) -> dict[str, float]:
    asked = set(question.facts)
    found: dict[str, float] = {}
    settings = library.settings
    if settings.birth_year is not None:
        found["person.birth_year"] = settings.birth_year
    if settings.sex:
        found["person.sex"] = SEXES.index(settings.sex)
    if any(fact.startswith("glucose.") for fact in asked):
        found |= _glucose(library, last)
    return {name: value for name, value in found.items() if name in asked}


def _glucose(library: Library, last: int) -> dict[str, float]:
    report = glucose_report(library, last)
    if report is None or not report.mean or report.gmi is None or report.deviation is None:
        return {}
    very_low, low, in_range, high, very_high = report.shares.tolist()
    return {
        "glucose.since": last + 1 - queries.metrics_with_data(library)["glucose"][0],
        "glucose.wear": report.wear,
        "glucose.mean": report.mean,
        "glucose.cv": 100 * report.deviation / report.mean,
        "glucose.gmi": report.gmi,
        "glucose.very_low": very_low,
        "glucose.low": low,
        "glucose.in_range": in_range,
        "glucose.high": high,
        "glucose.very_high": very_high,
    }


def _overlaps(library: Library, metric_id: str, last: int) -> tuple[Overlap, ...]:
    """Pairs of sources with data of a metric on the last OVERLAP_DAYS days."""
    first = last - OVERLAP_DAYS + 1
    _, shares = library.store.day_aggregates(metric_id, first, last, shares=True)
    assert shares is not None
    source, days = np.unique(shares.source, return_counts=True)
    if np.count_nonzero(days >= BOTH_DAYS) < 2:
        return ()
    rank = library.store.ranks(metric_id)
    often = sorted(source[days >= BOTH_DAYS].tolist(), key=lambda one: (-rank.get(one, 0), one))
    every = {one.id: one for one in library.store.sources()}
    named = Counter(every[one].name for one in often)
    ranked = [
        (one, every[one].name if named[every[one].name] == 1 else f"{every[one].name} ({every[one].hardware})")
        for one in often
    ]
    if metric(metric_id).statistic in (Statistic.SUM, Statistic.DURATION):
        return overlaps_of_sums(shares, first, OVERLAP_DAYS, ranked)
    begin, end = library.zones.day_starts(np.array([first, last + 1], np.int64)).tolist()
    columns = library.store.samples(metric_id, begin - DAY_MS, end + DAY_MS)
    return overlaps_of_readings(columns, library.zones.days(columns.start, columns.offset), first, OVERLAP_DAYS, ranked)
