"""Why a record is not taken: one plain clause, the same words for the same cause."""

from healthdesk.base.words import mark
from healthdesk.model.metric import MetricSpec

FIRST_YEAR, LAST_YEAR = 1900, 2100
BAD_DATE = mark("Date is outside {first}–{last}").format(first=FIRST_YEAR, last=LAST_YEAR)
END_FIRST = mark("End is earlier than start")
TOO_LONG = mark("Lasts longer than a year")
NO_VALUE = mark("Value is missing")
NOT_A_NUMBER = mark("Value is not a number")
NO_UNIT = mark("Unit is missing")


def unknown_unit(unit: str) -> str:
    """For a unit that is not in the table or not one of this metric."""
    return mark("Unknown unit “{unit}”").format(unit=_short(unit)) if unit else NO_UNIT


def unknown_word(word: str) -> str:
    """For a category value that is not in the metric's codes."""
    return mark("Unknown value “{word}”").format(word=_short(word)) if word else NO_VALUE


def implausible(spec: MetricSpec, value: float) -> str:
    """For a canonical value outside the plausible range; in the unit that people read."""
    show = spec.display
    low, high = (_plain(limit * show.factor + show.offset) for limit in spec.plausible)
    return mark("Value {value} {unit} is outside {low}–{high}").format(
        value=_plain(value * show.factor + show.offset, (low, high)), unit=show.label, low=low, high=high
    )


def _plain(value: float, unlike: tuple[str, ...] = ()) -> str:
    """Up to six digits, more if the text were `unlike` another value; no exponent unless it is out of all proportion."""
    text = f"{value:.6g}"
    if text in unlike:
        text = repr(value)
    return f"{value:.0f}" if "e+" in text and abs(value) < 1e15 else text


def _short(text: str) -> str:
    """A foreign text in one line."""
    text = " ".join(text.split())
    return text if len(text) <= 40 else text[:39] + "…"
