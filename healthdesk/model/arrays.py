"""Orders and groups of columns, the few that dedup and aggregation both need."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Int64 = NDArray[np.int64]


def time_order(start: Int64, *ties: NDArray[Any]) -> Int64:
    """The permutation (n,) that sorts by `start`, then by each of `ties` in turn, then by place.

    Columns out of the store are ordered by start already, so only the tied ones are really sorted.
    """
    order = np.argsort(start, kind="stable")
    same = np.diff(start[order]) == 0
    if same.any():
        tied = np.flatnonzero(np.append(same, False) | np.insert(same, 0, False))
        records = order[tied]
        order[tied] = records[np.lexsort((*(tie[records] for tie in reversed(ties)), start[records]))]
    return order


def repeats(counts: Int64) -> tuple[Int64, Int64]:
    """For each i, `counts[i]` rows: the i of every row, and its number 0, 1, 2… within that i."""
    which = np.repeat(np.arange(len(counts)), counts)
    return which, np.arange(len(which)) - np.repeat(np.cumsum(counts) - counts, counts)


def run_starts(*keys: Int64) -> NDArray[np.bool_]:
    """Whether each row (n,) differs from the one before it in any of the keys; the first one does."""
    new = np.ones(len(keys[0]), np.bool_)
    new[1:] = np.logical_or.reduce([np.diff(key) != 0 for key in keys])
    return new


@dataclass(frozen=True, slots=True)
class Groups:
    """Rows grouped by a number. Sums within a group are added in the order of the rows, so equal input gives equal bits."""

    order: Int64  # (n,) rows, group by group
    first: Int64  # (g,) where in `order` each group begins
    key: Int64  # (g,) ascending

    @classmethod
    def of(cls, key: Int64) -> "Groups":
        """Group the rows by `key` (n,)."""
        order = np.argsort(key, kind="stable")
        ordered = key[order]
        first = np.flatnonzero(run_starts(ordered))
        return cls(order, first, ordered[first])

    @property
    def size(self) -> Int64:
        """Rows in each group (g,)."""
        return np.diff(np.append(self.first, len(self.order)))

    @property
    def last(self) -> Int64:
        """The last row of each group (g,)."""
        out: Int64 = self.order[self.first + self.size - 1]
        return out

    def sum(self, values: NDArray[Any]) -> NDArray[Any]:
        """Sum of `values` (n,) in each group (g,)."""
        return self._reduce(np.add, values)

    def minimum(self, values: NDArray[Any]) -> NDArray[Any]:
        """Least of `values` (n,) in each group (g,)."""
        return self._reduce(np.minimum, values)

    def maximum(self, values: NDArray[Any]) -> NDArray[Any]:
        """Greatest of `values` (n,) in each group (g,)."""
        return self._reduce(np.maximum, values)

    def _reduce(self, ufunc: np.ufunc, values: NDArray[Any]) -> NDArray[Any]:
        if not len(self.first):
            return values[:0]
        out: NDArray[Any] = ufunc.reduceat(values[self.order], self.first)
        return out
