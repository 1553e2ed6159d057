"""Do weekends differ from working days?"""

import numpy as np

from healthdesk.base.words import mark
from healthdesk.insights.question import Days, Question, days_with_data, spoken
from healthdesk.insights.statistics import mean_differs, winsorised
from healthdesk.model.finding import About, Figure, Finding, Severity, Shown

WEEKS = 16
_MORE, _LESS = mark("Weekends: more {name} than on working days."), mark("Weekends: less {name} than on working days.")
_LEAST_SHARE = 0.1  # of the level on working days


class Weekends(Question):
    """One difference a week, so that what lasts for weeks cancels out."""

    window = WEEKS * 7

    def __init__(self, metric: str, name: str) -> None:
        """One metric."""
        self.id = f"{metric}_weekends"
        self.name = f"{name} on weekends"
        self.columns, self.words = (metric,), (spoken(name),)
        self.about = About(
            question=f"Is your {name.lower()} on weekends different from working days?",
            method=f"For each of the last {WEEKS} weeks the mean of Saturday and Sunday minus that of Monday to Friday, single outliers cut off; "
            "whether these differences are other than nothing is tested by Student's t. It is told from "
            f"{_LEAST_SHARE:.0%} on.",
            limits="A pattern of the past months. Saturday and Sunday are taken for the weekend.",
            source="Method only; no study.",
            evidence="your own past",
        )

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        (metric,) = self.columns
        values = days.window(metric, self.window)
        weekend = days.weekdays(self.window).reshape(WEEKS, 7) >= 5
        weeks = values.reshape(WEEKS, 7).copy()
        weeks[weekend], weeks[~weekend] = winsorised(weeks[weekend]), winsorised(weeks[~weekend])
        known = ~np.isnan(weeks)
        enough = ((known & weekend).sum(axis=1) >= 1) & ((known & ~weekend).sum(axis=1) >= 3)
        if np.count_nonzero(enough) < WEEKS // 2:
            return []
        free = np.nanmean(np.where(weekend, weeks, np.nan)[enough], axis=1)
        work = np.nanmean(np.where(weekend, np.nan, weeks)[enough], axis=1)
        difference = float((free - work).mean())
        level = float(work.mean())
        share = difference / level if level > 0 else 0.0
        word = "more" if difference > 0 else "less"
        return [
            Finding(
                rule=self.id,
                metric=metric,
                severity=Severity.INFO,
                title=_MORE if word == "more" else _LESS,
                body=mark("On Saturdays and Sundays it averaged {free}, from Monday to Friday {work}."),
                first=days.last - self.window + 1,
                last=days.last,
                n=days_with_data(values),
                figures={
                    "free": Figure(float(free.mean()), Shown.VALUE, metric),
                    "work": Figure(level, Shown.VALUE, metric),
                    "share": Figure(100 * share, Shown.PERCENT),
                },
                state=word,
                p=mean_differs(free - work) if abs(share) >= _LEAST_SHARE else 1.0,
                effect=share,
                names={"name": self.words[0]},
            )
        ]


QUESTIONS = (Weekends("steps", "Steps"), Weekends("sleep", "Sleep"))
