"""What an import leaves behind: all of it, once, and nothing after undo or cancel."""

from datetime import date

import pytest

from healthdesk.base.errors import Cancelled, UsageError
from healthdesk.base.jobs import NullJob, ThreadJob
from healthdesk.model.batch import RawRecords
from healthdesk.model.metric import Period
from healthdesk.model.report import ImportReport, RecordError
from healthdesk.services import ingest, queries
from healthdesk.services.frames import Event, Opened, Rejected
from healthdesk.services.intake import Intake
from healthdesk.services.library import Library, unlock
from tests.profiles import PASSPHRASE
from tests.unit.services.conftest import PHONE, batch, events

DAY = date(2026, 7, 1)
STEPS = [batch("steps", [("2026-07-01 08:00", "2026-07-01 09:00", 600)])]
# The phone's half hour beyond the watch adds its half; 10:00-11:00 and 10:30-11:30 of the first design, in UTC.
OVERLAP = [
    batch("steps", [("2026-07-01 08:00", "2026-07-01 09:00", 3000)]),
    batch("steps", [("2026-07-01 08:30", "2026-07-01 09:30", 1000)], source=PHONE),
]


def store(library: Library, stream: list[Event | Opened]) -> ImportReport:
    """Import a stream."""
    return ingest.store_events(library, stream, file="test.zip", job=NullJob())[0]


def steps(library: Library) -> list[float]:
    """Daily steps."""
    found: list[float] = queries.aggregates(
        library, "steps", Period.DAY, date(2026, 1, 1), date(2026, 12, 31)
    ).value.tolist()
    return found


def test_phone_adds_only_what_the_watch_did_not_see(library: Library) -> None:
    store(library, events(*OVERLAP))
    found = queries.aggregates(library, "steps", Period.DAY, DAY, DAY, by_source=True)
    assert found.value.tolist() == [3500]
    assert [(s.name, s.kept.tolist(), s.dropped.tolist()) for s in found.sources] == [
        ("Watch", [3000.0], [0.0]),
        ("Phone", [500.0], [500.0]),
    ]


def test_second_import_adds_nothing_and_recomputes_nothing(library: Library) -> None:
    first = store(library, events(*OVERLAP))
    again = store(library, events(*OVERLAP))
    assert (first.inserted, first.days_recomputed) == (2, 1)
    assert (again.inserted, again.duplicates, again.days_recomputed) == (0, 2, 0)


def test_records_add_up(library: Library) -> None:
    report = store(
        library,
        [
            *events(*STEPS),
            Rejected(
                [
                    RecordError(
                        "export.xml line 3",
                        "Value is not a number",
                        "HKQuantityTypeIdentifierStepCount",
                        metric="steps",
                    )
                ]
            ),
            RawRecords("HKQuantityTypeIdentifierXyz", [{"value": "1"}, {"value": "2"}]),
            RawRecords("Audiogram", [{"x": "1"}], "kept"),
            RawRecords("HKQuantityTypeIdentifierStepCount", [{"value": "x"}], "rejected"),
        ],
    )
    assert report.records == 4
    assert (report.inserted, report.rejected, report.unmapped) == (1, 1, {"HKQuantityTypeIdentifierXyz": 2})
    assert report.kept == {"Audiogram": 1}
    assert (report.by_metric["steps"].read, report.by_metric["steps"].rejected) == (2, 1)


def test_undo_takes_back_samples_and_figures(library: Library) -> None:
    store(library, events(*STEPS))
    second = store(library, events(batch("steps", [("2026-07-02 08:00", "2026-07-02 09:00", 50)])))
    assert second.import_id is not None
    ingest.undo_import(library, second.import_id, NullJob())
    assert steps(library) == [600]
    assert [info.undone for info in ingest.list_imports(library)] == [True, False]


def test_undo_twice_is_refused(library: Library) -> None:
    report = store(library, events(*STEPS))
    assert report.import_id is not None
    ingest.undo_import(library, report.import_id, NullJob())
    with pytest.raises(UsageError):
        ingest.undo_import(library, report.import_id, NullJob())
    assert steps(library) == []


def test_what_was_undone_can_be_imported_again(library: Library) -> None:
    report = store(library, events(*STEPS))
    assert report.import_id is not None
    ingest.undo_import(library, report.import_id, NullJob())
    assert store(library, events(*STEPS)).inserted == 1
    assert steps(library) == [600]


def test_dry_run_counts_and_keeps_nothing(library: Library) -> None:
    report, changes = ingest.store_events(library, events(*STEPS), file="x", job=NullJob(), dry_run=True)
    assert (report.records, report.inserted, report.import_id) == (1, 1, None)
    assert not changes
    assert queries.stats(library).samples == 0
    assert ingest.list_imports(library) == []


def test_cancel_takes_the_whole_file_back(library: Library) -> None:
    job = ThreadJob(lambda _: job.cancel())
    with pytest.raises(Cancelled):
        ingest.store_events(library, events(*STEPS, *STEPS), file="x", job=job)
    assert queries.stats(library).samples == 0
    assert ingest.list_imports(library) == []


def test_what_a_crash_left_in_the_queue_is_done_at_the_next_unlock(library: Library) -> None:
    with library.store.import_writer(library.days_touched, file="x") as writer:
        intake = Intake(writer, ImportReport(None, "", "x"), NullJob())
        for event in events(*STEPS):
            intake.take(event)
        writer.finish(intake.report)
    library.close()  # before anything was computed
    again = unlock(library.folder, PASSPHRASE)
    try:
        assert steps(again) == [600]
    finally:
        again.close()
