"""All questions, found by being there: every module of `questions` that holds `QUESTIONS`."""

import functools
import importlib
import pkgutil
from collections.abc import Iterable

import numpy as np

from healthdesk.insights import questions as home
from healthdesk.insights.question import Answer, Days, Question
from healthdesk.insights.statistics import benjamini_hochberg

MOST_FALSE = 0.05  # of the statistical findings of one run


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


def ask(days: Days, chosen: Iterable[Question]) -> list[Answer]:
    """All answers that hold. Findings that rest on a test are held to a common false discovery rate over this run.

    A question that tests several things reports each test as a finding with its p, the unlikely ones too: they are the
    denominator of the rate, and go no further than here.
    """
    findings = [finding for question in chosen for finding in question.ask(days)]
    p = np.array([finding.p for finding in findings if finding.p is not None])
    rates = iter(benjamini_hochberg(p).tolist() if len(p) else [])
    answers = [Answer(finding, next(rates) if finding.p is not None else None) for finding in findings]
    return [answer for answer in answers if answer.q is None or answer.q <= MOST_FALSE]
