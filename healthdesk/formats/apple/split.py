"""Cuts a stretch of XML into its top-level elements without trusting it to be well-formed.

One broken element must not cost its neighbors, so borders are found by a small scanner that knows strings, comments and
the names of Apple's elements; each whole element then goes to the parser.
"""

import functools
import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

MAX_ELEMENT = 16 << 20
MAX_TAG = 1 << 20
ROOT = "HealthData"
KNOWN = (
    "Record", "Correlation", "Workout", "ActivitySummary", "ClinicalRecord", "Audiogram", "VisionPrescription", "Me", "ExportDate",
)  # fmt: skip
_TAG = re.compile(rb"<([^\s<>\"'/=!?]{1,100})((?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+)>")
_RECOVER = re.compile(rb"<(?:" + "|".join(KNOWN).encode() + rb")[\s/>]|</" + ROOT.encode() + rb"\s*>")
_SPECIAL = {b"<!--": b"-->", b"<![CDATA[": b"]]>", b"<?": b"?>"}


class Kind(Enum):
    """What a piece is."""

    ELEMENT = auto()  # a whole element
    BROKEN = auto()  # a stretch that is no element
    CLOSED = auto()  # the end tag of the root
    UNFINISHED = auto()  # the bytes end inside of it


class Piece(NamedTuple):
    """A stretch of the bytes, [start, end)."""

    kind: Kind
    start: int
    end: int
    name: str = ""


def pieces(data: bytes, at: int, *, final: bool) -> Iterator[Piece]:
    """The pieces from byte `at` on. The last may be UNFINISHED: give it again with more bytes after it, unless `final`.

    What is nobody's (text, comments, processing instructions, the root's start tag, stray end tags) is left out.
    """
    while (at := data.find(b"<", at)) >= 0:
        piece = _next(data, at, final=final)
        if piece.kind is not Kind.ELEMENT or piece.name:
            yield piece
        if piece.kind is Kind.UNFINISHED:
            return
        at = piece.end


def _next(data: bytes, at: int, *, final: bool) -> Piece:
    """The piece at a "<"; an ELEMENT without name is one to skip."""
    for opening, closing in _SPECIAL.items():
        if data.startswith(opening, at):
            end = data.find(closing, at + len(opening))
            if end >= 0:
                return Piece(Kind.ELEMENT, at, end + len(closing))
            return _cut(data, at, at + len(opening), MAX_ELEMENT)
    match = _TAG.match(data, at)
    if match is None:
        if data.startswith(b"</", at):
            end = data.find(b">", at)
            if end < 0:
                return _cut(data, at, at + 2, MAX_TAG)
            closes = data[at + 2 : end].strip() == ROOT.encode()
            return Piece(Kind.CLOSED if closes else Kind.ELEMENT, at, end + 1)
        following = data.find(b"<", at + 1)
        if following < 0:
            return _cut(data, at, at + 1, MAX_TAG)
        recovered = _RECOVER.search(data, at + 1)
        if recovered is None and not final and len(data) - at < MAX_TAG:
            return Piece(Kind.UNFINISHED, at, len(data))
        return Piece(Kind.BROKEN, at, recovered.start() if recovered else len(data))
    name = match[1].decode("utf-8", "replace")
    if name == ROOT:
        return Piece(Kind.ELEMENT, at, match.end())
    if match.end() - at > MAX_TAG:
        return Piece(Kind.BROKEN, at, match.end(), name)
    if match[2].endswith(b"/"):
        return Piece(Kind.ELEMENT, at, match.end(), name)
    return _closed(data, at, match.end(), name, match[1])


def _closed(data: bytes, at: int, inside: int, name: str, raw_name: bytes) -> Piece:
    """The element whose start tag ends at `inside`, up to its end tag."""
    depth, here = 1, inside
    while match := _borders(raw_name).search(data, here):
        token = match[0]
        here = match.end()
        if token in _SPECIAL:
            end = data.find(_SPECIAL[token], here)
            if end < 0:
                break
            here = end + len(_SPECIAL[token])
        elif token.startswith(b"</"):
            depth -= 1
            if depth == 0:
                return Piece(Kind.ELEMENT, at, here, name)
        elif name in KNOWN:  # these never hold one of their own, so the first was not closed
            return Piece(Kind.BROKEN, at, match.start(), name)
        else:
            tag = _TAG.match(data, match.start())
            depth += tag is not None and not tag[2].endswith(b"/")
    piece = _cut(data, at, inside, MAX_ELEMENT)
    return piece._replace(name=name)


@functools.lru_cache(maxsize=64)
def _borders(name: bytes) -> re.Pattern[bytes]:
    escaped = re.escape(name)
    return re.compile(rb"<!--|<!\[CDATA\[|</" + escaped + rb"\s*>|<" + escaped + rb"(?=[\s/>])")


def _cut(data: bytes, at: int, resume: int, limit: int) -> Piece:
    """Something without an end: wait for more bytes, or give up on its beginning once it is too long."""
    if len(data) - at <= limit:
        return Piece(Kind.UNFINISHED, at, len(data))
    return Piece(Kind.BROKEN, at, resume)
