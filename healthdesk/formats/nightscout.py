"""Nightscout: the entries and treatments of a site, as JSON from its API or as the CSV of /entries.csv, which has no header."""

import csv
import re
from collections.abc import Iterator, Sequence
from itertools import islice

import msgspec
import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.format import CERTAIN, LIKELY, Format, ReadOptions
from healthdesk.formats.reading import json_array
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.text import reader
from healthdesk.model import stamps
from healthdesk.model.batch import Int16, Int64
from healthdesk.model.metric import DeviceClass
from healthdesk.model.source import Source
from healthdesk.model.zones import UNKNOWN_OFFSET

_SITE = Source("Nightscout", device_class=DeviceClass.MEDICAL)
_ENTRY_KEYS = re.compile(r'"(?:sgv|mbg)"\s*:')
_TREATMENT_KEYS = re.compile(r'"eventType"\s*:')
_CSV = re.compile(r'^"?\d{4}-\d\d-\d\dT[\d:.]+Z?"?,\d{12,14},\d+', re.MULTILINE)
_LEAST_SGV = 13  # 1..12 are error codes of sensors
_ERROR_CODES = frozenset({38, 39})
_MAX_OFFSET_MIN = 15 * 60
_ROWS = 50_000
_BAD_TIME = mark("Time cannot be read")


class Entry(msgspec.Struct, gc=False):
    """One reading. `sgv` and `mbg` are mg/dL whatever the site shows."""

    type: str = ""
    sgv: float | str | None = None
    mbg: float | str | None = None
    date: float | str | None = None
    dateString: str = ""  # noqa: N815 - Nightscout's name
    utcOffset: float | None = None  # noqa: N815
    identifier: str = ""
    id: str = msgspec.field(default="", name="_id")


class Treatment(msgspec.Struct, gc=False):
    """Something done: insulin, carbohydrates, a finger-stick."""

    eventType: str | None = ""  # noqa: N815
    created_at: str | None = ""
    timestamp: float | str | None = None
    insulin: float | str | None = None
    carbs: float | str | None = None
    utcOffset: float | None = None  # noqa: N815
    identifier: str = ""
    id: str = msgspec.field(default="", name="_id")


_ENTRIES = msgspec.json.Decoder(list[Entry])
_TREATMENTS = msgspec.json.Decoder(list[Treatment])


class Nightscout(Format):
    """Readings of sensors (sgv) and meters (mbg); doses and meals of the treatments."""

    id = "nightscout"
    name = "Nightscout"
    steps = (
        "Open https://YOUR-SITE/api/v1/entries.json?count=1000000 in a browser and save the page as entries.json.",
        "Do the same with /api/v1/treatments.json?count=100000 for doses and meals.",
        "Import both files.",
    )

    def sniff(self, file: File) -> int:
        """See `Format.sniff`."""
        text = file.head_text
        if text.lstrip().startswith("["):
            entries = bool(_ENTRY_KEYS.search(text)) and '"date' in text
            return CERTAIN if entries or (_TREATMENT_KEYS.search(text) and '"created_at"' in text) else 0
        return LIKELY if _CSV.match(text) else 0

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`."""
        del attached, options
        source = out.source(_SITE)
        for file in files:
            text = file.head_text
            if not text.lstrip().startswith("["):
                yield from _table(file, source, out)
            elif _ENTRY_KEYS.search(text):
                for first, entries in json_array.read(file, _ENTRIES, out):
                    _entries(file, first, entries, source, out)
                    yield from out.drain()
            else:
                for first, treatments in json_array.read(file, _TREATMENTS, out):
                    _treatments(file, first, treatments, source, out)
                    yield from out.drain()


def _entries(file: File, first: int, entries: list[Entry], source: int, out: Output) -> None:
    place = f"{file.base} record"
    for name, kind in (("sgv", "sensor"), ("mbg", "meter")):
        mine = [i for i, entry in enumerate(entries) if getattr(entry, name) is not None]
        if not mine:
            continue
        chosen = [entries[i] for i in mine]
        at = np.array(mine, np.int64)
        value = np.array([_number(getattr(entry, name)) for entry in chosen])
        start, offset = _times(chosen)
        codes = (
            (value < _LEAST_SGV) | np.isin(value, list(_ERROR_CODES)) if name == "sgv" else np.zeros(len(at), np.bool_)
        )
        out.skipped(mark("error codes of sensors instead of readings"), int(np.count_nonzero(codes)))
        for i in np.flatnonzero(~codes & (start == stamps.BAD)).tolist():
            out.error(place, first + mine[i], _BAD_TIME, name, metric="glucose")
        good = ~codes & (start != stamps.BAD)
        out.rows(
            "glucose", "mg/dL", start[good], start[good], value[good],
            source=source, place=place, position=first + at[good], offset=offset[good], meta=out.metadata({"kind": kind}),
        )  # fmt: skip
    others = sum(1 for entry in entries if entry.sgv is None and entry.mbg is None)
    out.skipped(mark("entries of Nightscout without a reading (calibrations, notes)"), others)


def _treatments(file: File, first: int, treatments: list[Treatment], source: int, out: Output) -> None:
    place = f"{file.base} record"
    when = stamps.stamps([t.created_at or "" for t in treatments])
    own = when.offset != UNKNOWN_OFFSET  # Nightscout's stamps end in Z or an offset; one without is UTC too
    start = when.wall - np.where(own, when.offset, 0).astype(np.int64) * 60_000
    start = np.where(when.good, start, stamps.BAD)
    offset = np.array([_offset(t.utcOffset) for t in treatments], np.int16)
    used = np.zeros(len(treatments), np.bool_)
    for name, metric, unit in (("insulin", "insulin", "IU"), ("carbs", "dietary_carbohydrates", "g")):
        value = np.array([_number(getattr(t, name)) for t in treatments])
        filled = ~np.isnan(value) & (value != 0)
        used |= filled
        for i in np.flatnonzero(filled & (start == stamps.BAD)).tolist():
            out.error(place, first + i, _BAD_TIME, name, metric=metric)
        at = np.flatnonzero(filled & (start != stamps.BAD))
        kinds = [out.metadata({"kind": kind.lower()}) if (kind := treatments[i].eventType) else 0 for i in at.tolist()]
        out.rows(
            metric, unit, start[at], start[at], value[at],
            source=source, place=place, position=first + at, offset=offset[at], meta=np.array(kinds, np.int32),
        )  # fmt: skip
    out.skipped(
        mark("treatments of Nightscout without a dose or a meal (notes, sensor changes)"), int(np.count_nonzero(~used))
    )


def _table(file: File, source: int, out: Output) -> Iterator[Event]:
    """Rows of time, time in ms, mg/dL, direction, device."""
    place = f"{file.base} row"
    meta = out.metadata({"kind": "sensor"})
    with file.open() as stream:
        lines = csv.reader(reader(stream, file.head()))
        first = 1
        while rows := list(islice(lines, _ROWS)):
            start = np.array([_milliseconds(row[1] if len(row) > 1 else "") for row in rows], np.int64)
            value = np.array([_number(row[2] if len(row) > 2 else "") for row in rows])
            codes = (value < _LEAST_SGV) | np.isin(value, list(_ERROR_CODES))
            out.skipped(mark("error codes of sensors instead of readings"), int(np.count_nonzero(codes)))
            for i in np.flatnonzero(~codes & (start == stamps.BAD)).tolist():
                out.error(place, first + i, _BAD_TIME, "sgv", metric="glucose")
            at = np.flatnonzero(~codes & (start != stamps.BAD))
            out.rows("glucose", "mg/dL", start[at], start[at], value[at], source=source, place=place, position=first + at, meta=meta)  # fmt: skip
            first += len(rows)
            yield from out.drain()


def _times(entries: list[Entry]) -> tuple[Int64, Int16]:
    """UTC ms, by `date`, else by `dateString`; and the offset where the uploader tells it (n,)."""
    start = np.array([_milliseconds(entry.date) for entry in entries], np.int64)
    for i in np.flatnonzero(start == stamps.BAD).tolist():
        when = stamps.stamps([entries[i].dateString])
        if when.good[0]:
            own = int(when.offset[0]) if when.offset[0] != UNKNOWN_OFFSET else 0
            start[i] = int(when.wall[0]) - own * 60_000
    return start, np.array([_offset(entry.utcOffset) for entry in entries], np.int16)


def _milliseconds(value: float | str | None) -> int:
    number = _number(value)
    return round(number) if abs(number) < 1e14 and number > 1e11 else stamps.BAD


def _offset(minutes: float | None) -> int:
    return round(minutes) if minutes is not None and abs(minutes) <= _MAX_OFFSET_MIN else UNKNOWN_OFFSET


def _number(value: float | str | None) -> float:
    try:
        return float(value) if value is not None and value != "" else float("nan")
    except ValueError:
        return float("nan")


FORMAT = Nightscout()
