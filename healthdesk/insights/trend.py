"""Has a daily figure been rising or falling for months?"""

import numpy as np

from healthdesk.base.words import mark
from healthdesk.insights.level import FRESH, LIMITS
from healthdesk.insights.question import Days, Float64, Question, days_with_data, spoken
from healthdesk.insights.statistics import MAD_TO_SD, mann_kendall, resemblance, theil_sen
from healthdesk.model.finding import About, Figure, Finding, Severity, Shown

WINDOW = 180
NEEDS = 90  # days with data
LEAST_EFFECT = 2.0  # standard deviations of a day, over the whole window; half a year of a usual season has less
_HALF = 0.25
_WEEKS = WINDOW / 7


class Trend(Question):
    """Theil-Sen slope with the Mann-Kendall test over half a year."""

    window = WINDOW
    change = True
    higher = mark("Your {name} has been rising for half a year.")
    lower = mark("Your {name} has been falling for half a year.")

    def __init__(self, metric: str, name: str, *, least_change: float, source: str, limits: str = LIMITS) -> None:
        """`least_change` over the window, in the metric's unit."""
        self.id = f"{metric}_trend"
        self.name = f"{name} trend"
        self.columns, self.words = (metric,), (spoken(name),)
        self._least = least_change
        self.about = About(
            question=f"Has your {spoken(name)} been rising or falling for half a year?",
            method=f"The median of the slopes between all pairs of days (Theil-Sen) over the last {WINDOW} days, at least "
            f"{NEEDS} with data. Whether it is more than chance is tested by Mann-Kendall with allowance for days that "
            "resemble their neighbours, and for all other questions asked at the same time. It is told only if the change "
            f"over these days is at least {least_change:g} and {LEAST_EFFECT:g} of your day-to-day standard deviations, and if both "
            "halves go that way.",
            limits=f"{limits} A season looks like a trend for half a year.",
            source=source,
            evidence="one's own past; robust statistics",
        )

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        (metric,) = self.columns
        values = days.window(metric, WINDOW)
        n = days_with_data(values)
        if n < NEEDS or np.isnan(values[-FRESH:]).all():
            return []
        slope, level = theil_sen(values)
        rest = values - level - slope * np.arange(WINDOW)
        known = rest[~np.isnan(rest)]
        spread = MAD_TO_SD * float(np.median(np.abs(known - np.median(known))))
        change = slope * (WINDOW - 1)
        effect = change / spread if spread > 0 else 0.0
        told = abs(change) >= self._least and abs(effect) >= LEAST_EFFECT and _lasting(values, slope)
        word = "higher" if slope > 0 else "lower"
        return [
            Finding(
                rule=self.id,
                metric=metric,
                severity=Severity.NOTICE,
                title=self.higher if word == "higher" else self.lower,
                body=mark("Its trend went from {before} to {now}, {rate} a week."),
                first=days.last - WINDOW + 1,
                last=days.last,
                n=n,
                figures={
                    "before": Figure(level, Shown.VALUE, metric),
                    "now": Figure(level + change, Shown.VALUE, metric),
                    "change": Figure(change, Shown.CHANGE, metric),
                    "rate": Figure(change / _WEEKS, Shown.CHANGE, metric),
                },
                state=word,
                p=mann_kendall(values, resemblance(rest)) if told else 1.0,
                effect=effect,
                names={"name": self.words[0]},
            )
        ]


def _lasting(values: Float64, slope: float) -> bool:
    """Whether both halves have at least a quarter of the slope: a step is no trend."""
    halves = (theil_sen(values[: WINDOW // 2])[0], theil_sen(values[WINDOW // 2 :])[0])
    return all(half / slope >= _HALF for half in halves)
