"""Reads exports in a test as the program does, into plain Python; home is Berlin."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from healthdesk.formats.format import ReadOptions
from healthdesk.model.batch import MetadataSeen, Note, RawRecords, SampleBatch, SourceSeen
from healthdesk.model.session import Session
from healthdesk.model.source import Source
from healthdesk.model.zones import ZoneHistory, date_of
from healthdesk.services.frames import Opened, Rejected
from healthdesk.services.reader import read_here

_HERE = Path(__file__).resolve()
FIXTURES = next(
    (folder for parent in _HERE.parents if (folder := parent / "shared/fixtures").is_dir()), _HERE.parent / "none"
)
BERLIN = ZoneHistory("Europe/Berlin")

Row = tuple[int, int, float]


@dataclass
class Reading:
    """All that came out. `rows`: (start, end, value) by metric, in order of start; `days`: sums by metric and local day."""

    format_id: str = ""
    rows: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    sources: dict[int, Source] = field(default_factory=dict)
    by_source: dict[str, dict[str, list[Row]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))
    offsets: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    idents: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    versions: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    sets: dict[int, dict[str, str]] = field(default_factory=dict)
    sessions: list[Session] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    kept: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    notes: list[Note] = field(default_factory=list)
    days: dict[str, dict[str, float]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(float)))

    touched: set[str] = field(default_factory=set)

    @property
    def records(self) -> int:
        """Samples, bad records and unmapped ones."""
        return sum(map(len, self.rows.values())) + len(self.reasons) + sum(self.kept.values())

    @property
    def partial(self) -> bool:
        """A file ends early."""
        return any(note.partial for note in self.notes)

    def says(self, words: str) -> bool:
        """A note holds these words."""
        return any(words in note.text for note in self.notes)

    def span(self) -> tuple[str, str]:
        """The first and last local day that a sample touches."""
        return min(self.touched), max(self.touched)


def read(paths: Path | Sequence[Path], answers: Mapping[str, str] | None = None, *, routes: bool = True) -> Reading:
    """Read what lies at `paths`."""
    options = ReadOptions(zones=BERLIN, answers=answers or {}, routes=routes)
    reading = Reading()
    for event in read_here([paths] if isinstance(paths, Path) else paths, format_id=None, options=options):
        match event:
            case Opened():
                reading.format_id = event.format
            case SourceSeen(index, source):
                reading.sources[index] = source
            case MetadataSeen(index, entries):
                reading.sets[index] = entries
            case SampleBatch():
                _samples(event, reading)
            case Session():
                reading.sessions.append(event)
            case Rejected():
                reading.reasons += [error.reason for error in event.errors]
            case RawRecords() if event.reason == "unmapped":
                reading.kept[event.type] += len(event.payloads)
            case Note():
                reading.notes.append(event)
    for rows in reading.rows.values():
        rows.sort()
    return reading


def _samples(batch: SampleBatch, reading: Reading) -> None:
    rows = list(zip(batch.start.tolist(), batch.end.tolist(), batch.value.tolist(), strict=True))
    reading.rows[batch.metric] += rows
    for row, source in zip(rows, batch.source.tolist(), strict=True):
        reading.by_source[reading.sources[source].name][batch.metric].append(row)
    reading.offsets[batch.metric] |= set(batch.offset.tolist())
    reading.idents[batch.metric] += batch.ident or []
    reading.versions[batch.metric] += batch.version.tolist() if batch.version is not None else []
    last = BERLIN.days(batch.end - (batch.end > batch.start), batch.offset).tolist()
    for (_, _, value), day in zip(rows, BERLIN.days(batch.start, batch.offset).tolist(), strict=True):
        reading.days[batch.metric][date_of(day).isoformat()] += value
        reading.touched.add(date_of(day).isoformat())
    reading.touched |= {date_of(day).isoformat() for day in last}
