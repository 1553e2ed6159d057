#!/usr/bin/env python3
"""Every developer command, on every system: `python3 dev.py run | test | lint | bench | demo | screenshots | ...`.

Needs nothing but Python. Each command first makes `.venv` and installs exactly what `requirements.lock` says,
which takes no time when nothing changed.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "installed"
OUT = ROOT / "out"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

OLDEST = (3, 11)
NEWER = ("python3.14", "python3.13", "python3.12", "python3.11")
STEP_LIMIT_S = 900

# Shared libraries that Qt loads, and the Debian packages that hold them: for any window at all, and for the screen.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgthread-2.0.so.0": "libglib2.0-0",
}
SCREEN_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


# Packages of Debian, and the programs by which they are known to be there.
OUTSIDE = {
    "chromium": ("chromium", "chromium-browser", "google-chrome"),
    "postgresql": ("postgres", "/usr/lib/postgresql/*/bin/postgres"),
    "npm": ("npm",),
}
NODE = ROOT / "tests" / "node"


@dataclass(frozen=True)
class Step:
    """One program run of a check: its name in the summary, its arguments for the environment's Python."""

    name: str
    args: tuple[str, ...]
    env: dict[str, str] = field(default_factory=dict)


STYLE = Step("style", ("-m", "ruff", "check", "."))
FORMAT = Step("format", ("-m", "ruff", "format", "--check", "."))
TYPES = Step("types", ("-m", "mypy"))
LAYERS = Step("layers", ("-m", "pytest", "-q", "tests/unit/test_layers.py"))
# A process in which PySide6 cannot be imported, as on a server that never had it.
UNIT = Step("unit tests without Qt", ("-m", "pytest", "-q", "-p", "no:pytest-qt", "--without-qt", "tests/unit"))
BENCH = Step("benchmark, small", ("-m", "pytest", "-q", "tests/bench"))
GUI = Step("GUI tests", ("-m", "pytest", "-q", "tests/gui"), {"QT_QPA_PLATFORM": "offscreen"})
E2E = Step("end-to-end tests", ("-m", "pytest", "-q", "tests/e2e"), {"QT_QPA_PLATFORM": "offscreen"})

LINT = (STYLE, FORMAT, TYPES, LAYERS)
TEST = (STYLE, FORMAT, TYPES, LAYERS, UNIT, GUI, E2E, BENCH)


def main() -> int:
    """Do what the command line asks; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (_, text) in COMMANDS.items():
        commands.add_parser(name, help=text, add_help=False)
    chosen, rest = parser.parse_known_args()
    _need_python()
    _environment()
    code = COMMANDS[chosen.command][0](rest)
    return 130 if code < 0 else code


def run(args: list[str]) -> int:
    """Open the program, or without a display do its job on the demo person."""
    _compile()
    if _has_display():
        _qt_libraries(screen=True)
        return _python("-m", "healthdesk", *args)
    _qt_libraries(screen=False)
    picture = OUT / "dashboard.png"
    _say(f"There is no display here, so the demo person's day is printed, and drawn into {picture.relative_to(ROOT)}.")
    OUT.mkdir(exist_ok=True)
    return _python("-m", "healthdesk.ui.headless", str(picture), *args, env={"QT_QPA_PLATFORM": "offscreen"})


def demo(args: list[str]) -> int:
    """Make the demo person in a data folder of its own."""
    return _python("-m", "healthdesk", "demo", *args)


def lint(_: list[str]) -> int:
    """Style, format, types and layers."""
    return _check(LINT)


def test(_: list[str]) -> int:
    """Everything that has to hold before a change is kept."""
    _compile()  # the tests start hundreds of processes
    _qt_libraries(screen=False)
    _outside_programs()
    return _check(TEST)


def bench(args: list[str]) -> int:
    """Measure against the figures of the design."""
    _compile()
    _qt_libraries(screen=False)
    return _python("-m", "tests.bench", *args, env={"QT_QPA_PLATFORM": "offscreen"})


def screenshots(args: list[str]) -> int:
    """Draw every screen."""
    _qt_libraries(screen=False)
    return _python("-m", "tests.screenshots", *args, env={"QT_QPA_PLATFORM": "offscreen"})


def docs(_: list[str]) -> int:
    """Write the pages that come out of the program itself."""
    return _python("-m", "tests.docs")


def words(_: list[str]) -> int:
    """Gather what the program says."""
    return _python("-m", "tests.words")


def faults(args: list[str]) -> int:
    """Kill, fill up and damage."""
    return _python("-m", "tests.faults", *args)


def fuzz(args: list[str]) -> int:
    """Spoil files of every format; without arguments, let the property-based tests search for new examples too."""
    # `hypothesis` is the mark that its plugin gives those tests.
    search = ("-m", "pytest", "-q", "-m", "hypothesis", "--hypothesis-profile=search", "tests/unit")
    code = 0 if args else _python(*search)
    return _python("-m", "tests.fuzz", *args) or code


COMMANDS = {
    "run": (run, "open healthdesk; without a display, print and draw the demo person's day"),
    "test": (test, "style, types, layers, unit, GUI and end-to-end tests"),
    "lint": (lint, "style, types and layers only"),
    "bench": (bench, "measure speed and memory on a made-up export (--large: ten years; --formats: the others)"),
    "demo": (demo, "make the demo person in a data folder of its own"),
    "docs": (docs, "write what the registry of formats says into the README and docs"),
    "words": (words, "bring the translation files in step with the code"),
    "screenshots": (screenshots, "draw every screen as a PNG"),
    "faults": (faults, "kill imports, fill disks, damage stores"),
    "fuzz": (fuzz, "search for inputs that break what must hold (--format ID, --variants N, --seed N: files only)"),
}


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _python(*args: str, env: dict[str, str] | None = None) -> int:
    """Run the environment's Python in the project's folder; its exit code."""
    try:
        return subprocess.run([str(PYTHON), *args], cwd=ROOT, env={**os.environ, **(env or {})}, check=False).returncode
    except KeyboardInterrupt:
        return 130


# Checks


def _check(steps: tuple[Step, ...]) -> int:
    """Run all the steps, two at a time where there are two cores, and fail at the end if one did."""
    began = time.monotonic()
    with ThreadPoolExecutor(min(2, os.cpu_count() or 1)) as pool:
        results = list(pool.map(_timed, steps))
    print("\nSummary")
    for name, code, seconds in results:
        print(f"  {'ok' if code == 0 else 'FAILED':8}{name:28}{seconds:6.1f} s")
    failed = [name for name, code, _ in results if code != 0]
    took = time.monotonic() - began
    print(f"Failed: {', '.join(failed)}. ({took:.0f} s)" if failed else f"All of it passed. ({took:.0f} s)", flush=True)
    return 1 if failed else 0


def _timed(step: Step) -> tuple[str, int, float]:
    """Name, exit code and seconds of a step; what it wrote is printed in one piece when it is done."""
    began = time.monotonic()
    try:
        done = subprocess.run(
            [str(PYTHON), *step.args],
            cwd=ROOT,
            env={**os.environ, **step.env},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=STEP_LIMIT_S,
            check=False,
        )
        code, output = done.returncode, done.stdout
    except subprocess.TimeoutExpired as expired:
        code, output = 1, (expired.stdout or b"") + f"\nStopped after {STEP_LIMIT_S} s.".encode()
    text = output.decode("utf-8", "replace").rstrip()
    print(f"\n== {step.name} ==\n{text}", flush=True)
    return step.name, code, time.monotonic() - began


# The environment


def _need_python() -> None:
    """Go on under a Python that is new enough, or say which one is needed."""
    if sys.version_info >= OLDEST:
        return
    for name in NEWER:
        found = shutil.which(name)
        if found and subprocess.run([found, "-c", ""], stderr=subprocess.DEVNULL, check=False).returncode == 0:
            sys.exit(subprocess.run([found, str(ROOT / "dev.py"), *sys.argv[1:]], check=False).returncode)
    have = ".".join(map(str, sys.version_info[:2]))
    sys.exit(f"healthdesk needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {have}. See https://www.python.org.")


def _environment() -> None:
    """Make `.venv` as the lock says, unless it is so already."""
    wanted = f"{sys.version} {hashlib.sha256(LOCK.read_bytes()).hexdigest()}"
    present = STAMP.read_text("utf-8") if STAMP.is_file() and PYTHON.exists() else ""
    if present == wanted:
        return
    if present and not present.startswith(f"{sys.version} "):
        shutil.rmtree(VENV)  # made by another Python
    _say("Installing what requirements.lock names into .venv; the first time this takes a minute or two.")
    _need_venv()
    _must("make .venv", [sys.executable, "-m", "venv", str(VENV)])
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    _must("install the packages", [*pip, "--require-hashes", "-r", str(LOCK)])
    # Gives the `healthdesk` command. The build back end is in the lock too, so nothing unlocked is fetched.
    _must("install healthdesk itself", [*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)])
    STAMP.write_text(wanted, "utf-8")


def _compile() -> None:
    """Bytecode as an installed program has it, which Python may have been told not to write by itself."""
    _python("-m", "compileall", "-q", "healthdesk")


def _must(what: str, command: list[str]) -> None:
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        sys.exit(f"Could not {what}; the reason is above. Run the same command again once it is out of the way.")


def _need_venv() -> None:
    """Debian and Ubuntu split `venv` from Python."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if not _apt([package]):
        sys.exit(f"This Python cannot make a virtual environment. On Debian or Ubuntu: {_apt_line([package])}")


# Shared libraries of the system


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _qt_libraries(*, screen: bool) -> None:
    """See that Qt finds what it loads; `screen`: a window is to be opened, not only drawn in memory."""
    if not sys.platform.startswith("linux"):
        return
    packages = _missing({**QT_LIBRARIES, **SCREEN_LIBRARIES})
    if not packages or _apt(packages):
        return
    names = [lib for lib, package in {**QT_LIBRARIES, **SCREEN_LIBRARIES}.items() if package in packages]
    _say(f"Qt loads shared libraries that are not here: {', '.join(names)}.")
    _say(f"On Debian or Ubuntu: {_apt_line(packages)}")
    if screen or _missing(QT_LIBRARIES):
        sys.exit("Nothing can be drawn without them.")
    _say("Only a real window needs them; going on.")


# Programs that are not ours, which the tests hold the shares against


def _outside_programs() -> None:
    """See that there are a browser, a PostgreSQL and Node's packages; what stays missing skips its tests, and is named."""
    if sys.platform.startswith("linux"):
        wanted = [package for package, found in OUTSIDE.items() if not any(_is_here(name) for name in found)]
        if wanted and not _apt(wanted):
            _say(f"Some tests will be skipped. On Debian or Ubuntu this brings what they need: {_apt_line(wanted)}")
    lock, done = NODE / "package-lock.json", NODE / "node_modules" / "installed"
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    if done.is_file() and done.read_text("utf-8") == digest:
        return
    npm = shutil.which("npm")
    if npm is None:
        _say("Tests against Node programs will be skipped: there is no npm here.")
    elif subprocess.run([npm, "ci", "--ignore-scripts", "--silent"], cwd=NODE, check=False).returncode == 0:
        done.write_text(digest, "utf-8")
    else:
        _say("Tests against Node programs will be skipped: npm could not install them.")


def _is_here(name: str) -> bool:
    return bool(shutil.which(name) or any(Path("/").glob(name.lstrip("/"))))


def _missing(libraries: dict[str, str]) -> list[str]:
    """The packages of those libraries that the loader does not find."""
    packages = []
    for name, package in libraries.items():
        try:
            ctypes.CDLL(name)
        except OSError:
            packages.append(package)
    return packages


def _apt_line(packages: list[str]) -> str:
    return "sudo apt-get update && sudo apt-get install -y --no-install-recommends " + " ".join(packages)


def _apt(packages: list[str]) -> bool:
    """Install Debian packages where that is possible without asking: as root. True when they are there."""
    if not shutil.which("apt-get") or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return False
    _say(f"Installing {' '.join(packages)}.")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(["apt-get", "-qq", *command], env=env, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            _say(done.stderr)
            return False
    return True


if __name__ == "__main__":
    sys.exit(main())
