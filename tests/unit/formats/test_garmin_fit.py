"""FIT files: the sample that a small encoder writes, and real ones where they are at hand."""

import struct
from datetime import UTC, datetime
from pathlib import Path

import pytest

from healthdesk.base.errors import Undecided
from healthdesk.formats.garmin_fit import messages
from healthdesk.model.metric import DeviceClass
from healthdesk.model.night import Stage
from healthdesk.model.session import SessionKind
from tests.samples import garmin_fit as sample
from tests.samples.garmin_fit import ENUM, TIME, U8, U16, U32, Fit, at
from tests.unit.formats.format_reading import FIXTURES, Read, read

REAL = FIXTURES / "garmin_fit/dtcooper__python-fitparse/tests/files"
real = pytest.mark.skipif(not REAL.exists(), reason="the sample files are not here")


def ms(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()) * 1000


def one(folder: Path, *fits: Fit, names: str = "abcdef") -> Read:
    for name, fit in zip(names, fits, strict=False):
        (folder / f"{name}.fit").write_bytes(fit.bytes())
    return read(folder)


def test_sample(tmp_path: Path) -> None:
    reading = read(sample.write(tmp_path))
    assert reading.format_id == "garmin_fit"
    assert reading.records == sample.EXPECTED.records
    assert reading.span() == (sample.EXPECTED.first, sample.EXPECTED.last)
    assert not reading.reasons
    assert reading.says("2 FIT readings that the device marks as not measurable")  # a heart rate of 0, a stress of -2


def test_workout_has_lap_track_and_heart_rate(tmp_path: Path) -> None:
    reading = one(tmp_path, sample.activity())
    (session,) = reading.sessions
    assert (session.kind, session.type, session.offset) == (SessionKind.WORKOUT, "running", 60)
    assert (session.start, session.end) == (
        ms("2026-01-10 08:00"),
        ms("2026-01-10 08:00:04"),
    )  # elapsed, with the pause
    assert (session.duration_s, session.distance_m, session.energy_kcal) == (3.0, 12.5, 7.0)
    assert session.data["vendor_type"] == "running/trail"
    assert session.data["laps"] == [
        {"start": session.start, "end": session.end, "duration_s": 3.0, "distance_m": 12.5, "energy_kcal": 7.0}
    ]
    track = session.traces[0].columns
    # 626,000,000 semicircles * 180 / 2^31 degrees; altitude raw / 5 - 500
    assert track["lat"][0] == pytest.approx(626_000_000 * 180 / 2147483648)
    assert track["ele"].tolist() == [34.0] * 4
    assert [value for _, _, value in reading.metrics["heart_rate"].spans] == [120, 121, 125]  # 0: no contact
    assert not read(tmp_path, routes=False).sessions[0].traces


def test_counters_become_records_of_the_time_in_which_they_moved(tmp_path: Path) -> None:
    """Walking 200 -> 450 and running 0 -> 50 until the same moment: 250 + 50 = 300 steps, one record."""
    reading = one(tmp_path, sample.monitoring())
    seven, eight = ms("2026-01-10 07:00"), ms("2026-01-10 08:00")
    assert reading.metrics["steps"].spans == [(ms("2026-01-10 06:50"), seven, 200), (seven, eight, 300)]
    # 150 m; then walking 340 - 150 and running 60 m
    assert [value for *_, value in reading.metrics["distance"].spans] == [150, 250]
    assert reading.metrics["steps"].by_day() == {"2026-01-10": 500}
    # 16-bit times since the last whole one: 08:01 and 08:02
    assert [start for start, *_ in reading.metrics["heart_rate"].spans] == [
        ms("2026-01-10 08:01"),
        ms("2026-01-10 08:02"),
    ]
    assert reading.metrics["steps"].offsets == {60}


def _walking(text: str, steps: int) -> dict[int, tuple[int, int]]:
    return {TIME: (U32, at(text)), 5: (ENUM, 6), 3: (U32, steps)}


def _monitoring(begins: str) -> Fit:
    return Fit(32).add(103, {TIME: (U32, at(begins)), 0: (U32, at(begins) + 3600)})


def test_a_day_in_two_files_is_counted_once_whatever_their_order(tmp_path: Path) -> None:
    evening = _monitoring("2026-01-10 17:00").add(55, _walking("2026-01-10 18:00", 1500))
    morning = _monitoring("2026-01-09 23:00").add(55, _walking("2026-01-10 07:00", 1000))
    assert one(tmp_path, evening, morning).metrics["steps"].by_day() == {"2026-01-10": 1500}


def test_a_day_without_its_beginning_reaches_back_to_midnight(tmp_path: Path) -> None:
    """So that the file of the morning, imported later, lies under this record and adds nothing."""
    reading = one(tmp_path, _monitoring("2026-01-10 17:00").add(55, _walking("2026-01-10 18:00", 1500)))
    assert reading.metrics["steps"].spans == [(ms("2026-01-09 23:00"), ms("2026-01-10 18:00"), 1500)]


def test_counters_begin_anew_at_local_midnight(tmp_path: Path) -> None:
    fit = _monitoring("2026-01-09 23:00").add(55, _walking("2026-01-10 22:00", 900))
    fit.add(55, _walking("2026-01-10 23:00", 1000))  # midnight in Berlin: the total of the day that ends
    fit.add(55, _walking("2026-01-10 23:30", 40))
    assert one(tmp_path, fit).metrics["steps"].by_day() == {"2026-01-10": 1000, "2026-01-11": 40}


def test_same_file_twice_adds_nothing(tmp_path: Path) -> None:
    assert one(tmp_path, sample.monitoring(), sample.monitoring()).metrics["steps"].by_day() == {"2026-01-10": 500}


def test_night_has_stages_and_score(tmp_path: Path) -> None:
    reading = one(tmp_path, sample.night())
    minutes: dict[Stage, int] = {}
    for start, end, stage in reading.metrics["sleep"].spans:
        minutes[Stage(int(stage))] = minutes.get(Stage(int(stage)), 0) + (end - start) // 60_000
    # Light 22-24 and 4-5:55, deep 0-2, REM 2-4, awake from 5:55; the last message holds for a minute
    assert minutes == {Stage.CORE: 235, Stage.DEEP: 120, Stage.REM: 120, Stage.AWAKE: 6, Stage.IN_BED: 481}
    assert reading.metrics["garmin_sleep_score"].spans[0][2] == 81
    assert reading.metrics["heart_rate_variability_rmssd"].spans == [
        (ms("2026-01-10 06:00"), ms("2026-01-10 06:00"), 45.0)
    ]


def test_weight_of_a_scale(tmp_path: Path) -> None:
    reading = one(tmp_path, sample.weight())
    assert reading.metrics["weight"].spans[0][2] == pytest.approx(75.8)
    assert reading.metrics["body_water"].spans[0][2] == pytest.approx(37.9)  # half of 75.8
    assert reading.sources[0].device_class is DeviceClass.MEDICAL


def test_several_people_on_one_scale_are_asked_about(tmp_path: Path) -> None:
    fit = Fit(9)
    for person, weight in ((1, 8000), (2, 6000)):
        fit.add(30, {TIME: (U32, at("2026-01-10 06:30")), 0: (U16, weight), 12: (U16, person)})
    (tmp_path / "w.fit").write_bytes(fit.bytes())
    with pytest.raises(Undecided) as asked:
        read(tmp_path)
    assert (asked.value.option, asked.value.choices) == ("person", ("1", "2"))
    assert [value for *_, value in read(tmp_path, person="2").metrics["weight"].spans] == [60.0]


def test_blood_pressure_is_a_pair(tmp_path: Path) -> None:
    fit = Fit(14).add(51, {TIME: (U32, at("2026-01-10 06:30")), 0: (U16, 121), 1: (U16, 79), 6: (U8, 63)})
    reading = one(tmp_path, fit)
    assert [
        reading.metrics[name].spans[0][2] for name in ("systolic_pressure", "diastolic_pressure", "heart_rate")
    ] == [
        121,
        79,
        63,
    ]
    assert reading.sessions[0].kind is SessionKind.BLOOD_PRESSURE


def test_resting_heart_rate_may_be_revised(tmp_path: Path) -> None:
    reading = one(tmp_path, sample.monitoring())
    assert len(reading.metrics["resting_heart_rate"].idents) == 1
    assert [version for _, version in reading.metrics["resting_heart_rate"].idents] == [ms("2026-01-10 08:00")]


@pytest.mark.parametrize("tenth", range(1, 10))
def test_cut_off_keeps_what_was_read(tmp_path: Path, tenth: int) -> None:
    whole = sample.monitoring().bytes()
    (tmp_path / "m.fit").write_bytes(whole[: len(whole) * tenth // 10])
    reading = read(tmp_path)
    assert reading.partial
    assert set(reading.metrics["steps"].by_day().values()) <= {200.0, 500.0, 450.0}


def test_definition_of_absurd_width_is_damage(tmp_path: Path) -> None:
    body = struct.pack("<BBBHB", 0x40, 0, 0, 20, 255) + b"\xff\xff\x86" * 255 + b"\0" * 100
    (tmp_path / "x.fit").write_bytes(struct.pack("<BBHI4s", 12, 0x20, 2100, len(body), b".FIT") + body)
    assert read(tmp_path).partial


@real
def test_real_monitoring_agrees_with_its_own_totals() -> None:
    """The device's totals of the day, its last two messages: 3 142 steps walking and 31 running; 68 + 1 kcal."""
    reading = read(REAL / "MonitoringFile.fit")
    assert reading.metrics["steps"].by_day() == {"2014-12-27": 3173}
    assert reading.metrics["active_energy"].by_day() == {"2014-12-27": 69}
    assert reading.metrics["steps"].offsets == {-360}


@real
@pytest.mark.parametrize(
    ("name", "records", "rejected", "sessions", "span"),
    [
        ("Activity.fit", 0, 0, 1, None),
        ("DeveloperData.fit", 1, 1, 0, None),
        ("MonitoringFile.fit", 80, 0, 0, ("2014-12-27", "2014-12-27")),
        ("WeightScaleSingleUser.fit", 4, 0, 0, ("2009-09-09", "2009-09-10")),
        ("activity-unexpected-eof.fit", 0, 0, 1, None),
        ("garmin-fenix-5-run.fit", 21, 0, 2, ("2017-06-11", "2017-06-11")),
    ],
)
def test_real_files(name: str, records: int, rejected: int, sessions: int, span: tuple[str, str] | None) -> None:
    reading = read(REAL / name)
    assert (reading.records, len(reading.reasons), len(reading.sessions)) == (records, rejected, sessions)
    assert span is None or reading.span() == span


def test_many_files_decoded_by_several_processes_are_as_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = sample.activity().bytes()
    for name, data in (("a", whole), ("b", whole[:-40]), ("c", sample.activity().bytes())):
        (tmp_path / f"{name}.fit").write_bytes(data)
    alone = read(tmp_path)
    monkeypatch.setattr(messages, "WORTHWHILE", 1)
    together = read(tmp_path)
    assert list(map(repr, together.sessions)) == list(map(repr, alone.sessions))
    assert together.reasons == alone.reasons
    assert {name: found.spans for name, found in together.metrics.items()} == {
        name: found.spans for name, found in alone.metrics.items()
    }
    assert together.says("b.fit is damaged or cut off; its readable part is in.")
