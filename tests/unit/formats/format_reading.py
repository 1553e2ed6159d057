"""Reads files of any format in a test as the program does, at home in Berlin, and puts what came out into plain Python."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import numpy as np

from healthdesk.formats.format import ReadOptions
from healthdesk.model.batch import MetadataSeen, Note, RawRecords, SampleBatch, SourceSeen
from healthdesk.model.report import RecordError
from healthdesk.model.session import DayValue, Session
from healthdesk.model.source import Source
from healthdesk.model.zones import ZoneHistory, date_of
from healthdesk.services.frames import Opened, Rejected
from healthdesk.services.reader import read_here
from tests.samples import Expected

# Beside the checkout, or beside the folder of checkouts that it is one of.
_NEAR = (folder / "shared" / "fixtures" for folder in Path(__file__).resolve().parents)
FIXTURES = next((folder for folder in _NEAR if folder.is_dir()), Path("shared/fixtures"))
BERLIN = ZoneHistory("Europe/Berlin")


class Sample(NamedTuple):
    """One sample. Times in UTC ms, `offset` in minutes; `first` and `last` are the local days that it touches."""

    start: int
    end: int
    value: float
    offset: int
    source: Source
    meta: Mapping[str, str]
    first: str
    last: str
    ident: str = ""
    version: int = 0


@dataclass
class Metric:
    """The samples of one metric, in order of time."""

    samples: list[Sample] = field(default_factory=list)

    @property
    def rows(self) -> list[tuple[str, str, float, int]]:
        """Start and end as ISO texts in UTC, value, offset."""
        return [(iso(s.start), iso(s.end), round(s.value, 6), s.offset) for s in self.samples]

    @property
    def spans(self) -> list[tuple[int, int, float]]:
        """Start and end in UTC ms, value."""
        return [(s.start, s.end, s.value) for s in self.samples]

    @property
    def values(self) -> list[tuple[str, float]]:
        """Start as an ISO text in UTC, value."""
        return [(iso(s.start), s.value) for s in self.samples]

    @property
    def offsets(self) -> set[int]:
        return {s.offset for s in self.samples}

    @property
    def idents(self) -> list[tuple[str, int]]:
        """The vendor's ids and versions, of those that have one."""
        return [(s.ident, s.version) for s in self.samples if s.ident]

    def by_day(self) -> dict[str, float]:
        """The sum of the values of each local day of the starts."""
        sums: dict[str, float] = defaultdict(float)
        for sample in self.samples:
            sums[sample.first] += sample.value
        return dict(sums)


@dataclass
class Read:
    """All that came out."""

    format_id: str = ""
    metrics: dict[str, Metric] = field(default_factory=lambda: defaultdict(Metric))
    sources: dict[int, Source] = field(default_factory=dict)
    sets: dict[int, dict[str, str]] = field(default_factory=dict)
    sessions: list[Session] = field(default_factory=list)
    day_values: list[DayValue] = field(default_factory=list)
    errors: list[RecordError] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    unmapped: Counter[str] = field(default_factory=Counter)

    @property
    def records(self) -> int:
        """Samples, rejected records and unmapped ones."""
        return sum(len(m.samples) for m in self.metrics.values()) + len(self.errors) + self.unmapped.total()

    @property
    def reasons(self) -> list[str]:
        return [error.reason for error in self.errors]

    @property
    def said(self) -> list[str]:
        return [note.text for note in self.notes]

    @property
    def left_out(self) -> list[str]:
        return sorted(text.removeprefix("Left out: ") for text in self.said if text.startswith("Left out"))

    @property
    def partial(self) -> bool:
        """A file ends early."""
        return any(note.partial for note in self.notes)

    def says(self, words: str) -> bool:
        """A note holds these words."""
        return any(words in text for text in self.said)

    def span(self) -> tuple[str, str]:
        """The first and last local day that a sample touches."""
        every = [sample for metric in self.metrics.values() for sample in metric.samples]
        return min(sample.first for sample in every), max(sample.last for sample in every)

    def summary(self) -> Expected:
        """In the form of what a sample expects."""
        first, last = self.span() if any(metric.samples for metric in self.metrics.values()) else (None, None)
        return Expected(
            records=self.records,
            rejected=len(self.errors),
            unmapped=self.unmapped.total(),
            first=first,
            last=last,
            sessions=dict(Counter(str(session.kind) for session in self.sessions)),
        )


def read(paths: Path | Sequence[Path], *, zones: ZoneHistory = BERLIN, routes: bool = True, **answers: str) -> Read:
    """Read and normalize; `answers` with "_" for "-": date_order="dmy"."""
    given = {key.replace("_", "-"): value for key, value in answers.items()}
    options = ReadOptions(zones=zones, answers=given, routes=routes)
    out = Read()
    for event in read_here([paths] if isinstance(paths, Path) else paths, format_id=None, options=options):
        match event:
            case Opened(format_id):
                out.format_id = format_id
            case SourceSeen(index, source):
                out.sources[index] = source
            case MetadataSeen(index, entries):
                out.sets[index] = entries
            case SampleBatch():
                _add(out, event, zones)
            case Rejected(errors):
                out.errors += errors
            case RawRecords(type=kind, payloads=payloads, reason="unmapped"):
                out.unmapped[kind] += len(payloads)
            case Session():
                out.sessions.append(event)
            case DayValue():
                out.day_values.append(event)
            case Note():
                out.notes.append(event)
            case _:
                pass
    for metric in out.metrics.values():
        metric.samples.sort(key=lambda sample: sample[:3])
    return out


def _add(out: Read, batch: SampleBatch, zones: ZoneHistory) -> None:
    n = len(batch.start)
    columns = (batch.start, batch.end, batch.value, batch.offset, batch.source, batch.meta)
    first = zones.days(batch.start, batch.offset)
    last = zones.days(batch.end - (batch.end > batch.start), batch.offset)
    idents = batch.ident or [""] * n
    versions = batch.version.tolist() if batch.version is not None else [0] * n
    for (start, end, value, offset, source, meta), begin, finish, ident, version in zip(
        zip(*(column.tolist() for column in columns), strict=True), first.tolist(), last.tolist(), idents, versions,
        strict=True,
    ):  # fmt: skip
        days = date_of(begin).isoformat(), date_of(finish).isoformat()
        entries = out.sets[meta] if meta else {}
        out.metrics[batch.metric].samples.append(
            Sample(start, end, value, offset, out.sources[source], entries, *days, ident, version)
        )


def iso(ms: int) -> str:
    """UTC to the second, with a fraction only where there is one."""
    return str(np.datetime64(ms, "ms")).removesuffix(".000")
