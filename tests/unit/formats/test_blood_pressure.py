"""Blood pressure tables: words for columns, dates in words, and what cannot be known."""

from pathlib import Path

import pytest

from healthdesk.base.errors import Undecided
from tests.samples import blood_pressure as sample
from tests.unit.formats.format_reading import read


def table(tmp_path: Path, text: str) -> list[Path]:
    path = tmp_path / "pressure.csv"
    path.write_text(text, "utf-8")
    return [path]


def test_omron_by_hand(tmp_path: Path) -> None:
    found = read(sample.write(tmp_path))
    # Berlin is at +1 on 28 March and at +2 from 03:00 on the 29th.
    assert found.metrics["systolic_pressure"].values == [("2026-03-28T07:12:00", 128.0), ("2026-03-29T06:05:00", 131.0)]
    assert found.metrics["diastolic_pressure"].values[:2] == [
        ("2026-03-28T07:12:00", 82.0),
        ("2026-03-29T06:05:00", 85.0),
    ]
    assert found.metrics["heart_rate"].values == [("2026-03-28T07:12:00", 64.0), ("2026-03-29T18:15:00", 70.0)]
    assert {row.source.name for metric in found.metrics.values() for row in metric.samples} == {"Omron"}
    assert [(e.where.rpartition(" row ")[2], e.metric) for e in found.errors] == [("3", "systolic_pressure")]
    assert "Left out: 1 rows without a blood pressure." in found.said
    assert len(found.sessions) == 2
    assert found.sessions[0].data == {"systolic": 128.0, "diastolic": 82.0, "unit": "mmHg"}


def test_another_language_semicolons_and_the_day_first(tmp_path: Path) -> None:
    found = read(table(tmp_path, "Datum;Uhrzeit;Systolisch;Diastolisch;Puls\n31.01.2026;08:00;120;80;60\n"))
    assert found.metrics["systolic_pressure"].values == [("2026-01-31T07:00:00", 120.0)]
    assert found.metrics["heart_rate"].values == [("2026-01-31T07:00:00", 60.0)]


def test_kilopascals(tmp_path: Path) -> None:
    found = read(table(tmp_path, "Date,SYS(kPa),DIA(kPa)\n2026-01-31 08:00,16,10.5\n"))
    # 16 kPa = 16000 / 133.322387415 = 120.0099 mmHg.
    assert found.metrics["systolic_pressure"].values[0][1] == pytest.approx(120.009853, abs=1e-5)


def test_dates_that_can_be_read_in_two_ways_are_asked_about(tmp_path: Path) -> None:
    paths = table(tmp_path, "Date,Systolic,Diastolic\n03/04/2026 08:00,120,80\n")
    with pytest.raises(Undecided) as caught:
        read(paths)
    assert (caught.value.option, caught.value.choices) == ("date-order", ("dmy", "mdy"))
    assert read(paths, date_order="dmy").metrics["systolic_pressure"].values == [("2026-04-03T06:00:00", 120.0)]
    assert read(paths, date_order="mdy").metrics["systolic_pressure"].values == [("2026-03-04T07:00:00", 120.0)]


def test_a_date_alone_is_no_time_of_a_measurement(tmp_path: Path) -> None:
    found = read(table(tmp_path, "Date,Systolic,Diastolic\n2026-01-31,120,80\n"))
    assert [error.reason for error in found.errors] == ["Date has no time of day"]
