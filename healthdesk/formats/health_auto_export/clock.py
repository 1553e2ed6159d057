"""Stamps as the app writes them: "2026-03-29 08:00:05 +0200" by the million, and with AM and PM on some phones."""

from collections.abc import Sequence

import numpy as np

from healthdesk.formats.reading.stamps import Stamps, offset_minutes, stamps
from healthdesk.model.zones import UNKNOWN_OFFSET

_WHOLE, _CLOCK = 25, 19  # characters


def read_stamps(texts: Sequence[str]) -> Stamps:
    """As `stamps`, many times as fast where all have the usual shape."""
    if set(map(len, texts)) != {_WHOLE}:
        return stamps(texts)
    zones = [text[_CLOCK:] for text in texts]
    known = {zone: offset_minutes(zone) if zone.startswith(" ") else UNKNOWN_OFFSET for zone in set(zones)}
    if UNKNOWN_OFFSET in known.values():
        return stamps(texts)
    wall = stamps([text[:_CLOCK] for text in texts]).wall
    return Stamps(wall, np.array([known[zone] for zone in zones], np.int16))
