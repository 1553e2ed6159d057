"""`dev.py fuzz`: thousands of spoiled variants of every sample; none may end in anything but rows or a plain refusal."""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz.worker import SECONDS
from tests.samples import samples

VARIANTS = 2000
_TOGETHER = 100  # variants of one process
_START_S = 60  # for a process to start on a busy machine


@dataclass(frozen=True)
class Failure:
    """One variant that was not read as it must be; `seed` makes it again."""

    format: str
    seed: int
    error: str
    at: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Spoil and read; 1 if anything was found."""
    parser = argparse.ArgumentParser(prog="dev.py fuzz", description=__doc__)
    parser.add_argument("--format", action="append", choices=sorted(samples()), help="only this one; may be repeated")
    parser.add_argument("--variants", type=int, default=VARIANTS, help="of each sample")
    parser.add_argument("--seed", type=int, default=0, help="the first seed; with --variants 1 one failure again")
    chosen = parser.parse_args(arguments)
    names = chosen.format or sorted(samples())
    failures = list(run(names, chosen.seed, chosen.variants))
    for failure in failures:
        sys.stdout.write(f"{failure.format} --seed {failure.seed}: {failure.error} at {failure.at}\n")
    said = f"{len(failures)} of them failed" if failures else "none failed"
    sys.stdout.write(f"{chosen.variants:,} variants each of {len(names)} samples from seed {chosen.seed}; {said}.\n")
    return int(bool(failures))


def run(names: Sequence[str], first: int, variants: int) -> Iterator[Failure]:
    """The failures among so many variants of each sample, read in processes of their own on all cores."""
    samples_together = max(1, _TOGETHER // variants)  # to start a process takes longer than to read a few variants
    pieces = [
        (names[at : at + samples_together], seed, min(_TOGETHER, first + variants - seed))
        for at in range(0, len(names), samples_together)
        for seed in range(first, first + variants, _TOGETHER)
    ]
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        for found in pool.map(_piece, pieces):
            yield from found


def _piece(piece: tuple[Sequence[str], int, int]) -> list[Failure]:
    names, first, count = piece
    name = ", ".join(names)
    command = [sys.executable, "-m", "tests.fuzz.worker", str(first), str(count), *names]
    root = Path(__file__).parents[2]
    limit = _START_S + SECONDS * count * len(names)
    try:
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False, timeout=limit)
    except subprocess.TimeoutExpired:
        return [Failure(name, first, f"one of {count} variants never ended", "?")]
    lines = done.stdout.splitlines()
    told = [json.loads(line) for line in lines if line.startswith("{")]
    found = [Failure(one["format"], one["seed"], one["error"], one["at"]) for one in told]
    if "done" not in lines:  # killed from outside: by its limits, or by a fault in a library
        said = (done.stderr.strip().splitlines() or ["no word"])[-1]
        found.append(Failure(name, first, f"the process of {count} variants ended with {done.returncode}: {said}", "?"))
    return found


if __name__ == "__main__":
    sys.exit(main())
