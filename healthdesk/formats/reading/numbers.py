"""Numbers for things that recur: sources, metadata sets."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

_REMEMBERED = 20_000

K = TypeVar("K", bound=Hashable)


class Numbers(Generic[K]):
    """Gives each new key the next number and announces it. Forgets what was not used for long: it gets a new number then."""

    def __init__(self, first: int, announce: Callable[[int, K], None]) -> None:
        """`announce` is called before the number is first used."""
        self._next = first
        self._announce = announce
        self._known: OrderedDict[K, int] = OrderedDict()

    def of(self, key: K) -> int:
        """The number of `key`."""
        number = self._known.get(key)
        if number is not None:
            self._known.move_to_end(key)
            return number
        number, self._next = self._next, self._next + 1
        self._announce(number, key)
        self._known[key] = number
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        return number
