"""The way out of a format: rows of many small files become few large batches, with sources and reports beside them."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from healthdesk.base.words import mark
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.numbers import Numbers
from healthdesk.model.batch import Int64, MetadataSeen, Note, RawBatch, RawRecords, SourceSeen
from healthdesk.model.registry import OURS
from healthdesk.model.report import RecordError
from healthdesk.model.session import DayValue, Session
from healthdesk.model.source import Source
from healthdesk.model.zones import UNKNOWN_OFFSET

FULL = 100_000  # rows of a batch
WAITING = 300_000  # rows of all batches together
_KEPT_TOGETHER = 200
_SHOWN, _LONGEST = 24, 200  # fields of a bad record that are kept for the report, and of how many characters


class Key(NamedTuple):
    """What all rows of a batch share."""

    vendor: str
    type: str
    unit: str
    named: bool  # rows with the vendor's own ids


@dataclass(slots=True)
class _Pending:
    """Rows of one batch to be: parts of equally long columns, by name."""

    parts: list[dict[str, NDArray[np.generic]]] = field(default_factory=list)
    idents: list[str] = field(default_factory=list)
    size: int = 0


class Output:
    """Everything that one import reads comes through here; call `drain` after each piece."""

    def __init__(self) -> None:
        """Empty."""
        self._events: list[Event] = []
        self._pending: dict[Key, _Pending] = {}
        self._places: dict[str, int] = {}
        self._size = 0
        self._kept: dict[tuple[str, str], list[dict[str, object]]] = {}
        self._skipped: Counter[str] = Counter()
        self._sources = Numbers[Source](0, lambda n, source: self._events.append(SourceSeen(n, source)))
        self._sets = Numbers[tuple[tuple[str, str], ...]](
            1, lambda n, pairs: self._events.append(MetadataSeen(n, dict(pairs)))
        )

    def source(self, source: Source) -> int:
        """The number of a source."""
        return self._sources.of(source)

    def metadata(self, entries: Mapping[str, str] | Sequence[tuple[str, str]]) -> int:
        """The number of a metadata set, 0 for an empty one."""
        pairs = tuple(entries.items()) if isinstance(entries, Mapping) else tuple(entries)
        return self._sets.of(pairs) if pairs else 0

    def event(self, event: Event) -> None:
        """Hand something on as it is, after what was announced before it."""
        self._events.append(event)

    def rows(
        self,
        metric: str,
        unit: str,
        start: ArrayLike,
        end: ArrayLike,
        value: ArrayLike,
        *,
        source: ArrayLike,
        place: str,
        position: ArrayLike,
        offset: ArrayLike = UNKNOWN_OFFSET,
        meta: ArrayLike = 0,
        vendor: str = OURS,
        ident: Sequence[str] | None = None,
        version: ArrayLike = 0,
    ) -> None:
        """N records of one metric (or of a vendor's own type, see `Format`).

        `start` and `end` (n,) in UTC ms, `value` (n,) in `unit` (NaN: no number, which is reported; for metrics with
        codes the code), `source`, `offset` (minutes) and `meta` a column or one for all. `place` and `position` tell
        where each stands: "steps.csv row" and 12. `ident`: the vendor's ids, if a later export may revise the record;
        `version` then tells the newer.
        """
        begin = np.asarray(start, np.int64)
        n = len(begin)
        if not n:
            return
        columns: dict[str, NDArray[np.generic]] = {
            "start": begin,
            "end": np.asarray(end, np.int64),
            "value": np.asarray(value, np.float64),
            "source": np.broadcast_to(np.asarray(source, np.int32), n),
            "offset": np.broadcast_to(np.asarray(offset, np.int16), n),
            "meta": np.broadcast_to(np.asarray(meta, np.int32), n),
            "position": np.broadcast_to(np.asarray(position, np.int64), n),
            "place": np.full(n, self._places.setdefault(place, len(self._places)), np.int32),
        }
        if ident is not None:
            columns["version"] = np.broadcast_to(np.asarray(version, np.int64), n)
        pending = self._pending.setdefault(Key(vendor, metric, unit, ident is not None), _Pending())
        pending.parts.append(columns)
        pending.idents += ident or ()
        pending.size += n
        self._size += n

    def session(self, session: Session) -> None:
        """A session; its source must be numbered."""
        self._events.append(session)

    def day_value(self, value: DayValue) -> None:
        """A vendor's own figure of a date."""
        self._events.append(value)

    def keep(self, kind: str, payload: dict[str, object], reason: str = "kept") -> None:
        """Something stored as it came. `reason` as in `RawRecords`: "unmapped" counts as a record, "kept" does not."""
        waiting = self._kept.setdefault((kind, reason), [])
        waiting.append(payload)
        if len(waiting) >= _KEPT_TOGETHER:
            self._events.append(RawRecords(kind, self._kept.pop((kind, reason)), reason))

    def error(
        self,
        place: str,
        position: int,
        reason: str,
        kind: str = "",
        record: Mapping[str, object] | None = None,
        *,
        metric: str = "",
    ) -> None:
        """A record that was not taken. `record` must hold no name of a person."""
        shown = {str(k)[:_LONGEST]: str(v)[:_LONGEST] for k, v in list((record or {}).items())[:_SHOWN]}
        self._events.append(RecordError(f"{place} {position}", reason, kind[:_LONGEST], shown, position, metric))

    def skipped(self, what: str, n: int = 1) -> None:
        """Things left out on purpose, which are no bad records; told together at the end: "12 naps marked deleted"."""
        if n:
            self._skipped[what] += n

    def note(self, text: str, *, partial: bool = False) -> None:
        """A sentence for the report. `partial`: the file ends early."""
        self._events.append(Note(text, partial))

    def drain(self, *, everything: bool = False) -> Iterator[Event]:
        """What is ready to be handed on."""
        if everything:
            self._events += [RawRecords(kind, kept, reason) for (kind, reason), kept in self._kept.items()]
            self._events += [
                Note(mark("Left out: {count} {what}.").format(count=f"{n:,}", what=what))
                for what, n in self._skipped.items()
            ]
            self._kept.clear()
            self._skipped.clear()
        events, self._events = self._events, []
        yield from events
        for key in sorted(self._pending, key=lambda key: -self._pending[key].size):
            if everything or self._pending[key].size >= FULL or self._size > WAITING:
                pending = self._pending.pop(key)
                self._size -= pending.size
                yield self._batch(key, pending)

    def _batch(self, key: Key, pending: _Pending) -> RawBatch:
        column = {name: np.concatenate([part[name] for part in pending.parts]) for name in pending.parts[0]}
        return RawBatch(
            vendor=key.vendor,
            type=key.type,
            unit=key.unit,
            start=column["start"],
            end=column["end"],
            value=column["value"],
            source=column["source"],
            offset=column["offset"],
            meta=column["meta"],
            position=column["position"],
            ident=pending.idents if key.named else None,
            version=column["version"] if key.named else None,
            places=list(self._places),
            place=column["place"],
        )


def positions(first: int, n: int) -> Int64:
    """Positions of n records that follow each other."""
    return np.arange(first, first + n, dtype=np.int64)
