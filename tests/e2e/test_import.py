"""From a hand-written export to figures that were worked out by hand, through the real program."""

import csv
import json
import uuid
from pathlib import Path

import pytest

from tests.e2e.program import PHONE, WATCH, Program, device, document, fresh_program, record, write_zip

# The wearer is in Berlin; on 10 July it is summer there (+02:00), but the file prints the winter offset of its export.
# So "09:00:00 +0100" is ten o'clock for the wearer, and "23:15:00 +0100" is a quarter past midnight of the next day.
SLEEP = "HKCategoryTypeIdentifierSleepAnalysis"
STAGE = "HKCategoryValueSleepAnalysis"
STEPS = [
    record("StepCount", "2026-07-10 09:00:00", "2026-07-10 10:00:00", "600", "count"),
    record("StepCount", "2026-07-10 09:30:00", "2026-07-10 10:30:00", "1000", "count", PHONE),
    record("StepCount", "2026-07-09 23:15:00", "2026-07-09 23:45:00", "40", "count"),
    record("StepCount", "2026-07-10 22:50:00", "2026-07-10 23:10:00", "20", "count", PHONE),
]
GOOD = [
    *STEPS,
    STEPS[0],  # written twice, as phones do
    record("DistanceWalkingRunning", "2026-07-10 09:00:00", "2026-07-10 10:00:00", "1.5", "mi"),
    record("ActiveEnergyBurned", "2026-07-10 09:00:00", "2026-07-10 10:00:00", "418.4", "kJ"),
    record("FlightsClimbed", "2026-07-10 09:10:00", "2026-07-10 09:12:00", "3", "count"),
    record("HeartRate", "2026-07-10 09:05:00", "2026-07-10 09:05:00", "60", "count/min"),
    record("HeartRate", "2026-07-10 09:15:00", "2026-07-10 09:15:00", "70", "count/min"),
    record("HeartRate", "2026-07-10 10:15:00", "2026-07-10 10:15:00", "110", "count/min"),
    record("BodyMass", "2026-07-10 06:30:00", "2026-07-10 06:30:00", "160", "lb", PHONE),
    record("OxygenSaturation", "2026-07-10 03:00:00", "2026-07-10 03:00:00", "0.97", "%"),
    record(SLEEP, "2026-07-09 21:50:00", "2026-07-10 03:20:00", STAGE + "InBed", source=PHONE),
    record(SLEEP, "2026-07-09 22:00:00", "2026-07-10 00:00:00", STAGE + "AsleepCore"),
    record(SLEEP, "2026-07-10 00:00:00", "2026-07-10 01:00:00", STAGE + "AsleepDeep"),
    record(SLEEP, "2026-07-10 01:00:00", "2026-07-10 01:30:00", STAGE + "Awake"),
    record(SLEEP, "2026-07-10 01:30:00", "2026-07-10 03:00:00", STAGE + "AsleepREM"),
]
UNKNOWN = [record("FluxCapacitance", "2026-07-10 09:00:00", "2026-07-10 09:01:00", "1.21", "GW")]
BAD = [
    (record("StepCount", "2026-07-10 12:00:00", "2026-07-10 12:01:00", "NaN", "count"), "number"),
    (record("BodyMass", "2026-07-10 12:00:00", "2026-07-10 12:00:00", "1e308", "kg"), "outside"),
    (record("StepCount", "0001-01-01 00:00:00", "0001-01-01 00:01:00", "7", "count"), "date"),
    (record("StepCount", "2026-07-10 12:02:00", "2026-07-10 12:01:00", "7", "count"), "end"),
    (record("BodyMass", "2026-07-10 12:00:00", "2026-07-10 12:00:00", "12", "furlong"), "unit"),
]
WORKOUT = f"""<Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="30" durationUnit="min"
 sourceName="{WATCH[0]}" sourceVersion="11.1" device="{device(WATCH)}" creationDate="2026-07-10 18:00:00 +0100"
 startDate="2026-07-10 17:00:00 +0100" endDate="2026-07-10 17:30:00 +0100">
<WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" startDate="2026-07-10 17:00:00 +0100"
 endDate="2026-07-10 17:30:00 +0100" sum="5.25" unit="km"/></Workout>"""
RECORDS = len(GOOD) + len(UNKNOWN) + len(BAD)


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> Path:
    xml = document(*GOOD, *UNKNOWN, *(bad for bad, _ in BAD), WORKOUT)
    return write_zip(tmp_path_factory.mktemp("export") / "export.zip", xml)


@pytest.fixture(scope="module")
def first(program: Program, export: Path) -> dict[str, object]:
    """The report of the first import."""
    report = program.ask("import", export)
    assert isinstance(report, dict)
    return report


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    return fresh_program(tmp_path_factory.mktemp("import") / "data")


@pytest.fixture(scope="module")
def filled(program: Program, first: dict[str, object]) -> Program:
    """The program with the export in it."""
    return program


Days = dict[tuple[str, str], dict[str, object]]  # by metric and date


def ask_days(program: Program) -> Days:
    """The days of all metrics with one question."""
    metrics = ("steps", "distance", "active_energy", "flights_climbed", "heart_rate", "weight", "oxygen_saturation")
    found = program.ask("aggregates", *metrics, "--start", "2026-07-01", "--end", "2026-07-31", "--by-source")
    return {(bucket["type"], bucket["periodStart"]): bucket for bucket in found}


@pytest.fixture(scope="module")
def days(filled: Program) -> Days:
    return ask_days(filled)


def steps(program: Program) -> dict[str, object]:
    """Steps by date."""
    found = program.ask("aggregates", "steps", "--start", "2026-07-01", "--end", "2026-07-31")
    return {bucket["periodStart"]: bucket["value"] for bucket in found}


def test_every_record_is_accounted_for(first: dict[str, object]) -> None:
    assert first["import_id"] == 1
    assert first["format"] == "apple_health"
    assert first["file"] == "export.zip"
    assert first["records"] == RECORDS
    assert first["inserted"] == len(GOOD) - 1
    assert first["duplicates"] == 1
    assert first["updated"] == 0
    assert first["rejected"] == len(BAD)
    assert first["unmapped"] == {"HKQuantityTypeIdentifierFluxCapacitance": 1}
    assert first["sessions"] == {"workout": 1}
    assert first["days_recomputed"]


def test_bad_records_are_listed_with_place_and_reason(first: dict[str, object]) -> None:
    errors = first["errors"]
    assert isinstance(errors, list)
    assert len(errors) == len(BAD)
    assert all("export.xml line " in error["where"] for error in errors)
    for _, word in BAD:
        assert any(word in error["reason"].lower() for error in errors), word


def test_steps_of_watch_and_phone_are_counted_once(days: Days) -> None:
    """600 of the watch, half of the phone's 1000, 40 after midnight, half of the 20 across the next midnight."""
    steps = days["steps", "2026-07-10"]
    assert steps["value"] == 600 + 500 + 40 + 10
    assert steps["unit"] == "{steps}"
    assert steps["sources"] == [
        {"source": "Ida’s Apple\u00a0Watch", "kept": 640.0, "dropped": 0.0},
        {"source": "=Ida’s iPhone", "kept": 510.0, "dropped": 500.0},
    ]
    assert days["steps", "2026-07-11"]["value"] == 10


def test_hours_are_those_of_the_wearers_clock(filled: Program) -> None:
    hours = filled.ask("aggregates", "steps", "--period", "hour", "--start", "2026-07-10", "--end", "2026-07-10")
    assert {hour["periodStart"]: hour["value"] for hour in hours} == {
        "2026-07-10T00:00+02:00": 40.0,
        "2026-07-10T10:00+02:00": 600.0,
        "2026-07-10T11:00+02:00": 500.0,
        "2026-07-10T23:00+02:00": 10.0,
    }


def test_units_become_those_of_the_registry(days: Days) -> None:
    assert days["distance", "2026-07-10"]["value"] == pytest.approx(1.5 * 1609.344)
    assert days["active_energy", "2026-07-10"]["value"] == pytest.approx(100)
    assert days["weight", "2026-07-10"]["value"] == pytest.approx(160 * 0.45359237)
    assert days["oxygen_saturation", "2026-07-10"]["value"] == pytest.approx(97)
    assert days["flights_climbed", "2026-07-10"]["value"] == 3


def test_heart_rate_has_mean_least_most_and_count(days: Days) -> None:
    rate = days["heart_rate", "2026-07-10"]
    figures = [rate[key] for key in ("value", "minValue", "maxValue", "sampleCount")]
    assert figures == [80.0, 60.0, 110.0, 3]


def test_the_summary_shows_the_day(filled: Program) -> None:
    summary = filled.ask("summary", "--date", "2026-07-10")
    assert summary["date"] == "2026-07-10"
    steps = summary["metrics"]["steps"]
    assert (steps["value"], steps["goal"], steps["progress"]) == (1150.0, 10000.0, 0.115)
    assert steps["baseline"] is None
    assert steps["trend"] is None
    assert summary["sleep"]["asleep_min"] == 120 + 60 + 90
    assert summary["sleep"]["in_bed_min"] == 330
    assert summary["sleep"]["stages"] == {"awake_min": 30, "core_min": 120, "deep_min": 60, "rem_min": 90}
    assert summary["insights"] == []
    assert summary["last_sync"] is None
    text = filled.run("summary", "--date", "2026-07-10").out
    assert "1,150" in text
    assert "4h 30m" in text.replace("\u00a0", " ")


def test_samples_keep_the_time_of_the_place(filled: Program) -> None:
    rows = filled.ask("samples", "steps", "--start", "2026-07-10", "--end", "2026-07-10")
    assert [row["value"] for row in rows] == [40.0, 600.0, 1000.0, 20.0]
    assert rows[1]["startDate"] == "2026-07-10T10:00:00+02:00"
    assert rows[1]["sourceDevice"] == "Ida’s Apple\u00a0Watch"
    assert all(uuid.UUID(row["id"]).version == 5 for row in rows)
    assert len({row["id"] for row in rows}) == 4


def test_the_workout_is_a_session(filled: Program) -> None:
    (run,) = filled.ask("sessions", "--kind", "workout", "--start", "2026-07-01", "--end", "2026-07-31")
    assert (run["type"], run["duration_s"], run["distance_m"]) == ("running", 1800.0, 5250.0)
    assert run["startDate"] == "2026-07-10T18:00:00+02:00"


def test_nights_tell_their_stages(filled: Program) -> None:
    (night,) = filled.ask("sessions", "--kind", "sleep", "--start", "2026-07-10", "--end", "2026-07-10")
    assert night["date"] == "2026-07-10"
    assert night["asleep_min"] == 270
    assert [stage["stage"] for stage in night["stages"]][:4] == ["core", "deep", "awake", "rem"]


def test_the_same_file_again_adds_nothing(filled: Program, export: Path) -> None:
    """And two paths give two reports."""
    again, third = filled.ask("import", export, export)
    assert again["records"] == RECORDS
    assert third["inserted"] == 0
    assert (again["inserted"], again["updated"], again["days_recomputed"]) == (0, 0, 0)
    assert again["duplicates"] == len(GOOD)
    assert again["sessions"] == {}
    assert steps(filled) == {"2026-07-10": 1150, "2026-07-11": 10}


def test_a_dry_run_keeps_nothing(tmp_path: Path, export: Path) -> None:
    program = fresh_program(tmp_path / "data")
    report = program.ask("import", "--dry-run", export)
    assert (report["import_id"], report["inserted"], report["records"]) == (None, len(GOOD) - 1, RECORDS)
    assert program.ask("stats")["samples"] == 0
    assert program.ask("imports") == []


def test_another_order_of_sources_changes_who_counts(filled: Program) -> None:
    """With the phone first, its 1000 stand and the watch keeps the half hour before: 300."""
    filled.ask("sources", "rank", "steps", "iphone")
    assert steps(filled)["2026-07-10"] == 300 + 1000 + 40 + 10
    filled.ask("sources", "rank", "steps", "watch")
    assert steps(filled)["2026-07-10"] == 1150


def test_sources_are_excluded_merged_and_deleted(tmp_path: Path, export: Path) -> None:
    """Each is gone back on but the last, which needs a yes."""
    own = fresh_program(tmp_path / "data")
    own.ask("import", export)
    names = {source["name"]: source["id"] for source in own.ask("sources")}
    own.ask("sources", "exclude", "iphone")
    assert steps(own)["2026-07-10"] != 1150
    found = own.ask("sources", "include", "iphone")
    assert [source["excluded"] for source in found] == [False] * len(names)
    assert steps(own)["2026-07-10"] == 1150
    phone, watch = (next(name for name in names if word in name) for word in ("iPhone", "Watch"))
    found = own.ask("sources", "merge", phone, watch)
    assert next(s["names"] for s in found if s["name"] == watch) == [{"id": names[phone], "name": phone}]
    assert len(own.ask("sources", "split", phone)) == len(names)
    assert steps(own)["2026-07-10"] == 1150
    refused = own.run("sources", "delete", phone)
    assert refused.code != 0
    assert "--yes" in refused.err
    assert len(own.ask("sources")) == len(names)
    assert phone not in [source["name"] for source in own.ask("sources", "delete", phone, "--yes")]


def test_another_home_zone_moves_the_days(filled: Program) -> None:
    """In London the 40 steps were taken before midnight, and the phone's last 20 as well."""
    filled.ask("settings", "set", "home_zone", "Europe/London")
    assert steps(filled) == {"2026-07-09": 40, "2026-07-10": 600 + 500 + 20}
    filled.ask("settings", "set", "home_zone", "Europe/Berlin")
    assert steps(filled) == {"2026-07-10": 1150, "2026-07-11": 10}


def test_a_table_for_spreadsheets_runs_nothing(filled: Program, tmp_path: Path) -> None:
    out = tmp_path / "all.csv"
    written = filled.ask("export", "--format", "csv", out)
    with out.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert written["samples"] == len(GOOD) - 1
    assert len(rows) == written["samples"] + written["sessions"] == len(GOOD)
    assert not any(cell.startswith("=") for row in rows for cell in row.values())
    steps = [row for row in rows if row["type"] == "steps"]
    assert {row["source"] for row in steps} == {"Ida’s Apple\u00a0Watch", "'=Ida’s iPhone"}
    assert sum(float(row["value"]) for row in steps) == 600 + 1000 + 40 + 20
    assert filled.run("export", "--format", "csv", out).code == 2


def test_a_document_for_programs_holds_the_same(filled: Program, tmp_path: Path) -> None:
    out = tmp_path / "july.json"
    filled.ask("export", "--format", "json", "--metrics", "steps,weight", "--start", "2026-07-10", out)
    found = json.loads(out.read_text("utf-8"))
    assert found["home_zone"] == "Europe/Berlin"
    assert [s["type"] for s in found["samples"]] == ["steps"] * 4 + ["weight"]
    assert [s["value"] for s in found["samples"][:4]] == [40.0, 600.0, 1000.0, 20.0]
    assert found["samples"][1]["startDate"] == "2026-07-10T10:00:00+02:00"
    assert found["sessions"] == []
    assert [p.name for p in tmp_path.iterdir()] == ["july.json"]


def test_an_import_can_be_taken_back(tmp_path: Path, export: Path) -> None:
    program = fresh_program(tmp_path / "data")
    identities = {}
    for _ in range(2):
        number = program.ask("import", export)["import_id"]
        rows = program.ask("samples", "steps", "--start", "2026-07-01", "--end", "2026-07-31")
        identities[number] = [row["id"] for row in rows]
        undone = program.ask("imports", "undo", str(number))
        assert undone["import_id"] == number
        assert "steps" in undone["metrics"]
    assert program.ask("stats")["samples"] == 0
    assert steps(program) == {}
    assert program.ask("verify")["ok"]
    assert len(set(map(tuple, identities.values()))) == 1
    assert [info["undone"] for info in program.ask("imports")] == [True, True]
    assert program.run("imports", "undo", "1").code == 2


def test_the_store_verifies(filled: Program) -> None:
    report = filled.ask("verify")
    assert report["ok"]
    assert report["problems"] == []
    assert report["checked"]["sample"] == len(GOOD) - 1
