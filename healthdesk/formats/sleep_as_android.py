"""Sleep as Android: `sleep-export.csv` of its backup, in which every night has a header of its own.

A header row names 15 columns, then the clock times of the movement graph, then "Event" for each event; the row below holds
the night, and a third one, if there is one, noise. Times are the clock of the zone that stands in `Tz`; the id is the first
instant in ms, and events hold instants ("DEEP_START-1606734191337"). Stages are those of the events; a night without such
events is asleep for the hours that the app counts. Comments are not read, but their tags ("#snore") are kept.
"""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.format import CERTAIN, Format, ReadOptions
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.text import MARKS, reader
from healthdesk.model import stamps
from healthdesk.model.metric import DeviceClass
from healthdesk.model.night import Stage
from healthdesk.model.source import Source
from healthdesk.model.stamps import BAD
from healthdesk.model.zones import DAY_MS, HOUR_MS, MINUTE_MS, ZoneHistory, is_zone

_SOURCE = Source("Sleep as Android", device_class=DeviceClass.APP, manufacturer="Urbandroid")
_HEADER = ("Id", "Tz", "From", "To")
_STAGES = {"LIGHT": Stage.CORE, "DEEP": Stage.DEEP, "REM": Stage.REM, "AWAKE": Stage.AWAKE}
_ORDER = (Stage.AWAKE, Stage.REM, Stage.DEEP, Stage.CORE, Stage.ASLEEP)
_EVENT = re.compile(r"([A-Z0-9_]+)-(\d{12,14})(?:-(-?[\d.]+(?:E-?\d+)?))?")
_TAG = re.compile(r"#[a-z]\w{0,30}")
_PULSE = "HR"
_BAD_NIGHT = mark("Night without a readable beginning, end or zone")
_TOO_LONG = mark("Night longer than a day")
_SHORT = mark("records of a minute or less, which the app starts and stops by itself or in a test")
_NAMES = 15  # columns before the graph


class SleepAsAndroid(Format):
    """Nights with the stages that the app marked, heart rates, and the zone of each."""

    id = "sleep_as_android"
    name = "Sleep as Android"
    steps = (
        "In the app open the menu, Backup, and choose Export data.",
        "Share or copy sleep-export.zip (or sleep-export.csv) to this computer.",
        "Import it as it is.",
    )

    def sniff(self, file: File) -> int:
        """See `Format.sniff`."""
        first = (file.head_text.lstrip(MARKS).splitlines() or [""])[0].replace('"', "").split(",")
        return CERTAIN if tuple(first[:4]) == _HEADER and "Framerate" in first else 0

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`."""
        del attached
        source = out.source(_SOURCE)
        for file in files:
            rows = _Rows(f"{file.base} night", source)
            for position, night in enumerate(_nights(file, out), 1):
                _put(night, position, rows, out, options.zones)
                if position % 500 == 0:
                    rows.put(out)
                    yield from out.drain()
            rows.put(out)
            yield from out.drain()


@dataclass(slots=True)
class _Rows:
    """Rows (start, end, value, position, offset, metadata) by metric and unit."""

    place: str
    source: int
    found: dict[tuple[str, str], list[tuple[int, int, float, int, int, int]]] = field(default_factory=dict)

    def add(self, metric: str, unit: str, *row: *tuple[int, int, float, int, int, int]) -> None:
        """One row."""
        self.found.setdefault((metric, unit), []).append(row)

    def put(self, out: Output) -> None:
        """Hand all of them on."""
        for (metric, unit), rows in self.found.items():
            start, end, value, position, offset, meta = zip(*rows, strict=True)
            out.rows(
                metric, unit, start, end, value, source=self.source, place=self.place, position=position, offset=offset,
                meta=meta,
            )  # fmt: skip
        self.found.clear()


def _nights(file: File, out: Output) -> Iterator[dict[str, list[str]]]:
    """Each night by the names of its header; "Event" has many cells. Rows of noise and graphs are passed over."""
    header: list[str] = []
    with file.open() as stream:
        lines = csv.reader(reader(stream, file.head()))
        while True:
            try:
                row = next(lines, None)
            except csv.Error:
                out.note(mark("{file} is damaged; what could be read is in.").format(file=file.base), partial=True)
                return
            if row is None:
                return
            row = [cell.lstrip(MARKS) for cell in row]
            if tuple(row[:4]) == _HEADER:
                header = row
            elif header and row and row[0].strip():
                night: dict[str, list[str]] = {}
                for name, cell in zip(header, row, strict=False):
                    if name == "Event" or name in header[:_NAMES]:
                        night.setdefault(name, []).append(cell)
                yield night
                header = []


def _put(night: dict[str, list[str]], position: int, rows: _Rows, out: Output, zones: ZoneHistory) -> None:
    span = _span(night, zones)
    if span is None or span[1] < span[0]:
        out.error(rows.place, position, _BAD_NIGHT, metric="sleep")
        return
    start, end, offset = span
    if end - start > DAY_MS:
        out.error(rows.place, position, _TOO_LONG, metric="sleep")
        return
    if end - start <= MINUTE_MS:
        out.skipped(_SHORT)
        return
    tags = sorted(set(_TAG.findall(" ".join(night.get("Comment", [])))))
    meta = out.metadata({"tags": " ".join(tags)} if tags else {})
    rows.add("sleep", "", start, end, Stage.IN_BED, position, offset, meta)
    events = _events(night, start, end)
    for begin, stop, stage in _stages(events, start, end, _number(night, "Hours")):
        rows.add("sleep", "", begin, stop, stage, position, offset, meta)
    for at, name, value in events:
        if name == _PULSE and value is not None and value > 0:
            rows.add("heart_rate", "bpm", at, at, value, position, offset, 0)


def _span(night: dict[str, list[str]], zones: ZoneHistory) -> tuple[int, int, int] | None:
    """Start and end in UTC ms, and the offset in minutes at the start."""
    texts = [(night.get(name) or [""])[0] for name in ("From", "To")]
    zone = (night.get("Tz") or [""])[0]
    history = ZoneHistory(zone) if is_zone(zone) else zones
    when, offset = stamps.stamps(texts, "dmy").instants(history)
    start, end = (int(at) for at in when)
    if BAD in (start, end):
        return None
    ident = _number(night, "Id")
    # The id is the first instant to the ms; between the two readings of an hour that a clock shows twice, it decides.
    if (
        ident is not None
        and 0 < abs(ident - start) <= HOUR_MS + MINUTE_MS
        and abs(ident - start) >= HOUR_MS - MINUTE_MS
    ):
        shift = round((ident - start) / HOUR_MS) * HOUR_MS
        own = int(offset[0]) - shift // MINUTE_MS
        if history.offsets(np.array([start + shift], np.int64))[0] == own * MINUTE_MS:
            return start + shift, max(end, start + shift), own
    return start, end, int(offset[0])


def _events(night: dict[str, list[str]], start: int, end: int) -> list[tuple[int, str, float | None]]:
    """(instant, name, value) of the night's events, in order."""
    found = []
    for cell in night.get("Event", []):
        match = _EVENT.fullmatch(cell.strip())
        if match and start - HOUR_MS <= (at := int(match[2])) <= end + HOUR_MS:
            try:
                found.append((at, match[1], float(match[3]) if match[3] else None))
            except ValueError:
                continue
    return sorted(found, key=lambda event: event[0])


def _stages(
    events: list[tuple[int, str, float | None]], start: int, end: int, hours: float | None
) -> Iterator[tuple[int, int, Stage]]:
    """The stages that events begin and end; where two overlap, awake holds before REM, deep and light.

    Without any of sleep the night is asleep for the hours that the app counts, its time awake taken off (`LenAdjust`).
    """
    open_at: dict[str, int] = {}
    marked: list[tuple[int, int, Stage]] = []
    for at, name, _ in events:
        kind, _, edge = name.rpartition("_")
        if kind in _STAGES and edge == "START":
            open_at[kind] = max(at, start)
        elif kind in _STAGES and edge == "END" and kind in open_at:
            marked.append((open_at.pop(kind), min(at, end), _STAGES[kind]))
    marked += [(at, end, _STAGES[kind]) for kind, at in open_at.items()]
    if all(stage is Stage.AWAKE for *_, stage in marked):
        counted = start + round(hours * HOUR_MS) if hours is not None and hours >= 0 else end
        marked.append((start, counted if counted < end - MINUTE_MS else end, Stage.ASLEEP))
    edges = sorted({edge for begin, stop, _ in marked for edge in (begin, stop)})
    for begin, stop in pairwise(edges):
        covering = [stage for first, last, stage in marked if first <= begin and stop <= last]
        if covering:
            yield begin, stop, min(covering, key=_ORDER.index)


def _number(night: dict[str, list[str]], name: str) -> float | None:
    try:
        found = float((night.get(name) or [""])[0].replace(",", "."))
    except ValueError:
        return None
    return found if abs(found) < 1e15 else None


FORMAT = SleepAsAndroid()
