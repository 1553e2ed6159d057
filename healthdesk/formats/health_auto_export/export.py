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
from healthdesk.formats.health_auto_export.files import SECTIONS, sections
from healthdesk.formats.reading import table
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output

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
    parts, zones, base = sections(file, out), options.zones, file.base
    yield from metrics.read(base, parts.metrics, out, zones)
    workouts.read(base, parts.workouts, out, zones, routes=options.routes)
    yield from out.drain()
    moments.logged(base, "symptoms", parts.symptoms, out, zones)
    moments.logged(base, "cycleTracking", parts.cycle_tracking, out, zones)
    moments.ecgs(base, parts.ecg, out, zones)
    moments.moods(base, parts.state_of_mind, out, zones)
    moments.doses(base, parts.medications, out, zones)
    moments.notices(base, parts.heart_rate_notifications, out, zones)
    yield from out.drain()
