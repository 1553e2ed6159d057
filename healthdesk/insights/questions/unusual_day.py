"""A day on which several figures at once lay far outside their usual range."""

import numpy as np

from healthdesk.base.words import mark
from healthdesk.insights.question import Days, Question, days_with_data
from healthdesk.insights.statistics import robust_z
from healthdesk.model.finding import About, Figure, Finding, Severity
from healthdesk.model.registry import metric

_FAR = 3.5
_NEEDS = 30
_AT_LEAST = 3
_HIGH, _LOW = mark("high"), mark("low")
_BODIES = {  # by how many figures
    3: mark("Far outside your usual range: {name1} ({side1}), {name2} ({side2}), {name3} ({side3})."),
    4: mark(
        "Far outside your usual range: {name1} ({side1}), {name2} ({side2}), {name3} ({side3}), {name4} ({side4})."
    ),
    5: mark(
        "Far outside your usual range: {name1} ({side1}), {name2} ({side2}), {name3} ({side3}), {name4} ({side4}) and others."
    ),
}
# Of a figure that far from 60 days' median, on noise with that many days to know the spread from; a normal one has 0.0005.
_CHANCE = 0.004


class UnusualDay(Question):
    """Yesterday against the 60 days before, figure by figure."""

    id = "unusual_day"
    name = "Unusual day"
    columns = (
        "resting_heart_rate", "heart_rate_variability", "respiratory_rate", "oxygen_saturation", "wrist_temperature",
        "sleep", "steps",
    )  # fmt: skip
    recent = 1
    baseline = 60
    window = 61
    about = About(
        question="Was the last day unusual in several figures at once?",
        method=f"Each figure against the median of its 60 days before, in robust standard deviations (median absolute deviation "
        f"x 1.4826). It is told if at least {_AT_LEAST} figures lie {_FAR:g} or more of them away.",
        limits="It says that a day was unusual, not why: travel, alcohol, a race, fever or a badly worn watch all do that.",
        source="Method only; a heuristic without a clinical study.",
        evidence="heuristic",
    )

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        from scipy.special import bdtrc

        far, known, n = [], 0, 0
        for column in self.columns:
            values = days.window(column, self.window)
            before = days_with_data(values[:-1])
            z = (
                robust_z(float(values[-1]), values[:-1])
                if before >= _NEEDS and days.comparable(column)
                else float("nan")
            )
            if not np.isnan(z):
                known, n = known + 1, max(n, before + 1)
                if abs(z) >= _FAR:
                    far.append((column, z))
        if known < _AT_LEAST:
            return []
        told = len(far) >= _AT_LEAST
        return [
            Finding(
                rule=self.id,
                metric=far[0][0] if far else self.columns[0],
                severity=Severity.NOTICE,
                title=mark("The last day was unusual in {far} figures at once."),
                body=_BODIES[min(len(far), max(_BODIES))] if told else "",
                first=days.last - self.window + 1,
                last=days.last,
                n=n,
                figures={"far": Figure(len(far)), "known": Figure(known)},
                state=str(days.last),
                p=float(bdtrc(len(far) - 1, known, _CHANCE)) if told else 1.0,
                names={f"name{n}": metric(column).name for n, (column, _) in enumerate(far, 1)}
                | {f"side{n}": _HIGH if z > 0 else _LOW for n, (_, z) in enumerate(far, 1)},
                effect=max((abs(z) for _, z in far), default=0.0),
            )
        ]


QUESTIONS = (UnusualDay(),)
