"""Imports that were asked for and are not in yet: they are offered again, whatever came between."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from healthdesk.services.library import Library


@dataclass(frozen=True, slots=True)
class Waiting:
    """What was given at once: the files that are there, and those that are not where they were."""

    paths: tuple[Path, ...]
    gone: tuple[Path, ...] = ()


def waiting(library: Library) -> list[Waiting]:
    """In the order they came. Looks for every file, which takes its time where one lies on a network."""
    found = []
    for batch in library.store.waiting.batches():
        there = {path for path in batch if _is_there(path)}
        found.append(Waiting(tuple(p for p in batch if p in there), tuple(p for p in batch if p not in there)))
    return found


def keep(library: Library, batches: Iterable[Sequence[Path]]) -> None:
    """Remember them until they are in or forgotten; what is remembered already keeps its place."""
    library.store.waiting.keep([[path.absolute() for path in batch] for batch in batches])


def forget(library: Library, paths: Iterable[Path]) -> None:
    """They are in, or not wanted any more."""
    library.store.waiting.drop([path.absolute() for path in paths])


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a folder that may not be looked into
        return False
