"""The keys of a store. A random root key, wrapped per way in; everything else is derived from it.

    root key -- HKDF --> database key (raw SQLCipher key), key of the envelope's MAC, public key check
    passphrase (Argon2id) | recovery key (HKDF) | system keyring (random) -- AES-256-GCM --> root key

Changing the passphrase rewrites one slot; the data are never encrypted anew. Only this module talks to the keyring.
"""

import base64
import binascii
import hmac
import secrets
import unicodedata
import uuid
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from healthdesk.base.clock import now_ms
from healthdesk.base.errors import Exit, KnownFailure, UsageError, WrongPassphrase
from healthdesk.base.passphrase import MIN_LENGTH
from healthdesk.base.words import mark
from healthdesk.store.envelope import (
    CHECK_BYTES,
    NONCE_BYTES,
    Envelope,
    Slot,
    SlotKind,
    damaged,
    read_envelope,
    write_envelope,
)
from healthdesk.store.kdf import CEILING, FLOOR, KEY_BYTES, SALT_BYTES, KdfCost, calibrate, stretch
from healthdesk.store.recovery import new_recovery_secret, print_recovery_key, read_recovery_key

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

KEYRING_SERVICE = "healthdesk"
# Back ends known to keep what they are given, encrypted, for the logged-in user only.
TRUSTED_KEYRINGS = frozenset(
    {
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
        "keyring.backends.Windows",
        "keyring.backends.macOS",
    }
)


class KeyringLocked(KnownFailure):
    """The keyring is there and holds its entries back until it is unlocked."""

    exit_code = Exit.LOCKED


class Vault:
    """The unlocked keys. `wipe` it when done; what Python has copied meanwhile goes with the process only."""

    def __init__(self, path: Path, envelope: Envelope, root: bytearray, cost: KdfCost | None = None) -> None:
        """Takes over `root`. Made by `new_vault` and the `open_with` functions only."""
        self.path = path
        self._envelope = envelope
        self._root = root
        self._cost = cost

    @property
    def store_uuid(self) -> uuid.UUID:
        """The store that these keys belong to."""
        return self._envelope.store_uuid

    @property
    def has_keyring(self) -> bool:
        """True if the system keyring is one of the ways in."""
        return any(slot.kind is SlotKind.KEYRING for slot in self._envelope.slots)

    def database_key(self) -> bytearray:
        """The raw 256-bit key of the database. The caller wipes it."""
        return bytearray(self._derive(f"db/{self._envelope.epoch}"))

    def seal_key(self) -> bytes:
        """The 256-bit key of the seal on backups."""
        return self._derive("backup-seal")

    def key_file(self) -> bytes:
        """The content of the key file as it would be written now."""
        self._envelope.mac = self._mac()
        return self._envelope.to_json()

    def opens(self, other: Envelope) -> bool:
        """Whether that key file belongs to the same store and generation of keys, whatever its ways in."""
        return (other.store_uuid, other.epoch) == (self.store_uuid, self._envelope.epoch)

    def change_passphrase(self, new: str) -> None:
        """Replace the passphrase; the other ways in stay. Old copies of the key file keep the old one."""
        check_passphrase(new)
        self._replace(SlotKind.PASSPHRASE, self._passphrase_slot(new))
        self.save()

    def new_recovery_key(self) -> str:
        """Replace the recovery key and return the new one, which is kept nowhere."""
        slot, text = self._recovery_slot()
        self._replace(SlotKind.RECOVERY, slot)
        self.save()
        return text

    def add_keyring(self) -> None:
        """Let the system's keyring open this store. Raises KnownFailure where there is none that can be trusted."""
        old = [slot for slot in self._envelope.slots if slot.kind is SlotKind.KEYRING]
        self._replace(SlotKind.KEYRING, self._keyring_slot())
        self.save()
        for slot in old:
            _forget(self._envelope, slot)

    def remove_keyring(self) -> None:
        """Take the keyring out of the ways in."""
        gone = [slot for slot in self._envelope.slots if slot.kind is SlotKind.KEYRING]
        self._envelope.slots = [slot for slot in self._envelope.slots if slot.kind is not SlotKind.KEYRING]
        self.save()
        for slot in gone:
            _forget(self._envelope, slot)

    def save(self) -> None:
        """Sign the envelope and write it in one step."""
        self._envelope.mac = self._mac()
        write_envelope(self.path, self._envelope)

    def wipe(self) -> None:
        """Overwrite the root key. The vault is of no use afterwards."""
        self._root[:] = bytes(len(self._root))
        self._root.clear()

    def check_signature(self) -> None:
        """Raises StoreDamaged if a slot was added, removed or edited by anything but an unlocked healthdesk."""
        if not hmac.compare_digest(self._mac(), self._envelope.mac):
            raise damaged()

    def _mac(self) -> bytes:
        return hmac.digest(self._derive("envelope-mac"), self._envelope.signed_part(), "sha256")

    def _derive(self, purpose: str) -> bytes:
        if not self._root:
            raise ValueError("the vault is wiped")
        info = f"healthdesk/v1/{purpose}".encode()
        return HKDF(SHA256(), KEY_BYTES, self.store_uuid.bytes, info).derive(bytes(self._root))

    def _replace(self, kind: SlotKind, slot: Slot) -> None:
        self._envelope.slots = [old for old in self._envelope.slots if old.kind is not kind] + [slot]

    def _passphrase_slot(self, passphrase: str) -> Slot:
        cost = self._cost or calibrate()
        salt = secrets.token_bytes(SALT_BYTES)
        kdf = {
            "name": "argon2id",
            "memory_kib": cost.memory_kib,
            "passes": cost.passes,
            "lanes": cost.lanes,
            "salt": salt.hex(),
        }
        return self._wrap(SlotKind.PASSPHRASE, kdf, stretch(passphrase, salt, cost))

    def _recovery_slot(self) -> tuple[Slot, str]:
        secret, salt = new_recovery_secret(), secrets.token_bytes(SALT_BYTES)
        slot = self._wrap(SlotKind.RECOVERY, {"name": "hkdf-sha256", "salt": salt.hex()}, _expand(secret, salt))
        return slot, print_recovery_key(secret)

    def _keyring_slot(self) -> Slot:
        backend = _keyring()
        if backend is None:
            raise KnownFailure(
                mark("This system has no keyring that healthdesk can rely on."),
                mark("Use the passphrase; it always works."),
            )
        secret = secrets.token_bytes(KEY_BYTES)
        slot = self._wrap(SlotKind.KEYRING, {"name": "random"}, secret)
        text = base64.urlsafe_b64encode(secret).decode().rstrip("=")
        _keep(backend, _entry(self._envelope, slot), text)
        return slot

    def _wrap(self, kind: SlotKind, kdf: dict[str, Any], key: bytes) -> Slot:
        head = Slot(secrets.token_hex(4), kind, now_ms(), kdf)
        nonce = secrets.token_bytes(NONCE_BYTES)
        wrapped = AESGCM(key).encrypt(nonce, bytes(self._root), self._envelope.binding(head))
        return Slot(head.id, kind, head.created, kdf, nonce, wrapped)


def new_vault(path: Path, passphrase: str, *, keyring: bool = False, cost: KdfCost | None = None) -> tuple[Vault, str]:
    """Fresh keys and the recovery key, which is kept nowhere; `save` writes the key file.

    `cost` replaces the calibrated cost of the passphrase. Raises UsageError for a short passphrase.
    """
    check_passphrase(passphrase)
    root, store_uuid = bytearray(secrets.token_bytes(KEY_BYTES)), uuid.uuid4()
    vault = Vault(path, Envelope(store_uuid, 1, _key_check(root, store_uuid)), root, cost)
    recovery_slot, recovery_key = vault._recovery_slot()  # noqa: SLF001 - the constructor of this class
    slots = [vault._passphrase_slot(passphrase), recovery_slot]  # noqa: SLF001
    if keyring:
        slots.append(vault._keyring_slot())  # noqa: SLF001
    vault._envelope.slots = slots  # noqa: SLF001
    return vault, recovery_key


def create_vault(
    path: Path, passphrase: str, *, keyring: bool = False, cost: KdfCost | None = None
) -> tuple[Vault, str]:
    """`new_vault`, written to `path`."""
    vault, recovery_key = new_vault(path, passphrase, keyring=keyring, cost=cost)
    vault.save()
    return vault, recovery_key


def open_with_passphrase(path: Path, passphrase: str, *, cost: KdfCost | None = None) -> Vault:
    """Raises WrongPassphrase, NoStore or StoreDamaged. `cost` allows slots cheaper than the floor, down to it."""
    envelope = read_envelope(path)
    for slot in _slots(envelope, SlotKind.PASSPHRASE):
        salt, slot_cost = _argon2(slot, cost or FLOOR)
        if vault := _unwrap(path, envelope, slot, stretch(passphrase, salt, slot_cost), cost):
            return vault
    raise WrongPassphrase(
        mark("That passphrase does not open this store."), mark("Check it, or use your recovery key.")
    )


def open_with_recovery(path: Path, recovery_key: str) -> Vault:
    """Raises WrongPassphrase, NoStore or StoreDamaged."""
    secret = read_recovery_key(recovery_key)
    envelope = read_envelope(path)
    for slot in _slots(envelope, SlotKind.RECOVERY):
        if slot.kdf.get("name") != "hkdf-sha256" or set(slot.kdf) != {"name", "salt"}:
            raise damaged()
        if vault := _unwrap(path, envelope, slot, _expand(secret, _salt(slot)), None):
            return vault
    raise WrongPassphrase(
        mark("That recovery key does not belong to this store."), mark("It may be the key of another profile.")
    )


def open_with_keyring(path: Path) -> Vault | None:
    """None where there is no keyring slot, no trusted keyring or no entry; raises KeyringLocked or StoreDamaged."""
    envelope = read_envelope(path)
    for slot in _slots(envelope, SlotKind.KEYRING):
        backend = _keyring()
        text = None if backend is None else _recall(backend, _entry(envelope, slot))
        if text is None:
            continue
        try:
            key = base64.urlsafe_b64decode(text + "=")
        except (ValueError, binascii.Error):
            continue
        if len(key) == KEY_BYTES and (vault := _unwrap(path, envelope, slot, key, None)):
            return vault
    return None


def check_passphrase(passphrase: str) -> None:
    """Raises UsageError for one that could be guessed by trying."""
    if len(unicodedata.normalize("NFKC", passphrase).strip()) < MIN_LENGTH:
        raise UsageError(
            mark("A passphrase needs at least {count} characters.").format(count=MIN_LENGTH),
            mark("Four or more unrelated words are easy to keep."),
        )


def keyring_name() -> str | None:
    """The system's keyring if it can be trusted with a key, for people to read; None if there is none."""
    backend = _keyring()
    return None if backend is None else str(backend.name)


def _slots(envelope: Envelope, kind: SlotKind) -> list[Slot]:
    return [slot for slot in envelope.slots if slot.kind is kind]


def _argon2(slot: Slot, least: KdfCost) -> tuple[bytes, KdfCost]:
    """Parameters, bounded before any of them is used."""
    if slot.kdf.get("name") != "argon2id" or set(slot.kdf) != {"name", "memory_kib", "passes", "lanes", "salt"}:
        raise damaged()
    numbers = [slot.kdf[name] for name in ("memory_kib", "passes", "lanes")]
    if any(type(number) is not int for number in numbers):
        raise damaged()
    cost = KdfCost(*numbers)
    if not (cost.at_least(least) and cost.at_most(CEILING)):
        raise damaged()
    return _salt(slot), cost


def _salt(slot: Slot) -> bytes:
    try:
        salt = bytes.fromhex(slot.kdf["salt"])
    except (KeyError, TypeError, ValueError) as error:
        raise damaged() from error
    if len(salt) != SALT_BYTES:
        raise damaged()
    return salt


def _unwrap(path: Path, envelope: Envelope, slot: Slot, key: bytes, cost: KdfCost | None) -> Vault | None:
    try:
        root = bytearray(AESGCM(key).decrypt(slot.nonce, slot.wrapped, envelope.binding(slot)))
    except InvalidTag:
        return None
    # GCM does not commit to its key: only the check proves that this is the root key of this store.
    if not hmac.compare_digest(_key_check(root, envelope.store_uuid), envelope.key_check):
        raise damaged()
    vault = Vault(path, envelope, root, cost)
    vault.check_signature()
    return vault


def _key_check(root: bytearray, store_uuid: uuid.UUID) -> bytes:
    return hmac.new(root, b"healthdesk/kc" + store_uuid.bytes, sha256).digest()[:CHECK_BYTES]


def _expand(secret: bytes, salt: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt, b"healthdesk/v1/recovery").derive(secret)


def _entry(envelope: Envelope, slot: Slot) -> str:
    return f"{envelope.store_uuid}:{slot.id}"


def _keyring() -> "KeyringBackend | None":
    """The system's keyring if it is one of the trusted kinds."""
    import keyring

    chosen = keyring.get_keyring()
    for backend in (chosen, *getattr(chosen, "backends", ())):
        if type(backend).__module__ in TRUSTED_KEYRINGS:
            found: KeyringBackend = backend
            return found
    return None


def _keep(backend: "KeyringBackend", entry: str, text: str) -> None:
    """Store an entry after a trial: some back ends accept everything and keep nothing."""
    from keyring.errors import KeyringError

    trial, trial_text = entry + ":trial", secrets.token_hex(16)
    try:
        backend.set_password(KEYRING_SERVICE, trial, trial_text)
        kept = backend.get_password(KEYRING_SERVICE, trial)
        backend.delete_password(KEYRING_SERVICE, trial)
        if kept == trial_text:
            backend.set_password(KEYRING_SERVICE, entry, text)
    except KeyringError as error:
        raise _keyring_failure(error) from None
    if kept != trial_text:
        raise KnownFailure(
            mark("The system's keyring did not keep a trial entry."), mark("Use the passphrase; it always works.")
        )


def _recall(backend: "KeyringBackend", entry: str) -> str | None:
    from keyring.errors import KeyringError, NoKeyringError

    try:
        return backend.get_password(KEYRING_SERVICE, entry)
    except NoKeyringError:
        return None
    except KeyringError as error:
        raise _keyring_failure(error) from None


def _forget(envelope: Envelope, slot: Slot) -> None:
    """Delete the entry of a slot that is gone; without its slot it opens nothing, so failing is harmless."""
    from keyring.errors import KeyringError

    backend = _keyring()
    if backend is not None:
        try:
            backend.delete_password(KEYRING_SERVICE, _entry(envelope, slot))
        except KeyringError:
            return


def _keyring_failure(error: Exception) -> KnownFailure:
    from keyring.errors import KeyringLocked as Locked

    if isinstance(error, Locked):
        return KeyringLocked(mark("The system's keyring is locked."), mark("Unlock it, or use your passphrase."))
    return KnownFailure(mark("The system's keyring did not answer."), mark("Use the passphrase; it always works."))
