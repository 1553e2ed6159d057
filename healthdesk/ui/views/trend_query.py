"""What a trend needs from the library, asked in one go in a reader's thread."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from healthdesk.base.words import tr
from healthdesk.model.baseline import Baseline
from healthdesk.model.metric import Kind, MetricSpec, Period
from healthdesk.model.registry import METRICS
from healthdesk.model.views import Float64
from healthdesk.model.zones import ZoneHistory, date_of, day_of
from healthdesk.present.buckets import TrendData, form_of
from healthdesk.present.ranges import Against, Range, Window, compared, free_periods, free_window, periods, window
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
    days: int = 0  # length of a free range
    against: Against = Against.PREVIOUS
    second: str = ""  # the metric in the pane underneath


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
    goal: Float64 | None = None  # of each day of the window
    against: Against = Against.PREVIOUS
    second: TrendData | None = None  # of `second_spec`, in the same window
    second_spec: MetricSpec | None = None
    second_reason: str = ""  # why the chosen second metric is not there


def ask(library: "Library", query: TrendQuery) -> TrendAnswer:
    """Answer `query`; a range or period that the metric does not offer gives way to the nearest that it does."""
    from healthdesk.services import profile, queries  # heavy
    from healthdesk.services.baselines import baseline_before

    today = queries.today(library)
    extents = queries.metrics_with_data(library)
    metrics = tuple(spec for spec in METRICS.values() if spec.id in extents)
    if not metrics:
        return TrendAnswer((), today, library.zones)
    wanted = (query.metric, *PREFERRED, metrics[0].id)
    spec = METRICS[next(m for m in wanted if m in extents)]
    first, last = (date_of(day) for day in extents[spec.id])
    shown, offered = _window(query, spec, first, today)
    period, chosen = shown.period, shown.range
    form = form_of(spec)
    series = queries.aggregates(library, spec.id, period, shown.start, shown.end, by_source=form is Form.BARS)
    before = compared(shown, query.against)
    has_before = before.end >= first and chosen is not Range.ALL
    data = TrendData(
        series=series,
        days=queries.aggregates(library, spec.id, Period.DAY, shown.start, shown.end, by_source=True),
        baseline=baseline_before(library, spec.id, day_of(shown.start), day_of(shown.end)),
        previous=queries.aggregates(library, spec.id, period, before.start, before.end) if has_before else None,
        readings=queries.readings(library, spec.id, shown.start, shown.end) if _deep(shown, spec) else None,
        means=queries.source_means(library, series, shown.start, shown.end) if form is Form.LINE else [],
    )
    answer = TrendAnswer(
        metrics, today, library.zones, spec, first, last, shown, offered, data,
        goal=profile.goals(library, spec.id, day_of(shown.start), day_of(shown.end)), against=query.against,
    )  # fmt: skip
    return _with_second(library, query.second, answer)


def _window(query: TrendQuery, spec: MetricSpec, first: date, today: date) -> tuple[Window, tuple[Period, ...]]:
    """What is shown, and the buckets it may be shown in."""
    anchor = min(query.anchor or today, today)
    if query.range is Range.FREE:
        offered = free_periods(spec, max(1, query.days))
        period = query.period if query.period in offered else offered[0]
        return free_window(period, anchor - (max(1, query.days) - 1) * DAY, anchor), offered
    chosen = query.range
    offered = periods(spec, chosen, first, today)
    if not offered:
        chosen = Range.WEEK
        offered = periods(spec, chosen, first, today)
    period = query.period if query.period in offered else offered[0]
    return window(chosen, period, anchor, first), offered


def _deep(shown: Window, spec: MetricSpec) -> bool:
    """Whether single readings can be told apart: one day of something that is read at instants."""
    return shown.days == 1 and shown.period is Period.HOUR and spec.kind is Kind.INSTANT


def _with_second(library: "Library", metric_id: str, answer: TrendAnswer) -> TrendAnswer:
    """With the metric of the lower pane, where it has such buckets."""
    from healthdesk.services import queries

    shown = answer.window
    spec = next((s for s in answer.metrics if s.id == metric_id), None)
    if spec is None or shown is None or answer.spec is spec:
        return answer
    if shown.period is Period.HOUR and spec.finest is not Period.HOUR:
        return replace(
            answer, second_spec=spec, second_reason=tr("{metric} has no hourly values", metric=tr(spec.name))
        )
    series = queries.aggregates(library, spec.id, shown.period, shown.start, shown.end)
    days = queries.aggregates(library, spec.id, Period.DAY, shown.start, shown.end)
    return replace(answer, second_spec=spec, second=TrendData(series, days, Baseline()))
