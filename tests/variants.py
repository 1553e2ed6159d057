"""Samples of formats, read as a person in Berlin would, and their many spoiled forms."""

import json
import random
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

from healthdesk.base.errors import InputRefused
from healthdesk.formats.format import ReadOptions
from healthdesk.formats.reading import table
from healthdesk.formats.reading.file import list_files
from healthdesk.formats.registry import group_parts
from healthdesk.model.batch import MetadataSeen, RawRecords, SampleBatch, SourceSeen
from healthdesk.model.session import Session
from healthdesk.model.zones import ZoneHistory, date_of
from healthdesk.services.frames import Event, Opened, Rejected, decode, encode
from healthdesk.services.reader import read_here

HOME = ZoneHistory("Europe/Berlin")
_LINES = {".csv", ".tsv", ".txt", ".ndjson"}
Bytes = Callable[[bytes], bytes]


@dataclass
class Reading:
    """What came out. A row is (metric, start, end, value, offset, source, metadata)."""

    formats: set[str] = field(default_factory=set)
    rows: Counter[tuple[object, ...]] = field(default_factory=Counter)
    rejected: int = 0
    unmapped: int = 0
    sessions: Counter[str] = field(default_factory=Counter)
    days: set[str] = field(default_factory=set)

    @property
    def records(self) -> int:
        return self.rows.total() + self.rejected + self.unmapped


def options_of(sample: ModuleType) -> ReadOptions:
    """Home, and the sample's replies to what its format asks."""
    return ReadOptions(
        zones=HOME, answers=getattr(sample, "ANSWERS", {}), mappings=tuple(getattr(sample, "MAPPINGS", ()))
    )


def events(paths: Sequence[Path], options: ReadOptions, format_id: str | None = None) -> Iterator[Event | Opened]:
    """All that an import of these paths sends over the pipe, taken apart and put together again."""
    for group in group_parts(paths):
        for event in read_here(group, format_id=format_id, options=options):
            frame = decode(encode(event))
            assert type(frame) is type(event)
            yield event


def read(paths: Sequence[Path], options: ReadOptions, format_id: str | None = None) -> Reading:
    """What comes out of these paths. Raises InputRefused."""
    return collected(events(paths, options, format_id))


def collected(found: Iterable[Event | Opened]) -> Reading:
    """What these events bring."""
    reading = Reading()
    sources: dict[int, str] = {}
    sets: dict[int, tuple[tuple[str, str], ...]] = {0: ()}
    for event in found:
        match event:
            case Opened(format=name):
                reading.formats |= set(name.split(", "))
            case SourceSeen(index, source):
                sources[index] = source.name
            case MetadataSeen(index, entries):
                sets[index] = tuple(sorted(entries.items()))
            case SampleBatch():
                first = HOME.days(event.start, event.offset)
                last = HOME.days(event.end - (event.end > event.start), event.offset)
                reading.days |= {date_of(day).isoformat() for day in {*first.tolist(), *last.tolist()}}
                reading.rows.update(
                    (event.metric, start, end, value.hex(), offset, sources[source], sets[meta])
                    for start, end, value, offset, source, meta in zip(
                        event.start.tolist(), event.end.tolist(), event.value.tolist(), event.offset.tolist(),
                        event.source.tolist(), event.meta.tolist(), strict=True,
                    )
                )  # fmt: skip
            case Rejected(errors):
                reading.rejected += len(errors)
            case RawRecords(reason="unmapped"):
                reading.unmapped += len(event.payloads)
            case Session():
                reading.sessions[event.kind] += 1
            case _:
                pass
    return reading


def read_or_refused(paths: Sequence[Path], options: ReadOptions) -> Reading | InputRefused:
    """What came out, or the sentence that a person gets. Anything else that is raised is a mistake."""
    try:
        return read(paths, options)
    except InputRefused as refusal:
        return refusal


def unpacked(paths: Sequence[Path], folder: Path) -> list[Path]:
    """The same files with zips taken apart into folders, so that what is in them can be spoiled; what to import."""
    chosen = []
    for n, path in enumerate(paths):
        here = folder / str(n)
        if path.suffix.lower() == ".zip":
            here.mkdir(parents=True)
            with zipfile.ZipFile(path) as archive:
                archive.extractall(here)
            chosen.append(here)
        elif path.is_dir():
            for file in files_of([path]):
                target = here / path.name / file.relative_to(path)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(file.read_bytes())
            chosen.append(here / path.name)
        else:
            here.mkdir(parents=True)
            (here / path.name).write_bytes(path.read_bytes())
            chosen.append(here / path.name)
    return chosen


def files_of(paths: Sequence[Path]) -> list[Path]:
    """Every file at or below these paths, in a fixed order."""
    return sorted(file for path in paths for file in ([path] if path.is_file() else path.rglob("*")) if file.is_file())


def is_text(data: bytes) -> bool:
    """True for what an editor would open."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\0" not in data and not data.startswith(b"PK")


def shuffled(path: Path, rng: random.Random) -> bytes | None:
    """The file with its records in another order: lines below a header, or the elements of a JSON array; None for others."""
    data = path.read_bytes()
    if path.suffix.lower() in _LINES and is_text(data):
        header = table.header_of(list_files([path])[0])
        lines = data.decode("utf-8").splitlines(keepends=True)
        at = header.line + 1 if header else 0
        below = [line if line.endswith("\n") else line + "\n" for line in lines[at:]]
        rng.shuffle(below)
        return "".join([*lines[:at], *below]).encode()
    if path.suffix.lower() == ".json" and is_text(data):
        document = json.loads(data)
        if isinstance(document, list) and len(document) > 1:
            rng.shuffle(document)
            return json.dumps(document, indent=2).encode()
    return None


# What programs of people make of text.
RESAVED: dict[str, Bytes] = {
    "UTF-8 with a byte order mark": lambda data: b"\xef\xbb\xbf" + data.removeprefix(b"\xef\xbb\xbf"),
    "CRLF": lambda data: data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"),
    "UTF-16": lambda data: data.decode("utf-8-sig").encode("utf-16"),
}
