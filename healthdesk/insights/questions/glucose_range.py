"""Two weeks of glucose against the targets of the consensus."""

from healthdesk.base.words import mark
from healthdesk.insights.question import Days, Question, days_with_data
from healthdesk.model.finding import About, Figure, Finding, Severity, Shown
from healthdesk.model.glucose import LIMITS

DAYS = 14
_WEAR = 0.7
_MOST_CV = 36.0  # percent
_STATES = {
    "low": (Severity.ATTENTION, mark("More of your glucose readings were low than the consensus aims for.")),
    "high": (Severity.NOTICE, mark("Fewer of your glucose readings were in range than the consensus aims for.")),
    "unsteady": (Severity.NOTICE, mark("Your glucose varied more than the consensus aims for.")),
    "met": (Severity.GOOD, mark("Your glucose met every target of the consensus.")),
}


class GlucoseRange(Question):
    """Time in range, GMI and coefficient of variation of fourteen days."""

    id = "glucose_range"
    name = "Glucose time in range"
    columns = ("glucose",)
    facts = (
        "glucose.since", "glucose.wear", "glucose.mean", "glucose.cv", "glucose.gmi", "glucose.very_low", "glucose.low",
        "glucose.in_range", "glucose.high", "glucose.very_high",
    )  # fmt: skip
    window = DAYS
    about = About(
        question="How much of the time was your glucose in range?",
        method="All readings of the last 14 days of the device that read most. Targets: more than 70\u202f% from 70 to 180 mg/dL, less "
        "than 4\u202f% below 70, less than 1\u202f% below 54, less than 25\u202f% above 180, less than 5\u202f% above 250, and a coefficient of "
        "variation of at most 36\u202f%. GMI is 3.31 + 0.02392 × mean in mg/dL. It needs readings in 70\u202f% of the quarters of an hour, "
        "and a sensor that has been read for at least 14 days.",
        limits="The targets are those for most adults with type 1 or type 2 diabetes, not for pregnancy or for people at high "
        "risk. Whoever has no diabetes is usually in range far longer. GMI is no laboratory HbA1c.",
        source="Battelino et al. 2019, Diabetes Care 42: 1593; GMI: Bergenstal et al. 2018, Diabetes Care 41: 2275.",
        evidence="international consensus",
    )

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        if any(fact not in days.facts for fact in self.facts):
            return []
        since, wear, mean, cv, gmi, *parts = (days.facts[fact] for fact in self.facts)
        if since < DAYS or wear < _WEAR:
            return []
        very_low, low, in_range, high, very_high = (100 * part for part in parts)
        below, above = very_low + low, high + very_high
        if below >= 4 or very_low >= 1:
            state = "low"
        elif in_range <= 70 or above >= 25 or very_high >= 5:
            state = "high"
        else:
            state = "unsteady" if cv > _MOST_CV else "met"
        severity, title = _STATES[state]
        shown = {"in_range": in_range, "below": below, "very_low": very_low, "above": above, "very_high": very_high}
        limits = {f"limit_{limit:.0f}": Figure(limit, Shown.RANGE_END, "glucose") for limit in LIMITS}
        return [
            Finding(
                rule=self.id,
                metric="glucose",
                severity=severity,
                title=title,
                body=mark(
                    "{in_range} of the readings of 14 days were in range, {limit_70} to {limit_180} (aim: more than 70\u202f%). Low: "
                    "{below} below {limit_70} (less than 4\u202f%), {very_low} below {limit_54} (less than 1\u202f%). High: {above} "
                    "above {limit_180} (less than 25\u202f%), {very_high} above {limit_250} (less than 5\u202f%). Mean {mean}, GMI {gmi}, "
                    "variation {cv} (at most 36\u202f%)."
                ),
                first=days.last - DAYS + 1,
                last=days.last,
                n=days_with_data(days.window("glucose", DAYS)),
                figures={
                    **{name: Figure(value, Shown.PERCENT_1) for name, value in shown.items()},
                    **limits,
                    "mean": Figure(mean, Shown.VALUE, "glucose"),
                    "gmi": Figure(gmi, Shown.PERCENT_1),
                    "cv": Figure(cv, Shown.PERCENT_1),
                    "wear": Figure(100 * wear, Shown.PERCENT),
                },
                state=state,
            )
        ]


QUESTIONS = (GlucoseRange(),)
