"""Two days of a Takeout: points, the same in quarters of an hour and in days, a run and a night."""

import json
import zipfile
from pathlib import Path
from typing import Any

from tests.samples import Expected

FOLDER = "Takeout/Fit"
GMS = "com.google.android.gms"
START = 1_774_688_400_000  # 28 March 2026 09:00 UTC, 10:00 in Berlin
MINUTE = 60_000


def stream(kind: str, name: str, *points: tuple[int, int, dict[str, Any]], **more: Any) -> str:
    """A file of `All Data`; points are (minutes after START, minutes it lasts, value)."""
    return json.dumps(
        {
            "Data Source": f"{name.partition(' ')[0]}:com.google.{kind}:{GMS}:{name.partition(' ')[2]}",
            "Data Points": [
                {
                    "fitValue": [{"value": value}],
                    "originDataSourceId": "raw:com.google.x:some.app:",
                    "startTimeNanos": (START + at * MINUTE) * 1_000_000,
                    "endTimeNanos": (START + (at + lasting) * MINUTE) * 1_000_000,
                    "dataTypeName": f"com.google.{kind}",
                    "modifiedTimeMillis": START,
                    "rawTimestampNanos": 0,
                    **more,
                }
                for at, lasting, value in points
            ],
        },
        indent=2,
    )


DAYS = """\
Date,Move Minutes count,Calories (kcal),Distance (m),Heart Points,Step count,Average weight (kg),Max speed (m/s),\
Walking duration (ms)
2026-03-28,30,1800.5,900,12,600,,1.5,1200000
2026-03-29,,1700,,,5000,72,,
"""
QUARTERS = """\
Start time,End time,Calories (kcal),Step count
10:00:00.000+01:00,10:15:00.000+01:00,,400
10:15:00.000+01:00,10:30:00.000+01:00,,200
23:45:00.000+01:00,00:00:00.000+01:00,20.25,
"""
RUN = {
    "fitnessActivity": "running",
    "startTime": "2026-03-28T09:00:00.000Z",
    "endTime": "2026-03-28T09:35:00Z",
    "duration": "2040.5s",
    "segment": [{"fitnessActivity": "running", "startTime": "2026-03-28T09:00:00Z", "endTime": "2026-03-28T09:35:00Z"}],
    "aggregate": [
        {"metricName": "com.google.calories.expended", "floatValue": 350.25},
        {"metricName": "com.google.step_count.delta", "intValue": 4200},
        {"metricName": "com.google.distance.delta", "floatValue": 5000.5},
    ],
}
NIGHT = {"fitnessActivity": "sleep", "startTime": "2026-03-28T22:00:00Z", "endTime": "2026-03-29T05:00:00Z"}
TRACK = """\
<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities>
<Activity Sport="Running"><Id>2026-03-28T09:00:00.000Z</Id>
<Lap StartTime="2026-03-28T09:00:00.000Z"><TotalTimeSeconds>2100.0</TotalTimeSeconds>
<DistanceMeters>5000.5</DistanceMeters><Calories>350</Calories><Intensity>Active</Intensity><Track>
<Trackpoint><Time>2026-03-28T09:00:00.000Z</Time><Position><LatitudeDegrees>52.5</LatitudeDegrees>
<LongitudeDegrees>13.4</LongitudeDegrees></Position><AltitudeMeters>34.0</AltitudeMeters>
<HeartRateBpm><Value>120</Value></HeartRateBpm></Trackpoint>
<Trackpoint><Time>2026-03-28T09:35:00.000Z</Time><Position><LatitudeDegrees>52.6</LatitudeDegrees>
<LongitudeDegrees>13.5</LongitudeDegrees></Position></Trackpoint>
</Track></Lap></Activity></Activities></TrainingCenterDatabase>
"""
FILES = {
    "Activities/2026-03-28T10_00_00+01_00_PT35M_Running.tcx": TRACK,
    "Daily activity metrics/Daily activity metrics.csv": DAYS,
    "Daily activity metrics/2026-03-28.csv": QUARTERS,
    "All Data/derived_com.google.step_count.delta_com.google(1).json": stream(
        "step_count.delta", "derived estimated_steps", (0, 5, {"intVal": 150}), (5, 15, {"intVal": 450})
    ),
    "All Data/derived_com.google.step_count.delta_com.google.json": stream(
        "step_count.delta", "derived merge_step_deltas", (0, 5, {"intVal": 151}), (5, 15, {"intVal": 452})
    ),
    "All Data/raw_com.google.heart_rate.bpm_some.json": stream(
        "heart_rate.bpm", "raw watch", (0, 0, {"fpVal": 61.5}), (1, 0, {"fpVal": 62}), (2, 0, {})
    ),
    "All Data/derived_com.google.weight.json": stream(
        "weight", "derived merge_weight", (0, 0, {"fpVal": 71.5}),
        originDataSourceId="raw:com.google.weight:com.google.android.apps.fitness:user_input",
    ),
    "All Data/derived_com.google.sleep.segment.json": stream(
        "sleep.segment", "derived merged", (780, 60, {"intVal": 4}), (840, 30, {"intVal": 5}), (870, 5, {"intVal": 1})
    ),
    "All Data/derived_com.google.cycling.pedaling.json": stream(
        "cycling.pedaling.cadence", "derived merge_x", (0, 1, {"fpVal": 80})
    ),
    "All Sessions/2026-03-28T10_00_00+01_00_RUNNING.json": json.dumps(RUN),
    "All Sessions/2026-03-28T23_00_00+01_00_SLEEP.json": json.dumps(NIGHT),
}  # fmt: skip
# Steps: 2 points for the 28th (150 + 450 is the 600 of the tables), the day for the 29th: 3. Calories: no points; the
# quarter of 20.25 is not all of the 1 800.5, so 2 days. Distance 1, move minutes 1, heart points 1. Weight: a point and
# a day 2. Heart rate 2 and one without a value. Sleep: 3 stages, in bed 1. Cadence unmapped 1.
EXPECTED = Expected(records=18, rejected=1, unmapped=1, first="2026-03-28", last="2026-03-29", sessions={"workout": 1})


def write(folder: Path) -> list[Path]:
    """The zip of a Takeout."""
    path = folder / "takeout-20260401T000000Z-001.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in FILES.items():
            archive.writestr(f"{FOLDER}/{name}", text)
    return [path]


def bulk(folder: Path, records: int) -> list[Path]:
    """Heart rate every minute."""
    path = folder / "derived_com.google.heart_rate.bpm_com.google.an.json"
    point = (
        '{"fitValue":[{"value":{"fpVal":%d}}],"originDataSourceId":"raw:com.google.heart_rate.bpm:some.app:",'
        '"endTimeNanos":%d,"dataTypeName":"com.google.heart_rate.bpm","startTimeNanos":%d,'
        '"modifiedTimeMillis":1774688400000,"rawTimestampNanos":0}'
    )
    with path.open("w", encoding="utf-8") as file:
        file.write(f'{{"Data Source":"derived:com.google.heart_rate.bpm:{GMS}:merge_heart_rate_bpm","Data Points":[')
        for n in range(records):
            nanos = (START + n * MINUTE) * 1_000_000
            file.write(("," if n else "") + point % (60 + n % 40, nanos, nanos))
        file.write("]}")
    return [path]
