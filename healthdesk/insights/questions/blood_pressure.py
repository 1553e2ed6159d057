"""Blood pressure measured at home: the category of its average."""

import numpy as np

from healthdesk.base.words import mark
from healthdesk.insights.question import Days, Question
from healthdesk.model.finding import About, Figure, Finding, Severity, Shown

_ELEVATED, _HIGH = (120.0, 70.0), (135.0, 85.0)  # mmHg at home, systolic and diastolic; either one is enough
_NEEDS = 3
_SAID = {
    "not elevated": (
        Severity.GOOD,
        mark("Your average blood pressure was below 120/70."),
        mark("Over the last 7 days it averaged {systolic}/{diastolic}. At home the guideline calls that not elevated."),
    ),
    "elevated": (
        Severity.NOTICE,
        mark("Your average blood pressure was from 120/70 to below 135/85."),
        mark("Over the last 7 days it averaged {systolic}/{diastolic}. At home the guideline calls that elevated."),
    ),
    "high": (
        Severity.ATTENTION,
        mark("Your average blood pressure was at or above 135/85."),
        mark(
            "Over the last 7 days it averaged {systolic}/{diastolic}. The guideline advises to have such an average confirmed by "
            "a doctor."
        ),
    ),
}


class BloodPressure(Question):
    """The average of the days of a week with both figures."""

    id = "blood_pressure_category"
    name = "Blood pressure"
    columns = ("systolic_pressure", "diastolic_pressure")
    window = 7
    about = About(
        question="In which category of the guideline is your average blood pressure at home?",
        method=f"The mean of the daily averages of the last 7 days, at least {_NEEDS} of them measured, against the limits for "
        "measurements at home: 120/70 and 135/85 mmHg. One of the two figures at a limit is enough.",
        limits="It holds for measurements at rest with a validated cuff on the upper arm. The guideline takes an average at or "
        "above 135/85 for a reason to measure again in a practice, not for a diagnosis.",
        source="McEvoy et al. 2024, ESC Guidelines, Eur Heart J 45: 3912: categories; Mancia et al. 2023, ESH Guidelines, "
        "J Hypertens 41: 1874: home average of 3 to 7 days.",
        evidence="clinical guidelines",
    )

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        upper, lower = (days.window(column, self.window) for column in self.columns)
        both = ~np.isnan(upper) & ~np.isnan(lower)
        n = int(np.count_nonzero(both))
        if n < _NEEDS:
            return []
        means = float(upper[both].mean()), float(lower[both].mean())
        state = "high" if _reaches(means, _HIGH) else "elevated" if _reaches(means, _ELEVATED) else "not elevated"
        severity, title, body = _SAID[state]
        return [
            Finding(
                rule=self.id,
                metric="systolic_pressure",
                severity=severity,
                title=title,
                body=body,
                first=days.last - self.window + 1,
                last=days.last,
                n=n,
                figures={
                    "systolic": Figure(means[0], Shown.RANGE_END, "systolic_pressure"),
                    "diastolic": Figure(means[1], Shown.VALUE, "diastolic_pressure"),
                },
                state=state,
            )
        ]


def _reaches(means: tuple[float, float], limit: tuple[float, float]) -> bool:
    return means[0] >= limit[0] or means[1] >= limit[1]


QUESTIONS = (BloodPressure(),)
