"""The temperature of the wrist in sleep against one's own past."""

from healthdesk.insights.level import LevelChange

QUESTIONS = (
    LevelChange(
        "wrist_temperature",
        "Wrist temperature",
        least_change=0.2,
        source="Method as for the resting heart rate; no study of its own.",
    ),
    LevelChange(
        "skin_temperature_deviation",
        "Skin temperature",
        least_change=0.2,
        source="Method as for the resting heart rate; no study of its own.",
    ),
)
