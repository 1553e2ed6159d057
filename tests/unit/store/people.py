"""Sources, batches and days that the tests of the store share. UTC is home, so local days are plain arithmetic."""

from collections.abc import Sequence

import numpy as np

from healthdesk.model.batch import Int16, Int64, SampleBatch
from healthdesk.model.metric import DeviceClass
from healthdesk.model.report import ImportReport
from healthdesk.model.source import Source
from healthdesk.model.zones import DAY_MS, UNKNOWN_OFFSET
from healthdesk.store.kdf import KdfCost
from healthdesk.store.store import Store

PASSPHRASE = "seven quiet herons fishing"
CHEAP = KdfCost(memory_kib=1024, passes=1, lanes=1)  # a test needs the shape of the derivation, not its cost
WATCH = Source("Mira's Watch", "Watch6,1", DeviceClass.WATCH, "Acme", "Watch")
PHONE = Source("Mira's Phone", "iPhone14,2", DeviceClass.PHONE)
MINUTE = 60_000
DAY = 20_000  # a local day, and
T0 = DAY * DAY_MS  # its first millisecond


def days_in_utc(metric: str, start: Int64, end: Int64, offset: Int16) -> tuple[Int64, Int64]:
    """The days of a person who never leaves UTC."""
    return start // DAY_MS, np.maximum(start, end - 1) // DAY_MS


def batch(
    rows: Sequence[tuple[int, int, float]],
    *,
    metric: str = "steps",
    unit: str = "count",
    source: int = 0,
    ordinal: Sequence[int] | None = None,
    ident: list[str] | None = None,
    version: Sequence[int] | None = None,
    meta: int = 0,
    offset: int = UNKNOWN_OFFSET,
) -> SampleBatch:
    """Rows of (start, end, value), start and end in ms after T0."""
    n = len(rows)
    start, end, value = zip(*rows, strict=True) if rows else ((), (), ())
    return SampleBatch(
        metric=metric,
        unit=unit,
        start=np.array(start, np.int64) + T0,
        end=np.array(end, np.int64) + T0,
        value=np.array(value, np.float64),
        source=np.full(n, source, np.int32),
        offset=np.full(n, offset, np.int16),
        meta=np.full(n, meta, np.int32),
        ordinal=np.array(ordinal if ordinal is not None else [0] * n, np.int32),
        ident=ident,
        version=None if version is None else np.array(version, np.int64),
    )


def many(n: int, *, metric: str = "steps", source: int = 0, step: int = MINUTE, first: int = 0) -> SampleBatch:
    """n samples of a minute each, one every `step` ms, with values that are never the same twice in a row."""
    at = first + np.arange(n, dtype=np.int64) * step
    rows = batch([], metric=metric)
    rows.start, rows.end, rows.value = T0 + at, T0 + at + MINUTE, (at // MINUTE % 97).astype(np.float64) + 0.25
    rows.source = np.full(n, source, np.int32)
    rows.offset = np.full(n, UNKNOWN_OFFSET, np.int16)
    rows.meta, rows.ordinal = np.zeros(n, np.int32), np.zeros(n, np.int32)
    return rows


def take(store: Store, *batches: SampleBatch, file: str = "export.zip") -> tuple[list[int], int]:
    """Import these batches; returns [inserted, updated, duplicates] in all, and the import's number."""
    totals = np.zeros(3, np.int64)
    with store.import_writer(days_in_utc, file=file, format="apple_health") as writer:
        writer.source(0, WATCH)
        writer.source(1, PHONE)
        for one in batches:
            totals += writer.samples(one)
        writer.finish(ImportReport(None, "apple_health", file))
        return totals.tolist(), writer.import_id


def stored(store: Store, metric: str = "steps") -> list[tuple[int, int, float, int]]:
    """Every sample of a metric as (start, end, value, source), times in ms after T0."""
    found = store.samples(metric, T0 - 1000 * DAY_MS, T0 + 1000 * DAY_MS)
    columns = (found.start - T0, found.end - T0, found.value, found.source)
    return list(zip(*(column.tolist() for column in columns), strict=True))


def clear_dirty(store: Store) -> None:
    """As if everything had been computed."""
    with store._database.write() as connection:
        connection.exec_driver_sql("DELETE FROM dirty")
