"""One block of the main file on its way through both paths: the scan takes what fits, the exact path all that lies between."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from healthdesk.formats.apple.columns import Bool, Places
from healthdesk.formats.apple.lines import Kind, Lines
from healthdesk.formats.apple.scan import Found

TAIL = 64 << 10  # so long may the last line be before it is read without having ended


@dataclass(frozen=True, slots=True)
class Block:
    """`data` begins on line `line` (from 1) of the file. `fits` (n lines): part of a record that was found, or blank."""

    data: bytes
    line: int
    lines: Lines
    fits: Bool
    misfits: Places  # where lines begin that do not fit
    final: bool

    @classmethod
    def of(cls, data: bytes, line: int, lines: Lines, found: Found, *, final: bool) -> "Block":
        """The block whose lines were scanned."""
        opened = np.zeros(len(lines) + 1, np.int32)
        opened[found.first] = 1
        opened[found.last + 1] -= 1
        fits = (np.cumsum(opened[:-1]) > 0) | (lines.kind == Kind.BLANK)
        misfits = lines.begin[~fits]
        end = int(lines.feed[-1]) + 1 if len(lines) else 0
        if end < len(data) and (final or len(data) - end > TAIL):
            misfits = np.append(misfits, end)
        return cls(data, line, lines, fits, misfits, final)

    @property
    def whole_lines(self) -> int:
        """Bytes up to the last line feed."""
        return int(self.lines.feed[-1]) + 1 if len(self.lines) else 0

    def line_at(self, byte: int) -> int:
        """The line of the file on which a byte lies."""
        return self.line + int(np.searchsorted(self.lines.feed, byte))

    def next_misfit(self, byte: int) -> int | None:
        """Where the first line at or after `byte` begins that does not fit."""
        at = int(np.searchsorted(self.misfits, byte))
        return int(self.misfits[at]) if at < len(self.misfits) else None

    def fits_after(self, byte: int) -> bool:
        """True if nothing more is on this line and the next one fits."""
        number = int(np.searchsorted(self.lines.feed, byte))
        return (
            number + 1 < len(self.lines)
            and bool(self.fits[number + 1])
            and not self.data[byte : int(self.lines.feed[number])].strip()
        )


def without(found: Found, lines: Lines, spans: Iterable[tuple[int, int]]) -> Bool:
    """The found records (r,) that begin in none of these spans of bytes."""
    begin = lines.begin[found.first]
    kept = np.ones(len(found), np.bool_)
    for span in spans:
        first, last = np.searchsorted(begin, span)
        kept[first:last] = False
    return kept
