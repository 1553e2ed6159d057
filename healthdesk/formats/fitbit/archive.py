"""A Fitbit archive: what is in it, and in which order it is read."""

from collections.abc import Iterator, Sequence

from healthdesk.base.words import mark
from healthdesk.formats.fitbit import body, daily, events, exercise, points, scores, series, sleep
from healthdesk.formats.fitbit.clock import Clock
from healthdesk.formats.fitbit.files import ACCOUNT, EMPTY, MACHINERY, REPEATED, Found, found, kind_of
from healthdesk.formats.fitbit.reading import Reading
from healthdesk.formats.format import LIKELY, Format, ReadOptions
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output

_NOT_READ = {
    ACCOUNT: mark("files about the account, which are never read"),
    MACHINERY: mark("files of Fitbit's own workings, which hold no measurements"),
    EMPTY: mark("files without data"),
    REPEATED: mark("files whose figures the archive tells elsewhere, or that are none of a measurement"),
    "food_logs": mark("files of food logs, which are not read yet"),
    "swim_lengths_data": mark("files of single swim lengths"),
}


class Fitbit(Format):
    """The account archive of Fitbit (user-site-export), and Google Takeout with "Fitbit" or "Google Health".

    All of them share their files. What a Takeout tells two or three times is taken once: series from the tables of
    GoogleData (UTC, with a source), day by day, then from Global Export Data; nights and workouts from the User tables
    (UTC with offsets), then from Global Export Data; resting heart rate and fitness from Global Export Data.
    """

    id = "fitbit"
    name = "Fitbit and Google Health archive"
    steps = (
        "Open takeout.google.com in a browser and sign in with the account of your Fitbit.",
        "Choose Deselect all and tick Google Health (called Fitbit until 2026).",
        "Choose Next step, Export once, .zip, and Create export.",
        "When Google's mail comes, download every part (takeout-…-001.zip, -002.zip, …) into one folder.",
        "Import all parts together. An older MyFitbitData.zip of fitbit.com is imported in the same way.",
    )

    def sniff(self, file: File) -> int:
        """See `Format.sniff`."""
        return LIKELY if kind_of(file) else 0

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`."""
        del attached
        by_kind: dict[str, list[Found]] = {}
        for one in found(files):
            by_kind.setdefault(one.kind, []).append(one)
        for kind, words in _NOT_READ.items():
            out.skipped(words, len(by_kind.get(kind, ())))
        reading = Reading(by_kind, out, options, Clock(options.zones))
        yield from _offsets(reading)
        yield from _all(reading)
        yield from out.drain()


def _offsets(reading: Reading) -> Iterator[Event]:
    """What the archive tells of the wearer's clock comes first: tables with offsets, else the files of whole days."""
    sleep.learn_offsets(reading)
    if not reading.clock.knows:
        yield from series.learn_offsets(reading)


def _all(reading: Reading) -> Iterator[Event]:
    yield from sleep.read(reading)
    yield from exercise.read(reading)
    for name in daily.FIGURES:
        yield from daily.read(reading, name)
    yield from daily.zones(reading)
    for kind in points.COLUMNS:
        yield from points.read(reading, kind)
    yield from series.heart_rate(reading)
    for name in series.FAMILIES:
        yield from series.minutes(reading, name)
    yield from body.weights(reading)
    yield from body.water(reading)
    yield from scores.sleep_scores(reading)
    yield from events.heart_alerts(reading)
    yield from events.ecgs(reading)
    yield from events.periods(reading)
