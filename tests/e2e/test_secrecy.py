"""No file holds a readable health value or name: not the store, its WAL or a temporary file, not even after kill -9."""

import os
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

NAMES = ("Zebulon Quagmire", "Quagmire Marker Food", "QuagmireMarkerMeta")
VALUE = "61.73952846"
PASSPHRASE = "quagmire marker passphrase"
RECORDS = 40_000
MARKERS = [text.encode(form) for text in (*NAMES, VALUE, PASSPHRASE) for form in ("utf-8", "utf-16-le")]


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """An export full of markers, outside of the folders that are searched."""
    lines = [
        f'<Record type="HKQuantityTypeIdentifierBodyMass" sourceName="{NAMES[0]}\u2019s Scale" unit="kg"'
        f' creationDate="2026-01-01 08:00:00 +0100" startDate="2026-0{1 + n % 9}-1{n % 10} 0{n % 10}:{n % 60:02}:{n // 7 % 60:02} +0100"'
        f' endDate="2026-0{1 + n % 9}-1{n % 10} 0{n % 10}:{n % 60:02}:{n // 7 % 60:02} +0100" value="{VALUE}">\n'
        f'<MetadataEntry key="{NAMES[2]}" value="{NAMES[1]}"/>\n</Record>\n'
        for n in range(RECORDS)
    ]
    # One that is refused, and one of a type nobody knows, which is kept as it came.
    said = f'sourceName="{NAMES[0]}" startDate="2026-01-01 08:00:00 +0100" endDate="2026-01-01 08:00:00 +0100"'
    lines.append(f'<Record type="HKQuantityTypeIdentifierBodyMass" unit="furlong" {said} value="{VALUE}"/>\n')
    lines.append(f'<Record type="HKQuantityTypeIdentifierNobody" unit="kg" {said} value="{VALUE}"/>\n')
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "apple_health_export/export.xml",
            '<?xml version="1.0" encoding="UTF-8"?>\n<HealthData locale="en_DE">\n'
            + "".join(lines)
            + "</HealthData>\n",
        )
    return path


def environment(tmp_path: Path) -> dict[str, str]:
    """A healthdesk with its own data folder and its own place for temporary files."""
    temporary = tmp_path / "temporary"
    temporary.mkdir(exist_ok=True)
    return {
        **os.environ,
        "HEALTHDESK_DATA_DIR": str(tmp_path / "data"),
        "HEALTHDESK_PASSPHRASE": PASSPHRASE,
        **dict.fromkeys(("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"), str(temporary)),
    }


def healthdesk(tmp_path: Path, *arguments: str) -> "subprocess.Popen[bytes]":
    """Start a command."""
    return subprocess.Popen(
        [sys.executable, "-m", "healthdesk", *arguments],
        env=environment(tmp_path), start_new_session=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def readable(tmp_path: Path) -> list[str]:
    """Files in which a marker can be read."""
    files = [p for folder in ("data", "temporary") for p in (tmp_path / folder).rglob("*") if p.is_file()]
    assert any(p.name == "health.db" for p in files)
    return [p.name for p in files if any(marker in p.read_bytes() for marker in MARKERS)]


def test_nothing_is_readable_while_importing_after_kill_and_when_done(tmp_path: Path, export: Path) -> None:
    made = healthdesk(tmp_path, "init", "--home-zone", "Europe/Berlin")
    made.communicate()
    assert made.returncode == 0
    killed = healthdesk(tmp_path, "import", str(export))
    wal = tmp_path / "data" / "profiles" / "default" / "health.db-wal"
    deadline = time.monotonic() + 60
    while killed.poll() is None and not (wal.exists() and wal.stat().st_size > 100_000) and time.monotonic() < deadline:
        assert readable(tmp_path) == []
    assert killed.poll() is None, "the import ended before it could be killed"
    os.killpg(killed.pid, signal.SIGKILL)
    killed.communicate()
    assert wal.stat().st_size > 100_000
    assert readable(tmp_path) == []

    done = healthdesk(tmp_path, "import", str(export))
    said, complained = done.communicate()
    assert done.returncode == 0
    assert readable(tmp_path) == []
    assert b"furlong" in said  # it does tell what it refused, but not whose and how much
    assert not any(marker in said + complained for marker in MARKERS)
