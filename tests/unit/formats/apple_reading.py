"""Reads an Apple export in a test and puts all that came out into plain Python, so that two readings can be compared."""

import io
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

from healthdesk.base.errors import InputRefused
from healthdesk.formats.apple import document
from healthdesk.formats.apple.export import AppleHealth
from healthdesk.formats.format import ReadOptions
from healthdesk.formats.reading.container import Container, FileContainer, Member, Stream, open_container
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File, Meter
from healthdesk.formats.reading.output import Output
from healthdesk.model.batch import MetadataSeen, Note, RawBatch, RawRecords, SourceSeen
from healthdesk.model.report import RecordError
from healthdesk.model.session import DayValue, Session
from healthdesk.model.source import Source
from tests.unit.formats import format_reading

FIXTURES = format_reading.FIXTURES / "apple"


class TextContainer(FileContainer):
    """A bare file that is only in memory."""

    def __init__(self, data: bytes, name: str = "export.xml") -> None:
        Container.__init__(self, Path(name), [])
        self.members = [Member(name, len(data), name)]
        self._data = data

    @contextmanager
    def open(self, member: Member) -> Iterator[Stream]:
        yield io.BytesIO(self._data)


@dataclass
class Reading:
    """All that a file gave. `rows` by (type, unit, nested), in order."""

    rows: dict[tuple[str, str, bool], list[tuple[Any, ...]]] = field(default_factory=lambda: defaultdict(list))
    errors: list[RecordError] = field(default_factory=list)
    sessions: list[tuple[Any, ...]] = field(default_factory=list)
    days: list[tuple[Any, ...]] = field(default_factory=list)
    kept: dict[str, list[dict[str, object]]] = field(default_factory=lambda: defaultdict(list))
    notes: list[Note] = field(default_factory=list)
    batches: list[RawBatch] = field(default_factory=list)
    sources: dict[int, Source] = field(default_factory=dict)
    sets: dict[int, dict[str, str]] = field(default_factory=lambda: {0: {}})

    @property
    def records(self) -> int:
        return sum(map(len, self.rows.values())) + len(self.errors)

    @property
    def partial(self) -> bool:
        return any(note.partial for note in self.notes)

    def add(self, event: Event) -> None:
        match event:
            case SourceSeen(index, source):
                assert index == len(self.sources)
                self.sources[index] = source
            case MetadataSeen(index, entries):
                assert index == len(self.sets)
                self.sets[index] = entries
            case RawBatch():
                self.batches.append(event)
                self.rows[event.type, event.unit, event.nested].extend(
                    map(self._row, [event] * len(event.start), range(len(event.start)))
                )
            case RecordError():
                self.errors.append(event)
            case Session():
                traces = [(t.name, {n: c.tolist() for n, c in t.columns.items()}) for t in event.traces]
                source = self.sources[event.source]
                when = (event.start, event.end, event.offset)
                totals = (event.duration_s, event.distance_m, event.energy_kcal)
                self.sessions.append((event.kind, event.type, *when, source, *totals, repr(event.data), repr(traces)))
            case DayValue():
                self.days.append((event.name, event.day, event.value, event.unit, self.sources[event.source]))
            case RawRecords():
                self.kept[event.type].extend(event.payloads)
            case Note():
                self.notes.append(event)

    def _row(self, batch: RawBatch, i: int) -> tuple[Any, ...]:
        word = batch.words[batch.word[i]] if batch.word is not None and batch.word[i] >= 0 else None
        return (
            int(batch.start[i]),
            int(batch.end[i]),
            batch.value[i].hex(),
            word,
            self.sources[int(batch.source[i])],
            int(batch.offset[i]),
            tuple(sorted(self.sets[int(batch.meta[i])].items())),
            int(batch.position[i]),
            batch.ident[i] if batch.ident else "",
            int(batch.version[i]) if batch.version is not None else 0,
        )

    def same(self) -> tuple[Any, ...]:
        """What must not depend on the path taken."""
        errors = sorted((e.position, e.where, e.reason, e.type, tuple(e.record.items())) for e in self.errors)
        return dict(self.rows), errors, self.sessions, self.days, dict(self.kept), self.notes


def read(what: Path | bytes | str, *, exact: bool = False, block: int | None = None, routes: bool = True) -> Reading:
    """Read a file or a text. `block`: bytes of a block, to put its borders everywhere."""
    if isinstance(what, str):
        what = what.encode()
    reading = Reading()
    with mock.patch.multiple(
        document, BLOCK=block or document.BLOCK, HEAD=max(block or 0, 400) if block else document.HEAD
    ):
        for event in events_of(what, exact=exact, routes=routes):
            reading.add(event)
    return reading


def events_of(what: Path | bytes | str, *, exact: bool = False, routes: bool = True) -> Iterator[Event]:
    """The events of a file or a text."""
    if isinstance(what, str):
        what = what.encode()
    container = open_container(what) if isinstance(what, Path) else TextContainer(what)
    apple = AppleHealth(force_exact=exact)
    files = [File(container, member, Meter()) for member in container.members]
    mine = [file for file in files if file.size and _is_apple(apple, file)]
    assert mine
    others = [file for file in files if file not in mine]
    beside = apple.attached(mine, others)
    out = Output()
    yield from apple.read(mine, beside, out, ReadOptions(routes=routes))
    yield from out.drain(everything=True)


def _is_apple(apple: AppleHealth, file: File) -> bool:
    try:
        return apple.sniff(file) > 0
    except InputRefused:
        return False


def both(what: Path | bytes | str, *, block: int | None = None) -> Reading:
    """Read by both paths, which must give the same."""
    fast, exact = read(what, block=block), read(what, exact=True)
    assert fast.same() == exact.same()
    return fast


def export(*lines: str, locale: str = "en_DE") -> str:
    """The text of an export with these lines in it."""
    body = "".join(line + "\n" for line in lines)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<HealthData locale="{locale}">\n{body}</HealthData>\n'


WATCH = "&lt;&lt;HKDevice: 0x281e36490&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,2, software:9.3&gt;"


def record(
    type: str = "HKQuantityTypeIdentifierHeartRate",  # noqa: A002 - the attribute's name
    unit: str | None = "count/min",
    value: str | None = "72",
    start: str = "2023-02-11 12:29:36 +0100",
    end: str | None = None,
    *,
    source: str = "Ava’s Apple\u00a0Watch",
    device: str | None = WATCH,
    children: str = "",
    indent: str = " ",
) -> str:
    """A record as Apple writes it."""
    parts = [f'type="{type}"', f'sourceName="{source}"', 'sourceVersion="9.3"']
    parts += [f'device="{device}"'] if device is not None else []
    parts += [f'unit="{unit}"'] if unit is not None else []
    parts += [f'creationDate="{start}"', f'startDate="{start}"', f'endDate="{start if end is None else end}"']
    parts += [f'value="{value}"'] if value is not None else []
    tag = f"{indent}<Record {' '.join(parts)}"
    return f"{tag}>\n{children}{indent}</Record>" if children else tag + "/>"


def entry(key: str, value: str, indent: str = "  ") -> str:
    """A MetadataEntry on a line of its own."""
    return f'{indent}<MetadataEntry key="{key}" value="{value}"/>\n'
