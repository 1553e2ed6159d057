"""The clock of this computer, the zones that it knows, and how soon a thread gets its turn."""

import functools
import time
import zoneinfo

# A thread that waits for the interpreter gets it from a busy one after this long. With the usual 5 ms a painted table, or
# a connection that wakes for every 64 kB, waits so long at each step while another thread imports.
SHORT_TURN_S = 0.0005


def now_ms() -> int:
    """UTC ms. Of a server's clock nothing is believed."""
    return time.time_ns() // 1_000_000


@functools.cache
def zone_names() -> frozenset[str]:
    """All IANA names; found once, since hundreds of files are walked through for it."""
    return frozenset(zoneinfo.available_timezones())
