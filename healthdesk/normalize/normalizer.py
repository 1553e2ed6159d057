"""Raw columns of a vendor become samples of a metric: names, units, codes, checks. Whole arrays, no row by row for good ones."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.batch import Float64, Note, RawBatch, RawRecords, SampleBatch
from healthdesk.model.metric import Kind, MetricSpec, Statistic
from healthdesk.model.registry import OURS, by_vendor
from healthdesk.model.report import RecordError
from healthdesk.model.units import PERCENT, clean, conversion
from healthdesk.model.zones import DAY_MS, MINUTE_MS
from healthdesk.normalize import reasons
from healthdesk.normalize.occurrences import Occurrences
from healthdesk.normalize.words import integer_codes, word_codes

Bool = NDArray[np.bool_]
Result = tuple[list[SampleBatch], list[RecordError], list[RawRecords]]

_EARLIEST = int(datetime(reasons.FIRST_YEAR, 1, 1, tzinfo=UTC).timestamp() * 1000)
_LATEST = int(datetime(reasons.LAST_YEAR + 1, 1, 1, tzinfo=UTC).timestamp() * 1000)
_SWEPT = (Statistic.SUM, Statistic.DURATION)  # cut at every hour they touch, which must stay a number of hours
_LONGEST = 366 * DAY_MS
_ALREADY_PERCENT = 1.5  # no fraction of these metrics exceeds 1, so more than this was written as percent


@dataclass(slots=True)
class _Values:
    """Canonical values of a batch (n,), NaN for a row without one."""

    value: Float64
    coded: bool = False  # codes of words, not measured
    unknown_unit: bool = False  # `value` is as the vendor wrote it, so none is good


class _Times:
    """What is wrong with the times of a batch. `bad` is (n,)."""

    def __init__(self, raw: RawBatch, spec: MetricSpec) -> None:
        self._date = (raw.start < _EARLIEST) | (raw.end >= _LATEST)
        self._order = raw.end < raw.start
        self.bad: Bool = self._date | self._order
        if spec.statistic in _SWEPT:
            self.bad |= raw.end - raw.start > _LONGEST

    def reason(self, row: int) -> str:
        """Why a bad row is bad."""
        if self._date[row]:
            return reasons.BAD_DATE
        return reasons.END_FIRST if self._order[row] else reasons.TOO_LONG


class Normalizer:
    """Normalizes the batches of one import, in their order."""

    def __init__(self) -> None:
        """Nothing seen yet."""
        self._occurrences = Occurrences()
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
            return [], [], [self._keep(raw, np.arange(len(raw.start)), "unmapped")]
        values = self._values(raw, spec)
        when = _Times(raw, spec)
        good = ~when.bad
        if values.unknown_unit:
            good[:] = False
        else:
            low, high = spec.plausible
            good &= (values.value >= low) & (values.value <= high)  # false for NaN
        if good.all():
            return [self._samples(raw, spec, values.value, None)], [], []
        errors, keep = self._errors(raw, spec, values, np.flatnonzero(~good), when)
        samples = [self._samples(raw, spec, values.value, good)] if good.any() else []
        return samples, errors, [self._keep(raw, keep, "rejected")] if len(keep) else []

    def notes(self) -> list[Note]:
        """What the report should say once the file is read."""
        return [
            Note(f"{name}: {n:,} written as percent where a fraction is usual; taken as percent.")
            for name, n in self._percents.items()
            if n
        ]

    def _values(self, raw: RawBatch, spec: MetricSpec) -> _Values:
        if spec.statistic is Statistic.DURATION:
            return _Values((raw.end - raw.start) / MINUTE_MS)
        if spec.codes:
            return _Values(_coded(raw, spec), coded=True)
        found = conversion(raw.unit, spec, fractions=raw.vendor != OURS)
        if found is None:
            return _Values(raw.value, unknown_unit=True)
        factor, offset = found
        with np.errstate(over="ignore", invalid="ignore"):
            value = raw.value if found == (1.0, 0.0) else raw.value * factor + offset
            if spec.fraction and raw.vendor != OURS and clean(raw.unit) == PERCENT:
                percent = raw.value > _ALREADY_PERCENT
                if percent.any():
                    value = np.where(percent, raw.value, value)
                    self._percents[spec.name] += int(np.count_nonzero(percent & (value <= spec.plausible[1])))
        return _Values(value)

    def _samples(self, raw: RawBatch, spec: MetricSpec, value: Float64, good: Bool | None) -> SampleBatch:
        """All rows, or the good ones."""
        pick = slice(None) if good is None else good
        start, end, source, value = raw.start[pick], raw.end[pick], raw.source[pick], value[pick]
        if spec.kind is Kind.EVENT:
            ordinal = self._occurrences.number(spec.id, start, end, value, source, nested=raw.nested)
        else:
            ordinal = np.zeros(len(start), np.int32)
        chosen = range(len(raw.start)) if good is None else np.flatnonzero(good).tolist()
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

    def _errors(
        self, raw: RawBatch, spec: MetricSpec, values: _Values, bad: NDArray[np.intp], when: _Times
    ) -> tuple[list[RecordError], NDArray[np.intp]]:
        """Errors of the bad rows, and the rows among them whose meaning is not known and that are kept."""
        errors, keep = [], []
        for i in bad.tolist():
            if when.bad[i]:
                reason = when.reason(i)
            elif values.unknown_unit:
                reason = reasons.unknown_unit(raw.unit)
                keep.append(i)
            elif not np.isfinite(values.value[i]):
                reason = _valueless(raw, i, coded=values.coded)
                if values.coded:
                    keep.append(i)
            else:
                reason = reasons.implausible(spec, float(values.value[i]))
            position = int(raw.position[i])
            errors.append(RecordError(raw.where(i), reason, raw.type, _as_text(raw, i), position, spec.id))
        return errors, np.array(keep, np.intp)

    @staticmethod
    def _keep(raw: RawBatch, rows: NDArray[np.intp], reason: str) -> RawRecords:
        return RawRecords(raw.type, [_payload(raw, i) for i in rows.tolist()], reason)


def _coded(raw: RawBatch, spec: MetricSpec) -> Float64:
    """Codes of words, of integers, and of no value where the metric allows that; NaN for what is not known."""
    value = integer_codes(raw.value, spec, stored=raw.vendor == OURS)
    nothing = np.isnan(raw.value)
    if raw.word is not None:
        said = raw.word >= 0
        value[said] = word_codes(raw.words, spec)[raw.word[said]] if said.any() else np.nan
        nothing &= ~said
    value[nothing] = spec.codes.get("", np.nan)
    return value


def _word(raw: RawBatch, row: int) -> str | None:
    """The word of a row, if it has one."""
    return raw.words[raw.word[row]] if raw.word is not None and raw.word[row] >= 0 else None


def _valueless(raw: RawBatch, row: int, *, coded: bool) -> str:
    """Why a row has no finite value."""
    word = _word(raw, row)
    if coded:
        number = raw.value[row]
        return reasons.unknown_word(word if word is not None else "" if np.isnan(number) else f"{number:g}")
    return reasons.NO_VALUE if word is None and np.isnan(raw.value[row]) else reasons.NOT_A_NUMBER


def _payload(raw: RawBatch, row: int) -> dict[str, object]:
    """A record as it came. `source` and `meta` are the reader's indices."""
    number = float(raw.value[row])
    value: object = _word(raw, row)
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
