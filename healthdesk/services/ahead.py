"""Reads ahead: what produces events and what stores them work at the same time, not in turns."""

import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator
from typing import Generic, TypeVar

T = TypeVar("T")
WAIT_S = 0.003


def ahead(events: Iterator[T], weight: Callable[[T], int], most: int) -> Generator[T | None, None, None]:
    """The same events, taken from `events` by a thread of its own while no more than `most` of `weight` wait.

    None every few milliseconds while the next event is not there yet: time for other work. What `events` raises is raised here, in its place. Closing this closes `events` too, if it is a generator.
    """
    shelf = _Shelf[T](most)
    thread = threading.Thread(target=_fill, args=(shelf, events, weight), name="ahead", daemon=True)
    thread.start()
    try:
        yield from shelf
    finally:
        shelf.close()
        thread.join()


class _Shelf(Generic[T]):
    """Events between two threads. One that is heavier than the whole shelf still finds its place on an empty one."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._changed = threading.Condition()
        self._waiting: deque[tuple[T, int]] = deque()
        self._weight = 0
        self._closed = False  # nobody takes any more
        self._ended = False  # nothing more comes
        self._error: BaseException | None = None

    def put(self, event: T, weight: int) -> bool:
        """Wait for room and leave an event; False if nobody takes it."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or not self._waiting or self._weight + weight <= self._most)
            self._waiting.append((event, weight))
            self._weight += weight
            self._changed.notify_all()
            return not self._closed

    def end(self, error: BaseException | None) -> None:
        """Nothing more comes, because of an error or not."""
        with self._changed:
            self._ended, self._error = True, error
            self._changed.notify_all()

    def close(self) -> None:
        """Take no more."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def __iter__(self) -> Iterator[T | None]:
        while True:
            with self._changed:
                there = self._changed.wait_for(lambda: self._ended or self._waiting, WAIT_S)
                if there and not self._waiting:
                    break
                event = None
                if there:
                    event, weight = self._waiting.popleft()
                    self._weight -= weight
                    self._changed.notify_all()
            yield event
        if self._error is not None:
            raise self._error


def _fill(shelf: _Shelf[T], events: Iterator[T], weight: Callable[[T], int]) -> None:
    error: BaseException | None = None
    try:
        for event in events:
            if not shelf.put(event, weight(event)):
                break
        if isinstance(events, Generator):
            events.close()
    except BaseException as raised:  # noqa: BLE001 - raised again in the thread that takes
        error = raised
    finally:
        shelf.end(error)
