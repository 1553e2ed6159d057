"""Passcodes as Argon2id hashes. Hashing is rationed: it must not slow what needs none, nor fill the memory."""

import asyncio
import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

MEMORY_KIB = 19 * 1024  # OWASP's least for Argon2id, with two passes: the code has 59 random bits of its own
PASSES = 2
LANES = 1
SALT_BYTES = 16
HASH_BYTES = 32
AT_ONCE = max(1, (os.cpu_count() or 2) // 2)
NICE = 10


class Passcodes:
    """Hashes and checks, on half of the cores at most."""

    def __init__(self) -> None:
        """With threads of its own, so that waiting for a hash takes none from the files."""
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="passcode", initializer=_step_back)
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


def _step_back() -> None:
    """Linux ranks each thread by itself: where there is no core to spare, a file goes before a hash."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)


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
