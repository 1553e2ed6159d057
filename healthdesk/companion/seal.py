"""Keeps what is in the database unreadable without the key file, which lies beside it and is the owner's alone."""

import os
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from healthdesk.base.errors import KnownFailure

FILE = "companion.key"
_KEY, _NONCE = 32, 12


class Seal:
    """AES-256-GCM with a random nonce before each ciphertext; `place` binds a ciphertext to where it is kept."""

    def __init__(self, key: bytes) -> None:
        """`key`: 32 bytes."""
        self._cipher = AESGCM(key)

    def close(self, plain: bytes, place: str) -> bytes:
        """Sealed."""
        nonce = os.urandom(_NONCE)
        return nonce + self._cipher.encrypt(nonce, plain, place.encode())

    def open(self, sealed: bytes, place: str) -> bytes:
        """What was sealed. Raises KnownFailure where the key is another one or the bytes were changed."""
        try:
            return self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], place.encode())
        except InvalidTag:
            raise KnownFailure(
                "What the companion endpoint keeps cannot be opened.", "Put back the companion.key that belongs to it."
            ) from None


def seal_of(folder: Path) -> Seal:
    """With the key of a folder, made if there is none yet. Raises KnownFailure."""
    file = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not file.exists():
            _write_new(file, secrets.token_bytes(_KEY))
        key = file.read_bytes()
    except OSError as error:
        raise KnownFailure(
            "The companion endpoint's folder cannot be used.", "Check that it can be written."
        ) from error
    if len(key) != _KEY:
        raise KnownFailure("The file companion.key is damaged.", "Put it back from a copy of the folder.")
    return Seal(key)


def _write_new(file: Path, key: bytes) -> None:
    """Whole or not at all, for the owner only; of two programs that start at once the first one's key holds."""
    part = file.with_name(f"{file.name}.{os.getpid()}")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(key)
        stream.flush()
        os.fsync(stream.fileno())
    try:
        os.link(part, file)
    except FileExistsError:
        pass
    finally:
        part.unlink()
