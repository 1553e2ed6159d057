"""All questions, found by being there: every module of `questions` that holds `QUESTIONS`."""

import functools
import importlib
import pkgutil
from collections.abc import Iterable, Sequence

import numpy as np

from healthdesk.insights import questions as home
from healthdesk.insights.question import Days, Question
from healthdesk.insights.statistics import benjamini_hochberg
from healthdesk.model.finding import Finding

# Of the statistical findings of one look. People look every day and windows overlap, so a month is worth a few looks:
# at this rate one in thirty persons of pure noise gets any in a month (`tests/bench/planted.py` measures it).
MOST_FALSE = 0.007


@functools.cache
def questions() -> tuple[Question, ...]:
    """Every question, by id. Raises ValueError if two share one."""
    found: dict[str, Question] = {}
    for module in pkgutil.iter_modules(home.__path__, f"{home.__name__}."):
        for question in getattr(importlib.import_module(module.name), "QUESTIONS", ()):
            if question.id in found:
                raise ValueError(f"two questions are called {question.id}")
            found[question.id] = question
    return tuple(found[name] for name in sorted(found))


def ask(days: Days, chosen: Iterable[Question]) -> list[Finding]:
    """All findings that hold."""
    return that_hold(finding for question in chosen for finding in question.ask(days))


def that_hold(findings: Iterable[Finding]) -> list[Finding]:
    """Findings that rest on a test are held to a common false discovery rate over all questions of a look.

    A question reports each test as a finding with its p, the unlikely ones too: they are the denominator of the rate,
    and go no further than here. A change that several questions found is told by one of them.
    """
    asked = list(findings)
    p = np.array([finding.p for finding in asked if finding.p is not None])
    rates = iter(benjamini_hochberg(p).tolist() if len(p) else [])
    return told_once([finding for finding in asked if finding.p is None or next(rates) <= MOST_FALSE])


def told_once(findings: Sequence[Finding]) -> list[Finding]:
    """Of those that tell the same change of the same figure (column and direction) only the one of the largest effect."""
    column = {question.id: question.columns[0] for question in questions() if question.change}
    largest: dict[tuple[str, str], float] = {}
    for one in findings:
        if one.rule in column:
            change = (column[one.rule], one.state)
            largest[change] = max(abs(one.effect), largest.get(change, 0.0))
    return [f for f in findings if f.rule not in column or abs(f.effect) >= largest[column[f.rule], f.state]]
