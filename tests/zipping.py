"""What a person chooses is mostly a zip of a folder."""

import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path


def zipped(path: Path, unpacked: Callable[[Path], Path]) -> Path:
    """A zip of the folder that `unpacked` writes, with that folder's name before each of its files."""
    with tempfile.TemporaryDirectory() as temporary:
        root = unpacked(Path(temporary))
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in sorted(root.rglob("*")):
                if file.is_file():
                    archive.write(file, file.relative_to(root.parent).as_posix())
    return path
