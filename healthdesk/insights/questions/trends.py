"""Does a slow figure of the body rise or fall? Theil–Sen for how much, Mann–Kendall for whether at all."""

import numpy as np

from healthdesk.insights.question import About, Days, Figure, Finding, Question, Severity, Shown
from healthdesk.insights.statistics import MAD_TO_SD, mann_kendall, theil_sen

RECENT = 7
BASELINE = 60
_LEAST_EFFECT = 1.0  # robust standard deviations over the window: smaller trends are real, but say little


class Trend(Question):
    """Rising or falling over four weeks, beyond the person's own spread and beyond the usual range of the weeks before."""

    window = 28
    needs = 20

    def __init__(self, metric: str, name: str, *, least_change: float, source: str) -> None:
        """`least_change`: in the metric's unit, over the window; a smaller one is not worth a word."""
        self.id = f"{metric}_trend"
        self.name = f"{name} trend"
        self.metrics = (metric,)
        self._name = name
        self._least = least_change
        self.about = About(
            question=f"Has your {name.lower()} been rising or falling over the last four weeks?",
            method=(
                f"The slope is the median of all slopes between two days of the last {self.window} (Theil–Sen). "
                "Whether it is more than chance is tested by Mann–Kendall, with allowance for days that resemble "
                f"their neighbours. It is told if the change over the window is at least {least_change:g} and as large "
                "as your own day-to-day spread."
            ),
            limits="A trend is no diagnosis. Training, season, sleep, warmth, alcohol and illness all move this figure.",
            source=source,
            evidence="your own past; robust statistics",
        )

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        (metric,) = self.metrics
        values = days.window(metric, self.window)
        n = int(np.count_nonzero(~np.isnan(values)))
        if n < self.needs or np.isnan(values[-RECENT:]).all():
            return []
        slope, level = theil_sen(values)
        rest = values - level - slope * np.arange(self.window)
        spread = MAD_TO_SD * float(np.nanmedian(np.abs(rest - np.nanmedian(rest))))
        change = slope * (self.window - 1)
        effect = abs(change) / spread if spread > 0 else 0.0
        p = mann_kendall(values)
        if abs(change) < self._least or effect < _LEAST_EFFECT:
            p = 1.0  # asked and counted, but too small to be told
        word = "rising" if change > 0 else "falling"
        return [
            Finding(
                rule=self.id,
                metric=metric,
                severity=Severity.NOTICE,
                title=f"Your {self._name.lower()} is {word}.",
                body="It averaged {recent} over the last 7 days; four weeks ago it was about {before}.",
                first=days.last - self.window + 1,
                last=days.last,
                n=n,
                figures={
                    "recent": Figure(float(np.nanmean(values[-RECENT:])), Shown.VALUE, metric),
                    "before": Figure(level, Shown.VALUE, metric),
                    "change": Figure(change, Shown.CHANGE, metric),
                },
                state=word,
                p=p,
                effect=effect,
            )
        ]


QUESTIONS = (
    Trend(
        "resting_heart_rate",
        "Resting heart rate",
        least_change=3,
        source="Quer et al. 2020, PLOS ONE 15(2): e0227709: a person's own resting heart rate is stable, changes of weeks "
        "are meaningful against one's own past, not against others.",
    ),
    Trend(
        "walking_heart_rate",
        "Walking heart rate",
        least_change=5,
        source="Method as for resting heart rate; no study of its own.",
    ),
    Trend(
        "respiratory_rate",
        "Respiratory rate",
        least_change=1,
        source="Method as for resting heart rate; no study of its own.",
    ),
)
