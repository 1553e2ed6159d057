"""The XML of activities (GPX, TCX), streamed through a parser that resolves no entities and takes no endless token."""

import codecs
from datetime import datetime
from pyexpat import XML_PARAM_ENTITY_PARSING_NEVER, ExpatError, ParserCreate
from typing import Protocol

from healthdesk.formats.reading.container import Stream

CHUNK = 1 << 16
_LONGEST_TOKEN = 1 << 20
_NAN = float("nan")


class Refused(Exception):
    """Nothing that a file of any device holds."""


class Handler(Protocol):
    """What is told of the elements. May raise Refused."""

    def start(self, name: str, attrs: dict[str, str]) -> None:
        """An element begins."""

    def chars(self, text: str) -> None:
        """Text, maybe in parts."""

    def end(self, name: str) -> None:
        """An element ends."""


class Through(Protocol):
    """What lies between the stream and the parser."""

    def take(self, chunk: bytes, *, final: bool = False) -> bytes:
        """What the parser gets for a chunk."""


class _Plain:
    def take(self, chunk: bytes, *, final: bool = False) -> bytes:
        del final
        return chunk


def feed(stream: Stream, handler: Handler, through: Through | None = None) -> bool:
    """Parse a whole stream; False where it breaks off or holds what is refused: what came before has been told."""
    through = through or _Plain()
    chunk = stream.read(CHUNK)
    # A text saved in UTF-16 still says of itself that it is UTF-8.
    parser = ParserCreate("UTF-16" if chunk.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else None)
    parser.SetParamEntityParsing(XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = handler.start
    parser.EndElementHandler = handler.end
    parser.CharacterDataHandler = handler.chars
    fed = 0
    try:
        while chunk:
            text = through.take(chunk)
            parser.Parse(text, False)
            fed += len(text)
            if fed - parser.CurrentByteIndex > _LONGEST_TOKEN:
                return False
            chunk = stream.read(CHUNK)
        parser.Parse(through.take(b"", final=True), True)
    except (ExpatError, Refused, ValueError, LookupError):  # the last: an encoding that no one knows
        return False
    return True


def utc_ms(text: str) -> int | None:
    """`2024-06-15T10:00:00Z` as UTC ms; None for anything else and for a time without a zone."""
    try:
        at = datetime.fromisoformat(text) if len(text) <= 40 else None
        return round(at.timestamp() * 1000) if at is not None and at.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None


def number(text: str) -> float:
    """A number, NaN for anything else."""
    try:
        value = float(text) if len(text) <= 40 else _NAN
    except ValueError:
        return _NAN
    return value if abs(value) < 1e9 else _NAN


def _refuse(*_: object) -> None:
    raise Refused
