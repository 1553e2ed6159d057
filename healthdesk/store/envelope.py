"""The key file: the root key wrapped once per way in. Public to whoever holds the file, so nothing in it is trusted."""

import base64
import binascii
import contextlib
import json
import os
import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, NoReturn

from healthdesk.base.errors import KnownFailure, NoStore, StoreDamaged
from healthdesk.base.words import mark

FORMAT = "healthdesk-keys/1"
MAX_BYTES = 64 << 10
MAX_SLOTS = 16
NONCE_BYTES = 12
WRAPPED_BYTES = 32 + 16  # root key and GCM tag
CHECK_BYTES = 16
MAC_BYTES = 32


class SlotKind(StrEnum):
    """The ways in."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind
    RECOVERY = "recovery"
    KEYRING = "keyring"


@dataclass(frozen=True, slots=True)
class Slot:
    """One wrapped copy of the root key. `kdf` holds the public parameters of its key derivation."""

    id: str
    kind: SlotKind
    created: int  # UTC ms
    kdf: dict[str, Any]
    nonce: bytes = b""
    wrapped: bytes = b""


@dataclass(slots=True)
class Envelope:
    """All slots of one store."""

    store_uuid: uuid.UUID
    epoch: int
    key_check: bytes
    slots: list[Slot] = field(default_factory=list)
    mac: bytes = b""

    def binding(self, slot: Slot) -> bytes:
        """What a slot is bound to by its encryption, so that it can neither move to another store nor be weakened."""
        return canonical(
            {
                "fmt": FORMAT,
                "store_uuid": str(self.store_uuid),
                "epoch": self.epoch,
                "id": slot.id,
                "kind": slot.kind,
                "kdf": slot.kdf,
            }
        )

    def signed_part(self) -> bytes:
        """Everything but the MAC."""
        return canonical(self._content())

    def to_json(self) -> bytes:
        """The file's content."""
        return canonical({**self._content(), "mac": _text(self.mac)}) + b"\n"

    def _content(self) -> dict[str, Any]:
        slots = []
        for slot in self.slots:
            entry = asdict(slot)
            entry["nonce"], entry["wrapped"] = _text(slot.nonce), _text(slot.wrapped)
            slots.append(entry)
        return {
            "fmt": FORMAT,
            "store_uuid": str(self.store_uuid),
            "epoch": self.epoch,
            "key_check": _text(self.key_check),
            "slots": slots,
        }


def canonical(value: Mapping[str, Any]) -> bytes:
    """JSON with one possible spelling."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def read_envelope(path: Path) -> Envelope:
    """The envelope, from its spare copy where the first one is missing or unreadable.

    Raises NoStore where there is neither, StoreDamaged where neither can be read.
    """
    damage: StoreDamaged | None = None
    for candidate in (path, spare(path)):
        try:
            with candidate.open("rb") as file:
                return parse(file.read(MAX_BYTES + 1))
        except FileNotFoundError:
            continue
        except StoreDamaged as error:
            damage = damage or error
        except OSError as error:
            raise KnownFailure(
                mark("The key file cannot be read."), mark("Check the permissions of the data folder.")
            ) from error
    raise damage or NoStore(mark("There is no health store in this folder yet."), mark("Create one first."))


def parse(data: bytes) -> Envelope:
    """The envelope, every field checked for type and size; raises StoreDamaged."""
    try:
        if len(data) > MAX_BYTES:
            raise ValueError("too long")
        top = _fields(
            json.loads(data, parse_constant=_refuse), {"fmt", "store_uuid", "epoch", "key_check", "slots", "mac"}
        )
        if top["fmt"] != FORMAT:
            raise ValueError("another format")
        if not isinstance(top["slots"], list) or not 1 <= len(top["slots"]) <= MAX_SLOTS:
            raise ValueError("slots")
        slots = [_slot(entry) for entry in top["slots"]]
        if len({slot.id for slot in slots}) != len(slots):
            raise ValueError("slot named twice")
        return Envelope(
            uuid.UUID(_str(top["store_uuid"])),
            _int(top["epoch"], 1, 1 << 31),
            _bytes(top["key_check"], CHECK_BYTES),
            slots,
            _bytes(top["mac"], MAC_BYTES),
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, binascii.Error) as error:
        raise damaged() from error


def damaged() -> StoreDamaged:
    """The one sentence about a key file that is not what was written."""
    return StoreDamaged(
        mark("The key file of this store is damaged or was changed by something else."),
        mark("Your data are untouched. Put back health.keys from a backup of the folder."),
    )


def write_envelope(path: Path, envelope: Envelope) -> None:
    """Replace the file in one step, keeping the one before as `.bak`. A crash leaves the old or the new, never half."""
    fresh = path.with_name(path.name + ".new")
    try:
        fresh.unlink(missing_ok=True)
        _write_synced(fresh, envelope.to_json())
        if path.exists():
            kept = spare(path).with_name(spare(path).name + ".new")
            kept.unlink(missing_ok=True)
            _write_synced(kept, path.read_bytes())
            kept.replace(spare(path))
        fresh.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise KnownFailure(
            mark("The key file could not be written."),
            mark("Nothing was changed. Check free space and the folder's permissions."),
        ) from error


def spare(path: Path) -> Path:
    """Where the copy of the previous key file lies."""
    return path.with_name(path.name + ".bak")


def sync_folder(folder: Path) -> None:
    """Make a rename in the folder durable, where the system has a way to."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):  # some file systems refuse it; the rename itself is done
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _write_synced(path: Path, data: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(handle)


def _slot(entry: object) -> Slot:
    entry = _fields(entry, {"id", "kind", "created", "kdf", "nonce", "wrapped"})
    if not isinstance(entry["kdf"], dict):
        raise TypeError("kdf")
    return Slot(
        _str(entry["id"]),
        SlotKind(entry["kind"]),
        _int(entry["created"], 0, 1 << 53),
        entry["kdf"],
        _bytes(entry["nonce"], NONCE_BYTES),
        _bytes(entry["wrapped"], WRAPPED_BYTES),
    )


def _fields(value: object, names: set[str]) -> dict[str, Any]:
    if not isinstance(value, dict) or set(value) != names:
        raise TypeError("fields")
    return value


def _str(value: object) -> str:
    if not isinstance(value, str) or len(value) > 128:
        raise TypeError("text")
    return value


def _int(value: object, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise TypeError("number")
    return value


def _bytes(value: object, length: int) -> bytes:
    data = base64.b64decode(_str(value), validate=True)
    if len(data) != length or _text(data) != value:
        raise ValueError("bytes")
    return data


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _refuse(name: str) -> NoReturn:
    raise ValueError(name)
