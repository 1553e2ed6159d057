"""Which way the weight goes, by its smoothed trend."""

from dataclasses import replace

import numpy as np

from healthdesk.base.words import mark
from healthdesk.insights.level import FRESH, LevelChange
from healthdesk.insights.question import Days, Question, days_with_data
from healthdesk.insights.statistics import theil_sen, weighted_trend
from healthdesk.model.finding import About, Figure, Finding, Severity, Shown

_STILL, _MOVING = 56, 84  # days
_NEEDS = 20
_MOST_STILL, _LEAST_MOVING = 0.12, 0.25  # kg a week


_ROSE = mark(
    "It averaged {recent} over the last four weeks, and {before} in the three months before. Smoothed, it stands at {trend}; over "
    "these weeks it rose by {rate} a week."
)
_FELL = mark(
    "It averaged {recent} over the last four weeks, and {before} in the three months before. Smoothed, it stands at {trend}; over "
    "these weeks it fell by {rate} a week."
)


class Weight(LevelChange):
    """As any level; what is told besides is the smoothed weight and its rate a week."""

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        trend = weighted_trend(days.window("weight", self.window))
        recent = trend[-self.recent :]
        at = np.flatnonzero(~np.isnan(recent))
        found = super().ask(days)
        if len(at) < 2:
            return found
        rate = float(recent[at[-1]] - recent[at[0]]) / int(at[-1] - at[0]) * 7
        more = {
            "trend": Figure(float(recent[at[-1]]), Shown.VALUE, "weight"),
            "rate": Figure(rate, Shown.CHANGE, "weight"),
        }
        body = _ROSE if rate > 0 else _FELL
        return [replace(f, body=body, figures={**f.figures, **more}) for f in found]


class Plateau(Question):
    """A weight that went one way for three months and has stood still for two."""

    id = "weight_plateau"
    name = "Weight plateau"
    columns = ("weight",)
    window = _STILL + _MOVING
    about = About(
        question="Has your weight stopped rising or falling?",
        method=f"The median of the slopes between all pairs of days (Theil-Sen): within {_MOST_STILL:g} kg a week over the last "
        f"{_STILL} days, after {_LEAST_MOVING:g} kg a week or more over the {_MOVING} days before; at least {_NEEDS} days with data in "
        "each.",
        limits="Water alone moves a weight by a kilogram or two from day to day.",
        source="Method only; no study. Sen 1968 for the slope.",
        evidence="convention",
    )

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        values = days.window("weight", self.window)
        before, still = values[:_MOVING], values[_MOVING:]
        if min(days_with_data(before), days_with_data(still)) < _NEEDS or np.isnan(still[-FRESH:]).all():
            return []
        old, new = 7 * theil_sen(before)[0], 7 * theil_sen(still)[0]
        if abs(old) < _LEAST_MOVING or abs(new) > _MOST_STILL:
            return []
        fell = old < 0
        return [
            Finding(
                rule=self.id,
                metric="weight",
                severity=Severity.INFO,
                title=mark("Your weight has stopped falling.") if fell else mark("Your weight has stopped rising."),
                body=mark(
                    "It stands at about {level}, for eight weeks. In the three months before it fell by {rate} a week."
                )
                if fell
                else mark(
                    "It stands at about {level}, for eight weeks. In the three months before it rose by {rate} a week."
                ),
                first=days.last - self.window + 1,
                last=days.last,
                n=days_with_data(values),
                figures={
                    "level": Figure(float(np.nanmedian(still)), Shown.VALUE, "weight"),
                    "rate": Figure(old, Shown.CHANGE, "weight"),
                },
                state="after falling" if fell else "after rising",
            )
        ]


QUESTIONS = (
    Plateau(),
    Weight(
        "weight",
        "Weight",
        least_change=0.7,
        limits="Water alone moves a weight by a kilogram or two from day to day.",
        source="Smoothing: J. Walker, The Hacker's Diet, T = T + 0.1 (W - T), adjusted for gaps.",
        evidence="convention",
    ),
)
