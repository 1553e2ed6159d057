"""What a question is and what it is asked of."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.baseline import Baseline
from healthdesk.model.finding import About, Finding
from healthdesk.model.overlap import Overlap

Float64 = NDArray[np.float64]
PERSON = "person"


@dataclass(frozen=True, slots=True)
class Days:
    """Daily figures that end with the last whole local day: column -> (n,), NaN without data.

    A column is a metric, or something made from one, "metric.what". `goals` has the goal of each day, metric -> (n,). `facts`
    are figures that no day has: "person.what" as the owner said, or "metric.what" over a span that its maker knows.
    `overlaps` are those of two sources that recorded the same metric. `baselines` are those of the columns of a question that
    compares its last days with the ones before; a column without one is taken as it is.
    """

    last: int
    values: Mapping[str, Float64]
    goals: Mapping[str, Float64] = field(default_factory=dict)
    facts: Mapping[str, float] = field(default_factory=dict)
    overlaps: Mapping[str, tuple[Overlap, ...]] = field(default_factory=dict)
    baselines: Mapping[str, Baseline] = field(default_factory=dict)

    def comparable(self, column: str) -> bool:
        """Whether the days before can be compared with: established, neither of long ago nor of another device's level."""
        return column not in self.baselines or self.baselines[column].established

    def window(self, column: str, days: int, *, before: int = 0) -> Float64:
        """The `days` days that end `before` days ago; (days,), NaN where there is nothing."""
        return _ending(self.values.get(column, np.zeros(0)), days, before)

    def goals_in(self, metric: str, days: int) -> Float64:
        """The goals of the last `days` days; (days,), NaN where there was none."""
        return _ending(self.goals.get(metric, np.zeros(0)), days, 0)

    def weekdays(self, days: int) -> NDArray[np.int64]:
        """0 = Monday .. 6 of the last `days` days."""
        return (np.arange(self.last - days + 1, self.last + 1) + 3) % 7  # 1970-01-01 was a Thursday


class Question(ABC):
    """One question asked of the daily figures. Pure: no store, no clock, no text formatting."""

    id: str
    name: str
    about: About
    columns: tuple[str, ...]  # what it reads, of `Days.values`
    window: int  # days looked at
    facts: tuple[str, ...] = ()  # what it reads, of `Days.facts`
    overlaps: tuple[str, ...] = ()  # metrics of which it reads `Days.overlaps`
    words: tuple[str, ...] = ()  # that its findings put into sentences, to be translated
    recent = 0  # the last so many days are compared
    baseline = 0  # with so many before them; 0: with none
    change = False  # tells that one figure is higher or lower: of several such questions the clearest answer counts

    @property
    def metrics(self) -> frozenset[str]:
        """Whose change makes asking again worthwhile."""
        return frozenset(name.partition(".")[0] for name in (*self.columns, *self.facts, *self.overlaps)) - {PERSON}

    @abstractmethod
    def ask(self, days: Days) -> list[Finding]:
        """What there is to say; empty if nothing, or if the data do not carry an answer."""


def days_with_data(values: Float64) -> int:
    """How many are not NaN."""
    return int(np.count_nonzero(~np.isnan(values)))


def spoken(name: str) -> str:
    """A name within a sentence."""
    return name[:1].lower() + name[1:]


def _ending(found: Float64, days: int, before: int) -> Float64:
    stop = len(found) - before
    part = found[max(0, stop - days) : max(0, stop)]
    return np.concatenate([np.full(days - len(part), np.nan), part])
