"""An archive tells the same two or three times. The first telling of a day, in the order of trust, is the one taken."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.batch import Int64
from healthdesk.model.zones import DAY_MS


@dataclass(slots=True)
class Claims:
    """Which UTC days of a metric are told, and by which telling (0 is trusted most)."""

    _days: dict[tuple[str, int], set[int]] = field(default_factory=dict)

    def take(self, metric: str, telling: int, at: Int64) -> NDArray[np.bool_]:
        """Where instants (n,) are on days that no better telling has; those days are this telling's now."""
        days = at // DAY_MS
        mine = set(np.unique(days).tolist())
        better = mine & self._better(metric, telling)
        self._days.setdefault((metric, telling), set()).update(mine - better)
        if not better:
            return np.ones(len(days), np.bool_)
        return ~np.isin(days, np.array(sorted(better), np.int64))

    def told(self, metric: str, telling: int, first: int, last: int) -> bool:
        """True if better tellings have each of the days from `first` to `last`."""
        return self._better(metric, telling).issuperset(range(first, last + 1))

    def _better(self, metric: str, telling: int) -> set[int]:
        return set().union(*(self._days.get((metric, one), set()) for one in range(telling)))
