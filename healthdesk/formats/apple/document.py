"""The main file of an export: what its root is, where its DTD ends, and the two paths through its elements."""

import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass

from healthdesk.base.errors import InputRefused
from healthdesk.base.words import mark
from healthdesk.formats.apple.beats import condensed
from healthdesk.formats.apple.block import Block, without
from healthdesk.formats.apple.elements import Attachments, Elements
from healthdesk.formats.apple.emit import emit
from healthdesk.formats.apple.lines import Lines
from healthdesk.formats.apple.scan import Scanner, nothing
from healthdesk.formats.apple.sink import BAD_ELEMENT, CUT_OFF, Sink
from healthdesk.formats.apple.split import ROOT, Kind, Piece, pieces
from healthdesk.formats.apple.xml import BadXml, parse
from healthdesk.formats.reading.container import Stream
from healthdesk.formats.reading.event import Event
from healthdesk.model.batch import Note

HEAD = 256 << 10  # the DTD of Apple is some 10 KiB
BLOCK = 2 << 20
RUN = 64 << 10  # bytes of elements that are parsed together
_BYTE_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00<", b"<\x00")
_ROOT = re.compile(rb"<" + ROOT.encode() + rb"(?=[\s>/])")
_ANY_ROOT = re.compile(rb"<([A-Za-z_][^\s<>/]*)")
_ENCODING = re.compile(rb"<\?xml[^>]*\bencoding\s*=\s*[\"']([^\"']*)")
_TYPE = re.compile(rb"\btype=\"([^\"<>]{1,200})\"")
_INNER_RECORD = re.compile(rb"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<Record(?=[\s/>])", re.DOTALL)
_RECORD = re.compile(rb"<Record(?=[\s/>])")
_WITH_BEATS = {"Record", "Correlation"}  # all else that is no record of ours is kept as it was written
_UTF8 = {b"utf-8", b"utf8", b"us-ascii", b"ascii"}


@dataclass(frozen=True, slots=True)
class Prolog:
    """What the first bytes of an XML file say. `body` is where the root element begins, -1 if it is not there."""

    root: str
    body: int


def prolog(head: bytes, name: str) -> Prolog:
    """The root of a document. Raises InputRefused for what must not be parsed.

    The DTD is never parsed: Apple's own is broken on some versions of iOS, and a hostile one can only do harm.
    """
    if head.startswith(_BYTE_ORDER_MARKS) or head[:4].count(0):
        raise InputRefused(
            mark("{file} is not written in UTF-8.").format(file=name),
            mark("Apple Health writes UTF-8; export the data again."),
        )
    encoding = _ENCODING.search(head, 0, 200)
    if encoding and encoding[1].lower() not in _UTF8:
        raise InputRefused(
            mark("{file} is not written in UTF-8.").format(file=name),
            mark("Apple Health writes UTF-8; export the data again."),
        )
    without_comments = re.sub(rb"<!--.*?-->", lambda match: b" " * len(match[0]), head, flags=re.DOTALL)
    match = _ROOT.search(without_comments)
    if b"<!ENTITY" in without_comments[: match.start() if match else None]:
        raise InputRefused(
            mark("{file} defines entities, as no health export does.").format(file=name),
            mark("Nothing was changed. Do not trust this file."),
        )
    if match:
        return Prolog(ROOT, match.start())
    other = _ANY_ROOT.search(without_comments)
    return Prolog(other[1].decode("utf-8", "replace").rpartition(":")[2] if other else "", -1)


class Document:
    """Reads one main file into a sink."""

    def __init__(self, sink: Sink, attachments: Attachments, *, force_exact: bool = False) -> None:
        """`force_exact`: never take the fast path (for comparison)."""
        self._sink = sink
        self._elements = Elements(sink, attachments)
        self._scanner = None if force_exact else Scanner()
        self._ended = False

    def read(self, stream: Stream) -> Iterator[Event]:
        """All events of the file."""
        head = stream.read(HEAD)
        data = head[prolog(head, self._sink.label).body :]
        line, final = head.count(b"\n", 0, len(head) - len(data)) + 1, False
        while not final:
            chunk = stream.read(BLOCK)
            final = not chunk
            data += chunk
            used, line = yield from self._block(data, line, final=final)
            data = data[used:]
            yield from self._sink.drain()
        if self._elements.undated:
            yield Note(
                mark("{count} daily activity summaries have no date and were left out.").format(
                    count=self._elements.undated
                )
            )
        if not self._ended:
            yield Note(
                mark("{file} ends early: it is cut off. What was readable is in.").format(file=self._sink.label),
                partial=True,
            )
        yield from self._sink.drain(everything=True)

    def _block(self, data: bytes, line: int, *, final: bool) -> Generator[Event, None, tuple[int, int]]:
        """Read what is complete in `data`, which begins on `line`; the bytes used, and the line after them."""
        lines = Lines(data)
        found = self._scanner.find(data, lines) if self._scanner else nothing()
        block = Block.of(data, line, lines, found, final=final)
        exact: list[tuple[int, int]] = []
        used = 0
        while (begin := block.next_misfit(used)) is not None:
            used, complete = yield from self._exact(block, begin)
            exact.append((begin, used if complete else len(data)))
            if not complete:
                break
        else:
            used = max(used, block.whole_lines)
        emit(found, without(found, lines, exact), line, self._sink)
        return used, block.line_at(used)

    def _exact(self, block: Block, begin: int) -> Generator[Event, None, tuple[int, bool]]:
        """The exact path from byte `begin` until lines fit again: where it ends, and False if the block ends within an element."""
        run: list[Piece] = []
        for piece in pieces(block.data, begin, final=block.final):
            if run and (piece.kind is not Kind.ELEMENT or piece.end - run[0].start > RUN):
                yield from self._take(block, run)
                run = []
            if piece.kind is Kind.ELEMENT:
                run.append(piece)
            elif piece.kind is Kind.CLOSED:
                self._ended = True
            elif piece.kind is Kind.BROKEN or block.final:
                self._broken(block, piece)
            else:
                return piece.start, False
            if block.fits_after(piece.end):
                yield from self._take(block, run)
                return piece.end, True
        yield from self._take(block, run)
        return len(block.data), True

    def _take(self, block: Block, run: list[Piece]) -> Iterator[Event]:
        """Parse neighboring elements in one go; if that fails, one by one. Hands on what each held: routes are large."""
        try:
            elements = parse(_shortened(block, run)) if run else []
        except BadXml:
            elements = []
        if len(elements) != len(run):
            for piece in run:
                if len(run) > 1:
                    yield from self._take(block, [piece])
                else:
                    self._broken(block, piece)
            return
        for piece, element in zip(run, elements, strict=True):
            try:
                self._elements.take(element, block.line_at(piece.start), _record_lines(block, piece))
            except BadXml:
                self._broken(block, piece)
            yield from self._sink.events()

    def _broken(self, block: Block, piece: Piece) -> None:
        """Report a stretch that is no element: once for every record in it, so that the count of records holds."""
        reason = CUT_OFF if piece.kind is Kind.UNFINISHED else BAD_ELEMENT
        starts = [match.start() for match in _RECORD.finditer(block.data, piece.start, piece.end)] or [piece.start]
        for start in starts:
            found = _TYPE.search(block.data, start, min(piece.end, start + 1000))
            kind = found[1].decode("utf-8", "replace") if found else piece.name
            self._sink.error(block.line_at(start), reason, kind)


def _shortened(block: Block, run: list[Piece]) -> bytes:
    data = block.data[run[0].start : run[-1].end]
    return condensed(data) if all(piece.name in _WITH_BEATS for piece in run) else data


def _record_lines(block: Block, piece: Piece) -> Iterator[int]:
    """The lines on which the records inside of an element begin."""
    for match in _INNER_RECORD.finditer(block.data, piece.start + 1, piece.end):
        if match[0] == b"<Record":
            yield block.line_at(match.start())
