"""How regular one sleeps, against one's own past."""

from healthdesk.base.words import mark
from healthdesk.insights.level import LevelChange
from healthdesk.model.finding import Figure, Shown


class Regularity(LevelChange):
    """The Sleep Regularity Index of two spans; each day gives that of itself and the day before, so a mean is that of a span."""

    higher = mark("Your sleep has become more regular.")
    lower = mark("Your sleep has become less regular.")
    body = mark(
        "The Sleep Regularity Index was {recent} over the last four weeks, and {before} in the three months before. 100 is sleep "
        "and waking at the same minutes every day, 0 is chance."
    )

    def _figure(self, value: float, _shown: Shown) -> Figure:
        return Figure(value, Shown.COUNT)  # the metric's unit is not the index's


QUESTIONS = (
    Regularity(
        "sleep.regularity",
        "Sleep regularity",
        least_change=5,
        source="Index: Phillips et al. 2017, Sci Rep 7: 3216. Cohorts differ too much for limits (medians of 60 and 81: Windred "
        "et al. 2024, Sleep 47: zsad253; Cribb et al. 2023, eLife 12: RP88359), so it is compared with your own past.",
        evidence="cohort studies; one's own past",
        limits="Shift work, travel, a small child or a watch that was not worn make sleep irregular too.",
    ),
)
