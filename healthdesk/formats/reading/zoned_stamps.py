"""Stamps of one shape with an offset behind them: "2026-03-29 08:00:05 +0200", "2026-03-29T08:00:05+02:00"."""

from collections.abc import Sequence

import numpy as np

from healthdesk.formats.reading.stamps import Stamps, offset_minutes, stamps
from healthdesk.model.zones import UNKNOWN_OFFSET

_WIDTH, _CLOCK = 25, 19  # characters of all, and before the offset


def zoned_stamps(texts: Sequence[str]) -> Stamps:
    """As `stamps`, many times as fast where all have one of these shapes."""
    if set(map(len, texts)) != {_WIDTH}:
        return stamps(texts)
    zones = [text[_CLOCK:] for text in texts]
    known = {zone: offset_minutes(zone) for zone in set(zones)}
    if UNKNOWN_OFFSET in known.values():
        return stamps(texts)
    wall = stamps([text[:_CLOCK] for text in texts]).wall
    return Stamps(wall, np.array([known[zone] for zone in zones], np.int16))
