"""Files that wait to be imported, in words."""

from collections.abc import Sequence
from pathlib import Path

from healthdesk.base.words import tr, trn

NAMED = 3


def waiting_words(there: Sequence[Path], gone: Sequence[Path]) -> tuple[str, str]:
    """How many wait, and which; what is not where it was is named too."""
    if not there:
        title = trn("{n} file that waited is gone.", "{n} files that waited are gone.", len(gone))
        return title, tr("No longer where they were: {names}.", names=_names(gone))
    title = trn("{n} file waits to be imported.", "{n} files wait to be imported.", len(there))
    if not gone:
        return title, _names(there)
    return title, tr("{names}. No longer where they were: {gone}.", names=_names(there), gone=_names(gone))


def _names(paths: Sequence[Path]) -> str:
    named = ", ".join(path.name for path in paths[:NAMED])
    more = len(paths) - NAMED
    return trn("{names} and {n} more", "{names} and {n} more", more, names=named) if more > 0 else named
