"""The same workout told by several sources: a watch records it, an app writes it again."""

from collections.abc import Sequence

import numpy as np

from healthdesk.model.pieces import Int64
from healthdesk.model.zones import MINUTE_MS

SHARED = 0.8  # of the shorter of the two
STARTS_WITHIN_MS = 2 * MINUTE_MS


def same_workouts(types: Sequence[str], start: Int64, end: Int64, rank: Int64) -> Int64:
    """For each workout (n,) the index of the one that stands for it; its own where it stands for itself.

    Two are the same if they have one type, share some time, and either share more than SHARED of the shorter or start
    within STARTS_WITHIN_MS. The one of the higher rank stands, then the earlier, then the longer, then the first given.
    Every other is compared with those that stand, never with each other: a chain of neighbors does not become one.
    """
    n = len(start)
    survivor = np.arange(n)
    number = np.unique(np.asarray(types, np.str_), return_inverse=True)[1] if n else survivor
    standing = np.empty(0, np.int64)
    for i in np.lexsort((np.arange(n), -end, start, -rank)).tolist():
        others = standing[number[standing] == number[i]]
        shared = np.minimum(end[others], end[i]) - np.maximum(start[others], start[i])
        shorter = np.minimum(end[others] - start[others], end[i] - start[i])
        meet = (shared > 0) | ((shorter <= 0) & (shared == 0))
        close = np.abs(start[others] - start[i]) <= STARTS_WITHIN_MS
        same = others[meet & (close | (shared > SHARED * shorter))]
        if len(same):
            survivor[i] = same[0]
        else:
            standing = np.append(standing, i)
    return survivor
