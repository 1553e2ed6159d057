"""Which formats there are, and which one a file is. Found by content, never by name alone."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from healthdesk.base.errors import InputRefused
from healthdesk.formats.apple.export import AppleHealth
from healthdesk.formats.container import Container, open_container
from healthdesk.formats.event import Event


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the owner wants read. `routes`: the GPS tracks of workouts."""

    routes: bool = True


@dataclass(frozen=True, slots=True)
class Opened:
    """A file whose format is known. `label` names the main file in reports; `read` may be called once."""

    format_id: str
    name: str
    label: str
    total_bytes: int
    read: Callable[[], Iterator[Event]]


class Format(Protocol):
    """One export format."""

    id: str
    name: str

    def sniff(self, container: Container) -> int:
        """How surely the container is of this format: 0 (not) to 100. Raises InputRefused if it is, but is unusable."""

    def open(self, container: Container, *, routes: bool) -> tuple[str, int, Callable[[], Iterator[Event]]]:
        """The label of the main file, the bytes that will be read, and the reader itself."""


FORMATS: tuple[Format, ...] = (AppleHealth(),)


def open_input(path: Path, format_id: str | None = None, options: ReadOptions | None = None) -> Opened:
    """Find out what `path` is and prepare to read it. Raises InputRefused with one plain sentence."""
    options = options or ReadOptions()
    container = open_container(path)
    fmt = _choose(container, format_id)
    label, total, read = fmt.open(container, routes=options.routes)
    return Opened(fmt.id, fmt.name, label, total, read)


def _choose(container: Container, format_id: str | None) -> Format:
    """The format with the highest score. A format's own refusal holds only if no other takes the file."""
    known = ", ".join(fmt.id for fmt in FORMATS)
    candidates = [fmt for fmt in FORMATS if format_id in (None, fmt.id)]
    if not candidates:
        raise InputRefused(f"There is no format {format_id}.", f"Known formats: {known}.")
    scores: list[tuple[int, Format]] = []
    refusal: InputRefused | None = None
    for fmt in candidates:
        try:
            scores.append((fmt.sniff(container), fmt))
        except InputRefused as error:
            refusal = refusal or error
    score, best = max(scores, key=lambda s: s[0], default=(0, candidates[0]))
    if score > 0:
        return best
    if refusal is not None:
        raise refusal
    name = container.path.name
    if not container.members:
        raise InputRefused(f"{name} holds no files.", "Choose the export.zip that the phone made.")
    if container.is_archive:
        raise InputRefused(f"There is no health export in {name}.", "Choose the export.zip that the phone made.")
    raise InputRefused(
        f"{name} is no health export that healthdesk knows.", "Choose an export.zip, its folder or export.xml."
    )
