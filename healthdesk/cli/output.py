"""What goes to standard output: one JSON document, or text in aligned columns."""

import json
import math
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from typing import NamedTuple

_GAP = "  "
_SPACES = "\u00a0\u2009\u202f"  # not printable by Python's count, harmless on a terminal


class Cell(NamedTuple):
    """A column of a table: its heading, and whether its values stand at the right."""

    title: str
    right: bool = False


def print_json(document: object) -> None:
    """The one document of a command. What is not a finite number becomes null."""
    sys.stdout.write(_encode(document) + "\n")


def print_json_list(documents: Iterable[object]) -> None:
    """One list, written as it comes."""
    sys.stdout.write("[")
    for number, document in enumerate(documents):
        sys.stdout.write((",\n" if number else "\n") + _encode(document))
    sys.stdout.write("\n]\n")


def print_text(text: str) -> None:
    """Text for people; control characters of foreign names cannot steer the terminal."""
    sys.stdout.write(printable(text, keep="\n") + "\n")


def print_table(columns: Sequence[Cell], rows: Iterable[Sequence[object]], *, indent: str = "") -> None:
    """Rows below their headings, each column as wide as its widest value. None is an empty cell."""
    cells = [[printable("" if value is None else str(value)) for value in row] for row in rows]
    widths = [max([len(c.title), *(len(row[i]) for row in cells)]) for i, c in enumerate(columns)]
    titles = [[c.title for c in columns]] if any(c.title for c in columns) else []
    for row in titles + cells:
        padded = (
            text.rjust(width) if column.right else text.ljust(width)
            for text, width, column in zip(row, widths, columns, strict=True)
        )
        sys.stdout.write((indent + _GAP.join(padded)).rstrip() + "\n")


def print_facts(facts: Mapping[str, object]) -> None:
    """Names and values side by side."""
    width = max(map(len, facts), default=0)
    for name, value in facts.items():
        sys.stdout.write(f"{name:<{width}}{_GAP}{printable(str(value))}".rstrip() + "\n")


def printable(text: str, keep: str = "") -> str:
    """The text without characters that move the cursor or change colors."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() or char in keep or char in _SPACES else "\ufffd" for char in text)


def iso(at: int, offset_min: int) -> str:
    """An instant (UTC ms) in ISO 8601 with the offset of where it was; milliseconds only where there are some."""
    moment = datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=at)
    local = moment.astimezone(timezone(timedelta(minutes=offset_min)))
    return local.isoformat(timespec="milliseconds" if at % 1000 else "seconds")


def iso_minute(at: int, offset_min: int) -> str:
    """ "2026-10-01T14:00+01:00"."""
    moment = datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=at)
    return moment.astimezone(timezone(timedelta(minutes=offset_min))).isoformat(timespec="minutes")


def number(value: float | None, decimals: int = 1) -> str:
    """A grouped number for a table, "" for none."""
    if value is None or math.isnan(value):
        return ""
    return f"{value:,.{decimals}f}"


def _encode(document: object) -> str:
    return json.dumps(_plain(document), ensure_ascii=False, allow_nan=False)


def _plain(value: object) -> object:
    """What JSON can say; NaN and infinities become null, dates their ISO form."""
    match value:
        case float():
            return value if math.isfinite(value) else None
        case dict():
            return {str(key): _plain(item) for key, item in value.items()}
        case list() | tuple():
            return [_plain(item) for item in value]
        case date():
            return value.isoformat()
        case _:
            return value
