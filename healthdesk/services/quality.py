"""How complete the store is, per metric and source, and what imports did not take."""

from collections import Counter

import numpy as np

from healthdesk.model.columns import Int64
from healthdesk.model.quality import LATE_AFTER_DAYS, LATE_WINDOW_DAYS, MetricQuality, Quality, Rejection, SourceDays
from healthdesk.model.registry import METRICS
from healthdesk.model.report import ImportReport, TypeCount
from healthdesk.model.zones import day_of
from healthdesk.services.cache import RestsOn
from healthdesk.services.library import Library
from healthdesk.services.queries import today

NO_GAP: tuple[int, int, int | None] = (0, 0, None)


def quality(library: Library) -> Quality:
    """Made of all days with data and the reports of all imports that are not undone."""
    now = day_of(today(library))
    newest = library.store.last_import()  # one of which nothing was taken changes no figure, and still says something
    return library.cache.get(("quality", now, newest), RestsOn(), lambda: _quality(library, now))


def gaps(days: Int64) -> tuple[int, int, int | None]:
    """Runs of missing days among `days` (n,) in order: how many, the longest, its first day (the newest of equals)."""
    missing = np.diff(days) - 1
    where = np.flatnonzero(missing > 0)
    if not len(where):
        return NO_GAP
    longest = where[len(where) - 1 - int(np.argmax(missing[where][::-1]))]
    return len(where), int(missing[longest]), int(days[longest]) + 1


def late(days: Int64, now: int) -> int | None:
    """Days since the newest of `days` (n,), where most days before it have data and it is not of late; else None."""
    last = int(days[-1])
    recent = int(np.count_nonzero(days > last - LATE_WINDOW_DAYS))
    if recent * 2 < min(LATE_WINDOW_DAYS, last - int(days[0]) + 1) or recent < LATE_AFTER_DAYS:
        return None
    return now - last if now - last > LATE_AFTER_DAYS else None


def _quality(library: Library, now: int) -> Quality:
    reports = library.store.reports()
    counts: dict[str, TypeCount] = {}
    for report in reports:
        for metric, count in report.by_metric.items():
            total = counts.setdefault(metric, TypeCount())
            total.read += count.read
            total.rejected += count.rejected
    by_metric, by_source = library.store.source_days()
    rejections = _rejections(reports)
    rejected = sum(report.rejected for report in reports)
    return Quality(
        today=now,
        metrics=tuple(
            _metric(metric, days, by_metric.get(metric, ()), counts.get(metric, TypeCount()), now)
            for metric, days in library.store.days_with_data().items()
            if metric in METRICS
        ),
        sources=by_source,
        rejections=rejections,
        read=sum(report.records for report in reports),
        rejected=rejected,
        unlisted=rejected - sum(r.count for r in rejections),
        imports=len(reports),
    )


def _metric(metric: str, days: Int64, sources: tuple[SourceDays, ...], count: TypeCount, now: int) -> MetricQuality:
    number, longest, since = gaps(days)
    first, last = int(days[0]), int(days[-1])
    return MetricQuality(
        metric, first, last, len(days), number, longest, since, late(days, now), sources, count.read, count.rejected
    )


def _rejections(reports: list[ImportReport]) -> tuple[Rejection, ...]:
    found = Counter((error.reason, error.metric or error.type) for report in reports for error in report.errors)
    return tuple(Rejection(reason, what, n) for (reason, what), n in found.most_common())
