"""The reader of the folder "Fit" of a Takeout: data points, sessions, and the tables of daily activity.

The files are known by what is in them, so parts of a Takeout and single files can be read as well. The headings of the
tables are known in English; points and sessions are the same in every language.
"""

from collections.abc import Collection, Iterator, Sequence

from healthdesk.formats.format import CERTAIN, LIKELY, Format, ReadOptions
from healthdesk.formats.google_fit import points, sessions
from healthdesk.formats.google_fit.days import Days, kind_of
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.model.session import Session


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

    def attached(self, mine: Sequence[File], others: Sequence[File]) -> Collection[File]:
        """Tracks in a folder beside the folders of the export; any watch writes such files."""
        roots = {file.name.rsplit("/", 2)[0] for file in mine if file.name.count("/") >= 2}
        return [file for file in others if file.name.rsplit("/", 2)[0] in roots and sessions.is_track(file)]

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`."""
        source = out.source(points.FIT)
        days = Days(out, source, options.zones)
        streams = points.chosen([file for file in files if points.stream_of(file)], out)
        for kind, file in streams:
            yield from points.read(kind, file, days, out)
        kinds = {kind for kind, _ in streams}
        workouts: list[Session] = []
        for file in files:
            if points.stream_of(file):
                continue
            if kind := kind_of(file):
                yield from days.read(file, kind)
            elif session := sessions.read(file, source, options.zones, out, staged="sleep.segment" in kinds):
                workouts.append(session)
        beats = "heart_rate.bpm" not in kinds
        for file in attached:
            if session := sessions.read_track(file, workouts, source, out, routes=options.routes, beats=beats):
                out.session(session)
            yield from out.drain()
        for session in workouts:
            out.session(session)
        days.finish()


FORMAT = GoogleFit()
