"""One healthdesk per store: a lock that the system frees when its holder ends, however it ends."""

import os
import sys
from pathlib import Path

from healthdesk.base.errors import StoreInUse, Unwritable
from healthdesk.base.words import mark


class StoreLock:
    """Held from construction until `release` or the end of the process."""

    def __init__(self, path: Path) -> None:
        """Raises StoreInUse if another healthdesk holds it, Unwritable where the folder cannot be written."""
        try:
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise Unwritable(
                mark("The data folder cannot be written."), mark("Check its permissions; nothing was changed.")
            ) from error
        try:
            _lock(self._handle)
        except OSError as error:
            os.close(self._handle)
            raise StoreInUse(
                mark("Another healthdesk has this store open."), mark("Close it there, or wait until it is done.")
            ) from error

    def release(self) -> None:
        """Let the next one in. The file stays: removing it would let two holders in at once."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
