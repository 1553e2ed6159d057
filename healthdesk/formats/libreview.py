"""LibreView: the glucose CSV of FreeStyle Libre sensors. Local times without a zone, in the date order of the account."""

import re
from collections.abc import Iterator, Sequence

import numpy as np

from healthdesk.formats.format import LIKELY, Format, ReadOptions
from healthdesk.formats.reading import stamps, table
from healthdesk.formats.reading.date_order import date_order
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.table import Chunk, Header
from healthdesk.formats.reading.text import decode
from healthdesk.model.metric import DeviceClass
from healthdesk.model.source import Source

_SENSOR = Source("FreeStyle Libre", device_class=DeviceClass.MEDICAL, manufacturer="Abbott")
_STAMP = re.compile(r"(device|meter) timestamp", re.IGNORECASE)
_UNIT = re.compile(r"mg/dL|mmol/L", re.IGNORECASE)
_UNITS = {"mg/dl": "mg/dL", "mmol/l": "mmol/L"}
# A column by the words it begins with -> (metric, unit; "" = as the header says, meal).
_COLUMNS = {
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
_BAD_TIME = "Time cannot be read"
_NOTHING = "rows of LibreView without a reading (notes, time changes)"


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
        return LIKELY if header and any(name.lower().startswith("historic glucose") for name in header.names) else 0

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
    """The line that names the columns; titles and a name stand above it."""
    for at, line in enumerate(decode(file.head()).splitlines()[:6]):
        if _STAMP.search(line):
            header = table.header_in(line)
            named = header is not None and any(_STAMP.fullmatch(name) for name in header.names)
            return Header(header.names, at, header.delimiter) if header and named else None
    return None


def _stamp_column(names: Sequence[str]) -> str:
    return next(name for name in names if _STAMP.fullmatch(name))


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
        unit = unit or _UNITS[_unit_of(name)]
        filled = table.given(texts)
        used |= filled
        at = np.flatnonzero(filled & when.good)
        for i in np.flatnonzero(filled & ~when.good).tolist():
            out.error(place, chunk.first + i, _BAD_TIME, name, metric=metric)
        if not len(at):
            continue
        decimal = "," if any("," in texts[i] for i in at.tolist()) else "."
        out.rows(
            metric,
            unit,
            start[at],
            start[at],
            table.numbers([texts[i] for i in at.tolist()], decimal=decimal),
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


FORMAT = LibreView()
