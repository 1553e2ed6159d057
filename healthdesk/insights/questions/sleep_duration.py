"""How long one sleeps, against one's own past."""

from healthdesk.insights.level import LevelChange

QUESTIONS = (LevelChange("sleep", "Sleep duration", least_change=20),)
