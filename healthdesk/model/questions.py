"""What an export may leave open and only its owner knows. Each is an option of `healthdesk import`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Question:
    """`option` is its name on the command line; `choices` are empty where any text may be the answer."""

    option: str
    asks: str
    choices: tuple[str, ...] = ()


DATE_ORDER = Question("date-order", "whether 03-04-2026 is 3 April (dmy) or 4 March (mdy)", ("dmy", "mdy"))
GLUCOSE_UNIT = Question("glucose-unit", "the unit of glucose in a file that does not say", ("mg/dL", "mmol/L"))
WEIGHT_UNIT = Question("weight-unit", "the unit of weight in a file that does not say", ("kg", "lb"))
DISTANCE_UNIT = Question("distance-unit", "the unit of distance in a file that does not say", ("km", "mi"))
PERSON = Question("person", "whose records to take from a file that holds those of several people")

QUESTIONS: tuple[Question, ...] = (DATE_ORDER, GLUCOSE_UNIT, WEIGHT_UNIT, DISTANCE_UNIT, PERSON)
