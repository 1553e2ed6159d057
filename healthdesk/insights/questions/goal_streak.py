"""Days in a row on which a goal was reached."""

import numpy as np

from healthdesk.insights.question import Days, Question
from healthdesk.model.finding import About, Figure, Finding, Severity, Shown

MILESTONES = (7, 14, 30, 60, 100, 200, 365)


class GoalStreak(Question):
    """The days up to the last whole one that all reached the goal; told at milestones."""

    window = 400

    def __init__(self, metric: str, name: str) -> None:
        """One metric that has a goal."""
        self.id = f"{metric}_streak"
        self.name = f"{name} goal streak"
        self.columns = (metric,)
        self._name = name
        self.about = About(
            question=f"For how many days in a row have you reached your {name.lower()} goal?",
            method="Whole days up to yesterday whose figure reached the goal that holds now; a day without data ends the row. "
            "It is told at " + ", ".join(map(str, MILESTONES)) + " days.",
            limits="A count. It says nothing about health.",
            source="Your own goal.",
            evidence="your own figures",
        )

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        (metric,) = self.columns
        goal = days.goals.get(metric)
        if goal is None:
            return []
        missed = np.flatnonzero(~(days.window(metric, self.window) >= goal))
        streak = self.window - 1 - int(missed[-1]) if len(missed) else self.window
        reached = [m for m in MILESTONES if m <= streak]
        if not reached:
            return []
        return [
            Finding(
                rule=self.id,
                metric=metric,
                severity=Severity.INFO,
                title=f"Your {self._name.lower()} goal: {{days}} days in a row.",
                body="You reached {goal} or more on each of them.",
                first=days.last - streak + 1,
                last=days.last,
                n=streak,
                figures={"days": Figure(streak), "goal": Figure(goal, Shown.VALUE, metric)},
                state=str(reached[-1]),
            )
        ]


QUESTIONS = (
    GoalStreak("steps", "Step"),
    GoalStreak("exercise_time", "Exercise"),
    GoalStreak("active_energy", "Active energy"),
)
