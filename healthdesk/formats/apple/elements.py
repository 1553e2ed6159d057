"""The exact path: parsed elements become rows, sessions and day values."""

from collections.abc import Callable, Iterable
from typing import Protocol
from xml.etree.ElementTree import Element

from healthdesk.formats.apple import beats, correlations, workouts
from healthdesk.formats.apple.metadata import details_of
from healthdesk.formats.apple.rows import Key, Row
from healthdesk.formats.apple.sink import BAD_TIME, NO_TYPE, Sink
from healthdesk.formats.apple.values import civil_day, number, snake, timestamp
from healthdesk.formats.apple.xml import BadXml
from healthdesk.model.metric import DeviceClass
from healthdesk.model.session import DayValue
from healthdesk.model.source import Source

HEALTH_APP = Source("Apple Health", device_class=DeviceClass.APP, manufacturer="Apple Inc.")
_IGNORED = frozenset({"Me", "ExportDate"})  # the person's birth date and sex are not ours to take
MAX_DEPTH = 64
_GOAL, _UNIT = "Goal", "Unit"
_RING_UNITS = {"activeEnergyBurned": "kcal", "appleStandHours": "hr"}  # the others are in minutes


class Attachments(Protocol):
    """The files beside the main one that its elements refer to."""

    @property
    def route(self) -> Callable[[str], workouts.Route | None] | None:
        """Gives the track of a FileReference, or None for one that is missing. None: no places are wanted."""

    def clinical(self, path: str) -> str | None:
        """The text of a clinical record."""


class Elements:
    """Takes whole top-level elements."""

    def __init__(self, sink: Sink, attachments: Attachments) -> None:
        """Everything goes to `sink`."""
        self._sink = sink
        self._attachments = attachments
        self.undated = 0  # activity summaries of no day

    def take(self, element: Element, line: int, record_lines: Iterable[int]) -> None:
        """One element on `line` of the file; the records in it begin on `record_lines`. Raises BadXml."""
        match element.tag:
            case "Record":
                self.record(element, line)
            case "Correlation":
                self._correlation(element, line, record_lines)
            case "Workout":
                workouts.read(element, line, self._sink, self._attachments.route)
            case "ActivitySummary":
                self._activity(element)
            case "ClinicalRecord":
                text = self._attachments.clinical(element.attrib.get("resourceFilePath", ""))
                self._sink.keep(element.tag, payload(element) | ({} if text is None else {"resource": text}))
            case name if name not in _IGNORED:
                self._sink.keep(name, payload(element))

    def record(self, element: Element, line: int, *, nested: bool = False) -> Row | None:
        """A record on `line` as a row, or as an error."""
        attrs = element.attrib
        kind = attrs.get("type", "")
        start, end = timestamp(attrs.get("startDate")), timestamp(attrs.get("endDate"))
        if not kind or start is None or end is None:
            self._sink.error(line, BAD_TIME if kind else NO_TYPE, kind, attrs)
            return None
        details = details_of(element)
        text = attrs.get("value") or None
        value = number(text)
        source = self._sink.source(attrs, manual=details.manual)
        row = Row(
            start,
            end,
            float("nan") if value is None else value,
            text if value is None else None,
            source,
            details.zone,
            self._sink.metadata(details),
            line,
            details.ident,
            details.version,
        )
        self._sink.rows.add(Key(kind, attrs.get("unit", ""), nested), row)
        for child in element:
            if child.tag == beats.LIST:
                beats.read(child, row, self._sink)
        return row

    def _correlation(self, element: Element, line: int, record_lines: Iterable[int]) -> None:
        parts = []
        lines = iter(record_lines)
        for child in element:
            if child.tag == "Record":
                row = self.record(child, next(lines, line), nested=True)
                if row is not None:
                    parts.append((child.attrib.get("type", ""), child.attrib.get("unit", ""), row))
        correlations.read(element, line, parts, self._sink)

    def _activity(self, element: Element) -> None:
        """The rings of a day. A goal of 0 was never set."""
        attrs = element.attrib
        day = civil_day(attrs.get("dateComponents"))
        if day is None or day <= 0:  # the first and last are often of 1970 or of no day
            self.undated += 1
            return
        source = self._sink.source_number(HEALTH_APP)
        for name, text in attrs.items():
            value = number(text)
            ring = name.removesuffix(_GOAL)
            if value is not None and not (name != ring and value == 0):
                unit = attrs.get(ring + _UNIT) or _RING_UNITS.get(ring, "min")
                self._sink.event(DayValue(snake(name), day, value, unit, source))


def payload(element: Element, depth: int = 1) -> dict[str, object]:
    """An element as it came. Raises BadXml if it is nested deeper than anything Apple writes."""
    found: dict[str, object] = {"element": element.tag, **element.attrib}
    if len(element):
        if depth >= MAX_DEPTH:
            raise BadXml
        found["children"] = [payload(child, depth + 1) for child in element]
    return found
