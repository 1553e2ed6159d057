"""One look at whole tables before they are read: whose records they hold, and in which order their dates are written."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import cast

from healthdesk.base.errors import InputRefused, Undecided
from healthdesk.base.words import mark
from healthdesk.formats.fitabase.tables import Table
from healthdesk.formats.format import ReadOptions
from healthdesk.formats.reading.text import reader
from healthdesk.model import stamps
from healthdesk.model.questions import DATE_ORDER, PERSON

_AT_ONCE = 50_000  # lines
_MOST_PEOPLE, _NAMED = 100_000, 500  # in a study, and in the question
_MOST_DATES = 100_000


@dataclass(frozen=True, slots=True)
class Look:
    """What a whole table shows before it is read: whose it is, and its dates."""

    people: frozenset[str]
    dates: tuple[str, ...]


def look(found: Table) -> Look:
    """One pass over the lines: each begins with an id and a date, and most repeat those of the line before."""
    at = found.header.names.index(found.when)
    people: set[str] = set()
    dates: set[str] = set()
    with found.file.open() as stream:
        text = reader(stream, found.file.head())
        for _ in range(found.header.line + 1):
            text.readline()
        while heads := {line.partition(" ")[0] for line in islice(text, _AT_ONCE)}:
            rows = [[cell.strip().strip('"') for cell in head.split(found.header.delimiter)] for head in heads]
            people.update(row[0] for row in rows if row[0])
            if len(dates) < _MOST_DATES:
                dates.update(row[at] for row in rows if len(row) > at)
            if len(people) > _MOST_PEOPLE:
                raise InputRefused(
                    mark("{file} holds more people than any study.").format(file=found.file.base),
                    mark("Nothing was changed."),
                )
    return Look(frozenset(people), tuple(dates))


def person_of(looks: Sequence[Look], options: ReadOptions) -> str | None:
    """Whose rows are read, None for everybody's: there is only one. Raises Undecided."""
    people = frozenset[str]().union(*(seen.people for seen in looks))
    if len(people) <= 1:
        return None
    answer = options.answers.get(PERSON.option, "").strip()
    if answer in people:
        return answer
    raise Undecided(
        mark("These files hold the records of {count} people.").format(count=f"{len(people):,}"),
        PERSON.option,
        tuple(sorted(people)[:_NAMED]),
    )


def order_of(found: Table, seen: Look, options: ReadOptions) -> stamps.Order:
    """Month first, as Fitabase writes it, unless a file shows that another program has saved it again."""
    answer = options.answers.get(DATE_ORDER.option)
    order = stamps.order_of(seen.dates)
    if order is not None:
        return order
    if answer in DATE_ORDER.choices:
        return cast("stamps.Order", answer)
    other = next((text for text in seen.dates if text[:1].isdigit() and "/" not in text), "")
    if other:
        raise Undecided(
            mark("Every date in {file} can be read in two ways: {date} with the day or the month first.").format(
                file=found.file.base, date=other
            ),
            DATE_ORDER.option,
            DATE_ORDER.choices,
        )
    return "mdy"
