"""A trend as rows has every bucket, says what is missing, and carries times that mean one thing only."""

import csv
from datetime import date

import numpy as np

from healthdesk.base.settings import Annotation
from healthdesk.model.baseline import Baseline
from healthdesk.model.metric import Period
from healthdesk.model.registry import metric
from healthdesk.model.views import Readings
from healthdesk.model.zones import ZoneHistory
from healthdesk.present.annotations import flags
from healthdesk.present.buckets import TrendData
from healthdesk.present.ranges import (
    Against,
    Range,
    Window,
    compared,
    earlier,
    free_periods,
    free_window,
    later,
    previous,
    slots,
)
from healthdesk.present.trend_table import trend_csv, trend_table
from healthdesk.present.trends import Options, trend_model
from healthdesk.present.values import Formatter
from tests.unit.present.test_trends import BERLIN, TODAY, series

FORMATTER = Formatter()


def october_csv() -> list[list[str]]:
    """24 to 26 October 2026 in Berlin; the clocks go back on the 25th, so that day has 25 hours."""
    shown = free_window(Period.DAY, date(2026, 10, 24), date(2026, 10, 26))
    days = series("weight", {date(2026, 10, 24): 71.25, date(2026, 10, 26): 70})
    model = trend_model(shown, TrendData(days, days, Baseline()), BERLIN, TODAY, FORMATTER, Options())
    return list(csv.reader(trend_csv(model, FORMATTER, BERLIN).splitlines()))


def test_rows_have_iso_times_with_the_offset_that_held() -> None:
    rows = october_csv()
    assert rows[0] == ["start", "end", "Weight (kg)"]
    assert rows[1] == ["2026-10-24T00:00:00+02:00", "2026-10-25T00:00:00+02:00", "71.25"]
    assert rows[2][:2] == ["2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00"]


def test_bucket_without_data_is_an_empty_cell_never_a_zero() -> None:
    assert october_csv()[2][2] == ""


def test_table_says_no_data_and_names_what_is_compared_with() -> None:
    shown = free_window(Period.DAY, date(2026, 11, 9), date(2026, 11, 10))
    days = series("steps", {date(2026, 11, 9): 4000})
    past = series("steps", {date(2026, 11, 8): 5000})
    data = TrendData(days, days, Baseline(), past)
    table = trend_table(trend_model(shown, data, BERLIN, TODAY, FORMATTER, Options(compare=True)), FORMATTER)
    assert table.titles == ("Day", "Steps", "Compared with")
    assert table.rows == (("Mon 9 Nov 2026", "4,000", "no data"), ("Tue 10 Nov 2026", "no data", "5,000"))


def test_free_range_steps_by_its_own_length() -> None:
    shown = free_window(Period.DAY, date(2026, 11, 1), date(2026, 11, 10))
    assert previous(shown) == Window(Range.FREE, Period.DAY, date(2026, 10, 22), date(2026, 10, 31))
    assert earlier(shown, date(2020, 1, 1)) == date(2026, 10, 31)
    assert later(shown, TODAY) == date(2026, 11, 20)
    assert later(shown, date(2026, 11, 12)) == date(2026, 11, 12)


def test_year_before_keeps_dates_by_day_and_weekdays_by_week() -> None:
    leap = Window(Range.MONTH, Period.DAY, date(2028, 2, 29), date(2028, 3, 29))
    assert compared(leap, Against.YEAR) == Window(Range.MONTH, Period.DAY, date(2027, 2, 28), date(2027, 3, 29))
    weeks = Window(Range.HALF_YEAR, Period.WEEK, date(2026, 6, 1), date(2026, 11, 23))
    past = compared(weeks, Against.YEAR)
    assert past.start == date(2025, 6, 2)  # 364 days before, a Monday too
    assert past.start.weekday() == weeks.start.weekday() == 0


def test_free_range_offers_buckets_that_fit() -> None:
    heart, weight = metric("heart_rate"), metric("weight")
    assert free_periods(heart, 1) == (Period.HOUR, Period.DAY)
    assert free_periods(weight, 1) == (Period.DAY,)
    assert free_periods(heart, 400) == (Period.WEEK, Period.DAY, Period.MONTH, Period.YEAR)
    assert Period.DAY not in free_periods(heart, 3650)


def test_annotations_stand_at_the_bucket_of_their_day() -> None:
    notes = [
        Annotation(day=date(2026, 11, 9), text="Race"),
        Annotation(day=date(2026, 11, 10), minute=7 * 60 + 30, text="Early"),
        Annotation(day=date(2026, 12, 1), text="Later"),
    ]
    by_day = slots(free_window(Period.DAY, date(2026, 11, 8), date(2026, 11, 10)), BERLIN)
    assert [(f.at, f.note.text) for f in flags(notes, by_day, Period.DAY)] == [(1, "Race"), (2, "Early")]
    by_hour = slots(free_window(Period.HOUR, date(2026, 11, 9), date(2026, 11, 10)), ZoneHistory("Europe/Berlin"))
    # noon of the first day; 7 o'clock of the second, 24 hours on
    assert [f.at for f in flags(notes, by_hour, Period.HOUR)] == [12, 24 + 7]


def test_raw_readings_of_a_day_stand_at_their_minute() -> None:
    """10 Nov 2026 in Berlin begins at 23:00 UTC; 06:30 local is 6.5 hours on, half a slot right of hour 6's start."""
    day = date(2026, 11, 10)
    shown = free_window(Period.HOUR, day, day)
    hours = series("heart_rate", {})
    hours.period = Period.HOUR
    start = 1_794_265_200_000  # 2026-11-09T23:00:00Z
    raw = Readings(np.array([start, start + 23_400_000], np.int64), np.array([60.0, 150.0]))
    data = TrendData(hours, series("heart_rate", {day: 70}), Baseline(), None, raw)
    model = trend_model(shown, data, BERLIN, TODAY, FORMATTER, Options())
    assert model.slots[0].start == start
    assert model.readings is not None
    assert model.readings[0].tolist() == [-0.5, 6.0]
    assert model.readings[1].tolist() == [60.0, 150.0]
    assert model.axis.low <= 60
    assert model.axis.high >= 150
    assert model.readings_text == "2"
