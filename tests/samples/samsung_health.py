"""A folder as the app downloads it, of 1 and 2 July 2026 in UTC+2: first lines, prefixed columns, a comma too many, series."""

import json
from datetime import UTC, datetime
from pathlib import Path

from tests.samples import Expected
from tests.zipping import zipped

WATCH, STRANGER = "WATCH0001", "OTHER0001"
NIGHT = "0aaaaaaa-0000-0000-0000-000000000001"
NAP = "0aaaaaaa-0000-0000-0000-000000000002"
PULSE = "1bbbbbbb-0000-0000-0000-000000000001.com.samsung.health.heart_rate.binning_data.json"
TRACK = "2ccccccc-0000-0000-0000-000000000001.com.samsung.health.exercise.location_data.json"
LIVE = "2ccccccc-0000-0000-0000-000000000001.com.samsung.health.exercise.live_data.json"


def ms(text: str) -> int:
    """UTC ms of "2026-07-01 10:00"."""
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()) * 1000


DAY_1, DAY_2 = ms("2026-07-01"), ms("2026-07-02")
_P = "com.samsung.health"
TABLES = {
    "com.samsung.health.device_profile": (
        f"{_P}.device_profile.deviceuuid,name,model,manufacturer,device_group",
        [f"{WATCH},Kim Sample's watch,SM-R860,Samsung,360003"],
    ),
    "com.samsung.shealth.tracker.pedometer_step_count": (
        (
            f"run_step,walk_step,{_P}.step_count.start_time,{_P}.step_count.end_time,{_P}.step_count.time_offset,"
            f"{_P}.step_count.count,{_P}.step_count.distance,{_P}.step_count.calorie,{_P}.step_count.deviceuuid,"
            f"{_P}.step_count.pkg_name,{_P}.step_count.datauuid"
        ),
        [
            f"0,90,2026-06-30 22:30:00.000,2026-06-30 22:31:00.000,UTC+0200,90,63.5,3.5,{WATCH},com.sec.android.app.shealth,u1",
            f"0,10,2026-07-01 10:00:00.000,2026-07-01 10:01:00.000,UTC+0200,10,7.0,0.4,{WATCH},com.sec.android.app.shealth,u2",
            f"0,10,not a time,,UTC+0200,10,7.0,0.4,{WATCH},com.sec.android.app.shealth,u3",
        ],
    ),
    "com.samsung.shealth.step_daily_trend": (
        "source_type,count,distance,calorie,day_time,update_time,deviceuuid,datauuid",
        [
            f"-2,100,70.5,3.9,{DAY_1},2026-07-02 00:00:00.000,x,d1",
            f"-2,4000,2800.0,160.0,{DAY_2},2026-07-03 00:00:00.000,x,d2",
            f"0,4000,2800.0,160.0,{DAY_2},2026-07-03 00:00:00.000,{WATCH},d3",
        ],
    ),
    "com.samsung.shealth.tracker.heart_rate": (
        (
            f"source,tag_id,{_P}.heart_rate.start_time,{_P}.heart_rate.end_time,{_P}.heart_rate.time_offset,"
            f"{_P}.heart_rate.heart_rate,{_P}.heart_rate.min,{_P}.heart_rate.max,{_P}.heart_rate.binning_data,"
            f"{_P}.heart_rate.deviceuuid,{_P}.heart_rate.datauuid"
        ),
        [
            f",,2026-07-01 08:00:00.000,2026-07-01 09:00:00.000,UTC+0200,70.0,60.0,80.0,{PULSE},{WATCH},h1",
            f",,2026-07-01 09:30:00.000,2026-07-01 09:30:00.000,UTC+0200,66.0,66.0,66.0,,{WATCH},h2",
        ],
    ),
    "com.samsung.shealth.sleep": (
        (
            f"sleep_score,efficiency,{_P}.sleep.start_time,{_P}.sleep.end_time,{_P}.sleep.time_offset,{_P}.sleep.comment,"
            f"{_P}.sleep.deviceuuid,{_P}.sleep.datauuid"
        ),
        [
            f"84,92.0,2026-06-30 21:00:00.000,2026-07-01 05:00:00.000,UTC+0200,words,{WATCH},{NIGHT}",
            f",,2026-07-01 12:00:00.000,2026-07-01 12:30:00.000,UTC+0200,,{WATCH},{NAP}",
        ],
    ),
    "com.samsung.health.sleep_stage": (
        "start_time,end_time,time_offset,sleep_id,stage,deviceuuid,datauuid",
        [
            f"2026-06-30 21:00:00.000,2026-07-01 01:00:00.000,UTC+0200,{NIGHT},40002,{WATCH},s1",
            f"2026-07-01 01:00:00.000,2026-07-01 05:00:00.000,UTC+0200,{NIGHT},40003,{WATCH},s2",
        ],
    ),
    "com.samsung.health.weight": (
        "start_time,time_offset,weight,body_fat,height,deviceuuid,pkg_name,datauuid",
        [f"2026-07-01 05:10:00.000,UTC+0200,75.8,22.3,179.0,{STRANGER},com.example.scale,w1"],
    ),
    "com.samsung.health.blood_pressure": (
        "start_time,time_offset,systolic,diastolic,mean,pulse,deviceuuid,datauuid",
        [f"2026-07-01 05:12:00.000,UTC+0200,121.0,79.0,0.0,0,{WATCH},b1"],
    ),
    "com.samsung.shealth.exercise": (
        (
            f"mean,{_P}.exercise.start_time,{_P}.exercise.end_time,{_P}.exercise.time_offset,{_P}.exercise.exercise_type,"
            f"{_P}.exercise.duration,{_P}.exercise.distance,{_P}.exercise.calorie,{_P}.exercise.mean_heart_rate,"
            f"{_P}.exercise.live_data,{_P}.exercise.location_data,{_P}.exercise.comment,{_P}.exercise.deviceuuid,"
            f"{_P}.exercise.datauuid"
        ),
        [
            (
                f",2026-07-01 16:00:00.000,2026-07-01 16:31:00.000,UTC+0200,1002,1800000,5000.0,400.0,140.0,{LIVE},{TRACK},"
                f"with Kim,{WATCH},e1"
            )
        ],
    ),
    "com.samsung.shealth.exercise.weather": ("temperature,exercise_id,datauuid", ["21.0,e1,x1"]),
    "com.samsung.health.user_profile": ("key,text_value", ["birth_date,19900101"]),
}
SERIES = {
    PULSE: [
        {
            "heart_rate": 61.0,
            "heart_rate_min": 60,
            "heart_rate_max": 62,
            "start_time": ms("2026-07-01 08:00"),
            "end_time": ms("2026-07-01 08:01"),
        },
        {"heart_rate": 79.0, "start_time": ms("2026-07-01 08:01"), "end_time": ms("2026-07-01 08:02")},
    ],
    TRACK: [
        {"start_time": ms("2026-07-01 16:00") + i * 1000, "latitude": 52.5 + i / 1e4, "longitude": 13.4}
        for i in range(3)
    ],
    LIVE: [
        {"start_time": ms("2026-07-01 16:00"), "heart_rate": 131.0},
        {"start_time": ms("2026-07-01 16:01"), "speed": 2.5},
    ],
}
# 2 × (steps, distance, energy) and a row without a time; the same three of the second day; 2 heart rates of a series, 1 of a
# row, 1 of the run; 2 stages, 2 in bed, a nap, a score; weight and fat; 2 pressures.
EXPECTED = Expected(
    records=24, rejected=1, first="2026-06-30", last="2026-07-02", sessions={"workout": 1, "blood_pressure": 1}
)


def table(kind: str, header: str, rows: list[str]) -> bytes:
    """A table as the app writes it."""
    lines = [f"{kind},6320012,18", header, *(f"{row}," for row in rows)]
    return "\r\n".join([*lines, ""]).encode("utf-8-sig")


def unpacked(folder: Path) -> Path:
    """The folder as the app writes it."""
    root = folder / "samsunghealth_sample_20260703120000"
    root.mkdir()
    for kind, (header, rows) in TABLES.items():
        (root / f"{kind}.20260703120000.csv").write_bytes(table(kind, header, rows))
    for name, points in SERIES.items():
        path = root / "jsons" / name.partition(".")[2].rpartition(".")[0] / name[0] / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(points), "utf-8")
    return root


def write(folder: Path) -> list[Path]:
    """A zip of it, as people send it to themselves."""
    return [zipped(folder / "samsunghealth.zip", unpacked)]


def bulk(folder: Path, records: int) -> list[Path]:
    """A heart rate every minute."""
    kind = "com.samsung.shealth.tracker.heart_rate"
    path = folder / f"{kind}.20260703120000.csv"
    with path.open("w", encoding="utf-8-sig") as file:
        file.write(f"{kind},6320012,18\n{TABLES[kind][0]}\n")
        for n in range(records):
            day, minute = divmod(n, 1440)
            year, rest = divmod(day, 336)
            stamp = f"{2000 + year}-{rest // 28 + 1:02}-{rest % 28 + 1:02} {minute // 60:02}:{minute % 60:02}:00.000"
            file.write(f",,{stamp},{stamp},UTC+0200,{50 + n % 90}.0,50.0,90.0,,{WATCH},h{n},\n")
    return [path]
