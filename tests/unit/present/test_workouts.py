"""Workouts in words."""

from datetime import date

import numpy as np
import pytest

from healthdesk.model.views import SessionInfo
from healthdesk.model.workout import Split, Track, Workout, ZoneTime
from healthdesk.present.values import Formatter
from healthdesk.present.workouts import EVERY, average_rate, icon_of, length, name_of, rows, types, workout_model

TODAY = date(2026, 11, 27)
START = 1_795_000_000_000  # 2026-11-18 11:06:40 UTC


def info(kind: str = "running", number: int = 1, **more: object) -> SessionInfo:
    data = {"statistics": [{"type": "HKQuantityTypeIdentifierHeartRate", "unit": "count/min", "average": 147.4}]}
    known: dict[str, object] = {"duration_s": 1800.0, "distance_m": 6000.0, "energy_kcal": 380.0, "data": data} | more
    return SessionInfo(number, "workout", kind, START, START + 2_000_000, 60, "Watch", **known)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (245, "4:05"), (3599.4, "59:59"), (3599.6, "1:00:00"), (3845, "1:04:05")]
)
def test_lengths(seconds: float, text: str) -> None:
    assert length(seconds) == text


def test_names_and_pictures() -> None:
    assert name_of("traditional_strength_training") == "Traditional strength training"
    assert [icon_of(kind) for kind in ("cycling", "pool_swimming", "curling")] == ["bike", "waves", "activity"]


def test_the_list_and_its_filter() -> None:
    found = [info(), info("walking", 2, distance_m=None, energy_kcal=None, data={}), info(number=3)]
    assert types(found) == ((EVERY, "All types, 3"), ("running", "Running, 2"), ("walking", "Walking, 1"))
    assert [row.id for row in rows(found, "running", TODAY, Formatter())] == [1, 3]
    first, second, _ = rows(found, EVERY, TODAY, Formatter())
    assert (first.name, first.when, first.clock) == ("Running", "18 Nov", "12:06")
    assert (first.duration, first.distance, first.energy, first.rate) == (
        "30:00",
        "6.0\u202fkm",
        "380\u202fkcal",
        "147\u202fbpm",
    )
    assert (second.distance, second.energy, second.rate) == ("", "", "")


def test_the_average_is_that_of_the_heart_rate_alone() -> None:
    data = {"statistics": [{"type": "running_speed", "average": 3.0}, {"type": "heart_rate", "average": 120}]}
    assert average_rate(info(data=data)) == 120
    assert average_rate(info(data={"statistics": [{"type": "heart_rate", "maximum": 150}]})) is None
    assert average_rate(info(data={})) is None


def workout(**more: object) -> Workout:
    minutes = np.arange(0, 33)
    parts: dict[str, object] = {
        "info": info(), "rate_t": START + minutes * 60_000, "rate": 120.0 + minutes, "track": None, "splits": (),
        "split_meters": 1000.0, "zones": (), "greatest_rate": None, "climb": None,
    } | more  # fmt: skip
    return Workout(**parts)  # type: ignore[arg-type]


def test_one_without_route_and_birth_year_says_what_is_missing() -> None:
    model = workout_model(workout(), TODAY, Formatter())
    assert (model.title, model.subtitle) == ("Running", "Wednesday, 18 November, 12:06–12:40 · Watch")
    assert [(stat.name, stat.figure, stat.detail) for stat in model.stats] == [
        ("Duration", "30:00", "of 33:20 with pauses"),
        ("Distance", "6.0", "km"),
        ("Pace", "5:00", "per km"),
        ("Energy", "380", "kcal"),
        ("Heart rate", "147", "bpm, 120–152"),
    ]
    assert model.chart is not None
    assert (model.chart.floor, model.chart.ceiling) == (110, 160)
    assert (model.route, model.splits, model.zones) == (None, (), ())
    assert len(model.notes) == 2


def test_splits_zones_and_route() -> None:
    track = Track(
        np.array([START, START + 1000]),
        np.array([45.0, 45.01]),
        np.array([-30.0, -30.0]),
        np.full(2, np.nan),
        np.array([0.0, 1111.95]),
    )
    model = workout_model(
        workout(
            track=track,
            splits=(Split(1000.0, 305.0, 140.2), Split(111.95, 40.0, None)),
            zones=(ZoneTime(90.0, 108.0, 0.0), ZoneTime(162.0, np.inf, 90.0)),
            greatest_rate=180.0,
            climb=12.4,
        ),
        TODAY,
        Formatter(),
    )
    assert model.splits[0] == ("1", "5:05", "5:05\u202f/km", "140")
    assert model.splits[1] == ("0.1\u202fkm", "0:40", "5:57\u202f/km", "")  # 40 s / 111.95 m x 1000 m = 357 s
    assert model.zones == (("Zone 1", "90–108", "0:00", "0\u202f%"), ("Zone 2", "from 162", "1:30", "100\u202f%"))
    assert model.stats[-1].figure == "12"
    assert model.notes == ()
    assert model.route is not None
    assert (np.ptp(model.route.x), model.route.scale) == (0.0, "0.2\u202fkm")
    assert np.ptp(model.route.y) == pytest.approx(1111.95, abs=0.01)
