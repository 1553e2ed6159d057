"""A report in words: what changed, against what, and how that is judged. Window, page, paper and terminal show the same."""

from datetime import timedelta

from healthdesk.base.words import tr, trn
from healthdesk.model.metric import MetricSpec
from healthdesk.model.periodic import Measure, PeriodKind, Report, ReportPeriod, Verdict
from healthdesk.model.registry import metric
from healthdesk.model.report_page import ReportPage
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.means import mean_text
from healthdesk.present.report_lists import facts, lists
from healthdesk.present.report_measures import changed, columns, most_changed, moved, sections
from healthdesk.present.values import MINUS, Formatter

FURTHER = 3  # changes named beside the first one


def report_page(report: Report, formatter: Formatter) -> ReportPage:
    """The whole report, in the owner's units."""
    period, week = report.period, report.period.kind is PeriodKind.WEEK
    headline, lead = _headline(report, formatter)
    there = any(one.covered for one in report.measures) or any(one.days for one in report.logged)
    return ReportPage(
        key=period.key,
        title=title(period),
        span=dates.span(date_of(period.first), date_of(period.last)),
        state=_state(period),
        person=report.person,
        headline=headline,
        lead=lead,
        facts=facts(report, formatter),
        columns=columns(report),
        sections=sections(report, formatter),
        lists=lists(report, formatter),
        legend=tr("Charts: pale the week before, then this week; the band is your usual range")
        if week
        else tr("Charts: pale the month before, then this month; the band is your usual range"),
        method=_method(report),
        limits=tr(
            "It describes your own records and does not diagnose. A new device, the season, travel or how a watch was worn "
            "change figures too. If you feel unwell, talk to a doctor."
        ),
        created=_created(report),
        empty=not there and report.workouts is None,
        earlier=report.earlier,
        later=report.later,
    )


def title(period: ReportPeriod) -> str:
    """ "Week 47, 2026", "November 2026"."""
    start = date_of(period.first)
    if period.kind is PeriodKind.MONTH:
        return dates.month_title(start)
    year, week, _ = start.isocalendar()
    return tr("Week {week}, {year}", week=week, year=year)


def _state(period: ReportPeriod) -> str:
    if not period.running:
        return ""
    return tr("so far: {over} of {days} days", over=period.days, days=period.last - period.first + 1)


def _headline(report: Report, formatter: Formatter) -> tuple[str, str]:
    """What changed most, and the rest in a sentence or two."""
    week = report.period.kind is PeriodKind.WEEK
    judged = [one for one in report.measures if one.verdict is not Verdict.UNKNOWN]
    found = changed(judged, formatter)
    if not judged:
        first = tr("Too few weeks to say what is a change") if week else tr("Too few months to say what is a change")
        return first, tr("The figures are below. What is usual for you shows after some more of them.")
    calm = _calm(len(judged) - len(found), week=week)
    if not found:
        return (
            tr("Nothing changed more than it does from week to week")
            if week
            else tr("Nothing changed more than it does from month to month")
        ), f"{calm} {_against(report)}"
    further = "; ".join(moved(one, formatter) for one in found[1 : 1 + FURTHER])
    left = len(found) - 1 - FURTHER
    if left > 0:
        further = trn("{named}; and {n} more", "{named}; and {n} more", left, named=further)
    sentences = [_figures(metric(found[0].metric), found[0], formatter)]
    if further:
        sentences.append(tr("Clear changes too: {changes}.", changes=further))
    return most_changed(found[0], report, formatter), " ".join([*sentences, calm, _against(report)]).replace("  ", " ")


def _figures(spec: MetricSpec, one: Measure, formatter: Formatter) -> str:
    assert one.value is not None
    assert one.before is not None
    return tr(
        "{after} against {before}.",
        after=mean_text(spec, one.value, formatter),
        before=mean_text(spec, one.before, formatter),
    )


def _calm(n: int, *, week: bool) -> str:
    if not n:
        return ""
    if week:
        return trn(
            "{n} measure stayed within what is usual from week to week.",
            "{n} measures stayed within what is usual from week to week.",
            n,
        )
    return trn(
        "{n} measure stayed within what is usual from month to month.",
        "{n} measures stayed within what is usual from month to month.",
        n,
    )


def _against(report: Report) -> str:
    before = report.before
    span = dates.span(date_of(before.first), date_of(before.until))
    if report.period.running:
        return tr("Compared with the same days before, {span}.", span=span)
    return tr("Compared with {span}.", span=span)


def _method(report: Report) -> str:
    zones = ", ".join(report.zones)
    week = report.period.kind is PeriodKind.WEEK
    clear = (
        tr(
            "A change is clear if it is at least half a standard deviation of a day and 5\u202f% of an amount, and more than three "
            "times the ordinary one from week to week (robust, of the {n} weeks before). By chance alone about one figure in 30 would be.",
            n=report.compared,
        )
        if week
        else tr(
            "A change is clear if it is at least half a standard deviation of a day and 5\u202f% of an amount, and more than three "
            "times the ordinary one from month to month (robust, of the {n} months before). By chance alone about one figure in 30 would be.",
            n=report.compared,
        )
    )
    means = tr(
        "Figures are means of the days with data, where at least half have any; readings taken now and then count from the "
        "first. Only days that are over count. The usual range is the middle half of the 60 days before."
    )
    return " ".join((means, clear, tr("Days by the time zone {zones}.", zones=zones)))


def _created(report: Report) -> str:
    day = dates.civil(report.at, report.offset_min)
    sign = MINUS if report.offset_min < 0 else "+"
    hours, minutes = divmod(int(timedelta(minutes=abs(report.offset_min)).total_seconds()) // 60, 60)
    return tr(
        "{day}, {clock} (UTC{offset})",
        day=dates.with_weekday(day),
        clock=dates.clock(report.at, report.offset_min),
        offset=f"{sign}{hours:02}:{minutes:02}",
    )
