"""What a seed makes of bytes."""

import random
import re

_NUMBER = re.compile(rb"-?\d[\d.]*")
_ABSURD = (
    b"0", b"-1", b"1e308", b"-1e308", b"1e999", b"NaN", b"Infinity", b"9" * 30, b"-" + b"9" * 400, b"0.0000000001",
    b"2147483648", b"9223372036854775807", b"9223372036854775808", b"18446744073709551616", b"99999", b"",
    b"null", b"true", b'"x"', b"{}", b"[]", b"1969-12-31", b"0000-00-00", b"9999-99-99", b"10000-01-01", b"\xff\xfe",
    "٣".encode(), "²".encode(), b"1_000", b"1,5", b"0x10",
)  # fmt: skip
_PIECES = (b"\0", b'"', b"'", b",", b";", b"\t", b"\n", b"\r", b"{", b"}", b"[", b"]", b"<", b">", b"&", b"\\", b"\\u0000",
           b"\xef\xbb\xbf", b"\xff\xff\xff\xff", b"\0\0\0\0", b"]]>", b"<!--", b"\xed\xa0\x80", b"\xe2\x80\xae")  # fmt: skip


def mutated(data: bytes, rng: random.Random) -> bytes:
    """The data with one to six faults."""
    for _ in range(rng.choice((1, 1, 1, 2, 3, 6))):
        if not data:
            return data
        data = rng.choice(_FAULTS)(data, rng)
    return data


def _flip(data: bytes, rng: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(rng.choice((1, 1, 8))):
        changed[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def _span(data: bytes, rng: random.Random) -> tuple[int, int]:
    begin = rng.randrange(len(data))
    return begin, min(len(data), begin + rng.choice((1, 4, 30, 300)))


def _delete(data: bytes, rng: random.Random) -> bytes:
    begin, end = _span(data, rng)
    return data[:begin] + data[end:]


def _repeat(data: bytes, rng: random.Random) -> bytes:
    begin, end = _span(data, rng)
    return data[:end] + data[begin:end] * rng.choice((1, 2, 50)) + data[end:]


def _splice(data: bytes, rng: random.Random) -> bytes:
    begin, end = _span(data, rng)
    at = rng.randrange(len(data))
    return data[:at] + data[begin:end] + data[at + (end - begin) * rng.randrange(2) :]


def _insert(data: bytes, rng: random.Random) -> bytes:
    at = rng.randrange(len(data))
    return data[:at] + rng.choice(_PIECES) * rng.choice((1, 1, 3, 2000)) + data[at:]


def _absurd(data: bytes, rng: random.Random) -> bytes:
    found = list(_NUMBER.finditer(data))
    if not found:
        return data
    chosen = rng.choice(found)
    return data[: chosen.start()] + rng.choice(_ABSURD) + data[chosen.end() :]


def _lines(data: bytes, rng: random.Random) -> bytes:
    lines = data.split(b"\n")
    one, other = rng.randrange(len(lines)), rng.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


def _cut(data: bytes, rng: random.Random) -> bytes:
    return data[: rng.randrange(len(data))]


_FAULTS = (_flip, _flip, _delete, _repeat, _splice, _insert, _absurd, _absurd, _absurd, _lines, _cut)
