"""Whether raw columns are samples of a metric: units, codes, times, plausible values. What every way in asks of them.

An import, a sync and a companion endpoint judge by this, so that what a phone is told is what the store will do.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

from healthdesk.model import reasons
from healthdesk.model.batch import Float64, RawBatch
from healthdesk.model.metric import MetricSpec, Statistic
from healthdesk.model.registry import OURS
from healthdesk.model.units import PERCENT, clean, conversion
from healthdesk.model.words import integer_codes, word_codes
from healthdesk.model.zones import DAY_MS, MINUTE_MS

Bool = NDArray[np.bool_]

_EARLIEST = int(datetime(reasons.FIRST_YEAR, 1, 1, tzinfo=UTC).timestamp() * 1000)
_LATEST = int(datetime(reasons.LAST_YEAR + 1, 1, 1, tzinfo=UTC).timestamp() * 1000)
_SWEPT = (Statistic.SUM, Statistic.DURATION)  # cut at every hour they touch, which must stay a number of hours
_LONGEST = 366 * DAY_MS
_ALREADY_PERCENT = 1.5  # no fraction of these metrics exceeds 1, so more than this was written as percent


@dataclass(slots=True)
class Checked:
    """A batch of one metric, judged. `value` (n,) is canonical, NaN for a row without one; `good` (n,)."""

    raw: RawBatch
    spec: MetricSpec
    value: Float64
    good: Bool
    coded: bool  # codes of words, not measured
    unknown_unit: bool  # `value` is as the vendor wrote it, so none is good
    percents: int  # values written as percent where a fraction is usual
    _date: Bool
    _order: Bool
    _bad_time: Bool

    def reason(self, row: int) -> str:
        """Why a row is not good."""
        if self._bad_time[row]:
            if self._date[row]:
                return reasons.BAD_DATE
            return reasons.END_FIRST if self._order[row] else reasons.TOO_LONG
        if self.unknown_unit:
            return reasons.unknown_unit(self.raw.unit)
        if not np.isfinite(self.value[row]):
            return self._valueless(row)
        return reasons.implausible(self.spec, float(self.value[row]))

    def meaningless(self, row: int) -> bool:
        """True for a row that is not good because nobody knows what it means; worth keeping as it came."""
        return not self._bad_time[row] and (self.unknown_unit or (self.coded and not np.isfinite(self.value[row])))

    def _valueless(self, row: int) -> str:
        """Why a row has no finite value."""
        word, number = word_of(self.raw, row), self.raw.value[row]
        if self.coded:
            return reasons.unknown_word(word if word is not None else "" if np.isnan(number) else f"{number:g}")
        return reasons.NO_VALUE if word is None and np.isnan(number) else reasons.NOT_A_NUMBER


def check(raw: RawBatch, spec: MetricSpec) -> Checked:
    """Judge a batch whose type is `spec`."""
    date = (raw.start < _EARLIEST) | (raw.end >= _LATEST)
    order = raw.end < raw.start
    bad_time = date | order
    if spec.statistic in _SWEPT:
        bad_time |= raw.end - raw.start > _LONGEST
    value, unknown_unit, percents = _canonical(raw, spec)
    good = ~bad_time
    if unknown_unit:
        good[:] = False
    else:
        low, high = spec.plausible
        good &= (value >= low) & (value <= high)  # false for NaN
    coded = bool(spec.codes) and spec.statistic is not Statistic.DURATION
    return Checked(raw, spec, value, good, coded, unknown_unit, percents, date, order, bad_time)


def word_of(raw: RawBatch, row: int) -> str | None:
    """The word of a row, if it has one."""
    return raw.words[raw.word[row]] if raw.word is not None and raw.word[row] >= 0 else None


def _canonical(raw: RawBatch, spec: MetricSpec) -> tuple[Float64, bool, int]:
    """Canonical values (n,), whether the unit is unknown, and how many were percents in place of fractions."""
    if spec.statistic is Statistic.DURATION:
        return (raw.end - raw.start) / MINUTE_MS, False, 0
    if spec.codes:
        return _coded(raw, spec), False, 0
    found = conversion(raw.unit, spec, fractions=raw.vendor != OURS)
    if found is None:
        return raw.value, True, 0
    factor, offset = found
    percents = 0
    with np.errstate(over="ignore", invalid="ignore"):
        value = raw.value if found == (1.0, 0.0) else raw.value * factor + offset
        if spec.fraction and raw.vendor != OURS and clean(raw.unit) == PERCENT:
            percent = raw.value > _ALREADY_PERCENT
            if percent.any():
                value = np.where(percent, raw.value, value)
                percents = int(np.count_nonzero(percent & (value <= spec.plausible[1])))
    return value, False, percents


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
