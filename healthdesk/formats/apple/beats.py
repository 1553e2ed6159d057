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
_SEPARATOR = b"|"
_IN_LIST = re.compile(rb'<%b bpm="([0-9.,]{1,20})" time="([^"<&|]{1,40})"/>' % _BEAT.encode())
_LIST = re.compile(
    rb"<%b>\s*((?:%b\s*)+)</%b>" % (LIST.encode(), _IN_LIST.pattern.replace(b"(", b"(?:"), LIST.encode())
)
_CLOCK = re.compile(r"(\d{1,2})\D(\d{2})\D(\d{2})(?:\D(\d{1,6})(?!\d))?")
# A whole line each, so that one line too many or too few shows.
_USUAL_CLOCK = re.compile(
    r"^([0-9]{1,2})[:.]([0-9]{2})[:.]([0-9]{2})[.,]([0-9]{2})(?:[ \u00a0\u202f][AP]M)?$", re.MULTILINE
)
_USUAL_RATES = re.compile(r"[0-9]{1,4}(?:\.[0-9]{1,15})?(?:\n[0-9]{1,4}(?:\.[0-9]{1,15})?)*")
_HALF_DAY = 12 * 3_600_000
_STEP = 15 * 60_000  # every zone's offset is a multiple of it


def condensed(data: bytes) -> bytes:
    """Records with each list of beats, where it is written as usual, as one element with two attributes.

    An element for each of the million beats of some years would take longer than all that is read of them.
    """
    return _LIST.sub(_two_attributes, data)


def _two_attributes(match: re.Match[bytes]) -> bytes:
    found = _IN_LIST.findall(match[1])
    rates, clocks = (_SEPARATOR.join(column) for column in zip(*found, strict=True))
    return b'<%b rates="%b" clocks="%b"/>' % (LIST.encode(), rates, clocks)


def read(element: Element, row: Row, sink: Sink) -> None:
    """The beats of the record `row` as a session; nothing if it has none that can be read."""
    if not EARLIEST <= row.start <= row.end < LATEST:
        return
    if "clocks" in element.attrib:
        times, texts = (element.attrib.get(name, "").split(_SEPARATOR.decode()) for name in ("clocks", "rates"))
    else:
        beats = [child.attrib for child in element if child.tag == _BEAT]
        times, texts = ([beat.get(name, "") for beat in beats] for name in ("time", "bpm"))
    clocks, rates = _usual(times, texts) or _any(times, texts)
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


def _usual(times: list[str], texts: list[str]) -> tuple[list[int], list[float]] | None:
    """Clocks and rates if all are of the usual form, matched in one go; else None. The same as `_any` gives."""
    lines, rates = "\n".join(times), "\n".join(texts).replace(",", ".")
    clocks = _USUAL_CLOCK.findall(lines)
    usual = len(clocks) == len(times) == lines.count("\n") + 1 == rates.count("\n") + 1
    if not usual or _USUAL_RATES.fullmatch(rates) is None:
        return None
    return (
        [(int(h) % 12 * 3600 + int(m) * 60 + int(s)) * 1000 + int(f) * 10 for h, m, s, f in clocks],
        list(map(float, rates.split("\n"))),
    )


def _any(times: list[str], texts: list[str]) -> tuple[list[int], list[float]]:
    """Clocks and rates of those beats that have both."""
    found = ((clock_ms(time), number(text.replace(",", "."))) for time, text in zip(times, texts, strict=True))
    both = [(clock, rate) for clock, rate in found if clock is not None and rate is not None]
    return [clock for clock, _ in both], [rate for _, rate in both]


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
