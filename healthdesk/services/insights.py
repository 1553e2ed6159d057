"""Asks the questions, keeps what they found, and does with it what the owner says.

A question is asked again only after something that it reads has changed: what it said is kept by the cache of answers.
A finding that goes on is the same insight: it keeps its number, and stays acknowledged or snoozed.
"""

import time
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from healthdesk.base.errors import UsageError
from healthdesk.base.words import mark
from healthdesk.insights.question import Question
from healthdesk.insights.registry import questions, that_hold
from healthdesk.model.finding import Finding, Insight, InsightsFound, Rule
from healthdesk.model.registry import METRICS
from healthdesk.model.zones import day_of
from healthdesk.services import queries
from healthdesk.services.asked import days_for
from healthdesk.services.cache import RestsOn
from healthdesk.services.library import Library
from healthdesk.services.series import day_series

# What ceases and comes back within so many days has not ended: a finding near its limit must not be told again and again.
EPISODE_DAYS = 14
MOST_SNOOZE = 365
CHART_DAYS = 30


def insights(library: Library, *, today: date | None = None) -> list[Insight]:
    """Everything that was found up to the last whole day, brought up to date; newest first, those that hold before others.

    Those to show are the ones whose `shown(day)` is true.
    """
    last = day_of(today or queries.today(library)) - 1
    _keep(library, last, _findings(library, last))
    kept = sorted(library.store.insights(), key=lambda one: not one.holds)
    return [_with_about(one) for one in kept]


def to_show(library: Library, *, today: date | None = None) -> list[Insight]:
    """Those that hold and are neither acknowledged, snoozed nor muted."""
    day = day_of(today or queries.today(library))
    return [one for one in insights(library, today=today) if one.shown(day)]


def found(library: Library) -> InsightsFound:
    """Everything that was found, with the days of the metrics it is about, and the rules."""
    day = day_of(queries.today(library))
    every = insights(library)
    wanted = {(one.finding.metric, one.finding.last) for one in every if one.finding.metric in METRICS}
    series = {key: drawn for key in sorted(wanted) if (drawn := day_series(library, *key, CHART_DAYS)) is not None}
    muted = library.store.mutes()
    rules = tuple(Rule(q.id, q.name, q.about.question, q.id in muted) for q in questions())
    return InsightsFound(day, round(time.time() * 1000), tuple(every), series, rules)


def insights_of(library: Library, day: date) -> list[Insight]:
    """What there is to show on a day: today's as they are kept, for a past day what would have been found then."""
    today = queries.today(library)
    if day >= today:
        return to_show(library)
    muted = library.store.mutes()
    found = [one for one in _findings(library, day_of(day)) if one.rule not in muted]
    now = round(time.time() * 1000)
    return [_with_about(Insight(None, one, now)) for one in found]


def acknowledge(library: Library, number: int) -> None:
    """Do not show it again while it goes on. Raises UsageError for a number that there is not."""
    if not library.store.acknowledge_insight(number, round(time.time() * 1000)):
        raise _no_such(number)


def snooze(library: Library, number: int, days: int) -> None:
    """Show it again after so many days. Raises UsageError for a number or days that make no sense."""
    if not 1 <= days <= MOST_SNOOZE:
        raise UsageError(mark("An insight can be snoozed for 1 to {count} days.").format(count=MOST_SNOOZE))
    if not library.store.snooze_insight(number, day_of(queries.today(library)) + days):
        raise _no_such(number)


def restore(library: Library, number: int) -> None:
    """Take an acknowledgement and a snooze back. Raises UsageError for a number that there is not."""
    if not library.store.restore_insight(number):
        raise _no_such(number)


def mute(library: Library, rule: str, *, on: bool = True) -> None:
    """Do not show what a rule finds, or show it again. Raises UsageError for a rule that there is not."""
    if rule not in {question.id for question in questions()}:
        raise UsageError(
            mark("There is no rule called {rule}.").format(rule=rule),
            mark("`healthdesk insights --all` names the rule of each insight."),
        )
    library.store.mute_rule(rule, on=on)


def _no_such(number: int) -> UsageError:
    return UsageError(
        mark("There is no insight number {number}.").format(number=number),
        mark("`healthdesk insights --all` lists them."),
    )


def _with_about(one: Insight) -> Insight:
    """An insight of a rule that this program no longer has keeps its empty explanation."""
    found = {question.id: question.about for question in questions()}.get(one.finding.rule)
    return one if found is None else replace(one, about=found)


def _findings(library: Library, last: int) -> list[Finding]:
    """What holds as of a local day, over all questions together."""
    return that_hold(finding for question in questions() for finding in _asked(library, question, last))


def _asked(library: Library, question: Question, last: int) -> list[Finding]:
    return library.cache.get(
        ("question", question.id, last),
        RestsOn(question.metrics, last - question.window, last),
        lambda: question.ask(days_for(library, question, last)),
    )


def _keep(library: Library, last: int, found: Iterable[Finding]) -> None:
    """Bring the kept insights in line with what was found as of `last`."""
    kept = library.store.insights()
    fresh: list[Finding] = []
    going_on: list[tuple[int, Finding]] = []
    same: set[int] = set()
    for finding in found:
        one = next((k for k in kept if _goes_on(k.finding, finding)), None)
        if one is None or one.id is None:
            fresh.append(finding)
            continue
        same.add(one.id)
        if one.finding != finding or not one.holds:
            going_on.append((one.id, finding))
    ended = [one for one in kept if one.holds and one.id is not None and one.id not in same]
    # As of the same day it was found, and now is not: the data have changed, and what they no longer say goes.
    gone = [one.id for one in ended if one.finding.last == last and one.acknowledged is None and one.id is not None]
    over = [one.id for one in ended if one.id is not None and one.id not in gone]
    if fresh or going_on or over or gone:
        library.store.replace_insights(fresh, going_on, over, gone, round(time.time() * 1000))


def _goes_on(old: Finding, new: Finding) -> bool:
    same = (old.rule, old.metric, old.state) == (new.rule, new.metric, new.state)
    return same and abs(new.last - old.last) <= EPISODE_DAYS
