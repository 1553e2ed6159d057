"""Two periods that are often compared."""

from datetime import date, timedelta
from enum import StrEnum

from healthdesk.base.words import mark
from healthdesk.present.ranges import year_before

Days = tuple[date, date]  # both inclusive
DAY = timedelta(days=1)


class Preset(StrEnum):
    """Which two spans are compared."""

    DAYS = "days"
    MONTH = "month"
    YEAR = "year"
    FREE = "free"


PRESETS = {
    Preset.DAYS: mark("Last 30 days"),
    Preset.MONTH: mark("This month"),
    Preset.YEAR: mark("This year"),
}
BEFORE = {
    Preset.DAYS: mark("with the 30 days before"),
    Preset.MONTH: mark("with the month before"),
    Preset.YEAR: mark("with the same days of the year before"),
}


def spans_of(preset: Preset, last: date) -> tuple[Days, Days]:
    """The later span, which ends on `last`, and the earlier one."""
    if preset is Preset.MONTH:
        first = last.replace(day=1)
        return (first, last), ((first - DAY).replace(day=1), first - DAY)
    if preset is Preset.YEAR:
        first = date(last.year, 1, 1)
        return (first, last), (year_before(first), year_before(last))
    first = last - 29 * DAY
    return (first, last), (first - 30 * DAY, first - DAY)
