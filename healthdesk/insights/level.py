"""Has the level of a daily figure changed? The question that most metrics share."""

import math

import numpy as np

from healthdesk.insights.question import Days, Question, days_with_data
from healthdesk.insights.statistics import Comparison, compare
from healthdesk.model.finding import About, Figure, Finding, Severity, Shown

RECENT = 28
BASELINE = 90
FRESH = 7  # with no data for so many days, nothing is said
LEAST_EFFECT = 1.0  # standard deviations of a day; smaller changes may be real: seasons make them


class LevelChange(Question):
    """The last four weeks against the three months before them, in the person's own day-to-day spread."""

    window = RECENT + BASELINE

    def __init__(
        self,
        metric: str,
        name: str,
        *,
        least_change: float,
        source: str,
        evidence: str = "one's own past; robust statistics",
        limits: str = "A change is no diagnosis. Training, season, sleep, alcohol, illness or a new device may be behind it.",
        logarithm: bool = False,
    ) -> None:
        """`least_change` in the metric's unit; `logarithm` for figures whose spread grows with their level."""
        self.id = f"{metric}_level"
        self.name = name
        self.columns = (metric,)
        self._least, self._logarithm = least_change, logarithm
        self.about = About(
            question=f"Is your {name.lower()} of the last four weeks different from the three months before?",
            method=(
                f"The mean of the last {RECENT} days is compared with that of the {BASELINE} days before, single outliers "
                "cut off"
                + (", on a logarithmic scale" if logarithm else "")
                + ". Whether it is more than chance is tested with allowance for days that resemble their neighbours, and "
                "for all other questions asked at the same time. It is told only if the change is at least "
                f"{least_change:g} and {LEAST_EFFECT:g} of your day-to-day standard deviations."
            ),
            limits=limits,
            source=source,
            evidence=evidence,
        )

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        (metric,) = self.columns
        values = days.window(metric, self.window)
        if np.isnan(values[-FRESH:]).all():
            return []
        if self._logarithm:
            values = np.log(np.where(values > 0, values, np.nan))
        found = compare(values, RECENT)
        return [] if found is None else [self._finding(days, found, days_with_data(values))]

    def _finding(self, days: Days, found: Comparison, n: int) -> Finding:
        (metric,) = self.columns
        before, after = (math.exp(x) if self._logarithm else x for x in (found.before, found.after))
        told = abs(after - before) >= self._least and abs(found.effect) >= LEAST_EFFECT
        word = "higher" if after > before else "lower"
        return Finding(
            rule=self.id,
            metric=metric,
            severity=Severity.NOTICE,
            title=f"Your {self.name.lower()} is {word} than before.",
            body="It averaged {recent} over the last four weeks, and {before} in the three months before.",
            first=days.last - self.window + 1,
            last=days.last,
            n=n,
            figures={
                "recent": Figure(after, Shown.VALUE, metric),
                "before": Figure(before, Shown.VALUE, metric),
                "change": Figure(after - before, Shown.CHANGE, metric),
                "effect": Figure(found.effect, Shown.NUMBER),
            },
            state=word,
            p=found.p if told else 1.0,  # asked and counted, even if too small to be told
            effect=found.effect,
        )
