"""What a question is, what it is asked of, and what it may answer."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

Float64 = NDArray[np.float64]


class Severity(StrEnum):
    """How much a finding asks of its reader. None of them is a diagnosis."""

    INFO = "info"  # going well, or good to know
    NOTICE = "notice"  # a change worth noticing
    ATTENTION = "attention"  # worth a look


class Shown(StrEnum):
    """How a figure in a sentence is written."""

    VALUE = "value"  # of the metric, with its unit
    RANGE_END = "range end"  # of the metric, without its unit
    CHANGE = "change"  # a difference in the metric's unit, without a sign
    COUNT = "count"
    PERCENT = "percent"  # the figure is 0..100
    NUMBER = "number"  # two decimals


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a finding, in canonical units; `metric` where it is one of a metric."""

    value: float
    shown: Shown = Shown.COUNT
    metric: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One answer. `title` and `body` are sentences with {names} of `figures` in them; numbers are written by `present`.

    `first` and `last` are the local days of the window, `n` the days in it with data. `p` is that of its test, None where
    it does not rest on one; `effect` is the size in standard deviations or as a correlation. `state` is what must change
    for the finding to be told anew: the same rule, metric and state is the same finding.
    """

    rule: str
    metric: str
    severity: Severity
    title: str
    body: str
    first: int
    last: int
    n: int
    figures: Mapping[str, Figure]
    state: str
    p: float | None = None
    effect: float = 0.0

    @property
    def coverage(self) -> float:
        """The part of the days in the window that have data, 0..1."""
        return self.n / (self.last - self.first + 1)


@dataclass(frozen=True, slots=True)
class Days:
    """Daily figures that end with the last whole local day: metric -> (n,), NaN without data; all equally long."""

    last: int
    values: Mapping[str, Float64]

    def window(self, metric: str, days: int, *, before: int = 0) -> Float64:
        """The `days` days that end `before` days ago; (days,), NaN where there is nothing."""
        found = self.values.get(metric, np.zeros(0))
        stop = len(found) - before
        part = found[max(0, stop - days) : max(0, stop)]
        return np.concatenate([np.full(days - len(part), np.nan), part])


@dataclass(frozen=True, slots=True)
class About:
    """What people read under “Why am I seeing this?”."""

    question: str  # in plain words
    method: str
    limits: str  # what it is not
    source: str  # citation
    evidence: str  # how well founded: "cohort study", "convention", …


class Question(ABC):
    """One question asked of the daily figures. Pure: no store, no clock, no text formatting."""

    id: str
    name: str
    about: About
    metrics: tuple[str, ...]  # whose change makes asking again worthwhile
    window: int  # days looked at
    needs: int  # days with data without which it stays silent

    @abstractmethod
    def ask(self, days: Days) -> list[Finding]:
        """What there is to say; empty if nothing, or if the data do not carry an answer."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A finding that holds after all questions of a run were looked at together; `q` is its false discovery rate."""

    finding: Finding
    q: float | None = None
    id: str = field(default="")
