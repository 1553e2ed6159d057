"""Fitabase: one person, the finest figures, the days they add up to."""

from pathlib import Path

import pytest

from healthdesk.base.errors import Undecided
from healthdesk.model.metric import DeviceClass
from healthdesk.model.night import Stage
from tests.samples import fitabase
from tests.unit.formats.format_reading import FIXTURES, read

REAL = FIXTURES / "fitbit_fitabase"
ONE = "1111111111"


def test_sample(tmp_path: Path) -> None:
    found = read(fitabase.write(tmp_path), person=ONE)
    assert found.format_id == "fitabase"
    assert found.summary() == fitabase.EXPECTED


def test_whose_records_is_asked(tmp_path: Path) -> None:
    with pytest.raises(Undecided) as asked:
        read(fitabase.write(tmp_path))
    assert asked.value.option == "person"
    assert asked.value.choices == (ONE, "2222222222")
    with pytest.raises(Undecided):
        read([tmp_path], person="3")


def test_minutes_hours_and_days_do_not_double(tmp_path: Path) -> None:
    steps = read(fitabase.write(tmp_path), person=ONE).metrics["steps"]
    # Minutes 10 + 20 + 60 are the hours 30 and 60 and the day 90. Of the 13th 40 steps have an hour, the day has 400:
    # the whole day begins before the hour and counts for all of it. Berlin is at UTC+2 in April.
    assert steps.rows == [
        ("2016-04-11T22:00:00", "2016-04-11T22:01:00", 10, 120),
        ("2016-04-11T22:01:00", "2016-04-11T22:02:00", 20, 120),
        ("2016-04-12T21:59:00", "2016-04-12T22:00:00", 60, 120),
        ("2016-04-12T22:00:00", "2016-04-13T22:00:00", 400, 120),
        ("2016-04-12T23:00:00", "2016-04-13T00:00:00", 40, 120),
    ]


def test_what_is_left_out_is_told(tmp_path: Path) -> None:
    assert read(fitabase.write(tmp_path), person=ONE).left_out == [
        "1 daily totals of sleep of nights that are told by minutes.",
        "1 daily totals that the finer figures add up to (steps).",
        "1 rows of other people.",
        "2 hourly totals that the finer figures add up to (steps).",
        "2 minutes and hours of zero (steps).",
    ]


def test_units(tmp_path: Path) -> None:
    metrics = read(fitabase.write(tmp_path), person=ONE).metrics
    assert metrics["distance"].by_day() == {"2016-04-12": 500, "2016-04-13": 250}  # km -> m
    assert [row[2] for row in metrics["physical_effort"].rows] == [1.2, 1.0]  # METs are written ten times
    assert metrics["total_energy"].by_day() == {"2016-04-12": 2000, "2016-04-13": 1800}
    assert [row[2] for row in metrics["weight"].rows] == [72.5, 72.1]
    assert [row[2] for row in metrics["body_fat"].rows] == [22]


def test_minutes_of_sleep_become_stages(tmp_path: Path) -> None:
    sleep = read(fitabase.write(tmp_path), person=ONE).metrics["sleep"].rows
    # 02:47:30 two minutes asleep, one restless and one awake (both awake), one asleep; in bed for all five. 14:00 a nap.
    assert [(start[8:], end[8:], value) for start, end, value, _ in sleep] == [
        ("12T00:47:30", "12T00:49:30", Stage.ASLEEP),
        ("12T00:47:30", "12T00:52:30", Stage.IN_BED),
        ("12T00:49:30", "12T00:51:30", Stage.AWAKE),
        ("12T00:51:30", "12T00:52:30", Stage.ASLEEP),
        ("12T12:00:00", "12T12:01:00", Stage.IN_BED),
        ("12T12:00:00", "12T12:01:00", Stage.ASLEEP),
    ]


def test_a_night_without_times_is_a_figure_of_its_date(tmp_path: Path) -> None:
    values = read(fitabase.write(tmp_path), person=ONE).day_values
    assert {(v.name, v.day, v.value, v.unit) for v in values} == {
        ("fitbit_minutes_asleep", 16_904, 412, "min"),  # 13 April 2016 is day 16 904 since 1970
        ("fitbit_minutes_in_bed", 16_904, 442, "min"),
    }


def test_typed_weights_have_a_source_of_their_own(tmp_path: Path) -> None:
    found = read(fitabase.write(tmp_path), person=ONE)
    classes = {sample.source.device_class for sample in found.metrics["weight"].samples}
    assert classes == {DeviceClass.MANUAL, DeviceClass.WEARABLE}


def test_daily_totals_may_grow(tmp_path: Path) -> None:
    path = tmp_path / "dailySteps_merged.csv"
    path.write_text("Id,ActivityDay,StepTotal\n1,4/12/2016,1500\n", "utf-8")
    assert read([path]).metrics["steps"].idents == [("2016-04-12", 1_500_000)]


def test_sixty_minutes_side_by_side(tmp_path: Path) -> None:
    names = ",".join(f"Steps{minute:02}" for minute in range(60))
    cells = ["0"] * 60
    cells[0], cells[59] = "7", "5"
    wide = tmp_path / "minuteStepsWide_merged.csv"
    wide.write_text(
        f"Id,ActivityHour,{names}\n1,4/12/2016 8:00:00 AM,{','.join(cells)}\n1,4/12/2016 9:00:00 AM,{','.join(cells)}\n",
        "utf-8",
    )
    narrow = tmp_path / "minuteStepsNarrow_merged.csv"
    narrow.write_text("Id,ActivityMinute,Steps\n1,4/12/2016 8:00:00 AM,7\n", "utf-8")
    found = read([tmp_path])
    # The hour of 8 is told by the other table; of 9 there are 7 steps in its first and 5 in its last minute.
    assert found.metrics["steps"].by_day() == {"2016-04-12": 7 + 7 + 5}
    assert found.metrics["steps"].rows[-1][:2] == ("2016-04-12T07:59:00", "2016-04-12T08:00:00")


def test_intensities_by_minute(tmp_path: Path) -> None:
    path = tmp_path / "minuteIntensitiesNarrow_merged.csv"
    rows = "".join(f"1,4/12/2016 8:0{n}:00 AM,{code}\n" for n, code in enumerate("0123344"))
    path.write_text(f"Id,ActivityMinute,Intensity\n{rows}", "utf-8")
    found = read([path])
    minutes = {name: rows.by_day()["2016-04-12"] for name, rows in found.metrics.items()}
    assert minutes == {"light_activity": 1, "moderate_activity": 1, "vigorous_activity": 2}
    assert len(found.errors) == 2


def test_dates_saved_again_by_another_program(tmp_path: Path) -> None:
    path = tmp_path / "sleepDay.csv"
    path.write_text("Id,SleepDay,TotalSleepRecords,TotalMinutesAsleep,TotalTimeInBed\n1,5-2-2016,1,400,440\n", "utf-8")
    with pytest.raises(Undecided) as asked:
        read([path])
    assert asked.value.option == "date-order"
    assert {value.day for value in read([path], date_order="dmy").day_values} == {16_836}  # 5 February 2016


@pytest.mark.skipif(not REAL.exists(), reason="no sample files here")
def test_real_files() -> None:
    found = read([REAL], person="1503960366")
    steps = found.metrics["steps"]
    assert (steps.samples[0].first, steps.samples[-1].first) == ("2016-04-12", "2016-05-12")
    assert not found.errors
    # dailyActivity of 12 April says 13 162; its 24 hours and its 1 440 minutes both add up to 13 158.
    assert steps.by_day()["2016-04-12"] == 13_158
    assert found.metrics["distance"].by_day()["2016-04-12"] == pytest.approx(8_500)
    assert found.metrics["total_energy"].by_day()["2016-04-12"] == 1_985
    assert len(found.day_values) == 2 * 25  # the 25 nights of sleepDay
