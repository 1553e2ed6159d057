"""The CSV files: one of all metrics, a column each (`Date/Time,Step Count (count),…`), and one of workouts.

They have local times without a zone, and of sleep only lengths. Their columns are named in the language of the phone.
"""

import re
from collections.abc import Iterator

import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.health_auto_export import sleep, sources
from healthdesk.formats.health_auto_export.names import metric_of, workout_of
from healthdesk.formats.health_auto_export.series import BAD_TIME, Series, UnknownSeries, no_ends
from healthdesk.formats.reading import table
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.table import Chunk, Header
from healthdesk.model.registry import METRICS
from healthdesk.model.session import Session, SessionKind
from healthdesk.model.stamps import Stamps, stamps
from healthdesk.model.units import parse as parse_unit
from healthdesk.model.zones import DAY_MS, ZoneHistory

_COLUMN = re.compile(r"(.+?)(?: \[(.+?)\])? \((.+)\)")
DATES = ("date/time", "date", "datetime")
_SLEEP = "sleep analysis"
_EXTREMES = mark("lowest and highest heart rates of a period whose mean is in")
_LENGTHS_ONLY = mark(
    "The table tells how long sleep and its stages were, not when; nights come from an export as JSON."
)
_CLOCK = re.compile(r"(\d{1,4}):(\d{2})(?::(\d{2}))?")
_PARTS = {
    ("blood pressure", "systolic"): "systolic_pressure",
    ("blood pressure", "diastolic"): "diastolic_pressure",
    ("heart rate", "avg"): "heart_rate",
}


def is_metrics(header: Header) -> bool:
    """True for a table of metrics with names that are known."""
    names = [name for name in header.names if name]
    if not names or names[0].lower() not in DATES or not all(_COLUMN.fullmatch(name) for name in names[1:]):
        return False
    return any(_metric(name) is not None for name in names[1:])


def is_metrics_in_another_language(header: Header) -> bool:
    """True for a table shaped like one of metrics."""
    return sum(_COLUMN.fullmatch(name) is not None for name in header.names[1:]) > len(header.names) // 2


def is_workouts(header: Header) -> bool:
    """True for a table of workouts; its first columns have English names on every phone."""
    return header.has("Start", "End", "Duration") and header.names[0].lower() in {"workout type", "type"}


def _metric(column: str) -> str | None:
    """The metric of a column, None for one without. Coded words and parts of other figures are none."""
    found = _COLUMN.fullmatch(column)
    if found is None:
        return None
    if found[2]:
        return _PARTS.get((found[1].lower(), found[2].lower()))
    spec = metric_of(found[1])
    return spec.id if spec else None


def read_metrics(file: File, header: Header, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """Every filled cell is a figure of its row's time."""
    place = f"{file.base} row"
    source = out.source(sources.APP)
    series = {name: _series(name, place, out, zones) for name in table.unique_names(header.names)[1:]}
    nights = False
    for chunk in table.read(file, header, out):
        when = stamps(list(chunk[header.names[0]]))
        for at in np.flatnonzero(~when.good).tolist():
            filled = sum(bool(column[at]) for column in chunk.columns.values())
            if filled:
                out.error(place, chunk.first + at, BAD_TIME)
        for name in list(chunk.columns)[1:]:
            column = _COLUMN.fullmatch(name)
            if column is not None and column[1].lower() == _SLEEP:
                nights = _sleep(chunk, when, column[2] or "", name, out) or nights
            elif (
                column is not None and column[1].lower() == "heart rate" and (column[2] or "").lower() in {"min", "max"}
            ):
                out.skipped(_EXTREMES, int(table.given(chunk[name]).sum()))
            else:
                _collect(chunk, when, name, series[name], source)
                yield from series[name].drain()
    for found in series.values():
        yield from found.close()
    if nights:
        out.note(_LENGTHS_ONLY)


def _series(name: str, place: str, out: Output, zones: ZoneHistory) -> Series | UnknownSeries:
    """The figures of a column."""
    metric, column = _metric(name), _COLUMN.fullmatch(name)
    unit = column[3] if column else ""
    if metric is None:
        return UnknownSeries(name[:80], unit, place, out, zones)
    return Series(METRICS[metric], unit, place, out, zones)


def _collect(chunk: Chunk, when: Stamps, name: str, series: Series | UnknownSeries, source: int) -> None:
    """The filled cells of a column."""
    texts = chunk[name]
    at = np.flatnonzero(table.given(texts) & when.good)
    if len(at):
        chosen = [texts[i] for i in at.tolist()]
        decimal = "," if any("," in text for text in chosen) else "."
        series.add(
            Stamps(when.wall[at], when.offset[at]), no_ends(len(at)),
            table.numbers(chosen, decimal=decimal), np.full(len(at), source, np.int32), chunk.first + at,
        )  # fmt: skip


def _sleep(chunk: Chunk, when: Stamps, part: str, name: str, out: Output) -> bool:
    """Lengths of one kind, as figures of their days; True if there was one."""
    hours = table.numbers(chunk[name])
    found = np.flatnonzero(when.good & (hours > 0))
    for at in found.tolist():
        kind = part.lower().replace(" ", "_") or "total"
        sleep.lengths(int(when.wall[at] // DAY_MS), {kind: float(hours[at])}, out)
    return bool(len(found))


def read_workouts(file: File, header: Header, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """One workout a row."""
    place, source = f"{file.base} row", out.source(sources.APP)
    for chunk in table.read(file, header, out):
        begin, finish = stamps(list(chunk["Start"])), stamps(list(chunk["End"]))
        start, offset = begin.instants(zones)
        end, _ = finish.instants(zones)
        for at in range(chunk.n):
            name = chunk[header.names[0]][at]
            if not any(column[at] for column in chunk.columns.values()):
                continue
            if not begin.good[at] or not finish.good[at] or end[at] < start[at]:
                out.error(place, chunk.first + at, BAD_TIME, name)
                continue
            out.session(_workout(chunk, at, name, (int(start[at]), int(end[at]), int(offset[at])), source))
        yield from out.drain()


def _workout(chunk: Chunk, at: int, name: str, span: tuple[int, int, int], source: int) -> Session:
    said = {column: texts[at] for column, texts in chunk.columns.items() if texts[at]}
    statistics: list[dict[str, object]] = []
    rates = {
        figure: value
        for figure, begins in (("average", "avg"), ("maximum", "max"))
        for column, value in ((c, _figure(t)) for c, t in said.items())
        if value and "heart rate" in column.lower() and column.lower().startswith(begins)
    }
    if rates:
        statistics.append({"type": "HKQuantityTypeIdentifierHeartRate", "unit": "count/min", **rates})
    energy = _amount(said, "active energy", "kcal")
    if energy is not None:
        statistics.append({"type": "HKQuantityTypeIdentifierActiveEnergyBurned", "unit": "kcal", "sum": energy})
    known = ("start", "end", "duration", "workout type", "type")
    data: dict[str, object] = {
        "metadata": {column: text[:80] for column, text in said.items() if column.lower() not in known},
        "statistics": statistics,
        "vendor_type": name[:80],
    }
    return Session(
        SessionKind.WORKOUT, workout_of(name), span[0], span[1], source, span[2],
        _seconds(said.get("Duration", "")), _amount(said, "distance", "m"), energy, data,
    )  # fmt: skip


def _amount(said: dict[str, str], word: str, wanted: str) -> float | None:
    """The figure of the column that begins with `word`, by the unit in its name."""
    for column, text in said.items():
        found = _COLUMN.fullmatch(column)
        if found is not None and found[1].lower() == word:
            unit, target, value = parse_unit(found[3]), parse_unit(wanted), _figure(text)
            if value and unit is not None and target is not None and unit.dimension == target.dimension:
                return value * float(unit.factor / target.factor)
    return None


def _figure(text: str) -> float | None:
    value = float(table.numbers([text], decimal="," if "," in text and "." not in text else ".")[0])
    return value if np.isfinite(value) else None


def _seconds(text: str) -> float | None:
    found = _CLOCK.fullmatch(text.strip())
    return int(found[1]) * 3600.0 + int(found[2]) * 60 + int(found[3] or 0) if found else None
