"""How the demo person's figures become batches of samples."""

from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from healthdesk.model.batch import SampleBatch
from healthdesk.model.registry import metric
from healthdesk.model.zones import UNKNOWN_OFFSET

Int64 = NDArray[np.int64]
Float64 = NDArray[np.float64]

# Numbers in the stream of sources, and of metadata sets.
WATCH, PHONE, SCALE, CUFF, SENSOR = range(5)
AT_REST, IN_MOTION = 1, 2


class Column(NamedTuple):
    """Samples of one metric from one source; arrays are (n,), instants UTC ms, values in the canonical unit."""

    metric: str
    source: int
    start: Int64
    end: Int64
    value: Float64
    meta: Int64 | None = None


def instants(
    metric_id: str, source: int, at: NDArray[np.int64], value: NDArray[np.float64], keep: ArrayLike | None = None
) -> Column:
    """Readings from arrays of any one shape; those where `keep` holds."""
    kept = np.broadcast_to(True if keep is None else np.asarray(keep, np.bool_), at.shape)
    return Column(metric_id, source, at[kept], at[kept], value[kept])


def intervals(
    metric_id: str, source: int, start: Int64, length: Int64 | int, value: Float64, keep: NDArray[np.bool_]
) -> Column:
    """Quantities over [start, start + length) from arrays of any one shape; those where `keep` holds."""
    ends = start + length
    return Column(metric_id, source, start[keep], ends[keep], value[keep])


def batch(columns: list[Column]) -> SampleBatch:
    """One batch of one metric, ordered by start."""
    spec = metric(columns[0].metric)
    start = np.concatenate([c.start for c in columns])
    source = np.concatenate([np.full(len(c.start), c.source) for c in columns])
    meta = np.concatenate([np.zeros(len(c.start)) if c.meta is None else c.meta for c in columns])
    order = np.lexsort((source, start))
    n = len(start)
    return SampleBatch(
        metric=spec.id,
        unit=spec.unit,
        start=start[order].astype(np.int64),
        end=np.concatenate([c.end for c in columns])[order].astype(np.int64),
        value=np.concatenate([c.value for c in columns])[order].astype(np.float64),
        source=source[order].astype(np.int32),
        offset=np.full(n, UNKNOWN_OFFSET, np.int16),
        meta=meta[order].astype(np.int32),
        ordinal=np.zeros(n, np.int32),
    )
