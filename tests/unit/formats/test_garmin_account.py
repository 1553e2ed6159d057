"""Garmin's account archive: totals of days, nights without a course, workouts whose units the file does not name."""

import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from healthdesk.formats.garmin_account import values
from healthdesk.model.night import Stage
from healthdesk.model.session import SessionKind
from tests.samples import garmin_account as sample
from tests.samples import garmin_fit
from tests.unit.formats.format_reading import FIXTURES, Read, read

REAL = FIXTURES / "garmin_gdpr/AlexBatrakov__wearable-analytics"
real = pytest.mark.skipif(not REAL.exists(), reason="the sample files are not here")


def ms(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()) * 1000


def workouts(folder: Path, *entries: dict[str, object]) -> Read:
    (folder / "x_summarizedActivities.json").write_text(json.dumps([{"summarizedActivitiesExport": list(entries)}]))
    return read(folder)


def test_sample(tmp_path: Path) -> None:
    reading = read(sample.write(tmp_path))
    assert reading.format_id == "garmin_account"
    assert reading.records == sample.EXPECTED.records
    assert reading.reasons == ["Date cannot be read"]
    assert reading.span() == (sample.EXPECTED.first, sample.EXPECTED.last)
    assert dict(reading.unmapped) == {"HR": 1}
    assert reading.says("1 nights that Garmin did not confirm")
    assert reading.says("1 records that stand twice")
    assert not any("ample" in note.text.split(".json")[-1] for note in reading.notes)


def test_totals_of_a_day_lie_on_its_date_and_may_be_revised(tmp_path: Path) -> None:
    reading = read(sample.write(tmp_path))
    assert reading.metrics["steps"].by_day() == {"2026-07-01": 8915, "2026-07-02": 1200}
    start, end, _ = reading.metrics["steps"].spans[0]
    assert (start, end) == (ms("2026-06-30 22:00"), ms("2026-07-01 22:00"))
    assert [ident for ident, _ in reading.metrics["steps"].idents] == [
        "day 20635",
        "day 20636",
    ]  # 2026-07-01 is 20,635 days after 1970-01-01
    assert [version for _, version in reading.metrics["steps"].idents] == [ms("2026-07-01 22:00"), 0]


def test_night_keeps_its_minutes(tmp_path: Path) -> None:
    """Deep 90 + light 240 + REM 120 = 450 minutes asleep, 30 awake, 480 in bed."""
    reading = read(sample.write(tmp_path))
    minutes = {Stage(int(stage)): (end - start) // 60_000 for start, end, stage in reading.metrics["sleep"].spans}
    assert minutes == {Stage.IN_BED: 480, Stage.ASLEEP: 450, Stage.AWAKE: 30}
    assert reading.metrics["garmin_sleep_score"].spans[0][2] == 81


def test_stages_longer_than_the_night_are_refused(tmp_path: Path) -> None:
    (tmp_path / "sleepData.json").write_text(json.dumps([sample.NIGHT | {"lightSleepSeconds": 30_000}]))
    assert read(tmp_path).reasons == ["Stages of the night are longer than the night"]


def test_centimetres_milliseconds_and_kilojoules(tmp_path: Path) -> None:
    """500,000 cm in 1,800,000 ms; 1,673.6 kJ / 4.184 = 400 kcal, since 335 "kcal" a kilometre is no running."""
    reading = read(sample.write(tmp_path))
    run = next(session for session in reading.sessions if session.type == "running")
    assert (run.duration_s, run.distance_m, run.offset) == (1800, 5000, 120)
    assert run.energy_kcal == pytest.approx(400)
    assert run.end - run.start == 1_860_000  # elapsed, pauses included
    assert reading.says("kilojoules")


def test_metres_seconds_and_kilocalories(tmp_path: Path) -> None:
    run = {
        "activityType": "running",
        "beginTimestamp": 1782885600000,
        "duration": 1800,
        "distance": 5000,
        "calories": 400,
    }
    session = workouts(tmp_path, run).sessions[0]
    assert (session.duration_s, session.distance_m, session.energy_kcal) == (1800, 5000, 400)


def test_kilocalories_beside_centimetres(tmp_path: Path) -> None:
    run = {
        "activityType": "running",
        "beginTimestamp": 1782885600000,
        "duration": 1.8e6,
        "distance": 5e5,
        "calories": 400,
    }
    assert workouts(tmp_path, run).sessions[0].energy_kcal == 400


def test_workout_twice_is_one(tmp_path: Path) -> None:
    reading = workouts(tmp_path, sample.WORKOUTS[0], sample.WORKOUTS[0])
    assert len(reading.sessions) == 1
    assert reading.says("1 workouts that stand twice")


def test_an_offset_that_no_zone_has_is_not_believed(tmp_path: Path) -> None:
    shifted = sample.WORKOUTS[0] | {"startTimeLocal": 1782885600000 + 20 * 3_600_000}
    assert workouts(tmp_path, shifted).sessions[0].offset == -32_768


def test_fit_files_in_zips_of_the_archive_are_read(tmp_path: Path) -> None:
    root = sample.unpacked(tmp_path)
    inner = root / "DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip"
    inner.parent.mkdir()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("sample_1.fit", garmin_fit.activity().bytes())
    reading = read(root)
    assert reading.format_id == "garmin_account, garmin_fit"
    assert [s.type for s in reading.sessions if s.kind is SessionKind.WORKOUT] == ["running", "cycling", "running"]


@pytest.mark.parametrize("tenth", range(1, 10))
def test_cut_off(tmp_path: Path, tenth: int) -> None:
    whole = json.dumps(sample.DAYS).encode()
    (tmp_path / "UDSFile.json").write_bytes(whole[: len(whole) * tenth // 10])
    if tenth * len(whole) // 10 > 60:
        assert read(tmp_path).partial


@real
def test_real_layouts() -> None:
    """Stamps in epoch seconds: 1736899200 is 2025-01-15 00:00 UTC, 8 hours in bed; 7,200 + 14,400 s asleep."""
    night = read(REAL / "tests/fixtures/sleep_sample.json")
    assert next((start, end, int(stage)) for start, end, stage in night.metrics["sleep"].spans) == (
        ms("2025-01-15 00:00"),
        ms("2025-01-15 06:00"),
        Stage.ASLEEP,
    )
    day = read(REAL / "tests/fixtures/uds_sample.json")
    assert day.metrics["steps"].by_day() == {"2025-01-15": 12345}
    assert day.records == 5


def test_integers_that_no_float_holds_are_no_figures() -> None:
    huge = int("9" * 400)
    assert values.number({"a": {"b": huge}}, "a", "b") is None
    assert values.number({"a": -huge}, "a") is None
    assert values.instant(huge) is None
    assert values.number({"a": float("nan")}, "a") is None
