"""How complete the data are, in words: coverage, gaps, what is late, what was not taken."""

from dataclasses import dataclass
from enum import StrEnum

from healthdesk.model.metric import Group
from healthdesk.model.quality import MetricQuality, Quality, SourceDays
from healthdesk.model.registry import METRICS, metric
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.imports import metric_name
from healthdesk.present.values import Formatter

NEARLY_ALL, HALF = 0.9, 0.5  # of the days from first to last
SOURCES_NAMED = 3


class Rating(StrEnum):
    """What the days of a metric look like; a word, so that no color has to say it."""

    COMPLETE = "Complete"
    GAPS = "With gaps"
    SPARSE = "Now and then"
    LATE = "Late"


@dataclass(frozen=True, slots=True)
class MetricRow:
    """One metric as text."""

    metric: str
    name: str
    icon: str
    group: Group
    rating: Rating
    days: str
    share: str
    gaps: str
    longest: str
    latest: str
    late: str
    sources: str


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source as text."""

    name: str
    days: str
    span: str
    latest: str
    metrics: str


@dataclass(frozen=True, slots=True)
class RejectionRow:
    """Records that were not taken, as text."""

    reason: str
    what: str
    count: str


@dataclass(frozen=True, slots=True)
class QualityPage:
    """All the page shows. `sentence` sums it up."""

    sentence: str
    metrics: tuple[MetricRow, ...]
    sources: tuple[SourceRow, ...]
    rejections: tuple[RejectionRow, ...]
    rejected: str


def quality_page(found: Quality, formatter: Formatter) -> QualityPage:
    """Metrics that are late first, then by name."""
    metrics = sorted(found.metrics, key=lambda m: (m.late_days is None, metric(m.metric).name.casefold()))
    rejections = [RejectionRow(_sentence(r.reason), _what(r.what), formatter.number(r.count)) for r in found.rejections]
    if found.unlisted:
        rejections.append(RejectionRow("Further ones, not listed", "", formatter.number(found.unlisted)))
    return QualityPage(
        sentence=_summary(found, formatter),
        metrics=tuple(_metric_row(one, found.today, formatter) for one in metrics),
        sources=tuple(_source_row(one, found, formatter) for one in found.sources),
        rejections=tuple(rejections),
        rejected=_rejected(found, formatter),
    )


def rating(one: MetricQuality) -> Rating:
    """By the share of days with data; late comes before all."""
    if one.late_days is not None:
        return Rating.LATE
    share = one.days / (one.last - one.first + 1)
    return Rating.COMPLETE if share >= NEARLY_ALL else Rating.GAPS if share >= HALF else Rating.SPARSE


def _metric_row(one: MetricQuality, now: int, formatter: Formatter) -> MetricRow:
    spec, today = metric(one.metric), date_of(now)
    length = one.last - one.first + 1
    longest = ""
    if one.longest_from is not None:
        longest = f"longest {_days(one.longest_gap, formatter)}, from {dates.short(date_of(one.longest_from), today)}"
    return MetricRow(
        metric=spec.id,
        name=spec.name,
        icon=spec.icon,
        group=spec.group,
        rating=rating(one),
        days=_of(one.days, length, formatter),
        share=_share(one.days, length, formatter),
        gaps=_count(one.gaps, "gap", formatter) if one.gaps else "No gaps",
        longest=longest,
        latest=dates.recent(date_of(one.last), today).capitalize(),
        late=f"{_days(one.late_days, formatter)} late" if one.late_days is not None else "",
        sources=_sources(one.sources, one.days, formatter),
    )


def _sources(sources: tuple[SourceDays, ...], days: int, formatter: Formatter) -> str:
    """Which source has data on how many of the metric's days."""
    named = [f"{s.source} {_share(s.days, days, formatter)}" for s in sources[:SOURCES_NAMED]]
    more = len(sources) - SOURCES_NAMED
    return ", ".join(named) + (f" and {more} more" if more > 0 else "")


def _source_row(one: SourceDays, found: Quality, formatter: Formatter) -> SourceRow:
    names = [metric(m.metric).name for m in found.metrics if any(s.source == one.source for s in m.sources)]
    length, today = one.last - one.first + 1, date_of(found.today)
    return SourceRow(
        name=one.source,
        days=f"{_of(one.days, length, formatter)} · {_share(one.days, length, formatter)}",
        span=dates.months(date_of(one.first), date_of(one.last)),
        latest=dates.recent(date_of(one.last), today).capitalize(),
        metrics=_count(len(names), "metric", formatter),
    )


def _summary(found: Quality, formatter: Formatter) -> str:
    late = sum(m.late_days is not None for m in found.metrics)
    words = [
        f"{_count(len(found.metrics), 'metric', formatter)} from {_count(len(found.sources), 'source', formatter)}",
        f"{formatter.number(late)} late" if late else "none late",
        _rejected(found, formatter),
    ]
    return " · ".join(words)


def _rejected(found: Quality, formatter: Formatter) -> str:
    if not found.rejected:
        return "no record was rejected"
    return f"{formatter.number(found.rejected)} of {_count(found.read, 'record', formatter)} rejected"


def _of(part: int, whole: int, formatter: Formatter) -> str:
    if part == whole:
        return _days(whole, formatter)
    return f"{formatter.number(part)} of {_days(whole, formatter)}"


def _share(part: int, whole: int, formatter: Formatter) -> str:
    """Whole percents; what is not all never shows as 100, what is there at all never as 0."""
    if part == whole:
        return formatter.percent(1)
    return formatter.percent(min(0.99, max(0.01, part / whole)))


def _days(n: int, formatter: Formatter) -> str:
    return _count(n, "day", formatter)


def _count(n: int, one: str, formatter: Formatter) -> str:
    return f"{formatter.number(n)} {one}{'' if n == 1 else 's'}"


def _sentence(reason: str) -> str:
    return reason[:1].upper() + reason[1:]


def _what(what: str) -> str:
    return metric_name(what) if what in METRICS else what
