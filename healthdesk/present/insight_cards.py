"""The page of insights: its tabs, and each insight as a card with a small chart."""

from dataclasses import dataclass
from datetime import date

from healthdesk.model.finding import Insight, InsightsFound, Severity
from healthdesk.model.registry import METRICS
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.insights import sentences
from healthdesk.present.series_chart import SeriesChart, series_chart
from healthdesk.present.values import Formatter

NEW, ACKNOWLEDGED, SNOOZED, ALL = "new", "acknowledged", "snoozed", "all"
SNOOZES = {7: "For a week", 30: "For a month", 90: "For three months"}
_SEVERITY = {
    Severity.ATTENTION: ("Worth a look", "triangle-alert", "warn"),
    Severity.NOTICE: ("Notice", "info", "info"),
    Severity.INFO: ("Going well", "circle-check", "ok"),
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
        (NEW, f"New {count}" if count else "New"),
        (ACKNOWLEDGED, "Acknowledged"),
        (SNOOZED, "Snoozed"),
        (ALL, "All"),
    )
    cards = tuple(insight_card(one, found, formatter) for one in chosen)
    return InsightsModel(tabs, cards, f"Calculated on this computer, {at}", _nothing(tab))


def insight_card(one: Insight, found: InsightsFound, formatter: Formatter) -> InsightCard:
    """One insight."""
    finding, today = one.finding, date_of(found.day)
    severity, icon, tone = _SEVERITY[finding.severity]
    title, body = sentences(finding, formatter)
    spec = METRICS.get(finding.metric)
    subject = spec.name if spec else "Several metrics"
    series = found.series.get((finding.metric, finding.last))
    return InsightCard(
        number=one.id or 0,
        rule=finding.rule,
        severity=severity,
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
    data = f"{finding.n} of the {days} days {span}."
    if left_out:
        data += f" {left_out} {'day' if left_out == 1 else 'days'} without data {'was' if left_out == 1 else 'were'} left out, not filled in."
    source = f" Source: {about.source}" if about.source else ""
    level = f" ({about.evidence})" if about.source and about.evidence else ""
    return (("The rule", about.method + source + level), ("The data used", data), ("What it is not", about.limits))


def _state(one: Insight, day: int, today: date) -> str:
    if one.muted:
        return "Its rule is turned off"
    if not one.holds:
        return "No longer holds"
    if one.snoozed(day) and one.snoozed_until is not None:
        return f"Snoozed until {dates.short(date_of(one.snoozed_until), today)}"
    return "Acknowledged" if one.acknowledged is not None else ""


def _nothing(tab: str) -> tuple[str, str]:
    return {
        NEW: ("Nothing new", "healthdesk looks again whenever data come in. It tells only what is more than chance."),
        ACKNOWLEDGED: ("Nothing acknowledged", "What you acknowledge is kept here while it goes on."),
        SNOOZED: ("Nothing snoozed", "What you snooze waits here until its day."),
        ALL: ("Nothing found yet", "Most rules need four weeks of data with three months before them to compare with."),
    }[tab]
