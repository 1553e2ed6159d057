"""How active one is, against one's own past."""

from healthdesk.insights.level import LevelChange, WeekChange

QUESTIONS = (
    LevelChange(
        "steps",
        "Daily step count",
        least_change=1000,
    ),
    LevelChange(
        "exercise_time",
        "Exercise time",
        least_change=8,
    ),
    LevelChange(
        "active_energy",
        "Active energy",
        least_change=80,
    ),
    WeekChange("steps", "Daily step count", least_change=1500),
    WeekChange("exercise_time", "Exercise time", least_change=10),
    WeekChange("active_energy", "Active energy", least_change=100),
)
