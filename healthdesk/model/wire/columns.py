"""Samples of the wire as columns: one batch for each type and unit, as every format hands them on."""

from collections.abc import Iterator, Sequence

import numpy as np

from healthdesk.base.words import mark
from healthdesk.model.batch import Int16, Int64, MetadataSeen, RawBatch, SourceSeen
from healthdesk.model.metric import DeviceClass
from healthdesk.model.registry import METRICS, OURS
from healthdesk.model.source import Source
from healthdesk.model.stamps import BAD, stamps
from healthdesk.model.wire.samples import Sample
from healthdesk.model.zones import UNKNOWN_OFFSET, ZoneHistory

APPLE = "apple"
UNNAMED = "Companion"  # a source that did not say what it is
BAD_TIME = mark("Time cannot be read or has no offset")
_CLASSES = {member.value: member for member in DeviceClass}
_ANYWHERE = ZoneHistory("UTC")


class SampleColumns:
    """One stream of samples: numbers its sources and metadata sets, and announces each before it is used."""

    def __init__(self, place: str = "sample") -> None:
        """`place`: what stands before a position in reports."""
        self._place = place
        self._sources: dict[tuple[str, str, str], int] = {}
        self._sets: dict[tuple[tuple[str, str], ...], int] = {}
        self._read = 0  # samples before these, for their positions

    def batches(self, samples: Sequence[Sample]) -> Iterator[SourceSeen | MetadataSeen | RawBatch]:
        """The samples by type and unit. A time that cannot be read is `stamps.BAD`, which no check lets pass."""
        if not samples:
            return
        start, end, offset = instants(samples)
        n = len(samples)
        source, meta = np.empty(n, np.int32), np.zeros(n, np.int32)
        groups: dict[tuple[str, str, bool], list[int]] = {}
        sources = self._sources
        seen: list[SourceSeen | MetadataSeen] = []
        for place, sample in enumerate(samples):
            key = (sample.sourceDevice or sample.sourceApp, sample.sourceHardware, sample.sourceClass)
            number = sources.get(key)
            if number is None:
                number = sources[key] = len(sources)
                seen.append(SourceSeen(number, source_of(*key)))
            source[place] = number
            if sample.metadata:
                meta[place] = self._set_number(sample.metadata, seen)
            groups.setdefault((sample.type, sample.unit, bool(sample.id)), []).append(place)
        yield from seen
        for (name, unit, named), rows in groups.items():
            at = np.array(rows, np.intp)
            mine = samples if len(rows) == n else [samples[i] for i in rows]
            batch = RawBatch(
                OURS if name in METRICS else APPLE, name, unit, start[at], end[at], np.empty(0), source[at], offset[at],
                meta[at], at + (1 + self._read), places=[self._place],
            )  # fmt: skip
            _values(batch, mine)
            if named:
                batch.ident = [sample.id for sample in mine]
                batch.version = np.array([sample.version for sample in mine], np.int64)
            yield batch
        self._read += n

    def _set_number(self, entries: dict[str, str], seen: list[SourceSeen | MetadataSeen]) -> int:
        pairs = tuple(entries.items())
        number = self._sets.get(pairs)
        if number is None:
            number = self._sets[pairs] = len(self._sets) + 1
            seen.append(MetadataSeen(number, entries))
        return number


def source_of(name: str, hardware: str, device_class: str) -> Source:
    """Who measured, by what a sample says; a class that is not one of ours is passed over."""
    return Source(name or UNNAMED, hardware, _CLASSES.get(device_class, DeviceClass.OTHER))


def instants(samples: Sequence[Sample]) -> tuple[Int64, Int64, Int16]:
    """Start and end in UTC ms (`stamps.BAD` for no instant) and the offset at the start in minutes, each (n,).

    "Z" says when, but not where: such a sample has no offset of its own. A sample without an end ends as it starts.
    """
    n = len(samples)
    texts = [sample.startDate for sample in samples]
    texts += [sample.endDate or sample.startDate for sample in samples]
    read = stamps(texts)
    at, offset = read.instants(_ANYWHERE)
    at = np.where(read.offset == UNKNOWN_OFFSET, BAD, at)
    offset = offset[:n]
    for row in np.flatnonzero(offset == 0).tolist():
        if texts[row][-1:] in "Zz":
            offset[row] = UNKNOWN_OFFSET
    return at[:n], at[n:], offset


def _values(batch: RawBatch, samples: Sequence[Sample]) -> None:
    """Numbers as they are, NaN for none; words as places in a list."""
    values = [sample.value for sample in samples]
    if str in set(map(type, values)):
        words: dict[str, int] = {}
        batch.word = np.array([words.setdefault(v, len(words)) if isinstance(v, str) else -1 for v in values], np.int32)
        batch.words = list(words)
        values = [None if isinstance(v, str) else v for v in values]
    batch.value = np.array(values, np.float64)
