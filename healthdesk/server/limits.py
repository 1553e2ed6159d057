"""How often somebody may ask: token buckets per network and per share, in memory, keyed by hashes that die with the day."""

import hashlib
import ipaddress
import os
import time
from collections import OrderedDict
from dataclasses import dataclass

KEPT = 100_000  # buckets; the longest unused goes first


@dataclass(frozen=True, slots=True)
class Rate:
    """So many at once, and so many a second on the long run."""

    burst: float
    per_second: float


class Limiter:
    """Token buckets of one rate."""

    def __init__(self, rate: Rate) -> None:
        """`rate` for every key alike."""
        self._rate = rate
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait(self, key: str, now: float | None = None) -> float:
        """0 if this request may pass, and it is counted; else the seconds after which one may."""
        at = time.monotonic() if now is None else now
        level, since = self._buckets.pop(key, (self._rate.burst, at))
        level = min(self._rate.burst, level + (at - since) * self._rate.per_second)
        passes = level >= 1
        self._buckets[key] = (level - 1 if passes else level, at)
        if len(self._buckets) > KEPT:
            self._buckets.popitem(last=False)
        return 0.0 if passes else (1 - level) / self._rate.per_second


class Networks:
    """Names networks without keeping addresses: a keyed hash of the /24 or /56, with another key every day."""

    def __init__(self) -> None:
        """A first key."""
        self._day, self._key = 0, b""

    def name(self, address: str, now: float | None = None) -> str:
        """Twelve hexadecimal digits."""
        day = int((time.time() if now is None else now) // 86_400)
        if day != self._day:
            self._day, self._key = day, os.urandom(16)
        try:
            host = ipaddress.ip_address(address)
        except ValueError:
            return "unknown"
        prefix = 24 if host.version == 4 else 56
        network = ipaddress.ip_network(f"{host}/{prefix}", strict=False)
        return hashlib.blake2b(str(network).encode(), key=self._key, digest_size=6).hexdigest()
