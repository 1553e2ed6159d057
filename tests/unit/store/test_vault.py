"""The keys: every way in opens, nothing else does, and a changed key file is noticed."""

import base64
import json
import random
from pathlib import Path
from typing import Any

import keyring
import keyring.errors
import pytest

from healthdesk.base.errors import KnownFailure, NoStore, StoreDamaged, UsageError, WrongPassphrase
from healthdesk.store import vault as vaults
from healthdesk.store.kdf import CEILING, FLOOR, KdfCost, calibrate, stretch
from healthdesk.store.vault import Vault, create_vault, open_with_keyring, open_with_passphrase, open_with_recovery
from tests.unit.store.people import CHEAP, PASSPHRASE


def opened(path: Path, passphrase: str = PASSPHRASE) -> Vault:
    return open_with_passphrase(path, passphrase, cost=CHEAP)


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    return tmp_path / "health.keys"


@pytest.fixture
def trusted(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The test's keyring, as one that may be relied on."""
    backend = keyring.get_keyring()
    monkeypatch.setattr(vaults, "TRUSTED_KEYRINGS", frozenset({type(backend).__module__}))
    return backend


def test_passphrase_and_recovery_key_open_the_same_keys(keys: Path) -> None:
    made, recovery = create_vault(keys, PASSPHRASE, cost=CHEAP)
    expected = made.database_key()
    assert len(expected) == 32
    assert opened(keys).database_key() == expected
    assert open_with_recovery(keys, recovery).database_key() == expected


def test_two_stores_never_share_a_key(tmp_path: Path) -> None:
    one, _ = create_vault(tmp_path / "a", PASSPHRASE, cost=CHEAP)
    two, _ = create_vault(tmp_path / "b", PASSPHRASE, cost=CHEAP)
    assert one.database_key() != two.database_key()
    assert one.store_uuid != two.store_uuid


def test_characters_typed_in_another_way_are_the_same_passphrase(keys: Path) -> None:
    made, _ = create_vault(keys, "größe der möwe", cost=CHEAP)
    assert opened(keys, "gro\u0308ße der mo\u0308we").store_uuid == made.store_uuid


def test_wrong_passphrase_and_wrong_recovery_key_open_nothing(keys: Path, tmp_path: Path) -> None:
    create_vault(keys, PASSPHRASE, cost=CHEAP)
    _, other = create_vault(tmp_path / "other.keys", PASSPHRASE, cost=CHEAP)
    with pytest.raises(WrongPassphrase):
        opened(keys, PASSPHRASE + " ")
    with pytest.raises(WrongPassphrase):
        open_with_recovery(keys, other)


@pytest.mark.parametrize("short", ["", "elevenchars", " " * 20, "x" * 11])
def test_short_passphrase_is_refused_and_writes_nothing(keys: Path, short: str) -> None:
    with pytest.raises(UsageError, match="12 characters"):
        create_vault(keys, short, cost=CHEAP)
    assert not keys.exists()


def test_changing_the_passphrase_keeps_the_keys_and_the_recovery_key(keys: Path) -> None:
    made, recovery = create_vault(keys, PASSPHRASE, cost=CHEAP)
    opened(keys).change_passphrase("eleven grey geese flying")
    assert opened(keys, "eleven grey geese flying").database_key() == made.database_key()
    assert open_with_recovery(keys, recovery).database_key() == made.database_key()
    with pytest.raises(WrongPassphrase):
        opened(keys)


def test_new_recovery_key_takes_the_place_of_the_old_one(keys: Path) -> None:
    made, old = create_vault(keys, PASSPHRASE, cost=CHEAP)
    new = made.new_recovery_key()
    assert open_with_recovery(keys, new).database_key() == made.database_key()
    with pytest.raises(WrongPassphrase):
        open_with_recovery(keys, old)


def test_key_file_holds_neither_key_nor_passphrase_and_is_the_owners_alone(keys: Path) -> None:
    made, recovery = create_vault(keys, PASSPHRASE, cost=CHEAP)
    content = keys.read_bytes()
    for secret in (bytes(made._root), bytes(made.database_key())):
        for spelled in (secret, secret.hex().encode(), base64.b64encode(secret)):
            assert spelled not in content
    assert PASSPHRASE.encode() not in content
    assert recovery.encode() not in content
    assert keys.stat().st_mode & 0o077 == 0


def test_wiped_vault_is_of_no_use(keys: Path) -> None:
    made, _ = create_vault(keys, PASSPHRASE, cost=CHEAP)
    root = made._root
    made.wipe()
    assert not any(root)
    with pytest.raises(ValueError, match="wiped"):
        made.database_key()


def test_without_a_key_file_there_is_no_store(keys: Path) -> None:
    with pytest.raises(NoStore):
        opened(keys)


def test_spare_copy_opens_when_the_key_file_is_cut_off(keys: Path) -> None:
    made, _ = create_vault(keys, PASSPHRASE, cost=CHEAP)
    made.change_passphrase("eleven grey geese flying")  # keeps the file before it
    keys.write_bytes(keys.read_bytes()[:100])
    assert opened(keys).database_key() == made.database_key()


def test_mutated_key_file_never_unlocks_and_never_crashes(keys: Path) -> None:
    create_vault(keys, PASSPHRASE, cost=CHEAP)
    good = keys.read_bytes()
    chance = random.Random(20)
    tried = 0
    while tried < 300:
        bad = bytearray(good)
        at = chance.randrange(len(bad))
        kind = chance.randrange(3)
        if kind == 0:
            bad[at] = chance.randrange(256)
        elif kind == 1:
            del bad[at : at + chance.randrange(1, 40)]
        else:
            bad[at:at] = bytes(chance.choice(b'0123456789abcdef"{}[],:') for _ in range(chance.randrange(1, 20)))
        if bytes(bad).strip() == good.strip():
            continue
        tried += 1
        keys.write_bytes(bad)
        with pytest.raises((WrongPassphrase, StoreDamaged)):
            opened(keys)


@pytest.mark.parametrize(
    ("field", "value"),
    [("memory_kib", 64 << 20), ("memory_kib", 1), ("passes", 10_000), ("lanes", 99), ("passes", True), ("passes", 3.0), ("salt", "00")],
)  # fmt: skip
def test_hostile_cost_is_refused_before_any_derivation(
    keys: Path, monkeypatch: pytest.MonkeyPatch, field: str, value: object
) -> None:
    create_vault(keys, PASSPHRASE, cost=FLOOR)
    content = json.loads(keys.read_bytes())
    content["slots"][0]["kdf"][field] = value
    keys.write_text(json.dumps(content))
    monkeypatch.setattr(vaults, "stretch", lambda *_: pytest.fail("derived a key from hostile numbers"))
    with pytest.raises(StoreDamaged):
        open_with_passphrase(keys, PASSPHRASE)


def test_cheap_slot_opens_only_for_whoever_asks_for_cheap(keys: Path) -> None:
    create_vault(keys, PASSPHRASE, cost=CHEAP)
    with pytest.raises(StoreDamaged):
        open_with_passphrase(keys, PASSPHRASE)


def test_slot_taken_out_of_the_file_is_noticed(keys: Path) -> None:
    create_vault(keys, PASSPHRASE, cost=CHEAP)
    content = json.loads(keys.read_bytes())
    content["slots"] = [slot for slot in content["slots"] if slot["kind"] == "passphrase"]
    keys.write_text(json.dumps(content))
    with pytest.raises(StoreDamaged, match="changed"):
        opened(keys)


def test_slot_of_another_store_opens_nothing(keys: Path, tmp_path: Path) -> None:
    create_vault(keys, PASSPHRASE, cost=CHEAP)
    other = tmp_path / "other.keys"
    create_vault(other, PASSPHRASE, cost=CHEAP)
    content = json.loads(keys.read_bytes())
    content["slots"] = json.loads(other.read_bytes())["slots"]
    keys.write_text(json.dumps(content))
    with pytest.raises(WrongPassphrase):
        opened(keys)


def test_crash_while_writing_leaves_the_old_key_file(keys: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made, _ = create_vault(keys, PASSPHRASE, cost=CHEAP)
    before = keys.read_bytes()

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(KnownFailure, match="could not be written"):
        made.change_passphrase("eleven grey geese flying")
    assert keys.read_bytes() == before


def test_calibrated_cost_is_never_below_the_floor() -> None:
    cost = calibrate()
    assert cost.at_least(FLOOR)
    assert cost.at_most(CEILING)


def test_derivation_gives_the_same_key_as_ever() -> None:
    # A golden vector: a store made by an older program must open in every later one.
    key = stretch(PASSPHRASE, bytes(range(16)), KdfCost(1024, 1, 1))
    assert key.hex() == "95fc5483bca4778868b9d82314dbb84c058c10b718024605c90b4bbaf9b04ed2"


def test_keyring_opens_the_store_and_revoking_it_closes_that_way(keys: Path, trusted: Any) -> None:
    made, _ = create_vault(keys, PASSPHRASE, keyring=True, cost=CHEAP)
    again = open_with_keyring(keys)
    assert again is not None
    assert again.database_key() == made.database_key()
    assert len(trusted.entries) == 1  # the trial entry is gone
    (secret,) = trusted.entries.values()
    assert base64.urlsafe_b64decode(secret + "=") != bytes(made._root)
    again.remove_keyring()
    assert open_with_keyring(keys) is None
    assert not trusted.entries


def test_without_keyring_slot_the_keyring_is_not_asked(keys: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    create_vault(keys, PASSPHRASE, cost=CHEAP)
    monkeypatch.setattr(vaults, "_keyring", lambda: pytest.fail("asked"))
    assert open_with_keyring(keys) is None


def test_keyring_of_an_unknown_kind_is_refused_and_nothing_is_made(keys: Path) -> None:
    with pytest.raises(KnownFailure, match="no keyring"):
        create_vault(keys, PASSPHRASE, keyring=True, cost=CHEAP)
    assert not keys.exists()


def test_keyring_that_keeps_nothing_is_found_out(keys: Path, trusted: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(trusted), "set_password", lambda *_: None)
    monkeypatch.setattr(type(trusted), "delete_password", lambda *_: None)
    with pytest.raises(KnownFailure, match="did not keep"):
        create_vault(keys, PASSPHRASE, keyring=True, cost=CHEAP)


def test_locked_keyring_is_locked_and_not_missing(keys: Path, trusted: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    create_vault(keys, PASSPHRASE, keyring=True, cost=CHEAP)
    before = keys.read_bytes()

    def locked(*_: object) -> None:
        raise keyring.errors.KeyringLocked

    monkeypatch.setattr(type(trusted), "get_password", locked)
    with pytest.raises(vaults.KeyringLocked, match="locked"):
        open_with_keyring(keys)
    assert keys.read_bytes() == before


def test_entry_lost_from_the_keyring_leaves_the_passphrase(keys: Path, trusted: Any) -> None:
    made, _ = create_vault(keys, PASSPHRASE, keyring=True, cost=CHEAP)
    trusted.entries.clear()
    assert open_with_keyring(keys) is None
    assert opened(keys).database_key() == made.database_key()
