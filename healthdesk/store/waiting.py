"""Files that were given to be imported and are not in yet, kept until they are."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from healthdesk.store.engine import Database, below


class KeptImports:
    """The waiting imports of an open store."""

    def __init__(self, database: Database) -> None:
        """On the store's own database."""
        self._database = database

    def batches(self) -> list[list[Path]]:
        """What was given at once, in the order it came."""
        found: dict[int, list[Path]] = {}
        with self._database.read() as connection:
            for batch, path in below(connection).execute("SELECT batch, path FROM waiting_import ORDER BY id"):
                found.setdefault(batch, []).append(Path(path))
        return list(found.values())

    def keep(self, batches: Iterable[Sequence[Path]]) -> None:
        """Add batches at the end of the list; a file that is in it already stays where it is."""
        with self._database.write() as connection:
            raw = below(connection)
            for paths in batches:
                (last,) = raw.execute("SELECT COALESCE(MAX(batch), 0) FROM waiting_import").fetchone()
                raw.executemany(
                    "INSERT INTO waiting_import (batch, path) VALUES (?, ?) ON CONFLICT (path) DO NOTHING",
                    [(last + 1, str(path)) for path in paths],
                )

    def drop(self, paths: Iterable[Path]) -> None:
        """These wait no longer: they are in, or not wanted any more."""
        with self._database.write() as connection:
            below(connection).executemany("DELETE FROM waiting_import WHERE path = ?", [(str(path),) for path in paths])
