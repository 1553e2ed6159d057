"""VO2max among persons of the same age and sex."""

import numpy as np

from healthdesk.base.words import mark
from healthdesk.insights.question import Days, Question, days_with_data
from healthdesk.model.finding import About, Figure, Finding, Severity, Shown
from healthdesk.model.zones import date_of

# 25th, 50th and 75th percentile in mL/kg/min by decade of age, measured on treadmills.
_QUARTERS = {
    "male": {
        20: (40.1, 48.0, 55.2), 30: (35.9, 42.4, 49.2), 40: (31.9, 37.8, 45.0),
        50: (27.1, 32.6, 39.7), 60: (23.7, 28.2, 34.5), 70: (20.4, 24.4, 30.4),
    },
    "female": {
        20: (30.5, 37.6, 44.7), 30: (25.3, 30.2, 36.1), 40: (22.1, 26.7, 32.4),
        50: (19.9, 23.4, 27.6), 60: (17.2, 20.0, 23.8), 70: (15.6, 18.3, 20.8),
    },
}  # fmt: skip
SEXES = ("female", "male")  # the fact "person.sex" is the place in here
LEAST, MOST = 14.0, 65.0  # what watches were validated for
_NEEDS = 3
_SEVERITIES = (Severity.NOTICE, Severity.INFO, Severity.GOOD, Severity.GOOD)  # from the lowest quarter up
_TITLES = (
    mark("Your VO₂max is in the lowest quarter for your age and sex."),
    mark("Your VO₂max is in the second-lowest quarter for your age and sex."),
    mark("Your VO₂max is in the second-highest quarter for your age and sex."),
    mark("Your VO₂max is in the highest quarter for your age and sex."),
)
_BODIES = {
    "male": mark(
        "The median of {known} estimates of the last 60 days is {value}. Of men aged {youngest} to {oldest} a quarter measured "
        "below {q1}, half below {q2} and three quarters below {q3}."
    ),
    "female": mark(
        "The median of {known} estimates of the last 60 days is {value}. Of women aged {youngest} to {oldest} a quarter measured "
        "below {q1}, half below {q2} and three quarters below {q3}."
    ),
}


class Fitness(Question):
    """The median of two months in the quarters of the FRIEND registry."""

    id = "vo2_max_band"
    name = "VO₂max by age and sex"
    columns = ("vo2_max",)
    facts = ("person.birth_year", "person.sex")
    window = 60
    about = About(
        question="Where does your VO₂max lie among persons of your age and sex?",
        method=f"The median of the last 60 days, at least {_NEEDS} of them with an estimate, among the quarters (25th, 50th and "
        "75th percentile) of men or women of the same decade of age, 20 to 79. It needs your year of birth and your sex in the "
        f"settings, and an estimate from {LEAST:g} to {MOST:g}, the range that Apple validated its watch for.",
        limits="A watch estimates it, the reference was measured on a treadmill in the United States. Of your age only the year "
        "of birth is known. Medicines that slow the heart make the estimate wrong.",
        source="Kaminsky et al. 2015, Mayo Clin Proc 90: 1515 (FRIEND registry, 7783 treadmill tests).",
        evidence="reference values of a registry",
    )

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        born, sex = (days.facts.get(fact) for fact in self.facts)
        values = days.window("vo2_max", self.window)
        n = days_with_data(values)
        if born is None or sex is None or n < _NEEDS:
            return []
        decade = (date_of(days.last).year - int(born)) // 10 * 10
        who, value = SEXES[int(sex)], float(np.nanmedian(values))
        if decade not in _QUARTERS[who] or not LEAST <= value <= MOST:
            return []
        limits = _QUARTERS[who][decade]
        quarter = sum(value >= limit for limit in limits)
        q1, q2, q3 = (Figure(limit, Shown.RANGE_END, "vo2_max") for limit in limits)
        return [
            Finding(
                rule=self.id,
                metric="vo2_max",
                severity=_SEVERITIES[quarter],
                title=_TITLES[quarter],
                body=_BODIES[who],
                first=days.last - self.window + 1,
                last=days.last,
                n=n,
                figures={
                    "value": Figure(value, Shown.VALUE, "vo2_max"),
                    "known": Figure(n),
                    "youngest": Figure(decade),
                    "oldest": Figure(decade + 9),
                    "q1": q1,
                    "q2": q2,
                    "q3": q3,
                },
                state=f"quarter {quarter + 1}",
            )
        ]


QUESTIONS = (Fitness(),)
