"""Two weeks of glucose, as the consensus report shows them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Float64 = NDArray[np.float64]
PERCENTILES = (5, 25, 50, 75, 95)
LIMITS = (54.0, 70.0, 180.0, 250.0)  # mg/dL: very low < 54 <= low < 70 <= in range <= 180 < high <= 250 < very high
SLOT_MIN = 30  # minutes of a slot of the profile


@dataclass(frozen=True, slots=True)
class GlucoseReport:
    """The local days `first`..`last` (both included). Values in mg/dL.

    `shares` (5,): the parts of the readings in the five ranges that LIMITS part, the lowest first. `profile` (slots, 5): `PERCENTILES` of the readings in each slot of the day, NaN where it has too few. `wear`:
    the part of the quarters of an hour that have a reading. None where there are too few readings for a figure.
    """

    first: int
    last: int
    readings: int
    wear: float
    days: int
    mean: float | None
    deviation: float | None
    gmi: float | None  # percent
    shares: Float64
    profile: Float64
    lowest: float | None
    highest: float | None
    source: str
    newest: int | None  # local day of the newest reading of all

    @property
    def enough(self) -> bool:
        """Whether the consensus calls it enough for time in range and the profile (70 % of 14 days)."""
        return self.wear >= 0.7
