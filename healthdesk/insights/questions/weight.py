"""Which way the weight goes, by its smoothed trend."""

from dataclasses import replace

import numpy as np

from healthdesk.insights.level import RECENT, LevelChange
from healthdesk.insights.question import Days
from healthdesk.insights.statistics import weighted_trend
from healthdesk.model.finding import Figure, Finding, Shown


class Weight(LevelChange):
    """As any level; what is told besides is the smoothed weight and its rate a week."""

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        trend = weighted_trend(days.window("weight", self.window))
        recent = trend[-RECENT:]
        at = np.flatnonzero(~np.isnan(recent))
        found = super().ask(days)
        if len(at) < 2:
            return found
        rate = float(recent[at[-1]] - recent[at[0]]) / int(at[-1] - at[0]) * 7
        more = {
            "trend": Figure(float(recent[at[-1]]), Shown.VALUE, "weight"),
            "rate": Figure(rate, Shown.CHANGE, "weight"),
        }
        body = (
            " Smoothed, it stands at {trend}; over these weeks it "
            + ("rose" if rate > 0 else "fell")
            + " by {rate} a week."
        )
        return [replace(f, body=f.body + body, figures={**f.figures, **more}) for f in found]


QUESTIONS = (
    Weight(
        "weight",
        "Weight",
        least_change=0.7,
        limits="Water alone moves a weight by a kilogram or two from day to day.",
        source="Smoothing: J. Walker, The Hacker's Diet, T = T + 0.1 (W - T), adjusted for gaps.",
        evidence="convention",
    ),
)
