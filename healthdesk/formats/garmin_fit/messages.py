"""The messages of one FIT file, decoded by fitdecode and put by name.

Damage ends the reading, and what came before holds: watches cut files off when their battery dies. The checksum at the
end is not computed, since a file that breaks off has none.
"""

import io
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from fitdecode import CrcCheck, ErrorHandling, FitDataMessage, FitReader
from fitdecode.exceptions import FitError

from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.workers import in_order
from healthdesk.model.zones import UNKNOWN_OFFSET

MAX_SIZE = 64 << 20  # a day on a bicycle has 5 MB
WORTHWHILE = 2 << 20  # bytes whose decoding takes longer than to start processes for it: some seconds
EPOCH_S = 631_065_600  # 1989-12-31T00:00:00Z, where FIT time begins
_SINCE_POWER_ON = 0x10000000  # times below count from the moment the device was switched on
_WEST, _EAST, _QUARTER = -12 * 60, 14 * 60, 15
# What the library raises on bytes that no device wrote.
_DAMAGED = (FitError, struct.error, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, AssertionError)

Values = dict[str, object]


@dataclass(slots=True)
class Messages:
    """Messages by name, each as its fields that are given. `whole`: the file was read to its end."""

    by_name: dict[str, list[Values]] = field(default_factory=dict)
    whole: bool = True
    passed: int = 0  # messages that are of no use here

    def of(self, name: str) -> list[Values]:
        """All messages of a name, in order."""
        return self.by_name.get(name, [])

    def first(self, name: str) -> Values:
        """The first message of a name, {} if there is none."""
        found = self.of(name)
        return found[0] if found else {}


def read(files: Sequence[File], wanted: frozenset[str]) -> Iterator[tuple[File, Messages]]:
    """The `wanted` messages of each file. Raises InputRefused for one that is far too large."""
    contents = ((file.read(MAX_SIZE), wanted) for file in files)
    size = sum(file.size for file in files)
    yield from zip(files, in_order(_decoded, contents, size=size, worthwhile=WORTHWHILE), strict=True)


def _decoded(asked: tuple[bytes, frozenset[str]]) -> Messages:
    data, wanted = asked
    found = Messages()
    try:
        with FitReader(
            io.BytesIO(data), processor=None, check_crc=CrcCheck.DISABLED, error_handling=ErrorHandling.IGNORE
        ) as frames:
            for frame in frames:
                if not isinstance(frame, FitDataMessage):
                    continue
                if frame.name not in wanted:
                    found.passed += 1
                    continue
                # Fields that apps on the watch define may have any name, so they are passed over.
                found.by_name.setdefault(frame.name, []).append(
                    {
                        f.field.name: f.value
                        for f in frame.fields
                        if f.value is not None and f.field is not None and not (f.field_def and f.field_def.is_dev)
                    }
                )
    except _DAMAGED:
        found.whole = False
    return found


def number(values: Values, *names: str) -> float | None:
    """The first of these fields that holds a number."""
    for name in names:
        value = values.get(name)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return float(value)
    return None


def seconds(values: Values, name: str = "timestamp") -> int | None:
    """A time in seconds of FIT time; None if there is none, or only one since power-on."""
    value = values.get(name)
    return value if isinstance(value, int) and value >= _SINCE_POWER_ON else None


def instant(values: Values, name: str = "timestamp") -> int | None:
    """A time in UTC ms."""
    found = seconds(values, name)
    return None if found is None else to_ms(found)


def to_ms(fit_seconds: int) -> int:
    """Seconds of FIT time in UTC ms."""
    return (fit_seconds + EPOCH_S) * 1000


def offset_of(values: Values) -> int:
    """The offset in minutes that a message tells by giving one moment in UTC and as the local clock showed it."""
    utc, local = values.get("timestamp"), values.get("local_timestamp")
    if not isinstance(utc, int) or not isinstance(local, int):
        return UNKNOWN_OFFSET
    minutes = round((local - utc) / 60 / _QUARTER) * _QUARTER
    return minutes if _WEST <= minutes <= _EAST else UNKNOWN_OFFSET
