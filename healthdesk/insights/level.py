"""Has the level of a daily figure changed? The question that most metrics share."""

import math
from dataclasses import replace

import numpy as np

from healthdesk.base.words import mark
from healthdesk.insights.question import Days, Float64, Question, days_with_data, spoken
from healthdesk.insights.statistics import LEAST_AFTER, LEAST_BEFORE, Comparison, compare, compare_week
from healthdesk.model.finding import About, Figure, Finding, Severity, Shown

WEEKS_BACK = 240  # days in which weeks show how much they usually differ
FRESH = 7  # with no data for so many days, nothing is said
LEAST_EFFECT = 1.0  # standard deviations of a day; smaller changes may be real: seasons make them
LIMITS = "A change is no diagnosis. Training, season, sleep, alcohol, illness or a new device may be behind it."


class LevelChange(Question):
    """The last four weeks against the three months before them, in the person's own day-to-day spread."""

    change = True
    recent = 28
    baseline = 90
    suffix = "level"
    needs = (
        f"at least {LEAST_AFTER} and {LEAST_BEFORE} days with data. Whether it is more than chance is tested with allowance for "
        "days that resemble their neighbours"
    )
    asks = "Is your {name} of the last four weeks different from the three months before?"
    spans = "The mean of the last 28 days is compared with that of the 90 days before"
    higher = mark("Your {name} is higher than before.")
    lower = mark("Your {name} is lower than before.")
    body = mark("It averaged {recent} over the last four weeks, and {before} in the three months before.")

    def __init__(
        self,
        metric: str,
        name: str,
        *,
        least_change: float,
        source: str = "Method as for the resting heart rate; no study of its own.",
        evidence: str = "one's own past; robust statistics",
        limits: str = LIMITS,
        logarithm: bool = False,
    ) -> None:
        """`metric` is a column; `least_change` in its unit; `logarithm` for figures whose spread grows with their level."""
        self.metric = metric.partition(".")[0]
        self.id = f"{metric.replace('.', '_')}_{self.suffix}"
        self.name = name
        self.columns, self.words = (metric,), (spoken(name),)
        self.window = self._looks_back()
        self._least, self._logarithm = least_change, logarithm
        self.about = About(
            question=self.asks.format(name=spoken(name)),
            method=(
                f"{self.spans}, single outliers cut off"
                + (", on a logarithmic scale" if logarithm else "")
                + f"; {self.needs}, and for all other questions asked at the same time. It is told only if the change is at least {least_change:g} and {LEAST_EFFECT:g} of your day-to-day "
                "standard deviations."
            ),
            limits=limits,
            source=source,
            evidence=evidence,
        )

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        values = days.window(self.columns[0], self.window)
        if np.isnan(values[-FRESH:]).all() or not days.comparable(self.columns[0]):
            return []
        if self._logarithm:
            values = np.log(np.where(values > 0, values, np.nan))
        found = self._compared(values)
        return [] if found is None else [self._finding(days, found, values)]

    def _looks_back(self) -> int:
        return self.recent + self.baseline

    def _compared(self, values: Float64) -> Comparison | None:
        return compare(values, self.recent, LEAST_EFFECT)

    def _figure(self, value: float, shown: Shown) -> Figure:
        return Figure(value, shown, self.metric)

    def _finding(self, days: Days, found: Comparison, values: Float64) -> Finding:
        before, after = (math.exp(x) if self._logarithm else x for x in (found.before, found.after))
        told = abs(after - before) >= self._least and abs(found.effect) >= LEAST_EFFECT
        word = "higher" if after > before else "lower"
        return Finding(
            rule=self.id,
            metric=self.metric,
            severity=Severity.NOTICE,
            title=self.higher if word == "higher" else self.lower,
            body=self.body,
            first=days.last - self.window + 1,
            last=days.last,
            n=days_with_data(values),
            figures={
                "recent": self._figure(after, Shown.VALUE),
                "before": self._figure(before, Shown.VALUE),
                "change": self._figure(after - before, Shown.CHANGE),
                "effect": Figure(found.effect, Shown.NUMBER),
            },
            state=word,
            p=found.p if told else 1.0,  # asked and counted, even if too small to be told
            effect=found.effect,
            names={"name": self.words[0]},
        )


class WeekChange(LevelChange):
    """The last week against the four weeks before it, by how much weeks usually differ from those before them."""

    suffix = "week"
    recent = 7
    baseline = 28
    least_before = 20
    asks = "Is your {name} of the last week different from the four weeks before?"
    spans = "The mean of the last 7 days is compared with that of the 28 days before"
    needs = (
        "at least 5 and 20 days with data. What counts is how much weeks differed from the weeks before them over the past eight "
        "months, so it takes half a year of data. Whether it is more than chance is tested with allowance for the four weeks of a "
        "month"
    )
    higher = mark("Your {name} was higher last week than in the four weeks before.")
    lower = mark("Your {name} was lower last week than in the four weeks before.")
    body = mark("It averaged {recent} over the last 7 days, and {before} in the four weeks before.")

    def _looks_back(self) -> int:
        return WEEKS_BACK + self.baseline

    def _compared(self, values: Float64) -> Comparison | None:
        found = compare_week(values, self.baseline, self.least_before)
        # Who looks every day sees four different weeks in a month.
        return None if found is None else replace(found, p=min(1.0, 4 * found.p))


class NormalRange(WeekChange):
    """The mean of the last week against the two months before: a week beyond what is normal for the person."""

    suffix = "range"
    baseline = 60
    least_before = 30
    asks = "Is your {name} of the last week outside your own normal range?"
    spans = "The mean of the last 7 days is compared with that of the 60 days before"
    needs = (
        "at least 5 and 30 days with data. Your normal range is how much weeks differed from the 60 days before them over the past "
        "eight months, so it takes half a year of data. Whether it is more than chance is tested with allowance for the four weeks "
        "of a month"
    )
    higher = mark("Your {name} is above your normal range.")
    lower = mark("Your {name} is below your normal range.")
    body = mark("It averaged {recent} over the last 7 days, and {before} in the 60 days before.")
