"""Figures that go one way for months."""

from healthdesk.insights.trend import Trend

QUESTIONS = (
    Trend(
        "resting_heart_rate",
        "Resting heart rate",
        least_change=3,
        source="Sen 1968; Mann 1945; Hamed & Rao 1998. That persons swing by season: Quer et al. 2020, PLOS ONE 15(2): e0227709.",
    ),
    Trend("heart_rate", "Heart rate", least_change=4, source="Sen 1968; Mann 1945; Hamed & Rao 1998."),
    Trend(
        "weight",
        "Weight",
        least_change=1.5,
        source="Sen 1968; Mann 1945; Hamed & Rao 1998.",
        limits="Water alone moves a weight by a kilogram or two from day to day.",
    ),
    Trend("steps", "Daily step count", least_change=1500, source="Sen 1968; Mann 1945; Hamed & Rao 1998."),
)
