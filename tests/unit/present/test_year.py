"""A year as a calendar, against cells and figures worked out by hand."""

from datetime import date

import numpy as np

from healthdesk.model.year import YearDays
from healthdesk.model.zones import day_of
from healthdesk.present.values import Formatter
from healthdesk.present.year import FUTURE, NO_DATA, year_model

MONDAY, SUNDAY = 0, 6


def year(
    values: dict[date, float], *, shown: int = 2026, today: date = date(2026, 3, 10), name: str = "heart_rate"
) -> YearDays:
    begin = day_of(date(shown, 1, 1))
    value = np.full(day_of(date(shown, 12, 31)) - begin + 1, np.nan)
    for day, figure in values.items():
        value[day_of(day) - begin] = figure
    return YearDays(name, shown, value, (2025, 2026), day_of(today))


def test_days_stand_in_their_weeks() -> None:
    model = year_model(year({}), MONDAY, Formatter())
    by_day = {cell.day: (cell.column, cell.row) for cell in model.cells}
    # 2026 begins on a Thursday: the fourth row of the first column. 5 January is a Monday, 31 December a Thursday.
    assert (by_day[date(2026, 1, 1)], by_day[date(2026, 1, 4)], by_day[date(2026, 1, 5)]) == ((0, 3), (0, 6), (1, 0))
    assert by_day[date(2026, 12, 31)] == (52, 3)
    assert (len(model.cells), model.columns, model.rows[0]) == (365, 53, "Mon")
    sundays = {cell.day: (cell.column, cell.row) for cell in year_model(year({}), SUNDAY, Formatter()).cells}
    assert (sundays[date(2026, 1, 1)], sundays[date(2026, 1, 4)]) == ((0, 4), (1, 0))
    assert len(year_model(year({}, shown=2024), MONDAY, Formatter()).cells) == 366


def test_levels_are_fifths_of_the_days_with_data() -> None:
    values = {date(2026, 1, 1 + n): 60.0 + n for n in range(10)}  # 60..69
    model = year_model(year(values), MONDAY, Formatter())
    assert [cell.level for cell in model.cells[:10]] == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]
    assert model.legend == ("60–61\u202fbpm", "62–63\u202fbpm", "64–65\u202fbpm", "66–67\u202fbpm", "68–69\u202fbpm")
    assert model.cells[10].level == NO_DATA
    assert model.cells[day_of(date(2026, 3, 11)) - day_of(date(2026, 1, 1))].level == FUTURE
    assert model.cells[0].words == "Thu 1 Jan 2026: 60\u202fbpm"
    assert model.cells[10].words == "Sun 11 Jan 2026: no data"


def test_equal_days_have_one_level_and_a_year_without_data_none() -> None:
    model = year_model(year({date(2026, 1, 1): 60.0, date(2026, 1, 2): 60.0}), MONDAY, Formatter())
    assert {cell.level for cell in model.cells[:2]} == {model.cells[0].level}
    assert [text for text in model.legend if text] == ["60\u202fbpm"]
    empty = year_model(year({}), MONDAY, Formatter())
    assert (empty.legend, empty.summary) == ((), "0 days with data")


def test_months_are_a_table() -> None:
    values = {date(2026, 1, 1): 60.0, date(2026, 1, 31): 64.0, date(2026, 2, 28): 70.0}
    model = year_model(year(values), MONDAY, Formatter())
    assert model.table[0] == ("January", "2 of 31", "62\u202fbpm", "60\u202fbpm", "64\u202fbpm")
    assert model.table[1] == ("February", "1 of 28", "70\u202fbpm", "70\u202fbpm", "70\u202fbpm")
    assert model.table[11] == ("December", "0 of 31", "–", "–", "–")
    assert model.summary == "3 days with data, 60–70\u202fbpm, mean 65\u202fbpm"  # 194 / 3 = 64.67
    assert (model.earlier, model.later) == (True, False)


def test_a_day_in_progress_is_no_lowest_day() -> None:
    values = {date(2026, 3, 9): 8000.0, date(2026, 3, 10): 200.0}
    model = year_model(year(values, name="steps"), MONDAY, Formatter())
    assert model.table[2] == ("March", "1 of 31", "8,000\u202fsteps", "8,000\u202fsteps", "8,000\u202fsteps")
    assert model.cells[68].words == "Tue 10 Mar 2026: 200\u202fsteps so far"
    assert (
        year_model(year(values), MONDAY, Formatter()).table[2][1] == "2 of 31"
    )  # a mean of the morning is one already


def test_on_the_first_day_nothing_is_counted_yet() -> None:
    first = year_model(year({date(2026, 3, 10): 200.0}, name="steps"), MONDAY, Formatter())
    assert first.summary == "Data begin today; today counts once it is over"
