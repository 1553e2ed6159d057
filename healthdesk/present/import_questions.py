"""What the owner is asked about a file that leaves something open."""

from dataclasses import dataclass

from healthdesk.base.errors import Undecided
from healthdesk.base.words import mark, tr
from healthdesk.model.questions import DATE_ORDER, DISTANCE_UNIT, GLUCOSE_UNIT, PERSON, WEIGHT_UNIT

_TITLES = {
    DATE_ORDER.option: mark("Day or month first?"),
    GLUCOSE_UNIT.option: mark("Which unit of glucose?"),
    WEIGHT_UNIT.option: mark("Which unit of weight?"),
    DISTANCE_UNIT.option: mark("Which unit of distance?"),
    PERSON.option: mark("Whose records?"),
}
_CHOICES = {"dmy": mark("Day first: 31.12."), "mdy": mark("Month first: 12/31")}


@dataclass(frozen=True, slots=True)
class Question:
    """What the owner is asked about a file: `choices` are (answer, words for it), none where any text may be the answer."""

    title: str
    sentence: str
    choices: tuple[tuple[str, str], ...]


def question(failure: Undecided) -> Question:
    """The question behind a file that leaves something open."""
    title = tr(_TITLES.get(failure.option, mark("One question about this file")))
    return Question(
        title, failure.sentence, tuple((choice, tr(_CHOICES.get(choice, choice))) for choice in failure.choices)
    )
