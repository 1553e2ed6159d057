"""A trend as rows: for the table beside the chart, and for a CSV file of what is seen."""

import csv
import io
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

import numpy as np

from healthdesk.base.words import mark, tr
from healthdesk.model.metric import Period
from healthdesk.model.zones import MINUTE_MS, ZoneHistory, day_of
from healthdesk.present.buckets import canonical, daily_average
from healthdesk.present.ranges import Slot
from healthdesk.present.readout import slot_title
from healthdesk.present.sparks import Form
from healthdesk.present.trends import TrendModel
from healthdesk.present.values import Formatter, is_duration

NO_DATA = mark("no data")
NUMBER = "{:.10g}"
_WHEN = {
    Period.HOUR: mark("Hour"),
    Period.DAY: mark("Day"),
    Period.WEEK: mark("Week"),
    Period.MONTH: mark("Month"),
    Period.YEAR: mark("Year"),
}


@dataclass(frozen=True, slots=True)
class TrendTable:
    """Titles, and rows of as many texts; the first column says when."""

    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def trend_table(model: TrendModel, formatter: Formatter, second: TrendModel | None = None) -> TrendTable:
    """One row per bucket, newest last, values as the read-out prints them; a bucket without data says so."""
    columns = [*_columns(model), *(_columns(second) if second is not None else ())]

    def cell(owner: TrendModel, value: float) -> str:
        return (
            formatter.named(owner.spec, canonical(owner.spec, value, formatter)) if np.isfinite(value) else tr(NO_DATA)
        )

    rows = tuple(
        (slot_title(model, slot), *(cell(owner, float(values[i])) for _, owner, values in columns))
        for i, slot in enumerate(model.slots)
    )
    return TrendTable((_when(model.window.period), *(name for name, _, _ in columns)), rows)


def trend_csv(model: TrendModel, formatter: Formatter, zones: ZoneHistory, second: TrendModel | None = None) -> str:
    """One row per bucket: ISO 8601 with offset, values in the shown unit, empty where there is no data."""
    columns = [*_columns(model), *(_columns(second) if second is not None else ())]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(["start", "end", *(f"{name} ({_unit(owner, formatter)})" for name, owner, _ in columns)])
    for i, slot in enumerate(model.slots):
        begin, end = slot_times(model, slot, zones)
        cells = (_number(float(values[i])) for _, owner, values in columns)
        writer.writerow([begin, end, *cells])
    return out.getvalue()


def slot_times(model: TrendModel, slot: Slot, zones: ZoneHistory) -> tuple[str, str]:
    """Start (inclusive) and end (exclusive) of a bucket where the person was."""
    if model.window.period is Period.HOUR:
        return _iso(slot.start, slot.offset_min), _iso(slot.start + 60 * MINUTE_MS, slot.offset_min)
    at = zones.day_starts(np.array([day_of(slot.first), day_of(slot.last) + 1], np.int64))
    offsets = zones.offsets(at) // MINUTE_MS
    return _iso(int(at[0]), int(offsets[0])), _iso(int(at[1]), int(offsets[1]))


def _columns(model: TrendModel) -> list[tuple[str, TrendModel, np.ndarray[tuple[int], np.dtype[np.float64]]]]:
    name = tr(model.spec.name)
    if daily_average(model.spec, model.window.period):
        name = tr("{metric}, daily average", metric=name)
    elif model.form is Form.LINE:
        name = tr("{metric}, average", metric=name)
    out = [(name, model, model.value)]
    if model.form is Form.LINE:
        out += [(tr("Lowest"), model, model.low), (tr("Highest"), model, model.high)]
    out += [(source.name, model, source.values) for source in model.sources]
    out += [(line.name, model, line.values) for line in model.lines]
    if model.previous is not None:
        out.append((tr("Compared with"), model, model.previous))
    return out


def _unit(model: TrendModel, formatter: Formatter) -> str:
    return "h" if is_duration(model.spec) else formatter.label(model.spec) or "1"


def _number(value: float) -> str:
    return NUMBER.format(value) if np.isfinite(value) else ""


def _when(period: Period) -> str:
    return tr(_WHEN[period])


def _iso(at: int, offset_min: int) -> str:
    where = timezone(timedelta(minutes=offset_min))
    return datetime.fromtimestamp(at // 1000, where).isoformat()
