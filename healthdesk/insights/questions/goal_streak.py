"""Days in a row on which a goal was reached."""

from healthdesk.base.words import mark
from healthdesk.insights.question import Days, Question, spoken
from healthdesk.model.finding import About, Figure, Finding, Severity, Shown
from healthdesk.model.goals import reached, row_at_end

MILESTONES = (7, 14, 30, 60, 100, 200, 365)


class GoalStreak(Question):
    """The days up to the last whole one that all reached the goal; told at milestones."""

    window = 400

    def __init__(self, metric: str, name: str) -> None:
        """One metric that has a goal."""
        self.id = f"{metric}_streak"
        self.name = f"{name} goal streak"
        self.columns, self.words = (metric,), (spoken(name),)
        self.about = About(
            question=f"For how many days in a row have you reached your {name.lower()} goal?",
            method="Whole days up to yesterday whose figure reached the goal of that day; a day without data ends the row, a goal that is "
            "changed does not. "
            "It is told at " + ", ".join(map(str, MILESTONES)) + " days.",
            limits="A count. It says nothing about health.",
            source="Your own goal.",
            evidence="your own figures",
        )

    def ask(self, days: Days) -> list[Finding]:
        """See `Question.ask`."""
        (metric,) = self.columns
        goals = days.goals_in(metric, self.window)
        streak = row_at_end(reached(days.window(metric, self.window), goals))
        passed = [m for m in MILESTONES if m <= streak]
        if not passed:
            return []
        one = len(set(goals[-streak:].tolist())) == 1
        return [
            Finding(
                rule=self.id,
                metric=metric,
                severity=Severity.GOOD,
                title=mark("Your {name} goal: {days} days in a row."),
                body=mark("You reached {goal} or more on each of them.")
                if one
                else mark("You reached the goal of the day on each of them; now it is {goal}."),
                first=days.last - streak + 1,
                last=days.last,
                n=streak,
                figures={"days": Figure(streak), "goal": Figure(float(goals[-1]), Shown.VALUE, metric)},
                state=str(passed[-1]),
                names={"name": self.words[0]},
            )
        ]


QUESTIONS = (
    GoalStreak("steps", "Step"),
    GoalStreak("exercise_time", "Exercise"),
    GoalStreak("active_energy", "Active energy"),
)
