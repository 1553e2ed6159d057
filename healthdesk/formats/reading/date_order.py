"""Whether 03-04-2026 is in April or in March: by all dates of a file, else by its owner."""

from collections.abc import Mapping
from operator import itemgetter
from typing import cast

from healthdesk.base.errors import Undecided
from healthdesk.base.words import mark
from healthdesk.formats.reading import table
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.table import Header
from healthdesk.model import stamps
from healthdesk.model.questions import DATE_ORDER

_BEGINNING = itemgetter(slice(12))  # of a stamp: enough for day and month, however they are set apart


def date_order(file: File, header: Header, column: str, answers: Mapping[str, str]) -> stamps.Order:
    """The order that the dates of a column show, or the answer. Raises Undecided if all of them can be read both ways."""
    answer = answers.get(DATE_ORDER.option)
    if answer in DATE_ORDER.choices:
        return cast("stamps.Order", answer)
    seen: dict[str, None] = {}
    for chunk in table.read(file, header, Output()):
        seen.update(dict.fromkeys(map(_BEGINNING, chunk[column])))
    order = stamps.order_of(list(seen))
    if order is None:
        first = next(filter(None, map(str.strip, seen)), "")
        raise Undecided(
            mark("Every date in {file} can be read in two ways: {date} with the day or the month first.").format(
                file=file.base, date=first.split(" ")[0]
            ),
            DATE_ORDER.option,
            DATE_ORDER.choices,
        )
    return order
