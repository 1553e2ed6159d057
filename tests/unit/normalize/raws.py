"""Raw batches for tests: columns with harmless defaults."""

from collections.abc import Sequence

import numpy as np

from healthdesk.model.batch import RawBatch
from healthdesk.model.zones import UNKNOWN_OFFSET

NOON = 1_780_000_000_000  # some instant of 2026, UTC ms
NAN = float("nan")


def raw(
    identifier: str,
    unit: str = "",
    value: Sequence[float] = (),
    *,
    words: Sequence[str | None] | None = None,
    start: Sequence[int] | None = None,
    end: Sequence[int] | None = None,
    source: Sequence[int] | None = None,
    nested: bool = False,
    vendor: str = "apple",
) -> RawBatch:
    """One batch; a minute a record unless told, lines counted from 101. `words` stand instead of values."""
    if words is not None:
        value = [NAN] * len(words)
    n = len(value)
    begin = np.array(start if start is not None else [NOON + i * 60_000 for i in range(n)], np.int64)
    names = sorted({word for word in words or () if word is not None})
    prefix = "" if identifier.startswith(("HK", "?")) else "HKQuantityTypeIdentifier"
    return RawBatch(
        vendor=vendor,
        type=prefix + identifier,
        unit=unit,
        start=begin,
        end=np.array(end, np.int64) if end is not None else begin + 60_000,
        value=np.array(value, np.float64),
        source=np.array(source if source is not None else [0] * n, np.int32),
        offset=np.full(n, UNKNOWN_OFFSET, np.int16),
        meta=np.arange(n, dtype=np.int32),
        position=np.arange(101, 101 + n, dtype=np.int64),
        word=None if words is None else np.array([-1 if w is None else names.index(w) for w in words], np.int32),
        words=names,
        nested=nested,
        places=["export.xml line"],
    )


def category(
    name: str, words: Sequence[str | None] | None = None, value: Sequence[float] = (), **more: object
) -> RawBatch:
    """One batch of a category of Apple; words without the common prefix."""
    full = None if words is None else [w if w is None or w == "" else f"HKCategoryValue{w}" for w in words]
    return raw(f"HKCategoryTypeIdentifier{name}", "", value, words=full, **more)  # type: ignore[arg-type]
