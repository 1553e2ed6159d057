"""Two days around the change to summer time: a night with stages, a nap that was deleted, the figures of the days."""

import json
from pathlib import Path

from tests.samples import Expected

NIGHT = {
    "id": "s1",
    "day": "2026-03-29",
    "type": "long_sleep",
    "bedtime_start": "2026-03-29T00:30:00.000+01:00",
    "bedtime_end": "2026-03-29T02:00:00.000+01:00",
    "total_sleep_duration": 4800,
    "sleep_phase_5_min": "422211113333222442",
    "average_breath": 14.25,
    "average_hrv": 61,
    "average_heart_rate": 54.5,
    "lowest_heart_rate": 48,
    "efficiency": 89,
    "heart_rate": {"interval": 300.0, "items": [None, 55, 54, 0], "timestamp": "2026-03-29T00:30:00.000+01:00"},
    "hrv": {"interval": 300.0, "items": [None, 60, 62, None], "timestamp": "2026-03-29T00:30:00.000+01:00"},
}
DELETED = {
    "id": "s2",
    "day": "2026-03-29",
    "type": "deleted",
    "bedtime_start": "2026-03-29T14:00:00.000+02:00",
    "bedtime_end": "2026-03-29T14:20:00.000+02:00",
}
BROKEN = {"id": "s3", "day": "2026-03-30", "type": "long_sleep", "bedtime_start": "bad", "bedtime_end": "worse"}
EXPORT = {
    "email": "rowan@sample.example",
    "sleep": [NIGHT, DELETED, BROKEN],
    "daily_activity": [
        {
            "id": "a1",
            "day": "2026-03-29",
            "score": 88,
            "steps": 8421,
            "active_calories": 520,
            "total_calories": 2450,
            "equivalent_walking_distance": 6200,
            "high_activity_time": 600,
            "medium_activity_time": 1800,
            "low_activity_time": 0,
            "sedentary_time": 36000,
        }
    ],
    "daily_readiness": [{"id": "r1", "day": "2026-03-29", "score": 81, "temperature_deviation": 0.0}],
    "daily_sleep": [{"id": "d1", "day": "2026-03-29", "score": 77}],
    "daily_spo2": [{"id": "o1", "day": "2026-03-29", "spo2_percentage": {"average": 96.8}}],
    "vo2_max": [{"id": "v1", "day": "2026-03-29", "vo2_max": 41.2}],
    "daily_stress": [{"id": "t1", "day": "2026-03-29", "stress_high": 3600, "recovery_high": 0}],
    "heartrate": [
        {"bpm": 70, "source": "awake", "timestamp": "2026-03-29T10:00:00+00:00"},
        {"bpm": 74, "source": "awake", "timestamp": "2026-03-29T10:05:00+00:00"},
    ],
    "session": [
        {
            "id": "m1",
            "type": "meditation",
            "start_datetime": "2026-03-29T12:00:00.000+02:00",
            "end_datetime": "2026-03-29T12:10:00.000+02:00",
        }
    ],
    "workout": [
        {
            "id": "w1",
            "activity": "strengthTraining",
            "calories": 212.5,
            "distance": None,
            "start_datetime": "2026-03-29T17:00:00.000+02:00",
            "end_datetime": "2026-03-29T17:45:00.000+02:00",
            "intensity": "moderate",
        }
    ],
}
# The night: in bed 1, stages 7, heart rate 2, HRV 2, breath, resting heart rate and efficiency 3 = 15. The day: steps,
# two energies, three kinds of minutes, score 7; readiness and temperature 2; sleep score, SpO2, VO2 max 3; heart rate 2;
# meditation 1; stress unmapped 1. One night without times.
EXPECTED = Expected(records=32, rejected=1, unmapped=1, first="2026-03-29", last="2026-03-29", sessions={"workout": 1})


def write(folder: Path) -> list[Path]:
    """One file."""
    path = folder / "oura_data.json"
    path.write_text(json.dumps(EXPORT, indent=1), "utf-8")
    return [path]


def bulk(folder: Path, records: int) -> list[Path]:
    """Heart rate every five minutes."""
    path = folder / "heartrate.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("timestamp;bpm;source\n")
        for n in range(records):
            day, minute = divmod(n * 5, 1440)
            date = f"{2015 + day // 336}-{day // 28 % 12 + 1:02}-{day % 28 + 1:02}"
            file.write(f"{date}T{minute // 60:02}:{minute % 60:02}:00.000Z;{50 + n % 60};awake\n")
    return [path]
