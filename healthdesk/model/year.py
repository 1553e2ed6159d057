"""A calendar year of one metric."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class YearDays:
    """`value` (n,) for each day of `year`, NaN without data; `years`: those with any data, in order; `today`: a local day."""

    metric: str
    year: int
    value: NDArray[np.float64]
    years: tuple[int, ...]
    today: int
