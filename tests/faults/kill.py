"""kill -9 at random moments of an import, again and again."""

import contextlib
import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from healthdesk.base.jobs import NullJob
from healthdesk.base.paths import DataFolder
from healthdesk.model.metric import Period
from healthdesk.services import library as libraries
from healthdesk.services import queries
from healthdesk.services.library import Library
from healthdesk.services.maintenance import verify
from healthdesk.services.refresh import refresh
from healthdesk.store.kdf import FLOOR

PASSPHRASE = "a passphrase for tests only"
EVER = (date(1990, 1, 1), date(2050, 1, 1))


@dataclass
class Outcome:
    """What the kills left behind."""

    kills: int = 0
    finished: int = 0  # was done before the kill came, so it counts for nothing else
    empty: int = 0  # none of the file
    complete: int = 0  # all of it
    problems: list[str] = field(default_factory=list)


def environment(folder: Path) -> dict[str, str]:
    """For a healthdesk that works in `folder`."""
    return {**os.environ, "HEALTHDESK_DATA_DIR": str(folder), "HEALTHDESK_PASSPHRASE": PASSPHRASE}


def start(folder: Path, *arguments: str) -> "subprocess.Popen[bytes]":
    """A healthdesk command in a process group of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "healthdesk", "--quiet", *arguments],
        env=environment(folder), start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip


def run(folder: Path, *arguments: str) -> None:
    """A healthdesk command that must succeed."""
    process = start(folder, *arguments)
    if code := process.wait():
        raise AssertionError(f"healthdesk {arguments[0]} ended with {code}")


def unlock(folder: Path) -> Library:
    """The store as the next start finds it."""
    return libraries.unlock(DataFolder.locate(str(folder)), PASSPHRASE)


def _init(folder: Path) -> None:
    """An empty store whose key is cheap to derive: what is killed here is the import."""
    library, _ = libraries.create(DataFolder.locate(str(folder)), PASSPHRASE, home_zone="Europe/Berlin", cost=FLOOR)
    library.close()


def fingerprint(library: Library) -> str:
    """A digest of all samples, aggregates, sessions and nights, whatever their row numbers."""
    digest = hashlib.sha256()
    for metric in sorted(queries.metrics_with_data(library)):
        for row in queries.samples(library, metric, *EVER):
            digest.update(repr((row.metric, row.start, row.end, row.value, row.source, row.offset_min)).encode())
        days = queries.aggregates(library, metric, Period.DAY, *EVER, by_source=True)
        digest.update(repr((metric, days.day.tolist(), days.value.tolist(), days.count.tolist())).encode())
        for source in days.sources:
            digest.update(repr((source.name, source.kept.tolist(), source.dropped.tolist())).encode())
    for kind in ("workout", "ecg", "blood_pressure"):
        for session in queries.sessions(library, kind, *EVER):
            digest.update(repr((kind, session.type, session.start, session.end, session.source)).encode())
    for night in queries.nights(library, *EVER):
        digest.update(repr((night.day, night.start, night.end, night.asleep_min)).encode())
    return digest.hexdigest()


def kill_imports(export: Path, work: Path, times: int, *, seed: int = 1) -> Outcome:
    """Import `export` into a fresh store, kill it after a random time, look at what is there; `times` over."""
    chance = random.Random(seed)
    reference = work / "reference"
    _init(reference)
    began = time.monotonic()
    run(reference, "import", str(export))
    whole_s = time.monotonic() - began
    library = unlock(reference)
    wanted, records = fingerprint(library), queries.stats(library).samples
    library.close()

    outcome = Outcome()
    folder = work / "killed"
    _init(folder)
    number = 0
    while outcome.kills < times:
        number += 1
        process = start(folder, "import", str(export))
        time.sleep(chance.uniform(0.1, whole_s * 1.05))
        met = process.poll() is None
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        library = unlock(folder)
        report = verify(library, NullJob())
        if not report.ok:
            outcome.problems += [f"kill {number}: {problem}" for problem in report.problems]
        refresh(library, NullJob())
        found = queries.stats(library).samples
        whole = found == records and fingerprint(library) == wanted
        outcome.kills += met
        outcome.finished += not met
        outcome.empty += met and found == 0
        outcome.complete += met and whole
        if not (whole or (met and found == 0)):
            outcome.problems.append(f"kill {number}: {found} of {records} samples")
        library.close()
        if found:  # begin anew, so that every kill meets an import that still has its work to do
            folder = work / f"killed-{number}"
            _init(folder)
    run(folder, "import", str(export))
    library = unlock(folder)
    if fingerprint(library) != wanted:
        outcome.problems.append("the import after the kills differs from an uninterrupted one")
    library.close()
    return outcome
