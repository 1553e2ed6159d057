"""Do two metrics go together, and did one change from one span of days to another? Figures of whole days."""

from datetime import date

import numpy as np
from numpy.typing import NDArray

from healthdesk.base.errors import UsageError
from healthdesk.base.words import mark
from healthdesk.insights.bootstrap import median_difference_interval, spearman_interval
from healthdesk.insights.slow import departures, robust_line, slow_share
from healthdesk.insights.statistics import spearman
from healthdesk.model.compare import LEAST_DAYS, LEAST_PAIRS, MOST_LAG, WEEKDAYS, Contrast, Estimate, Relation, Span
from healthdesk.model.zones import day_of
from healthdesk.services.cache import RestsOn
from healthdesk.services.library import Library
from healthdesk.services.queries import known_metric

MANY_DAYS, TIMES, TIMES_OF_MANY = 400, 500, 250
_DAY_0_WEEKDAY = 3  # 1970-01-01 was a Thursday


def relation(library: Library, one: str, other: str, lag: int, start: date, end: date) -> Relation:
    """`one` on each day with `other` so many days later, both days within `start`..`end`, both inclusive.

    Raises UsageError for a metric that is none, a range that ends before it begins, or a lag beyond 0..2.
    """
    if not 0 <= lag <= MOST_LAG:
        raise UsageError(mark("Days can be compared with those up to {count} days later.").format(count=MOST_LAG))
    first, last = _checked((one, other), start, end)

    def make() -> Relation:
        x, y = (_days(library, name, first, last) for name in (one, other))
        return relate(one, other, lag, first, x[: len(x) - lag], y[lag:])

    return library.cache.get(
        ("relation", one, other, lag, first, last), RestsOn(frozenset({one, other}), first, last), make
    )


def relate(one: str, other: str, lag: int, first: int, x: NDArray[np.float64], y: NDArray[np.float64]) -> Relation:
    """The relation of two series (n,) from local day `first` on, `y` shifted already."""
    both = ~np.isnan(x) & ~np.isnan(y)
    at = np.flatnonzero(both)
    found = (one, other, lag, first, first + len(x) - 1 + lag, first + at, x[at], y[at])
    if len(at) < LEAST_PAIRS or np.ptp(x[at]) == 0 or np.ptp(y[at]) == 0:
        return Relation(*found)
    rho = _correlation(x, y)
    if rho is None:
        return Relation(*found)
    rest_x, rest_y = departures(x), departures(y)
    slow = slow_share(x, rest_x), slow_share(y, rest_y)
    line = robust_line(x[at], y[at]) if rho.clear else None
    return Relation(*found, rho, _correlation(rest_x, rest_y), slow, line)


def contrast(library: Library, metric_id: str, now: tuple[date, date], then: tuple[date, date]) -> Contrast:
    """A metric in two spans of days, ends inclusive. Raises UsageError as `relation` does."""
    spans = [(name, *_checked((metric_id,), *name)) for name in (now, then)]
    (_, first_now, last_now), (_, first_then, last_then) = spans

    def make() -> Contrast:
        return contrasted(
            metric_id,
            Span(first_now, last_now, _days(library, metric_id, first_now, last_now)),
            Span(first_then, last_then, _days(library, metric_id, first_then, last_then)),
        )

    rests = RestsOn(frozenset({metric_id}), min(first_now, first_then), max(last_now, last_then))
    return library.cache.get(("contrast", metric_id, first_now, last_now, first_then, last_then), rests, make)


def contrasted(metric_id: str, now: Span, then: Span) -> Contrast:
    """The contrast of two spans."""
    difference = None
    if min(len(now.known), len(then.known)) >= LEAST_DAYS:
        apart = float(np.median(now.known) - np.median(then.known))
        low, high = median_difference_interval(now.value, then.value, times=_times(now, then))
        difference = Estimate(apart, low, high) if np.isfinite((low, high)).all() else None
    return Contrast(metric_id, now, then, _weekdays(now), _weekdays(then), difference)


def _checked(metrics: tuple[str, ...], start: date, end: date) -> tuple[int, int]:
    for name in metrics:
        known_metric(name)
    if end < start:
        raise UsageError(mark("The range ends before it begins."))
    return day_of(start), day_of(end)


def _days(library: Library, metric_id: str, first: int, last: int) -> NDArray[np.float64]:
    found, _ = library.store.day_aggregates(metric_id, first, last)
    out = np.full(last - first + 1, np.nan)
    out[found.day - first] = found.value
    return out


def _correlation(x: NDArray[np.float64], y: NDArray[np.float64]) -> Estimate | None:
    """None where one of the two does not change, but for the last digits of a computation."""
    times = TIMES if len(x) <= MANY_DAYS else TIMES_OF_MANY
    rho = spearman(x, y, alike=0.0)[0]  # its p is not used: the interval knows how days resemble each other
    low, high = spearman_interval(x, y, times=times)
    return Estimate(rho, low, high) if np.isfinite((rho, low, high)).all() else None


def _times(*spans: Span) -> int:
    return TIMES if max(len(span.value) for span in spans) <= MANY_DAYS else TIMES_OF_MANY


def _weekdays(span: Span) -> NDArray[np.float64]:
    """Medians by weekday (7,), Monday first."""
    weekday = (span.first + np.arange(len(span.value)) + _DAY_0_WEEKDAY) % WEEKDAYS
    out = np.full(WEEKDAYS, np.nan)
    for i in range(WEEKDAYS):
        values = span.value[(weekday == i) & ~np.isnan(span.value)]
        if len(values):
            out[i] = np.median(values)
    return out
