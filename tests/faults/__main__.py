"""`dev.py faults`: many kills; a sample of the same runs in the tests."""

import sys
import tempfile
from pathlib import Path

from tests.bench.apple_export import write_export
from tests.faults.kill import kill_imports

KILLS = 50
DAYS = 60


def main() -> int:
    """Returns 1 if any kill left half an import."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        export = work / "export.zip"
        write_export(export, DAYS)
        outcome = kill_imports(export, work, KILLS)
    lines = [f"{outcome.kills} imports killed: {outcome.empty} left nothing, {outcome.complete} left all of it"]
    if outcome.finished:
        lines.append(f"{outcome.finished} more were done before the kill came")
    sys.stdout.write("\n".join([*lines, *outcome.problems]) + "\n")
    return 1 if outcome.problems else 0


if __name__ == "__main__":
    sys.exit(main())
