"""Do two figures go together, on the same day or one or two days later?"""

import numpy as np

from healthdesk.base.words import mark
from healthdesk.insights.bootstrap import spearman_interval
from healthdesk.insights.question import Days, Question, days_with_data, spoken
from healthdesk.insights.statistics import Float64, autocorrelation, spearman
from healthdesk.model.finding import About, Figure, Finding, Severity, Shown

LAGS = (0, 1, 2)
LEAST_PAIRS = 30
_LEAST_RHO = 0.3
_TITLES = {
    "higher": (
        mark("More {cause} goes with higher {effect} on the same day."),
        mark("More {cause} goes with higher {effect} on the next day."),
        mark("More {cause} goes with higher {effect} two days later."),
    ),
    "lower": (
        mark("More {cause} goes with lower {effect} on the same day."),
        mark("More {cause} goes with lower {effect} on the next day."),
        mark("More {cause} goes with lower {effect} two days later."),
    ),
}


class Together(Question):
    """Rank correlation of `cause` with `effect` at lags of 0 to 2 days; the strongest counts, at the price of three."""

    window = 120

    def __init__(self, cause: str, effect: str, cause_name: str, effect_name: str) -> None:
        """`cause` is only the one that comes first."""
        self.id = f"{cause}_with_{effect}"
        self.name = f"{cause_name} and {effect_name.lower()}"
        self.columns = (cause, effect)
        self.words = (spoken(cause_name), spoken(effect_name))
        self.about = About(
            question=f"Do your {cause_name.lower()} and your {effect_name.lower()} go together?",
            method=f"Spearman's rank correlation over the last {self.window} days at lags of 0, 1 and 2 days, at least "
            f"{LEAST_PAIRS} pairs, with allowance for days that resemble their neighbours and for the three lags. It is told "
            f"from {_LEAST_RHO} on. The range is that of 95\u202f% of a block bootstrap.",
            limits="Going together is not causing. A third thing may move both.",
            source="Spearman 1904; Bartlett 1935 for days that resemble each other.",
            evidence="your own past; correlation",
        )

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        x, y = (days.window(column, self.window) for column in self.columns)
        if min(days_with_data(x), days_with_data(y)) < LEAST_PAIRS:
            return []
        alike = 0.0
        found = [(lag, *spearman(*_lagged(x, y, lag), alike)) for lag in LAGS]
        if any(abs(one[1]) >= _LEAST_RHO for one in found):  # else it is not told, however unlikely
            alike = autocorrelation(x) * autocorrelation(y)
            found = [(lag, *spearman(*_lagged(x, y, lag), alike)) for lag in LAGS]
        found = [one for one in found if one[3] >= LEAST_PAIRS and not np.isnan(one[1])]
        if not found:
            return []
        lag, rho, p, n = min(found, key=lambda one: one[2])
        p = min(1.0, p * len(LAGS)) if abs(rho) >= _LEAST_RHO else 1.0
        low, high = spearman_interval(*_lagged(x, y, lag), times=200) if p < 0.01 else (float("nan"), float("nan"))
        word = "higher" if rho > 0 else "lower"
        return [
            Finding(
                rule=self.id,
                metric=self.columns[1],
                severity=Severity.INFO,
                title=_TITLES[word][lag],
                body=mark("Rank correlation {rho} (95 % range {low} to {high}) over {pairs} pairs of days."),
                first=days.last - self.window + 1,
                last=days.last,
                n=n,
                figures={
                    "rho": Figure(rho, Shown.NUMBER),
                    "low": Figure(low, Shown.NUMBER),
                    "high": Figure(high, Shown.NUMBER),
                    "pairs": Figure(n),
                    "lag": Figure(lag),
                },
                state=word,
                p=p,
                effect=rho,
                names=dict(zip(("cause", "effect"), self.words, strict=True)),
            )
        ]


def _lagged(x: Float64, y: Float64, lag: int) -> tuple[Float64, Float64]:
    return x[: len(x) - lag], y[lag:]


QUESTIONS = (
    Together("exercise_time", "resting_heart_rate", "Exercise", "Resting heart rate"),
    Together("exercise_time", "sleep", "Exercise", "Sleep"),
    Together("sleep", "heart_rate_variability", "Sleep", "Heart rate variability"),
    Together("alcoholic_drinks", "resting_heart_rate", "Alcohol", "Resting heart rate"),
    Together("dietary_caffeine", "sleep", "Caffeine", "Sleep"),
)
