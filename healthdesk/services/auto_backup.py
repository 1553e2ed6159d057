"""Backups that are made by themselves: when one is due, where it goes, and which of the old ones make room."""

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from healthdesk.base.clock import now_ms
from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.base.words import mark
from healthdesk.model.zones import MINUTE_MS
from healthdesk.present.dates import civil
from healthdesk.services import backup
from healthdesk.services.backup import Backup
from healthdesk.services.library import Library
from healthdesk.store.backup_file import SUFFIX

DAYS = {"daily": 1, "weekly": 7}
_AUTO, _FAILED = "backup.auto", "backup.failed"


@dataclass(frozen=True, slots=True)
class BackupState:
    """The last backup, made by whomever (None: there was none), and why the last one by itself failed ("": it did not)."""

    at: int | None  # UTC ms
    file: str
    size: int  # bytes
    changed: bool  # something has changed since
    failure: str  # in English, as it is kept
    failed_at: int | None
    offset_min: int  # of the owner's clock now


def state(library: Library) -> BackupState:
    """How it stands."""
    made, failed = library.store.note(backup.MADE), library.store.note(_FAILED)
    return BackupState(
        made.get("at"),
        str(made.get("file", "")),
        int(made.get("size", 0)),
        made.get("state") != library.store.state(),
        str(failed.get("sentence", "")),
        failed.get("at"),
        _offset(library, now_ms()),
    )


def due(library: Library, now: int) -> bool:
    """Whether a backup by itself is to be made at `now` (UTC ms).

    By the owner's local days, so that a daily one does not wander through the day; never while nothing has changed.
    """
    settings = library.settings
    if settings.backup_every == "off" or not settings.backup_folder:
        return False
    last = library.store.note(_AUTO)
    if not last or last.get("folder") != settings.backup_folder:
        return True
    before = civil(int(last["at"]), _offset(library, int(last["at"])))
    passed = (civil(now, _offset(library, now)) - before).days
    # A clock that was set back must not put the next one off for years.
    return (passed >= DAYS[settings.backup_every] or passed < 0) and last["state"] != library.store.state()


def make_due(library: Library, job: Job) -> Backup | None:
    """Make one if it is due, then delete what is more than the owner keeps. A failure is noted, and raised."""
    now = now_ms()
    if not due(library, now):
        return None
    settings = library.settings
    folder = Path(settings.backup_folder)
    before = library.store.state()
    try:
        if not folder.is_dir():
            raise KnownFailure(
                mark("The folder for backups is not there."), mark("Connect its disk, or choose another folder.")
            )
        for part in folder.glob(f"{_prefix(library)}*.part"):  # left by a crash
            part.unlink(missing_ok=True)
        made = backup.make(library, folder / f"{_prefix(library)}{backup.stamp(now)}{SUFFIX}", job)
        library.store.put_note(_AUTO, {"at": made.created, "folder": settings.backup_folder, "state": before})
        _make_room(library, made.file, settings.backup_keep)
    except KnownFailure as failure:
        library.store.put_note(_FAILED, {"at": now, "sentence": failure.english})
        raise
    library.store.put_note(_FAILED, {})
    return made


def _make_room(library: Library, newest: Path, keep: int) -> None:
    """Delete the oldest of this store's own; what was named by the owner, or is another store's, is never touched."""
    own = re.compile(re.escape(_prefix(library)) + r"\d{8}-\d{6}" + re.escape(SUFFIX))
    others = [file for file in newest.parent.iterdir() if own.fullmatch(file.name) and file != newest]
    for file in sorted(others, key=lambda file: file.name, reverse=True)[keep - 1 :]:
        try:
            file.unlink()
        except OSError as error:
            raise KnownFailure(
                mark("The old backup {file} could not be deleted.").format(file=file.name),
                mark("The new one is made. Check the permissions of the folder."),
            ) from error


def _prefix(library: Library) -> str:
    """Several people may keep theirs in one folder."""
    return f"healthdesk-auto-{str(library.vault.store_uuid)[:8]}-"


def _offset(library: Library, at: int) -> int:
    return int(library.zones.offsets(np.array([at], np.int64))[0]) // MINUTE_MS
