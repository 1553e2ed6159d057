"""`dev.py faults`: many kills; a sample of the same runs in the tests."""

import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.bench.apple_export import write_export
from tests.faults.kill import kill_imports
from tests.faults.relay import flood_problems, flood_relay, kill_relay
from tests.faults.week import live_a_week

KILLS = 50
DAYS = 60
WRONG = 10_000
WEEKS = 200


def main() -> int:
    """Returns 1 if anything was lost, left half done, or let through."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        problems = [problem for run in (_imports, _relay, _flood, _weeks) for problem in run(work)]
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


def _weeks(work: Path) -> list[str]:
    weeks = [live_a_week(work / f"week-{seed}", seed) for seed in range(1, WEEKS + 1)]
    companions, desktops = sum(week.companions for week in weeks), sum(week.desktops for week in weeks)
    net = sum((week.net for week in weeks), Counter())
    _say(f"{WEEKS} weeks of a phone: {companions} companions and {desktops} desktops killed; requests {dict(net)}")
    return [f"week {seed}: {problem}" for seed, week in enumerate(weeks, 1) for problem in week.problems]


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main())
