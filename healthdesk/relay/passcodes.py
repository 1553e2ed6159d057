"""Passcodes as Argon2id hashes. Hashing is rationed: it must not slow what needs none, nor fill the memory."""

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

MEMORY_KIB = 19 * 1024  # OWASP's least for Argon2id, with two passes: the code has 59 random bits of its own
PASSES = 2
LANES = 1
SALT_BYTES = 16
HASH_BYTES = 32
AT_ONCE = 2


class Passcodes:
    """Hashes and checks, at most two at a time."""

    def __init__(self) -> None:
        """With threads of its own, so that waiting for a hash takes none from the files."""
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="passcode")
        self.evaluated = 0

    async def hash(self, passcode: str) -> str:
        """As a PHC string with its own salt."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, _hash, plain(passcode))

    async def matches(self, passcode: str, hashed: str) -> bool:
        """Whether it is the passcode, in constant time."""
        self.evaluated += 1
        return await asyncio.get_running_loop().run_in_executor(self._threads, _matches, plain(passcode), hashed)

    def close(self) -> None:
        """Let the threads go."""
        self._threads.shutdown(wait=False, cancel_futures=True)


def plain(passcode: str) -> str:
    """As people type it: the case and the dashes do not matter."""
    return "".join(sign for sign in passcode.upper() if sign.isalnum())


def _hash(passcode: str) -> str:
    kdf = Argon2id(
        salt=os.urandom(SALT_BYTES), length=HASH_BYTES, iterations=PASSES, lanes=LANES, memory_cost=MEMORY_KIB
    )
    return kdf.derive_phc_encoded(passcode.encode())


def _matches(passcode: str, hashed: str) -> bool:
    try:
        Argon2id.verify_phc_encoded(passcode.encode(), hashed)
    except InvalidKey:
        return False
    return True
