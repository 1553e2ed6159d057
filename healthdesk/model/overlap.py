"""Two sources that recorded the same metric at the same time."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Float64 = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Overlap:
    """Days (n,) of two sources, NaN where not both have data; `first` stands higher in the list of priorities.

    `difference` is |a - b| / max(|a|, |b|) of the figures that each source alone gives the day; `together` the part 0..1
    of the second's records that lie in time that the first recorded too.
    """

    first: str
    second: str
    difference: Float64
    together: Float64
