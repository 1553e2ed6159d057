"""The respiratory rate against one's own past."""

from healthdesk.insights.level import LevelChange

QUESTIONS = (
    LevelChange(
        "respiratory_rate",
        "Respiratory rate",
        least_change=0.8,
        source="Method as for the resting heart rate; no study of its own.",
    ),
)
