"""Answers kept in this process until something they rest on changes. No expiry by time: `Changes` say what is stale."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, TypeVar

from healthdesk.base.changes import Changes

ENTRIES = 512
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class RestsOn:
    """What an answer was computed from. None means: every metric, or days without a bound."""

    metrics: frozenset[str] | None = None
    first_day: int | None = None
    last_day: int | None = None

    def touched(self, changes: Changes) -> bool:
        """True if these changes may alter the answer."""
        if changes.sources or changes.settings or changes.sessions:
            return True
        if self.metrics is not None and not (self.metrics & changes.metrics):
            return False
        before = self.first_day is not None and changes.last_day is not None and changes.last_day < self.first_day
        after = self.last_day is not None and changes.first_day is not None and changes.first_day > self.last_day
        return not (before or after)


class Cache:
    """Least recently used answers; safe for the threads of one process."""

    def __init__(self) -> None:
        """Start empty."""
        self._entries: OrderedDict[Hashable, tuple[RestsOn, Any]] = OrderedDict()
        self._lock = threading.Lock()
        self._generation = 0

    def get(self, key: Hashable, rests_on: RestsOn, make: Callable[[], _T]) -> _T:
        """The kept answer, else `make()`, kept unless something changed while it was made."""
        with self._lock:
            if key in self._entries:
                self._entries.move_to_end(key)
                kept: _T = self._entries[key][1]
                return kept
            generation = self._generation
        made = make()
        with self._lock:
            if generation == self._generation:
                self._entries[key] = (rests_on, made)
                if len(self._entries) > ENTRIES:
                    self._entries.popitem(last=False)
        return made

    def clear(self) -> None:
        """Forget every answer."""
        with self._lock:
            self._generation += 1
            self._entries.clear()

    def invalidate(self, changes: Changes) -> None:
        """Forget every answer that rests on what changed."""
        if not changes:
            return
        with self._lock:
            self._generation += 1
            for key in [k for k, (rests_on, _) in self._entries.items() if rests_on.touched(changes)]:
                del self._entries[key]
