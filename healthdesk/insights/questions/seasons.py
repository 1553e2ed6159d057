"""Figures that swing with the year."""

import numpy as np

from healthdesk.base.words import mark
from healthdesk.insights.question import Days, Question, days_with_data, spoken
from healthdesk.insights.statistics import MAD_TO_SD
from healthdesk.insights.yearly import YEAR, yearly_wave
from healthdesk.model.finding import About, Figure, Finding, Severity, Shown
from healthdesk.model.zones import date_of

WINDOW = 4 * 365 + 1
_LEAST_EFFECT = 0.6  # standard deviations of a day, from the lowest to the highest time


class Season(Question):
    """A wave of one year besides a straight trend."""

    window = WINDOW

    def __init__(self, metric: str, name: str, *, least_change: float, source: str) -> None:
        """`least_change` from the lowest to the highest time of the year, in the metric's unit."""
        self.id = f"{metric}_season"
        self.name = f"{name} by season"
        self.columns, self.words = (metric,), (spoken(name),)
        self._least = least_change
        self.about = About(
            question=f"Does your {spoken(name)} swing with the seasons?",
            method="A wave of one year is fitted to weekly means of up to the last four years, beside a straight trend, single "
            "outliers cut off. It needs two years with data in 85\u202f% of the weeks, and every year must swing the same way. "
            "Whether it is more than chance is tested with allowance for weeks that resemble their neighbours, and for all "
            f"other questions asked at the same time. It is told from {least_change:g} and {_LEAST_EFFECT:g} of your "
            "day-to-day standard deviations on, from the lowest to the highest time of the year.",
            limits="A pattern of past years. It says nothing about why: light, weather, holidays and habits all follow the year.",
            source=source,
            evidence="your own past",
        )

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        (metric,) = self.columns
        values = days.window(metric, WINDOW)
        wave = yearly_wave(values)
        if wave is None:
            return []
        swing = 2 * wave.amplitude
        told = wave.every_year and swing >= self._least
        spread = _day_to_day(values) if told else 0.0
        effect = swing / spread if spread > 0 else 0.0
        told = told and effect >= _LEAST_EFFECT
        begin = days.last - WINDOW + 1
        high, low = (date_of(begin + round(wave.highest + part * YEAR)).month for part in (0, 0.5))
        first = int(np.flatnonzero(~np.isnan(values))[0])
        return [
            Finding(
                rule=self.id,
                metric=metric,
                severity=Severity.INFO,
                title=mark(
                    "Your {name} swings with the seasons: highest around {high_month}, lowest around {low_month}."
                ),
                body=mark("From the lowest to the highest time of the year it changes by about {swing}."),
                first=begin + first,
                last=days.last,
                n=days_with_data(values),
                figures={
                    "swing": Figure(swing, Shown.CHANGE, metric),
                    "high_month": Figure(high, Shown.MONTH),
                    "low_month": Figure(low, Shown.MONTH),
                },
                state="season",
                p=wave.p if told else 1.0,
                effect=effect,
                names={"name": self.words[0]},
            )
        ]


def _day_to_day(values: np.ndarray[tuple[int], np.dtype[np.float64]]) -> float:
    """The robust standard deviation of days about the median of the 29 around them, so that no season is in it."""
    from numpy.lib.stride_tricks import sliding_window_view

    known = values[~np.isnan(values)]
    around = np.median(sliding_window_view(known, 29), axis=1)
    return MAD_TO_SD * float(np.median(np.abs(known[14 : len(known) - 14] - around)))


_SOURCE = "Method only; no study."
QUESTIONS = (
    Season(
        "resting_heart_rate",
        "Resting heart rate",
        least_change=1,
        source="Quer et al. 2020, PLOS ONE 15(2): e0227709 (n = 92 457): resting heart rates are highest in January and lowest "
        "in July.",
    ),
    Season("steps", "Daily step count", least_change=1000, source=_SOURCE),
    Season("sleep", "Sleep duration", least_change=15, source=_SOURCE),
    Season("weight", "Weight", least_change=0.7, source=_SOURCE),
)
