"""Progress and cancel are one mechanism, so that no loop can report and forget to be cancellable."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from healthdesk.base.errors import Cancelled

PUBLISH_EVERY_S = 0.1


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a job stands: `done` of `total` in `unit`s (bytes, days…); `total` 0 when unknown; `facts` for display."""

    done: int = 0
    total: int = 0
    note: str = ""
    facts: dict[str, object] = field(default_factory=dict)

    @property
    def fraction(self) -> float | None:
        """0..1, or None while the total is unknown."""
        return min(1.0, self.done / self.total) if self.total > 0 else None


class Job(Protocol):
    """What a long function is given. Call `step` at least every few milliseconds of work."""

    def step(self, done: int = 0, total: int = 0, note: str = "", facts: dict[str, object] | None = None) -> None:
        """Report progress; raises `Cancelled` once the owner asked to stop."""


class NullJob:
    """Reports nowhere and is never cancelled."""

    def step(self, done: int = 0, total: int = 0, note: str = "", facts: dict[str, object] | None = None) -> None:
        """Do nothing."""


class ThreadJob:
    """Publishes at most ten times a second through `publish`; `cancel()` may be called from any thread."""

    def __init__(self, publish: Callable[[Progress], None]) -> None:
        """`publish` is called in the thread that does the work."""
        self._publish = publish
        self._cancelled = threading.Event()
        self._last = 0.0

    def cancel(self) -> None:
        """Make the next `step` raise `Cancelled`."""
        self._cancelled.set()

    def step(self, done: int = 0, total: int = 0, note: str = "", facts: dict[str, object] | None = None) -> None:
        """See `Job.step`."""
        if self._cancelled.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._last >= PUBLISH_EVERY_S or (total and done >= total):
            self._last = now
            self._publish(Progress(done, total, note, facts or {}))
