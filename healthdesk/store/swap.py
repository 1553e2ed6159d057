"""Puts a restored store and its keys in place of what is there, all of it or nothing, whenever the computer stops.

The new files are made ready in a folder beside. Renaming that folder to `restoring` decides: from then on whoever opens the
profile completes the exchange, which can be repeated from any point. What was there is moved aside, never deleted here.
"""

import shutil
from pathlib import Path

from healthdesk.base.clock import now_ms
from healthdesk.base.paths import DataFolder
from healthdesk.store.envelope import spare, sync_folder
from healthdesk.store.faults import known_faults
from healthdesk.store.lock import StoreLock

_REPLACED = "replaced"


def make_ready(folder: DataFolder) -> DataFolder:
    """An empty place for the new store and keys, on the same disk. The caller holds the lock."""
    place = _Staged(folder.root, folder.profile)
    with known_faults():
        discard(place.folder)
        place.folder.mkdir(mode=0o700)
    return place


def put_in_place(folder: DataFolder, staged: DataFolder) -> Path | None:
    """Exchange; the folder of what was there, None if nothing was. The caller holds the lock."""
    with known_faults():
        sync_folder(staged.folder)
        staged.folder.replace(folder.restoring)
        sync_folder(folder.folder)
        return _complete(folder)


def complete(folder: DataFolder) -> None:
    """Finish an exchange that a crash cut off, or clear away what it had not decided. Raises StoreInUse."""
    staged = _Staged(folder.root, folder.profile)
    if not (folder.restoring.exists() or staged.folder.exists()):
        return
    lock = StoreLock(folder.lock)
    try:
        with known_faults():
            _complete(folder)
            discard(staged.folder)
    finally:
        lock.release()


def discard(folder: Path) -> None:
    """Delete a folder with what is in it."""
    if folder.exists():
        shutil.rmtree(folder)


class _Staged(DataFolder):
    """Where the same files lie before they are in place."""

    @property
    def folder(self) -> Path:
        return super().folder / "restoring.new"


def _complete(folder: DataFolder) -> Path | None:
    restoring = folder.restoring
    if not restoring.is_dir():
        return None
    replaced = restoring / _REPLACED
    replaced.mkdir(exist_ok=True, mode=0o700)
    beside = [folder.store.with_name(folder.store.name + end) for end in ("-wal", "-shm", ".new")]
    # What lies beside a store goes with it: the new one must not meet the log of the old one.
    for present, others in ((folder.keys, [spare(folder.keys), folder.demo]), (folder.store, beside)):
        fresh = restoring / present.name
        if fresh.exists():
            for old in (*others, present):
                if old.exists():
                    old.replace(replaced / old.name)
            fresh.replace(present)
    sync_folder(folder.folder)
    kept: Path | None = None
    if any(replaced.iterdir()):
        kept = folder.folder / f"replaced-{now_ms()}"
        replaced.replace(kept)
    else:
        replaced.rmdir()
    restoring.rmdir()
    sync_folder(folder.folder)
    return kept
