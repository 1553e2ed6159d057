"""What an Apple export holds beside plain records: workouts, routes, ECGs, beats, meals, rings, and where its files are."""

import json
import math
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from healthdesk.formats.apple import ecg
from healthdesk.formats.format import ReadOptions
from healthdesk.formats.registry import open_input
from healthdesk.model.batch import Note
from healthdesk.model.session import Session, SessionKind
from tests.unit.formats.apple_reading import FIXTURES, Reading, both, entry, export, read, record

START, END = "2024-06-15 10:00:00 +0000", "2024-06-15 10:30:00 +0000"
TIMES = f'startDate="{START}" endDate="{END}"'
T0 = 1_718_445_600_000


def workout(inner: str = "", attributes: str = "") -> str:
    return f' <Workout workoutActivityType="HKWorkoutActivityTypeRunning" sourceName="Ava" {TIMES} {attributes}>\n{inner} </Workout>'


def sessions(path: Path, *, routes: bool = True) -> tuple[list[Session], list[str]]:
    events = list(open_input([path], None, ReadOptions(routes=routes)).read())
    return [e for e in events if isinstance(e, Session)], [e.text for e in events if isinstance(e, Note)]


def one(text: str) -> Session:
    """The only session of an export, whose both paths agree."""
    both(text)
    from tests.unit.formats.apple_reading import events_of

    (session,) = [e for e in events_of(text) if isinstance(e, Session)]
    return session


def zipped(path: Path, members: Mapping[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def gpx(points: int, *, closed: bool = True) -> str:
    body = "".join(
        f'<trkpt lon="13.{i:03}" lat="52.{i:03}"><ele>{i}.5</ele><time>2024-06-15T10:00:{i:02}Z</time>'
        f"<extensions><speed>2.{i}</speed><hAcc>5</hAcc></extensions></trkpt>\n"
        for i in range(points)
    )
    end = "</trkseg></trk></gpx>" if closed else '<trkpt lon="1'
    return f'<?xml version="1.0"?>\n<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>\n{body}{end}'


def test_an_old_workout_has_its_totals_as_attributes() -> None:
    session = one(
        export(
            workout(
                attributes='duration="30.5" durationUnit="min" totalDistance="5" totalDistanceUnit="mi" totalEnergyBurned="100" totalEnergyBurnedUnit="kJ"'
            )
        )
    )
    assert (session.kind, session.type, session.start, session.end) == (
        SessionKind.WORKOUT,
        "running",
        T0,
        T0 + 1_800_000,
    )
    assert session.duration_s == 1830
    assert session.distance_m == pytest.approx(8046.72, abs=1e-9)
    assert session.energy_kcal == pytest.approx(100 / 4.184)


def test_a_new_workout_has_its_totals_as_statistics() -> None:
    inner = (
        f'  <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" {TIMES} sum="5.5" unit="km"/>\n'
        f'  <WorkoutStatistics type="HKQuantityTypeIdentifierActiveEnergyBurned" {TIMES} sum="300" unit="Cal"/>\n'
        f'  <WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" {TIMES} average="150" minimum="120" maximum="180" unit="count/min"/>\n'
        f'  <WorkoutEvent type="HKWorkoutEventTypePauseOrResumeRequest" date="{START}"/>\n'
        f'  <WorkoutEvent type="HKWorkoutEventTypeLap" date="{START}" duration="2" durationUnit="min">\n'
        '   <MetadataEntry key="HKSWOLFScore" value="44"/>\n  </WorkoutEvent>\n'
        f'  <WorkoutActivity uuid="U-1" {TIMES} duration="30" durationUnit="min">\n'
        f'   <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" {TIMES} sum="99" unit="km"/>\n'
        "  </WorkoutActivity>\n" + entry("HKTimeZone", "America/Los_Angeles") + entry("HKExternalUUID", "strava://1")
    )
    session = one(export(workout(inner)))
    data: Any = session.data
    assert (session.distance_m, session.energy_kcal, session.offset) == (5500, 300, -420)
    assert data["statistics"][2] == {
        "type": "HKQuantityTypeIdentifierHeartRate",
        "unit": "count/min",
        "average": 150,
        "minimum": 120,
        "maximum": 180,
    }
    assert data["events"][0] == {"type": "pause_or_resume_request", "at": T0}
    assert data["events"][1] == {"type": "lap", "at": T0, "duration_s": 120, "metadata": {"HKSWOLFScore": "44"}}
    assert data["activities"][0]["id"] == "U-1"
    assert data["activities"][0]["statistics"][0]["sum"] == 99
    assert data["metadata"]["HKExternalUUID"] == "strava://1"
    assert json.loads(json.dumps(data)) == data


def test_ios_16_wrote_the_end_of_statistics_as_a_second_start() -> None:
    inner = f'  <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceCycling" startDate="{START}" startDate="{END}" sum="7" unit="km"/>\n'
    assert one(export(workout(inner))).distance_m == 7000


def test_an_unknown_activity_keeps_its_word_and_a_workout_without_a_time_is_an_error() -> None:
    text = workout().replace("Running", "UnderwaterHockey2030")
    reading = both(export(text, workout().replace(START, "now")))
    assert [s[1] for s in reading.sessions] == ["underwater_hockey2030"]
    assert [(e.position, e.type) for e in reading.errors] == [(5, "HKWorkoutActivityTypeRunning")]


def test_inline_places_of_old_exports_are_a_route() -> None:
    points = "".join(
        f'   <Location date="{START}" latitude="37.{i}" longitude="-122.4" altitude="21.2" horizontalAccuracy="2.4"/>\n'
        for i in range(3)
    )
    (route,) = one(export(workout(f"  <WorkoutRoute>\n{points}  </WorkoutRoute>\n"))).traces
    assert route.columns["t"].tolist() == [T0] * 3
    assert route.columns["lat"].tolist() == [37.0, 37.1, 37.2]
    assert sorted(route.columns) == ["ele", "hacc", "lat", "lon", "t"]
    assert both(export(workout(f"  <WorkoutRoute>\n{points}  </WorkoutRoute>\n"))).records == 0


def with_routes(*paths: str) -> str:
    return export(
        workout("".join(f'  <WorkoutRoute>\n   <FileReference path="{p}"/>\n  </WorkoutRoute>\n' for p in paths))
    )


def test_routes_are_found_in_renamed_folders_and_missing_ones_are_told(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "export.zip",
        {
            "My export/Export.xml": with_routes("/workout-routes/route_1.gpx", "/workout-routes/route_2.gpx"),
            "My export/Routen/route_1.gpx": gpx(5),
            "My export/Routen/route_9.gpx": gpx(5),
        },
    )
    (session,), notes = sessions(path)
    (route,) = session.traces
    assert route.columns["t"].tolist() == [T0 + 1000 * i for i in range(5)]
    assert route.columns["lat"].tolist() == [52.0, 52.001, 52.002, 52.003, 52.004]
    assert route.columns["ele"].tolist() == [0.5, 1.5, 2.5, 3.5, 4.5]
    assert sorted(route.columns) == ["ele", "hacc", "lat", "lon", "speed", "t"]
    assert session.data["missing_routes"] == ["/workout-routes/route_2.gpx"]
    assert notes == [
        "1 workout routes are not in the export; the workouts are in.",
        "1 routes belong to no workout and were left out.",
    ]


def test_no_place_is_read_when_none_is_wanted(tmp_path: Path) -> None:
    inline = f'   <Location date="{START}" latitude="37.1" longitude="-122.4"/>\n'
    text = with_routes("/workout-routes/route_1.gpx").replace("</WorkoutRoute>", inline + "</WorkoutRoute>")
    path = zipped(tmp_path / "export.zip", {"export.xml": text, "workout-routes/route_1.gpx": gpx(5)})
    (session,), notes = sessions(path, routes=False)
    assert (session.traces, notes) == ([], [])
    assert "missing_routes" not in session.data


def test_a_route_named_by_many_workouts_is_read_once(tmp_path: Path) -> None:
    text = with_routes(*["/workout-routes/route_1.gpx"] * 50)
    (session,), _ = sessions(zipped(tmp_path / "a.zip", {"export.xml": text, "workout-routes/route_1.gpx": gpx(5)}))
    assert len(session.traces) == 1


@pytest.mark.parametrize(
    "text", [gpx(4, closed=False), gpx(4).replace("</gpx>", ""), gpx(4).replace("</trkseg>", "<x" + "y" * 3_000_000)]
)
def test_a_damaged_route_gives_the_points_before_the_damage(tmp_path: Path, text: str) -> None:
    path = zipped(
        tmp_path / "a.zip", {"export.xml": with_routes("/workout-routes/r.gpx"), "workout-routes/r.gpx": text}
    )
    (session,), notes = sessions(path)
    assert len(session.traces[0].columns["t"]) == 4
    assert notes == ["1 workout routes are damaged; their readable part is in."]


def test_a_route_with_entities_gives_nothing(tmp_path: Path) -> None:
    text = gpx(3).replace("<gpx", '<!DOCTYPE gpx [<!ENTITY a "b">]><gpx')
    (session,), notes = sessions(zipped(tmp_path / "a.zip", {"export.xml": with_routes("/r/r.gpx"), "r/r.gpx": text}))
    assert session.traces == []
    assert len(notes) == 1


def test_points_without_a_place_or_time_are_left_out(tmp_path: Path) -> None:
    text = gpx(4).replace('lat="52.001"', 'lat="152"').replace("10:00:02Z", "noon")
    (session,), _ = sessions(zipped(tmp_path / "a.zip", {"export.xml": with_routes("/r/r.gpx"), "r/r.gpx": text}))
    assert session.traces[0].columns["t"].tolist() == [T0, T0 + 3000]


def ecg_file(decimal: str = ".", labels: tuple[str, ...] = (), count: int = 1024, unit: str = "µV") -> bytes:
    names = labels or (
        "Name",
        "Date of Birth",
        "Recorded Date",
        "Classification",
        "Symptoms",
        "Software Version",
        "Device",
        "Sample Rate",
    )
    values = (
        "Noah Nobody",
        '"Jan 15, 1990"',
        "2024-06-15 10:00:00 +0000",
        "Sinus Rhythm",
        "",
        "2.0",
        '"Watch5,4"',
        f"512{decimal}000 hertz",
    )
    volts = [f"{i - 500}{decimal}25" for i in range(count)]
    if decimal == ",":
        volts = [f'"{v}"' for v in volts]
    lines = [f"{n},{v}" for n, v in zip(names, values, strict=True)] + [
        "",
        "",
        "Lead,Lead I",
        f"Unit,{unit}",
        "",
        *volts,
    ]
    return "\n".join(lines).encode()


@pytest.mark.parametrize("decimal", [".", ","])
def test_an_ecg_is_read_without_the_persons_name(decimal: str) -> None:
    found = ecg.read(ecg_file(decimal))
    assert found is not None
    session, source = found
    assert (session.kind, session.type, session.start, session.end - session.start) == (
        SessionKind.ECG,
        "sinus_rhythm",
        T0,
        2000,
    )
    assert (source.hardware, session.data["lead"], session.data["sample_rate_hz"]) == ("Watch5,4", "Lead I", 512)
    (trace,) = session.traces
    np.testing.assert_array_equal(
        trace.columns["uv"], np.array([i - 500 + (0.25 if i >= 500 else -0.25) for i in range(1024)], np.float32)
    )
    assert "Noah" not in repr(found)
    assert "1990" not in repr(found)


def test_an_ecg_in_another_language() -> None:
    labels = (
        "Name",
        "Geburtsdatum",
        "Aufzeichnungsdatum",
        "Klassifizierung",
        "Symptome",
        "Softwareversion",
        "Gerät",
        "Abtastrate",
    )
    found = ecg.read(ecg_file(",", labels))
    assert found is not None
    assert found[0].data["software"] == "2.0"
    millivolts = ecg.read(ecg_file(unit="mV"))
    assert millivolts is not None
    assert millivolts[0].traces[0].columns["uv"][0] == -500_250


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"leadI,value\n0,0.01\n",
        b"a,b\n" * 100,
        ecg_file()[:200],
        b"\xff\xfe" * 100,
        b"x,2024-06-15 10:00:00 +0000",
    ],
)
def test_other_csv_files_are_no_ecg(data: bytes) -> None:
    assert ecg.read(data) is None


def test_ecgs_beside_the_export_are_sessions_and_other_csv_files_are_told(tmp_path: Path) -> None:
    members: dict[str, str | bytes] = {
        "export.xml": export(record()),
        "EKG/ecg_1.csv": ecg_file(),
        "EKG/ecg_2.csv": b"leadI,value\n0,0.01\n",
    }
    (session,), notes = sessions(zipped(tmp_path / "a.zip", members))
    assert session.kind is SessionKind.ECG
    assert notes == ["1 csv files beside the export hold no ECG and were left out."]


@pytest.mark.parametrize(
    "clocks",
    [
        ("13:29:36,10", "13:29:36,95", "13:29:37,70"),
        ("1:29:36.10 PM", "1:29:36.95 PM", "1:29:37.70 PM"),
        ("1:29:36.10\u202fPM", "1:29:36.95\u202fPM", "1:29:37.70\u202fPM"),
        ("下午1:29:36.10", "下午1:29:36.95", "下午1:29:37.70"),
        ("13.29.36,10", "13.29.36,95", "13.29.37,70"),
    ],
)
def test_beats_have_local_clock_times(clocks: tuple[str, ...]) -> None:
    beats = "".join(f'   <InstantaneousBeatsPerMinute bpm="{60 + i}" time="{c}"/>\n' for i, c in enumerate(clocks))
    text = record(
        "HKQuantityTypeIdentifierHeartRateVariabilitySDNN", "ms", "46.2", "2023-02-11 12:29:35 +0100", "2023-02-11 12:30:36 +0100",
        children=f"  <HeartRateVariabilityMetadataList>\n{beats}  </HeartRateVariabilityMetadataList>\n",
    )  # fmt: skip
    reading = both(export(text))
    assert reading.records == 1
    session = one(export(text))
    assert (session.kind, session.type) == (SessionKind.BEATS, "heart_rate_variability")
    assert session.traces[0].columns["t"].tolist() == [1100, 1950, 2700]
    assert session.traces[0].columns["bpm"].tolist() == [60, 61, 62]


def test_beats_go_on_over_midnight() -> None:
    from healthdesk.formats.apple.beats import clock_ms, since_start

    clocks = [clock_ms(c) for c in ("23:59:59.50", "0:00:00.25", "12:00:01.00 AM")]
    assert since_start(np.array(clocks, np.int64), 0, 60_000).tolist() == [0, 750, 1500]


def correlation(kind: str, *lines: str, more: str = "") -> str:
    return (
        f' <Correlation type="HKCorrelationTypeIdentifier{kind}" sourceName="Cuff" {TIMES}>\n{more}'
        + "\n".join(lines)
        + "\n </Correlation>"
    )


def pressure(part: str, value: str) -> str:
    return record(
        f"HKQuantityTypeIdentifierBloodPressure{part}", "mmHg", value, START, source="Cuff", device=None, indent="  "
    )


def test_a_blood_pressure_is_paired_and_its_records_are_nested() -> None:
    pair = (pressure("Systolic", "118"), pressure("Diastolic", "76"))
    text = export(*pair, correlation("BloodPressure", *pair))
    reading = both(text)
    assert reading.records == 4
    assert {key[2] for key in reading.rows} == {True, False}
    session = one(text)
    assert (session.kind, session.data["systolic"], session.data["diastolic"], session.data["unit"]) == (
        SessionKind.BLOOD_PRESSURE,
        118,
        76,
        "mmHg",
    )


def test_a_meal_has_its_name_and_parts() -> None:
    part = record("HKQuantityTypeIdentifierDietaryProtein", "g", "12.5", START, source="Cuff", device=None)
    session = one(export(correlation("Food", part, more=entry("HKFoodType", "Soup &amp; bread"))))
    assert (session.kind, session.data["name"]) == (SessionKind.FOOD, "Soup & bread")
    assert session.data["parts"] == [{"type": "HKQuantityTypeIdentifierDietaryProtein", "value": 12.5, "unit": "g"}]


def test_records_of_an_unknown_correlation_are_read_all_the_same() -> None:
    reading = both(export(correlation("Mystery", pressure("Systolic", "118"))))
    assert reading.records == 1
    assert reading.kept["Correlation"][0]["type"] == "HKCorrelationTypeIdentifierMystery"


def test_rings_and_goals_are_values_of_a_day() -> None:
    text = export(
        ' <ActivitySummary dateComponents="2016-11-15" activeEnergyBurned="590.252" activeEnergyBurnedGoal="630" activeEnergyBurnedUnit="kJ"'
        ' appleExerciseTime="68" appleExerciseTimeGoal="0" appleStandHours="13"/>',
        ' <ActivitySummary dateComponents="" activeEnergyBurned="1"/>',
        ' <ActivitySummary dateComponents="1970-01-01" activeEnergyBurned="1"/>',
    )
    reading = both(text)
    assert [day[:4] for day in reading.days] == [
        ("active_energy_burned", 17120, 590.252, "kJ"),
        ("active_energy_burned_goal", 17120, 630, "kJ"),
        ("apple_exercise_time", 17120, 68, "min"),
        ("apple_stand_hours", 17120, 13, "hr"),
    ]
    assert [note.text for note in reading.notes] == ["2 daily activity summaries have no date and were left out."]


def test_what_is_only_kept_comes_whole(tmp_path: Path) -> None:
    text = export(
        f' <Audiogram type="HKDataTypeIdentifierAudiogram" sourceName="Ear" {TIMES}>\n'
        '  <SensitivityPoint frequencyValue="250" frequencyUnit="Hz" leftEarValue="10" leftEarUnit="dBHL"/>\n </Audiogram>',
        ' <VisionPrescription type="glasses" dateIssued="2024-01-01"><RightEye sphere="-1.5" sphereUnit="D"/></VisionPrescription>',
        ' <ClinicalRecord type="Observation" identifier="1" sourceName="Clinic" resourceFilePath="/clinical-records/Observation-1.json"/>',
        ' <ClinicalRecord type="Observation" identifier="2" sourceName="Clinic" resourceFilePath="/clinical-records/Observation-2.json"/>',
        ' <StateOfMind valence="0.5"/>',
    )  # fmt: skip
    path = zipped(
        tmp_path / "a.zip",
        {"x/export.xml": text, "x/clinical-records/Observation-1.json": '{"resourceType": "Observation"}'},
    )
    kept = both(path).kept
    assert kept["Audiogram"][0]["children"] == [
        {
            "element": "SensitivityPoint",
            "frequencyValue": "250",
            "frequencyUnit": "Hz",
            "leftEarValue": "10",
            "leftEarUnit": "dBHL",
        }
    ]
    assert len(kept["VisionPrescription"]) == 1
    assert [record.get("resource") for record in kept["ClinicalRecord"]] == ['{"resourceType": "Observation"}', None]
    assert kept["StateOfMind"] == [{"element": "StateOfMind", "valence": "0.5"}]


def test_the_person_is_not_read() -> None:
    reading = both(
        export(
            ' <Me HKCharacteristicTypeIdentifierDateOfBirth="1990-01-01"/>',
            ' <ExportDate value="2024-01-01 00:00:00 +0000"/>',
            record(),
        )
    )
    assert "1990" not in repr(reading)
    assert reading.records == 1


@pytest.mark.parametrize("name", ["导出.xml", "Exportación.xml", "x.XML", "deep/er/エクスポート.xml"])
def test_the_main_file_is_found_by_its_root(tmp_path: Path, name: str) -> None:
    members: dict[str, str | bytes] = {
        "export_cda.xml": "<ClinicalDocument/>" + " " * 9999,
        name: export(record()),
        "__MACOSX/._export.xml": b"\x00\x05\x16\x07" * 99,
    }
    assert (
        both(zipped(tmp_path / "a.zip", members | {"apple_health_export/._x.xml": b"x", ".DS_Store": b"x"})).records
        == 1
    )


def test_names_that_were_read_in_the_wrong_code_are_put_right(tmp_path: Path) -> None:
    wrong = "导出.xml".encode().decode("cp437")
    path = zipped(tmp_path / "a.zip", {f"apple_health_export/{wrong}": export(record())})
    assert open_input([path]).parts[0].files[0].base == "导出.xml"
    assert both(path).records == 1


def test_of_two_exports_the_larger_is_read_and_the_other_told(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"a/export.xml": export(record()), "b/export 2.xml": export(record(), record())})
    reading = both(path)
    assert reading.records == 2
    assert [note.text for note in reading.notes] == ["A second export in the same archive was left out: export.xml."]


def test_a_folder_is_read_like_the_zip_of_it(tmp_path: Path) -> None:
    members: dict[str, str | bytes] = {
        "apple_health_export/export.xml": with_routes("/workout-routes/r.gpx"),
        "apple_health_export/workout-routes/r.gpx": gpx(3),
        "apple_health_export/electrocardiograms/ecg.csv": ecg_file(),
    }
    for name, data in members.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data.encode() if isinstance(data, str) else data)
    (tmp_path / "apple_health_export/link.xml").symlink_to("/etc/hostname")
    folder, archive = both(tmp_path / "apple_health_export"), both(zipped(tmp_path / "a.zip", members))
    assert folder.same() == archive.same()
    assert len(folder.sessions) == 2


@pytest.mark.skipif(not FIXTURES.exists(), reason="no fixtures beside the checkout")
def test_a_fixture_zip_with_routes() -> None:
    reading: Reading = read(next(FIXTURES.glob("paulstaab*/tests/fixtures/export.zip")))
    assert len(reading.sessions) == 8
    assert sum("'route'" in session[-1] for session in reading.sessions) == 4
    assert reading.notes == []
    assert not math.isnan(reading.sessions[0][7])


@pytest.mark.parametrize(
    ("times", "rates"),
    [
        (["08:33:44,67", "8:33:45.01 AM", "12:00:00.99\u202fPM"], ["60", "61,5", "62.25"]),
        (["08:33:44,67", "8:33:45.1"], ["60", "61"]),
        (["08:33:44.67", "noon"], ["60", "61"]),
        (["08:33:44.67", "08:33:45.67"], ["60", "fast"]),
        (["08:33:44.67\n08:33:45.67", "none"], ["60", "61"]),
        (["08:33:44.67", "08:33:45.67"], ["60\n61", ""]),
    ],
)
def test_usual_beats_read_together_are_those_read_one_by_one(times: list[str], rates: list[str]) -> None:
    from healthdesk.formats.apple.beats import _any, _usual

    together = _usual(times, rates)
    assert together in (None, _any(times, rates))
    assert (together is not None) == (times[-1].startswith("12:00"))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["1.5", " -2", "3e1"], [1.5, -2.0, 30.0]),
        (["1,5", "-2", "nan", "1e9"], [1.5, -2.0]),
        (["1.5", "", "lead", "-2"], [1.5, -2.0]),
        (["1.234,5", "6,5"], [1234.5, 6.5]),
        (['"1,5"', '"2"'], [1.5, 2.0]),
    ],
)
def test_voltages_of_any_notation(lines: list[str], expected: list[float]) -> None:
    from healthdesk.formats.apple.ecg import voltages

    assert voltages(lines).tolist() == expected


@pytest.mark.parametrize(
    "beat",
    [
        '<InstantaneousBeatsPerMinute bpm="61,5" time="13:29:36,95"/>',
        '<InstantaneousBeatsPerMinute time="13:29:36.95" bpm="61.5"/>',
        "<InstantaneousBeatsPerMinute bpm='61.5' time='13:29:36.95'></InstantaneousBeatsPerMinute>",
        '<InstantaneousBeatsPerMinute bpm="61.5" time="13:29:36.95" note="a|b"/>',
        '<!-- --><InstantaneousBeatsPerMinute bpm="61.5" time="13:29:36.95"/>',
    ],
)
def test_beats_are_the_same_however_their_list_is_written(beat: str) -> None:
    from healthdesk.formats.apple.beats import condensed

    usual = '<InstantaneousBeatsPerMinute bpm="60" time="13:29:36.10"/>'
    children = f"<HeartRateVariabilityMetadataList>\n {usual}\n {beat}\n </HeartRateVariabilityMetadataList>"
    assert (condensed(children.encode()) != children.encode()) == beat.startswith(
        '<InstantaneousBeatsPerMinute bpm="61,5'
    )
    text = record(
        "HKQuantityTypeIdentifierHeartRateVariabilitySDNN", "ms", "46.2", "2023-02-11 12:29:35 +0100", "2023-02-11 12:30:36 +0100",
        children=children,
    )  # fmt: skip
    columns = one(export(text)).traces[0].columns
    assert columns["t"].tolist() == [1100, 1950]
    assert columns["bpm"].tolist() == [60, 61.5]
