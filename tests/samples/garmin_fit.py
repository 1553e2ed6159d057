"""A run with a lap, a day of monitoring, a night, a weighing and HRV, in a winter of UTC+1.

`Fit` writes what a device does: definitions, messages, the checksum.
"""

import struct
from datetime import UTC, datetime
from pathlib import Path

from tests.samples import Expected

EPOCH = int(datetime(1989, 12, 31, tzinfo=UTC).timestamp())
SHUFFLED = False  # the messages are bytes, not lines
_FORMATS = {0x00: "B", 0x01: "b", 0x02: "B", 0x83: "h", 0x84: "H", 0x85: "i", 0x86: "I", 0x0D: "B"}
ENUM, U8, S16, U16, S32, U32 = 0x00, 0x02, 0x83, 0x84, 0x85, 0x86
TIME = 253


def at(text: str) -> int:
    """FIT seconds of "2026-01-10 06:00" in UTC."""
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()) - EPOCH


class Fit:
    """A FIT file in the making: `add(message, {field: (base type, raw value)})`."""

    def __init__(self, kind: int, *, product: int = 2697) -> None:
        """A file of a Garmin fenix 5. Kind: 4 activity, 9 weight, 32 monitoring, 49 sleep."""
        self._body = b""
        self._last: tuple[object, ...] = ()
        self.add(0, {0: (ENUM, kind), 1: (U16, 1), 2: (U16, product), 4: (U32, at("2026-01-10 12:00"))})

    def add(self, message: int, fields: dict[int, tuple[int, int]]) -> "Fit":
        """A message by its global number, its definition before it where it differs from the one before."""
        shape = (message, *((number, base) for number, (base, _) in fields.items()))
        if shape != self._last:
            self._body += struct.pack("<BBBHB", 0x40, 0, 0, message, len(fields))
            for number, (base, _) in fields.items():
                self._body += struct.pack("<BBB", number, struct.calcsize(_FORMATS[base]), base)
            self._last = shape
        self._body += b"\0" + b"".join(struct.pack("<" + _FORMATS[base], value) for base, value in fields.values())
        return self

    def bytes(self) -> bytes:
        """The whole file."""
        head = struct.pack("<BBHI4s", 14, 0x20, 2100, len(self._body), b".FIT")
        head += struct.pack("<H", _crc(head))
        return head + self._body + struct.pack("<H", _crc(head + self._body))


def _crc(data: bytes) -> int:
    """CRC-16 with the polynomial 0xA001, as FIT has it."""
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xA001 if crc & 1 else 0)
    return crc


def activity() -> Fit:
    """A run of 4 s at 08:00 UTC (09:00 local) with a heart rate each second, a track, and one lap."""
    start = at("2026-01-10 08:00")
    fit = Fit(4)
    for i, rate in enumerate((120, 121, 0, 125)):  # 0: the strap lost contact
        place = {0: (S32, 626_000_000 + i * 1000), 1: (S32, 160_000_000), 2: (U16, (34 + 500) * 5)}
        fit.add(20, {TIME: (U32, start + i), **place, 3: (U8, rate)})
    totals = {2: (U32, start), 7: (U32, 4000), 8: (U32, 3000), 9: (U32, 1250), 11: (U16, 7)}
    fit.add(19, {TIME: (U32, start + 4), **totals})
    fit.add(18, {TIME: (U32, start + 4), **totals, 5: (ENUM, 1), 6: (ENUM, 3), 16: (U8, 122), 17: (U8, 125)})
    return fit.add(34, {TIME: (U32, start + 4), 5: (U32, start + 4 + 3600), 1: (U16, 1)})


def monitoring() -> Fit:
    """Local 10 January: 200 steps at 07:00 UTC, 300 more until 08:00, 50 of them running; heart rate by 16-bit times."""
    midnight = at("2026-01-09 23:00")
    fit = Fit(32).add(103, {TIME: (U32, midnight), 0: (U32, midnight + 3600)})
    fit.add(55, {TIME: (U32, at("2026-01-10 06:50")), 5: (ENUM, 8)})
    fit.add(55, {TIME: (U32, at("2026-01-10 07:00")), 5: (ENUM, 6), 3: (U32, 200), 2: (U32, 15_000)})
    fit.add(55, {TIME: (U32, at("2026-01-10 08:00")), 5: (ENUM, 6), 3: (U32, 450), 2: (U32, 34_000)})
    fit.add(55, {TIME: (U32, at("2026-01-10 08:00")), 5: (ENUM, 1), 3: (U32, 50), 2: (U32, 6_000)})
    for minute, rate in ((1, 62), (2, 64), (3, 0)):
        fit.add(55, {26: (U16, (at("2026-01-10 08:00") + minute * 60) & 0xFFFF), 27: (U8, rate)})
    fit.add(227, {1: (U32, at("2026-01-10 08:03")), 0: (S16, 25)})
    fit.add(227, {1: (U32, at("2026-01-10 08:06")), 0: (S16, -2)})  # not measurable
    return fit.add(211, {TIME: (U32, at("2026-01-10 08:00")), 0: (U8, 55), 1: (U8, 51)})


def night() -> Fit:
    """22:00 to 06:00 UTC: light, deep from 00:00, REM from 02:00, light 04:00, awake 05:55 to the end."""
    fit = Fit(49)
    stages = (("09 22:00", 2), ("10 00:00", 3), ("10 02:00", 4), ("10 04:00", 2), ("10 05:55", 1), ("10 06:00", 1))
    for text, level in stages:
        fit.add(275, {TIME: (U32, at(f"2026-01-{text}")), 0: (ENUM, level)})
    fit.add(370, {TIME: (U32, at("2026-01-10 06:00")), 1: (U16, 45 * 128)})
    return fit.add(346, {6: (U8, 81)})


def weight() -> Fit:
    """75.8 kg with 22.3 % fat and 50 % water."""
    return Fit(9, product=2429).add(
        30, {TIME: (U32, at("2026-01-10 06:30")), 0: (U16, 7580), 1: (U16, 2230), 2: (U16, 5000)}
    )


# Run: 3 heart rates. Monitoring: 2 steps, 2 distances, 2 heart rates, 1 stress, 1 resting. Night: 5 stages, in bed, score,
# HRV. Scale: weight, fat, water.
EXPECTED = Expected(records=22, first="2026-01-09", last="2026-01-10", sessions={"workout": 1})


def write(folder: Path) -> list[Path]:
    """A folder as a watch has it."""
    target = folder / "GARMIN"
    target.mkdir()
    for name, fit in {"A": activity(), "M": monitoring(), "S": night(), "W": weight()}.items():
        (target / f"{name}.fit").write_bytes(fit.bytes())
    return [target]


def bulk(folder: Path, records: int) -> list[Path]:
    """Workouts of an hour, a record each second."""
    target = folder / "GARMIN"
    target.mkdir()
    for n in range(max(1, records // 3600)):
        start = at("2020-01-01 08:00") + n * 86_400
        fit = Fit(4)
        parts = [
            struct.pack("<BIiiHB", 0, start + i, 626_000_000 + i * 100, 160_000_000, 2670, 100 + i % 60)
            for i in range(1, 3600)
        ]
        place = {0: (S32, 626_000_000), 1: (S32, 160_000_000), 2: (U16, 2670)}
        fit.add(20, {TIME: (U32, start), **place, 3: (U8, 100)})
        fit._body += b"".join(parts)
        fit.add(
            18, {TIME: (U32, start + 3600), 2: (U32, start), 7: (U32, 3_600_000), 8: (U32, 3_600_000), 5: (ENUM, 1)}
        )
        body = fit._body
        head = struct.pack("<BBHI4s", 12, 0x20, 2100, len(body), b".FIT")
        (target / f"{n:04}.fit").write_bytes(head + body + b"\0\0")
    return [target]
