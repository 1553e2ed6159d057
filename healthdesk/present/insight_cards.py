"""The page of insights: its tabs, and each insight as a card with a small chart."""

from dataclasses import dataclass
from datetime import date

from healthdesk.base.words import mark, tr, trn
from healthdesk.model.finding import Insight, InsightsFound, Severity
from healthdesk.model.registry import METRICS
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.insights import cited, sentences
from healthdesk.present.series_chart import SeriesChart, series_chart
from healthdesk.present.values import Formatter

NEW, ACKNOWLEDGED, SNOOZED, ALL = "new", "acknowledged", "snoozed", "all"
SNOOZES = {7: mark("For a week"), 30: mark("For a month"), 90: mark("For three months")}
_SEVERITY = {
    Severity.ATTENTION: (mark("Worth a look"), "triangle-alert", "warn"),
    Severity.NOTICE: (mark("Notice"), "info", "info"),
    Severity.GOOD: (mark("Going well"), "circle-check", "ok"),
    Severity.INFO: (mark("Good to know"), "lightbulb", "info"),
}


@dataclass(frozen=True, slots=True)
class InsightCard:
    """One insight in words. `state`: what its owner did with it, or that it no longer holds; "" for a new one."""

    number: int
    rule: str
    severity: str
    icon: str
    tone: str
    about: str
    title: str
    body: str
    state: str
    new: bool
    put_away: bool  # acknowledged or snoozed: it can be shown as new again
    chart: SeriesChart | None
    columns: tuple[tuple[str, str], ...]  # heading and text of "Why am I seeing this?"


@dataclass(frozen=True, slots=True)
class InsightsModel:
    """What the page shows of one tab."""

    tabs: tuple[tuple[str, str], ...]
    cards: tuple[InsightCard, ...]
    calculated: str
    nothing: tuple[str, str]  # title and sentence where there is no card


def insights_model(found: InsightsFound, tab: str, formatter: Formatter, at: str) -> InsightsModel:
    """The page as of `found.day`; `at`: the clock time at which it was found out, as people say it."""
    chosen = {
        NEW: found.new,
        ACKNOWLEDGED: tuple(one for one in found.insights if one.acknowledged is not None),
        SNOOZED: tuple(one for one in found.insights if one.snoozed(found.day)),
        ALL: found.insights,
    }[tab]
    count = len(found.new)
    tabs = (
        (NEW, tr("New {count}", count=count) if count else tr("New")),
        (ACKNOWLEDGED, tr("Acknowledged")),
        (SNOOZED, tr("Snoozed")),
        (ALL, tr("All")),
    )
    cards = tuple(insight_card(one, found, formatter) for one in chosen)
    return InsightsModel(tabs, cards, tr("Calculated on this computer, {time}", time=at), _nothing(tab))


def insight_card(one: Insight, found: InsightsFound, formatter: Formatter) -> InsightCard:
    """One insight."""
    finding, today = one.finding, date_of(found.day)
    severity, icon, tone = _SEVERITY[finding.severity]
    title, body = sentences(finding, formatter)
    spec = METRICS.get(finding.metric)
    subject = tr(spec.name) if spec else tr("Several metrics")
    series = found.series.get((finding.metric, finding.last))
    return InsightCard(
        number=one.id or 0,
        rule=finding.rule,
        severity=tr(severity),
        icon=icon,
        tone=tone,
        about=f"{subject} · {dates.short(date_of(finding.last), today)}",
        title=title.removesuffix("."),
        body=body,
        state=_state(one, found.day, today),
        new=one.shown(found.day),
        put_away=one.holds and not one.muted and (one.snoozed(found.day) or one.acknowledged is not None),
        chart=series_chart(spec, series, formatter, today) if spec and series else None,
        columns=_why(one),
    )


def _why(one: Insight) -> tuple[tuple[str, str], ...]:
    finding, about = one.finding, one.about
    days = finding.last - finding.first + 1
    left_out = days - finding.n
    span = dates.span(date_of(finding.first), date_of(finding.last))
    data = [tr("{count} of the {days} days {span}.", count=finding.n, days=days, span=span)]
    if left_out:
        data.append(
            trn(
                "{n} day without data was left out, not filled in.",
                "{n} days without data were left out, not filled in.",
                left_out,
            )
        )
    return (
        (tr("The rule"), f"{tr(about.method)} {cited(about)}".strip()),
        (tr("The data used"), " ".join(data)),
        (tr("What it is not"), tr(about.limits)),
    )


def _state(one: Insight, day: int, today: date) -> str:
    if one.muted:
        return tr("Its rule is turned off")
    if not one.holds:
        return tr("No longer holds")
    if one.snoozed(day) and one.snoozed_until is not None:
        return tr("Snoozed until {day}", day=dates.short(date_of(one.snoozed_until), today))
    return tr("Acknowledged") if one.acknowledged is not None else ""


def _nothing(tab: str) -> tuple[str, str]:
    return {
        NEW: (
            tr("Nothing new"),
            tr("healthdesk looks again whenever data come in. It tells only what is more than chance."),
        ),
        ACKNOWLEDGED: (tr("Nothing acknowledged"), tr("What you acknowledge is kept here while it goes on.")),
        SNOOZED: (tr("Nothing snoozed"), tr("What you snooze waits here until its day.")),
        ALL: (
            tr("Nothing found yet"),
            tr("Most rules need four weeks of data with three months before them to compare with."),
        ),
    }[tab]
