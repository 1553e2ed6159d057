"""The pipeline of an import, readable from top to bottom: read -> keep -> decide -> sum up."""

import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from healthdesk.base.changes import Changes
from healthdesk.base.jobs import Job
from healthdesk.base.words import mark
from healthdesk.formats.format import ReadOptions
from healthdesk.formats.registry import group_parts
from healthdesk.model.batch import SampleBatch
from healthdesk.model.report import ImportReport
from healthdesk.model.session import Session
from healthdesk.model.views import ImportInfo
from healthdesk.services.ahead import ahead
from healthdesk.services.frames import Event, Opened
from healthdesk.services.intake import Intake
from healthdesk.services.library import Library
from healthdesk.services.mappings import remember, remembered
from healthdesk.services.reader import Reader
from healthdesk.services.refresh import Meanwhile, refresh

READ_AHEAD = 4 << 20  # bytes of events that wait for the store, so that neither side waits for the other
BYTES_A_SAMPLE, BYTES_AN_EVENT = 38, 200


def import_paths(
    library: Library,
    paths: Sequence[Path],
    job: Job,
    *,
    format_id: str | None = None,
    dry_run: bool = False,
    answers: Mapping[str, str] | None = None,
    mappings: Sequence[str] = (),
    reader: Reader | None = None,
) -> tuple[list[ImportReport], Changes]:
    """Import files, folders or zips, one transaction each; then bring the aggregates up to date.

    The numbered parts of one archive are one import. `answers`: replies to what files leave open, by option. `mappings`:
    what the columns of these tables mean (`services.mappings.for_tables`); remembered once all of it is in. `reader`:
    one that got ready in the meantime.
    Raises InputRefused for the first path that cannot be read, and Undecided for one that leaves open what only the
    owner knows; what came before it is in and complete.
    """
    reports, changes = [], Changes()
    options = ReadOptions(
        routes=library.settings.import_routes,
        zones=library.zones,
        answers=dict(answers or {}),
        mappings=(*mappings, *remembered(library)),
    )
    for group in group_parts(paths):
        reading = (reader or Reader()).read(group, format_id=format_id, options=options)
        reader = None  # it reads once
        name = (
            group[0].name
            if len(group) == 1
            else mark("{file} and {count} more").format(file=group[0].name, count=len(group) - 1)
        )
        events = ahead(reading, _size, READ_AHEAD)
        with closing(events):
            report, changed = store_events(library, events, file=name, job=job, dry_run=dry_run)
        reports.append(report)
        changes |= changed
    if mappings and not dry_run:
        remember(library, mappings)
    return reports, changes


def groups(paths: Sequence[Path]) -> list[list[Path]]:
    """What becomes one import each: the numbered parts of one archive together, all else alone."""
    return group_parts(paths)


def _size(event: Event | Opened) -> int:
    """Bytes that an event takes, roughly."""
    match event:
        case SampleBatch():
            return BYTES_A_SAMPLE * len(event)
        case Session():
            return BYTES_AN_EVENT + sum(column.nbytes for trace in event.traces for column in trace.columns.values())
    return BYTES_AN_EVENT


def store_events(
    library: Library,
    events: Iterable[Event | Opened | None],
    *,
    file: str,
    job: Job,
    format_id: str = "",
    dry_run: bool = False,
) -> tuple[ImportReport, Changes]:
    """Keep one stream of events in one transaction, and refresh the days it touched. A dry run keeps nothing.

    None among the events is time to spare, since the next one is not there yet (`ahead`).
    """
    began = time.perf_counter()
    report = ImportReport(import_id=None, format=format_id, file=file)
    with library.store.import_writer(library.days_touched, file=file, format=format_id, dry_run=dry_run) as writer:
        intake, meanwhile = Intake(writer, report, job), Meanwhile(library.zones, writer)
        for event in events:
            if event is not None:
                intake.take(event)
            elif not dry_run:
                meanwhile.step()
        changes = writer.finish(report)
    library.changed(changes)
    changes |= refresh(library, job)
    report.elapsed_s = time.perf_counter() - began
    return report, changes


def undo_import(library: Library, import_id: int, job: Job) -> Changes:
    """Take back what an import brought; raises UsageError for an id that is unknown or undone already."""
    changes = library.store.undo_import(import_id, library.days_touched)
    library.changed(changes)
    return changes | refresh(library, job)


def list_imports(library: Library) -> list[ImportInfo]:
    """All imports, newest first."""
    return library.store.imports()
