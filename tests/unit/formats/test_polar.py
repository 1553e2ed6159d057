"""Polar: sessions in two layouts, days, nights."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from healthdesk.formats.polar.fields import duration
from healthdesk.model.night import Stage
from tests.samples import polar
from tests.unit.formats.format_reading import Read, iso, read

# The layout before 2024: durations as ISO 8601, samples with stamps, the sport as a word.
OLD: dict[str, Any] = {
    "exportVersion": "1.6",
    "startTime": "2019-07-01T10:00:00.000",
    "stopTime": "2019-07-01T11:00:00.000",
    "timezoneOffset": 120,
    "duration": "PT3540.5S",
    "distance": 10000.0,
    "kiloCalories": 700,
    "exercises": [
        {
            "startTime": "2019-07-01T10:00:00.000",
            "stopTime": "2019-07-01T11:00:00.000",
            "sport": "MOUNTAIN_BIKING",
            "zones": {"heart_rate": [{"lowerLimit": 100, "higherLimit": 120, "inZone": "PT30M"}]},
            "laps": [{"splitTime": "PT30M", "duration": "PT30M", "distance": 5000}],
            "samples": {
                "heartRate": [
                    {"dateTime": "2019-07-01T10:00:01.000", "value": 99},
                    {"dateTime": "2019-07-01T10:00:02"},
                ],
                "speed": [{"dateTime": "2019-07-01T10:00:01.000", "value": 20}],
                "recordedRoute": [
                    {"dateTime": "2019-07-01T08:00:05.000", "latitude": 52.5, "longitude": 13.4, "altitude": 34}
                ],
            },
        }
    ],
}


def one(folder: Path, content: Any, name: str = "file.json", **more: Any) -> Read:
    (folder / name).write_text(json.dumps(content), "utf-8")
    return read([folder], **more)


def test_sample(tmp_path: Path) -> None:
    found = read(polar.write(tmp_path))
    assert found.format_id == "polar"
    assert found.summary() == polar.EXPECTED


def test_a_run(tmp_path: Path) -> None:
    (run,) = read(polar.write(tmp_path)).sessions
    assert (run.type, run.offset) == ("running", 60)
    assert (iso(run.start), iso(run.end)) == ("2026-03-28T09:00:00", "2026-03-28T09:30:00")
    assert (run.duration_s, run.distance_m, run.energy_kcal) == (1500, 4000.5, 300)
    laps: Any = run.data["laps"]
    # The second lap of 900 s ends 1 500 s after the start.
    assert [(iso(lap["start"]), lap["duration_s"], lap["distance_m"]) for lap in laps] == [
        ("2026-03-28T09:00:00", 600, 2000),
        ("2026-03-28T09:10:00", 900, 2000.5),
    ]
    assert run.data["zones"] == [{"low": 90, "high": 110, "seconds": 240}]
    assert run.data["statistics"] == [{"type": "heart_rate", "unit": "count/min", "average": 140, "maximum": 160}]


def test_a_route_counts_from_its_own_beginning(tmp_path: Path) -> None:
    (run,) = read(polar.write(tmp_path)).sessions
    (route,) = run.traces
    assert [iso(int(t)) for t in route.columns["t"]] == ["2026-03-28T09:00:02", "2026-03-28T09:00:06.002"]
    assert np.array_equal(route.columns["lat"], [52.5, 52.6])


def test_places_are_left_out_if_not_wanted(tmp_path: Path) -> None:
    found = read(polar.write(tmp_path), routes=False)
    assert not found.sessions[0].traces
    assert "1 routes of workouts, since places are not imported." in found.left_out


def test_a_series_has_gaps(tmp_path: Path) -> None:
    rows = read(polar.write(tmp_path)).metrics["heart_rate"].rows
    # NaN, 100, 101.5, 0, 103 a second apart: gaps are no readings.
    assert [(row[0][11:], row[2], row[3]) for row in rows[:3]] == [
        ("09:00:01", 100, 60),
        ("09:00:02", 101.5, 60),
        ("09:00:04", 103, 60),
    ]


def test_seconds_of_the_clock_on_the_day_of_the_change_to_summer_time(tmp_path: Path) -> None:
    rows = read(polar.write(tmp_path)).metrics["heart_rate"].rows[3:]
    # 300 s is 00:05, still at +01:00; 43 200 s is 12:00 on the clock, at +02:00.
    assert [(row[0], row[2], row[3]) for row in rows] == [
        ("2026-03-28T23:05:00", 50, 60),
        ("2026-03-29T10:00:00", 70, 120),
    ]


def test_a_day(tmp_path: Path) -> None:
    metrics = read(polar.write(tmp_path)).metrics
    assert metrics["steps"].rows == [
        ("2026-03-29T02:00:00", "2026-03-29T02:01:00", 60, 120),
        ("2026-03-29T02:02:00", "2026-03-29T02:03:00", 40, 120),
    ]
    assert metrics["total_energy"].by_day() == {"2026-03-29": 2100}
    assert metrics["moderate_activity"].by_day() == {"2026-03-29": 15.5}  # 10 min and 5 min 30 s
    assert metrics["sedentary_time"].by_day() == {"2026-03-29": 600}
    assert metrics["physical_effort"].rows[0][2] == 1.5


def test_a_total_beyond_the_minutes_is_read(tmp_path: Path) -> None:
    summary = {**polar.ACTIVITY["summary"], "stepCount": 5000}  # type: ignore[dict-item]
    found = one(tmp_path, {**polar.ACTIVITY, "summary": summary})
    assert found.metrics["steps"].rows[:1] == [("2026-03-28T23:00:00", "2026-03-29T22:00:00", 5000, 60)]
    assert found.metrics["steps"].idents == [("2026-03-29", 5_000_000)]


def test_a_night(tmp_path: Path) -> None:
    metrics = read(polar.write(tmp_path)).metrics
    # Light for 20 min from 23:00 UTC, deep for 40, REM for 20, awake for 10; a change behind the end says nothing.
    assert [(start[11:16], end[11:16], value) for start, end, value, _ in metrics["sleep"].rows] == [
        ("23:00", "23:20", Stage.CORE),
        ("23:00", "00:30", Stage.IN_BED),
        ("23:20", "00:00", Stage.DEEP),
        ("00:00", "00:20", Stage.REM),
        ("00:20", "00:30", Stage.AWAKE),
    ]
    figures = {name: metrics[name].rows[0][2] for name in metrics}
    assert figures["sleep_efficiency"] == 91.5
    assert figures["polar_sleep_score"] == 78.5
    assert figures["heart_rate_variability_rmssd"] == 42
    assert figures["respiratory_rate"] == 15  # a breath in 4 000 ms
    assert figures["polar_recovery"] == 5


def test_a_watch_without_stages_tells_sleep(tmp_path: Path) -> None:
    hypnogram = {
        **polar.SLEEP[0]["sleepResult"]["hypnogram"],  # type: ignore[index]
        "sleepStateChanges": [
            {"offsetFromStart": "PT0S", "state": "NONREM3"},
            {"offsetFromStart": "PT1H", "state": "WAKE"},
        ],
    }
    found = one(tmp_path, [{"night": "2026-03-29", "evaluation": {}, "sleepResult": {"hypnogram": hypnogram}}])
    assert {row[2] for row in found.metrics["sleep"].rows} == {Stage.IN_BED, Stage.ASLEEP, Stage.AWAKE}


def test_a_night_without_changes_is_only_in_bed(tmp_path: Path) -> None:
    hypnogram = {"sleepStart": "2026-03-29T00:00:00+01:00", "sleepEnd": "2026-03-29T01:00:00+01:00"}
    found = one(tmp_path, [{"night": "2026-03-29", "sleepResult": {"hypnogram": hypnogram}}])
    assert [row[2] for row in found.metrics["sleep"].rows] == [Stage.IN_BED]


def test_the_layout_before(tmp_path: Path) -> None:
    found = one(tmp_path, OLD)
    (ride,) = found.sessions
    assert (ride.type, iso(ride.start), ride.offset) == ("cycling", "2019-07-01T08:00:00", 120)
    assert (ride.duration_s, ride.distance_m, ride.energy_kcal) == (3540.5, 10_000, 700)
    assert ride.data["zones"] == [{"low": 100, "high": 120, "seconds": 1800}]
    assert [row[:1] + row[2:3] for row in found.metrics["heart_rate"].rows] == [("2019-07-01T08:00:01", 99)]
    # The route is outside of the session on its clock, and inside with the offset: it is in UTC.
    assert iso(int(ride.traces[0].columns["t"][0])) == "2019-07-01T08:00:05"


def test_a_session_without_offset_is_on_the_clock_of_the_owner(tmp_path: Path) -> None:
    (run,) = one(tmp_path, {key: value for key, value in OLD.items() if key != "timezoneOffset"}).sessions
    assert (iso(run.start), run.offset) == ("2019-07-01T08:00:00", 120)


def test_several_sports(tmp_path: Path) -> None:
    parts = [{"startTime": "2026-03-28T10:00:00", "sport": {"id": "2"}}, {"sport": {"id": "1"}, "durationMillis": 5000}]
    (session,) = one(tmp_path, {**polar.RUN, "sport": {"id": "999"}, "exercises": parts}).sessions
    assert (session.type, session.data["vendor_type"]) == ("other", "sport 999")
    activities: Any = session.data["activities"]
    assert [part["type"] for part in activities] == ["cycling", "running"]


@pytest.mark.parametrize(
    ("written", "seconds"),
    [("PT1H2M3.5S", 3723.5), ("PT0S", 0), ("P1DT1S", 86_401), ("-PT5S", -5), ("P", None), ("PT", None), ("5", None)],
)
def test_durations(written: str, seconds: float | None) -> None:
    assert duration(written) == pytest.approx(float("nan") if seconds is None else seconds, nan_ok=True)


@pytest.mark.parametrize(
    "spoiled",
    [{"startTime": 5}, {"stopTime": "2026-03-28T09:00:00"}, {"exercises": "none"}, {"exercises": [{"samples": [1]}]},
     {"timezoneOffsetMinutes": 1e9}, {"sport": []}],
)  # fmt: skip
def test_wrong_types_cost_no_more_than_themselves(tmp_path: Path, spoiled: dict[str, Any]) -> None:
    found = one(tmp_path, {**polar.RUN, **spoiled})
    assert len(found.sessions) + len(found.errors) == 1
