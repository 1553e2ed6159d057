"""Nights with low blood oxygen."""

import numpy as np

from healthdesk.base.words import mark
from healthdesk.insights.question import Days, Question, days_with_data
from healthdesk.model.finding import About, Figure, Finding, Severity, Shown

_LOW = 92.0
_NEEDS = 7
_LOW_NIGHTS = 3


class LowOxygen(Question):
    """How many of the last 14 nights had a mean below the limit."""

    id = "oxygen_low"
    name = "Low blood oxygen in sleep"
    columns = ("oxygen_saturation.night", "sleep")
    window = 14
    about = About(
        question="Was your blood oxygen low in several nights?",
        method=f"Nights of the last 14 whose mean, of the hours between falling asleep and waking, is below {_LOW:g}\u202f%, with "
        f"readings in at least {_NEEDS} of them; told from {_LOW_NIGHTS} nights.",
        limits="Watches err by several percentage points; cold hands, movement, tattoos and dark skin make it worse. "
        "Altitude lowers it in everybody. It replaces no medical device.",
        source="Convention: 95 to 100\u202f% is usual at sea level. WHO Pulse Oximetry Training Manual 2011.",
        evidence="convention",
    )

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        values = days.window("oxygen_saturation.night", self.window)
        n = days_with_data(values)
        low = int(np.count_nonzero(values < _LOW))
        if n < _NEEDS or low < _LOW_NIGHTS:
            return []
        return [
            Finding(
                rule=self.id,
                metric="oxygen_saturation",
                severity=Severity.ATTENTION,
                title=mark("Your blood oxygen averaged below {limit} in several nights."),
                body=mark(
                    "That was in {low} of {known} nights with readings in the last two weeks; the lowest averaged {least}."
                ),
                first=days.last - self.window + 1,
                last=days.last,
                n=n,
                figures={
                    "limit": Figure(_LOW, Shown.VALUE, "oxygen_saturation"),
                    "low": Figure(low),
                    "known": Figure(n),
                    "least": Figure(float(np.nanmin(values)), Shown.VALUE, "oxygen_saturation"),
                },
                state="low",
            )
        ]


QUESTIONS = (LowOxygen(),)
