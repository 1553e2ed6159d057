"""Health Connect: a database inside of a zip, which nothing may be written for, and which may be of any make."""

import random
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from healthdesk.base.errors import InputRefused
from healthdesk.formats.health_connect import database as database_module
from healthdesk.model.metric import DeviceClass
from healthdesk.model.night import Stage
from healthdesk.model.session import SessionKind
from tests.samples import health_connect as sample
from tests.samples.health_connect import ms
from tests.unit.formats.format_reading import Read, read


def made(folder: Path, change: Callable[[sqlite3.Connection], object]) -> Path:
    """A bare database file, changed."""
    path = folder / "export.db"
    connection = sample.database(path)
    change(connection)
    connection.commit()
    connection.close()
    return path


def steps(*rows: tuple[object, ...]) -> Callable[[sqlite3.Connection], object]:
    return lambda connection: sample.insert(connection, "steps_record_table", *rows)


def test_sample(tmp_path: Path) -> None:
    reading = read(sample.write(tmp_path))
    assert reading.format_id == "health_connect"
    assert reading.records == sample.EXPECTED.records
    assert sorted(reading.reasons) == ["Reading of a record that is not there", "Time cannot be read"]
    assert reading.span() == (sample.EXPECTED.first, sample.EXPECTED.last)
    assert reading.says("1 rows of planned_exercise_session_record_table")


def test_units(tmp_path: Path) -> None:
    """75,800 g; 2,100,000 cal = 2,100 kcal; 350,000 cal of a meal; 5e-324 g of salt is none given."""
    reading = read(sample.write(tmp_path))
    assert reading.metrics["steps"].by_day() == {"2026-07-01": 1000}
    assert reading.metrics["weight"].spans[0][2] == pytest.approx(75.8)
    assert reading.metrics["total_energy"].by_day() == {"2026-07-01": 2100}
    assert reading.metrics["dietary_energy"].spans[0][2] == pytest.approx(350)
    assert reading.metrics["dietary_protein"].spans[0][2] == 12.5
    assert "dietary_sodium" not in reading.metrics
    assert reading.metrics["steps"].offsets == {120}


def test_records_have_their_ids_and_versions(tmp_path: Path) -> None:
    reading = read(sample.write(tmp_path))
    assert [ident for ident, _ in reading.metrics["weight"].idents] == ["01" * 16]
    assert [version for _, version in reading.metrics["weight"].idents] == [1001]


def test_sources_are_app_and_device(tmp_path: Path) -> None:
    reading = read(sample.write(tmp_path))
    assert [(s.name, s.device_class) for s in reading.sources.values()] == [
        ("Sample Band", DeviceClass.WEARABLE),
        ("com.example.log", DeviceClass.MANUAL),  # recording method 3: typed in
        ("com.example.log", DeviceClass.WEARABLE),
    ]


def test_nights(tmp_path: Path) -> None:
    """Light 21-1, deep 1-5 (UTC), in bed 8 h; a nap of 30 min without stages is asleep."""
    reading = read(sample.write(tmp_path))
    assert [((end - start) // 60_000, Stage(int(stage))) for start, end, stage in reading.metrics["sleep"].spans] == [
        (240, Stage.CORE),
        (480, Stage.IN_BED),
        (240, Stage.DEEP),
        (30, Stage.IN_BED),
        (30, Stage.ASLEEP),
    ]


def test_workout(tmp_path: Path) -> None:
    paths = sample.write(tmp_path)
    session = next(s for s in read(paths).sessions if s.kind is SessionKind.WORKOUT)
    assert (session.type, session.offset, session.duration_s) == ("running", 120, 1800)
    assert session.traces[0].columns["lat"].tolist() == [52.5, 52.5001, 52.5002]
    assert "Sam" not in repr(session)
    assert not any(s.traces for s in read(paths, routes=False).sessions)


def test_a_bare_database_is_read_where_it_lies(tmp_path: Path) -> None:
    path = made(
        tmp_path, steps((1, None, 1, None, 1, 1, 2, None, 0, ms("2026-07-01 06:00"), ms("2026-07-01 07:00"), 0, 0, 5))
    )
    before = path.read_bytes()
    assert read(path).metrics["steps"].by_day() == {"2026-07-01": 5}
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_write_ahead_log_is_no_obstacle(tmp_path: Path) -> None:
    path = made(tmp_path, steps((1, None, 1, None, 1, 1, 2, None, 0, 1_782_885_600_000, 1_782_889_200_000, 0, 0, 5)))
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
    assert path.read_bytes()[18:20] == b"\2\2"
    assert sum(read(path).metrics["steps"].by_day().values()) == 5
    assert sum(read(sample.zipped(tmp_path, path)).metrics["steps"].by_day().values()) == 5


def test_a_database_too_large_for_memory_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = sample.write(tmp_path)
    monkeypatch.setattr(database_module, "MAX_IN_MEMORY", 1000)
    with pytest.raises(InputRefused, match="too large") as refused:
        read(paths)
    assert "Unpack" in refused.value.hint


def _view(connection: sqlite3.Connection) -> None:
    """A view in the place of a table, that never ends."""
    connection.execute("DROP TABLE steps_record_table")
    connection.execute(
        "CREATE VIEW steps_record_table AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
        " SELECT x AS count, x AS start_time, x AS end_time FROM n"
    )


def _generated(connection: sqlite3.Connection) -> None:
    """A column that is reckoned by the file's own words."""
    connection.execute("DROP TABLE steps_record_table")
    connection.execute(
        "CREATE TABLE steps_record_table (row_id INTEGER, start_time INTEGER, end_time INTEGER,"
        " count INTEGER GENERATED ALWAYS AS (length(hex(zeroblob(1000000)))) VIRTUAL)"
    )
    connection.execute("INSERT INTO steps_record_table VALUES (1, 1782885600000, 1782889200000)")


def test_views_and_generated_columns_are_not_touched(tmp_path: Path) -> None:
    assert "steps" not in read(made(tmp_path, _view)).metrics
    (tmp_path / "export.db").unlink()
    reading = read(made(tmp_path, _generated))
    assert "steps" not in reading.metrics
    assert len(reading.reasons) == 1


def test_cells_of_any_type(tmp_path: Path) -> None:
    rows = [
        (n, uuid, modified, None, 1, app, 2, None, 0, start, 1_782_889_200_000, offset, 0, count)
        for n, (uuid, modified, app, start, offset, count) in enumerate(
            [
                ("text", "text", b"\xff", 1_782_885_600_000, "far", "12"),
                (7, None, None, 1e300, 10**9, 1),
                (b"\0" * 100, -5, 10**15, b"blob", None, 1),
                (None, 1.5, 1, 1_782_885_600_000, 7200, b"\0\1"),
            ]
        )
    ]
    reading = read(made(tmp_path, steps(*rows)))
    assert [value for *_, value in reading.metrics["steps"].spans] == [12]
    assert len(reading.reasons) == 3


def test_mutated_databases(tmp_path: Path) -> None:
    """Bytes anywhere changed: read, refused or partial, and never another exception."""
    (archive,) = sample.write(tmp_path)
    whole = zipfile.ZipFile(archive).read("health_connect_export.db")
    archive.unlink()
    chance = random.Random(7)
    path = tmp_path / "x.db"
    outcomes = set()
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 4, 30))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path.write_bytes(data[: chance.choice((len(data), chance.randrange(len(data))))])
        outcomes.add(_outcome(path))
    assert outcomes == {"read", "partial", "refused"}


def _outcome(path: Path) -> str:
    try:
        reading: Read = read(path)
    except InputRefused:
        return "refused"
    return "partial" if reading.partial else "read"
