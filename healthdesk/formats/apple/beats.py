"""HeartRateVariabilityMetadataList: the single beats behind one value of heart rate variability."""

import re
from xml.etree.ElementTree import Element

import numpy as np
from numpy.typing import NDArray

from healthdesk.formats.apple.rows import Row
from healthdesk.formats.apple.sink import Sink
from healthdesk.formats.apple.values import EARLIEST, LATEST, number, offset_at
from healthdesk.model.batch import Int64
from healthdesk.model.session import Session, SessionKind, Trace

LIST = "HeartRateVariabilityMetadataList"
_BEAT = "InstantaneousBeatsPerMinute"
_CLOCK = re.compile(r"(\d{1,2})\D(\d{2})\D(\d{2})(?:\D(\d{1,6})(?!\d))?")
_HALF_DAY = 12 * 3_600_000
_STEP = 15 * 60_000  # every zone's offset is a multiple of it


def read(element: Element, row: Row, sink: Sink) -> None:
    """The beats of the record `row` as a session; nothing if it has none that can be read."""
    if not EARLIEST <= row.start <= row.end < LATEST:
        return
    clocks, rates = [], []
    for child in element:
        clock = clock_ms(child.attrib.get("time", ""))
        rate = number(child.attrib.get("bpm", "").replace(",", "."))
        if child.tag == _BEAT and clock is not None and rate is not None:
            clocks.append(clock)
            rates.append(rate)
    if clocks:
        columns: dict[str, NDArray[np.generic]] = {
            "t": since_start(np.array(clocks, np.int64), row.start, row.end),
            "bpm": np.array(rates, np.float32),
        }
        session = Session(
            SessionKind.BEATS,
            "heart_rate_variability",
            row.start,
            row.end,
            row.source,
            offset_at(row.zone, row.start),
            traces=[Trace("beats", columns)],
        )
        sink.event(session)


def clock_ms(text: str) -> int | None:
    """`08:33:44,67` or `6:14:48.94 PM` as ms within some half of the day; None if there is no clock in it."""
    match = _CLOCK.search(text)
    if match is None:
        return None
    hour, minute, second, fraction = match.groups()
    ms = int(fraction.ljust(3, "0")[:3]) if fraction else 0
    return (int(hour) % 12 * 3600 + int(minute) * 60 + int(second)) * 1000 + ms


def since_start(clocks: Int64, start: int, end: int) -> Int64:
    """Milliseconds since `start` (n,). The clock is of an unknown zone, so only its place within a quarter of an hour is used."""
    first = (int(clocks[0]) - start + _STEP // 2) % _STEP - _STEP // 2
    if not 0 <= first <= end - start:
        first = 0
    elapsed: Int64 = (clocks - clocks[0]) % _HALF_DAY + first
    return elapsed
