"""The reader of Oura's export: JSON with a list for each kind of record, or tables with ";" between cells and JSON in them.

Stamps carry their offset, durations are seconds, a deviation of temperature is one from the person's own usual, and 0
stands for a figure that is missing. The names of the export before 2022 (`summary_date`, `rmssd`, `hypnogram_5min`) are
known as well.
"""

import re
from collections.abc import Iterator, Sequence

import msgspec
import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.format import LIKELY, Format, ReadOptions
from healthdesk.formats.oura.kinds import BAD_TIME, KINDS
from healthdesk.formats.oura.record import Collected, Record
from healthdesk.formats.reading import json_array, table
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output, positions
from healthdesk.formats.reading.table import Header
from healthdesk.formats.reading.text import utf8
from healthdesk.model import stamps
from healthdesk.model.metric import DeviceClass
from healthdesk.model.source import Source

_RING = Source("Oura", device_class=DeviceClass.WEARABLE, manufacturer="Oura")
# Lists of many readings, by name: the field of the reading, the metric and its unit.
_READINGS = {
    "heartrate": ("bpm", "heart_rate", "count/min"),
    "heart_rate": ("bpm", "heart_rate", "count/min"),
    "temperature": ("skin_temp", "skin_temperature", "degC"),
}
_LISTS = re.compile(rb'"([A-Za-z0-9_]{3,40})"\s*:\s*(?:\{\s*"data"\s*:\s*)?\[')
_OURS = re.compile(
    r'"(daily_readiness|daily_activity|daily_spo2|bedtime_start|sleep_phase_5_min|equivalent_walking_distance|'
    r'summary_date|temperature_deviation)"'
)
_OVERLAP = 128  # a name at the border of two pieces
# Tables, by the columns that only they have.
_TABLES = (
    ("sleep", {"bedtime_start", "bedtime_end", "total_sleep_duration"}),
    ("sleep", {"bedtime_start", "bedtime_end", "hypnogram_5min"}),
    ("daily_activity", {"day", "steps", "equivalent_walking_distance"}),
    ("activity", {"summary_date", "steps", "cal_total"}),
    ("daily_readiness", {"day", "score", "temperature_deviation"}),
    ("readiness", {"summary_date", "score", "score_hrv_balance"}),
    ("daily_spo2", {"day", "spo2_percentage"}),
    ("daily_stress", {"day", "stress_high", "recovery_high"}),
    ("daily_cardiovascular_age", {"day", "vascular_age"}),
    ("vo2_max", {"day", "vo2_max"}),
    ("workout", {"activity", "start_datetime", "end_datetime"}),
    ("session", {"type", "start_datetime", "end_datetime"}),
    ("daily_sleep", {"contributors", "day", "score"}),
    ("heartrate", {"timestamp", "bpm", "source"}),
    ("temperature", {"timestamp", "skin_temp"}),
)


class _Reading(msgspec.Struct):
    timestamp: str
    bpm: float | None = None
    skin_temp: float | None = None


_READING_LIST = msgspec.json.Decoder(list[_Reading])
_RECORD_LIST = msgspec.json.Decoder(list[dict[str, object]])


class Oura(Format):
    """All files of one account."""

    id = "oura"
    name = "Oura"
    steps = (
        "Sign in at membership.ouraring.com in a browser.",
        "Under My data choose Export data and request the export; Oura writes when it is ready.",
        "Download it and import the .zip as it is, or the .json.",
    )

    def sniff(self, file: File) -> int:
        """See `Format.sniff`."""
        if file.head_text.lstrip().startswith("{"):
            lists = {name.decode() for name in _LISTS.findall(file.head_text.encode())}
            return LIKELY if (lists & {*KINDS, *_READINGS}) and _OURS.search(file.head_text) else 0
        return LIKELY if _table_of(file) else 0

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`."""
        del attached
        source = out.source(_RING)
        for file in files:
            found = _table_of(file)
            rows = Collected(out, source, options.zones, f"{file.base} {'row' if found else 'record'}")
            yield from _from_table(file, *found, rows) if found else _from_json(file, rows)


def _table_of(file: File) -> tuple[str, Header] | None:
    """The kind of record in a table; None for a file that is none of Oura's."""
    header = table.header_of(file)
    if header is None:
        return None
    names = set(header.names)
    kind = next((kind for kind, needed in _TABLES if needed <= names), "")
    return (kind, header) if kind else None


def _from_table(file: File, kind: str, header: Header, rows: Collected) -> Iterator[Event]:
    for chunk in table.read(file, header, rows.out):
        if kind in _READINGS:
            field, metric, unit = _READINGS[kind]
            filled = table.given(chunk[field])
            rows.out.skipped(
                mark("rows without a reading ({metric})").format(metric=metric), int(chunk.n - filled.sum())
            )
            at = np.flatnonzero(filled)
            texts, values = chunk["timestamp"], chunk[field]
            numbers = table.numbers([values[i] for i in at.tolist()])
            _readings(metric, unit, [texts[i] for i in at.tolist()], numbers, chunk.first + at, rows)
        else:
            names = list(chunk.columns)
            for row, cells in enumerate(zip(*chunk.columns.values(), strict=True), chunk.first):
                KINDS[kind](Record(dict(zip(names, cells, strict=True)), row), rows)
        rows.flush()
        yield from rows.out.drain()


def _from_json(file: File, rows: Collected) -> Iterator[Event]:
    for name in _lists_in(file):
        if name in _READINGS:
            field, metric, unit = _READINGS[name]
            for first, readings in json_array.read(file, _READING_LIST, rows.out, key=name):
                position = positions(first, len(readings))
                values = np.array([getattr(reading, field) for reading in readings], np.float64)
                _readings(metric, unit, [reading.timestamp for reading in readings], values, position, rows)
                yield from rows.out.drain()
        else:
            for first, records in json_array.read(file, _RECORD_LIST, rows.out, key=name):
                for at, fields in enumerate(records):
                    KINDS[name](Record(fields, first + at), rows)
                rows.flush()
                yield from rows.out.drain()


def _lists_in(file: File) -> list[str]:
    """The names of the lists in a file that are read, in their order."""
    found: dict[str, None] = {}
    with file.open() as written:
        stream = utf8(written, file.head())
        rest = b""
        while piece := stream.read(1 << 20):
            found.update((name.decode(), None) for name in _LISTS.findall(rest + piece))
            rest = piece[-_OVERLAP:]
    return [name for name in found if name in KINDS or name in _READINGS]


def _readings(
    metric: str,
    unit: str,
    texts: Sequence[str],
    value: "np.ndarray[tuple[int], np.dtype[np.float64]]",
    position: "np.ndarray[tuple[int], np.dtype[np.int64]]",
    rows: Collected,
) -> None:
    start, offset = stamps.stamps(texts).instants(rows.zones)
    good = start != stamps.BAD
    for i in np.flatnonzero(~good).tolist():
        rows.out.error(rows.place, int(position[i]), BAD_TIME, metric, metric=metric)
    rows.out.rows(
        metric,
        unit,
        start[good],
        start[good],
        value[good],
        source=rows.source,
        place=rows.place,
        position=position[good],
        offset=offset[good],
    )


FORMAT = Oura()
