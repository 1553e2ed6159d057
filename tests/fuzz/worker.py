"""Run as a process of its own: reads some variants of some samples and prints each failure as a line of JSON."""

import contextlib
import json
import random
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType

from healthdesk.base.errors import InputRefused
from healthdesk.services.reader import MEMORY_LIMIT
from tests.fuzz.mutate import mutated
from tests.samples import samples
from tests.variants import events, files_of, options_of, unpacked

SECONDS = 10
_ARCHIVE = 0.15  # of the variants of a zip are spoiled as a zip


class TooSlow(BaseException):
    """No `except Exception` of a reader may catch it."""


def main(first: int, count: int, names: Sequence[str]) -> None:
    """The seeds from `first` of each sample."""
    _limit()
    for name in names:
        _spoil(name, first, count)
    sys.stdout.write("done\n")


def _spoil(format_id: str, first: int, count: int) -> None:
    """A failure names its seed, where it happened and what was raised."""
    sample = samples()[format_id]
    options = options_of(sample)
    with tempfile.TemporaryDirectory(prefix="healthdesk-fuzz-") as folder:
        original = Path(folder) / "original"
        original.mkdir()
        paths = sample.write(original)
        for seed in range(first, first + count):
            here = Path(folder) / "variant"
            chosen = _variant(paths, here, random.Random(f"{format_id} {seed}"))
            failure = _failure(lambda chosen=chosen: [None for _ in events(chosen, options)])  # type: ignore[misc]
            if failure:
                sys.stdout.write(json.dumps({"format": format_id, "seed": seed, **failure}) + "\n")
            shutil.rmtree(here)


def _variant(paths: list[Path], here: Path, rng: random.Random) -> list[Path]:
    here.mkdir()
    zips = [path for path in paths if path.suffix == ".zip"]
    if zips and rng.random() < _ARCHIVE:
        chosen = []
        for path in paths:
            target = here / path.name
            shutil.copytree(path, target) if path.is_dir() else shutil.copy(path, target)
            chosen.append(target)
        spoiled = here / rng.choice(zips).name
    else:
        chosen = unpacked(paths, here)
        spoiled = rng.choice(files_of(chosen))
    spoiled.write_bytes(mutated(spoiled.read_bytes(), rng))
    return chosen


def _failure(read: Callable[[], object]) -> dict[str, object] | None:
    began = time.monotonic()
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        read()
    except InputRefused:
        pass
    except (Exception, TooSlow) as error:  # noqa: BLE001 - finding any is the purpose
        last = traceback.extract_tb(error.__traceback__)[-1]
        return {
            "error": f"{type(error).__name__}: {error}"[:200],
            "at": f"{Path(last.filename).name}:{last.lineno}",
            "seconds": round(time.monotonic() - began, 1),
        }
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return None


def _limit() -> None:
    """The reader's memory; a variant has to be written, so files stay allowed."""
    import resource

    def stop(_: int, __: FrameType | None) -> None:
        raise TooSlow

    signal.signal(signal.SIGALRM, stop)
    for what, limit in ((resource.RLIMIT_AS, MEMORY_LIMIT), (resource.RLIMIT_CORE, 0)):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (limit, limit))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
