"""One file of what was given to import, and the list of all of them: zips are looked into one level deep."""

import functools
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from healthdesk.base.errors import InputRefused
from healthdesk.base.words import mark
from healthdesk.formats.reading.container import Container, Member, Stream, ZipContainer, open_container
from healthdesk.formats.reading.text import decode

HEAD = 16 << 10  # enough to know a header, the first keys or the first records
MAX_NESTED = 256 << 20  # an archive inside of an archive is unpacked in memory
# Names under which archives of other kinds come, and what they begin with: gzip, 7z, rar, bzip2, xz; tar says it later.
_ARCHIVES = frozenset({".tgz", ".gz", ".tar", ".zip", ".7z", ".rar", ".bz2", ".tbz", ".xz", ".txz", ".bin", ""})
_MAGIC = (b"\x1f\x8b", b"7z\xbc\xaf\x27\x1c", b"Rar!", b"BZh", b"\xfd7zXZ\0")
_TAR, _TAR_AT = b"ustar", 257


@dataclass(slots=True)
class Meter:
    """Bytes read by formats so far, for progress."""

    done: int = 0


class File:
    """A file with its head at hand. Compared by identity."""

    def __init__(self, container: Container, member: Member, meter: Meter) -> None:
        """`meter` counts what is read through `open`."""
        self.container = container
        self.member = member
        self.meter = meter
        self.problem: InputRefused | None = None  # why an archive could not be looked into
        self._head = b""
        self._head_size = 0

    @property
    def name(self) -> str:
        """Its path inside of what was given, with "/"."""
        return self.member.name

    @property
    def base(self) -> str:
        """The last part of the name."""
        return self.member.base

    @property
    def suffix(self) -> str:
        """The ending in lower case: ".csv"."""
        return self.member.suffix

    @property
    def folder(self) -> str:
        """The last folder of the name, "" at the top."""
        return self.member.name.rpartition("/")[0].rpartition("/")[2]

    @property
    def size(self) -> int:
        """Bytes, unpacked."""
        return self.member.size

    def head(self, size: int = HEAD) -> bytes:
        """The first bytes. Raises InputRefused where they cannot be read."""
        if self._head_size < size:
            self._head, self._head_size = self.container.head(self.member, size), size
        return self._head[:size]

    @functools.cached_property
    def head_text(self) -> str:
        """The first bytes as text, read once for all the formats that look at it."""
        return decode(self.head())

    @contextmanager
    def open(self) -> Iterator[Stream]:
        """All bytes, in order; counted. Raises InputRefused where the file is damaged."""
        with self.container.open(self.member) as stream:
            yield _Metered(stream, self.meter)

    def read(self, limit: int) -> bytes:
        """All bytes at once. Raises InputRefused for a file larger than `limit`, which no vendor writes."""
        if self.size > limit:
            raise InputRefused(
                mark("{file} is larger than such a file ever is.").format(file=self.base), mark("Nothing was changed.")
            )
        with self.open() as stream:
            parts = []
            while part := stream.read(1 << 20):
                parts.append(part)
        return b"".join(parts)


class _Metered:
    def __init__(self, stream: Stream, meter: Meter) -> None:
        self._stream, self._meter = stream, meter

    def read(self, size: int, /) -> bytes:
        data = self._stream.read(size)
        self._meter.done += len(data)
        return data


def list_files(paths: Sequence[Path]) -> list[File]:
    """Every file in what was given, empty ones too. Raises InputRefused for what cannot be opened."""
    meter = Meter()
    files: list[File] = []
    for path in paths:
        container = open_container(path)
        for member in container.members:
            files.append(File(container, member, meter))
    return [inner for file in files for inner in _unfolded(file)]


def _unfolded(file: File) -> Iterator[File]:
    """The file, or the files in it if it is a zip inside of a zip or folder."""
    if not file.container.is_archive or not _is_zip(file):
        file.problem = _not_opened(file)
        yield file
        return
    try:
        inner = ZipContainer(file.container.path_of(file.member) or io.BytesIO(_unpacked(file)), name=file.base)
    except InputRefused as refusal:
        file.problem = refusal
        yield file
        return
    for member in inner.members:
        below = File(inner, member, file.meter)
        below.problem = _not_opened(below)
        if member.suffix == ".zip" and _is_zip(below):
            below.problem = InputRefused(
                mark("{file} is an archive too deep inside of others.").format(file=below.base),
                mark("Unpack the outer one and choose its folder."),
            )
        yield below


def _is_zip(file: File) -> bool:
    return file.suffix == ".zip" and file.head(4)[:2] == b"PK"


def _not_opened(file: File) -> InputRefused | None:
    """What to do about an archive of another kind than zip. Decided by content where the name says little."""
    if file.suffix not in _ARCHIVES or not file.size:
        return None
    try:
        head = file.head(_TAR_AT + len(_TAR))
    except InputRefused as refusal:
        return refusal
    if not head.startswith(_MAGIC) and head[_TAR_AT:] != _TAR:
        return None
    return InputRefused(
        mark("{file} is an archive of a kind that healthdesk does not open.").format(file=file.base),
        mark("Unpack it and choose the folder."),
    )


def _unpacked(file: File) -> bytes:
    if file.size > MAX_NESTED:
        raise InputRefused(
            mark("{file} inside of {archive} is too large to be read there.").format(
                file=file.base, archive=file.container.name
            ),
            mark("Unpack the outer archive and choose its folder."),
        )
    with file.container.open(file.member) as stream:
        return b"".join(iter(lambda: stream.read(1 << 20), b""))
