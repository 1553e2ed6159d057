"""The cache forgets exactly what a change touches."""

from collections.abc import Callable

import pytest

from healthdesk.base.changes import Changes
from healthdesk.services.cache import ENTRIES, Cache, RestsOn

STEPS = RestsOn(frozenset({"steps"}), 100, 200)


def counting() -> tuple[list[int], Callable[[], int]]:
    """A maker that counts its calls."""
    calls: list[int] = []

    def make() -> int:
        calls.append(1)
        return len(calls)

    return calls, make


@pytest.mark.parametrize(
    ("changes", "forgotten"),
    [
        (Changes(frozenset({"steps"}), 150, 150), True),
        (Changes(frozenset({"steps"}), 50, 100), True),
        (Changes(frozenset({"steps"}), 50, 99), False),
        (Changes(frozenset({"steps"}), 201, 300), False),
        (Changes(frozenset({"weight"}), 150, 150), False),
        (Changes(frozenset({"steps"})), True),
        (Changes(settings=True), True),
        (Changes(sources=True), True),
        (Changes(), False),
    ],
)
def test_change_forgets_only_what_rests_on_it(changes: Changes, forgotten: bool) -> None:
    cache = Cache()
    calls, make = counting()
    cache.get("key", STEPS, make)
    cache.invalidate(changes)
    cache.get("key", STEPS, make)
    assert len(calls) == (2 if forgotten else 1)


def test_answer_made_while_something_changed_is_not_kept() -> None:
    cache = Cache()

    def make() -> int:
        cache.invalidate(Changes(frozenset({"steps"})))
        return 1

    cache.get("key", STEPS, make)
    calls, counted = counting()
    cache.get("key", STEPS, counted)
    assert calls == [1]


def test_oldest_answers_make_room() -> None:
    cache = Cache()
    calls, make = counting()
    for key in range(ENTRIES + 1):
        cache.get(key, STEPS, make)
    cache.get(ENTRIES, STEPS, make)
    assert len(calls) == ENTRIES + 1
    cache.get(0, STEPS, make)
    assert len(calls) == ENTRIES + 2
