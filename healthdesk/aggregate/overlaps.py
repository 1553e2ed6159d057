"""Pairs of sources that recorded the same metric on the same days."""

from collections.abc import Sequence
from itertools import combinations

import numpy as np

from healthdesk.model.columns import Float64, Int64, SampleColumns, Shares
from healthdesk.model.overlap import Overlap

NEAR_MS = 5 * 60_000  # readings so far apart are of the same time


def overlaps_of_sums(shares: Shares, first: int, days: int, ranked: Sequence[tuple[int, str]]) -> tuple[Overlap, ...]:
    """From what each source gave to the local days `first`.. and lost to better ones; `ranked`: id and name, best first.

    What a source alone gives a day is what it gave and lost together; what it lost lies in the time of better ones.
    """
    figures = {}
    for source, _ in ranked:
        mine = shares.source == source
        if mine.any():
            whole, lost = np.full(days, np.nan), np.full(days, np.nan)
            at = shares.bucket[mine] - first
            whole[at] = shares.kept[mine] + shares.dropped[mine]
            lost[at] = np.divide(shares.dropped[mine], whole[at], out=np.zeros(len(at)), where=whole[at] > 0)
            figures[source] = (np.where(whole > 0, whole, np.nan), lost)
    names = dict(ranked)
    return tuple(
        _overlap(names[a], names[b], figures[a][0], figures[b][0], figures[b][1]) for a, b in combinations(figures, 2)
    )


def overlaps_of_readings(
    columns: SampleColumns, day: Int64, first: int, days: int, ranked: Sequence[tuple[int, str]]
) -> tuple[Overlap, ...]:
    """From readings (m,), ordered by start, and the local day of each; otherwise as `overlaps_of_sums`."""
    inside = (day >= first) & (day < first + days)
    by_source = {}
    for source, _ in ranked:
        mine = np.flatnonzero(inside & (columns.source == source))
        if len(mine):
            by_source[source] = (columns.start[mine], day[mine] - first, columns.value[mine])
    means = {source: _mean(value, at, days) for source, (_, at, value) in by_source.items()}
    names = dict(ranked)
    out = []
    for a, b in combinations(by_source, 2):
        near = _near(by_source[b][0], by_source[a][0])
        together = _mean(near.astype(np.float64), by_source[b][1], days)
        out.append(_overlap(names[a], names[b], means[a], means[b], together))
    return tuple(out)


def _overlap(a: str, b: str, of_a: Float64, of_b: Float64, together: Float64) -> Overlap:
    greater = np.maximum(np.abs(of_a), np.abs(of_b))
    difference = np.divide(np.abs(of_a - of_b), greater, out=np.full(len(of_a), np.nan), where=greater > 0)
    return Overlap(a, b, difference, np.where(np.isnan(difference), np.nan, together))


def _mean(values: Float64, at: Int64, days: int) -> Float64:
    """The mean of the values of each day, NaN without any."""
    count = np.bincount(at, minlength=days)
    out = np.full(days, np.nan)
    np.divide(np.bincount(at, values, days), count, out=out, where=count > 0)
    return out


def _near(at: Int64, others: Int64) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Which instants (n,) have one of `others` (ordered) within NEAR_MS."""
    place = np.searchsorted(others, at)
    before = at - others[np.clip(place - 1, 0, len(others) - 1)]
    after = others[np.clip(place, 0, len(others) - 1)] - at
    return np.asarray(np.minimum(np.abs(before), np.abs(after)) <= NEAR_MS)
