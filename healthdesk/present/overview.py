"""The list of all metrics: each with its last value, its last month, and how many of its days have data."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from healthdesk.base.words import tr, trn
from healthdesk.model.metric import Group
from healthdesk.model.registry import metric
from healthdesk.model.views import MetricOverview
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.buckets import form_of
from healthdesk.present.palette import Entry, EntryKind, find
from healthdesk.present.sparks import Spark, spark_of
from healthdesk.present.summary import GROUP_TITLES
from healthdesk.present.values import Formatter, accumulates


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """One metric as text; `covered` is the share of its days that have data, 0..1."""

    metric: str
    name: str
    icon: str
    group: Group
    value: str
    when: str
    spark: Spark | None
    days: str
    span: str
    covered: float
    spoken: str


def overview_rows(found: Iterable[MetricOverview], formatter: Formatter, today: date) -> list[OverviewRow]:
    """All of them, by group and name."""
    order = list(GROUP_TITLES)
    rows = [_row(one, formatter, today) for one in found]
    return sorted(rows, key=lambda row: (order.index(row.group), row.name.casefold()))


def narrowed(rows: Sequence[OverviewRow], text: str, group: str = "") -> list[OverviewRow]:
    """Those that `text` may mean, of one group or ("") of all; in their order."""
    entries = [Entry(EntryKind.METRIC, r.metric, r.name, "", words=r.metric.replace("_", " ")) for r in rows]
    meant = {match.entry.key for match in find(entries, text)}
    return [row for row in rows if row.metric in meant and group in ("", row.group)]


def counted(shown: int, total: int, formatter: Formatter) -> str:
    """How many are listed: "29 metrics", "3 of 29 metrics"."""
    if shown == total:
        return trn("{n} metric", "{n} metrics", total)
    return trn("{count} of {n} metric", "{count} of {n} metrics", total, count=formatter.number(shown))


def _row(one: MetricOverview, formatter: Formatter, today: date) -> OverviewRow:
    spec = metric(one.metric)
    first, last = date_of(one.first_day), date_of(one.last_day)
    length = one.last_day - one.first_day + 1
    value, when = formatter.named(spec, one.last_value), dates.recent(last, today)
    if last == today and accumulates(spec):
        when = tr("so far today")
    if length > one.days:
        days = trn("{count} of {n} day", "{count} of {n} days", length, count=formatter.number(one.days))
    else:
        days = trn("{n} day", "{n} days", length)
    name, span = tr(spec.name), dates.months(first, last)
    return OverviewRow(
        metric=spec.id,
        name=name,
        icon=spec.icon,
        group=spec.group,
        value=value,
        when=when,
        spark=spark_of(form_of(spec), one.history, one.history_min, one.history_max),
        days=days,
        span=span,
        covered=one.days / length,
        spoken=", ".join((name, value, when, tr("{days} with data", days=days), span)),
    )
