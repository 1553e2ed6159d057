"""Which formats there are, and which one a file is. Found by content, never by name alone."""

import functools
import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import healthdesk.formats
from healthdesk.base.errors import InputRefused, UnknownTable
from healthdesk.base.words import mark
from healthdesk.formats.format import Format, ReadOptions
from healthdesk.formats.reading import table
from healthdesk.formats.reading.container import Held
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File, Meter, list_files
from healthdesk.formats.reading.output import Output
from healthdesk.model.batch import BytesRead, Note

_NAMED = 3  # files that a note names
_PART = re.compile(r"(.+?)[-_ .](\d{1,4})\.zip", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """The files of one format. `attached` are read with them and would mean nothing alone."""

    format: Format
    files: tuple[File, ...]
    attached: tuple[File, ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """What was given, known. `read` may be called once."""

    parts: tuple[Part, ...]
    total_bytes: int
    read: Callable[[], Iterator[Event]]

    @property
    def format_id(self) -> str:
        """The id of the format; several are joined."""
        return ", ".join(part.format.id for part in self.parts)

    @property
    def name(self) -> str:
        """The name of the format; several are joined."""
        return ", ".join(part.format.name for part in self.parts)


@functools.cache
def formats() -> tuple[Format, ...]:
    """Every format, by name: the `FORMAT` of each module and package beside this one."""
    found = []
    for module in pkgutil.iter_modules(healthdesk.formats.__path__, f"{healthdesk.formats.__name__}."):
        fmt = getattr(importlib.import_module(module.name), "FORMAT", None)
        if fmt is not None:
            found.append(fmt)
    return tuple(sorted(found, key=lambda fmt: fmt.name.lower()))


def group_parts(paths: Sequence[Path]) -> list[list[Path]]:
    """What is imported together: the numbered parts of one archive ("takeout-…-001.zip", "…-002.zip"), all else alone."""
    groups: dict[tuple[Path, str] | int, list[Path]] = {}
    for number, path in enumerate(paths):
        found = _PART.fullmatch(path.name)
        groups.setdefault((path.parent, found[1].lower()) if found and path.is_file() else number, []).append(path)
    return [sorted(set(group)) for group in groups.values()]


def open_input(paths: Sequence[Path], format_id: str | None = None, options: ReadOptions | None = None) -> Opened:
    """Find out what lies at `paths` and prepare to read all of it. Raises InputRefused with one plain sentence."""
    options = options or ReadOptions()
    known = [fmt.given(options) for fmt in formats() if format_id in (None, fmt.id)]
    if not known:
        raise InputRefused(
            mark("There is no format {id}.").format(id=format_id), mark("`healthdesk formats` lists them.")
        )
    files = list_files(paths)
    parts, left = _parts(files, known)
    if not parts:
        raise _nothing_found(paths, files)
    total = sum(file.size for part in parts for file in (*part.files, *part.attached))
    return Opened(parts, total, lambda: _read(parts, left, total, options))


def read_document(format_id: str, name: str, data: bytes, options: ReadOptions) -> Iterator[Event]:
    """Everything in a document of one format that came over the network; `name` is what reports call it.

    Raises InputRefused for a document that is not of that format.
    """
    fmt = next((fmt.given(options) for fmt in formats() if fmt.id == format_id), None)
    file = File(held := Held(name, data), held.members[0], Meter())
    if fmt is None or not fmt.sniff(file):
        raise InputRefused(mark("{file} is not what it says it is.").format(file=name), mark("Nothing of it was kept."))
    out = Output()
    yield from fmt.read((file,), (), out, options)
    yield from out.drain(everything=True)


def _parts(files: list[File], known: list[Format]) -> tuple[tuple[Part, ...], list[File]]:
    """The files of each format, and those of none."""
    claimed = _claims(files, known)
    # What is beside an export belongs to it, even if it could stand alone.
    attached: dict[Format, list[File]] = {}
    taken: set[File] = set()
    for fmt, mine in claimed.items():
        others = [file for file in files if file.size and file not in taken and file not in mine]
        attached[fmt] = list(fmt.attached(mine, others))
        taken.update(attached[fmt])
    left = set(files) - taken - {file for mine in claimed.values() for file in mine}
    parts = (
        Part(fmt, tuple(file for file in mine if file not in taken), tuple(attached[fmt]))
        for fmt, mine in claimed.items()
    )
    return tuple(part for part in parts if part.files), [file for file in files if file in left]


def _claims(files: list[File], known: list[Format]) -> dict[Format, list[File]]:
    """The format of each file that is of one, by the highest score. A refusal holds only if no file is of any."""
    claimed: dict[Format, list[File]] = {fmt: [] for fmt in known}
    refusal = None
    for file in files:
        scores = dict.fromkeys(known, 0)
        for fmt in known if file.size else ():
            try:
                scores[fmt] = fmt.sniff(file)
            except InputRefused as error:
                refusal = refusal or error
        best = max(scores.values())
        first = [fmt for fmt, score in scores.items() if score == best > 0]
        if len(first) > 1:
            raise InputRefused(
                mark("{file} could be of {formats}.").format(
                    file=file.base, formats=" and ".join(fmt.name for fmt in first)
                ),
                mark("Name one of them with --format: {ids}.").format(ids=", ".join(fmt.id for fmt in first)),
            )
        for fmt in first:
            claimed[fmt].append(file)
    claimed = {fmt: mine for fmt, mine in claimed.items() if mine}
    if not claimed and refusal is not None:
        raise refusal
    return claimed


def _read(parts: tuple[Part, ...], left: list[File], total: int, options: ReadOptions) -> Iterator[Event]:
    out = Output()
    meter = parts[0].files[0].meter
    done = 0
    for part in parts:
        for event in part.format.read(part.files, part.attached, out, options):
            yield event
            if meter.done > done:
                done = min(meter.done, total)
                yield BytesRead(done, total)
        yield from out.drain(everything=True)
    yield BytesRead(total, total)
    yield from _left_out(left)


def _left_out(left: list[File]) -> Iterator[Note]:
    """What is said of files that are of no format."""
    if not left:
        return
    shown = ", ".join(file.base for file in left[:_NAMED])
    more = len(left) - _NAMED
    yield Note(
        mark("Files that hold nothing healthdesk knows were left out: {files} and {count} more.").format(
            files=shown, count=f"{more:,}"
        )
        if more > 0
        else mark("Files that hold nothing healthdesk knows were left out: {files}.").format(files=shown)
    )
    for file in left:
        if file.problem:
            yield Note(file.problem.english)


def _nothing_found(paths: Sequence[Path], files: list[File]) -> InputRefused:
    name = paths[0].name if len(paths) == 1 else mark("{file} and the files with it").format(file=paths[0].name)
    hint = mark("`healthdesk formats` lists what can be read, and how to get it.")
    if not files:
        return InputRefused(mark("{what} holds no files.").format(what=name), hint)
    if problem := next((file.problem for file in files if file.problem), None):
        return problem
    if files[0].container.is_archive:
        return InputRefused(mark("There is no health export in {what}.").format(what=name), hint)
    if len(files) == 1 and files[0].suffix in table.SUFFIXES and table.header_of(files[0]):
        return UnknownTable(
            mark("{file} is a table of no format that healthdesk knows.").format(file=name),
            mark("`healthdesk import --propose {file}` proposes what its columns mean.").format(file=name),
        )
    return InputRefused(mark("{what} is no health export that healthdesk knows.").format(what=name), hint)
