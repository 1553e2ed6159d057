"""How active one is, against one's own past."""

from healthdesk.insights.level import LevelChange

QUESTIONS = (
    LevelChange(
        "steps",
        "Daily step count",
        least_change=1000,
        source="Method as for the resting heart rate; no study of its own.",
    ),
    LevelChange(
        "exercise_time",
        "Exercise time",
        least_change=8,
        source="Method as for the resting heart rate; no study of its own.",
    ),
    LevelChange(
        "active_energy",
        "Active energy",
        least_change=80,
        source="Method as for the resting heart rate; no study of its own.",
    ),
)
