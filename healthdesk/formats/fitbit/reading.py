"""What the readers of all families share while one archive is read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import msgspec
import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.fitbit.claims import Claims
from healthdesk.formats.fitbit.clock import Clock
from healthdesk.formats.fitbit.files import Found
from healthdesk.formats.fitbit.sources import FITBIT, source_of
from healthdesk.formats.format import ReadOptions
from healthdesk.formats.reading import json_array
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.model.batch import Float64, Int32, Int64
from healthdesk.model.stamps import BAD, stamps
from healthdesk.model.zones import MINUTE_MS, UNKNOWN_OFFSET

T = TypeVar("T")
BAD_TIME = mark("Time cannot be read")


@dataclass(slots=True)
class Reading:
    """One archive: its files by kind, and what is known of it so far."""

    files: dict[str, list[Found]]
    out: Output
    options: ReadOptions
    clock: Clock
    claims: Claims = field(default_factory=Claims)
    nights: dict[str, tuple[int, int, int]] = field(default_factory=dict)  # id of a sleep -> start, end, offset

    @property
    def source(self) -> int:
        """The source of what names none."""
        return self.out.source(FITBIT)

    def of(self, *kinds: str) -> list[Found]:
        """The files of these kinds."""
        return [one for kind in kinds for one in self.files.get(kind, ())]

    def sources(self, texts: Sequence[str]) -> Int32:
        """The source of each "data source" cell (n,)."""
        numbers = {text: self.out.source(source_of(text)) for text in sorted(set(texts))}
        if len(numbers) == 1:
            return np.full(len(texts), next(iter(numbers.values())), np.int32)
        return np.array([numbers[text] for text in texts], np.int32)

    def records(self, file: File, decoder: "msgspec.json.Decoder[list[T]]") -> Iterator[tuple[int, list[T]]]:
        """The records of a file of Global Export Data, with the number of the first."""
        return json_array.read(file, decoder, self.out)


def floats(values: Sequence[str | float]) -> Float64:
    """Numbers (n,) that Fitbit writes as texts; NaN for what is none."""
    try:
        found = list(map(float, values))
        if "_" not in "".join(value for value in values if isinstance(value, str)):
            return np.array(found, np.float64)
    except ValueError:
        pass
    return np.array([_float(value) for value in values], np.float64)


def utc_of(texts: Sequence[str]) -> Int64:
    """Instants (n,) of a column that is in UTC by its description, whether it says so or not; `BAD` where unreadable."""
    when = stamps(texts)
    offset = np.where(when.offset == UNKNOWN_OFFSET, 0, when.offset).astype(np.int64)
    return np.where(when.good, when.wall - offset * MINUTE_MS, BAD)


def _float(value: str | float) -> float:
    try:
        return float("nan") if isinstance(value, str) and "_" in value else float(value)
    except ValueError:
        return float("nan")


def overlaps(start: int, end: int, starts: Int64, ends: Int64) -> bool:
    """True if more than half of the shorter of the two is shared with one of the spans (starts (n,) in order)."""
    if not len(starts):
        return False
    shared = np.minimum(ends, end) - np.maximum(starts, start)
    return bool((shared * 2 > np.minimum(ends - starts, end - start)).any())
