"""Takes the events of one import, hands each to the store's writer, and counts what became of every record."""

from collections import Counter
from dataclasses import dataclass, field

from healthdesk.base.jobs import Job
from healthdesk.model.batch import BytesRead, MetadataSeen, Note, RawRecords, SampleBatch, SourceSeen
from healthdesk.model.report import ERRORS_LISTED, ImportReport, RecordError, TypeCount
from healthdesk.model.session import DayValue, Session
from healthdesk.services.frames import Event, Opened, Rejected
from healthdesk.store.writes import ImportWriter

UNNAMED = "other"  # where the type of a rejected record is not a metric of ours


@dataclass(slots=True)
class Skipped:
    """One reason for which records were not taken."""

    reason: str
    metric: str
    count: int
    first: str  # place of the first one


@dataclass(slots=True)
class Intake:
    """One import under way."""

    writer: ImportWriter
    report: ImportReport
    job: Job
    _skipped: dict[tuple[str, str], Skipped] = field(default_factory=dict)
    _done: int = 0
    _total: int = 0

    def take(self, event: Event | Opened) -> None:
        """The next event. Raises what the writer raises, and Cancelled."""
        self._take(event)
        self.job.step(self._done, self._total, "reading", self._facts())

    def _take(self, event: Event | Opened) -> None:
        match event:
            case SampleBatch():
                self._samples(event)
            case BytesRead(done, total):
                self._done, self._total = max(done, self._done), total
            case SourceSeen(index, source):
                self.writer.source(index, source)
            case MetadataSeen(index, entries):
                self.writer.metadata(index, entries)
            case Rejected(errors):
                self._rejected(errors)
            case RawRecords():
                self._raw(event)
            case Session():
                if self.writer.session(event):
                    self.report.sessions[event.kind] = self.report.sessions.get(event.kind, 0) + 1
            case DayValue():
                self.writer.day_value(event)
            case Note(text, partial):
                self.report.notes.append(text)
                self.report.partial |= partial
            case Opened(format_id):
                self.report.format = format_id
                self.writer.opened(format_id)

    def _samples(self, batch: SampleBatch) -> None:
        inserted, updated, duplicates = self.writer.samples(batch)
        count = self._count(batch.metric)
        report = self.report
        for into in (count, report):
            into.inserted += inserted
            into.updated += updated
            into.duplicates += duplicates
        count.read += len(batch)
        report.records += len(batch)

    def _rejected(self, errors: list[RecordError]) -> None:
        self.report.records += len(errors)
        self.report.rejected += len(errors)
        room = ERRORS_LISTED - len(self.report.errors)
        self.report.errors.extend(errors[:room])
        self.report.errors_truncated |= room < len(errors)
        for (reason, metric), n in Counter((e.reason, e.metric) for e in errors).items():
            name = metric or UNNAMED
            count = self._count(name)
            count.read += n
            count.rejected += n
            first = next(e.where for e in errors if (e.reason, e.metric) == (reason, metric))
            self._skipped.setdefault((reason, name), Skipped(reason, name, 0, first)).count += n

    def _raw(self, raw: RawRecords) -> None:
        self.writer.raw(raw)
        n = len(raw.payloads)
        if raw.reason == "unmapped":
            self.report.records += n
            self.report.unmapped[raw.type] = self.report.unmapped.get(raw.type, 0) + n
        elif raw.reason == "kept":
            self.report.kept[raw.type] = self.report.kept.get(raw.type, 0) + n

    def _count(self, metric: str) -> TypeCount:
        return self.report.by_metric.setdefault(metric, TypeCount())

    def _facts(self) -> dict[str, object]:
        """What a progress page shows; built from small counters, so cheap enough for every event."""
        report = self.report
        return {
            "stage": "reading",
            "format": report.format,
            "records": report.records,
            "rejected": report.rejected,
            "by_metric": dict(report.by_metric),
            "errors": [(s.reason, s.metric, s.count, s.first) for s in self._skipped.values()],
        }
