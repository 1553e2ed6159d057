"""The report on a week or a month: what changed, against what, and whether that is more than such figures change anyway.

Only days that are over count, so that a running period is compared with as many days of the one before.
"""

import time
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import numpy as np

from healthdesk.aggregate.change import judged, ordinary_change
from healthdesk.base.errors import UsageError
from healthdesk.base.words import mark
from healthdesk.model.baseline import USUAL_DAYS
from healthdesk.model.columns import Aggregates, Float64
from healthdesk.model.finding import Insight
from healthdesk.model.goals import reached, row_at_end
from healthdesk.model.metric import Kind, MetricSpec, Statistic
from healthdesk.model.periodic import GoalDays, Logged, Measure, PeriodKind, Report, ReportPeriod, Verdict, period_of
from healthdesk.model.registry import METRICS, metric
from healthdesk.model.report_page import ReportPage
from healthdesk.model.zones import MINUTE_MS, date_of, day_of
from healthdesk.present import layout
from healthdesk.services import queries
from healthdesk.services.baselines import baseline_of
from healthdesk.services.files import fresh_file
from healthdesk.services.library import Library
from healthdesk.services.profile import goals
from healthdesk.services.report_days import day_records, nights_in, notable_days, workouts_in

# How many periods before it tell how much a figure changes anyway.
COMPARED = {PeriodKind.WEEK: 8, PeriodKind.MONTH: 6}
PDF, HTML = ".pdf", ".html"


def report(library: Library, kind: PeriodKind, day: date | None = None, *, today: date | None = None) -> Report:
    """The period that holds `day`; None: the newest one with a day that is over. Raises as `asked_period`."""
    yesterday = (today or queries.today(library)) - timedelta(days=1)
    return _report(library, asked_period(library, kind, day, today=today), day_of(yesterday))


def asked_period(
    library: Library, kind: PeriodKind, day: date | None = None, *, today: date | None = None
) -> ReportPeriod:
    """The days that a report is about. Raises UsageError for a period of which no day is over yet."""
    yesterday = (today or queries.today(library)) - timedelta(days=1)
    period = period_of(kind, day or yesterday, until=yesterday)
    if period.until < period.first:
        raise UsageError(
            mark("No day of {period} is over yet.").format(period=period_of(kind, day or yesterday).key),
            mark("The newest report is that of {period}.").format(period=period_of(kind, yesterday).key),
        )
    return period


def check_file(out: Path, *, replace: bool) -> None:
    """Refuse what cannot be written before anything is read. Raises UsageError for another ending or a file in the way."""
    if out.suffix.lower() not in (HTML, PDF):
        raise UsageError(
            mark("A report cannot be written as {name}.").format(name=out.name),
            mark("Name a file that ends in .html or .pdf."),
        )
    if out.exists() and not replace:
        raise UsageError(
            mark("There is a file {name} already.").format(name=out.name),
            mark("Choose another name, or replace it with --force."),
        )


def save(written: ReportPage, out: Path, *, replace: bool) -> None:
    """Write it as a page (.html) or on paper (.pdf). Raises as `check_file`, and KnownFailure where it cannot be written."""
    check_file(out, replace=replace)
    if out.suffix.lower() == PDF:
        from healthdesk.share.report_pdf import report_pdf  # brings reportlab

        made = report_pdf(written)
    else:
        from healthdesk.share.report_html import report_html

        made = report_html(written)
    with fresh_file(out, replace=replace) as stream:
        stream.write(made)


@dataclass(frozen=True, slots=True)
class _Window:
    """Days of every metric from `first` to the last one that counts."""

    first: int
    period: ReportPeriod
    found: dict[str, Aggregates]

    def days(self, metric_id: str, first: int, last: int) -> Float64:
        """(n,) of the days `first` to `last`, NaN without data."""
        out = np.full(last - first + 1, np.nan)
        if (there := self.found.get(metric_id)) is not None:
            inside = (there.day >= first) & (there.day <= last)
            out[there.day[inside] - first] = there.value[inside]
        return out


def _report(library: Library, period: ReportPeriod, yesterday: int) -> Report:
    before = period.back()
    start = min(period.back(COMPARED[period.kind]).first, period.first - USUAL_DAYS)
    window = _Window(start, period, library.store.aggregates_of_days(start, period.until))
    extents = queries.metrics_with_data(library)
    pinned = layout.shown(library.settings.dashboard, extents)
    others = [m for m in METRICS if m in window.found and m not in pinned and _has(window, m, before.first)]
    measured = [m for m in (*pinned, *others) if m in METRICS and metric(m).kind is not Kind.EVENT]
    logged = [m for m in (*pinned, *others) if metric(m).kind is Kind.EVENT and _has(window, m, before.first)]
    at = round(time.time() * 1000)
    return Report(
        period=period,
        before=before,
        compared=COMPARED[period.kind],
        measures=tuple(_measure(library, window, metric(m), pinned=m in pinned) for m in measured),
        logged=tuple(_logged(window, metric(m), before) for m in logged),
        sleep=nights_in(library, period),
        sleep_before=nights_in(library, before),
        workouts=workouts_in(library, period),
        workouts_before=workouts_in(library, before),
        notable=notable_days(library, period, {m: window.days(m, start, period.until) for m in window.found}),
        records=day_records(library, period, {m: window.days(m, period.first, period.until) for m in measured}),
        insights=_insights(library, period),
        person=library.settings.name,
        zones=_zones(library, period),
        at=at,
        offset_min=int(library.zones.offsets(np.array([at], np.int64))[0]) // MINUTE_MS,
        earlier=any(first < period.first for first, _ in extents.values()),
        later=period.last < yesterday,
    )


def _has(window: _Window, metric_id: str, first: int) -> bool:
    there = window.found.get(metric_id)
    return there is not None and int(there.day[-1]) >= first


def _measure(library: Library, window: _Window, spec: MetricSpec, *, pinned: bool) -> Measure:
    period = window.period
    before = period.back()
    days, days_before = (window.days(spec.id, p.first, p.until) for p in (period, before))
    value = _mean(spec, days)
    earlier = [period.back(times) for times in range(COMPARED[period.kind], 0, -1)]
    figures = [_mean(spec, window.days(spec.id, p.first, p.until)) for p in earlier]
    ordinary = ordinary_change(np.array([np.nan if figure is None else figure for figure in figures]))
    known = days[~np.isnan(days)]
    lately = window.days(spec.id, period.first - USUAL_DAYS, period.until)
    usual = baseline_of(library, spec.id, lately, period.until, period.days)
    adds_up = spec.statistic in (Statistic.SUM, Statistic.DURATION)
    return Measure(
        metric=spec.id,
        pinned=pinned,
        value=value,
        before=figures[-1],
        total=float(known.sum()) if adds_up and len(known) else None,
        baseline=usual,
        ordinary=ordinary,
        verdict=Verdict.UNKNOWN if usual.outdated else judged(figures[-1], value, ordinary, usual.span, amount=adds_up),
        days=days,
        days_before=days_before,
        goal=_goal(library, window, spec, days) if adds_up else None,
    )


def _mean(spec: MetricSpec, days: Float64) -> float | None:
    """Of the days with data. None where fewer than half have any; what is measured now and then needs one."""
    known = days[~np.isnan(days)]
    enough = len(known) >= 1 if spec.statistic is Statistic.LATEST else 2 * len(known) >= len(days)
    return float(known.mean()) if enough and len(known) else None


def _goal(library: Library, window: _Window, spec: MetricSpec, days: Float64) -> GoalDays | None:
    """Each day by the goal that it had; a day without data ends the row. None where the last day has none."""
    first, last = window.first, window.period.until
    wanted = goals(library, spec.id, window.period.first, last)
    if np.isnan(wanted[-1]) or np.isnan(days).all():
        return None
    row = row_at_end(reached(window.days(spec.id, first, last), goals(library, spec.id, first, last)))
    if row == last - first + 1:
        first = queries.metrics_with_data(library)[spec.id][0]
        found, _ = library.store.day_aggregates(spec.id, first, last)
        every = _Window(first, window.period, {spec.id: found}).days(spec.id, first, last)
        row = row_at_end(reached(every, goals(library, spec.id, first, last)))
    return GoalDays(float(wanted[-1]), int(np.count_nonzero(reached(days, wanted))), row)


def _logged(window: _Window, spec: MetricSpec, before: ReportPeriod) -> Logged:
    now, then = (window.days(spec.id, p.first, p.until) for p in (window.period, before))
    now, then = now[~np.isnan(now)], then[~np.isnan(then)]
    totals = (float(now.sum()), float(then.sum())) if spec.statistic is Statistic.SUM else (None, None)
    return Logged(spec.id, totals[0], len(now), totals[1], len(then))


def _insights(library: Library, period: ReportPeriod) -> tuple[Insight, ...]:
    """Those that were found or went on in the period, the newest first; what the owner does not want to hear of is left out.

    A finding is as of the last whole day, so what was found today speaks of yesterday.
    """
    kept = library.store.insights()
    if not kept:
        return ()
    found = library.zones.days(np.array([one.created for one in kept], np.int64)) - 1
    return tuple(
        one
        for one, day in zip(kept, found.tolist(), strict=True)
        if not one.muted and min(day, one.finding.last) <= period.until and one.finding.last >= period.first
    )


def _zones(library: Library, period: ReportPeriod) -> tuple[str, ...]:
    first, last = date_of(period.first), date_of(period.until)
    there = [span.zone for span in library.zones.travel if span.first <= last and span.last >= first]
    return tuple(dict.fromkeys((library.zones.home, *there)))
