"""Reading ahead changes neither the events nor the errors, only who waits for whom."""

import threading
from collections.abc import Generator, Iterable, Iterator

import pytest

from healthdesk.services.ahead import ahead

SOON = 10.0  # seconds after which a test has failed


def one(_: object) -> int:
    return 1


def events_of(taken: Iterable[int | None]) -> Iterator[int]:
    """Without the moments in which nothing was there yet."""
    return (event for event in taken if event is not None)


def test_all_events_come_in_their_order() -> None:
    assert list(events_of(ahead(iter(range(1000)), one, 7))) == list(range(1000))
    assert list(events_of(ahead(iter(()), one, 7))) == []


def test_an_event_heavier_than_all_the_room_still_comes() -> None:
    taken = ahead(iter((5, 100, 5)), lambda n: n, 10)
    assert list(events_of(taken)) == [5, 100, 5]


def test_an_error_comes_after_the_events_before_it() -> None:
    def events() -> Iterator[int]:
        yield 1
        raise ValueError("the reader stopped")

    taken = events_of(ahead(events(), one, 7))
    assert next(taken) == 1
    with pytest.raises(ValueError, match="the reader stopped"):
        next(taken)


def test_while_nothing_is_there_yet_there_is_time_for_other_work() -> None:
    go_on = threading.Event()

    def events() -> Iterator[int]:
        yield 1
        go_on.wait(SOON)
        yield 2

    taken = ahead(events(), one, 7)
    assert next(event for event in taken if event is not None) == 1
    assert [next(taken), next(taken)] == [None, None]
    go_on.set()
    assert list(events_of(taken)) == [2]


def test_reading_goes_on_while_nothing_is_taken_but_only_so_far() -> None:
    made: list[int] = []
    reached = threading.Event()

    def events() -> Iterator[int]:
        for n in range(100):
            made.append(n)
            if n == 4:
                reached.set()
            yield n

    taken = events_of(ahead(events(), one, 3))
    assert next(taken) == 0
    assert reached.wait(SOON)  # one taken, three waiting, one in the hand
    assert made == [0, 1, 2, 3, 4]
    assert list(taken) == list(range(1, 100))


def test_closing_ends_the_reading_and_closes_it() -> None:
    closed = threading.Event()

    def events() -> Generator[int, None, None]:
        try:
            yield from range(1_000_000)
        finally:
            closed.set()

    taken = ahead(events(), one, 3)
    next(taken)
    taken.close()
    assert closed.wait(SOON)
    assert not any(thread.name == "ahead" for thread in threading.enumerate())
