"""The questions that views and the command line ask. Answers come from aggregates, through one cache."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

import numpy as np

from healthdesk.aggregate.means import means_by_source
from healthdesk.aggregate.periods import by_period, first_days
from healthdesk.base.errors import UsageError
from healthdesk.base.words import mark
from healthdesk.dedup.workouts import same_workouts
from healthdesk.model.columns import Aggregates, Shares
from healthdesk.model.identity import sample_id
from healthdesk.model.metric import DeviceClass, MetricSpec, Period
from healthdesk.model.night import Night
from healthdesk.model.registry import METRICS, metric
from healthdesk.model.views import Readings, Series, SessionInfo, SourceInfo, SourceMeans, SourceSeries, StoreStats
from healthdesk.model.zones import MINUTE_MS, UNKNOWN_OFFSET, date_of, day_of
from healthdesk.services.cache import RestsOn
from healthdesk.services.library import Library

SAMPLES_PAGE_DAYS = 32


@dataclass(frozen=True, slots=True)
class SampleRow:
    """One raw sample, before dedup. Times UTC ms, `offset_min` where the person was."""

    id: str
    metric: str
    start: int
    end: int
    offset_min: int
    value: float
    unit: str
    source: str
    hardware: str
    metadata: dict[str, str]


def known_metric(metric_id: str) -> MetricSpec:
    """The spec; UsageError for an id that the registry does not have."""
    if metric_id not in METRICS:
        raise UsageError(
            mark("There is no metric called {id}.").format(id=metric_id), mark("`healthdesk metrics` lists them.")
        )
    return metric(metric_id)


def today(library: Library, now: datetime | None = None) -> date:
    """The civil date where the owner is."""
    at = np.array([round((now or datetime.now(UTC)).timestamp() * 1000)], np.int64)
    return date_of(int(library.zones.days(at)[0]))


def aggregates(
    library: Library, metric_id: str, period: Period, start: date, end: date, *, by_source: bool = False
) -> Series:
    """Buckets with data whose days lie in `start`..`end`, both inclusive; weeks, months and years from those days only.

    Raises UsageError for an unknown metric, a range that ends before it begins, or hours of a metric that has none.
    """
    spec = known_metric(metric_id)
    if end < start:
        raise UsageError(mark("The range ends before it begins."))
    if period is Period.HOUR and spec.finest is not Period.HOUR:
        raise UsageError(
            mark("{metric} has no hourly values.").format(metric=spec.name), mark("Ask for days or longer.")
        )
    first, last = day_of(start), day_of(end)
    return library.cache.get(
        ("aggregates", metric_id, period, first, last, by_source),
        RestsOn(frozenset({metric_id}), first, last),
        lambda: _series(library, spec, period, first, last, by_source=by_source),
    )


def _series(library: Library, spec: MetricSpec, period: Period, first: int, last: int, *, by_source: bool) -> Series:
    if period is Period.HOUR:
        found, shares = library.store.hour_aggregates(spec.id, first, last, shares=by_source)
        covered = np.ones(len(found), np.int64)
    else:
        found, shares = library.store.day_aggregates(spec.id, first, last, shares=by_source)
        found, shares, covered = by_period(spec, found, shares, period)
    start = found.bucket if period is Period.HOUR else library.zones.day_starts(found.day)
    return Series(
        metric=spec.id,
        period=period,
        day=found.day,
        start=start,
        offset_min=library.zones.offsets(start) // MINUTE_MS,
        value=found.value,
        minimum=found.minimum,
        maximum=found.maximum,
        count=found.count,
        days_covered=covered,
        sources=_source_series(library, found, shares) if shares is not None else [],
    )


def _source_series(library: Library, found: Aggregates, shares: Shares) -> list[SourceSeries]:
    """Shares as one aligned column a source, best rank first."""
    out = []
    present = set(np.unique(shares.source).tolist())
    for source in library.store.sources():
        if source.id not in present:
            continue
        mine = shares.source == source.id
        at = np.searchsorted(found.bucket, shares.bucket[mine])
        kept, dropped = np.zeros(len(found)), np.zeros(len(found))
        kept[at], dropped[at] = shares.kept[mine], shares.dropped[mine]
        out.append(SourceSeries(source.id, source.name, kept, dropped))
    return out


def source_means(library: Library, series: Series, start: date, end: date) -> list[SourceMeans]:
    """What each source told of an average on the days `start`..`end`, in the buckets of `series`; best rank first."""
    spec, first, last = known_metric(series.metric), day_of(start), day_of(end)

    def read() -> list[SourceMeans]:
        hourly = spec.finest is Period.HOUR
        read_figures = library.store.hour_aggregates if hourly else library.store.day_aggregates
        found, shares = read_figures(spec.id, first, last, shares=True)
        assert shares is not None
        by_hour, by_day = series.period is Period.HOUR, series.period is Period.DAY
        bucket = found.bucket if by_hour else found.day if by_day else first_days(found.day, series.period)
        means = means_by_source(found, shares, bucket)
        at = np.searchsorted(series.start if by_hour else series.day, means.bucket)
        out = []
        for source in library.store.sources():
            mine = means.source == source.id
            if mine.any():
                value, count = np.full(len(series.value), np.nan), np.zeros(len(series.value), np.int64)
                value[at[mine]], count[at[mine]] = means.value[mine], means.count[mine]
                out.append(SourceMeans(source.id, source.name, value, count))
        return out

    key = ("source means", spec.id, series.period, first, last)
    return library.cache.get(key, RestsOn(frozenset({spec.id}), first, last), read)


def samples(library: Library, metric_id: str, start: date, end: date) -> Iterator[SampleRow]:
    """Raw samples that start on the days `start`..`end`, in order; read page by page."""
    spec = known_metric(metric_id)
    sources = {s.id: s for s in library.store.sources()}
    first, last = day_of(start), day_of(end)
    extent = library.store.extents().get(metric_id)
    if extent is None:
        return
    first, last = max(first, extent[0] - 1), min(last, extent[1] + 1)
    for page in range(first, last + 1, SAMPLES_PAGE_DAYS):
        days = np.array([page, min(page + SAMPLES_PAGE_DAYS, last + 1)], np.int64)
        begin, stop = library.zones.day_starts(days).tolist()
        for row in library.store.sample_rows(metric_id, begin, stop):
            source = sources[row.source]
            offset = row.offset
            if offset is None:
                offset = int(library.zones.offsets(np.array([row.start], np.int64))[0]) // MINUTE_MS
            yield SampleRow(
                id=sample_id(
                    metric_id,
                    row.start,
                    row.end,
                    source.name,
                    source.hardware,
                    row.value,
                    row.ordinal,
                    manual=source.device_class is DeviceClass.MANUAL,
                ),
                metric=metric_id,
                start=row.start,
                end=row.end,
                offset_min=offset,
                value=row.value,
                unit=spec.unit,
                source=source.name,
                hardware=source.hardware,
                metadata=row.metadata,
            )


def readings(library: Library, metric_id: str, start: date, end: date) -> Readings:
    """Raw readings that start on the days `start`..`end`, before dedup, in order of time."""
    spec = known_metric(metric_id)
    first, last = day_of(start), day_of(end)

    def read() -> Readings:
        begin, stop = library.zones.day_starts(np.array([first, last + 1], np.int64)).tolist()
        found = library.store.samples(spec.id, begin, stop)
        inside = (found.start >= begin) & (found.start < stop)
        return Readings(found.start[inside], found.value[inside])

    return library.cache.get(("readings", spec.id, first, last), RestsOn(frozenset({spec.id}), first, last), read)


def nights(library: Library, start: date, end: date) -> list[Night]:
    """Periods of sleep that end on the days `start`..`end`."""
    first, last = day_of(start), day_of(end)
    return library.cache.get(
        ("nights", first, last),
        RestsOn(frozenset({"sleep"}), first, last),
        lambda: library.store.nights(first, last),
    )


def sessions(library: Library, kind: str, start: date, end: date, *, everything: bool = False) -> list[SessionInfo]:
    """Sessions that start on the days `start`..`end`. A workout that is a copy of another says so in `same_as`.

    With `everything` those of excluded sources too.
    """
    days = np.array([day_of(start), day_of(end) + 1], np.int64)
    begin, stop = library.zones.day_starts(days).tolist()
    found = library.store.sessions(kind, begin, stop, everything=everything)
    if kind == "workout":
        ranks = {source.name: source.rank for source in library.store.sources()}
        survivors = same_workouts(
            [s.type for s in found],
            np.array([s.start for s in found], np.int64),
            np.array([s.end for s in found], np.int64),
            np.array([ranks.get(s.source, 0) for s in found], np.int64),
        )
        for index, survivor in enumerate(survivors):
            if survivor != index:
                found[index].same_as = found[int(survivor)].id
    for session in found:
        if session.offset_min == UNKNOWN_OFFSET:
            session.offset_min = int(library.zones.offsets(np.array([session.start], np.int64))[0]) // MINUTE_MS
    return found


def sources(library: Library) -> list[SourceInfo]:
    """Every source, best rank first, with what it gave and what of it counted."""
    return library.cache.get(("sources",), RestsOn(), library.store.source_infos)


def stats(library: Library) -> StoreStats:
    """The store in figures."""
    return library.store.stats()


def metrics_with_data(library: Library) -> dict[str, tuple[int, int]]:
    """Metric -> first and last local day with a figure."""
    return library.cache.get(("extents",), RestsOn(), library.store.extents)


def data_days(library: Library) -> frozenset[int]:
    """Local days on which any metric has a figure."""
    return library.cache.get(("days",), RestsOn(), library.store.data_days)
