"""Where everything that is read comes together: events in their order, rows in batches, numbers of sources and sets."""

from collections.abc import Iterator

from healthdesk.base.words import mark
from healthdesk.formats.apple.metadata import Details
from healthdesk.formats.apple.rows import VENDOR, Rows
from healthdesk.formats.apple.sources import source_of
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.output import Output
from healthdesk.model.registry import by_vendor
from healthdesk.model.source import Source

BAD_TIME = mark("Time cannot be read")
BAD_ELEMENT = mark("Element cannot be read")
CUT_OFF = mark("The file ends inside this element")
NO_TYPE = mark("Type is missing")


class Sink:
    """The state of one reading."""

    def __init__(self, label: str, out: Output) -> None:
        """`label` names the file in the report: "export.xml"."""
        self.label = label
        self.rows = Rows()
        self._out = out

    def event(self, event: Event) -> None:
        """Pass something on."""
        self._out.event(event)

    def source(self, attrs: dict[str, str], *, manual: bool = False) -> int:
        """The number of the source that an element's attributes name."""
        return self.source_number(source_of(attrs.get("sourceName"), attrs.get("device"), manual=manual))

    def source_number(self, source: Source) -> int:
        """The number of a source."""
        return self._out.source(source)

    def metadata(self, details: Details) -> int:
        """The number of a metadata set, 0 for an empty one."""
        return self._out.metadata(details.entries) if details.entries else 0

    def error(self, line: int, reason: str, kind: str = "", attrs: dict[str, str] | None = None) -> None:
        """A record that was not taken."""
        spec = by_vendor(VENDOR, kind)
        self._out.error(f"{self.label} line", line, reason, kind, attrs, metric=spec.id if spec else "")

    def keep(self, kind: str, payload: dict[str, object]) -> None:
        """An element that is stored as it came."""
        self._out.keep(kind, payload)

    def events(self) -> Iterator[Event]:
        """All that is no row, and can be passed on at any time."""
        return self._out.drain(everything=True)

    def drain(self, *, everything: bool = False) -> Iterator[Event]:
        """What is ready to be passed on; call it between blocks."""
        yield from self.events()
        for batch in self.rows.flush(everything=everything):
            batch.places = [f"{self.label} line"]
            yield batch
