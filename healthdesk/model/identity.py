"""The public id of a sample: made of what it says, so the same sample has the same id in every store and export."""

import struct
import uuid

from healthdesk.model.source import normalize_name

_NAMESPACE = uuid.UUID("6d2c4b1e-6a0f-5c7e-9b53-2f1f6f0c8a41")  # ours, drawn once; changing it changes every id


def sample_id(
    metric: str,
    start: int,
    end: int,
    source: str,
    hardware: str,
    value: float,
    ordinal: int = 0,
    *,
    manual: bool = False,
) -> str:
    """UUIDv5 of the content: metric id, UTC ms, the source's name as written and hardware, canonical value, ordinal."""
    exact = struct.pack(">d", value + 0.0).hex()  # + 0.0: minus zero is zero
    parts = (metric, start, end, normalize_name(source), hardware, "manual" if manual else "", exact, ordinal)
    return str(uuid.uuid5(_NAMESPACE, "\x1f".join(map(str, parts))))
