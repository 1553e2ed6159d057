"""Backing up and restoring by the real program."""

from pathlib import Path

import pytest

from healthdesk.base.paths import DataFolder
from tests.e2e.program import Program, document, fresh_program, record, write_zip

STEPS = [
    record("StepCount", f"2026-07-10 {h:02}:00:00", f"2026-07-10 {h:02}:30:00", "600", "count") for h in range(8, 12)
]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    folder = tmp_path_factory.mktemp("own")
    program = fresh_program(folder / "data")
    program.ask("import", write_zip(folder / "export.zip", document(*STEPS)))
    return program


def test_a_backup_is_restored_elsewhere_and_tells_the_same(program: Program, tmp_path: Path) -> None:
    out = tmp_path / "own.hdbackup"
    made = program.ask("backup", out)
    assert (made["file"], made["size_bytes"], made["checked"]["sample"]) == (str(out), out.stat().st_size, 4)
    other = Program(tmp_path / "other")
    wrong = other.run("restore", out, passphrase="not the passphrase")
    assert (wrong.code, "does not open this backup" in wrong.err) == (3, True)
    damaged = tmp_path / "damaged.hdbackup"
    damaged.write_bytes(out.read_bytes()[:-100])
    cut = other.run("restore", damaged)
    assert (cut.code, "This backup is damaged." in cut.err) == (4, True)
    assert not DataFolder(other.data).holds_store

    done = other.ask("restore", out)
    assert (done["checked"]["sample"], done["older"], done["kept"]) == (4, False, None)
    assert other.ask("summary", "--date", "2026-07-10")["metrics"]["steps"]["value"] == 2400

    refused = program.run("restore", out)
    assert (refused.code, "--replace" in refused.err) == (2, True)
    replaced = program.ask("restore", "--replace", out)
    assert replaced["kept_verified"]
    assert Path(replaced["kept"]).stat().st_size > 0
