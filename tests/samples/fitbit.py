"""A Takeout that tells most things two or three times, over the change to summer time (29 March 2026, Berlin).

Counted: heart rate 3 + 3, steps 3 + 1 (and one without a time), distance 1, calories 2, floors 1, resting heart rate 2,
minutes 1 + 1, sleep 4 + 5, weight 2, BMI 2, fat 1, SpO2 2, HRV 1, zone minutes 1, temperature 1, and three scores.
"""

import json
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.samples import Expected

EXPECTED = Expected(records=41, rejected=1, first="2026-03-01", last="2026-03-30", sessions={"workout": 2})
_GLOBAL, _GOOGLE, _USER = "Global Export Data", "Physical Activity_GoogleData", "Health Fitness Data_GoogleData"


def minute(stamp: str, value: str) -> dict[str, object]:
    """A record of a minute series."""
    return {"dateTime": stamp, "value": value}


def beat(stamp: str, bpm: int, confidence: int) -> dict[str, object]:
    """A record of heart rate."""
    return {"dateTime": stamp, "value": {"bpm": bpm, "confidence": confidence}}


def stage(stamp: str, level: str, seconds: int) -> dict[str, object]:
    """A part of a sleep."""
    return {"dateTime": stamp, "level": level, "seconds": seconds}


def sleep(log_id: int, day: str, start: str, end: str, data: list[object], short: list[object]) -> dict[str, object]:
    """A sleep as `sleep-…json` has it."""
    return {
        "logId": log_id, "dateOfSleep": day, "startTime": start, "endTime": end, "type": "stages", "infoCode": 0,
        "levels": {"summary": {"deep": {"count": 1, "minutes": 30, "thirtyDayAvgMinutes": 40}}, "data": data, "shortData": short},
        "mainSleep": True,
    }  # fmt: skip


def workout(log_id: int, name: str, start: str, **more: object) -> dict[str, object]:
    """A workout of 30 minutes as `exercise-N.json` has it."""
    return {
        "logId": log_id, "activityName": name, "activityTypeId": 90009, "calories": 300, "duration": 1_800_000,
        "activeDuration": 1_740_000, "steps": 4000, "logType": "tracker", "startTime": start,
        "lastModified": "03/30/26 20:00:00", "hasGps": False,
    } | more  # fmt: skip


WALK = workout(12, "Walk", "03/30/26 16:00:00", distance=2.5, distanceUnit="Kilometer", averageHeartRate=98)
JSON: dict[str, list[object]] = {
    "heart_rate-2026-03-28.json": [
        beat("03/28/26 10:00:05", 61, 2), beat("03/28/26 10:00:10", 62, 3), beat("03/28/26 10:00:20", 63, 3),
        beat("03/28/26 10:00:30", 70, 0),
    ],
    "heart_rate-2026-03-30.json": [
        beat("03/29/26 22:00:03", 55, 2), beat("03/30/26 12:00:00", 70, 3), beat("03/30/26 12:00:05", 70, 0),
        beat("03/30/26 21:59:55", 58, 1),
    ],
    "steps-2026-03-01.json": [
        minute("03/28/26 10:00:00", "10"), minute("03/28/26 10:01:00", "20"), minute("03/30/26 07:00:00", "40"),
        minute("03/30/26 07:01:00", "0"), minute("13/45/26 07:02:00", "5"),
    ],
    "distance-2026-03-01.json": [minute("03/30/26 07:00:00", "3000")],
    # From local midnight on, to the minute: these stamps are the wearer's clock.
    "calories-2026-03-01.json": [minute("03/01/26 00:00:00", "1.19"), minute("03/01/26 00:01:00", "1.21")],
    "altitude-2026-03-01.json": [minute("03/30/26 09:00:00", "30")],
    "resting_heart_rate-2026-03-01.json": [
        {"dateTime": "03/28/26 00:00:00", "value": {"date": "03/28/26", "value": 52.5, "error": 6.8}},
        {"dateTime": "03/30/26 00:00:00", "value": {"date": None, "value": 0.0, "error": 0.0}},
    ],
    "very_active_minutes-2026-03-01.json": [minute("03/28/26 00:00:00", "30"), minute("03/29/26 00:00:00", "0")],
    "sedentary_minutes-2026-03-01.json": [minute("03/28/26 00:00:00", "600"), minute("03/29/26 00:00:00", "1440")],
    "time_in_heart_rate_zones-2026-03-28.json": [
        {"dateTime": "03/28/26 00:00:00", "value": {"valuesInZones": {"BELOW_DEFAULT_ZONE_1": 1200.0, "IN_DEFAULT_ZONE_1": 30.0}}}
    ],
    "sleep-2026-03-01.json": [
        sleep(
            2, "2026-03-30", "2026-03-29T23:00:00.000", "2026-03-30T00:30:00.000",
            [stage("2026-03-29T23:00:00.000", "light", 3600), stage("2026-03-30T00:00:00.000", "deep", 1800)],
            [stage("2026-03-29T23:30:00.000", "wake", 60)],
        ),
        sleep(
            1, "2026-03-29", "2026-03-28T23:00:30.000", "2026-03-29T07:00:00.000",
            [stage("2026-03-28T23:00:30.000", "light", 25_170)], [],
        ),
    ],
    "exercise-0.json": [workout(11, "Run", "03/28/26 09:59:00"), WALK],
    "exercise-100.json": [WALK],
    "weight-2026-03-01.json": [
        {"logId": 1_774_683_000_000, "weight": 155.4, "bmi": 22.3, "date": "03/28/26", "time": "07:30:00"},
        {"logId": 1_774_857_600_000, "weight": 154.3, "bmi": 22.1, "fat": 20.5, "date": "03/30/26", "time": "08:00:00", "source": "Aria"},
    ],
}  # fmt: skip
CSV: dict[str, str] = {
    f"{_GOOGLE}/heart_rate_2026-03-28.csv": "timestamp,beats per minute,data source\n2026-03-28T10:00:05Z,61.0,Charge 6\n"
    "2026-03-28T10:00:10Z,62.0,Charge 6\n2026-03-28T10:00:20Z,63.0,Charge 6\n",
    f"{_GOOGLE}/steps_2026-03-01.csv": "timestamp,steps,data source\n2026-03-28T10:00:00Z,10,Charge 6\n"
    "2026-03-28T10:01:00Z,20,Charge 6\n2026-03-28T10:01:00Z,18,MobileTrack\n2026-03-28T10:02:00Z,0,Charge 6\n",
    f"{_GOOGLE}/daily_resting_heart_rate.csv": "timestamp,beats per minute,data source\n"
    "2026-03-28T00:00:00Z,53.0,Google Health App\n2026-03-29T00:00:00Z,53.5,Google Health App\n",
    f"{_GOOGLE}/weight.csv": "timestamp,weight grams,data source\n2026-03-28T06:30:00.123456Z,70500.0,Fitbit Aria\n",
    f"{_USER}/UserSleeps_2026-03-01.csv": "sleep_id,sleep_type,minutes_asleep,start_utc_offset,sleep_start,end_utc_offset,"
    "sleep_end,data_source,algorithm_version,sleep_created,sleep_last_updated\n9000000000000000001,STAGES,420,+01:00,"
    "2026-03-28T22:00:00Z,+02:00,2026-03-29T05:00:00Z,DERIVED,sleep_session_v2,2026-03-29T05:30:00Z,2026-03-29T05:30:00Z\n",
    f"{_USER}/UserSleepStages_2026-03-01.csv": "sleep_id,sleep_stage_id,sleep_stage_type,start_utc_offset,sleep_stage_start,"
    "end_utc_offset,sleep_stage_end,data_source\n"
    "9000000000000000001,1,LIGHT,+01:00,2026-03-28T22:00:00Z,+01:00,2026-03-29T00:00:00Z,DERIVED\n"
    "9000000000000000001,2,DEEP,+01:00,2026-03-29T00:00:00Z,+02:00,2026-03-29T02:00:00Z,DERIVED\n"
    "9000000000000000001,3,REM,+02:00,2026-03-29T02:00:00Z,+02:00,2026-03-29T05:00:00Z,DERIVED\n",
    f"{_USER}/UserExercises_2026-03-01.csv": "exercise_id,exercise_start,exercise_end,utc_offset,activity_name,log_type,"
    "tracker_total_calories,tracker_total_steps,tracker_total_distance_mm,tracker_avg_heart_rate,events\n"
    '8000000000000000001,2026-03-28T10:00:00Z,2026-03-28T10:30:00Z,+01:00,Run,TRACKER,310,4100,5000000,150,'
    '"[Type: AUTO_SPLIT_KILOMETER, Timestamp: 2026-03-28T10:06:00Z, TraveledDistanceMm: 1000000]"\n',
    "Oxygen Saturation (SpO2)/Minute SpO2 - 2026-03-29.csv": "timestamp,value\n2026-03-29T01:00:00Z,95.5\n"
    "2026-03-29T01:01:00Z,50.0\n",
    "Oxygen Saturation (SpO2)/Daily SpO2 - 2026-03-01-2026-03-30.csv": "timestamp,average_value,lower_bound,upper_bound\n"
    "2026-03-29T00:00:00Z,95.0,92.0,98.0\n2026-03-30T00:00:00Z,96.0,93.0,98.0\n",
    "Heart Rate Variability/Daily Heart Rate Variability Summary - 2026-03-(29).csv": "timestamp,rmssd,nremhr,entropy\n"
    "2026-03-29T00:00:00,29.232,49.623,2.472\n",
    "Active Zone Minutes (AZM)/Active Zone Minutes - 2026-03-01.csv": "date_time,heart_zone_id,total_minutes\n"
    "2026-03-28T11:05,CARDIO,2\n",
    "Temperature/Computed Temperature - 2026-03-01.csv": "type,sleep_start,sleep_end,temperature_samples,nightly_temperature\n"
    "SKIN,2026-03-28T23:00:00,2026-03-29T07:00:00,420,33.9\n",
    "Sleep Score/sleep_score.csv": "sleep_log_entry_id,timestamp,overall_score,composition_score,revitalization_score\n"
    "2,2026-03-30T00:30:00Z,80,,\n",
    "Stress Score/Stress Score.csv": "DATE,UPDATED_AT,STRESS_SCORE,STATUS,CALCULATION_FAILED\n"
    "2026-03-28T00:00:00,2026-03-29T05:00:00,74,READY,false\n2026-03-29T00:00:00,2026-03-30T05:00:00,0,NO_DATA,true\n",
    "Daily Readiness/Daily Readiness Score - 2026-03-01.csv": "date,readiness_score_value,readiness_state\n"
    "2026-03-28,61,MED\n",
    "Biometrics/Glucose 202603.csv": "no data",
    "Your Profile/Profile.csv": "id,full_name,email_address,date_of_birth\n1,Rowan Sample,rowan@example.org,1980-01-01\n",
    f"{_USER}/UserActivityProbabilities_2026-03-01.csv": "timestamp,probability\n2026-03-28T10:00:00Z,0.5\n",
}  # fmt: skip


def members() -> dict[str, str]:
    """Every file of the archive."""
    return {
        f"{_GLOBAL}/{name}": json.dumps(records, indent=2, separators=(",", " : ")) for name, records in JSON.items()
    } | CSV


def write(folder: Path) -> list[Path]:
    """One Takeout."""
    path = folder / "takeout-20260331T080000Z-1-001.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members().items():
            archive.writestr(f"Takeout/Google Health/{name}", text)
    return [path]


def bulk(folder: Path, records: int) -> list[Path]:
    """Heart rates every five seconds, a file a day as Global Export Data has them (UTC, cut at Berlin's midnight)."""
    below = folder / "Takeout" / "Fitbit" / _GLOBAL
    below.mkdir(parents=True)
    day, left = datetime(2024, 1, 1, 23, tzinfo=UTC), records
    while left > 0:
        n = min(left, 17_280)
        rows = []
        for at in range(n):
            stamp = (day + timedelta(seconds=5 * at)).strftime("%m/%d/%y %H:%M:%S")
            rows.append(
                f'{{\n  "dateTime" : "{stamp}",\n  "value" : {{\n    "bpm" : {55 + at % 60},\n    "confidence" : {1 + at % 3}\n  }}\n}}'
            )
        name = f"heart_rate-{(day + timedelta(hours=1)).date()}.json"
        (below / name).write_text("[" + ",".join(rows) + "]", "utf-8")
        day, left = day + timedelta(days=1), left - n
    return [folder / "Takeout"]
