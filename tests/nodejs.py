"""Node programs that are not ours; `dev.py test` installs what they need."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parent / "node"


def node(script: str, *arguments: str, stdin: bytes = b"") -> Any:
    """The JSON that a script of `tests/node` prints; skips the test where it cannot run."""
    program = shutil.which("node")
    if program is None or not (FOLDER / "node_modules").is_dir():
        pytest.skip("no Node.js with its packages here; `dev.py test` installs them where `npm` is")
    done = subprocess.run(
        [program, str(FOLDER / script), *arguments], input=stdin, capture_output=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)
