"""How regular the nights are."""

from collections.abc import Sequence

import numpy as np

from healthdesk.model.night import PlacedNight

NEEDS = 7  # nights


def midpoint_spread(nights: Sequence[PlacedNight]) -> float | None:
    """The standard deviation (n - 1) of the middle of each night on the wall clock, minutes; None under NEEDS nights."""
    if len(nights) < NEEDS:
        return None
    middles = [p.since_noon((p.night.start + p.night.end) // 2) for p in nights]
    return float(np.std(middles, ddof=1))
