"""Where everything that is read comes together: events in their order, rows in batches, numbers of sources and sets."""

from collections.abc import Iterator

from healthdesk.formats.apple.metadata import Details
from healthdesk.formats.apple.rows import Numbers, Rows
from healthdesk.formats.apple.sources import source_of
from healthdesk.formats.event import Event
from healthdesk.model.batch import MetadataSeen, RawRecords, SourceSeen
from healthdesk.model.report import RecordError
from healthdesk.model.source import Source

BAD_TIME = "Time cannot be read"
BAD_ELEMENT = "Element cannot be read"
CUT_OFF = "The file ends inside this element"
NO_TYPE = "Type is missing"
_SHOWN, _LONGEST = 24, 200  # attributes of a bad record that are kept for the report, and of how many characters
_KEPT_TOGETHER = 200


class Sink:
    """The state of one reading."""

    def __init__(self, label: str) -> None:
        """`label` names the file in the report: "export.xml"."""
        self.label = label
        self.rows = Rows()
        self._events: list[Event] = []
        self._kept: dict[str, list[dict[str, object]]] = {}
        self._sources = Numbers[Source](0, lambda n, source: self.event(SourceSeen(n, source)))
        self._sets = Numbers[tuple[tuple[str, str], ...]](1, lambda n, pairs: self.event(MetadataSeen(n, dict(pairs))))

    def event(self, event: Event) -> None:
        """Pass something on."""
        self._events.append(event)

    def source(self, attrs: dict[str, str], *, manual: bool = False) -> int:
        """The number of the source that an element's attributes name."""
        return self.source_number(source_of(attrs.get("sourceName"), attrs.get("device"), manual=manual))

    def source_number(self, source: Source) -> int:
        """The number of a source."""
        return self._sources.of(source)

    def metadata(self, details: Details) -> int:
        """The number of a metadata set, 0 for an empty one."""
        return self._sets.of(details.entries) if details.entries else 0

    def error(self, line: int, reason: str, kind: str = "", attrs: dict[str, str] | None = None) -> None:
        """A record that was not taken."""
        shown = {k[:_LONGEST]: v[:_LONGEST] for k, v in list((attrs or {}).items())[:_SHOWN]}
        self.event(RecordError(f"{self.label} line {line}", reason, kind[:_LONGEST], shown, line))

    def keep(self, kind: str, payload: dict[str, object]) -> None:
        """An element that is stored as it came."""
        waiting = self._kept.setdefault(kind, [])
        waiting.append(payload)
        if len(waiting) >= _KEPT_TOGETHER:
            self.event(RawRecords(kind, self._kept.pop(kind), "kept"))

    def drain(self, *, everything: bool = False) -> Iterator[Event]:
        """What is ready to be passed on; call it between blocks."""
        for kind in list(self._kept):
            self.event(RawRecords(kind, self._kept.pop(kind), "kept"))
        events, self._events = self._events, []
        yield from events
        yield from self.rows.flush(everything=everything)
