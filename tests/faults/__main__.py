"""`dev.py faults`: many kills; a sample of the same runs in the tests."""

import sys
import tempfile
from pathlib import Path

from tests.bench.apple_export import write_export
from tests.faults.kill import kill_imports
from tests.faults.relay import flood_problems, flood_relay, kill_relay

KILLS = 50
DAYS = 60
WRONG = 10_000


def main() -> int:
    """Returns 1 if anything was lost, left half done, or let through."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        problems = [problem for run in (_imports, _relay, _flood) for problem in run(work)]
    sys.stdout.write("\n".join(problems or ["No problem."]) + "\n")
    return 1 if problems else 0


def _imports(work: Path) -> list[str]:
    export = work / "export.zip"
    write_export(export, DAYS)
    outcome = kill_imports(export, work, KILLS)
    _say(f"{outcome.kills} imports killed: {outcome.empty} left nothing, {outcome.complete} left all of it")
    if outcome.finished:
        _say(f"{outcome.finished} more were done before the kill came")
    return outcome.problems


def _relay(work: Path) -> list[str]:
    told = kill_relay(work, KILLS)
    _say(f"Relay killed {told.kills} times: {told.acknowledged} shares acknowledged, {told.refused} uploads made again")
    return told.problems


def _flood(work: Path) -> list[str]:
    told = flood_relay(work, WRONG)
    _say(f"{WRONG} wrong codes at once: {told['401']} answered as wrong, {told['evaluated']} looked at")
    return flood_problems(WRONG, told)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main())
