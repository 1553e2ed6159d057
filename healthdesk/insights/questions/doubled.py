"""Two devices that record the same thing at the same time."""

import numpy as np

from healthdesk.base.words import mark
from healthdesk.insights.question import Days, Question
from healthdesk.model.finding import About, Figure, Finding, Severity

_WINDOW = 14
_NEEDS = 7
_MOST_DAYS = 0.8  # of the days on which both have data
_TOGETHER = 0.5


class Doubled(Question):
    """Pairs of sources whose days are nearly equal."""

    window = _WINDOW

    def __init__(self, metric: str, name: str, nearly: float) -> None:
        """`nearly`: the largest difference of two days that are nearly equal, as a part of the greater one."""
        self.id = f"{metric}_doubled"
        self.name = f"{name} recorded twice"
        self.columns = (metric,)
        self.overlaps = (metric,)
        self.words, self._nearly = (name,), nearly
        self.about = About(
            question=f"Do two devices record your {name} at the same time?",
            method=f"The day of each source by itself, over the last {_WINDOW} days. It is told where both have data on at least "
            f"{_NEEDS} days, and on {_MOST_DAYS:.0%} of those the days differ by at most {nearly:.0%} and at least half of what "
            "the second one recorded lies in time that the first one recorded too.",
            limits="Nothing is counted twice: in the same time only the source that stands higher in the list of priorities counts.",
            source="Your own data.",
            evidence="your own figures",
        )

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        (metric,) = self.columns
        found = []
        for pair in days.overlaps.get(metric, ()):
            difference, together = pair.difference[-_WINDOW:], pair.together[-_WINDOW:]
            both = int(np.count_nonzero(~np.isnan(difference)))
            alike = int(np.count_nonzero((difference <= self._nearly) & (together >= _TOGETHER)))
            if both < _NEEDS or alike < _MOST_DAYS * both:
                continue
            found.append(
                Finding(
                    rule=self.id,
                    metric=metric,
                    severity=Severity.INFO,
                    title=mark("{first} and {second} both record your {name}."),
                    body=mark(
                        "On {alike} of {both} days they recorded nearly the same, at the same time. Only {first} counts then. If "
                        "the other one is better, change the order of priorities under Devices & Sources."
                    ),
                    first=days.last - _WINDOW + 1,
                    last=days.last,
                    n=both,
                    figures={"alike": Figure(alike), "both": Figure(both)},
                    state=f"{pair.first} / {pair.second}",
                    names={"first": pair.first, "second": pair.second, "name": self.words[0]},
                )
            )
        return found


SUMS, READINGS = 0.05, 0.02
QUESTIONS = (
    Doubled("steps", mark("steps"), SUMS),
    Doubled("distance", mark("distance"), SUMS),
    Doubled("active_energy", mark("active energy"), SUMS),
    Doubled("sleep", mark("sleep"), SUMS),
    Doubled("heart_rate", mark("heart rate"), READINGS),
    Doubled("weight", mark("weight"), READINGS),
)
