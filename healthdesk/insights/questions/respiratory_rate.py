"""The respiratory rate against one's own past."""

from healthdesk.insights.level import LevelChange

QUESTIONS = (
    LevelChange(
        "respiratory_rate",
        "Respiratory rate",
        least_change=0.8,
    ),
)
