"""A real store with hand-made events; the fastest key derivation that the program accepts."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from healthdesk.model.batch import SampleBatch, SourceSeen
from healthdesk.model.metric import DeviceClass
from healthdesk.model.source import Source
from healthdesk.model.zones import UNKNOWN_OFFSET
from healthdesk.services.frames import Event, Opened
from healthdesk.services.library import Library
from tests.profiles import empty_library

WATCH, PHONE = 0, 1


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty store; home is Berlin."""
    with empty_library(tmp_path) as library:
        yield library


def utc(text: str) -> int:
    """UTC ms of "2026-07-01 10:00"."""
    return round(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


def batch(metric: str, rows: Sequence[tuple[str, str, float]], source: int = WATCH, unit: str = "") -> SampleBatch:
    """Samples of (start, end, value) from one source."""
    n = len(rows)
    return SampleBatch(
        metric, unit, np.array([utc(r[0]) for r in rows]), np.array([utc(r[1]) for r in rows]),
        np.array([r[2] for r in rows], np.float64), np.full(n, source, np.int32), np.full(n, UNKNOWN_OFFSET, np.int16),
        np.zeros(n, np.int32), np.zeros(n, np.int32),
    )  # fmt: skip


def events(*batches: SampleBatch) -> list[Event | Opened]:
    """An import of these batches, from a watch and a phone."""
    return [
        Opened("test", "a test"),
        SourceSeen(WATCH, Source("Watch", "Watch7,1", DeviceClass.WATCH)),
        SourceSeen(PHONE, Source("Phone", "iPhone16,1", DeviceClass.PHONE)),
        *batches,
    ]
