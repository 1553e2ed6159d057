"""The format: devices first, then what has detail, then what only sums it up."""

from collections.abc import Collection, Iterator, Sequence

from healthdesk.base.words import mark
from healthdesk.formats.format import CERTAIN, LIKELY, Format, ReadOptions
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.samsung_health import records, sessions, sources, tables
from healthdesk.formats.samsung_health.series import Series, is_series
from healthdesk.formats.samsung_health.sources import Sources

_PERSONAL = ("user_profile", "social", "badge", "service_preferences", "preferences", "mobile_id")


class SamsungHealth(Format):
    """Times are UTC beside the offset of each row. Series (heart rates, tracks) are read from the folder `jsons` beside."""

    id = "samsung_health"
    name = "Samsung Health"
    steps = (
        "In the Samsung Health app open the menu, Settings, and choose Download personal data.",
        "On the phone the folder Download/Samsung Health now holds a folder samsunghealth_…: copy all of it to this computer.",
        "Import that folder, or a zip of it. Keep its folder jsons: heart rates and routes are in there.",
    )

    def sniff(self, file: File) -> int:
        """See `Format.sniff`."""
        if tables.has_first_line(file):
            return CERTAIN
        return LIKELY if tables.type_of(file) else 0

    def attached(self, mine: Sequence[File], others: Sequence[File]) -> Collection[File]:
        """See `Format.attached`."""
        del mine
        return [file for file in others if is_series(file)]

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`."""
        kinds = {file: tables.type_of(file) for file in files}
        devices, series = Sources(out), Series(attached, out)
        devices.learn([file for file, kind in kinds.items() if kind == sources.TYPE])
        covered: set[int] = set()
        staged: set[str] = set()
        # What has detail comes before what sums it up.
        order = ("sleep_stage", *records.TYPES, "sleep", "exercise", *records.DAILY)
        for wanted in order:
            for file in (file for file, kind in kinds.items() if kind == wanted):
                if wanted == "sleep_stage":
                    yield from sessions.put_stages(file, devices, out, staged)
                elif wanted == "sleep":
                    yield from sessions.put_nights(file, devices, out, staged)
                elif wanted == "exercise":
                    yield from sessions.put_workouts(file, devices, series, out, routes=options.routes)
                elif wanted in records.DAILY:
                    yield from records.put_days(file, wanted, covered, devices, out, options.zones)
                else:
                    yield from records.put(file, wanted, devices, series, out, covered)
        for file, kind in kinds.items():
            if kind not in {*order, sources.TYPE}:
                _left_out(file, kind, out)
        out.skipped(mark("series of Samsung Health that no table read here asks for"), series.left())
        yield from out.drain()


def _left_out(file: File, kind: str, out: Output) -> None:
    """Tables without a figure of health. Those about the person are not even opened."""
    if kind.startswith(_PERSONAL):
        out.skipped(mark("tables of Samsung Health about the person and the app, which are not read"))
        return
    out.skipped(
        mark("rows of {table} of Samsung Health, which repeat or only accompany others").format(table=kind[:60]),
        sum(r.n for r in tables.read(file, out)),
    )
