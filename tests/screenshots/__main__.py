"""`python -m tests.screenshots [FOLDER]`: first run, unlock, dashboard, trends and import, light and dark, 100 % and 150 %.

Everything in the pictures is real: a profile made by the first run, the demo person's store, an export that is read.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
DEFAULT = ROOT / "docs" / "screenshots"
STATES = ROOT / "out" / "states"
SCALES = ("1", "1.5")


def main() -> int:
    """Take the pictures, one process for each scale, since Qt reads it only when it starts."""
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots")
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--states", action="store_true", help="every page empty, loading, with one sample, failing")
    parser.add_argument("--scale", choices=SCALES, help="take them at this scale only, in this process")
    arguments = parser.parse_args()
    folder = arguments.folder or (STATES if arguments.states else DEFAULT)
    folder.mkdir(parents=True, exist_ok=True)
    if arguments.scale is not None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ["QT_SCALE_FACTOR"] = arguments.scale
        from tests.screenshots.states import take_states
        from tests.screenshots.take import take_all

        (take_states if arguments.states else take_all)(folder, "" if arguments.scale == "1" else "-150")
        return 0
    for scale in SCALES:
        states = ["--states"] if arguments.states else []
        command = [sys.executable, "-m", "tests.screenshots", str(folder), "--scale", scale, *states]
        subprocess.run(command, cwd=ROOT, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
