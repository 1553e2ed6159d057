"""What a question is and what it is asked of."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.finding import About, Finding

Float64 = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Days:
    """Daily figures that end with the last whole local day: column -> (n,), NaN without data; goals a metric.

    A column is a metric, or something made from one, "metric.what".
    """

    last: int
    values: Mapping[str, Float64]
    goals: Mapping[str, float] = field(default_factory=dict)

    def window(self, column: str, days: int, *, before: int = 0) -> Float64:
        """The `days` days that end `before` days ago; (days,), NaN where there is nothing."""
        found = self.values.get(column, np.zeros(0))
        stop = len(found) - before
        part = found[max(0, stop - days) : max(0, stop)]
        return np.concatenate([np.full(days - len(part), np.nan), part])

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

    @property
    def metrics(self) -> frozenset[str]:
        """Whose change makes asking again worthwhile."""
        return frozenset(column.partition(".")[0] for column in self.columns)

    @abstractmethod
    def ask(self, days: Days) -> list[Finding]:
        """What there is to say; empty if nothing, or if the data do not carry an answer."""


def days_with_data(values: Float64) -> int:
    """How many are not NaN."""
    return int(np.count_nonzero(~np.isnan(values)))
