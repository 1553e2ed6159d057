"""A year of one metric as a calendar: a cell a day, colored by how it ranks among the days of that year."""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from healthdesk.base.words import tr, trn
from healthdesk.model.registry import metric
from healthdesk.model.year import YearDays
from healthdesk.model.zones import day_of
from healthdesk.present.dates import MONTHS, WEEKDAYS_SHORT, month_name, with_weekday
from healthdesk.present.values import Formatter, accumulates

Float64 = NDArray[np.float64]
LEVELS = 5  # a fifth of the days with data each, where their values differ
WEEK = 7
NO_DATA, FUTURE = -1, -2


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day: column (week) and row (weekday), `level` 0..LEVELS-1, NO_DATA or FUTURE; `words` say it whole."""

    day: date
    column: int
    row: int
    level: int
    words: str


@dataclass(frozen=True, slots=True)
class YearModel:
    """The year. `months`: column and name; `rows`: weekday names; `legend`: what each level stands for; `table`: a month a row."""

    title: str
    group: str
    cells: tuple[DayCell, ...]
    columns: int
    months: tuple[tuple[int, str], ...]
    rows: tuple[str, ...]
    legend: tuple[str, ...]
    table: tuple[tuple[str, ...], ...]
    summary: str
    earlier: bool  # whether there are data in a year before
    later: bool


def year_model(found: YearDays, first_weekday: int, formatter: Formatter) -> YearModel:
    """The calendar of a year; weeks begin with `first_weekday` (0 = Monday)."""
    spec = metric(found.metric)
    begin = date(found.year, 1, 1)
    lead = (begin.weekday() - first_weekday) % WEEK
    whole = found.value.copy()
    now = found.today - day_of(begin)
    unfinished = accumulates(spec) and 0 <= now < len(whole)
    if unfinished:
        whole[now] = np.nan  # a day in progress is no lowest day
    known = whole[~np.isnan(whole)]
    borders = np.unique(np.quantile(known, np.arange(1, LEVELS) / LEVELS)) if len(known) else np.zeros(0)
    cells = []
    for number, value in enumerate(found.value.tolist()):
        day = begin + timedelta(days=number)
        place = lead + number
        if np.isnan(value):
            level = FUTURE if day_of(day) > found.today else NO_DATA
            said = tr("to come") if level == FUTURE else tr("no data")
        else:
            level = int(np.searchsorted(borders, value, side="right"))
            said = formatter.value(spec, value)
            if unfinished and number == now:
                said = tr("{value} so far", value=said)
        cells.append(DayCell(day, place // WEEK, place % WEEK, level, f"{with_weekday(day)}: {said}"))
    months = tuple(
        ((lead + (date(found.year, month, 1) - begin).days + WEEK - 1) // WEEK, month_name(month))
        for month in range(1, 13)
    )
    count = len(known)
    summary = trn("{n} day with data", "{n} days with data", count)
    if unfinished and not count and not np.isnan(found.value[now]):
        summary = tr("Data begin today; today counts once it is over")
    if count:
        mean = tr("mean {value}", value=formatter.value(spec, float(known.mean())))
        summary = ", ".join((summary, formatter.range(spec, float(known.min()), float(known.max())), mean))
    return YearModel(
        title=f"{tr(spec.name)}, {found.year}",
        group=str(spec.group),
        cells=tuple(cells),
        columns=cells[-1].column + 1,
        months=months,
        rows=tuple(tr(WEEKDAYS_SHORT[(first_weekday + row) % WEEK]) for row in range(WEEK)),
        legend=_legend(known, borders, found.metric, formatter),
        table=_table(found, whole, formatter),
        summary=summary,
        earlier=bool(found.years) and found.years[0] < found.year,
        later=bool(found.years) and found.years[-1] > found.year,
    )


def _legend(known: Float64, borders: Float64, name: str, formatter: Formatter) -> tuple[str, ...]:
    """The lowest and highest value of each level that occurs."""
    spec, out = metric(name), []
    for level in range(len(borders) + 1) if len(known) else ():
        inside = known[np.searchsorted(borders, known, side="right") == level]
        out.append(formatter.range(spec, float(inside.min()), float(inside.max())) if len(inside) else "")
    return tuple(out)


def _table(found: YearDays, whole: Float64, formatter: Formatter) -> tuple[tuple[str, ...], ...]:
    """Month, days with data of its days, mean, lowest, highest day."""
    spec, begin, rows = metric(found.metric), day_of(date(found.year, 1, 1)), []
    for month in range(1, 13):
        first = day_of(date(found.year, month, 1)) - begin
        last = day_of(date(found.year + month // 12, month % 12 + 1, 1)) - begin
        part = whole[first:last]
        known = part[~np.isnan(part)]
        figures = (
            tuple(formatter.value(spec, float(f(known))) for f in (np.mean, np.min, np.max))
            if len(known)
            else ("–",) * 3
        )
        rows.append((tr(MONTHS[month - 1]), tr("{count} of {total}", count=len(known), total=len(part)), *figures))
    return tuple(rows)
