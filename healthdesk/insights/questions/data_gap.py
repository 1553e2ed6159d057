"""A figure that used to come every day and stopped coming."""

import numpy as np

from healthdesk.base.words import mark
from healthdesk.insights.question import Days, Question, days_with_data, spoken
from healthdesk.model.finding import About, Figure, Finding, Severity

_SILENT = 7
_BEFORE = 28
_USED_TO = 21  # of those days with data


class DataGap(Question):
    """No day with data in a week, after weeks of nearly daily ones."""

    window = _SILENT + _BEFORE

    def __init__(self, metric: str, name: str) -> None:
        """One metric."""
        self.id = f"{metric}_gap"
        self.name = f"{name} missing"
        self.columns, self.words = (metric,), (spoken(name),)
        self.about = About(
            question=f"Has your {name.lower()} stopped coming in?",
            method=f"No data on the last {_SILENT} whole days, after at least {_USED_TO} days with data in the {_BEFORE} before.",
            limits="Often nothing more than a newer export that has not been imported yet.",
            source="Your own data.",
            evidence="your own figures",
        )

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        (metric,) = self.columns
        values = days.window(metric, self.window)
        n = days_with_data(values[:_BEFORE])
        if n < _USED_TO or not np.isnan(values[_BEFORE:]).all():
            return []
        silent = self.window - 1 - int(np.flatnonzero(~np.isnan(values))[-1])
        return [
            Finding(
                rule=self.id,
                metric=metric,
                severity=Severity.INFO,
                title=mark("No {name} data for {days} days."),
                body=mark("Before that there were data on {known} of 28 days. Import a newer export if there is one."),
                first=days.last - self.window + 1,
                last=days.last,
                n=n,
                figures={"days": Figure(silent), "known": Figure(n)},
                state="missing",
                names={"name": self.words[0]},
            )
        ]


QUESTIONS = (
    DataGap("steps", "Step"),
    DataGap("resting_heart_rate", "Resting heart rate"),
    DataGap("sleep", "Sleep"),
    DataGap("weight", "Weight"),
)
