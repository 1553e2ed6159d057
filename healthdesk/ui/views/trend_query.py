"""What a trend needs from the library, asked in one go in a reader's thread."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from healthdesk.model.metric import MetricSpec, Period
from healthdesk.model.registry import METRICS
from healthdesk.model.views import USUAL_DAYS
from healthdesk.model.zones import ZoneHistory, date_of
from healthdesk.present.buckets import TrendData, form_of
from healthdesk.present.ranges import Range, Window, periods, previous, window
from healthdesk.present.sparks import Form

if TYPE_CHECKING:
    from healthdesk.services.library import Library

PREFERRED = ("heart_rate", "steps", "weight", "sleep")  # where nobody has chosen yet
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class TrendQuery:
    """What the owner chose; "" and None leave it to what the data offers."""

    metric: str = ""
    range: Range = Range.MONTH
    period: Period | None = None
    anchor: date | None = None  # the last day shown; None = today


@dataclass(frozen=True, slots=True)
class TrendAnswer:
    """Everything the page shows. `spec` is None where the store has no data at all."""

    metrics: tuple[MetricSpec, ...]
    today: date
    zones: ZoneHistory
    spec: MetricSpec | None = None
    first: date | None = None  # days with data of the metric
    last: date | None = None
    window: Window | None = None
    periods: tuple[Period, ...] = ()
    data: TrendData | None = None
    goal: float | None = None


def ask(library: "Library", query: TrendQuery) -> TrendAnswer:
    """Answer `query`; a range or period that the metric does not offer gives way to the nearest that it does."""
    from healthdesk.services import profile, queries  # heavy

    today = queries.today(library)
    extents = queries.metrics_with_data(library)
    metrics = tuple(spec for spec in METRICS.values() if spec.id in extents)
    if not metrics:
        return TrendAnswer((), today, library.zones)
    wanted = (query.metric, *PREFERRED, metrics[0].id)
    spec = METRICS[next(m for m in wanted if m in extents)]
    first, last = (date_of(day) for day in extents[spec.id])
    chosen = query.range
    offered = periods(spec, chosen, first, today)
    if not offered:
        chosen = Range.WEEK
        offered = periods(spec, chosen, first, today)
    period = query.period if query.period in offered else offered[0]
    shown = window(chosen, period, min(query.anchor or today, today), first)
    by_source = form_of(spec) is Form.BARS
    before = previous(shown)
    has_before = before.end >= first and chosen is not Range.ALL
    data = TrendData(
        series=queries.aggregates(library, spec.id, period, shown.start, shown.end, by_source=by_source),
        days=queries.aggregates(library, spec.id, Period.DAY, shown.start, shown.end, by_source=by_source),
        before=queries.aggregates(library, spec.id, Period.DAY, shown.start - USUAL_DAYS * DAY, shown.start - DAY),
        previous=queries.aggregates(library, spec.id, period, before.start, before.end) if has_before else None,
    )
    return TrendAnswer(
        metrics, today, library.zones, spec, first, last, shown, offered, data, profile.goal(library, spec.id)
    )
