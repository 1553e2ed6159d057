"""How complete the data are, in words: coverage, gaps, what is late, what was not taken."""

from dataclasses import dataclass
from enum import StrEnum

from healthdesk.base.words import mark, tr, trn
from healthdesk.model.metric import Group
from healthdesk.model.quality import MetricQuality, Quality, SourceDays
from healthdesk.model.registry import METRICS, metric
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.import_reasons import metric_name
from healthdesk.present.values import Formatter

NEARLY_ALL, HALF = 0.9, 0.5  # of the days from first to last
SOURCES_NAMED = 3


class Rating(StrEnum):
    """What the days of a metric look like; a word, so that no color has to say it."""

    COMPLETE = mark("Complete")
    GAPS = mark("With gaps")
    SPARSE = mark("Now and then")
    LATE = mark("Late")


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
    metrics = sorted(found.metrics, key=lambda m: (m.late_days is None, metric_name(m.metric).casefold()))
    rejections = [
        RejectionRow(_sentence(tr(r.reason)), _what(r.what), formatter.number(r.count)) for r in found.rejections
    ]
    if found.unlisted:
        rejections.append(RejectionRow(tr("Further ones, not listed"), "", formatter.number(found.unlisted)))
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
        begin = dates.short(date_of(one.longest_from), today)
        longest = tr("longest {days}, from {day}", days=_days(one.longest_gap), day=begin)
    return MetricRow(
        metric=spec.id,
        name=tr(spec.name),
        icon=spec.icon,
        group=spec.group,
        rating=rating(one),
        days=_of(one.days, length, formatter),
        share=_share(one.days, length, formatter),
        gaps=trn("{n} gap", "{n} gaps", one.gaps) if one.gaps else tr("No gaps"),
        longest=longest,
        latest=_sentence(dates.recent(date_of(one.last), today)),
        late=tr("{days} late", days=_days(one.late_days)) if one.late_days is not None else "",
        sources=_sources(one.sources, one.days, formatter),
    )


def _sources(sources: tuple[SourceDays, ...], days: int, formatter: Formatter) -> str:
    """Which source has data on how many of the metric's days."""
    named = [f"{s.source} {_share(s.days, days, formatter)}" for s in sources[:SOURCES_NAMED]]
    more = len(sources) - SOURCES_NAMED
    names = ", ".join(named)
    return tr("{names} and {count} more", names=names, count=more) if more > 0 else names


def _source_row(one: SourceDays, found: Quality, formatter: Formatter) -> SourceRow:
    metrics = sum(any(s.source == one.source for s in m.sources) for m in found.metrics)
    length, today = one.last - one.first + 1, date_of(found.today)
    return SourceRow(
        name=one.source,
        days=f"{_of(one.days, length, formatter)} · {_share(one.days, length, formatter)}",
        span=dates.months(date_of(one.first), date_of(one.last)),
        latest=_sentence(dates.recent(date_of(one.last), today)),
        metrics=trn("{n} metric", "{n} metrics", metrics),
    )


def _summary(found: Quality, formatter: Formatter) -> str:
    late = sum(m.late_days is not None for m in found.metrics)
    words = [
        tr(
            "{metrics} from {sources}",
            metrics=trn("{n} metric", "{n} metrics", len(found.metrics)),
            sources=trn("{n} source", "{n} sources", len(found.sources)),
        ),
        tr("{count} late", count=formatter.number(late)) if late else tr("none late"),
        _rejected(found, formatter),
    ]
    return " · ".join(words)


def _rejected(found: Quality, formatter: Formatter) -> str:
    if not found.rejected:
        return tr("no record was rejected")
    return trn(
        "{count} of {n} record rejected",
        "{count} of {n} records rejected",
        found.read,
        count=formatter.number(found.rejected),
    )


def _of(part: int, whole: int, formatter: Formatter) -> str:
    if part == whole:
        return _days(whole)
    return trn("{count} of {n} day", "{count} of {n} days", whole, count=formatter.number(part))


def _share(part: int, whole: int, formatter: Formatter) -> str:
    """Whole percents; what is not all never shows as 100, what is there at all never as 0."""
    if part == whole:
        return formatter.percent(1)
    return formatter.percent(min(0.99, max(0.01, part / whole)))


def _days(n: int) -> str:
    return trn("{n} day", "{n} days", n)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _what(what: str) -> str:
    return metric_name(what) if what in METRICS else what
