"""Blood pressure tables: Omron Connect and any other CSV whose columns say systolic, diastolic and when."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast

import numpy as np
from numpy.typing import NDArray

from healthdesk.base.errors import Undecided
from healthdesk.base.words import mark
from healthdesk.formats.format import GENERIC, LIKELY, Format, ReadOptions
from healthdesk.formats.reading import table
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.table import Chunk, Header
from healthdesk.model import stamps
from healthdesk.model.batch import Float64
from healthdesk.model.metric import DeviceClass
from healthdesk.model.questions import DATE_ORDER
from healthdesk.model.registry import metric
from healthdesk.model.session import Session, SessionKind
from healthdesk.model.source import Source
from healthdesk.model.units import conversion

# Words for the columns, as cuffs' apps write them in English, German, French, Spanish, Italian, Dutch and Portuguese.
_SYSTOLIC = re.compile(r"^(sys|sis)", re.IGNORECASE)
_DIASTOLIC = re.compile(r"^dia", re.IGNORECASE)
_PULSE = re.compile(r"^(pul[sz]|pouls|hart|heart|herz|frequenza|frec|bpm|polso)", re.IGNORECASE)
_DATE = re.compile(r"^(date|datum|fecha|data|zeitpunkt|timestamp|measur.* (date|time)|messdatum)\b", re.IGNORECASE)
_TIME = re.compile(r"^(time|uhrzeit|zeit|heure|hora|ora|tijd)\b", re.IGNORECASE)
_KILOPASCAL = re.compile(r"kpa", re.IGNORECASE)
_WORDED = re.compile(r"([A-Za-z]{3}) (\d{1,2}),? (\d{4})|(\d{1,2}) ([A-Za-z]{3}) (\d{4})")
_OMRON = "TruRead"  # averages of three measurements
_CUFF = Source("Blood pressure monitor", device_class=DeviceClass.MEDICAL)
_CUFF_OF_OMRON = Source("Omron", device_class=DeviceClass.MEDICAL, manufacturer="Omron")
_BAD_TIME = mark("Time cannot be read")
_EMPTY = {"", "-", "--"}


@dataclass(frozen=True, slots=True)
class _Columns:
    systolic: str
    diastolic: str
    date: str
    time: str  # "" where the date holds it
    pulse: str  # "" if there is none


class BloodPressure(Format):
    """One row a measurement; the pulse is a heart rate of the same minute."""

    id = "blood_pressure"
    name = "Blood pressure CSV (Omron Connect and others)"
    steps = (
        "In OMRON Connect open the menu, choose Export data, then blood pressure, the days and CSV.",
        "In the app of another cuff look for Export, Share or Report, and choose CSV.",
        "Import the .csv file. Any table will do whose columns are called systolic, diastolic, date and time.",
    )

    def sniff(self, file: File) -> int:
        """See `Format.sniff`."""
        header = table.header_of(file)
        if header is None or _columns(header) is None:
            return 0
        return LIKELY if header.has(_OMRON) else GENERIC

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`. Raises Undecided where day and month of all dates can change places."""
        del attached
        for file in files:
            header = table.header_of(file)
            assert header is not None
            columns = _columns(header)
            assert columns is not None
            source = out.source(_CUFF_OF_OMRON if header.has(_OMRON) else _CUFF)
            order = _order(file, header, columns, options)
            for chunk in table.read(file, header, out):
                _rows(file, chunk, columns, order, source, out, options)
                yield from out.drain()


def _columns(header: Header) -> _Columns | None:
    def named(words: re.Pattern[str]) -> str:
        return next((name for name in header.names if words.match(name)), "")

    found = _Columns(named(_SYSTOLIC), named(_DIASTOLIC), named(_DATE), named(_TIME), named(_PULSE))
    return found if found.systolic and found.diastolic and (found.date or found.time) else None


def _texts(chunk: Chunk, columns: _Columns) -> list[str]:
    """Date and time of each row in one text, with the names of months as numbers."""
    days = chunk[columns.date] if columns.date else [""] * chunk.n
    clocks = chunk[columns.time] if columns.time and columns.time != columns.date else [""] * chunk.n
    known: dict[str, str] = {}
    return [f"{known.setdefault(day, _numeric(day))} {clock}".strip() for day, clock in zip(days, clocks, strict=True)]


def _numeric(text: str) -> str:
    """ "Jan 12 2025" as "2025-01-12"; any other text as it is."""
    found = _WORDED.match(text)
    if found is None:
        return text
    month, day, year = (found[1], found[2], found[3]) if found[1] else (found[5], found[4], found[6])
    try:
        return f"{datetime.strptime(f'{day} {month} {year}', '%d %b %Y').date()}{text[found.end() :]}"  # noqa: DTZ007 - a date
    except ValueError:
        return text


def _order(file: File, header: Header, columns: _Columns, options: ReadOptions) -> stamps.Order:
    answer = options.answers.get(DATE_ORDER.option)
    if answer in DATE_ORDER.choices:
        return cast("stamps.Order", answer)
    seen: dict[str, None] = {}
    for chunk in table.read(file, header, Output()):
        seen.update(dict.fromkeys(text.split(" ")[0] for text in _texts(chunk, columns)))
    order = stamps.order_of(list(seen))
    if order is None and any(re.match(r"\d{1,2}[-/. ]", text) for text in seen):
        first = next(text for text in seen if re.match(r"\d{1,2}[-/. ]", text))
        raise Undecided(
            mark("Every date in {file} can be read in two ways: {date} with the day or the month first.").format(
                file=file.base, date=first
            ),
            DATE_ORDER.option,
            DATE_ORDER.choices,
        )
    return order or "ymd"


def _rows(
    file: File, chunk: Chunk, columns: _Columns, order: stamps.Order, source: int, out: Output, options: ReadOptions
) -> None:
    place = f"{file.base} row"
    texts = _texts(chunk, columns)
    when = stamps.stamps(texts, order)
    dated = np.array([":" in text for text in texts], np.bool_)  # a date alone is no instant
    start, offset = when.instants(options.zones)
    unit = "kPa" if _KILOPASCAL.search(columns.systolic) else "mmHg"
    upper, lower = _figures(chunk[columns.systolic]), _figures(chunk[columns.diastolic])
    pulse = _figures(chunk[columns.pulse]) if columns.pulse else np.full(chunk.n, np.nan)
    filled = ~(np.isnan(upper) & np.isnan(lower))
    out.skipped(mark("rows without a blood pressure"), int(np.count_nonzero(~filled)))
    good = filled & when.good & dated
    for i in np.flatnonzero(filled & ~good).tolist():
        reason = mark("Date has no time of day") if when.good[i] else _BAD_TIME
        out.error(place, chunk.first + i, reason, columns.systolic, metric="systolic_pressure")
    at = np.flatnonzero(good)
    for name, value in (("systolic_pressure", upper), ("diastolic_pressure", lower)):
        out.rows(name, unit, start[at], start[at], value[at], source=source, place=place, position=chunk.first + at, offset=offset[at])  # fmt: skip
    beating = np.flatnonzero(good & ~np.isnan(pulse) & (pulse > 0))
    out.rows("heart_rate", "/min", start[beating], start[beating], pulse[beating], source=source, place=place, position=chunk.first + beating, offset=offset[beating])  # fmt: skip
    pairs = good & _plausible(upper, "systolic_pressure", unit) & _plausible(lower, "diastolic_pressure", unit)
    for i in np.flatnonzero(pairs).tolist():
        data: dict[str, object] = {"systolic": float(upper[i]), "diastolic": float(lower[i]), "unit": unit}
        when_ms = int(start[i])
        out.session(
            Session(SessionKind.BLOOD_PRESSURE, "blood_pressure", when_ms, when_ms, source, int(offset[i]), data=data)
        )


def _plausible(value: Float64, metric_id: str, unit: str) -> NDArray[np.bool_]:
    """Where both records of a pair will be taken (n,)."""
    spec = metric(metric_id)
    found = conversion(unit, spec)
    assert found is not None
    return (value * found[0] >= spec.plausible[0]) & (value * found[0] <= spec.plausible[1])


def _figures(texts: Sequence[str]) -> Float64:
    plain = ["" if text.strip() in _EMPTY else text for text in texts]
    return table.numbers(plain, decimal="," if any("," in text for text in plain) else ".")


FORMAT = BloodPressure()
