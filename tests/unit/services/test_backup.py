"""A backup is proven or is not there; a restore puts all of it in place or changes nothing."""

import io
import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from healthdesk.base.errors import Cancelled, Exit, InputRefused, KnownFailure, StoreInUse, UsageError, WrongPassphrase
from healthdesk.base.jobs import NullJob
from healthdesk.base.paths import DataFolder
from healthdesk.services import backup, demo
from healthdesk.services import library as libraries
from healthdesk.services.ingest import store_events
from healthdesk.services.library import Library
from healthdesk.services.maintenance import verify
from healthdesk.services.profile import change_settings
from healthdesk.store import backup_file, maintenance
from healthdesk.store.kdf import FLOOR
from tests.faults.kill import fingerprint
from tests.profiles import PASSPHRASE
from tests.unit.services.conftest import batch, events

JOB = NullJob()
LATER = "another passphrase for tests"
SECOND = batch("steps", [("2026-07-02 10:00", "2026-07-02 10:10", 400)])


def bring_in(library: Library, *more: object) -> None:
    rows = [(f"2026-07-01 {h:02}:00", f"2026-07-01 {h:02}:10", 100.0 + h) for h in range(8, 20)]
    store_events(library, events(batch("steps", rows), *more), file="export.zip", job=JOB)  # type: ignore[arg-type]


@pytest.fixture
def made(library: Library, tmp_path: Path) -> Path:
    """A backup of a store with twelve samples."""
    bring_in(library)
    return backup.make(library, tmp_path / "b.hdbackup", JOB).file


@pytest.fixture
def elsewhere(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "elsewhere")


def content(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class StopAt:
    """Cancels, or does something else, at the step of this number."""

    def __init__(self, number: int, act: Callable[[], None] | None = None) -> None:
        self.left, self.act = number, act

    def step(self, done: int = 0, total: int = 0, note: str = "", facts: dict[str, object] | None = None) -> None:
        self.left -= 1
        if self.left < 0:
            if self.act is None:
                raise Cancelled
            self.act()


def test_what_is_restored_elsewhere_equals_the_original(library: Library, made: Path, elsewhere: DataFolder) -> None:
    change_settings(library, JOB, name="Ada Example")
    again = backup.make(library, made.with_name("second.hdbackup"), JOB)
    assert again.rows["sample"] == 12
    assert again.size == again.file.stat().st_size
    done = backup.restore(elsewhere, again.file, PASSPHRASE, JOB)
    assert (done.rows, done.kept, done.older) == (again.rows, None, False)
    other = libraries.unlock(elsewhere, PASSPHRASE)
    assert fingerprint(other) == fingerprint(library)
    assert other.settings == library.settings
    assert other.store.verify()[1]["sample"] == library.store.verify()[1]["sample"] == 12
    assert not elsewhere.restoring.exists()
    other.close()


def test_the_file_is_for_its_owner_only_and_nothing_in_it_is_readable(library: Library, made: Path) -> None:
    change_settings(library, JOB, name="Zebrafinch Example")
    data = backup.make(library, made.with_name("second.hdbackup"), JOB).file.read_bytes()
    assert b"Zebrafinch" not in data
    assert b"SQLite format 3" not in data
    assert b"steps" not in data
    if os.name == "posix":
        assert made.stat().st_mode & 0o777 == 0o600
    assert backup.look(made).size == made.stat().st_size
    assert not list(made.parent.rglob("*.part"))
    assert not list(library.folder.folder.glob("*.copy*"))


def test_a_file_in_the_way_is_never_overwritten(library: Library, made: Path) -> None:
    before = made.read_bytes()
    with pytest.raises(UsageError, match="There is a file b"):
        backup.make(library, made, JOB)
    assert made.read_bytes() == before


def test_a_copy_that_is_not_whole_becomes_no_backup(
    library: Library, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maintenance, "_examine", lambda *_: (["broken"], {}))
    with pytest.raises(KnownFailure, match="damaged"):
        backup.make(library, made.with_name("bad.hdbackup"), JOB)
    assert not list(made.parent.glob("bad*"))


def test_what_the_disk_did_not_keep_becomes_no_backup(
    library: Library, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def torn(stream: io.BufferedWriter, *given: object) -> None:
        backup_file.write(stream, *given)  # type: ignore[arg-type]
        stream.seek(-5000, os.SEEK_END)
        stream.write(b"?")

    monkeypatch.setattr(backup, "write", torn)
    with pytest.raises(InputRefused, match="damaged"):
        backup.make(library, made.with_name("bad.hdbackup"), JOB)
    assert not list(made.parent.glob("bad*"))


def test_cancelled_at_any_step_nothing_is_left(library: Library, made: Path) -> None:
    out, number = made.with_name("second.hdbackup"), 0
    before = {*made.parent.rglob("*")}
    while True:
        try:
            backup.make(library, out, StopAt(number))
            break
        except Cancelled:
            assert {*made.parent.rglob("*")} == before
            number += 1
    assert number >= 7  # copying, four checks, writing, reading back
    assert backup.look(out).created


KILLED = """
import os, signal, sys
from pathlib import Path
from healthdesk.base.paths import DataFolder
from healthdesk.services import backup, library as libraries
from tests.profiles import PASSPHRASE
from tests.unit.services.test_backup import StopAt
folder = DataFolder(Path(sys.argv[1]))
job = StopAt(int(sys.argv[4]), lambda: os.kill(os.getpid(), signal.SIGKILL))
if sys.argv[2] == "make":
    backup.make(libraries.unlock(folder, PASSPHRASE), Path(sys.argv[3]), job)
else:
    backup.restore(folder, Path(sys.argv[3]), PASSPHRASE, job, replace=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
@pytest.mark.parametrize(("act", "step"), [("make", 6), ("restore", 8)])
def test_killed_in_the_middle_there_is_no_half_of_anything(library: Library, made: Path, act: str, step: int) -> None:
    figures = fingerprint(library)
    library.close()
    file = made if act == "restore" else made.with_name("second.hdbackup")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(library.folder.root), act, str(file), str(step)],
        env=environment, check=False, timeout=60,
    )  # fmt: skip
    assert killed.returncode == -signal.SIGKILL
    assert [path.name for path in made.parent.glob("*.hdbackup")] == ["b.hdbackup"]
    opened = libraries.unlock(library.folder, PASSPHRASE)
    assert fingerprint(opened) == figures
    if act == "make":  # what the killed one left is in nobody's way
        assert backup.make(opened, file, JOB).rows["sample"] == 12
        assert not list(made.parent.rglob("*.copy*"))
    opened.close()
    if act == "restore":
        assert backup.restore(library.folder, made, PASSPHRASE, JOB, replace=True).verified


def test_any_flipped_bit_is_refused(library: Library, made: Path) -> None:
    data, key = made.read_bytes(), library.vault.seal_key()
    header = len(backup_file.read_header(io.BytesIO(data)).raw)

    def read(content: bytes) -> None:
        stream = io.BytesIO(content)
        backup_file.read_store(stream, backup_file.read_header(stream), key, None, lambda _: None)

    read(data)
    chance = random.Random(7)
    bits = [*range(header * 8), *range(len(data) * 8 - 256, len(data) * 8)]
    bits += [chance.randrange(header * 8, len(data) * 8) for _ in range(300)]
    passed = []
    for bit in bits:
        flipped = bytearray(data)
        flipped[bit // 8] ^= 1 << bit % 8
        try:
            read(bytes(flipped))
            passed.append(bit)
        except InputRefused as refused:
            assert refused.exit_code is Exit.BAD_INPUT  # noqa: PT017
    assert passed == []
    for cut in (0, 1, 40, header - 1, header, header + 4096, len(data) - 32, len(data) - 1):
        with pytest.raises(InputRefused):
            read(data[:cut])
    with pytest.raises(InputRefused, match="damaged"):
        read(data + b"x")


def test_what_cannot_be_restored_is_refused_in_one_sentence_and_changes_nothing(library: Library, made: Path) -> None:
    folder = library.folder
    library.close()
    data = made.read_bytes()
    damaged, newer, other = (made.with_name(name) for name in ("damaged", "newer", "other.zip"))
    damaged.write_bytes(data[:-6000] + bytes([data[-6000] ^ 4]) + data[-5999:])
    newer.write_bytes(data.replace(b"healthdesk-backup/1 ", b"healthdesk-backup/2 ", 1))
    other.write_bytes(b"PK\x03\x04" + bytes(100))
    before = content(folder.folder)
    for file, secret, error, sentence in (
        (damaged, PASSPHRASE, InputRefused, "This backup is damaged"),
        (newer, PASSPHRASE, InputRefused, "made by a newer healthdesk"),
        (other, PASSPHRASE, InputRefused, "is no backup"),
        (made.with_name("none"), PASSPHRASE, InputRefused, "There is no file none"),
        (made.parent, PASSPHRASE, InputRefused, "cannot be read"),
        (made, "not the passphrase", WrongPassphrase, "does not open this backup"),
    ):
        with pytest.raises(error, match=sentence):
            backup.restore(folder, file, secret, JOB, replace=True)
        assert content(folder.folder) == before
    with pytest.raises(UsageError, match="already"):
        backup.restore(folder, made, PASSPHRASE, JOB)
    assert content(folder.folder) == before


def test_a_store_of_a_newer_schema_is_refused(library: Library, made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_file, "NEWEST", 1)
    with pytest.raises(InputRefused, match="newer healthdesk"):
        backup.look(made)


def test_a_store_that_is_open_is_not_replaced(library: Library, made: Path) -> None:
    with pytest.raises(StoreInUse):
        backup.restore(library.folder, made, PASSPHRASE, JOB, replace=True)


def test_the_passphrase_of_then_opens_it_and_holds_again(
    library: Library, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "stamp", lambda _at: "20260101-120000")  # all of it within one second
    libraries.change_passphrase(library, LATER)
    bring_in(library, SECOND)
    now = fingerprint(library)
    library.close()
    with pytest.raises(WrongPassphrase):
        backup.restore(library.folder, made, LATER, JOB, replace=True)
    done = backup.restore(library.folder, made, PASSPHRASE, JOB, replace=True)
    assert (done.older, done.verified) == (True, True)
    opened = libraries.unlock(library.folder, PASSPHRASE)
    assert fingerprint(opened) != now
    assert opened.store.verify()[1]["sample"] == 12
    opened.close()
    # What was here is in the backup beside, under the passphrase of its time.
    assert done.kept is not None
    back = backup.restore(library.folder, done.kept, LATER, JOB, replace=True)
    assert not back.older
    opened = libraries.unlock(library.folder, LATER)
    assert fingerprint(opened) == now
    opened.close()


def test_the_recovery_key_opens_it(tmp_path: Path, elsewhere: DataFolder) -> None:
    made_here, key = libraries.create(DataFolder(tmp_path / "own"), PASSPHRASE, home_zone="UTC", cost=FLOOR)
    file = backup.make(made_here, tmp_path / "b.hdbackup", JOB).file
    made_here.close()
    backup.restore(elsewhere, file, key.lower(), JOB, recovery=True)
    libraries.unlock_with_recovery(elsewhere, key).close()


@pytest.mark.parametrize("how", ["of somebody else", "damaged"])
def test_what_cannot_be_opened_is_moved_aside_as_it_is(
    library: Library, made: Path, elsewhere: DataFolder, how: str
) -> None:
    if how == "damaged":
        library.close()
        folder = library.folder
        data = bytearray(folder.store.read_bytes())
        data[20_000:20_064] = bytes(64)
        folder.store.write_bytes(data)
    else:
        folder = elsewhere
        libraries.create(folder, "somebody else's passphrase", home_zone="UTC", cost=FLOOR)[0].close()
    before = folder.store.read_bytes()
    done = backup.restore(folder, made, PASSPHRASE, JOB, replace=True)
    assert done.kept is not None
    assert not done.verified
    assert (done.kept / "health.db").read_bytes() == before
    assert (done.kept / "health.keys").exists()
    opened = libraries.unlock(folder, PASSPHRASE)
    assert verify(opened, JOB).ok
    opened.close()


def test_a_restored_store_is_not_the_demo_person(library: Library, made: Path, elsewhere: DataFolder) -> None:
    libraries.create(elsewhere, demo.DEMO_PASSPHRASE, home_zone="UTC", cost=FLOOR)[0].close()
    elsewhere.demo.touch()
    backup.restore(elsewhere, made, PASSPHRASE, JOB, replace=True)
    assert not demo.is_demo(elsewhere)
