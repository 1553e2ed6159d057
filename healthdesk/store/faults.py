"""Turns what the database reports into the known failures; anything else stays a bug."""

import contextlib
import errno
from collections.abc import Iterator

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError

from healthdesk.base.errors import KnownFailure, StoreDamaged, StoreInUse, Unwritable
from healthdesk.base.words import mark

# SQLite's own words for its result codes; the driver hands out no numbers.
_FULL = ("database or disk is full",)
_READ_ONLY = ("attempt to write a readonly database", "unable to open database file")
_DAMAGED = ("file is not a database", "malformed", "file is encrypted")
_IO = ("disk i/o error",)
_BUSY = ("database is locked",)


@contextlib.contextmanager
def known_faults() -> Iterator[None]:
    """Raise KnownFailure, StoreInUse or StoreDamaged in place of the driver's errors."""
    try:
        yield
    except (DBAPIError, driver.Error) as error:
        if known := _known(str(getattr(error, "orig", None) or error).lower()):
            raise known from None  # the original may quote a statement
        raise
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise disk_full() from error
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise _read_only() from error
        raise


def damaged() -> StoreDamaged:
    """The store file is not what was written."""
    return StoreDamaged(mark("The store is damaged."), mark("Nothing was changed. Restore it from a backup."))


def disk_full() -> Unwritable:
    """No space for what was to be written."""
    return Unwritable(mark("The disk is full."), mark("Nothing was changed. Free some space and try again."))


def _read_only() -> Unwritable:
    return Unwritable(mark("The data folder cannot be written."), mark("Check its permissions; nothing was changed."))


def _known(said: str) -> KnownFailure | None:
    if any(words in said for words in _FULL):
        return disk_full()
    if any(words in said for words in _READ_ONLY):
        return _read_only()
    if any(words in said for words in _DAMAGED):
        return damaged()
    if any(words in said for words in _IO):
        return KnownFailure(
            mark("The disk reported an error."),
            mark("Nothing was changed. Check the disk and the space left on it, then try again."),
        )
    if any(words in said for words in _BUSY):
        return StoreInUse(mark("Another program is using the store."), mark("Try again when it is done."))
    return None
