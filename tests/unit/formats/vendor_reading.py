"""Reads files of any vendor in a test, normalized, and puts what came out into plain Python."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from healthdesk.formats.format import ReadOptions
from healthdesk.model.batch import MetadataSeen, Note, RawRecords, SampleBatch, SourceSeen
from healthdesk.model.report import RecordError
from healthdesk.model.session import Session
from healthdesk.model.source import Source
from healthdesk.model.zones import ZoneHistory
from healthdesk.services.frames import Opened, Rejected
from healthdesk.services.reader import read_here

FIXTURES = Path(__file__).parents[3].parent / "shared/fixtures"
BERLIN = ZoneHistory("Europe/Berlin")


@dataclass(frozen=True)
class Row:
    """One sample; times as ISO texts in UTC."""

    start: str
    end: str
    value: float
    offset: int
    source: str
    meta: Mapping[str, str]


@dataclass
class Got:
    """All that files gave."""

    format: str = ""
    rows: dict[str, list[Row]] = field(default_factory=dict)
    errors: list[RecordError] = field(default_factory=list)
    unmapped: dict[str, int] = field(default_factory=dict)
    sessions: list[Session] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    sources: dict[int, Source] = field(default_factory=dict)

    @property
    def records(self) -> int:
        return sum(map(len, self.rows.values())) + len(self.errors) + sum(self.unmapped.values())

    def values(self, metric: str) -> list[tuple[str, float]]:
        """Start and value of each sample of a metric, by start."""
        return sorted((row.start, row.value) for row in self.rows.get(metric, []))


def got(paths: Sequence[Path], *, zones: ZoneHistory = BERLIN, routes: bool = True, **answers: str) -> Got:
    """Read files as the reader process does. Answers with "_" for "-": date_order="dmy"."""
    options = ReadOptions(routes=routes, zones=zones, answers={k.replace("_", "-"): v for k, v in answers.items()})
    found = Got()
    sets: dict[int, dict[str, str]] = {0: {}}
    for event in read_here(paths, format_id=None, options=options):
        match event:
            case Opened(format_id):
                found.format = format_id
            case SourceSeen(index, source):
                found.sources[index] = source
            case MetadataSeen(index, entries):
                sets[index] = entries
            case SampleBatch():
                for start, end, value, offset, source_at, meta in zip(
                    event.start.tolist(), event.end.tolist(), event.value.tolist(), event.offset.tolist(),
                    event.source.tolist(), event.meta.tolist(), strict=True,
                ):  # fmt: skip
                    row = Row(iso(start), iso(end), value, offset, found.sources[source_at].name, sets[meta])
                    found.rows.setdefault(event.metric, []).append(row)
            case Rejected(errors):
                found.errors += errors
            case RawRecords() if event.reason == "unmapped":
                found.unmapped[event.type] = found.unmapped.get(event.type, 0) + len(event.payloads)
            case Session():
                found.sessions.append(event)
            case Note(text):
                found.notes.append(text)
    return found


def iso(ms: int) -> str:
    """ "2026-03-29T08:00" for whole minutes, else with seconds; UTC."""
    at = datetime.fromtimestamp(ms / 1000, UTC).replace(tzinfo=None)
    return at.isoformat(timespec="minutes" if not at.second and not at.microsecond else "auto")
