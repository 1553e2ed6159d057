"""Backups: one encrypted file with the store and its keys, which counts only after it was opened, checked and read back."""

import contextlib
import itertools
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from healthdesk.base.clock import now_ms
from healthdesk.base.errors import InputRefused, NoStore, StoreDamaged, UsageError, WrongPassphrase
from healthdesk.base.jobs import Job
from healthdesk.base.paths import DataFolder
from healthdesk.base.words import mark
from healthdesk.services.files import fresh_file, part_of
from healthdesk.services.library import Library
from healthdesk.store import swap
from healthdesk.store.backup_file import SUFFIX, Header, damaged_backup, read_header, read_store, write
from healthdesk.store.envelope import read_envelope, sync_folder
from healthdesk.store.faults import known_faults
from healthdesk.store.files import copy_locked
from healthdesk.store.lock import StoreLock
from healthdesk.store.maintenance import check_copy, schema_and_generation
from healthdesk.store.vault import Vault, open_with_passphrase, open_with_recovery

MADE = "backup.made"  # the note of the last one
HUNDRED = 100
# Percent of the work that is done when a stage begins, as measured for 400 MB.
_MAKING = {"copying": 0, "pages": 35, "structure": 40, "references": 65, "counts": 68}
_WRITING, _READING = (72, 88), (88, 99)
_TAKING = (0, 25)
_RESTORING = {"pages": 25, "structure": 30, "references": 50, "counts": 52}
_KEEPING = (55, 98)


@dataclass(frozen=True, slots=True)
class Backup:
    """One that was made and proven. `rows` of each table."""

    file: Path
    created: int  # UTC ms
    size: int  # bytes
    rows: dict[str, int]


@dataclass(frozen=True, slots=True)
class Found:
    """What a backup tells without its passphrase."""

    created: int  # UTC ms
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put in place. `older`: what was there had changes that the backup lacks.

    `kept` is where that lies now: a backup, or (`verified` False) a folder with its files as they were; None: nothing was.
    """

    created: int
    rows: dict[str, int]
    older: bool
    kept: Path | None
    verified: bool


def make(library: Library, out: Path, job: Job) -> Backup:
    """Back up everything into a new file, readable by its owner only and by no one without the passphrase of today.

    Raises UsageError for a file in the way, KnownFailure where it cannot be written, StoreDamaged for a store that is
    not whole, Cancelled; nothing is left behind then.
    """
    state = library.store.state()
    backup = _pack(
        library.folder,
        library.vault,
        library.vault.key_file(),
        out,
        job,
        lambda copy, step: library.store.copy(library.vault, copy, step),
    )
    note = {"at": backup.created, "file": str(out), "size": backup.size, "state": state}
    library.store.put_note(MADE, note)
    return backup


def look(file: Path) -> Found:
    """Raises InputRefused for what is no backup, is damaged at its beginning, or is of a newer healthdesk."""
    with _opened(file) as stream:
        header = read_header(stream)
        return Found(header.created, file.stat().st_size)


def restore(
    folder: DataFolder, file: Path, secret: str, job: Job, *, recovery: bool = False, replace: bool = False
) -> Restored:
    """Put a backup in place, with the passphrase (or `recovery` key) of when it was made, which holds again afterwards.

    `replace`: in place of the store that is there, which nobody has open; it is kept beside. Raises UsageError for a
    store in the way, InputRefused for a file that is no whole backup, WrongPassphrase, StoreInUse, KnownFailure, Cancelled;
    nothing is changed then.
    """
    with _opened(file) as stream:
        header = read_header(stream)
        with known_faults():
            folder.create()
        swap.complete(folder)
        lock = StoreLock(folder.lock)
        try:
            if folder.holds_store and not replace:
                raise UsageError(
                    mark("There is a health store in this folder already."),
                    mark("Nothing was changed. It can be replaced; it is kept beside then."),
                )
            staged = swap.make_ready(folder)
            try:
                return _restore(folder, staged, stream, header, secret, job, recovery)
            finally:
                swap.discard(staged.folder)
        finally:
            lock.release()


def file_name(profile: str, at: int) -> str:
    """What to call a backup made at an instant (UTC ms)."""
    person = "" if profile == "default" else f"-{profile}"
    return f"healthdesk{person}-{stamp(at)}{SUFFIX}"


def _restore(
    folder: DataFolder, staged: DataFolder, stream: BinaryIO, header: Header, secret: str, job: Job, recovery: bool
) -> Restored:
    vault = _unlock(staged, header, secret, recovery)
    try:
        step = _steps(job, _RESTORING)
        with known_faults(), _private(staged.store) as out:
            read_store(stream, header, vault.seal_key(), out, _moved(job, "reading", header.size, _TAKING))
        key = vault.database_key()
        try:
            problems, rows = check_copy(staged.store, key, step)
            schema, generation = schema_and_generation(staged.store, key)
        except StoreDamaged as error:
            raise damaged_backup() from error
        finally:
            key[:] = bytes(len(key))
        if problems or schema != header.schema:
            raise damaged_backup()
        kept, older = _keep(folder, vault, generation, job)
        replaced = swap.put_in_place(folder, staged)
    finally:
        vault.wipe()
    if kept is not None and replaced is not None:
        swap.discard(replaced)
    return Restored(header.created, rows, older, kept or replaced, kept is not None)


def _unlock(staged: DataFolder, header: Header, secret: str, recovery: bool) -> Vault:
    with known_faults(), _private(staged.keys) as out:
        out.write(header.keys.to_json())
    try:
        return (open_with_recovery if recovery else open_with_passphrase)(staged.keys, secret)
    except WrongPassphrase as error:
        if recovery:
            raise
        raise WrongPassphrase(
            mark("That passphrase does not open this backup."),
            mark("It is the one that held when the backup was made. Nothing was changed."),
        ) from error
    except StoreDamaged as error:
        raise damaged_backup() from error


def _keep(folder: DataFolder, vault: Vault, generation: int, job: Job) -> tuple[Path | None, bool]:
    """A backup of what is there, beside it, and whether that is newer; (None, False) where it cannot be opened."""
    try:
        present = read_envelope(folder.keys)
        if not vault.opens(present):
            return None, False  # of somebody else, so it is moved aside as it is
        out = _free(folder.folder / f"before-restore-{stamp(now_ms())}{SUFFIX}")
        _pack(
            folder,
            vault,
            present.to_json(),
            out,
            _Part(job),
            lambda copy, step: copy_locked(folder.store, vault, copy, step),
        )
        key = vault.database_key()
        try:
            return out, schema_and_generation(folder.store, key)[1] > generation
        finally:
            key[:] = bytes(len(key))
    except (NoStore, StoreDamaged):
        return None, False


class _Part:
    """Keeping what is there, as a part of the whole job."""

    def __init__(self, job: Job) -> None:
        self._job = job

    def step(self, done: int = 0, total: int = 0, note: str = "", facts: dict[str, object] | None = None) -> None:
        first, last = _KEEPING
        self._job.step(first + (last - first) * done // max(1, total), HUNDRED, note, facts)


def _free(path: Path) -> Path:
    """The path, or one with a number where it is taken: two restorations may fall in one second."""
    numbered = (path.with_stem(f"{path.stem}-{n}") for n in itertools.count(2))
    return next(one for one in itertools.chain((path,), numbered) if not one.exists())


Copied = Callable[[Path, Callable[[str], None]], dict[str, int]]


def _pack(folder: DataFolder, vault: Vault, key_file: bytes, out: Path, job: Job, copy_to: Copied) -> Backup:
    """A verified copy beside the store, written to `out` with the keys, and read back before it has its name."""
    if out.exists():
        raise UsageError(
            mark("There is a file {file} already.").format(file=out.name), mark("Choose another name for the backup.")
        )
    copy = folder.store.with_name(folder.store.name + ".copy")
    seal_key = vault.seal_key()
    with known_faults():
        copy.unlink(missing_ok=True)  # left by a crash
        try:
            rows = copy_to(copy, _steps(job, _MAKING))
            key = vault.database_key()
            schema, _ = schema_and_generation(copy, key)
            key[:] = bytes(len(key))
            size = copy.stat().st_size
            header = Header.of(now_ms(), schema, size, key_file)
            with fresh_file(out, replace=False) as stream:
                write(stream, header, copy, seal_key, _moved(job, "writing", size, _WRITING))
                stream.flush()
                os.fsync(stream.fileno())
                with part_of(out).open("rb") as again:
                    if read_header(again).raw != header.raw:
                        raise damaged_backup()
                    read_store(again, header, seal_key, None, _moved(job, "reading back", size, _READING))
            sync_folder(out.parent)
        finally:
            copy.unlink(missing_ok=True)
    return Backup(out, header.created, out.stat().st_size, rows)


def _steps(job: Job, percent: Mapping[str, int]) -> Callable[[str], None]:
    def step(stage: str) -> None:
        job.step(percent.get(stage, 0), HUNDRED, stage)

    return step


def _moved(job: Job, stage: str, size: int, between: tuple[int, int]) -> Callable[[int], None]:
    first, last = between

    def moved(done: int) -> None:
        job.step(first + (last - first) * done // max(1, size), HUNDRED, stage)

    return moved


def _opened(file: Path) -> BinaryIO:
    try:
        return file.open("rb")
    except FileNotFoundError as error:
        hint = mark("Check the name and the folder.")
        raise InputRefused(mark("There is no file {file}.").format(file=file.name), hint) from error
    except OSError as error:
        hint = mark("Check that it is a file and may be read by you.")
        raise InputRefused(mark("{file} cannot be read.").format(file=file.name), hint) from error


@contextlib.contextmanager
def _private(path: Path) -> Iterator[BinaryIO]:
    """A new file for its owner only, on the disk at the end."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as stream:
        yield stream
        stream.flush()
        os.fsync(handle)


def stamp(at: int) -> str:
    """An instant (UTC ms) in the name of a file."""
    return datetime.fromtimestamp(at / 1000, UTC).strftime("%Y%m%d-%H%M%S")
