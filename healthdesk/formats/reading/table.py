"""Tables in text (CSV, TSV): header by content, rows as columns, many at a time."""

import csv
import io
import weakref
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import IO

import numpy as np
from numpy.typing import NDArray

from healthdesk.base.words import mark
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.text import MARKS, reader
from healthdesk.model.batch import Float64

SUFFIXES = frozenset({".csv", ".tsv", ".txt"})
ROWS = 50_000  # of a chunk
MAX_COLUMNS = 1000  # no vendor writes a tenth of it
_CELLS = 2_000_000  # of a chunk
_BLOCK = 1 << 21  # characters that are cut apart at once
_DELIMITERS = ",;\t|"
_headers: "weakref.WeakKeyDictionary[File, dict[int, Header | None]]" = (
    weakref.WeakKeyDictionary()
)  # formats ask in turn
_HEADER_WITHIN = 20  # lines before the header: titles, a generation date


@dataclass(frozen=True, slots=True)
class Header:
    """Where the columns are named. `names` as written, trimmed; `line` counts from 0."""

    names: tuple[str, ...]
    line: int
    delimiter: str

    def has(self, *names: str) -> bool:
        """True if all of these are columns (case does not count)."""
        return {n.lower() for n in names} <= {n.lower() for n in self.names}


@dataclass(frozen=True, slots=True)
class Chunk:
    """n rows. `columns`: n texts by the header's names, trimmed; `first`: the number of the first row, counted from 1."""

    first: int
    n: int
    columns: dict[str, Sequence[str]]

    def __getitem__(self, name: str) -> Sequence[str]:
        """A column; n empty texts where the table has none of that name."""
        return self.columns.get(name) or [""] * self.n


def header_of(file: File, *, least: int = 2) -> Header | None:
    """The first line of `least` or more cells that are words and no figures, None if the file does not begin like a table."""
    found = _headers.setdefault(file, {})
    if least not in found:
        found[least] = header_in(file.head_text, least=least)
    return found[least]


def header_in(text: str, *, least: int = 2, delimiter: str | None = None) -> Header | None:
    """As `header_of`, in the first lines of a text. `delimiter`: None takes the one that is commonest in the line."""
    lines = text.splitlines()[:_HEADER_WITHIN]
    for at, line in enumerate(lines):
        sign = delimiter or max(_DELIMITERS, key=line.count)
        cells = [_clean(cell) for cell in next(csv.reader([line], delimiter=sign), [])]
        named = [cell for cell in cells if cell]
        if least <= len(named) and len(cells) <= MAX_COLUMNS and not any(cell[:1].isdigit() for cell in named):
            return Header(tuple(cells), at, sign)
    return None


def read(file: File, header: Header, out: Output, *, rows: int = ROWS) -> Iterator[Chunk]:
    """The rows below the header. Short rows are filled up with empty cells; what stands beyond the header is dropped.

    A table that breaks off inside of a quoted cell is reported as partial; what came before is read.
    """
    names = unique_names(header.names)
    width = len(names)
    rows = max(1, min(rows, _CELLS // width))
    with file.open() as stream:
        text = reader(stream, file.head())
        for _ in range(header.line + 1):
            text.readline()
        first = 1
        try:
            for columns in _columns(text, header.delimiter, width, rows):
                yield Chunk(first, len(columns[0]), dict(zip(names, columns, strict=True)))
                first += len(columns[0])
        except csv.Error:
            out.note(
                mark("{file} is damaged in or after row {row}; what came before is in.").format(
                    file=file.base, row=first
                ),
                partial=True,
            )


def _columns(text: IO[str], delimiter: str, width: int, rows: int) -> Iterator[Sequence[Sequence[str]]]:
    """The cells as `width` columns, up to `rows` of each at a time.

    Blocks of plain rows (no quotes, all of one width) are cut apart at once. From the first other block on, every row is
    looked at.
    """
    rest = ""
    while True:
        more = text.read(_BLOCK)
        block = rest + more if more or not rest else rest + "\n"
        end = block.rfind("\n") + 1
        block, rest = block[:end], block[end:]
        if block and (cells := _plain(block, delimiter, width)) is None:
            lines = chain(io.StringIO(block + rest + text.readline(), newline=""), text)
            yield from _quoted(lines, delimiter, width, rows)
            return
        if block and cells:
            for at in range(0, len(cells), rows * width):
                part = cells[at : at + rows * width]
                yield [part[column::width] for column in range(width)]
        if not more:
            return


def _plain(block: str, delimiter: str, width: int) -> list[str] | None:
    """All cells of a block of whole lines; None if there is anything that a simple cut would get wrong."""
    block = block.replace("\r\n", "\n")
    if '"' in block or "\r" in block or "\0" in block:
        return None
    data = np.frombuffer(block.encode(), np.uint8)
    ends = data == ord("\n")
    marks = ends[(data == ord(delimiter)) | ends]
    if len(marks) % width or not (marks[width - 1 :: width].all() and len(marks) == width * np.count_nonzero(marks)):
        return None
    cells = block.replace("\n", delimiter).split(delimiter)
    cells.pop()  # what follows the last line's end
    return cells


def _quoted(lines: Iterable[str], delimiter: str, width: int, rows: int) -> Iterator[Sequence[Sequence[str]]]:
    """As `_columns`, row by row. Raises csv.Error where a table breaks off inside of a cell."""
    read_rows = csv.reader(lines, delimiter=delimiter)
    while found := list(islice(read_rows, rows)):
        if any(len(row) != width for row in found):
            found = [(row + [""] * (width - len(row)))[:width] for row in found]
        yield list(zip(*found, strict=True))


def numbers(texts: Sequence[str], *, decimal: str = ".") -> Float64:
    """Numbers (n,); NaN for an empty cell and for one that holds none."""
    if decimal != ".":
        texts = [text.replace(decimal, ".") for text in texts]
    try:
        if "_" not in "".join(texts):
            return np.array(list(map(float, texts if all(texts) else [text or "nan" for text in texts])), np.float64)
    except ValueError:
        pass
    return np.array([_number(text) for text in texts], np.float64)


def given(texts: Sequence[str], nothing: Collection[str] = ()) -> NDArray[np.bool_]:
    """Where a cell is not empty (n,). `nothing`: words in lower case that are as good as nothing: "n/a"."""
    if not any(texts):
        return np.zeros(len(texts), np.bool_)
    if not nothing and all(texts) and not any(map(str.isspace, texts)):
        return np.ones(len(texts), np.bool_)
    # Each distinct text is looked at once: most columns hold few.
    empty = {text for text in set(texts) if not (word := text.strip()) or word.lower() in nothing}
    if not empty:
        return np.ones(len(texts), np.bool_)
    return ~np.fromiter(map(empty.__contains__, texts), np.bool_, len(texts))


def picked(texts: Sequence[str], rows: NDArray[np.intp]) -> Sequence[str]:
    """The cells of these rows, which are distinct and in order."""
    return texts if len(rows) == len(texts) else [texts[i] for i in rows.tolist()]


def _number(text: str) -> float:
    text = text.strip()
    try:
        return float(text) if text and "_" not in text else float("nan")
    except ValueError:
        return float("nan")


def _clean(cell: str) -> str:
    return cell.strip().lstrip(MARKS).strip().strip('"').strip()


def unique_names(names: Sequence[str]) -> list[str]:
    """The names as `Chunk.columns` has them: a second column of the same name gets a number."""
    out: dict[str, None] = {}
    times: Counter[str] = Counter()
    for name in names:
        new = name
        while new in out:
            times[name] += 1
            new = f"{name} {times[name] + 1}"
        out[new] = None
    return list(out)
