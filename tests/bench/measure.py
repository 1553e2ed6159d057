"""Clocks and scales: how long a program takes, and how much memory it and all its children hold together."""

import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from shutil import which

import psutil

SAMPLE_EVERY_S = 0.03
READ_THROUGH = """import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive:
    for name in archive.namelist():
        with archive.open(name) as member:
            while member.read(1 << 20): pass
"""
MEMORY_KIND = "PSS" if Path("/proc/self/smaps_rollup").exists() else "RSS"


@dataclass(frozen=True)
class Outcome:
    """A finished program: what it wrote, seconds from start to end, greatest memory of all its processes in bytes.

    `cpu_s` is the processor time of all of them, which a busy machine hardly changes; 0 where the system does not tell.
    """

    output: str
    seconds: float
    cpu_s: float
    peak_bytes: int


def watch(arguments: Sequence[str], env: Mapping[str, str]) -> Outcome:
    """Run a program to its end. Raises RuntimeError with what it said if it fails."""
    began, cpu_began = time.monotonic(), _children_cpu_s()
    process = subprocess.Popen(
        arguments,
        env={**os.environ, **env},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    scale = _Scale(process.pid)
    scale.start()
    output, errors = process.communicate()
    seconds, cpu_s = time.monotonic() - began, _children_cpu_s() - cpu_began
    scale.stop()
    if process.returncode:
        raise RuntimeError(f"{' '.join(arguments)} ended with {process.returncode}:\n{errors}")
    return Outcome(output, seconds, cpu_s, scale.peak)


class _Scale(threading.Thread):
    """Weighs a process and its descendants again and again.

    Shared pages are counted once where the system tells (PSS), else once for each process (RSS).
    """

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._process = psutil.Process(pid)
        self._done = threading.Event()
        self.peak = 0

    def run(self) -> None:
        while not self._done.wait(SAMPLE_EVERY_S):
            try:
                family = [self._process, *self._process.children(recursive=True)]
            except psutil.NoSuchProcess:
                return
            self.peak = max(self.peak, sum(weight(process) for process in family))

    def stop(self) -> None:
        self._done.set()
        self.join()


def weight(process: psutil.Process) -> int:
    """Bytes of memory that a process holds, its part of what it shares counted where the system tells; 0 once it has ended."""
    try:
        if MEMORY_KIND == "RSS":
            return int(process.memory_info().rss)
        for line in Path(f"/proc/{process.pid}/smaps_rollup").read_text("ascii").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    except (psutil.Error, OSError):
        pass  # it ended while being weighed
    return 0


def inflate(archive: Path, *, times: int = 3) -> tuple[str, float, float]:
    """What unpacked the archive to nowhere, the median of its seconds, and its processor time."""
    if which("unzip"):
        tool, command = "unzip -p", ["unzip", "-p", str(archive)]
    else:
        tool, command = "zipfile (no unzip here)", [sys.executable, "-c", READ_THROUGH, str(archive)]
    taken = []
    cpu_began = _children_cpu_s()
    for _ in range(times):
        began = time.monotonic()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        taken.append(time.monotonic() - began)
    return tool, statistics.median(taken), (_children_cpu_s() - cpu_began) / times


def first_window(arguments: Sequence[str], env: Mapping[str, str], *, times: int = 3) -> float:
    """Median seconds from the start of the program until it says that its first window can be used."""

    def start() -> None:
        said = subprocess.run(
            arguments, env={**os.environ, **env}, stdout=subprocess.PIPE, text=True, check=True, timeout=60
        ).stdout
        ready.append(float(said.split("ready ")[1].split()[0]))

    ready: list[float] = []
    for _ in range(times):
        start()
    return statistics.median(ready)


def healthdesk(*arguments: str) -> list[str]:
    """The command line of a real process of the program."""
    return [sys.executable, "-m", "healthdesk", *arguments]


def _children_cpu_s() -> float:
    """Of the processes that have ended and been waited for, and theirs."""
    times = os.times()
    return times.children_user + times.children_system
