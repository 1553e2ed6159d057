"""The reader of the folder "Fit" of a Takeout: data points, sessions, and the tables of daily activity.

The files are known by what is in them, so parts of a Takeout and single files can be read as well. The headings of the
tables are known in English; points and sessions are the same in every language. Tracks (`Activities/*.tcx`) are not read.
"""

from collections.abc import Iterator, Sequence

from healthdesk.formats.format import CERTAIN, LIKELY, Format, ReadOptions
from healthdesk.formats.google_fit import points, sessions
from healthdesk.formats.google_fit.days import Days, kind_of
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output


class GoogleFit(Format):
    """All files of one Takeout."""

    id = "google_fit"
    name = "Google Fit (Takeout)"
    steps = (
        "Open takeout.google.com in a browser and sign in.",
        "Deselect all, then select Fit, and create the export; choose .zip and the largest file size.",
        "Download every part when Google writes that it is ready.",
        "Import the .zip files as they are, all parts together.",
    )

    def sniff(self, file: File) -> int:
        """See `Format.sniff`."""
        if file.head_text.lstrip().startswith("{"):
            return CERTAIN if points.stream_of(file) or sessions.is_session(file) else 0
        return LIKELY if kind_of(file) else 0

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`."""
        del attached
        source = out.source(points.FIT)
        days = Days(out, source, options.zones)
        streams = points.chosen([file for file in files if points.stream_of(file)], out)
        for kind, file in streams:
            yield from points.read(kind, file, days, out)
        staged = any(kind == "sleep.segment" for kind, _ in streams)
        for file in files:
            if points.stream_of(file):
                continue
            if kind := kind_of(file):
                yield from days.read(file, kind)
            else:
                sessions.read(file, source, options.zones, out, staged=staged)
                yield from out.drain()
        days.finish()


FORMAT = GoogleFit()
