"""Columns on their way in. One batch is of one vendor type and one unit, so every step works on whole arrays."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.source import Source

Int64 = NDArray[np.int64]
Int32 = NDArray[np.int32]
Int16 = NDArray[np.int16]
Float64 = NDArray[np.float64]


@dataclass(slots=True)
class RawBatch:
    """n records as a format gives them: times converted, values in the vendor's unit. All arrays are (n,)."""

    vendor: str  # "apple": the key of MetricSpec.vendors; `registry.OURS`: `type` is a metric id
    type: str  # the vendor's full identifier
    unit: str  # as written, "" if none
    start: Int64  # UTC ms
    end: Int64
    value: Float64  # NaN where the value is a word (see `word`) or missing
    source: Int32  # index into the reader's list of sources (see SourceSeen)
    offset: Int16  # minutes, UNKNOWN_OFFSET unless the record truly knows it
    meta: Int32  # index of the metadata set (see MetadataSeen), 0 = none
    position: Int64  # line number (1-based) or record number, for reports
    word: Int32 | None = None  # index into `words`, -1 = none
    words: list[str] = field(default_factory=list)
    nested: bool = False  # inside a correlation; normally repeated at top level
    ident: list[str] | None = None  # upstream ids ("" = none), n long
    version: Int64 | None = None  # upstream versions
    places: list[str] = field(default_factory=list)  # what stands before a position in reports: "export.xml line"
    place: Int32 | None = None  # index into `places`; None: all are of the first

    def where(self, row: int) -> str:
        """The place of a row, for reports."""
        words = self.places[self.place[row] if self.place is not None else 0] if self.places else "record"
        return f"{words} {int(self.position[row])}"


@dataclass(slots=True)
class SampleBatch:
    """n samples of one metric in its canonical unit, ready to be stored. All arrays are (n,)."""

    metric: str
    unit: str  # the vendor's unit they were converted from
    start: Int64
    end: Int64
    value: Float64
    source: Int32
    offset: Int16
    meta: Int32
    ordinal: Int32  # occurrence number of an otherwise equal event in this file; 0 for everything else
    ident: list[str] | None = None
    version: Int64 | None = None

    def __len__(self) -> int:
        return len(self.start)

    def taken(self, keep: NDArray[np.bool_]) -> "SampleBatch":
        """The samples where `keep` (n,) is true."""
        if keep.all():
            return self
        return SampleBatch(
            self.metric, self.unit, self.start[keep], self.end[keep], self.value[keep], self.source[keep],
            self.offset[keep], self.meta[keep], self.ordinal[keep],
            None if self.ident is None else [self.ident[at] for at in np.flatnonzero(keep)],
            None if self.version is None else self.version[keep],
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class SourceSeen:
    """The reader met a source for the first time; it is number `index` in this stream."""

    index: int
    source: Source


@dataclass(frozen=True, slots=True)
class MetadataSeen:
    """The reader met a metadata set for the first time; it is number `index` (from 1) in this stream."""

    index: int
    entries: dict[str, str]


@dataclass(frozen=True, slots=True)
class RawRecords:
    """Records kept as the vendor wrote them.

    `reason`: "unmapped" (a record of a type the registry does not know; counts as a record), "kept" (an element that is
    not a record and is only stored: audiograms, prescriptions…) or "rejected" (the copy of a record that a
    `RecordError` already counts, such as one in an unknown unit).
    """

    type: str
    payloads: list[dict[str, object]]
    reason: str = "unmapped"


@dataclass(frozen=True, slots=True)
class BytesRead:
    """Progress of a reader: bytes of the file consumed so far, of the total."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Note:
    """Something the import report should say in words."""

    text: str
    partial: bool = False  # True: the file ends early
