"""Raw columns of a vendor become samples of a metric: names, units, codes, checks. Whole arrays, no row by row for good ones."""

from collections import Counter

import numpy as np
from numpy.typing import NDArray

from healthdesk.base.words import mark
from healthdesk.model.batch import Note, RawBatch, RawRecords, SampleBatch
from healthdesk.model.checks import Bool, Checked, check, word_of
from healthdesk.model.metric import Kind
from healthdesk.model.registry import by_vendor
from healthdesk.model.report import RecordError
from healthdesk.normalize.occurrences import Occurrences

Result = tuple[list[SampleBatch], list[RecordError], list[RawRecords]]


class Normalizer:
    """Normalizes the batches of one import, in their order."""

    def __init__(self, *, resent: bool = False) -> None:
        """`resent`: what comes may come again, so that equal events are one; else two equal ones in a file are both real."""
        self._occurrences = None if resent else Occurrences()
        self._percents: Counter[str] = Counter()

    def batch(self, raw: RawBatch) -> Result:
        """Samples ready to be stored, records not taken, and what is kept as it came.

        A type that is not known is kept whole (reason "unmapped"). A record in an unknown unit or with an unknown word is
        an error, and kept as well (reason "rejected").
        """
        if not len(raw.start):
            return [], [], []
        spec = by_vendor(raw.vendor, raw.type)
        if spec is None:
            return [], [], [_keep(raw, range(len(raw.start)), "unmapped")]
        checked = check(raw, spec)
        self._percents[spec.name] += checked.percents
        if checked.good.all():
            return [self._samples(checked, None)], [], []
        bad = np.flatnonzero(~checked.good).tolist()
        errors = [_error(checked, i) for i in bad]
        kept = [i for i in bad if checked.meaningless(i)]
        samples = [self._samples(checked, checked.good)] if checked.good.any() else []
        return samples, errors, [_keep(raw, kept, "rejected")] if kept else []

    def notes(self) -> list[Note]:
        """What the report should say once the file is read."""
        return [
            Note(
                mark("{metric}: {count} written as percent where a fraction is usual; taken as percent.").format(
                    metric=name, count=f"{n:,}"
                )
            )
            for name, n in self._percents.items()
            if n
        ]

    def _samples(self, checked: Checked, good: Bool | None) -> SampleBatch:
        """All rows, or the good ones."""
        raw, spec = checked.raw, checked.spec
        pick = slice(None) if good is None else good
        start, end, source, value = raw.start[pick], raw.end[pick], raw.source[pick], checked.value[pick]
        if spec.kind is Kind.EVENT and self._occurrences is not None:
            ordinal = self._occurrences.number(spec.id, start, end, value, source, nested=raw.nested)
        else:
            ordinal = np.zeros(len(start), np.int32)
        chosen: NDArray[np.intp] | range = range(len(raw.start)) if good is None else np.flatnonzero(good)
        return SampleBatch(
            metric=spec.id,
            unit=raw.unit,
            start=start,
            end=end,
            value=value,
            source=source,
            offset=raw.offset[pick],
            meta=raw.meta[pick],
            ordinal=ordinal,
            ident=[raw.ident[i] for i in chosen] if raw.ident is not None else None,
            version=raw.version[pick] if raw.version is not None else None,
        )


def _error(checked: Checked, row: int) -> RecordError:
    raw = checked.raw
    position = int(raw.position[row])
    return RecordError(
        raw.where(row), checked.reason(row), raw.type, _as_text(raw, row), position, checked.spec.id
    )  # fmt: skip


def _keep(raw: RawBatch, rows: "list[int] | range", reason: str) -> RawRecords:
    return RawRecords(raw.type, [_payload(raw, i) for i in rows], reason)


def _payload(raw: RawBatch, row: int) -> dict[str, object]:
    """A record as it came. `source` and `meta` are the reader's indices."""
    number = float(raw.value[row])
    value: object = word_of(raw, row)
    if value is None and not np.isnan(number):
        value = number
    return {
        "start": int(raw.start[row]),
        "end": int(raw.end[row]),
        "value": value,
        "unit": raw.unit,
        "source": int(raw.source[row]),
        "meta": int(raw.meta[row]),
        "position": int(raw.position[row]),
    }


def _as_text(raw: RawBatch, row: int) -> dict[str, str]:
    """A record for the report: ISO 8601 in UTC, and the value as written."""
    payload = _payload(raw, row)
    times = {
        "start": f"{np.datetime64(int(raw.start[row]), 'ms')}Z",
        "end": f"{np.datetime64(int(raw.end[row]), 'ms')}Z",
    }
    return times | {key: str(payload[key]) for key in ("value", "unit") if payload[key] not in (None, "")}
