"""Walking steadiness as the phone that measured it calls it."""

import numpy as np

from healthdesk.base.words import mark
from healthdesk.insights.question import Days, Question, days_with_data
from healthdesk.model.finding import About, Figure, Finding, Severity, Shown

_VERY_LOW = (2, 4)  # codes of `walking_steadiness_events`; the others are "low"
_TITLES = {
    "low": mark("Your phone called your walking steadiness low."),
    "very low": mark("Your phone called your walking steadiness very low."),
}


class Steadiness(Question):
    """The newest notification of the last four weeks."""

    id = "walking_steadiness_low"
    name = "Walking steadiness"
    columns = ("walking_steadiness_events", "walking_steadiness")
    window = 28
    about = About(
        question="Has your phone called your walking steadiness low?",
        method="The newest of the notifications that the iPhone gave in the last 28 days, in Apple's own classes: low or very low. "
        "healthdesk has no limits of its own.",
        limits="An estimate by a phone in a pocket or a bag. It says nothing about why.",
        source="Apple, HealthKit: HKCategoryValueAppleWalkingSteadinessEvent; Measuring Walking Quality Through iPhone Mobility "
        "Metrics, May 2021.",
        evidence="the vendor's own classes",
    )

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        events, percents = (days.window(column, self.window) for column in self.columns)
        told = np.flatnonzero(~np.isnan(events))
        if not len(told):
            return []
        state = "very low" if events[told[-1]] in _VERY_LOW else "low"
        known = percents[~np.isnan(percents)]
        figures = {"latest": Figure(float(known[-1]), Shown.VALUE, "walking_steadiness")} if len(known) else {}
        with_latest = mark("The latest estimate is {latest}.")
        return [
            Finding(
                rule=self.id,
                metric="walking_steadiness",
                severity=Severity.ATTENTION if state == "very low" else Severity.NOTICE,
                title=_TITLES[state],
                body=with_latest if figures else mark("It did so in the last four weeks."),
                first=days.last - self.window + 1,
                last=days.last,
                n=days_with_data(np.where(np.isnan(events), percents, events)),
                figures=figures,
                state=state,
            )
        ]


QUESTIONS = (Steadiness(),)
