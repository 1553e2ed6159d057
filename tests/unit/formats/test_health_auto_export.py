"""Health Auto Export: what stamps stand for, units, sleep, workouts, and the tables."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from healthdesk.base.errors import InputRefused
from healthdesk.base.jobs import NullJob
from healthdesk.formats.format import ReadOptions
from healthdesk.model.batch import Note, RawRecords, SampleBatch, SourceSeen
from healthdesk.model.metric import DeviceClass
from healthdesk.model.night import Stage
from healthdesk.model.session import DayValue, Session, SessionKind
from healthdesk.model.zones import HOUR_MS, ZoneHistory
from healthdesk.services.frames import Event, Opened, Rejected
from healthdesk.services.ingest import import_paths
from healthdesk.services.reader import read_here
from tests.profiles import empty_library
from tests.samples import health_auto_export as sample
from tests.unit.formats.format_reading import FIXTURES
from tests.unit.services.conftest import utc

BERLIN = ReadOptions(zones=ZoneHistory("Europe/Berlin"))
REAL = FIXTURES / "healthautoexport"
DEVICES = ("iPhone", "Rowan’s Apple Watch")
ABROAD = "irvinlim__apple-health-ingester"


def read(paths: Sequence[Path], options: ReadOptions = BERLIN) -> list[Event | Opened]:
    return list(read_here(paths, format_id=None, options=options))


def payload(folder: Path, **sections: object) -> list[Event | Opened]:
    path = folder / "export.json"
    path.write_text(json.dumps({"data": sections}), "utf-8")
    return read([path])


def metric(folder: Path, name: str, units: str, *data: dict[str, object]) -> SampleBatch:
    (batch,) = [e for e in payload(folder, metrics=[{"name": name, "units": units, "data": list(data)}])
                if isinstance(e, SampleBatch)]  # fmt: skip
    return batch


def by_metric(events: Sequence[object]) -> dict[str, SampleBatch]:
    return {event.metric: event for event in events if isinstance(event, SampleBatch)}


def test_a_figure_of_a_day_holds_for_that_day_and_a_later_one_is_newer(tmp_path: Path) -> None:
    # 29 March 2026 lasts from 28 March 23:00 UTC to 29 March 22:00 UTC in Berlin: 23 hours.
    steps = metric(
        tmp_path, "step_count", "count",
        {"date": "2026-03-28 00:00:00 +0100", "qty": 8000},
        {"date": "2026-03-29 00:00:00 +0100", "qty": 9000.5},
    )  # fmt: skip
    assert steps.start.tolist() == [utc("2026-03-27 23:00"), utc("2026-03-28 23:00")]
    assert ((steps.end - steps.start) / HOUR_MS).tolist() == [24, 23]
    assert steps.ident is not None
    assert len(set(steps.ident)) == 2
    assert steps.version is not None
    assert steps.version.tolist() == [8_000_000, 9_000_500]


@pytest.mark.parametrize(
    ("clock", "minutes"), [("14:00:00", 60), ("14:05:00", 1), ("14:05:07", 0)], ids=["hour", "minute", "sample"]
)
def test_clock_times_show_how_long_a_figure_holds(tmp_path: Path, clock: str, minutes: int) -> None:
    energy = metric(tmp_path, "active_energy", "kJ", {"date": f"2026-01-10 {clock} +0100", "qty": 41.84})
    assert (energy.end - energy.start).tolist() == [minutes * 60_000]
    assert energy.value.tolist() == pytest.approx([10])  # 41.84 kJ / 4.184


@pytest.mark.parametrize(
    ("days", "lengths"),
    [
        (["2026-01-05", "2026-01-12", "2026-02-02"], [7, 7, 7]),
        (["2026-01-01", "2026-02-01", "2026-12-01"], [31, 28, 31]),
        (["2023-01-01", "2024-01-01", "2025-01-01"], [365, 366, 365]),
        (["2026-01-05", "2026-01-12", "2026-01-13"], [1, 1, 1]),
        (["2026-01-05", "2026-01-12"], [1, 1]),
    ],
    ids=["weeks", "months", "years", "days", "too few to tell"],
)
def test_dates_show_sums_of_more_than_a_day(tmp_path: Path, days: list[str], lengths: list[int]) -> None:
    data: list[dict[str, object]] = [{"date": f"{day} 00:00:00 +0100", "qty": 9000} for day in days]
    steps = metric(tmp_path, "step_count", "count", *data)
    assert ((steps.end - steps.start) / (24 * HOUR_MS)).tolist() == lengths
    weight = metric(tmp_path, "weight_body_mass", "kg", *(row | {"qty": 80} for row in data))
    assert ((weight.end - weight.start) / (24 * HOUR_MS)).tolist() == [1] * len(days)


def test_a_reading_is_an_instant_and_twelve_hour_clocks_are_read(tmp_path: Path) -> None:
    # 3:04:05 PM at -0700 is 22:04:05 UTC.
    heart = metric(
        tmp_path, "heart_rate", "bpm", {"date": "2024-01-02 3:04:05\u202fPM -0700", "Avg": 61, "Min": 61, "Max": 61}
    )
    assert heart.start.tolist() == heart.end.tolist() == [utc("2024-01-02 22:04") + 5000]
    assert heart.offset.tolist() == [-420]


@pytest.mark.parametrize(
    ("name", "units", "qty", "metric_id", "value"),
    [
        ("weight_body_mass", "lb", 200, "weight", 90.718474),  # 200 x 0.45359237
        ("blood_oxygen_saturation", "%", 97, "oxygen_saturation", 97),
        ("blood_oxygen_saturation", "%", 0.97, "oxygen_saturation", 97),  # a fraction by its size
        ("walking_asymmetry_percentage", "%", 0.5, "walking_asymmetry", 0.5),  # which here is a likely percentage
        ("blood_glucose", "mmol/L", 5, "glucose", 90.07794),  # 5 x 18.01558800000541
        ("walking_running_distance", "mi", 2, "distance", 3218.688),
        ("vo2max", "ml/(kg·min)", 41, "vo2_max", 41),
        ("monosaturated_fat", "g", 3, "dietary_monounsaturated_fat", 3),
        ("vitamin_d", "mcg", 10, "dietary_vitamin_d", 10),
        ("walking_speed", "kmph", 3.6, "walking_speed", 1),
        ("apple_sleeping_wrist_temperature", "ºF", 95, "wrist_temperature", 35),
        ("mindful_minutes", "min", 12, "mindful_minutes", 12),
        ("handwashing", "s", 30, "handwashing", 0.5),
    ],
)
def test_units_and_names(tmp_path: Path, name: str, units: str, qty: float, metric_id: str, value: float) -> None:
    found = metric(tmp_path, name, units, {"date": "2026-01-10 14:05:07 +0100", "qty": qty})
    assert found.metric == metric_id
    assert found.value.tolist() == pytest.approx([value])


def test_names_of_owners_are_not_kept_and_merged_sources_are_the_app(tmp_path: Path) -> None:
    events = payload(
        tmp_path,
        metrics=[{"name": "heart_rate", "units": "bpm", "data": [
            {"date": "2026-01-10 14:05:07 +0100", "Avg": 61, "source": "Rowan’s Apple\u00a0Watch"},
            {"date": "2026-01-10 14:05:08 +0100", "Avg": 62, "source": "Rowan’s Apple Watch|Rowan’s iPhone"},
            {"date": "2026-01-10 14:05:09 +0100", "Avg": 62, "source": "iPhone von Rowan"},
        ]}],
    )  # fmt: skip
    sources = {event.source.name: event.source.device_class for event in events if isinstance(event, SourceSeen)}
    assert sources == {
        "Apple Watch": DeviceClass.WATCH, "Health Auto Export": DeviceClass.APP, "iPhone": DeviceClass.PHONE,
    }  # fmt: skip


def test_samples_of_two_devices_that_may_overlap_are_told(tmp_path: Path) -> None:
    data = [{"date": f"2026-01-10 14:05:0{n} +0100", "qty": 5, "source": source} for n, source in enumerate(DEVICES, 1)]
    events = payload(tmp_path, metrics=[{"name": "step_count", "units": "count", "data": data}])
    assert [e.text.split(":")[0] for e in events if isinstance(e, Note)] == ["Steps"]
    events = payload(tmp_path, metrics=[{"name": "step_count", "units": "count", "data": data[:1]}])
    assert not any(isinstance(e, Note) for e in events)


def test_a_night_of_lengths_keeps_its_minutes(tmp_path: Path) -> None:
    events = read(sample.write(tmp_path))
    sleep = by_metric(events)["sleep"]
    hours = dict(zip(sleep.value.tolist(), ((sleep.end - sleep.start) / HOUR_MS).tolist(), strict=True))
    # 23:00 at +0100 to 7:30 at +0200 are 7.5 hours.
    assert hours == {Stage.ASLEEP: 7.0, Stage.AWAKE: 0.5, Stage.IN_BED: 7.5}
    days = {event.name: event.value for event in events if isinstance(event, DayValue)}
    assert days == {"core_sleep": 240, "deep_sleep": 60, "rem_sleep": 120}


def test_stages_one_by_one(tmp_path: Path) -> None:
    row = {"startDate": "2026-01-10 01:00:00 +0100", "endDate": "2026-01-10 02:00:00 +0100", "qty": 1}
    stages = ["In Bed", "Core", "Deep", "REM", "Awake", "Asleep", "Unspecified"]
    sleep = metric(tmp_path, "sleep_analysis", "hr", *(row | {"value": stage} for stage in stages))
    assert sleep.value.tolist() == [0, 3, 4, 5, 2, 1, 1]
    assert set(sleep.start.tolist()) == {utc("2026-01-10 00:00")}


def test_sleep_that_cannot_be_is_rejected(tmp_path: Path) -> None:
    times = {"sleepStart": "2026-01-10 01:00:00 +0100", "sleepEnd": "2026-01-10 02:00:00 +0100"}
    data = [
        times | {"date": "2026-01-10", "totalSleep": 7},
        times | {"date": "2026-01-10", "totalSleep": "808.742.334"},
        {"date": "2026-01-10", "startDate": "2026-01-10 01:00:00", "endDate": "2026-01-10 02:00:00", "value": "Dozing"},
    ]
    events = payload(tmp_path, metrics=[{"name": "sleep_analysis", "units": "hr", "data": data}])
    assert sum(len(event.errors) for event in events if isinstance(event, Rejected)) == 3
    assert not by_metric(events)


def test_a_workout_with_its_pulse_and_route(tmp_path: Path) -> None:
    events = read(sample.write(tmp_path))
    (run,) = [e for e in events if isinstance(e, Session) and e.kind is SessionKind.WORKOUT]
    # 1673.6 kJ / 4.184 = 400 kcal
    assert (run.type, run.duration_s, run.distance_m) == ("running", 1740.5, 5200)
    assert run.energy_kcal == pytest.approx(400)
    (route,) = run.traces
    assert route.columns["lat"].tolist() == [52.5, 52.51]
    assert set(route.columns) == {"t", "lat", "lon", "ele", "speed"}
    heart = by_metric(events)["heart_rate"]
    assert 130 in heart.value
    without = read(sample.write(tmp_path), ReadOptions(routes=False, zones=BERLIN.zones))
    assert [e.traces for e in without if isinstance(e, Session) and e.kind is SessionKind.WORKOUT] == [[]]


def test_moments(tmp_path: Path) -> None:
    events = read(sample.write(tmp_path))
    rows = by_metric(events)
    assert rows["headache"].value.tolist() == [3]  # moderate
    assert rows["menstrual_flow"].value.tolist() == [2]  # light
    assert rows["high_heart_rate_events"].value.tolist() == [1]  # 131 is above the threshold of 120
    sessions = {event.kind: event for event in events if isinstance(event, Session)}
    ecg = sessions[SessionKind.ECG]
    assert (ecg.type, ecg.duration_s) == ("sinus_rhythm", 1.0)
    assert ecg.traces[0].columns["uv"].tolist() == pytest.approx([100] * 512)  # 0.0001 V
    dose = sessions[SessionKind.MEDICATION]
    assert (dose.type, dose.data["name"], dose.data["dosage"]) == ("taken", "Ibuprofen 200 mg", 2)
    assert "my head" not in repr(events)
    assert sessions[SessionKind.STATE_OF_MIND].data["valence"] == 0.4
    pressure = sessions[SessionKind.BLOOD_PRESSURE]
    assert pressure.start == rows["systolic_pressure"].start[0] == utc("2026-03-28 06:31")


def test_sexual_activity_counts_each(tmp_path: Path) -> None:
    found = metric(tmp_path, "sexual_activity", "count", {"date": "2026-01-10 00:00:00 +0100", "Protection Used": 2})
    assert found.value.tolist() == [1, 1]
    assert found.ordinal.tolist() == [0, 1]


def test_a_file_that_is_cut_off_keeps_what_came_before(tmp_path: Path) -> None:
    path = sample.bulk(tmp_path, 100)[0]
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    events = read([path])
    assert any(isinstance(event, Note) and event.partial for event in events)
    assert 40 <= len(by_metric(events)["heart_rate"]) <= 50


def test_a_bad_figure_costs_only_itself(tmp_path: Path) -> None:
    events = payload(
        tmp_path,
        metrics=[{"name": "step_count", "units": "count", "data": [
            {"date": "2026-01-10 00:00:00 +0100", "qty": "many"}, {"date": "2026-01-11 00:00:00 +0100", "qty": 5},
        ]}, 7],
    )  # fmt: skip
    assert by_metric(events)["steps"].value.tolist() == [5]
    assert sum(len(event.errors) for event in events if isinstance(event, Rejected)) == 2


METRICS_CSV = (
    "Date/Time,Active Energy (kJ),Heart Rate [Min] (count/min),Heart Rate [Max] (count/min),Heart Rate [Avg] (count/min),"
    "Blood Pressure [Systolic] (mmHg),Blood Pressure [Diastolic] (mmHg),Sleep Analysis [Total] (hr),"
    "Sleep Analysis [Deep] (hr),Step Count (count),Weight & Body Mass (kg),Sparkle (count)\n"
    "2026-03-28 00:00:00,418.4,50,120,70.5,120,80,7.5,1.5,1000,80.5,\n"
    "2026-03-29 00:00:00,,,,,,,,,2000,,3\n"
)


def test_the_table_of_metrics(tmp_path: Path) -> None:
    path = tmp_path / "metrics.csv"
    path.write_text(METRICS_CSV, "utf-8")
    events = read([path])
    rows = {name: batch.value.tolist() for name, batch in by_metric(events).items()}
    assert rows == {
        "active_energy": pytest.approx([100]), "heart_rate": [70.5], "systolic_pressure": [120],
        "diastolic_pressure": [80], "steps": [1000, 2000], "weight": [80.5],
    }  # fmt: skip
    steps = by_metric(events)["steps"]
    assert ((steps.end - steps.start) / HOUR_MS).tolist() == [24, 23]
    assert np.all(steps.offset == 60)
    assert {e.name: e.value for e in events if isinstance(e, DayValue)} == {"total_sleep": 450, "deep_sleep": 90}
    assert [e.type for e in events if isinstance(e, RawRecords)] == ["Sparkle (count)"]
    assert any("JSON" in e.text for e in events if isinstance(e, Note))


def test_the_table_of_workouts(tmp_path: Path) -> None:
    path = tmp_path / "workouts.csv"
    path.write_text(
        "Workout Type,Start,End,Duration,Active Energy (kcal),Max. Heart Rate (count/min),Avg. Heart Rate (count/min),"
        "Distance (mi),Location\n"
        "Indoor Cycling,2026-07-01 10:00,2026-07-01 10:45,00:40:02,300,150,130,10,Indoor\n"
        "Pilates,2026-07-02 10:00,2026-07-02 09:00,00:10:00,,,,,\n"
        ",,,,,,,,\n",
        "utf-8",
    )
    events = read([path])
    (ride,) = [event for event in events if isinstance(event, Session)]
    assert (ride.type, ride.start, ride.end) == ("cycling", utc("2026-07-01 08:00"), utc("2026-07-01 08:45"))
    assert (ride.duration_s, ride.energy_kcal) == (2402, 300)
    assert ride.distance_m == pytest.approx(16093.44)
    assert sum(len(event.errors) for event in events if isinstance(event, Rejected)) == 1


def test_a_table_in_another_language_is_refused_with_a_way_out(tmp_path: Path) -> None:
    path = tmp_path / "HealthAutoExport-2026-03-25-2026-03-26.csv"
    path.write_text("Fecha/Hora,Energía Activa (kJ),Proteína (g)\n2026-03-25 00:00,1200,5\n", "utf-8")
    with pytest.raises(InputRefused, match="language") as refusal:
        read([path])
    assert "JSON" in refusal.value.hint


def test_a_day_that_grew_is_revised_and_an_older_export_does_not_undo_it(tmp_path: Path) -> None:
    path, found = tmp_path / "export.json", []
    with empty_library(tmp_path / "data") as library:
        for steps, source in ((5000, "iPhone"), (8000, "iPhone|Apple Watch"), (5000, "iPhone"), (8000, "iPhone")):
            day = {"date": "2026-03-28 00:00:00 +0100", "qty": steps, "source": source}
            sections = {"metrics": [{"name": "step_count", "units": "count", "data": [day]}]}
            path.write_text(json.dumps({"data": sections}), "utf-8")
            (report,) = import_paths(library, [path], NullJob())[0]
            found.append((report.inserted, report.updated, report.duplicates))
    assert found == [(1, 0, 0), (0, 1, 0), (0, 0, 1), (0, 0, 1)]


@pytest.mark.skipif(not REAL.is_dir(), reason="the sample files are not here")
def test_real_payloads() -> None:
    energy = by_metric(read([REAL / ABROAD / "literal_0.json"]))["active_energy"]
    # 0.7685677437484512 and 0.377848256251549 kJ, a minute each, from 24 December 2021 0:04 at +0800
    assert energy.value.tolist() == pytest.approx([0.1836921, 0.0903079], abs=1e-7)
    assert energy.start.tolist() == [utc("2021-12-23 16:04"), utc("2021-12-23 16:05")]
    assert (energy.end - energy.start).tolist() == [60_000, 60_000]
    (walk,) = [e for e in read([REAL / ABROAD / "literal_1.json"]) if isinstance(e, Session)]
    assert walk.type == "walking"
    assert walk.energy_kcal == pytest.approx(226.21122641832523 / 4.184)
    assert walk.traces[0].columns["lon"].tolist() == [-77.0364]
