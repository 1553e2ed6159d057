"""Much less sleep than is recommended, over a week."""

import numpy as np

from healthdesk.base.words import mark
from healthdesk.insights.question import Days, Question, days_with_data
from healthdesk.model.finding import About, Figure, Finding, Severity, Shown

_RECOMMENDED = 420.0  # minutes
_TOLD_BELOW = 360.0
_NEEDS = 5


class SleepDebt(Question):
    """The mean of a week's nights against seven hours."""

    id = "sleep_debt"
    name = "Short sleep"
    columns = ("sleep",)
    window = 7
    about = About(
        question="Did you sleep much less than adults are advised to?",
        method=f"The mean of the last 7 nights, at least {_NEEDS} of them with data. It is told below 6 hours; the debt is what "
        "those nights lacked of 7 hours.",
        limits="Needs differ between persons, and a watch that was not worn all night shortens a night.",
        source="Watson et al. 2015, Sleep 38(6): 843: adults should sleep 7 or more hours a night.",
        evidence="consensus of experts",
    )

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        values = days.window("sleep", self.window)
        n = days_with_data(values)
        if n < _NEEDS:
            return []
        mean = float(np.nanmean(values))
        if mean >= _TOLD_BELOW:
            return []
        debt = float(np.nansum(_RECOMMENDED - values))
        return [
            Finding(
                rule=self.id,
                metric="sleep",
                severity=Severity.NOTICE,
                title=mark("You slept less than six hours a night."),
                body=mark(
                    "Over the last 7 days your nights averaged {mean}. Together they are {debt} short of seven hours each."
                ),
                first=days.last - self.window + 1,
                last=days.last,
                n=n,
                figures={
                    "mean": Figure(mean, Shown.VALUE, "sleep"),
                    "debt": Figure(debt, Shown.VALUE, "sleep"),
                },
                state="short",
            )
        ]


QUESTIONS = (SleepDebt(),)
