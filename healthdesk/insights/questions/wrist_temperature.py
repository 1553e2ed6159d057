"""The temperature of the wrist in sleep against one's own past."""

from healthdesk.insights.level import LevelChange, NormalRange

QUESTIONS = (
    LevelChange(
        "wrist_temperature",
        "Wrist temperature",
        least_change=0.2,
    ),
    LevelChange(
        "skin_temperature_deviation",
        "Skin temperature",
        least_change=0.2,
    ),
    NormalRange("wrist_temperature", "Wrist temperature", least_change=0.25),
    NormalRange("skin_temperature_deviation", "Skin temperature", least_change=0.25),
)
