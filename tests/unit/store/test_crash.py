"""kill -9 in the middle of an import: nothing of it stays, and nothing readable lies about, then or ever."""

import os
import signal
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from healthdesk.base.paths import DataFolder
from healthdesk.store.store import Store
from healthdesk.store.vault import open_with_passphrase
from tests.unit.store.people import CHEAP, PASSPHRASE, many, stored, take

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc and kills by signal")

MARKERS = ("Zebrafinch", "quokkaquokka", "Ottilie", "77123.456")
# A small cache spills into the log early; sorting makes SQLite use its temporary storage.
WRITER = """
import sys
from pathlib import Path
import numpy as np
from healthdesk.base.paths import DataFolder
from healthdesk.model.batch import RawRecords
from healthdesk.model.report import ImportReport
from healthdesk.model.session import Session, SessionKind
from healthdesk.model.source import Source
from healthdesk.store.store import Store
from healthdesk.store.vault import open_with_passphrase
from tests.unit.store.people import CHEAP, MINUTE, PASSPHRASE, T0, days_in_utc, many

folder = DataFolder(Path(sys.argv[1]))
store = Store.open(folder, open_with_passphrase(folder.keys, PASSPHRASE, cost=CHEAP))
with store.import_writer(days_in_utc, file="Ottilie.zip") as writer:
    writer._connection.execute("PRAGMA cache_size = -1000").fetchall()
    writer.source(0, Source("Zebrafinch", "X"))
    writer.metadata(1, {"note": "quokkaquokka"})
    writer.session(Session(SessionKind.WORKOUT, "run", T0, T0 + 1, 0, 0, data={"name": "Zebrafinch"}))
    for first in range(6):
        batch = many(30_000, first=first * 30_000 * MINUTE)
        batch.value[:] = 77123.456
        writer.samples(batch)
        writer.raw(RawRecords("Zebrafinch", [{"quokkaquokka": "Ottilie", "n": first * 9000 + n} for n in range(9000)]))
    raw = writer._connection
    raw.execute("SELECT * FROM raw_record ORDER BY payload || 'Zebrafinch' DESC").fetchone()
    if sys.argv[2] == "finish":
        writer.finish(ImportReport(None, "", "Ottilie.zip"))
    else:
        print("middle", flush=True)
        sys.stdin.read()
store.close()
print("done", flush=True)
"""


def readable(*places: Path) -> list[str]:
    """Files in which a marker stands in plain, as text in either byte order or as the double of the value."""
    needles = [spelled for marker in MARKERS for spelled in (marker.encode(), marker.encode("utf-16-le"))]
    needles += [struct.pack("<d", 77123.456), struct.pack(">d", 77123.456)]
    found = []
    for place in places:
        for path in place.rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                found += [f"{path.name}: {needle!r}" for needle in needles if needle in content]
    return found


def unlinked_files(pid: int) -> list[str]:
    """Files a process holds open that have no name any more: where SQLite hides its temporary data."""
    links = [link.readlink() for link in Path(f"/proc/{pid}/fd").iterdir()]
    return [str(link) for link in links if str(link).endswith("(deleted)")]


def start(folder: DataFolder, how: str, temporary: Path) -> subprocess.Popen[bytes]:
    temporary.mkdir()
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "SQLITE_TMPDIR": str(temporary),
        "TMPDIR": str(temporary),
    }
    pipe = subprocess.PIPE
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder.root), how],
        stdin=pipe,
        stdout=pipe,
        stderr=subprocess.DEVNULL,  # the test runner's own is a nameless temporary file
        env=environment,
    )


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    folder = DataFolder(tmp_path / "person")
    store, _, _ = Store.create(folder, PASSPHRASE, cost=CHEAP)
    take(store, many(50, source=1))
    store.close()
    return folder


def test_marker_in_a_plain_database_would_be_found(tmp_path: Path) -> None:
    plain = driver.connect(str(tmp_path / "plain.db"))
    plain.execute("CREATE TABLE t (a, b)")
    plain.execute("INSERT INTO t VALUES ('Zebrafinch', 77123.456)")
    plain.commit()
    plain.close()
    assert len(readable(tmp_path)) == 2


def test_kill_in_the_middle_of_an_import_leaves_a_clean_store_and_no_readable_trace(
    folder: DataFolder, tmp_path: Path
) -> None:
    temporary = tmp_path / "temporary"
    with start(folder, "pause", temporary) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"middle\n"
        log = folder.store.with_name("health.db-wal")
        assert log.stat().st_size > 1 << 20  # the import has really reached the disk
        assert unlinked_files(writer.pid) == []
        assert readable(folder.folder, temporary) == []
        writer.send_signal(signal.SIGKILL)
        writer.wait()
    assert readable(folder.folder, temporary) == []
    store = Store.open(folder, open_with_passphrase(folder.keys, PASSPHRASE, cost=CHEAP))
    assert len(stored(store)) == 50
    assert store.dirty().keys() == {"steps"}
    assert len(store.imports()) == 1
    assert store.verify()[0] == []
    assert take(store, many(30_000))[0] == [30_000, 0, 0]
    store.close()


def test_finished_import_is_readable_nowhere_but_in_the_store(folder: DataFolder, tmp_path: Path) -> None:
    temporary = tmp_path / "temporary"
    with start(folder, "finish", temporary) as writer:
        output, _ = writer.communicate(timeout=60)
    assert output == b"done\n"
    assert readable(folder.folder, temporary) == []
    assert not list(temporary.iterdir())
    store = Store.open(folder, open_with_passphrase(folder.keys, PASSPHRASE, cost=CHEAP))
    assert {info.name for info in store.sources()} >= {"Zebrafinch"}
    assert store.samples("steps", 0, 1 << 43).value.max() == pytest.approx(77123.456)
    store.close()


def test_system_wide_temporary_folder_is_not_used(folder: DataFolder) -> None:
    before = set(Path(tempfile.gettempdir()).glob("etilqs*")) | set(Path("/var/tmp").glob("etilqs*"))
    store = Store.open(folder, open_with_passphrase(folder.keys, PASSPHRASE, cost=CHEAP))
    take(store, many(50_000))
    after = set(Path(tempfile.gettempdir()).glob("etilqs*")) | set(Path("/var/tmp").glob("etilqs*"))
    assert after == before
    store.close()
