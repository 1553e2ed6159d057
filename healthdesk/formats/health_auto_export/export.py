"""Health Auto Export: an app for the iPhone that writes what Apple Health holds as JSON or CSV.

Handled are JSON files of version 1 and 2 (`{"data": {"metrics": […], "workouts": […], …}}`, any part may be missing or
null) and the English CSV tables of metrics and of workouts.
"""

import re
from collections.abc import Iterator, Sequence

from healthdesk.base.errors import InputRefused
from healthdesk.base.words import mark
from healthdesk.formats.format import GENERIC, LIKELY, Format, ReadOptions
from healthdesk.formats.health_auto_export import metrics, moments, tables, workouts
from healthdesk.formats.health_auto_export.document import DEEPEST, SECTIONS, sections
from healthdesk.formats.reading import table
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.json_walk import Walk
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.text import utf8

_JSON = re.compile(r'\s*\{\s*"data"\s*:\s*\{\s*"(?:' + "|".join(SECTIONS) + r')"\s*:\s*(?:\[|null)')
_NAME = "healthautoexport"
_PERHAPS = GENERIC + 10


class HealthAutoExport(Format):
    """Its JSON and CSV files."""

    id = "health_auto_export"
    name = "Health Auto Export"
    steps = (
        "In the app Health Auto Export on the iPhone choose Manual Export, all metrics, and the dates you want.",
        "Choose JSON, which also holds nights, ECGs and routes (CSV has daily figures and workouts only).",
        "Export, save the file or zip, move it to this computer and import it.",
    )

    def sniff(self, file: File) -> int:
        """See `Format.sniff`."""
        if _JSON.match(file.head_text):
            return LIKELY
        header = table.header_of(file)
        if header is None:
            return 0
        named = file.base.lower().startswith(_NAME)
        if tables.is_workouts(header):
            return LIKELY
        if tables.is_metrics(header):
            # "Date" and columns with units are what others write as well; "Date/Time" is its own word.
            return LIKELY if named or header.names[0].lower() == "date/time" else _PERHAPS
        if named and tables.is_metrics_in_another_language(header):
            raise InputRefused(
                mark("The columns of {file} are named in a language that healthdesk does not know.").format(
                    file=file.base
                ),
                mark("Export as JSON, whose names are the same in every language."),
            )
        return 0

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`."""
        del attached
        for file in files:
            if _JSON.match(file.head_text):
                yield from _json(file, out, options)
                continue
            header = table.header_of(file)
            assert header is not None
            reader = tables.read_workouts if tables.is_workouts(header) else tables.read_metrics
            yield from reader(file, header, out, options.zones)
            yield from out.drain()


def _json(file: File, out: Output, options: ReadOptions) -> Iterator[Event]:
    """A JSON document, read piece by piece. Raises InputRefused where nothing of it can be read."""
    with file.open() as stream:
        walk = Walk(utf8(stream, file.head()), DEEPEST)
        for section in sections(walk):
            yield from _section(section, file.base, walk, out, options)
            yield from out.drain()
    if walk.broken and not walk.taken:
        raise InputRefused(
            mark("{file} is damaged and cannot be read.").format(file=file.base), mark("Export the data again.")
        )
    if walk.broken:
        out.note(
            mark("{file} is damaged or ends early; what was readable before that is in.").format(file=file.base),
            partial=True,
        )


def _section(name: str, base: str, walk: Walk, out: Output, options: ReadOptions) -> Iterator[Event]:
    zones = options.zones
    match name:
        case "metrics":
            return metrics.read(base, walk, out, zones)
        case "workouts":
            return workouts.read(base, walk.runs(), out, zones, routes=options.routes)
        case "ecg":
            return moments.ecgs(base, walk.runs(), out, zones)
        case "stateOfMind":
            return moments.moods(base, walk.runs(), out, zones)
        case "medications":
            return moments.doses(base, walk.runs(), out, zones)
        case "heartRateNotifications":
            return moments.notices(base, walk.runs(), out, zones)
        case _:
            return moments.logged(base, name, walk.runs(), out, zones)
