"""A database as Health Connect exports it, in its zip: two apps, a night, a run with a route, 1 July 2026 in UTC+2."""

import sqlite3
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from tests.samples import Expected

SHUFFLED = False  # pages of a database, not lines
OFFSET = 7200


def ms(text: str) -> int:
    """UTC ms of "2026-07-01 10:00"."""
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()) * 1000


_COMMON = (
    "row_id INTEGER PRIMARY KEY, uuid BLOB, last_modified_time INTEGER, client_record_id TEXT, device_info_id INTEGER,"
    " app_info_id INTEGER, recording_method INTEGER, dedupe_hash BLOB, local_date INTEGER"
)
_INTERVAL = f"{_COMMON}, start_time INTEGER, end_time INTEGER, start_zone_offset INTEGER, end_zone_offset INTEGER"
_INSTANT = f"{_COMMON}, time INTEGER, zone_offset INTEGER"
SCHEMA = f"""
CREATE TABLE android_metadata (locale TEXT);
CREATE TABLE application_info_table (row_id INTEGER PRIMARY KEY, package_name TEXT, app_name TEXT, app_icon BLOB);
CREATE TABLE device_info_table (row_id INTEGER PRIMARY KEY, manufacturer TEXT, model TEXT, device_type INTEGER);
CREATE TABLE steps_record_table ({_INTERVAL}, count INTEGER);
CREATE TABLE total_calories_burned_record_table ({_INTERVAL}, energy REAL);
CREATE TABLE weight_record_table ({_INSTANT}, weight REAL);
CREATE TABLE blood_pressure_record_table ({_INSTANT}, systolic REAL, diastolic REAL);
CREATE TABLE nutrition_record_table ({_INTERVAL}, meal_name TEXT, energy REAL, protein REAL, sodium REAL);
CREATE TABLE heart_rate_record_table ({_INTERVAL});
CREATE TABLE heart_rate_record_series_table (parent_key INTEGER, beats_per_minute INTEGER, epoch_millis INTEGER);
CREATE TABLE sleep_session_record_table ({_INTERVAL}, title TEXT, notes TEXT);
CREATE TABLE sleep_stages_table
  (parent_key INTEGER, stage_start_time INTEGER, stage_end_time INTEGER, stage_type INTEGER);
CREATE TABLE exercise_session_record_table ({_INTERVAL}, exercise_type INTEGER, title TEXT, notes TEXT);
CREATE TABLE exercise_segments_table
  (parent_key INTEGER, segment_start_time INTEGER, segment_end_time INTEGER, segment_type INTEGER, repetitions_count INTEGER);
CREATE TABLE exercise_route_table
  (parent_key INTEGER, timestamp_millis INTEGER, latitude REAL, longitude REAL, altitude REAL);
CREATE TABLE planned_exercise_session_record_table ({_INTERVAL});
"""
# 2 steps and one with text for a time, 1 total energy, 1 weight, 2 pressures, 2 of one meal, 2 heart rates and 1 orphan,
# 2 stages and in bed, a nap asleep and in bed.
EXPECTED = Expected(
    records=17, rejected=2, first="2026-06-30", last="2026-07-01", sessions={"workout": 1, "blood_pressure": 1}
)


def _interval(
    row: int, app: int, start: str, end: str, *values: object, device: int = 1, method: int = 2
) -> tuple[object, ...]:
    day = ms(start) // 86_400_000
    return (
        row,
        bytes([row]) * 16,
        1000 + row,
        None,
        device,
        app,
        method,
        None,
        day,
        ms(start),
        ms(end),
        OFFSET,
        OFFSET,
        *values,
    )


def _instant(row: int, app: int, at: str, *values: object, method: int = 2) -> tuple[object, ...]:
    return row, bytes([row]) * 16, 1000 + row, None, 1, app, method, None, ms(at) // 86_400_000, ms(at), OFFSET, *values


def database(path: Path) -> sqlite3.Connection:
    """A new file with the tables, and the apps and devices in theirs."""
    connection = sqlite3.connect(path)
    connection.executescript(SCHEMA)
    insert(
        connection,
        "application_info_table",
        (1, "com.example.band", "Sample Band", b"icon"),
        (2, "com.example.log", None, None),
    )
    insert(connection, "device_info_table", (1, "Sample", "Band 3", 6))
    return connection


def insert(connection: sqlite3.Connection, table: str, *rows: tuple[object, ...]) -> None:
    """Rows into a table."""
    connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)


def zipped(folder: Path, db: Path) -> list[Path]:
    """The zip that the phone writes."""
    path = folder / "Health Connect.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(db, "health_connect_export.db")
    db.unlink()
    return [path]


def write(folder: Path) -> list[Path]:
    """One zip."""
    db = folder / "health_connect_export.db"
    c = database(db)
    insert(
        c, "steps_record_table",
        _interval(1, 1, "2026-07-01 06:00", "2026-07-01 07:00", 900),
        _interval(2, 2, "2026-07-01 07:00", "2026-07-01 08:00", 100, method=3),
        (3, None, 1, None, 1, 1, 2, None, 0, "soon", "later", OFFSET, OFFSET, 7),
    )  # fmt: skip
    insert(
        c, "total_calories_burned_record_table", _interval(1, 1, "2026-06-30 22:00", "2026-07-01 22:00", 2_100_000.0)
    )
    insert(c, "weight_record_table", _instant(1, 1, "2026-07-01 05:00", 75_800.0))
    insert(c, "blood_pressure_record_table", _instant(1, 1, "2026-07-01 05:01", 121.0, 79.0))
    insert(
        c,
        "nutrition_record_table",
        _interval(1, 2, "2026-07-01 10:00", "2026-07-01 10:10", "Soup", 350_000.0, 12.5, 5e-324),
    )
    insert(c, "heart_rate_record_table", _interval(4, 1, "2026-07-01 06:00", "2026-07-01 06:10"))
    at = ms("2026-07-01 06:00")
    insert(c, "heart_rate_record_series_table", (4, 61, at), (4, 64, at + 60_000), (99, 70, at))
    insert(
        c, "sleep_session_record_table",
        _interval(1, 1, "2026-06-30 21:00", "2026-07-01 05:00", "title", "notes"),
        _interval(2, 1, "2026-07-01 12:00", "2026-07-01 12:30", None, None),
    )  # fmt: skip
    insert(
        c, "sleep_stages_table",
        (1, ms("2026-06-30 21:00"), ms("2026-07-01 01:00"), 4),
        (1, ms("2026-07-01 01:00"), ms("2026-07-01 05:00"), 5),
    )  # fmt: skip
    insert(
        c,
        "exercise_session_record_table",
        _interval(1, 1, "2026-07-01 16:00", "2026-07-01 16:30", 33, "Run with Sam", ""),
    )
    insert(c, "exercise_segments_table", (1, ms("2026-07-01 16:00"), ms("2026-07-01 16:10"), 44, 0))
    insert(
        c,
        "exercise_route_table",
        *((1, ms("2026-07-01 16:00") + i * 1000, 52.5 + i / 1e4, 13.4, 34.0) for i in range(3)),
    )
    insert(c, "planned_exercise_session_record_table", _interval(1, 1, "2026-07-02 16:00", "2026-07-02 16:30"))
    c.commit()
    c.close()
    return zipped(folder, db)


def bulk(folder: Path, records: int) -> list[Path]:
    """Heart rates every five seconds, a record for each hour."""
    db = folder / "health_connect_export.db"
    c = database(db)
    start = ms("2020-01-01 00:00")
    hours = max(1, records // 720)
    insert(
        c, "heart_rate_record_table",
        *((n, None, 1, None, 1, 1, 2, None, 0, start + n * 3_600_000, start + (n + 1) * 3_600_000, 3600, 3600) for n in range(hours)),
    )  # fmt: skip
    c.executemany(
        "INSERT INTO heart_rate_record_series_table VALUES (?, ?, ?)",
        ((n // 720, 50 + n % 90, start + n * 5000) for n in range(hours * 720)),
    )
    c.commit()
    c.close()
    return zipped(folder, db)
