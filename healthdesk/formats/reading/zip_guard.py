"""What must hold before a zip is read: few entries, none over another, no path out, no bomb, no lie about its length.

All of it is decided from the directory at the end of the file, before anything is inflated: no entry can yield more than
its declared length, since the reader stops there, nor use more packed bytes than lie between it and its neighbor.
"""

import struct
import zipfile
from pathlib import Path, PureWindowsPath
from typing import BinaryIO

from healthdesk.base.errors import InputRefused
from healthdesk.base.words import mark

MAX_ENTRIES = 100_000
MAX_TOTAL = 64 << 30
RATIO_FREE = 64 << 20  # so much may be packed however tightly
MAX_RATIO = 200  # exports reach 50
MAX_NAME = 255
_ENTRY_ROOM = 400  # bytes of the directory for each entry; names of exports are short
_EOCD, _EOCD64, _LOCATOR64, _LOCAL = b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07", 30
_ENCRYPTED = 0x1
_SAFE = mark("Nothing was changed.")


def open_checked(source: Path | BinaryIO, name: str) -> zipfile.ZipFile:
    """Open an archive after checking it whole. Raises InputRefused, or what `zipfile` raises for damage."""
    if isinstance(source, Path):
        with source.open("rb") as file:
            directory = _directory(file)
    else:
        directory = _directory(source)
    if directory is None:
        raise InputRefused(
            mark("{file} is incomplete: the end of the archive is missing.").format(file=name),
            mark("Copy or export it again."),
        )
    entries, size = directory
    if entries > MAX_ENTRIES or size > MAX_ENTRIES * _ENTRY_ROOM:
        raise InputRefused(mark("{file} has more entries than any health export.").format(file=name), _SAFE)
    archive = zipfile.ZipFile(source)  # closed with the process that reads
    try:
        _check(name, archive)
    except InputRefused:
        archive.close()
        raise
    return archive


def check_member(archive: str, info: zipfile.ZipInfo) -> None:
    """Refuse a member that cannot or must not be inflated."""
    if info.flag_bits & _ENCRYPTED:
        raise InputRefused(
            mark("{file} is protected by a password.").format(file=archive), mark("Unpack it and import the folder.")
        )
    if info.file_size > RATIO_FREE and info.file_size > MAX_RATIO * max(info.compress_size, 1):
        raise InputRefused(mark("{file} unpacks to far more than any health export.").format(file=archive), _SAFE)


def _check(name: str, archive: zipfile.ZipFile) -> None:
    infos = archive.infolist()
    if len(infos) > MAX_ENTRIES:  # the count that it declares is not what `zipfile` goes by
        raise InputRefused(mark("{file} has more entries than any health export.").format(file=name), _SAFE)
    if len({info.filename for info in infos}) != len(infos):
        raise InputRefused(
            mark("{file} holds two files of the same name.").format(file=name), mark("Unpack it and import the folder.")
        )
    for info in infos:
        if _leads_out(info.filename):
            raise InputRefused(
                mark("{file} holds a file whose name leads out of the archive.").format(file=name), _SAFE
            )
        if len(info.filename) > MAX_NAME * 4 or not _plain(info.filename):
            raise InputRefused(mark("{file} holds a file with an unreadable name.").format(file=name), _SAFE)
    if sum(info.file_size for info in infos) > MAX_TOTAL:
        raise InputRefused(mark("{file} unpacks to far more than any health export.").format(file=name), _SAFE)
    if not infos:
        return
    placed = sorted(infos, key=lambda info: info.header_offset)
    begins = [info.header_offset for info in placed[1:]] + [archive.start_dir]
    for info, following in zip(placed, begins, strict=True):
        # The shortest this entry can be: local extra fields and descriptors only make it longer.
        if info.header_offset + _LOCAL + len(info.orig_filename) + info.compress_size > following:
            raise InputRefused(
                mark("{file} is built wrongly: its entries overlap.").format(file=name),
                mark("Unpack it yourself and import the folder."),
            )


def _plain(name: str) -> bool:
    """No control characters and no marks that change the direction of writing."""
    return not any(ord(c) < 32 or "\u202a" <= c <= "\u202e" or "\u2066" <= c <= "\u2069" for c in name)


def _leads_out(name: str) -> bool:
    """True for absolute names, drives, and ".." however the slashes lean."""
    windows = PureWindowsPath(name)
    return bool(windows.drive or windows.root) or ".." in windows.parts


def _directory(file: BinaryIO) -> tuple[int, int] | None:
    """Entries and bytes of the directory as declared, None without an end record. Reads only the end of the file."""
    size = file.seek(0, 2)
    file.seek(max(0, size - 65_557))
    tail = file.read()
    at = tail.rfind(_EOCD)
    if at < 0 or at + 22 > len(tail):
        return None
    entries, length = struct.unpack_from("<HI", tail, at + 10)
    locator = tail[at - 20 : at] if at >= 20 else b""
    if locator.startswith(_LOCATOR64):
        (offset,) = struct.unpack_from("<Q", locator, 8)
        file.seek(min(offset, size))
        record = file.read(56)
        if record.startswith(_EOCD64) and len(record) == 56:
            entries64, length64 = struct.unpack_from("<QQ", record, 32)
            return max(entries, entries64), length64
    return entries, length
