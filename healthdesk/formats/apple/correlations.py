"""Correlations: two records of one blood pressure, or the nutrients of one meal."""

import math
from xml.etree.ElementTree import Element

from healthdesk.formats.apple.metadata import details_of, entries_of
from healthdesk.formats.apple.rows import Row
from healthdesk.formats.apple.sink import BAD_TIME, Sink
from healthdesk.formats.apple.values import instant, offset_at, snake
from healthdesk.model.session import Session, SessionKind

_PREFIX, _QUANTITY = "HKCorrelationTypeIdentifier", "HKQuantityTypeIdentifier"
_KINDS = {"BloodPressure": SessionKind.BLOOD_PRESSURE, "Food": SessionKind.FOOD}
_FOOD_NAME = "HKFoodType"

Part = tuple[str, str, Row]  # vendor type, unit, row


def read(element: Element, line: int, parts: list[Part], sink: Sink) -> None:
    """The session of a correlation whose records were read as `parts`. An unknown kind is kept as it came."""
    attrs = element.attrib
    name = attrs.get("type", "").removeprefix(_PREFIX)
    kind = _KINDS.get(name)
    if kind is None:
        sink.keep("Correlation", {"element": "Correlation", **attrs, "metadata": entries_of(element)})
        return
    start, end = instant(attrs.get("startDate")), instant(attrs.get("endDate"))
    if start is None or end is None or end < start:
        sink.error(line, BAD_TIME, attrs.get("type", ""), attrs)
        return
    details = details_of(element)
    metadata = dict(details.entries)
    data: dict[str, object] = {"metadata": metadata}
    if kind is SessionKind.FOOD:
        data["name"] = metadata.pop(_FOOD_NAME, "")
        data["parts"] = [
            {"type": kind_of_part, "value": row.value, "unit": unit}
            for kind_of_part, unit, row in parts
            if not math.isnan(row.value)
        ]
    else:
        for kind_of_part, unit, row in parts:
            if not math.isnan(row.value):
                data[snake(kind_of_part.removeprefix(_QUANTITY + name))] = row.value
                data["unit"] = unit
    source = sink.source(attrs, manual=details.manual)
    sink.event(Session(kind, snake(name), start, end, source, offset_at(details.zone, start), data=data))
