"""LibreView: the glucose CSV of FreeStyle Libre sensors. Local times without a zone, in the date order of the account.

Three layouts: the patient's report (`Device Timestamp`, 19 columns, localised with the account but always in this order), the
older one of clinics (`Meter Timestamp`, three lines above), and tables made of them (`subjectid,timestamp,sensorglucose`).
"""

import re
from collections.abc import Iterator, Sequence

import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.format import LIKELY, Format, ReadOptions
from healthdesk.formats.reading import table
from healthdesk.formats.reading.date_order import date_order
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.table import Chunk, Header
from healthdesk.model import stamps
from healthdesk.model.metric import DeviceClass
from healthdesk.model.source import Source

_SENSOR = Source("FreeStyle Libre", device_class=DeviceClass.MEDICAL, manufacturer="Abbott")
_STAMP = re.compile(r"(device|meter) timestamp", re.IGNORECASE)
_CLEANED = ("subjectid", "timestamp", "sensorglucose")
_HIGHEST_MMOL = 35.0  # no sensor shows more mmol/L than 27.8, nor less mg/dL than 40
# The columns of the patient's report, in order: exports in other languages have the same ones.
_ENGLISH = (
    "Device", "Serial Number", "Device Timestamp", "Record Type", "Historic Glucose", "Scan Glucose",
    "Non-numeric Rapid-Acting Insulin", "Rapid-Acting Insulin (units)", "Non-numeric Food", "Carbohydrates (grams)",
    "Carbohydrates (servings)", "Non-numeric Long-Acting Insulin", "Long-Acting Insulin (units)", "Notes", "Strip Glucose",
    "Ketone", "Meal Insulin (units)", "Correction Insulin (units)", "User Change Insulin (units)",
)  # fmt: skip
_WITH_UNIT = (4, 5, 14, 15)
_UNIT = re.compile(r"mg/dL|mmol/L", re.IGNORECASE)
_UNITS = {"mg/dl": "mg/dL", "mmol/l": "mmol/L"}
# A column by the words it begins with -> (metric, unit; "" = as the header says, meal).
_COLUMNS = {
    "sensorglucose": ("glucose", "", "historic"),
    "historic glucose": ("glucose", "", "historic"),
    "scan glucose": ("glucose", "", "scan"),
    "strip glucose": ("glucose", "", "strip"),
    "ketone": ("ketones", "", ""),
    "rapid-acting insulin (units)": ("insulin", "IU", "rapid-acting"),
    "long-acting insulin (units)": ("insulin", "IU", "long-acting"),
    "long-acting insulin value (units)": ("insulin", "IU", "long-acting"),
    "meal insulin (units)": ("insulin", "IU", "meal"),
    "correction insulin (units)": ("insulin", "IU", "correction"),
    "user change insulin (units)": ("insulin", "IU", "user change"),
    "carbohydrates (grams)": ("dietary_carbohydrates", "g", ""),
}
_BAD_TIME = mark("Time cannot be read")
_NOTHING = mark("rows of LibreView without a reading (notes, time changes)")


class LibreView(Format):
    """The report with one row a reading. The name on its first lines is not read."""

    id = "libreview"
    name = "LibreView (FreeStyle Libre)"
    steps = (
        "Sign in at LibreView in a browser.",
        "Under Glucose History choose Download glucose data and confirm that you are no robot.",
        "Import the .csv file. If the dates can be read in two ways, healthdesk asks which one it is.",
    )

    def sniff(self, file: File) -> int:
        """See `Format.sniff`."""
        header = _header(file)
        glucose = ("historic glucose", _CLEANED[2])
        return LIKELY if header and any(name.lower().startswith(glucose) for name in header.names) else 0

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`."""
        del attached
        source = out.source(_SENSOR)
        for file in files:
            header = _header(file)
            assert header is not None
            order = date_order(file, header, _stamp_column(header.names), options.answers)
            for chunk in table.read(file, header, out):
                _rows(file, chunk, order, source, out, options)
                yield from out.drain()


def _header(file: File) -> Header | None:
    """The line that names the columns, in English whatever the account's language; titles and a name stand above it."""
    for at, line in enumerate(file.head_text.splitlines()[:6]):
        header = table.header_in(line, least=3)
        if header is None:
            continue
        names = header.names
        if any(_STAMP.fullmatch(name) for name in names) or tuple(name.lower() for name in names) == _CLEANED:
            return Header(names, at, header.delimiter)
        if len(names) == len(_ENGLISH) and all(_UNIT.search(names[i]) for i in _WITH_UNIT):
            units = {i: _UNITS[_unit_of(names[i])] for i in _WITH_UNIT}
            english = (f"{name} {units[i]}" if i in units else name for i, name in enumerate(_ENGLISH))
            return Header(tuple(english), at, header.delimiter)
    return None


def _stamp_column(names: Sequence[str]) -> str:
    return next(name for name in names if _STAMP.fullmatch(name) or name.lower() == _CLEANED[1])


def _rows(file: File, chunk: Chunk, order: stamps.Order, source: int, out: Output, options: ReadOptions) -> None:
    place = f"{file.base} row"
    when = stamps.stamps(chunk[_stamp_column(list(chunk.columns))], order)
    start, offset = when.instants(options.zones)
    used = np.zeros(chunk.n, np.bool_)
    for name, texts in chunk.columns.items():
        found = next((known for words, known in _COLUMNS.items() if name.lower().startswith(words)), None)
        if found is None:
            continue
        metric, unit, kind = found
        unit = unit or (_unit_by_size(texts) if name.lower() == _CLEANED[2] else _UNITS[_unit_of(name)])
        filled = table.given(texts)
        used |= filled
        at = np.flatnonzero(filled & when.good)
        for i in np.flatnonzero(filled & ~when.good).tolist():
            out.error(place, chunk.first + i, _BAD_TIME, name, metric=metric)
        if not len(at):
            continue
        cells = table.picked(texts, at)
        out.rows(
            metric,
            unit,
            start[at],
            start[at],
            table.numbers(cells, decimal="," if "," in "".join(cells) else "."),
            source=source,
            place=place,
            position=chunk.first + at,
            offset=offset[at],
            meta=out.metadata({"kind": kind} if kind else {}),
        )
    out.skipped(_NOTHING, int(chunk.n - used.sum()))


def _unit_of(name: str) -> str:
    found = _UNIT.search(name)
    return found[0].lower() if found else "mg/dl"


def _unit_by_size(texts: Sequence[str]) -> str:
    """The unit of readings that do not say it: the ranges that sensors show in mmol/L and in mg/dL do not meet."""
    value = table.numbers(texts)
    known = value[np.isfinite(value)]
    return "mg/dL" if len(known) and np.median(known) > _HIGHEST_MMOL else "mmol/L"


FORMAT = LibreView()
