"""Which table of Fitabase a file is, by its header, and which of its columns hold what."""

import re
from dataclasses import dataclass

from healthdesk.formats.reading import table
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.table import Header

MINUTE, HOUR, DAY = 0, 1, 2  # how fine a table is; finer ones are read first


@dataclass(frozen=True, slots=True)
class Figure:
    """A column that adds up over a day."""

    column: str
    metric: str
    unit: str


@dataclass(frozen=True, slots=True)
class Table:
    """One file. `kind`: "figures", or the name of a table that is read in its own way; `wide`: 60 minutes in a row."""

    file: File
    header: Header
    kind: str
    when: str  # the column of the time
    grain: int = DAY
    figures: tuple[Figure, ...] = ()
    wide: str = ""  # what the names of the 60 columns begin with


_STEPS = Figure("StepTotal", "steps", "count")
_KCAL = Figure("Calories", "total_energy", "kcal")
_INTENSITIES = (
    Figure("VeryActiveMinutes", "vigorous_activity", "min"),
    Figure("FairlyActiveMinutes", "moderate_activity", "min"),
    Figure("LightlyActiveMinutes", "light_activity", "min"),
    Figure("SedentaryMinutes", "sedentary_time", "min"),
)
_ACTIVITY = (
    Figure("TotalSteps", "steps", "count"),
    Figure("TotalDistance", "distance", "km"),
    Figure("Floors", "flights_climbed", "count"),
    _KCAL,
    *_INTENSITIES,
)
_MINUTE = (Figure("Steps", "steps", "count"), _KCAL)
_OTHERS = {
    "intensity": ({"ActivityMinute", "Intensity"}, "ActivityMinute"),
    "mets": ({"ActivityMinute", "METs"}, "ActivityMinute"),
    "sleep": ({"date", "value", "logId"}, "date"),
    "sleep_day": ({"SleepDay", "TotalMinutesAsleep", "TotalTimeInBed"}, "SleepDay"),
    "weight": ({"Date", "WeightKg"}, "Date"),
    "heart": ({"Time", "Value"}, "Time"),
}
_WIDE = re.compile(r"(Steps|Calories|Intensity)00")


def table_of(file: File) -> Table | None:
    """The table that a file is, None if it is none of Fitabase. The person's id is always the first column."""
    header = table.header_of(file)
    if header is None or header.names[0] != "Id":
        return None
    names = set(header.names)
    if wide := next((found[1] for name in header.names if (found := _WIDE.fullmatch(name))), ""):
        figures = tuple(figure for figure in _MINUTE if figure.column == wide)
        return Table(file, header, "figures" if figures else "intensity", "ActivityHour", MINUTE, figures, wide)
    for kind, (needed, when) in _OTHERS.items():
        if needed <= names:
            return Table(file, header, kind, when, MINUTE)
    for when, grain, known in (
        ("ActivityMinute", MINUTE, _MINUTE),
        ("ActivityHour", HOUR, (_STEPS, _KCAL)),
        ("ActivityDay", DAY, (_STEPS, *_ACTIVITY)),
        ("ActivityDate", DAY, (_STEPS, *_ACTIVITY)),
    ):
        if when in names:
            figures = tuple(figure for figure in known if figure.column in names)
            # Hours of intensity are sums of a scale from 0 to 3, which say nothing in minutes.
            return Table(file, header, "figures", when, grain, figures)
    return None
