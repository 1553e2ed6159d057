"""Counts equal events of one file, since two equal snacks in one minute are both real."""

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.batch import Float64, Int32, Int64

_ROW = np.dtype([("start", "<i8"), ("end", "<i8"), ("value", "<f8"), ("source", "<i4")])


class Occurrences:
    """Remembers every event of a file (about 150 bytes each; a person logs few).

    A record inside a correlation is normally repeated outside of it. Both kinds are counted apart, so that the two copies
    get the same number and are found to be one.
    """

    def __init__(self) -> None:
        """Nothing seen yet."""
        self._seen: dict[tuple[str, bool], dict[bytes, int]] = {}

    def number(self, metric: str, start: Int64, end: Int64, value: Float64, source: Int32, *, nested: bool) -> Int32:
        """How many equal events came before each one (n,)."""
        seen = self._seen.setdefault((metric, nested), {})
        numbers = np.empty(len(start), np.int32)
        for i, key in enumerate(_keys(start, end, value, source)):
            numbers[i] = seen.get(key, 0)
            seen[key] = int(numbers[i]) + 1
        return numbers


def _keys(start: Int64, end: Int64, value: Float64, source: Int32) -> list[bytes]:
    rows: NDArray[np.void] = np.empty(len(start), _ROW)
    rows["start"], rows["end"], rows["source"] = start, end, source
    rows["value"] = value + 0.0  # minus zero is zero
    data, size = rows.tobytes(), _ROW.itemsize
    return [data[at : at + size] for at in range(0, len(data), size)]
