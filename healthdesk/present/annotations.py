"""Where the owner's own words stand on the axis of a chart."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from healthdesk.base.settings import Annotation
from healthdesk.model.metric import Period
from healthdesk.model.zones import DAY_MS, MINUTE_MS, day_of
from healthdesk.present.ranges import Slot

NOON = 12 * 60


@dataclass(frozen=True, slots=True)
class Flag:
    """Words at a slot; `at` is its index."""

    at: int
    note: Annotation


def flags(annotations: Sequence[Annotation], slots: Sequence[Slot], period: Period) -> list[Flag]:
    """Those whose day lies in the slots, from left to right. By the hour, one about a whole day stands at noon."""
    if not slots:
        return []
    first, last = slots[0].first, slots[-1].last
    seen = [a for a in annotations if first <= a.day <= last]
    if period is Period.HOUR:
        local = [s.start + s.offset_min * MINUTE_MS for s in slots]
        moments = [day_of(a.day) * DAY_MS + (NOON if a.minute is None else a.minute) * MINUTE_MS for a in seen]
        placed = [Flag(max(0, bisect_right(local, at) - 1), a) for at, a in zip(moments, seen, strict=True)]
    else:
        starts = [s.first for s in slots]
        placed = [Flag(bisect_right(starts, a.day) - 1, a) for a in seen]
    return sorted(placed, key=lambda flag: flag.at)
