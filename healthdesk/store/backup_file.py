r"""A backup in one file: what it is, the key file, the encrypted store, and a seal over every bit before.

    healthdesk-backup/1 <SHA-256 of the next line, hexadecimal>\n
    {"created": UTC ms, "keys": {the key file}, "schema": number, "size": bytes}\n
    <size bytes: the store, as SQLCipher wrote it>
    <32 bytes: HMAC-SHA256 of everything before, its key derived from the root key>

Without the passphrase it tells when it was made and how large it is, and nothing else. With it, the store and its keys can be
cut out by any program, should healthdesk not be at hand.
"""

import hashlib
import hmac
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from healthdesk.base.errors import InputRefused, StoreDamaged
from healthdesk.base.words import mark
from healthdesk.store.envelope import MAX_BYTES, Envelope, canonical, parse
from healthdesk.store.migrations.runner import NEWEST

SUFFIX = ".hdbackup"
SEAL_BYTES = 32
CHUNK = 1 << 20
_FIRST = re.compile(rb"healthdesk-backup/(\d{1,6}) ([0-9a-f]{64})\n")
_FIRST_BYTES = 128
_VERSION = 1
Moved = Callable[[int], None]  # told how many bytes of the store are done; may raise Cancelled


@dataclass(frozen=True, slots=True)
class Header:
    """What stands before the store. `raw` are the bytes of both lines."""

    created: int  # UTC ms
    schema: int
    size: int  # bytes of the store
    keys: Envelope
    raw: bytes

    @classmethod
    def of(cls, created: int, schema: int, size: int, key_file: bytes) -> "Header":
        """For a backup to be written."""
        fields = {"created": created, "schema": schema, "size": size, "keys": json.loads(key_file)}
        line = canonical(fields) + b"\n"
        first = f"healthdesk-backup/{_VERSION} {hashlib.sha256(line).hexdigest()}\n".encode()
        return cls(created, schema, size, parse(key_file), first + line)


def write(stream: BinaryIO, header: Header, store: Path, seal_key: bytes, moved: Moved) -> None:
    """The whole file; `store` is the verified copy of `header.size` bytes."""
    seal = hmac.new(seal_key, header.raw, "sha256")
    stream.write(header.raw)
    with store.open("rb") as source:
        _move(source, header.size, seal, stream, moved)
    stream.write(seal.digest())


def read_header(stream: BinaryIO) -> Header:
    """What stands before the store, every field checked. Raises InputRefused for anything else than a backup."""
    first = stream.readline(_FIRST_BYTES)
    found = _FIRST.fullmatch(first)
    if found is None:
        raise InputRefused(mark("This file is no backup of healthdesk."), mark("Nothing was changed."))
    if int(found[1]) > _VERSION:
        raise _newer()
    line = stream.readline(MAX_BYTES + CHUNK)
    if int(found[1]) != _VERSION or hashlib.sha256(line).hexdigest() != found[2].decode():
        raise damaged_backup()
    try:
        fields = json.loads(line)
        created, schema, size = (fields[name] for name in ("created", "schema", "size"))
        if set(fields) != {"created", "schema", "size", "keys"} or any(
            type(number) is not int or number < 0 for number in (created, schema, size)
        ):
            raise ValueError("fields")
        header = Header(created, schema, size, parse(json.dumps(fields["keys"]).encode()), first + line)
    except (ValueError, TypeError, KeyError, RecursionError, StoreDamaged) as error:
        raise damaged_backup() from error
    if header.schema > NEWEST:
        raise _newer()
    return header


def read_store(stream: BinaryIO, header: Header, seal_key: bytes, out: BinaryIO | None, moved: Moved) -> None:
    """The store behind the header, into `out`. Raises InputRefused where a single bit is not what was written."""
    seal = hmac.new(seal_key, header.raw, "sha256")
    _move(stream, header.size, seal, out, moved)
    if not hmac.compare_digest(stream.read(SEAL_BYTES), seal.digest()) or stream.read(1):
        raise damaged_backup()


def damaged_backup() -> InputRefused:
    """It is not what was written."""
    return InputRefused(mark("This backup is damaged."), mark("Nothing was changed. Try an earlier one."))


def _newer() -> InputRefused:
    return InputRefused(
        mark("This backup was made by a newer healthdesk."),
        mark("Nothing was changed. Install the newest version to restore it."),
    )


def _move(source: BinaryIO, size: int, seal: "hmac.HMAC", out: BinaryIO | None, moved: Moved) -> None:
    done = 0
    while done < size:
        chunk = source.read(min(CHUNK, size - done))
        if not chunk:
            raise damaged_backup()
        seal.update(chunk)
        if out is not None:
            out.write(chunk)
        done += len(chunk)
        moved(done)
