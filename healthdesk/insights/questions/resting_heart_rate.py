"""The resting heart rate against one's own past."""

from healthdesk.insights.level import LevelChange

QUESTIONS = (
    LevelChange(
        "resting_heart_rate",
        "Resting heart rate",
        least_change=2,
        source="Quer et al. 2020, PLOS ONE 15(2): e0227709 (n = 92 457): persons differ by 70 bpm, one person over time by "
        "little, so a change counts against one's own past.",
        evidence="cohort study",
    ),
)
