"""The archive `data_<initials>_<number>.zip` of a Withings account.

Handled are weight.csv, height.csv, bp.csv, sleep.csv, activities.csv, manual_spo2.csv, aggregates_*.csv and raw_*.csv with
arrays of lengths and values. The account's own data (account.csv, users.csv) are not looked at.
"""

from collections.abc import Iterator, Sequence

from healthdesk.base.words import mark
from healthdesk.formats.format import LIKELY, Format, ReadOptions
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.withings import figures, kinds, nights, raw, workouts
from healthdesk.formats.withings.kinds import Kind, kind_of
from healthdesk.formats.withings.raw import Fine

_PLACES = {"latitude", "longitude", "altitude"}
_NO_PLACES = mark("files of places, since places are not imported")
_ABOUT_PLACES = mark("files about the quality of places or the speed between them")


class Withings(Format):
    """All files of the archive."""

    id = "withings"
    name = "Withings"
    steps = (
        "In a browser sign in at account.withings.com (or in the app: Profile, Settings, your name, Download your data).",
        "Choose Download your data and start the archive; a link comes by mail.",
        "Download the zip file and import it as it is. Each person of a scale has an archive of their own.",
    )

    def sniff(self, file: File) -> int:
        """See `Format.sniff`."""
        return LIKELY if kind_of(file) else 0

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`."""
        del attached
        known = [(file, kind) for file in files if (kind := kind_of(file)) is not None]
        fine = Fine()
        for name in kinds.ORDER:
            for file, kind in known:
                if kind.name == name:
                    yield from _read(file, kind, fine, out, options)
                    yield from out.drain()


def _read(file: File, kind: Kind, fine: Fine, out: Output, options: ReadOptions) -> Iterator[Event]:
    zones = options.zones
    match kind.name:
        case kinds.RAW if file.base.lower().startswith("raw_location_"):
            if kind.about not in _PLACES:
                out.skipped(_ABOUT_PLACES)
            elif options.routes:
                raw.read_places(file, kind, fine, out, zones)
            else:
                out.skipped(_NO_PLACES)
        case kinds.RAW:
            yield from raw.read(file, kind, fine, out, zones)
        case kinds.DAYS:
            yield from figures.read_days(file, kind, fine, out, zones)
        case kinds.NIGHTS:
            yield from nights.read(file, kind, fine, out, zones)
        case kinds.WORKOUTS:
            yield from workouts.read(file, kind, fine, out, zones)
        case kinds.BODY:
            yield from figures.read_body(file, kind, out, zones)
        case kinds.PRESSURE:
            yield from figures.read_pressure(file, kind, out, zones)
        case _:
            yield from figures.read_readings(file, kind, out, zones)
