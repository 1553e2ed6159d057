"""Is the store whole, and does this computer have what healthdesk needs?"""

import ctypes
import importlib.util
import os
import platform
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from healthdesk.base.jobs import Job
from healthdesk.base.paths import DataFolder
from healthdesk.services.library import Library, profile_exists
from healthdesk.store.machine import cipher_version
from healthdesk.store.vault import keyring_name

LEAST_PYTHON = (3, 11)
LEAST_FREE_BYTES = 1 << 30
STAGES = ("pages", "structure", "references", "counts")
QT_PACKAGE = "PySide6"
# What Qt loads from the system on Linux for any window at all.
QT_LIBRARIES = ("libEGL.so.1", "libGL.so.1", "libxkbcommon.so.0", "libfontconfig.so.1", "libdbus-1.so.3")

Finding = tuple[str, bool, str]  # what was looked at, whether it will do, what was found


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """`problems` in plain words, none if `ok`; `checked` counts the rows of each table."""

    ok: bool
    problems: list[str]
    checked: dict[str, int]


def verify(library: Library, job: Job) -> VerifyReport:
    """Check every page, every reference and every count. Raises Cancelled between the stages."""

    def step(stage: str) -> None:
        job.step(STAGES.index(stage) if stage in STAGES else 0, len(STAGES), stage)

    problems, checked = library.store.verify(step)
    return VerifyReport(not problems, problems, checked)


def doctor(folder: DataFolder) -> list[Finding]:
    """What healthdesk needs and whether it is there. Needs no passphrase and changes nothing."""
    return [_python(), _cipher(), _keyring(), *_qt(), *_disk(folder)]


def _python() -> Finding:
    return "Python", sys.version_info >= LEAST_PYTHON, f"{platform.python_version()} on {platform.platform(terse=True)}"


def _cipher() -> Finding:
    version = cipher_version()
    return "SQLCipher", version is not None, version or "not there: the store could not be encrypted"


def _keyring() -> Finding:
    """Having none is fine: the passphrase always works."""
    return "Keyring", True, keyring_name() or "none that can be relied on; the passphrase is asked for"


def _qt() -> Iterator[Finding]:
    if importlib.util.find_spec(QT_PACKAGE) is None:
        yield "Desktop", False, f"{QT_PACKAGE} is not installed; the commands work without it"
        return
    missing = [] if sys.platform in ("win32", "darwin") else [name for name in QT_LIBRARIES if not _loads(name)]
    yield "Desktop", not missing, f"missing: {', '.join(missing)}" if missing else f"{QT_PACKAGE} and what it loads"


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _disk(folder: DataFolder) -> Iterator[Finding]:
    there = _nearest(folder.folder)
    writable = os.access(there, os.W_OK)
    state = "holds a store" if profile_exists(folder) else "no store yet"
    yield "Data folder", writable, f"{folder.folder}, {state}" + ("" if writable else "; it cannot be written")
    if os.name == "posix" and folder.folder.exists():
        others = folder.folder.stat().st_mode & 0o077
        yield (
            "Privacy",
            not others,
            "readable by you alone" if not others else f"others may read it: chmod 700 {folder.folder}",
        )
    free = shutil.disk_usage(there).free
    yield "Free space", free >= LEAST_FREE_BYTES, f"{free / 1e9:,.1f} GB"


def _nearest(path: Path) -> Path:
    """The path, or the first folder above it that exists."""
    return next(place for place in (path, *path.parents) if place.exists())
