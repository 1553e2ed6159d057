"""An archive with every file that is read: a scale, a cuff, a watch, two nights and two workouts. Berlin, March 2026."""

import zipfile
from pathlib import Path

from tests.samples import Expected

FILES = {
    "weight.csv": (
        'Date,"Weight (kg)","Fat mass (kg)","Bone mass (kg)","Muscle mass (kg)","Hydration (kg)",Comments\n'
        '"2026-03-29 07:30:00",80.00,16.00,3.20,60.00,44.00,\n'
        '"2026-03-28 07:30:00",80.50,,,,,\n'
    ),
    "height.csv": 'Date,"Height (m)",Comments\n"2020-05-27 13:11:12",1.80,\n',
    "bp.csv": (
        'Date,"Heart rate",Systolic,Diastolic,Comments\n'
        '"2026-03-28 08:00:00",61,121,79,\n'
        '"2026-03-28 20:00:00",0,118,77,\n'
        '"soon",60,118,77,\n'
    ),
    "sleep.csv": (
        'from,to,"light (s)","deep (s)","rem (s)","awake (s)","wake up","Duration to sleep (s)","Duration to wake up (s)",'
        '"Snoring (s)","Snoring episodes","Average heart rate","Heart rate (min)","Heart rate (max)","Night events"\n'
        "2026-03-27T23:00:00+01:00,2026-03-28T07:00:00+01:00,14400,7200,5400,1800,2,600,300,0,0,55,48,71,\n"
        "2026-03-28T23:00:00+01:00,2026-03-29T07:30:00+02:00,14400,7200,3600,1800,2,600,300,0,0,56,49,72,\n"
    ),
    "activities.csv": (
        'from,to,"from (manual)","to (manual)",Timezone,"Activity type",Data,GPS,Modified\n'
        '2026-03-28T10:00:00+01:00,2026-03-28T10:30:00+01:00,,,Europe/Berlin,Running,"{""calories"":310,""steps"":4200,'
        '""distance"":5200,""hr_average"":150,""hr_max"":170,""hr_zone_0"":60,""hr_zone_1"":600,""hr_zone_2"":900,'
        '""hr_zone_3"":180,""pause_duration"":60}",{},2026-03-28T11:00:00+01:00\n'
        '2026-03-28T10:00:00+01:00,2026-03-28T10:30:00+01:00,,,Europe/Berlin,"Multi Sport",{},{},2026-03-28T11:00:00+01:00\n'
        '2026-03-29T18:00:00+02:00,2026-03-29T18:40:00+02:00,,,Europe/Berlin,Yoga,"{""calories"":0}",{},\n'
    ),
    "aggregates_steps.csv": "date,value\n2026-03-27,9000\n2026-03-28,5000\n2026-03-29,0\n",
    "aggregates_calories_passive.csv": "date,value\n2026-03-28,1700.5\n",
    "raw_tracker_steps.csv": (
        'start,duration,value\n2026-03-28T10:00:00+01:00,"[60,60,120]","[100,0,140]"\n'
        "2026-03-28T12:00:00+01:00,[60],[30]\n2026-03-28T12:05:00+01:00,[60],[]\n"
    ),
    "raw_hr_hr.csv": 'start,duration,value\n2026-03-28T10:00:00+01:00,"[20,40]","[120,130]"\n',
    "raw_spo2_auto_spo2.csv": "start,duration,value\n2026-03-28T03:00:00+01:00,[60],[96]\n",
    "raw_tracker_sleep-state.csv": (
        'start,duration,value\n2026-03-28T23:00:00+01:00,"[1800,14400]","[0,1]"\n'
        '2026-03-29T04:30:00+02:00,"[7200,3600]","[2,3]"\n'
    ),
    "raw_tracker_elevation.csv": "start,duration,value\n2026-03-28T10:00:00+01:00,[60],[3.2]\n",
    "raw_location_latitude.csv": 'start,duration,value\n2026-03-28T10:00:00+01:00,"[60,60]","[52.5,52.51]"\n',
    "raw_location_longitude.csv": 'start,duration,value\n2026-03-28T10:00:00+01:00,"[60,60]","[13.4,13.41]"\n',
    "account.csv": "id,email\n1,rowan@example.org\n",
}
# 29 rows: weighings 2, and of one its four parts and the fat in percent: 5. Height 1. Pressures 4 and one pulse. Nights: the first in
# lengths 3, the second in bed 1 + 4 stages. Resting energy 1, steps of the 27th 1, of the raw file 3; pulse 2, oxygen 1.
# Rejected: the pressure without a time, the steps without a value. Unmapped: the elevation.
EXPECTED = Expected(
    records=32,
    rejected=2,
    unmapped=1,
    first="2020-05-27",
    last="2026-03-29",
    sessions={"workout": 2, "blood_pressure": 2},
)


def write(folder: Path) -> list[Path]:
    """The zip."""
    path = folder / "data_RS_1774800000.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in FILES.items():
            archive.writestr(name, text)
    return [path]


def bulk(folder: Path, records: int) -> list[Path]:
    """Heart rates of a watch, ten in a row."""
    path = folder / "raw_hr_hr.csv"
    lengths = ",".join(["60"] * 10)
    with path.open("w", encoding="utf-8") as file:
        file.write("start,duration,value\n")
        for n in range(0, records, 10):
            day, minute = divmod(n, 1440)
            year, rest = divmod(day, 336)
            stamp = f"{2000 + year}-{rest // 28 + 1:02}-{rest % 28 + 1:02}T{minute // 60:02}:{minute % 60:02}:00+01:00"
            file.write(f'{stamp},"[{lengths}]","[{",".join(str(50 + (n + i) % 100) for i in range(10))}]"\n')
    return [path]
