"""Fitbit archives: each figure once, at the instant at which it was, in the unit that it is in."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np
import pytest

from healthdesk.base.jobs import NullJob
from healthdesk.formats.fitbit.clock import Clock
from healthdesk.formats.fitbit.exercise import kind_of
from healthdesk.formats.fitbit.sleep import overlaid
from healthdesk.formats.format import ReadOptions
from healthdesk.formats.reading.container import Stream
from healthdesk.formats.reading.file import File
from healthdesk.model.batch import Note, SampleBatch
from healthdesk.model.metric import Period
from healthdesk.model.night import Stage
from healthdesk.model.session import Session
from healthdesk.model.zones import UNKNOWN_OFFSET, ZoneHistory, date_of
from healthdesk.services import queries
from healthdesk.services.frames import Event, Opened, Rejected
from healthdesk.services.ingest import import_paths
from healthdesk.services.library import Library
from healthdesk.services.reader import read_here
from tests.conftest import FIXTURES
from tests.profiles import empty_library
from tests.samples import fitbit as sample

BERLIN = ZoneHistory("Europe/Berlin")
Row = tuple[str, str, float, int]  # start and end in UTC, value, offset


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty store; home is Berlin."""
    with empty_library(tmp_path / "data") as library:
        yield library


def write(folder: Path, files: Mapping[str, object]) -> Path:
    """An archive, unpacked: texts as they are, all else as JSON."""
    for name, content in files.items():
        path = folder / "archive" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content if isinstance(content, str) else json.dumps(content, indent=2), "utf-8")
    return folder / "archive"


def read(path: Path, zones: ZoneHistory = BERLIN, *, routes: bool = True) -> list[Event | Opened]:
    return list(read_here([path], format_id=None, options=ReadOptions(routes=routes, zones=zones)))


def rows(events: list[Event | Opened], metric: str) -> list[Row]:
    """The samples of a metric, in order."""
    found: list[Row] = []
    for event in events:
        if isinstance(event, SampleBatch) and event.metric == metric:
            start, end = (
                np.datetime_as_string(t.astype("datetime64[ms]"), "s").tolist() for t in (event.start, event.end)
            )
            found += zip(start, end, event.value.tolist(), event.offset.tolist(), strict=True)
    return sorted(found)


def notes(events: list[Event | Opened]) -> str:
    return "\n".join(event.text for event in events if isinstance(event, Note))


def rejected(events: list[Event | Opened]) -> list[str]:
    return [error.where for event in events if isinstance(event, Rejected) for error in event.errors]


def minutes(*pairs: tuple[str, str]) -> list[dict[str, object]]:
    return [sample.minute(stamp, value) for stamp, value in pairs]


def test_a_takeout_that_tells_everything_three_times_gives_the_figures_of_each_day_once(
    library: Library, tmp_path: Path
) -> None:
    import_paths(library, sample.write(tmp_path), NullJob())
    day = {
        (metric, 26 + n): value
        for metric in (
            "steps", "distance", "total_energy", "active_energy", "flights_climbed", "heart_rate", "resting_heart_rate",
            "sleep", "weight", "body_fat", "oxygen_saturation", "vigorous_activity", "sedentary_time", "fitbit_sleep_score",
        )
        for n, value in _days(library, metric).items()
    }  # fmt: skip
    assert {key: pytest.approx(value) for key, value in day.items()} == {
        ("steps", 28): 30,  # 10 + 20 of the band; the phone's 18 are of the minute of the 20
        ("steps", 30): 40,  # only in Global Export Data
        ("distance", 30): 30,  # 3 000 cm
        ("flights_climbed", 30): 3,  # 30 ft
        ("heart_rate", 28): 62,  # (61 + 62 + 63) / 3; the 70 has confidence 0
        ("heart_rate", 30): 61,  # (55 + 70 + 58) / 3, each alone in its hour
        ("resting_heart_rate", 28): 52.5,  # Global Export Data before the table
        ("resting_heart_rate", 29): 53.5,  # which alone has this day
        ("sleep", 29): 420,  # 22:00 to 05:00 UTC
        ("sleep", 30): 89,  # 60 + 30 minutes, of which one awake
        ("weight", 28): 70.5,  # grams
        ("weight", 30): 154.3 * 0.45359237,
        ("body_fat", 30): 20.5,
        ("oxygen_saturation", 29): 95.5,  # the minute, without the 50.0 beside it; not the daily 95.0
        ("oxygen_saturation", 30): 96,
        ("vigorous_activity", 28): 30,
        ("sedentary_time", 28): 600,
        ("fitbit_sleep_score", 30): 80,
    }
    assert _days(library, "total_energy", month=3, first=1)[0] == pytest.approx(2.40)  # 1.19 + 1.21, at local midnight


def _days(library: Library, metric: str, *, month: int = 3, first: int = 26) -> dict[int, float]:
    found = queries.aggregates(library, metric, Period.DAY, date(2026, month, first), date(2026, 4, 5))
    return {
        (date_of(day) - date(2026, month, first)).days: value
        for day, value in zip(found.day.tolist(), found.value.tolist(), strict=True)
    }


@pytest.mark.parametrize("told", [{"json"}, {"csv"}, {"json", "csv"}], ids=lambda told: "+".join(sorted(told)))
def test_steps_told_once_or_twice_are_the_same_steps(tmp_path: Path, told: set[str]) -> None:
    files: dict[str, object] = {}
    if "json" in told:
        files["Takeout/Fitbit/Global Export Data/steps-2026-03-01.json"] = minutes(
            ("03/28/26 10:00:00", "10"), ("03/28/26 10:01:00", "0"), ("03/28/26 10:02:00", "7")
        )
    if "csv" in told:
        files["Takeout/Fitbit/Physical Activity_GoogleData/steps_2026-03-01.csv"] = (
            "timestamp,steps\n2026-03-28T10:00:00Z,10\n2026-03-28T10:01:00Z,0\n2026-03-28T10:02:00Z,7\n"
        )
    found = [row[:3] for row in rows(read(write(tmp_path, files)), "steps")]
    assert found == [
        ("2026-03-28T10:00:00", "2026-03-28T10:01:00", 10.0),
        ("2026-03-28T10:02:00", "2026-03-28T10:03:00", 7.0),
    ]


def test_files_of_whole_days_tell_utc_and_the_offset_of_the_wearer(tmp_path: Path) -> None:
    """As in a real archive of +11: the file of the 5th runs from the 4th, 13:00:00, to the 5th, 12:59:50.

    Home is set to Berlin, which must not matter. 22:30 on the wearer's clock is 11:30 UTC; a climb at 09:00 is at
    22:00 UTC of the day before.
    """
    base = "Somebody/user-site-export/"
    events = read(
        write(
            tmp_path,
            {
                f"{base}heart_rate-2015-12-05.json": [
                    sample.beat("12/04/15 13:00:00", 60, 3),
                    sample.beat("12/05/15 12:59:50", 62, 3),
                ],
                f"{base}sleep-2015-12-01.json": [
                    sample.sleep(
                        5, "2015-12-06", "2015-12-05T22:30:00.000", "2015-12-05T23:30:00.000",
                        [sample.stage("2015-12-05T22:30:00.000", "asleep", 3600)], [],
                    )
                ],
                f"{base}altitude-2015-12-01.json": minutes(("12/05/15 09:00:00", "20")),
                f"{base}steps-2015-12-01.json": minutes(("12/05/15 01:00:00", "9")),
            },
        )
    )  # fmt: skip
    assert [row[:2] for row in rows(events, "heart_rate")] == [
        ("2015-12-04T13:00:00",) * 2,
        ("2015-12-05T12:59:50",) * 2,
    ]
    assert rows(events, "sleep") == [
        ("2015-12-05T11:30:00", "2015-12-05T12:30:00", 0.0, 660),
        ("2015-12-05T11:30:00", "2015-12-05T12:30:00", 1.0, 660),
    ]
    assert rows(events, "flights_climbed") == [("2015-12-04T22:00:00", "2015-12-04T22:01:00", 2.0, 660)]
    assert rows(events, "steps") == [("2015-12-05T01:00:00", "2015-12-05T01:01:00", 9.0, 660)]


def test_a_day_whose_device_was_off_at_night_tells_no_offset(tmp_path: Path) -> None:
    """07:10 to 20:15 fits offsets of many hours; the home zone (+1 in winter) is used."""
    events = read(
        write(
            tmp_path,
            {
                "user-site-export/heart_rate-2015-12-05.json": [
                    sample.beat("12/05/15 07:10:00", 60, 3),
                    sample.beat("12/05/15 20:15:00", 62, 3),
                ],
                "user-site-export/altitude-2015-12-01.json": minutes(("12/05/15 09:00:00", "10")),
            },
        )
    )
    assert rows(events, "flights_climbed") == [("2015-12-05T08:00:00", "2015-12-05T08:01:00", 1.0, 60)]


def test_offsets_hold_between_days_that_agree_and_not_over_a_journey() -> None:
    """Home is Berlin (+1 in winter); at -5 hours on 5 and 10 January, at home on the 14th."""
    clock = Clock(BERLIN)
    for day, offset in ((5, -300), (10, -300), (14, 60)):
        clock.learn(_ms(f"2026-01-{day:02} 12:00"), offset)
    noons = np.array([_ms(f"2026-01-{day:02} 12:00") for day in (4, 5, 8, 10, 12, 14, 15, 16)], np.int64)
    unknown = UNKNOWN_OFFSET
    assert clock.offsets(noons).tolist() == [-300, -300, -300, -300, unknown, 60, 60, unknown]
    # Where nothing tells, the home zone does.
    assert clock.instants(noons)[1].tolist() == [-300, -300, -300, -300, 60, 60, 60, 60]


def test_the_zone_knows_at_which_hour_clocks_change() -> None:
    """Told at the beginning of 28 March 2026 only: +1, which is what Berlin has; the next day it changes at 02:00."""
    clock = Clock(BERLIN)
    clock.learn(_ms("2026-03-27 23:00"), 60)
    wall = np.array([_ms("2026-03-29 01:59"), _ms("2026-03-29 03:01")], np.int64)
    assert clock.offsets(wall).tolist() == [60, 120]


def test_minute_series_may_be_in_utc_or_by_the_wearers_clock(tmp_path: Path) -> None:
    """Both begin at the midnight that names them; in Kolkata (+5:30) UTC shows 18:30 there, the wearer's clock 00:00."""
    base = "Takeout/Google Health/Global Export Data/"
    events = read(
        write(
            tmp_path,
            {
                f"{base}calories-2026-05-07.json": minutes(("05/07/26 00:00:00", "1.5")),
                f"{base}distance-2026-05-07.json": minutes(("05/06/26 18:30:00", "250")),
            },
        ),
        ZoneHistory("Asia/Kolkata"),
    )
    assert [row[:3] for row in rows(events, "total_energy")] == [("2026-05-06T18:30:00", "2026-05-06T18:31:00", 1.5)]
    assert [row[:3] for row in rows(events, "distance")] == [("2026-05-06T18:30:00", "2026-05-06T18:31:00", 2.5)]
    assert not rows(events, "active_energy")


def test_a_night_over_the_change_to_summer_time_lasts_as_long_as_it_lasted(tmp_path: Path) -> None:
    """23:00 to 07:00 by the clock are 7 hours: 3 of light sleep until 02:00 (01:00 UTC), then 4 from 03:00 on."""
    events = read(
        write(
            tmp_path,
            {
                "Takeout/Fitbit/Global Export Data/sleep-2026-03-01.json": [
                    sample.sleep(
                        1, "2026-03-29", "2026-03-28T23:00:00.000", "2026-03-29T07:00:00.000",
                        [
                            sample.stage("2026-03-28T23:00:00.000", "light", 10_800),
                            sample.stage("2026-03-29T03:00:00.000", "deep", 14_400),
                        ],
                        [sample.stage("2026-03-29T04:00:00.000", "wake", 120)],
                    )
                ]
            },
        )
    )  # fmt: skip
    assert [(start[11:16], end[11:16], value) for start, end, value, _ in rows(events, "sleep")] == [
        ("22:00", "01:00", Stage.CORE),
        ("22:00", "05:00", Stage.IN_BED),
        ("01:00", "02:00", Stage.DEEP),
        ("02:00", "02:02", Stage.AWAKE),
        ("02:02", "05:00", Stage.DEEP),
    ]


def test_short_wakes_lie_on_top_of_stages() -> None:
    parts = [(0, 100, 3), (100, 200, 4)]
    assert overlaid(parts, [(90, 110, 2), (150, 160, 2)]) == [
        (0, 90, 3),
        (90, 110, 2),
        (110, 150, 4),
        (150, 160, 2),
        (160, 200, 4),
    ]


def test_a_night_in_two_files_is_read_once_and_the_longer_one_holds(tmp_path: Path) -> None:
    def night(seconds: int) -> dict[str, object]:
        start = "2026-01-10T23:00:00.000"
        return sample.sleep(1, "2026-01-11", start, start, [sample.stage(start, "light", seconds)], [])

    base = "Takeout/Fitbit/Global Export Data/"
    events = read(
        write(tmp_path, {f"{base}sleep-2025-12-11.json": [night(600)], f"{base}sleep-2026-01-10.json": [night(300)]})
    )
    assert [row[:2] for row in rows(events, "sleep")] == [("2026-01-10T22:00:00", "2026-01-10T22:10:00")] * 2
    assert "1 nights that the archive tells more than once" in notes(events)


def test_a_night_that_a_table_tells_without_stages_is_taken_from_where_they_are(tmp_path: Path) -> None:
    """Two nights in the table, none with stages; the log has the first, with two minutes more."""
    events = read(
        write(
            tmp_path,
            {
                "Takeout/Fitbit/Health Fitness Data_GoogleData/UserSleeps_2026-01-01.csv": (
                    "sleep_id,sleep_type,start_utc_offset,sleep_start,end_utc_offset,sleep_end,data_source\n"
                    "1,STAGES,+01:00,2026-01-10T22:00:00Z,+01:00,2026-01-10T23:00:00Z,DERIVED\n"
                    "2,CLASSIC,+01:00,2026-01-11T22:00:00Z,+01:00,2026-01-11T23:00:00Z,DERIVED\n"
                ),
                "Takeout/Fitbit/Global Export Data/sleep-2026-01-01.json": [
                    sample.sleep(
                        7, "2026-01-11", "2026-01-10T22:59:00.000", "2026-01-11T00:01:00.000",
                        [sample.stage("2026-01-10T22:59:00.000", "rem", 3720)], [],
                    )
                ],
            },
        )
    )  # fmt: skip
    assert rows(events, "sleep") == [
        ("2026-01-10T21:59:00", "2026-01-10T23:01:00", Stage.IN_BED, 60),
        ("2026-01-10T21:59:00", "2026-01-10T23:01:00", Stage.REM, 60),
        ("2026-01-11T22:00:00", "2026-01-11T23:00:00", Stage.IN_BED, 60),
    ]


def test_workouts_are_once_each_with_laps_and_without_energy_that_is_not_active(tmp_path: Path) -> None:
    found = [event for event in read(sample.write(tmp_path)[0]) if isinstance(event, Session)]
    run, walk = sorted(found, key=lambda one: one.start)
    assert (run.type, run.offset, run.duration_s, run.distance_m, run.energy_kcal) == ("running", 60, 1800, 5000, None)
    assert run.data["laps"] == [{"type": "auto_split_kilometer", "at": _ms("2026-03-28 10:06"), "distance_m": 1000.0}]
    assert {"type": "total_energy", "unit": "kcal", "sum": 310.0} in _list(run.data["statistics"])
    assert (walk.type, walk.start, walk.end) == ("walking", _ms("2026-03-30 16:00"), _ms("2026-03-30 16:30"))
    assert (walk.duration_s, walk.distance_m) == (1740, 2500)  # without a minute of pause


def _ms(text: str) -> int:
    return round(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


def _list(value: object) -> list[object]:
    assert isinstance(value, list)
    return value


def test_places_belong_to_the_workout_they_were_seen_in_if_places_are_wanted(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        {
            "Takeout/Google Health/Global Export Data/exercise-0.json": [sample.WALK],
            "Takeout/Google Health/Physical Activity_GoogleData/gps_location_2026-03-01.csv": (
                "timestamp,latitude,longitude,altitude,data source\n2026-03-30T15:59:59Z,52.5,13.4,34,Pixel Watch\n"
                "2026-03-30T16:00:01Z,52.51,13.4,35,Pixel Watch\n2026-03-30T16:00:00Z,52.5,13.4,34,Pixel Watch\n"
            ),
        },
    )
    (walk,) = (event for event in read(path) if isinstance(event, Session))
    (route,) = walk.traces
    assert route.columns["t"].tolist() == [_ms("2026-03-30 16:00"), _ms("2026-03-30 16:00") + 1000]
    assert route.columns["lat"].tolist() == [52.5, 52.51]
    (walk,) = (event for event in read(path, routes=False) if isinstance(event, Session))
    assert not walk.traces


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Outdoor Walk", "walking"), ("Outdoor Bike", "cycling"), ("Treadmill", "running"), ("Weights", "traditional_strength_training"), ("Sport", "other")],
)  # fmt: skip
def test_activities_have_the_types_of_the_others(name: str, kind: str) -> None:
    assert kind_of(name) == kind


def test_nothing_about_the_account_is_read_or_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    plain = File.open

    def noted(file: File) -> AbstractContextManager[Stream]:
        opened.append(file.name)
        return plain(file)

    monkeypatch.setattr(File, "open", noted)
    events = read(sample.write(tmp_path)[0])
    assert opened
    assert not any("Profile" in name or "Probabilities" in name or "Glucose" in name for name in opened)
    assert "Rowan" not in str(events)
    assert "1 files about the account" in notes(events)


def test_what_is_left_out_is_counted(tmp_path: Path) -> None:
    events = read(sample.write(tmp_path)[0])
    assert rejected(events) == ["steps-2026-03-01.json record 5"]
    for text in (
        "2 heart rates of confidence 0",
        "2 minutes without steps",
        "5 rows of Global Export Data that the CSV files",  # 3 heart rates, 2 steps
        "1 days of sedentary time without a figure",  # 1 440 minutes: a day without the band
        "2 workouts that the archive tells more than once",  # in the table, and on two pages
        "1 files without data",
    ):
        assert text in notes(events)


def test_a_day_that_was_not_over_is_revised_by_a_later_export(library: Library, tmp_path: Path) -> None:
    for minutes_active in ("12", "30", "12"):
        name = "user-site-export/very_active_minutes-2026-03-01.json"
        import_paths(library, [write(tmp_path, {name: minutes(("03/28/26 00:00:00", minutes_active))})], NullJob())
    assert _days(library, "vigorous_activity") == {2: 30.0}


def test_days_that_fitbit_fills_in_ahead_are_none(tmp_path: Path) -> None:
    base = "Takeout/Google Health/Global Export Data/"
    events = read(
        write(
            tmp_path,
            {
                f"{base}sedentary_minutes-2026-05-07.json": minutes(("05/07/26 00:00:00", "1440")),
                f"{base}very_active_minutes-2026-05-07.json": minutes(("05/07/26 00:00:00", "0")),
                f"{base}resting_heart_rate-2026-05-07.json": [
                    {"dateTime": "05/07/26 00:00:00", "value": {"date": None, "value": 0.0, "error": 0.0}}
                ],
            },
        )
    )
    assert not any(isinstance(event, SampleBatch | Rejected) for event in events)


def test_real_files() -> None:
    folder = FIXTURES / "fitbit"
    if not folder.is_dir():
        pytest.skip("no sample files here")
    events = read(folder)
    count = Counter[str]()
    days = set()
    for event in events:
        if isinstance(event, SampleBatch):
            count[event.metric] += len(event)
            days |= {date_of(day).isoformat() for day in BERLIN.days(event.start, event.offset).tolist()}
    assert count == {"heart_rate": 7, "resting_heart_rate": 4, "heart_rate_variability_rmssd": 1}
    assert not rejected(events)
    assert (min(days), max(days)) == ("2024-02-28", "2024-10-27")
    # The seven beats that the file lists; the night of 21 July has an RMSSD of 29.232 ms.
    assert sorted(row[2] for row in rows(events, "heart_rate")) == [61, 62, 62, 62, 63, 65, 65]
    assert rows(events, "heart_rate_variability_rmssd") == [("2024-07-20T22:00:00", "2024-07-21T22:00:00", 29.232, 120)]


def test_ecgs_periods_and_warnings(tmp_path: Path) -> None:
    base = "Takeout/Fitbit/"
    events = read(
        write(
            tmp_path,
            {
                f"{base}Atrial Fibrillation ECG/afib_ecg_reading_1602141306000.csv": (
                    "reading_id,reading_time,result_classification,heart_rate,waveform_samples\n"
                    '1,Thu Oct 08 07:15:06 UTC 2020,NSR,71,"[-329 -360 12]"\n2,sometime,NSR,71,"[]"\n'
                ),
                f"{base}Heart Rate/Heart Rate Notifications Alerts.csv": (
                    "id,start_timestamp,end_timestamp,type,threshold,value\n"
                    "1,2026-01-10T08:00:00-05:00,2026-01-10T08:10:00-05:00,HIGH,120,131\n"
                ),
                f"{base}Menstrual Health/menstrual_health_cycles.csv": (
                    "id,period_start_date,period_end_date,period_source\n1,2026-01-10,2026-01-12,Manual\n"
                    "2,2026-02-07,2026-02-11,Computed\n"
                ),
                f"{base}Menstrual Health/menstrual_health_symptoms.csv": (
                    "timestamp,fluids,flow\n2026-01-11,,HEAVY\n2026-01-20,,SPOTTING\n2026-01-21,,\n"
                ),
            },
        )
    )
    (ecg,) = (event for event in events if isinstance(event, Session))
    assert (ecg.type, ecg.start, ecg.end - ecg.start) == ("sinus_rhythm", _ms("2020-10-08 07:15:06"), 30_000)
    assert rejected(events) == ["afib_ecg_reading_1602141306000.csv row 2"]
    assert rows(events, "high_heart_rate_events") == [("2026-01-10T13:00:00", "2026-01-10T13:10:00", 1.0, -300)]
    # Days of Berlin in winter begin at 23:00 UTC; 1 is a flow of which no more is known, 4 a heavy one.
    assert [row[::2] for row in rows(events, "menstrual_flow")] == [
        ("2026-01-09T23:00:00", 1.0),
        ("2026-01-10T23:00:00", 4.0),
        ("2026-01-11T23:00:00", 1.0),
    ]
    assert [row[0] for row in rows(events, "spotting")] == ["2026-01-19T23:00:00"]
    assert "1 periods that Fitbit predicted" in notes(events)


def test_daily_tables_of_google_give_way_to_what_is_closer(tmp_path: Path) -> None:
    google = "Takeout/Google Health/Physical Activity_GoogleData/"
    header = "timestamp,average percentage,lower bound percentage,data source\n"
    events = read(
        write(
            tmp_path,
            {
                f"{google}daily_oxygen_saturation.csv": f"{header}2026-01-10T00:00:00Z,96.5,94.0,\n2026-01-11T00:00:00Z,97,95,\n",
                f"{google}oxygen_saturation_2026-01-01.csv": (
                    "timestamp,oxygen saturation percentage,data source\n2026-01-10T03:00:00Z,95.0,Pixel Watch 3\n"
                ),
                f"{google}daily_readiness.csv": "timestamp,score,type\n2026-01-10T00:00:00Z,61,\n",
                f"{google}daily_heart_rate_variability.csv": (
                    "timestamp,average heart rate variability milliseconds,entropy\n2026-01-10T00:00:00Z,31.5,2.4\n"
                ),
            },
        )
    )
    assert rows(events, "oxygen_saturation") == [
        ("2026-01-10T03:00:00", "2026-01-10T03:00:00", 95.0, -32_768),
        ("2026-01-10T23:00:00", "2026-01-11T23:00:00", 97.0, 60),
    ]
    assert rows(events, "fitbit_readiness") == [("2026-01-09T23:00:00", "2026-01-10T23:00:00", 61.0, 60)]
    assert rows(events, "heart_rate_variability_rmssd") == [("2026-01-09T23:00:00", "2026-01-10T23:00:00", 31.5, 60)]
