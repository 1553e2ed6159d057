"""Oura: nights with their stages, figures of dates, the two ways in which the export is written."""

import json
from pathlib import Path
from typing import Any

import pytest

from healthdesk.model.metric import DeviceClass
from healthdesk.model.night import Stage
from tests.samples import oura
from tests.unit.formats.format_reading import Read, read


def export(folder: Path, **lists: Any) -> Read:
    path = folder / "oura.json"
    path.write_text(json.dumps(lists), "utf-8")
    return read([path])


def table(folder: Path, name: str, *lines: str) -> None:
    (folder / name).write_text("\n".join([*lines, ""]), "utf-8")


def test_sample(tmp_path: Path) -> None:
    found = read(oura.write(tmp_path))
    assert found.format_id == "oura"
    assert found.summary() == oura.EXPECTED
    assert {source.device_class for source in found.sources.values()} == {DeviceClass.WEARABLE}


def test_stages_of_five_minutes(tmp_path: Path) -> None:
    sleep = read(oura.write(tmp_path)).metrics["sleep"].rows
    # 422211113333222442 from 23:30 UTC on: 5 min awake, 15 light, 20 deep, 20 REM, 15 light, 10 awake, 5 light; 90 in bed.
    assert [(start[11:16], end[11:16], value) for start, end, value, _ in sleep] == [
        ("23:30", "23:35", Stage.AWAKE),
        ("23:30", "01:00", Stage.IN_BED),
        ("23:35", "23:50", Stage.CORE),
        ("23:50", "00:10", Stage.DEEP),
        ("00:10", "00:30", Stage.REM),
        ("00:30", "00:45", Stage.CORE),
        ("00:45", "00:55", Stage.AWAKE),
        ("00:55", "01:00", Stage.CORE),
    ]
    assert {row[3] for row in sleep} == {60}  # the offset that Oura writes


def test_figures_of_a_date_last_as_long_as_the_day(tmp_path: Path) -> None:
    found = read(oura.write(tmp_path))
    # 29 March 2026 has 23 hours in Berlin: from 23:00 UTC on the 28th to 22:00 UTC.
    assert found.metrics["steps"].rows == [("2026-03-28T23:00:00", "2026-03-29T22:00:00", 8421, 60)]
    assert found.metrics["resting_heart_rate"].rows[0][2] == 48
    assert found.metrics["oxygen_saturation"].rows[0][2] == 96.8
    assert found.metrics["skin_temperature_deviation"].rows[0][2] == 0
    assert found.metrics["vigorous_activity"].rows[0][2] == 10  # 600 s
    assert found.metrics["sedentary_time"].rows[0][2] == 600
    assert found.metrics["steps"].idents == [("a1", 8_421_000)]
    assert [(v.name, v.value, v.unit) for v in found.day_values] == [("oura_equivalent_walking", 6200, "m")]


def test_series_of_a_night(tmp_path: Path) -> None:
    found = read(oura.write(tmp_path))
    # Items 300 s apart from 00:30 +01:00; the first is null, the last 0: neither was measured.
    assert [(row[0][11:], row[2]) for row in found.metrics["heart_rate"].rows] == [
        ("23:35:00", 55), ("23:40:00", 54), ("10:00:00", 70), ("10:05:00", 74),
    ]  # fmt: skip
    # The mean of the night is not added to what it is the mean of.
    assert [row[2] for row in found.metrics["heart_rate_variability_rmssd"].rows] == [60, 62]


def test_what_is_left_out_is_told(tmp_path: Path) -> None:
    assert read(oura.write(tmp_path)).left_out == [
        "1 periods of sleep that Oura marks as deleted.",
        "2 figures of zero, which Oura writes where it has none.",
    ]


def test_a_workout(tmp_path: Path) -> None:
    (workout,) = read(oura.write(tmp_path)).sessions
    assert workout.type == "traditional_strength_training"
    assert (workout.duration_s, workout.energy_kcal, workout.distance_m) == (2700, 212.5, None)
    assert workout.offset == 120


def test_lists_in_wrappers_of_their_own(tmp_path: Path) -> None:
    found = export(tmp_path, daily_activity={"data": [{"day": "2026-06-05", "steps": 5000}], "next_token": None})
    assert found.metrics["steps"].by_day() == {"2026-06-05": 5000}


def test_a_night_without_stages_is_as_long_as_its_sleep(tmp_path: Path) -> None:
    night = {k: v for k, v in oura.NIGHT.items() if k not in {"sleep_phase_5_min", "heart_rate", "hrv"}}
    found = export(tmp_path, sleep=[{**night, "latency": 300}])
    # 4 800 s from five minutes after 00:30 +01:00.
    assert ("2026-03-28T23:35:00", "2026-03-29T00:55:00", Stage.ASLEEP, 60) in found.metrics["sleep"].rows
    assert [row[2] for row in found.metrics["heart_rate_variability_rmssd"].rows] == [61]


def test_the_older_export(tmp_path: Path) -> None:
    night = {
        "summary_date": "2020-03-01", "bedtime_start": "2020-03-01T23:00:00+01:00", "score": 70, "rmssd": 40,
        "bedtime_end": "2020-03-01T23:15:00+01:00", "hypnogram_5min": "412", "hr_lowest": 51, "temperature_delta": -0.3,
    }  # fmt: skip
    found = export(
        tmp_path, sleep=[night], activity=[{"summary_date": "2020-03-01", "steps": 100, "cal_total": 2000, "high": 7}]
    )
    assert [row[2] for row in found.metrics["sleep"].rows] == [Stage.AWAKE, Stage.IN_BED, Stage.DEEP, Stage.CORE]
    figures = {name: rows.rows[0][2] for name, rows in found.metrics.items() if name != "sleep"}
    assert figures == {
        "heart_rate_variability_rmssd": 40, "resting_heart_rate": 51, "oura_sleep_score": 70, "total_energy": 2000,
        "skin_temperature_deviation": -0.3, "steps": 100, "vigorous_activity": 7,
    }  # fmt: skip


def test_tables(tmp_path: Path) -> None:
    table(
        tmp_path, "sleepmodel.csv", "id;average_breath;bedtime_end;bedtime_start;day;heart_rate;sleep_phase_5_min;"
        "total_sleep_duration;type",
        'a1;14.2;2026-06-01T00:10:00+02:00;2026-06-01T00:00:00+02:00;2026-06-01;"{""interval"": 300, ""items"": [50], '
        '""timestamp"": ""2026-06-01T00:00:00+02:00""}";12;600;long_sleep',
        "a2;0;2026-06-02T01:00:00+02:00;2026-06-02T00:30:00+02:00;2026-06-02;;;0;rest",
    )  # fmt: skip
    table(tmp_path, "dailyreadiness.csv", "id;contributors;day;score;temperature_deviation", "b1;{};2026-06-01;81;-0.2")
    table(tmp_path, "dailysleep.csv", "id;contributors;day;score;timestamp", 'c1;"{""deep_sleep"": 9}";2026-06-01;66;')
    table(tmp_path, "dailyspo2.csv", "id;day;spo2_percentage", 'd1;2026-06-01;{"average": 97.4}', "d2;2026-06-02;96")
    table(tmp_path, "heartrate.csv", "timestamp;bpm;source", "2026-06-01T10:00:00.000Z;70;awake", "x;71;awake")
    table(tmp_path, "temperature.csv", "timestamp;skin_temp", "2026-06-01T10:00:00+02:00;34.5", "2026-06-01T10:01Z;")
    found = read([tmp_path])
    values = {name: [row[2] for row in rows.rows] for name, rows in found.metrics.items()}
    assert values == {
        "sleep": [Stage.DEEP, Stage.IN_BED, Stage.CORE], "heart_rate": [50, 70], "respiratory_rate": [14.2],
        "oura_readiness": [81], "skin_temperature_deviation": [-0.2], "oura_sleep_score": [66],
        "oxygen_saturation": [97.4, 96], "skin_temperature": [34.5],
    }  # fmt: skip
    assert [error.where for error in found.errors] == ["heartrate.csv row 2"]


@pytest.mark.parametrize(
    "record",
    [{"day": 5, "steps": "many"}, {"day": "2026-13-45", "steps": 5}, {"steps": 1e300}, {"day": None, "steps": [1]}],
)
def test_wrong_types_are_no_figures(tmp_path: Path, record: dict[str, Any]) -> None:
    found = export(tmp_path, daily_activity=[record, {"day": "2026-06-04", "active_calories": 500}])
    assert not found.metrics["steps"].rows
    assert found.metrics["active_energy"].by_day() == {"2026-06-04": 500}
