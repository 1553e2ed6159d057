"""Google Fit: three copies of the same figures, of which one counts."""

import json
from pathlib import Path

from healthdesk.model.metric import DeviceClass
from healthdesk.model.night import Stage
from healthdesk.model.session import SessionKind
from tests.samples import google_fit
from tests.unit.formats.format_reading import Read, read


def files(folder: Path, **texts: str) -> Read:
    """A folder of files, "_" for "." in front of the ending."""
    for name, text in texts.items():
        (folder / ".".join(name.rsplit("_", 1))).write_text(text, "utf-8")
    return read([folder])


def test_sample(tmp_path: Path) -> None:
    found = read(google_fit.write(tmp_path))
    assert found.format_id == "google_fit"
    assert found.summary() == google_fit.EXPECTED


def test_copies_count_once(tmp_path: Path) -> None:
    found = read(google_fit.write(tmp_path))
    # 28 March: 150 + 450 points, which the quarters (400 + 200) and the day (600) say again. 29 March: only the day.
    assert found.metrics["steps"].by_day() == {"2026-03-28": 600, "2026-03-29": 5000}
    assert found.metrics["total_energy"].by_day() == {"2026-03-28": 1800.5, "2026-03-29": 1700}
    assert found.metrics["steps"].rows == [
        ("2026-03-28T09:00:00", "2026-03-28T09:05:00", 150, -32768),
        ("2026-03-28T09:05:00", "2026-03-28T09:20:00", 450, -32768),
        ("2026-03-28T23:00:00", "2026-03-29T22:00:00", 5000, 60),  # 23 hours: the day of the change to summer time
    ]
    assert found.metrics["steps"].idents == [("2026-03-29", 5_000_000)]


def test_what_is_left_out_is_told(tmp_path: Path) -> None:
    assert read(google_fit.write(tmp_path)).left_out == [
        "1 figures of Google Fit's tables that are not read (speeds, places, extremes, durations).",
        "1 figures of Google Fit's tables that finer ones repeat (total_energy).",
        "1 files of Google Fit whose points another stream holds.",
        "1 heart rates of tracks, which the points of Google Fit tell.",
        "3 figures of Google Fit's tables that finer ones repeat (steps).",
    ]


def test_points_that_lack_some_give_way_to_the_day(tmp_path: Path) -> None:
    found = files(
        tmp_path,
        steps_json=google_fit.stream("step_count.delta", "derived estimated_steps", (0, 5, {"intVal": 150})),
        daily_csv="Date,Distance (m),Step count\n2026-03-28,,600\n",
    )
    assert [row[:3] for row in found.metrics["steps"].rows] == [
        ("2026-03-27T23:00:00", "2026-03-28T23:00:00", 600),  # begins first, so it counts for the whole day
        ("2026-03-28T09:00:00", "2026-03-28T09:05:00", 150),
    ]


def test_quarters_where_there_are_no_points(tmp_path: Path) -> None:
    (tmp_path / "2026-03-28.csv").write_text(google_fit.QUARTERS, "utf-8")
    found = read([tmp_path])
    assert [row[:3] for row in found.metrics["steps"].rows] == [
        ("2026-03-28T09:00:00", "2026-03-28T09:15:00", 400),
        ("2026-03-28T09:15:00", "2026-03-28T09:30:00", 200),
    ]
    # The last quarter ends at 00:00, which is the next day.
    assert found.metrics["total_energy"].rows == [("2026-03-28T22:45:00", "2026-03-28T23:00:00", 20.25, 60)]


def test_quarters_without_a_date_in_the_name_are_bad(tmp_path: Path) -> None:
    (tmp_path / "copy.csv").write_text(google_fit.QUARTERS, "utf-8")
    found = read([tmp_path])
    assert not found.metrics
    assert len(found.errors) == 3


def test_heart_points_are_of_a_day(tmp_path: Path) -> None:
    minutes = google_fit.stream(
        "heart_minutes", "derived merge_heart_minutes", *((n, 1, {"fpVal": 2}) for n in range(3))
    )
    assert files(tmp_path, heart_json=minutes).metrics["google_fit_heart_points"].by_day() == {"2026-03-28": 6}


def test_what_was_typed_in_has_a_source_of_its_own(tmp_path: Path) -> None:
    found = read(google_fit.write(tmp_path))
    # A point that was typed in (71.5 on the 28th) and the mean of the 29th.
    assert [row[2] for row in found.metrics["weight"].rows] == [71.5, 72]
    classes = {sample.source.device_class for sample in found.metrics["weight"].samples}
    assert classes == {DeviceClass.MANUAL, DeviceClass.APP}


def test_sleep(tmp_path: Path) -> None:
    sleep = read(google_fit.write(tmp_path)).metrics["sleep"].rows
    # 780 minutes after 09:00 UTC it is 22:00.
    assert [(start[11:16], end[11:16], value) for start, end, value, _ in sleep] == [
        ("22:00", "23:00", Stage.CORE),
        ("22:00", "05:00", Stage.IN_BED),
        ("23:00", "23:30", Stage.DEEP),
        ("23:30", "23:35", Stage.AWAKE),
    ]


def test_a_sleep_without_points_has_the_stages_of_its_parts(tmp_path: Path) -> None:
    part = {"fitnessActivity": "sleep.rem", "startTime": "2026-03-28T23:00:00Z", "endTime": "2026-03-28T23:20:00Z"}
    found = files(tmp_path, night_json=json.dumps({**google_fit.NIGHT, "segment": [part]}))
    assert [row[2] for row in found.metrics["sleep"].rows] == [Stage.IN_BED, Stage.REM]


def test_a_run(tmp_path: Path) -> None:
    (run,) = read(google_fit.write(tmp_path)).sessions
    assert (run.kind, run.type, run.offset) == (SessionKind.WORKOUT, "running", 60)
    assert (run.duration_s, run.distance_m, run.energy_kcal) == (2040.5, 5000.5, 350.25)
    assert {"type": "steps", "unit": "count", "sum": 4200.0} in run.data["statistics"]  # type: ignore[operator]


def test_a_track_is_that_of_its_session(tmp_path: Path) -> None:
    (run,) = read(google_fit.write(tmp_path)).sessions
    assert run.data["laps"] == [
        {"start": google_fit.START, "duration_s": 2100.0, "distance_m": 5000.5, "energy_kcal": 350.0}
    ]
    (route,) = run.traces
    assert route.columns["t"].tolist() == [google_fit.START, google_fit.START + 35 * google_fit.MINUTE]
    assert route.columns["lat"].tolist() == [52.5, 52.6]
    assert not read([tmp_path], routes=False).sessions[0].traces


def test_a_track_without_a_session_is_a_workout(tmp_path: Path) -> None:
    for folder, name, text in (
        ("Activities", "2026-03-28T10_00_00+01_00_Running.tcx", google_fit.TRACK),
        ("All Sessions", "night.json", json.dumps(google_fit.NIGHT)),
    ):
        path = tmp_path / "Fit" / folder / name
        path.parent.mkdir(parents=True)
        path.write_text(text, "utf-8")
    found = read([tmp_path])
    (run,) = found.sessions
    assert (run.type, run.offset, run.distance_m, run.energy_kcal) == ("running", 60, 5000.5, 350)
    assert [row[2] for row in found.metrics["heart_rate"].rows] == [120]


def test_blood_pressure_is_a_pair(tmp_path: Path) -> None:
    text = google_fit.stream("blood_pressure", "raw cuff", (0, 0, {}))
    data = json.loads(text)
    data["Data Points"][0]["fitValue"] = [{"value": {"fpVal": 121}}, {"value": {"fpVal": 79}}, {"value": {"intVal": 1}}]
    found = files(tmp_path, pressure_json=json.dumps(data))
    assert found.metrics["systolic_pressure"].rows[0][2] == 121
    assert found.metrics["diastolic_pressure"].rows[0][2] == 79
    assert [session.kind for session in found.sessions] == [SessionKind.BLOOD_PRESSURE]


def test_times_as_texts_and_times_that_are_none(tmp_path: Path) -> None:
    data = json.loads(google_fit.stream("weight", "derived merge_weight", *((0, 0, {"fpVal": 70.5}) for _ in range(3))))
    for point, start in zip(data["Data Points"], ("1774688400000000000", "soon", 10**30), strict=True):
        point["startTimeNanos"] = point["endTimeNanos"] = start
    found = files(tmp_path, weight_json=json.dumps(data))
    assert found.metrics["weight"].rows == [("2026-03-28T09:00:00", "2026-03-28T09:00:00", 70.5, -32768)]
    assert len(found.errors) == 2
