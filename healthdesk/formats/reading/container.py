"""A zip, a folder and a bare file as one thing: named members that can be listed and streamed. Nothing is ever extracted.

Names inside an archive are data, not paths: they are compared, never opened.
"""

import io
import os
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO, Protocol

from healthdesk.base.errors import InputRefused
from healthdesk.base.words import mark
from healthdesk.formats.reading import zip_guard

MAX_FOLDER_FILES = 100_000
_HIDDEN = {"__MACOSX", ".DS_Store"}
_DAMAGED = mark("Nothing was changed. Copy or export the file again.")


@dataclass(frozen=True, slots=True)
class Member:
    """A file in a container. `name` uses "/"; `size` is the length in bytes once unpacked."""

    name: str
    size: int
    key: str  # what the container itself calls it

    @property
    def base(self) -> str:
        """The last part of the name."""
        return PurePosixPath(self.name).name

    @property
    def suffix(self) -> str:
        """The ending in lower case: ".xml"."""
        return PurePosixPath(self.name).suffix.lower()


class Stream(Protocol):
    """Bytes of one member, in order."""

    def read(self, size: int, /) -> bytes:
        """Up to `size` bytes, fewer only at the end; raises InputRefused where the member is damaged."""


class Container:
    """What was given to import. `members` leaves out what an operating system adds."""

    def __init__(self, path: Path, members: list[Member]) -> None:
        """`members` in the order of their names."""
        self.path = path
        self.name = path.name
        self.members = sorted((m for m in members if not _is_litter(m.name)), key=lambda m: m.name)

    @property
    def is_archive(self) -> bool:
        """True for a zip or a folder, False for a bare file."""
        return True

    @contextmanager
    def open(self, member: Member) -> Iterator[Stream]:
        """The bytes of a member. Raises InputRefused."""
        raise NotImplementedError

    def path_of(self, member: Member) -> Path | None:
        """Where a member lies on disk, None for one inside of an archive."""
        del member
        return None

    def head(self, member: Member, size: int) -> bytes:
        """The first bytes of a member. Raises InputRefused."""
        with self.open(member) as stream:
            return stream.read(size)


def open_container(path: Path) -> Container:
    """What lies at `path`. Raises InputRefused in plain words if there is nothing or nothing readable."""
    try:
        if path.is_dir():
            return FolderContainer(path)
        size = path.stat().st_size
        with path.open("rb") as file:
            magic = file.read(4)
    except FileNotFoundError as error:
        raise InputRefused(
            mark("There is no file {file}.").format(file=path.name), mark("Check the name and the folder.")
        ) from error
    except PermissionError as error:
        raise InputRefused(
            mark("{file} may not be read.").format(file=path.name),
            mark("Change its permissions or copy it to your own folder."),
        ) from error
    except (OSError, ValueError) as error:
        raise InputRefused(mark("{file} cannot be read.").format(file=path.name), _DAMAGED) from error
    if size == 0:
        raise InputRefused(mark("{file} is empty.").format(file=path.name), mark("Export the data again."))
    if magic[:2] == b"PK":
        return ZipContainer(path)
    return FileContainer(path, size)


class FileContainer(Container):
    """One bare file."""

    def __init__(self, path: Path, size: int) -> None:
        """`size` as the file system says."""
        super().__init__(path, [])
        self.members = [Member(path.name, size, path.name)]

    @property
    def is_archive(self) -> bool:
        """No."""
        return False

    def path_of(self, member: Member) -> Path | None:
        """See `Container.path_of`."""
        del member
        return self.path

    @contextmanager
    def open(self, member: Member) -> Iterator[Stream]:
        """See `Container.open`."""
        with _reading(member.base), self.path.open("rb") as file:
            yield file


class Held(Container):
    """One file that is in memory: what came over the network."""

    def __init__(self, name: str, data: bytes) -> None:
        """`name` is what reports call it."""
        super().__init__(Path(name), [Member(name, len(data), name)])
        self._data = data

    @property
    def is_archive(self) -> bool:
        """No."""
        return False

    @contextmanager
    def open(self, member: Member) -> Iterator[Stream]:
        """See `Container.open`."""
        del member
        yield io.BytesIO(self._data)


class FolderContainer(Container):
    """A folder with what was unpacked from an export. Links are not followed."""

    def __init__(self, path: Path) -> None:
        """Lists all files below `path`."""
        super().__init__(path, list(_files_below(path)))

    def path_of(self, member: Member) -> Path | None:
        """See `Container.path_of`."""
        return self.path / member.key

    @contextmanager
    def open(self, member: Member) -> Iterator[Stream]:
        """See `Container.open`."""
        with _reading(member.base), (self.path / member.key).open("rb") as file:
            yield file


class ZipContainer(Container):
    """A zip archive that passed `zip_guard`."""

    def __init__(self, source: Path | BinaryIO, name: str = "") -> None:
        """Opens and checks the archive's directory. `name`: what an archive that is only in memory is called."""
        path = source if isinstance(source, Path) else Path(name)
        with _reading(path.name):
            self._zip = zip_guard.open_checked(source, path.name)
        infos = [info for info in self._zip.infolist() if not info.is_dir()]
        self._infos = {info.filename: info for info in infos}
        super().__init__(path, [Member(_readable_name(info), info.file_size, info.filename) for info in infos])

    @contextmanager
    def open(self, member: Member) -> Iterator[Stream]:
        """See `Container.open`. The length and the CRC are checked when the last byte is read."""
        info = self._infos[member.key]
        zip_guard.check_member(self.path.name, info)
        with _reading(member.base), self._zip.open(info) as file:
            yield _WholeMember(file, info, self.path.name)


class _WholeMember:
    """Reads an archive member and checks that it is as long as the directory says."""

    def __init__(self, file: IO[bytes], info: zipfile.ZipInfo, archive: str) -> None:
        self._file = file
        self._left = info.file_size
        self._archive = archive

    def read(self, size: int, /) -> bytes:
        data = self._file.read(size)
        self._left -= len(data)
        if not data and size and self._left:
            raise InputRefused(
                mark("{file} is damaged: a file in it is shorter than it should be.").format(file=self._archive),
                _DAMAGED,
            )
        return data


@contextmanager
def _reading(name: str) -> Iterator[None]:
    """Everything that damaged archives and disks raise, as one sentence; all of these come out of bit-flipped zips."""
    try:
        yield
    except InputRefused:
        raise
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
        if isinstance(error, PermissionError):
            raise InputRefused(
                mark("{file} may not be read.").format(file=name),
                mark("Change its permissions or copy it to your own folder."),
            ) from error
        raise InputRefused(mark("{file} is damaged and cannot be read.").format(file=name), _DAMAGED) from error


def _files_below(folder: Path) -> Iterator[Member]:
    """All regular files, breadth first, at most MAX_FOLDER_FILES of them."""
    found, waiting = 0, [folder]
    while waiting:
        here = waiting.pop()
        try:
            with os.scandir(here) as entries:
                for entry in entries:
                    found += 1
                    if found > MAX_FOLDER_FILES:
                        raise InputRefused(
                            mark("{folder} holds too many files.").format(folder=folder.name),
                            mark("Choose the folder of the export itself."),
                        )
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(Path(entry.path))
                    elif entry.is_file(follow_symlinks=False):
                        key = Path(entry.path).relative_to(folder).as_posix()
                        yield Member(unicodedata.normalize("NFC", key), entry.stat().st_size, key)
        except OSError as error:
            raise InputRefused(
                mark("The folder {folder} may not be read.").format(folder=here.name),
                mark("Change its permissions or copy it."),
            ) from error


def _is_litter(name: str) -> bool:
    """What macOS and others leave beside the files of people."""
    parts = PurePosixPath(name).parts
    return any(part in _HIDDEN or part.startswith("._") for part in parts)


def _readable_name(info: zipfile.ZipInfo) -> str:
    """The member's name, with UTF-8 that some tool took for CP437 put right again."""
    name = info.filename
    with suppress(UnicodeError):
        name = name.encode("cp437").decode("utf-8")
    return unicodedata.normalize("NFC", name)
