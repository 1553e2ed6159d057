"""Reads files of any format in a test and puts what came out into plain Python."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from healthdesk.formats.format import ReadOptions
from healthdesk.model.batch import Note, RawRecords, SampleBatch, SourceSeen
from healthdesk.model.report import RecordError
from healthdesk.model.session import DayValue, Session
from healthdesk.model.source import Source
from healthdesk.model.zones import ZoneHistory
from healthdesk.services.frames import Rejected
from healthdesk.services.reader import read_here
from tests.samples import Expected

FIXTURES = Path(__file__).parents[3].parent / "shared/fixtures"
BERLIN = ZoneHistory("Europe/Berlin")


@dataclass
class Rows:
    """Samples of one metric, in order of time: (UTC start, UTC end, value, offset in minutes), times as ISO text."""

    rows: list[tuple[str, str, float, int]] = field(default_factory=list)
    days: list[str] = field(default_factory=list)  # the local day of each

    def by_day(self) -> dict[str, float]:
        """The sum of the values of each local day of the starts."""
        sums: dict[str, float] = defaultdict(float)
        for day, row in zip(self.days, self.rows, strict=True):
            sums[day] += row[2]
        return dict(sums)


@dataclass
class Read:
    """All that came out."""

    metrics: dict[str, Rows] = field(default_factory=lambda: defaultdict(Rows))
    idents: dict[str, list[tuple[str, int]]] = field(default_factory=lambda: defaultdict(list))
    sources: dict[int, Source] = field(default_factory=dict)
    source_of: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    sessions: list[Session] = field(default_factory=list)
    day_values: list[DayValue] = field(default_factory=list)
    errors: list[RecordError] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    unmapped: Counter[str] = field(default_factory=Counter)
    format_id: str = ""

    @property
    def records(self) -> int:
        """Samples, rejected records and unmapped ones."""
        return sum(len(m.rows) for m in self.metrics.values()) + len(self.errors) + self.unmapped.total()

    @property
    def left_out(self) -> list[str]:
        return sorted(note.text.removeprefix("Left out: ") for note in self.notes if note.text.startswith("Left out"))

    def summary(self) -> Expected:
        """In the form of what a sample expects."""
        days = sorted(day for m in self.metrics.values() for day in m.days)
        return Expected(
            records=self.records,
            rejected=len(self.errors),
            unmapped=self.unmapped.total(),
            first=days[0] if days else None,
            last=days[-1] if days else None,
            sessions=dict(Counter(str(session.kind) for session in self.sessions)),
        )


def read(paths: Sequence[Path], *, zones: ZoneHistory = BERLIN, routes: bool = True, **answers: str) -> Read:
    """Read and normalize; `answers` with "_" for "-"."""
    out = Read()
    given = {key.replace("_", "-"): value for key, value in answers.items()}
    for event in read_here(paths, format_id=None, options=ReadOptions(zones=zones, answers=given, routes=routes)):
        match event:
            case SampleBatch():
                _add(out, event, zones)
            case Rejected(errors=errors):
                out.errors += errors
            case RawRecords(type=kind, payloads=payloads, reason="unmapped"):
                out.unmapped[kind] += len(payloads)
            case SourceSeen(index=index, source=source):
                out.sources[index] = source
            case Session():
                out.sessions.append(event)
            case DayValue():
                out.day_values.append(event)
            case Note():
                out.notes.append(event)
            case _:
                out.format_id = getattr(event, "format", out.format_id)
    for metric in out.metrics.values():
        order = sorted(range(len(metric.rows)), key=lambda i, m=metric: m.rows[i])  # type: ignore[misc]
        metric.rows, metric.days = [metric.rows[i] for i in order], [metric.days[i] for i in order]
    return out


def _add(out: Read, batch: SampleBatch, zones: ZoneHistory) -> None:
    rows = out.metrics[batch.metric]
    days: Any = zones.days(batch.start, batch.offset)
    rows.days += [str(np.datetime64(day, "D")) for day in days.tolist()]
    columns = (batch.start.tolist(), batch.end.tolist(), batch.value.tolist(), batch.offset.tolist())
    for start, end, value, offset in zip(*columns, strict=True):
        rows.rows.append((iso(start), iso(end), round(value, 6), offset))
    out.source_of[batch.metric].update(batch.source.tolist())
    if batch.ident is not None and batch.version is not None:
        out.idents[batch.metric] += list(zip(batch.ident, batch.version.tolist(), strict=True))


def iso(ms: int) -> str:
    """UTC to the second, with a fraction only where there is one."""
    return str(np.datetime64(ms, "ms")).removesuffix(".000")
