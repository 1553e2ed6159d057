"""What dedup decides: the stretches of time for which each record counts."""

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Int64 = NDArray[np.int64]
Float64 = NDArray[np.float64]


@dataclass(slots=True)
class Pieces:
    """m pieces of n records, ordered by start; all arrays are (m,). A record may keep none, one or several.

    `record` is the index of the record, [`start`, `end`) the time for which it counts, in proportion to its length.
    `end` equals `start` only for a record without length, which counts whole.
    """

    record: Int64
    start: Int64
    end: Int64

    def __len__(self) -> int:
        return len(self.record)


class Sweep(Protocol):
    """`healthdesk.dedup.sweep.sweep`, as aggregation is handed it: stages do not import each other."""

    def __call__(
        self,
        start: Int64,
        end: Int64,
        value: Float64,
        rank: Int64,
        source: NDArray[Any] | None = None,
        *,
        exclusive: bool = True,
    ) -> Pieces:
        """Which record counts when."""
