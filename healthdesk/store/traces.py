"""The columns of a trace as one compressed blob."""

import json
import zlib

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.session import Trace

_HEAD_BYTES = 4
_LEVEL = 2  # of measured values no higher one makes less, and each takes longer


def pack(trace: Trace) -> bytes:
    """Header (names and types as JSON), then the columns one after the other."""
    columns = {name: np.ascontiguousarray(column) for name, column in trace.columns.items()}
    head = json.dumps([[name, column.dtype.str, len(column)] for name, column in columns.items()]).encode()
    parts = [len(head).to_bytes(_HEAD_BYTES), head, *(column.tobytes() for column in columns.values())]
    return zlib.compress(b"".join(parts), _LEVEL)


def unpack(name: str, blob: bytes) -> Trace:
    """The trace again."""
    data = zlib.decompress(blob)
    at = _HEAD_BYTES + int.from_bytes(data[:_HEAD_BYTES])
    columns: dict[str, NDArray[np.generic]] = {}
    for column, dtype, length in json.loads(data[_HEAD_BYTES:at]):
        columns[column] = np.frombuffer(data, np.dtype(dtype), length, at)
        at += columns[column].nbytes
    return Trace(name, columns)
