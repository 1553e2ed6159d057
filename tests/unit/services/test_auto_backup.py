"""Backups by themselves: when they are due, and which make room."""

from pathlib import Path

import pytest

from healthdesk.base.errors import KnownFailure, UsageError
from healthdesk.base.jobs import NullJob
from healthdesk.services import auto_backup, backup
from healthdesk.services.library import Library
from healthdesk.services.profile import change_settings
from tests.unit.services.conftest import utc

JOB = NullJob()


@pytest.fixture
def folder(library: Library, tmp_path: Path) -> Path:
    """Where daily backups go."""
    place = tmp_path / "backups"
    place.mkdir()
    change_settings(library, JOB, backup_every="daily", backup_folder=str(place), backup_keep=2)
    return place


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """What time it is."""
    time = {"now": utc("2026-07-01 10:00")}
    for module in (auto_backup, backup):
        monkeypatch.setattr(module, "now_ms", lambda: time["now"])
    return time


def test_due_once_a_local_day_and_only_after_a_change(library: Library, folder: Path, clock: dict[str, int]) -> None:
    assert auto_backup.make_due(library, JOB) is not None
    assert auto_backup.make_due(library, JOB) is None
    assert not auto_backup.due(library, utc("2026-07-05 10:00"))  # nothing has changed
    change_settings(library, JOB, name="Ada Example")
    assert not auto_backup.due(library, utc("2026-07-01 21:59"))
    assert auto_backup.due(library, utc("2026-07-01 22:00"))  # midnight in Berlin
    change_settings(library, JOB, backup_every="weekly")
    assert not auto_backup.due(library, utc("2026-07-07 10:00"))
    assert auto_backup.due(library, utc("2026-07-08 10:00"))
    assert auto_backup.due(library, utc("2026-06-20 10:00"))  # the clock was set back
    change_settings(library, JOB, backup_every="off")
    assert not auto_backup.due(library, utc("2026-08-08 10:00"))


def test_changing_how_backups_are_made_is_no_change(library: Library, folder: Path, clock: dict[str, int]) -> None:
    auto_backup.make_due(library, JOB)
    change_settings(library, JOB, backup_keep=9)
    assert not auto_backup.due(library, utc("2026-07-05 10:00"))
    assert not auto_backup.state(library).changed


def test_the_oldest_of_its_own_make_room(library: Library, folder: Path, clock: dict[str, int]) -> None:
    foreign = [folder / "healthdesk-auto-00000000-20260101-000000.hdbackup", folder / "mine.hdbackup"]
    for file in foreign:
        file.touch()
    made = []
    for day in range(1, 5):
        clock["now"] = utc(f"2026-07-0{day} 10:00")
        change_settings(library, JOB, name=f"Ada {day}")
        backup_made = auto_backup.make_due(library, JOB)
        assert backup_made is not None
        made.append(backup_made.file)
    assert sorted(folder.iterdir()) == sorted([*foreign, *made[-2:]])


def test_a_folder_is_named_from_its_beginning(library: Library) -> None:
    with pytest.raises(UsageError, match="not a whole path"):
        change_settings(library, JOB, backup_folder="backups")


def test_a_missing_folder_is_said_until_it_is_there(library: Library, folder: Path, clock: dict[str, int]) -> None:
    folder.rmdir()
    with pytest.raises(KnownFailure, match="folder for backups is not there"):
        auto_backup.make_due(library, JOB)
    told = auto_backup.state(library)
    assert told.failure.startswith("The folder for backups is not there.")
    assert (told.at, told.failed_at) == (None, clock["now"])
    folder.mkdir()
    made = auto_backup.make_due(library, JOB)
    assert made is not None
    told = auto_backup.state(library)
    assert (told.failure, told.at, told.file) == ("", made.created, str(made.file))
    assert not told.changed
