"""Empty profiles to test on. One is made in a run and copied: each would take a tenth of a second for its key."""

import atexit
import functools
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from healthdesk.base.paths import DataFolder
from healthdesk.services import library as libraries
from healthdesk.services.library import Library
from healthdesk.store.kdf import FLOOR

PASSPHRASE = "quiet lantern moss harbor"
HOME_ZONE = "Europe/Berlin"


def make_profile(folder: DataFolder) -> None:
    """A profile with `PASSPHRASE`, at home in Berlin, locked. All of a run have the same keys."""
    shutil.copytree(_made(), folder.folder)


@contextmanager
def empty_library(root: Path) -> Iterator[Library]:
    """Such a profile in a folder of its own, open; closed at the end."""
    folder = DataFolder(root)
    make_profile(folder)
    library = libraries.unlock(folder, PASSPHRASE)
    yield library
    library.close()


@functools.cache
def _made() -> Path:
    root = Path(tempfile.mkdtemp(prefix="healthdesk-profile-"))
    atexit.register(shutil.rmtree, root, ignore_errors=True)
    folder = DataFolder(root)
    libraries.create(folder, PASSPHRASE, home_zone=HOME_ZONE, cost=FLOOR)[0].close()
    return folder.folder
