"""Blood pressure measured at home against the limit of the guideline."""

import numpy as np

from healthdesk.insights.question import Days, Question
from healthdesk.model.finding import About, Figure, Finding, Severity, Shown

_SYSTOLIC, _DIASTOLIC = 135.0, 85.0
_NEEDS = 3


class BloodPressure(Question):
    """The average of the days of a week with both figures."""

    id = "blood_pressure_high"
    name = "Blood pressure"
    columns = ("systolic_pressure", "diastolic_pressure")
    window = 7
    about = About(
        question="Is your average blood pressure at home above the limit of the guideline?",
        method=f"The mean of the daily averages of the last 7 days, at least {_NEEDS} of them measured, against "
        f"{_SYSTOLIC:g}/{_DIASTOLIC:g} mmHg.",
        limits="It holds for measurements at rest with a validated cuff on the upper arm. The guideline takes it for a "
        "reason to measure again in a practice, not for a diagnosis.",
        source="Mancia et al. 2023, ESH Guidelines, J Hypertens 41: 1874: home average of 3 to 7 days, limit 135/85 mmHg.",
        evidence="clinical guideline",
    )

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        upper, lower = (days.window(column, self.window) for column in self.columns)
        both = ~np.isnan(upper) & ~np.isnan(lower)
        n = int(np.count_nonzero(both))
        if n < _NEEDS:
            return []
        systolic, diastolic = float(upper[both].mean()), float(lower[both].mean())
        if systolic < _SYSTOLIC and diastolic < _DIASTOLIC:
            return []
        return [
            Finding(
                rule=self.id,
                metric="systolic_pressure",
                severity=Severity.ATTENTION,
                title="Your average blood pressure was at or above 135/85.",
                body="Over the last 7 days it averaged {systolic}/{diastolic}. The guideline advises to have such an average "
                "confirmed by a doctor.",
                first=days.last - self.window + 1,
                last=days.last,
                n=n,
                figures={
                    "systolic": Figure(systolic, Shown.RANGE_END, "systolic_pressure"),
                    "diastolic": Figure(diastolic, Shown.VALUE, "diastolic_pressure"),
                },
                state="high",
            )
        ]


QUESTIONS = (BloodPressure(),)
