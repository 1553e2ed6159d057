"""The heart rate of whole days and of walking."""

from healthdesk.insights.level import LevelChange

QUESTIONS = (
    LevelChange("heart_rate", "Heart rate", least_change=3),
    LevelChange(
        "walking_heart_rate",
        "Walking heart rate",
        least_change=3,
    ),
)
