"""Withings: units and languages, arrays of values, what gives way to what, nights, workouts."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from healthdesk.formats.format import ReadOptions
from healthdesk.model.batch import Note, SampleBatch, SourceSeen
from healthdesk.model.metric import DeviceClass
from healthdesk.model.night import Stage
from healthdesk.model.session import DayValue, Session, SessionKind
from healthdesk.model.zones import HOUR_MS, ZoneHistory
from healthdesk.services.frames import Event, Opened, Rejected
from healthdesk.services.reader import read_here
from tests.samples import withings as sample
from tests.unit.services.conftest import utc

BERLIN = ReadOptions(zones=ZoneHistory("Europe/Berlin"))


def read(paths: Sequence[Path], options: ReadOptions = BERLIN) -> list[Event | Opened]:
    return list(read_here(paths, format_id=None, options=options))


def read_text(folder: Path, name: str, text: str) -> list[Event | Opened]:
    (folder / name).write_text(text, "utf-8")
    return read([folder / name])


def rows(events: Sequence[object]) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {}
    for event in events:
        if isinstance(event, SampleBatch):
            found.setdefault(event.metric, []).extend(event.value.tolist())
    return found


def batch(events: Sequence[object], metric: str) -> SampleBatch:
    (found,) = [event for event in events if isinstance(event, SampleBatch) and event.metric == metric]
    return found


def reasons(events: Sequence[object]) -> list[str]:
    return [error.reason for event in events if isinstance(event, Rejected) for error in event.errors]


def test_weighings_are_wall_clock_times_with_fat_as_a_share(tmp_path: Path) -> None:
    events = read(sample.write(tmp_path))
    weight = batch(events, "weight")
    # 7:30 in Berlin: in summer time on the 29th, in winter time on the 28th
    assert weight.start.tolist() == [utc("2026-03-29 05:30"), utc("2026-03-28 06:30")]
    found = rows(events)
    assert found["body_fat"] == [20]  # 16 of 80 kg
    assert (found["bone_mass"], found["muscle_mass"], found["body_water"]) == ([3.2], [60], [44])
    assert found["height"] == [180]


def test_pounds_and_other_languages(tmp_path: Path) -> None:
    text = '"Date","Gewicht (lb)","Fettmasse (lb)","Kommentare"\n"2014-02-13 6:04 Uhr","200","50",""\n'
    found = rows(read_text(tmp_path, "gewicht.csv", text))
    assert found["weight"] == pytest.approx([90.718474])  # 200 x 0.45359237
    assert found["fat_mass"] == pytest.approx([22.6796185])
    assert found["body_fat"] == [25]


def test_blood_pressure_in_pairs_and_a_pulse_of_zero_is_none(tmp_path: Path) -> None:
    events = read(sample.write(tmp_path))
    found = rows(events)
    assert (found["systolic_pressure"], found["diastolic_pressure"]) == ([121, 118], [79, 77])
    pairs = [e for e in events if isinstance(e, Session) and e.kind is SessionKind.BLOOD_PRESSURE]
    assert [(pair.data["systolic"], pair.data["diastolic"], pair.data.get("pulse")) for pair in pairs] == [
        (121, 79, 61), (118, 77, None),
    ]  # fmt: skip
    assert pairs[0].start == utc("2026-03-28 07:00")


def test_arrays_become_single_values_one_after_the_other(tmp_path: Path) -> None:
    text = (
        "start,duration,value\n"
        '2026-03-28T10:00:00+01:00,"[60,60,120]","[100,0,140]"\n'
        "2026-03-28T12:00:00+01:00,[30],[7]\n"
    )
    steps = batch(read_text(tmp_path, "raw_tracker_steps.csv", text), "steps")
    assert steps.value.tolist() == [100, 140, 7]  # without the minute at rest
    assert steps.start.tolist() == [utc("2026-03-28 09:00"), utc("2026-03-28 09:02"), utc("2026-03-28 11:00")]
    assert (steps.end - steps.start).tolist() == [60_000, 120_000, 30_000]
    assert steps.offset.tolist() == [60, 60, 60]


@pytest.mark.parametrize(
    "row",
    ["[60],[]", "[60],", '"[60,60]",[1]', "[60],[many]", "[-5],[1]", "[1e300],[1]", "[60],[1e999]", "60,1", "[],[]"],
)
def test_a_row_whose_arrays_do_not_fit_is_rejected_alone(tmp_path: Path, row: str) -> None:
    text = f"start,duration,value\n2026-03-28T10:00:00+01:00,{row}\n2026-03-28T12:00:00+01:00,[30],[7]\n"
    events = read_text(tmp_path, "raw_tracker_steps.csv", text)
    assert rows(events) == {"steps": [7]}
    assert len(reasons(events)) == 1


def test_a_reading_lasts_no_time(tmp_path: Path) -> None:
    text = 'start,duration,value\n2026-03-28T10:00:00+01:00,"[20,40]","[120,130]"\n'
    heart = batch(read_text(tmp_path, "raw_hr_hr.csv", text), "heart_rate")
    assert heart.start.tolist() == heart.end.tolist() == [utc("2026-03-28 09:00"), utc("2026-03-28 09:00") + 20_000]


def test_days_that_detailed_files_hold_count_once(tmp_path: Path) -> None:
    events = read(sample.write(tmp_path))
    # 27 March from the totals; 28 March from the watch, not the 5000 of its total; none on the 29th.
    assert sorted(rows(events)["steps"]) == [30, 100, 140, 9000]
    (total,) = [e for e in events if isinstance(e, SampleBatch) and e.metric == "steps" and e.ident is not None]
    assert (total.start.tolist(), total.end.tolist()) == ([utc("2026-03-26 23:00")], [utc("2026-03-27 23:00")])
    assert total.version is not None
    assert total.version.tolist() == [9_000_000]
    alone = read_text(tmp_path, "aggregates_steps.csv", sample.FILES["aggregates_steps.csv"])
    assert rows(alone)["steps"] == [9000, 5000]


def test_a_night_without_stages_keeps_its_minutes(tmp_path: Path) -> None:
    events = read_text(tmp_path, "sleep.csv", sample.FILES["sleep.csv"])
    sleep = batch(events, "sleep")
    hours = [
        (Stage(int(v)), h) for v, h in zip(sleep.value, ((sleep.end - sleep.start) / HOUR_MS).tolist(), strict=True)
    ]
    # 14400 + 7200 + 5400 s = 7.5 h; 14400 + 7200 + 3600 s = 7 h. 23:00 at +0100 to 7:30 at +0200 is 7.5 h.
    assert hours == [
        (Stage.IN_BED, 8.0), (Stage.ASLEEP, 7.5), (Stage.AWAKE, 0.5),
        (Stage.IN_BED, 7.5), (Stage.ASLEEP, 7.0), (Stage.AWAKE, 0.5),
    ]  # fmt: skip
    deep = [e.value for e in events if isinstance(e, DayValue) and e.name == "withings_deep_sleep"]
    assert deep == [120, 120]


def test_stages_of_a_detailed_file_take_the_place_of_lengths(tmp_path: Path) -> None:
    events = read(sample.write(tmp_path))
    sleep = batch(events, "sleep")
    second = sleep.start >= utc("2026-03-28 12:00")
    assert sorted(sleep.value[second].tolist()) == sorted(
        [Stage.AWAKE, Stage.CORE, Stage.DEEP, Stage.REM, Stage.IN_BED]
    )
    assert len([e for e in events if isinstance(e, DayValue) and e.name == "withings_deep_sleep"]) == 1


def test_stages_longer_than_the_night_are_rejected(tmp_path: Path) -> None:
    header = sample.FILES["sleep.csv"].splitlines()[0]
    night = "2026-03-27T23:00:00+01:00,2026-03-28T07:00:00+01:00,28800,28800,0,0,,,,,,,,,\n"
    events = read_text(tmp_path, "sleep.csv", f"{header}\n{night}")
    assert reasons(events) == ["Stages of the night are longer than the night"]


def test_a_workout_of_two_with_the_same_time_is_the_one_with_a_name(tmp_path: Path) -> None:
    events = read(sample.write(tmp_path))
    run, yoga = (e for e in events if isinstance(e, Session) and e.kind is SessionKind.WORKOUT)
    assert (run.type, run.distance_m, run.energy_kcal, run.duration_s) == (
        "running",
        5200,
        310,
        1740,
    )  # 30 min less 60 s
    assert run.data["heart_rate_zones_s"] == [60, 600, 900, 180]
    assert run.traces[0].columns["lon"].tolist() == [13.4, 13.41]
    assert (yoga.type, yoga.energy_kcal, yoga.traces) == ("yoga", None, [])
    without = read(sample.write(tmp_path), ReadOptions(routes=False, zones=BERLIN.zones))
    assert not any(e.traces for e in without if isinstance(e, Session))


def test_damaged_json_costs_a_workout_only_its_figures(tmp_path: Path) -> None:
    text = sample.FILES["activities.csv"]
    events = read_text(tmp_path, "activities.csv", re.sub(r'""calories"":310', '""calories:310', text))
    run = next(e for e in events if isinstance(e, Session))
    assert (run.type, run.energy_kcal, run.duration_s) == ("running", None, 1800)


def test_sources_are_the_devices_and_the_account_is_not_read(tmp_path: Path) -> None:
    events = read(sample.write(tmp_path))
    sources = {e.source.name: e.source.device_class for e in events if isinstance(e, SourceSeen)}
    assert sources == {
        "Withings watch": DeviceClass.WEARABLE, "Withings scale": DeviceClass.MEDICAL, "Withings": DeviceClass.APP,
        "Withings blood pressure monitor": DeviceClass.MEDICAL,
    }  # fmt: skip
    assert "rowan" not in repr(events)
    assert any("account.csv" in e.text for e in events if isinstance(e, Note))
