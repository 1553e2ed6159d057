"""What is stored, written out in plain for other programs. A file appears whole or not at all."""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import TextIO

import msgspec

from healthdesk.base.errors import KnownFailure, UsageError
from healthdesk.base.jobs import Job
from healthdesk.base.words import mark
from healthdesk.model.session import SessionKind
from healthdesk.model.share import Scope
from healthdesk.model.views import SessionInfo
from healthdesk.model.zones import date_of, day_of
from healthdesk.services import queries
from healthdesk.services.files import fresh_file, fresh_text
from healthdesk.services.library import Library
from healthdesk.services.queries import SampleRow
from healthdesk.services.shares import days_record, program
from healthdesk.share.fhir import write_bundle

CSV_COLUMNS = ("type", "start", "end", "value", "unit", "source", "hardware", "id", "details")
JSON_VERSION = 1
STEP_ROWS = 500

# A spreadsheet takes a cell that begins so for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_PLAIN_NUMBER = re.compile(r"[+-]?\d{1,32}(\.\d{1,32})?([eE][+-]?\d{1,3})?")


@dataclass(slots=True)
class Written:
    """What an export holds."""

    samples: int = 0
    sessions: int = 0
    observations: int = 0  # of days, where an export tells days and not what was measured


@dataclass(frozen=True, slots=True)
class Selection:
    """What to export, resolved against the store: metrics with the days to read, and the days of sessions."""

    metrics: dict[str, tuple[date, date]]
    sessions: tuple[date, date] | None


def export_csv(
    library: Library,
    out: Path,
    *,
    metrics: Sequence[str] | None = None,
    start: date | None = None,
    end: date | None = None,
    job: Job,
    replace: bool = False,
) -> Written:
    """One table of raw samples, then sessions (value: seconds; all else in `details` as JSON). Every cell is quoted.

    `metrics`: these only and no sessions; None: everything. `replace`: instead of a file that is there.
    Raises UsageError for an unknown metric, a senseless range or a file in the way, KnownFailure if it cannot be written.
    """
    selection, written = select(library, metrics, start, end), Written()
    with fresh_text(out, replace=replace) as stream:
        writer = csv.writer(stream, quoting=csv.QUOTE_ALL)
        writer.writerow(CSV_COLUMNS)
        for sample in _samples(library, selection, job, written):
            writer.writerow(map(safe_cell, _sample_cells(sample)))
        for session in _sessions(library, selection, job, written):
            writer.writerow(map(safe_cell, _session_cells(session)))
    return written


def export_json(
    library: Library,
    out: Path,
    *,
    metrics: Sequence[str] | None = None,
    start: date | None = None,
    end: date | None = None,
    job: Job,
    replace: bool = False,
) -> Written:
    """One JSON document: settings of time, samples, sessions. Arguments and errors as in `export_csv`."""
    selection, written = select(library, metrics, start, end), Written()
    settings = library.settings.model_dump(mode="json", include={"home_zone", "travel"})
    head = {"format": "healthdesk", "version": JSON_VERSION, "exported": _iso(_now(), 0), **settings}
    with fresh_text(out, replace=replace) as stream:
        stream.write(_encode(head)[:-1])
        stream.write(',\n"samples":[')
        _write_all(stream, map(_sample_json, _samples(library, selection, job, written)))
        stream.write('],\n"sessions":[')
        _write_all(stream, map(_session_json, _sessions(library, selection, job, written)))
        stream.write("]}\n")
    return written


def export_fhir(
    library: Library,
    out: Path,
    *,
    metrics: Sequence[str] | None = None,
    start: date | None = None,
    end: date | None = None,
    job: Job,
    replace: bool = False,
) -> Written:
    """One FHIR R4 bundle of daily values, as a share holds it; no sessions. Arguments and errors as in `export_csv`."""
    names = list(select(library, metrics, start, end).metrics)
    extents = [queries.metrics_with_data(library)[name] for name in names]
    job.step(note="exporting")
    first = day_of(start) if start else min((first for first, _ in extents), default=0)
    last = day_of(end) if end else max((last for _, last in extents), default=0)
    record = days_record(library, Scope(tuple(names), first, last), _now(), named=True)
    if not record.metrics:
        raise KnownFailure(
            mark("There is no day of these metrics to export."), mark("`healthdesk metrics` lists what there is.")
        )
    with fresh_file(out, replace=replace) as stream:
        return Written(observations=write_bundle(stream, record, program()))


def select(library: Library, metrics: Sequence[str] | None, start: date | None, end: date | None) -> Selection:
    """The metrics and days asked for, cut to what there is."""
    if start is not None and end is not None and end < start:
        raise UsageError(mark("The range ends before it begins."))
    extents = queries.metrics_with_data(library)
    wanted = list(extents) if metrics is None else [queries.known_metric(name).id for name in dict.fromkeys(metrics)]
    spans = {}
    for name in wanted:
        if name in extents:
            # Raw samples may begin a day before or after the days that they count for.
            first, last = date_of(extents[name][0] - 2), date_of(extents[name][1] + 2)
            spans[name] = (max(first, start or first), min(last, end or last))
    return Selection(spans, (start or date(1900, 1, 1), end or date(2100, 1, 1)) if metrics is None else None)


def safe_cell(text: str) -> str:
    """The text so that no spreadsheet runs it: an apostrophe before what looks like a formula and is no plain number."""
    if text.startswith(_FORMULA) and not _PLAIN_NUMBER.fullmatch(text):
        return "'" + text
    return text


def _samples(library: Library, selection: Selection, job: Job, written: Written) -> Iterator[SampleRow]:
    for done, (name, (first, last)) in enumerate(selection.metrics.items()):
        for sample in queries.samples(library, name, first, last):
            if written.samples % STEP_ROWS == 0:
                job.step(done, len(selection.metrics), "exporting", {"records": written.samples})
            written.samples += 1
            yield sample


def _sessions(library: Library, selection: Selection, job: Job, written: Written) -> Iterator[SessionInfo]:
    if selection.sessions is None:
        return
    for kind in SessionKind:
        job.step(note="exporting")
        for session in queries.sessions(library, kind.value, *selection.sessions, everything=True):
            written.sessions += 1
            yield session


def _sample_cells(sample: SampleRow) -> tuple[str, ...]:
    return (
        sample.metric,
        _iso(sample.start, sample.offset_min),
        _iso(sample.end, sample.offset_min),
        repr(sample.value),
        sample.unit,
        sample.source,
        sample.hardware,
        sample.id,
        _encode(sample.metadata) if sample.metadata else "",
    )


def _session_cells(session: SessionInfo) -> tuple[str, ...]:
    details = {
        "type": session.type,
        "distance_m": session.distance_m,
        "energy_kcal": session.energy_kcal,
        **session.data,
    }
    return (
        session.kind,
        _iso(session.start, session.offset_min),
        _iso(session.end, session.offset_min),
        "" if session.duration_s is None else repr(session.duration_s),
        "" if session.duration_s is None else "s",
        session.source,
        "",
        "",
        _encode(details),
    )


def _sample_json(sample: SampleRow) -> dict[str, object]:
    found: dict[str, object] = {
        "id": sample.id,
        "type": sample.metric,
        "value": sample.value,
        "unit": sample.unit,
        "startDate": _iso(sample.start, sample.offset_min),
        "endDate": _iso(sample.end, sample.offset_min),
        "sourceDevice": sample.source,
        "sourceHardware": sample.hardware,
    }
    return found | ({"metadata": sample.metadata} if sample.metadata else {})


def _session_json(session: SessionInfo) -> dict[str, object]:
    return {
        "kind": session.kind,
        "type": session.type,
        "startDate": _iso(session.start, session.offset_min),
        "endDate": _iso(session.end, session.offset_min),
        "duration_s": session.duration_s,
        "distance_m": session.distance_m,
        "energy_kcal": session.energy_kcal,
        "source": session.source,
        "data": session.data,
    }


def _write_all(stream: TextIO, documents: Iterator[dict[str, object]]) -> None:
    stream.writelines((",\n" if number else "\n") + _encode(document) for number, document in enumerate(documents))


def _iso(at: int, offset_min: int) -> str:
    """ISO 8601 with the offset of where it was; milliseconds only where there are some."""
    local = datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=at)
    zoned = local.astimezone(timezone(timedelta(minutes=offset_min)))
    return zoned.isoformat(timespec="milliseconds" if at % 1000 else "seconds")


def _now() -> int:
    return int(datetime.now(UTC).timestamp()) * 1000


def _encode(value: object) -> str:
    return msgspec.json.encode(value).decode()
