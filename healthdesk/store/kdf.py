"""How a passphrase becomes a key: Argon2id, as costly as this machine bears without the owner noticing."""

import os
import threading
import time
import unicodedata
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

KEY_BYTES = 32
SALT_BYTES = 16
PATIENCE_S = 1.0
SHARE_OF_MEMORY = 4  # at most a quarter of what is free


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess costs: memory in KiB, passes over it, lanes."""

    memory_kib: int
    passes: int
    lanes: int

    @property
    def work(self) -> int:
        """Blocks of a KiB that one guess fills, which is what takes time."""
        return self.memory_kib * self.passes

    def at_least(self, floor: "KdfCost") -> bool:
        """True if a guess is no cheaper than at `floor`."""
        return self.memory_kib >= floor.memory_kib and self.passes >= floor.passes and self.lanes >= 1

    def at_most(self, ceiling: "KdfCost") -> bool:
        """True if no number is above `ceiling`."""
        return self.memory_kib <= ceiling.memory_kib and self.passes <= ceiling.passes and self.lanes <= ceiling.lanes


FLOOR = KdfCost(64 << 10, 3, 4)
# Tried from the costly end; the floor is what remains. A guess fills four and two times as many blocks as at the floor.
# More passes over less memory: unlocking must not need more of it than the largest import does.
CALIBRATED = (KdfCost(160 << 10, 5, 4), KdfCost(96 << 10, 4, 4))
# A key file is a foreign file until it is unlocked: it must not be able to ask for all the memory there is.
CEILING = KdfCost(1 << 20, 10, 8)
# OpenSSL takes the lanes from one pool of threads: two derivations at once each get a part of it and wait for ever.
_one_at_a_time = threading.Lock()


def stretch(passphrase: str, salt: bytes, cost: KdfCost) -> bytes:
    """32 bytes from a passphrase; the same for every way of typing the same characters (NFKC)."""
    secret = unicodedata.normalize("NFKC", passphrase).encode()
    kdf = Argon2id(salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib)
    with _one_at_a_time:
        return kdf.derive(secret)


def calibrate() -> KdfCost:
    """The greatest cost that takes less than a second here; never below the floor."""
    began = time.perf_counter()
    stretch("calibration", bytes(SALT_BYTES), FLOOR)
    floor_s = time.perf_counter() - began
    free_kib = _free_memory_kib()
    for cost in CALIBRATED:
        if floor_s * cost.work / FLOOR.work <= PATIENCE_S and cost.memory_kib * SHARE_OF_MEMORY <= free_kib:
            return cost
    return FLOOR


def _free_memory_kib() -> int:
    """Free memory as far as the system tells; 0 where it does not, which chooses the floor."""
    try:
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") >> 10
    except (AttributeError, ValueError, OSError):
        return 0
