"""The format: tables are scanned one after the other, none depends on another having been read whole."""

from collections.abc import Iterator, Sequence

from healthdesk.base.words import mark
from healthdesk.formats.format import CERTAIN, Format, ReadOptions
from healthdesk.formats.health_connect import records, series, sessions
from healthdesk.formats.health_connect.database import MAGIC, Database, opened
from healthdesk.formats.health_connect.writers import Writers
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output

_SCHEMA = 1 << 20  # the definitions of some 70 tables are at the beginning


class HealthConnect(Format):
    """Instants are UTC, with the offset of each record. Apps that copy each other are told apart and ranked by the owner."""

    id = "health_connect"
    name = "Health Connect (Android)"
    steps = (
        "On the phone open Settings, Health Connect, Manage data, Backup and restore, and schedule an export.",
        "Choose where the export goes; it appears there as Health Connect.zip and is replaced at each export.",
        "Copy that .zip to this computer and import it.",
    )

    def sniff(self, file: File) -> int:
        """See `Format.sniff`."""
        if not file.head().startswith(MAGIC):
            return 0
        head = file.head(_SCHEMA)
        return CERTAIN if b"application_info_table" in head and b"_record_table" in head else 0

    def read(
        self, files: Sequence[File], attached: Sequence[File], out: Output, options: ReadOptions
    ) -> Iterator[Event]:
        """See `Format.read`."""
        del attached
        for file in files:
            with opened(file, out) as database:
                yield from _read(database, out, options)
            file.meter.done += file.size if file.container.path_of(file.member) else 0


def _read(database: Database, out: Output, options: ReadOptions) -> Iterator[Event]:
    writers = Writers(out)
    writers.learn(database)
    for table in records.TABLES:
        yield from records.put(database, table, writers, out)
    for table in series.SERIES:
        yield from series.put(database, table, writers, out)
    yield from sessions.sleep(database, writers, out)
    yield from sessions.pressures(database, writers, out)
    yield from sessions.workouts(database, writers, out, routes=options.routes)
    known = {*records.TABLES, *sessions.HANDLED, *(parent for parent, *_ in series.SERIES.values())}
    for table in sorted(database.tables - known):
        if table.lower().replace("_", "").endswith("recordtable"):
            out.skipped(
                mark("rows of {table}, for which there is no metric").format(table=table[:60]), database.count(table)
            )
    yield from out.drain()
