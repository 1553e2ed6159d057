"""What the owner is asked about a file that leaves something open."""

from dataclasses import dataclass

from healthdesk.base.errors import Undecided
from healthdesk.model.questions import DATE_ORDER, DISTANCE_UNIT, GLUCOSE_UNIT, PERSON, WEIGHT_UNIT

_TITLES = {
    DATE_ORDER.option: "Day or month first?",
    GLUCOSE_UNIT.option: "Which unit of glucose?",
    WEIGHT_UNIT.option: "Which unit of weight?",
    DISTANCE_UNIT.option: "Which unit of distance?",
    PERSON.option: "Whose records?",
}
_CHOICES = {"dmy": "Day first: 31.12.", "mdy": "Month first: 12/31"}


@dataclass(frozen=True, slots=True)
class Question:
    """What the owner is asked about a file: `choices` are (answer, words for it), none where any text may be the answer."""

    title: str
    sentence: str
    choices: tuple[tuple[str, str], ...]


def question(failure: Undecided) -> Question:
    """The question behind a file that leaves something open."""
    title = _TITLES.get(failure.option, "One question about this file")
    return Question(
        title, failure.sentence, tuple((choice, _CHOICES.get(choice, choice)) for choice in failure.choices)
    )
