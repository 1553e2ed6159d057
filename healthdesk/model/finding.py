"""What was found in the figures, before it is put in anybody's units."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.baseline import Baseline


class Severity(StrEnum):
    """How much a finding asks of its reader. None of them is a diagnosis."""

    INFO = "info"  # good to know
    GOOD = "good"  # going well
    NOTICE = "notice"  # a change worth noticing
    ATTENTION = "attention"  # worth a look


class Shown(StrEnum):
    """How a figure in a sentence is written."""

    VALUE = "value"  # of the metric, with its unit
    RANGE_END = "range end"  # of the metric, without its unit
    CHANGE = "change"  # a difference in the metric's unit, without a sign
    COUNT = "count"
    PERCENT = "percent"  # the figure is 0..100
    PERCENT_1 = "percent with a decimal"
    NUMBER = "number"  # two decimals
    MONTH = "month"  # 1..12, by its name


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a finding, in canonical units; `metric` where it is one of a metric."""

    value: float
    shown: Shown = Shown.COUNT
    metric: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One answer. `title` and `body` are sentences with {names} of `figures` in them; numbers are written by `present`.

    `names` are words for further {places}: of sources as they are called, or marked for translation.

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
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def coverage(self) -> float:
        """The part of the days in the window that have data, 0..1."""
        return self.n / (self.last - self.first + 1)


@dataclass(frozen=True, slots=True)
class About:
    """What people read under “Why am I seeing this?”."""

    question: str  # in plain words
    method: str
    limits: str  # what it is not
    source: str  # citation
    evidence: str  # how well founded: "cohort study", "convention", …


@dataclass(frozen=True, slots=True)
class Insight:
    """A finding as the owner has it. `id` is None where it was asked of a past day and is not kept."""

    id: int | None
    finding: Finding
    created: int  # UTC ms; of a finding that goes on, when it was first made
    holds: bool = True  # as of the last run
    acknowledged: int | None = None  # UTC ms
    snoozed_until: int | None = None  # local day from which it is shown again
    muted: bool = False
    about: About = field(default_factory=lambda: About("", "", "", "", ""))

    def snoozed(self, day: int) -> bool:
        """True if it waits on this local day."""
        return self.snoozed_until is not None and day < self.snoozed_until

    def shown(self, day: int) -> bool:
        """True if it is to be put before its owner on this local day."""
        return self.holds and self.acknowledged is None and not self.snoozed(day) and not self.muted


@dataclass(frozen=True, slots=True)
class DaySeries:
    """The days of a metric that end with local day `last`; all (n,), NaN without data. `baseline`: of the days before."""

    last: int
    value: NDArray[np.float64]
    minimum: NDArray[np.float64]
    maximum: NDArray[np.float64]
    baseline: Baseline


@dataclass(frozen=True, slots=True)
class Rule:
    """A question as its owner can turn it off. `question` in plain words."""

    id: str
    name: str
    question: str
    muted: bool


@dataclass(frozen=True, slots=True)
class InsightsFound:
    """All that there is to show as of local day `day`, newest first. `series`: by metric and last day, where it has data."""

    day: int
    at: int  # UTC ms
    insights: tuple[Insight, ...]
    series: Mapping[tuple[str, int], DaySeries]
    rules: tuple[Rule, ...]

    @property
    def new(self) -> tuple[Insight, ...]:
        """Those to put before the owner, the most severe first."""
        order = list(Severity)
        shown = [one for one in self.insights if one.shown(self.day)]
        return tuple(sorted(shown, key=lambda one: -order.index(one.finding.severity)))
