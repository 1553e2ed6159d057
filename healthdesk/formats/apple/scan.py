"""The fast path: a structural scan of whole blocks with numpy.

Apple writes one record a line with its attributes in a fixed order, so most lines differ from their neighbors only in
three times and a value. A `Template` is what such lines share. A line is taken only if every byte of it is accounted
for: the template's (parsed once, by the exact path's parser), fixed text, times, a number or a plain word. Everything
else is left to the exact path, so that both give the same rows.
"""

import re
from dataclasses import dataclass

import numpy as np

from healthdesk.formats.apple.columns import (
    Bool,
    Days,
    Places,
    at_every_byte,
    cell_bytes,
    decimals,
    equal_at,
    part,
    times,
)
from healthdesk.formats.apple.lines import Kind, Lines
from healthdesk.formats.apple.metadata import ENTRY, NONE, Details, details_of
from healthdesk.formats.apple.rows import Key
from healthdesk.formats.apple.values import number
from healthdesk.formats.apple.xml import BadXml, parse
from healthdesk.model.batch import Float64, Int32, Int64

_CREATED = b' creationDate="'
_POINTER = re.compile(rb' device="&lt;&lt;HKDevice: 0x([0-9a-f]{1,16})&gt;')
_SINGLE_QUOTED = re.compile(rb"=\s*'")  # inside of such a value even ` device="` could occur
# A record's line after its template: creation time, start, end, and the beginning of the value.
_CREATION, _START, _END, _VALUE = 0, 38, 74, 99
_FIXED = ((25, b'" startDate="'), (63, b'" endDate="'))
_VALUE_IS = b'" value="'
_TAIL = _VALUE + len(_VALUE_IS)
_WORD = re.compile(rb"[A-Za-z0-9_.+:-]{1,100}")
_TYPE_AT = 39  # where the distinguishing part of a usual type begins
_LONGEST_CHILDREN = 4096
_GIVE_UP = 64  # templates that no other line shares, before a block is left to the exact path
_REMEMBERED = 4096


@dataclass(frozen=True, slots=True)
class Template:
    """What lines share: `<Record type="…" … creationDate="`, with a hole of `hole` bytes for the device's pointer."""

    before: bytes
    hole: int
    after: bytes
    key: Key
    attrs: dict[str, str]

    @property
    def length(self) -> int:
        """Bytes up to the creation time."""
        return len(self.before) + self.hole + len(self.after)


@dataclass(slots=True)
class Found:
    """r records of a block, ordered. Arrays are (r,); `template`, `details` and `word` are indices (-1: no word)."""

    first: Places  # lines
    last: Places
    template: Int32
    details: Int32
    word: Int32
    start: Int64
    end: Int64
    value: Float64
    templates: list[Template]
    all_details: list[Details]
    words: list[str]

    def __len__(self) -> int:
        return len(self.first)


def nothing() -> Found:
    """No record."""
    places, numbers, times = np.zeros(0, np.intp), np.zeros(0, np.int32), np.zeros(0, np.int64)
    return Found(places, places, numbers, numbers, numbers, times, times, np.zeros(0), [], [NONE], [])


class Scanner:
    """Finds records in blocks; remembers templates and metadata between them."""

    def __init__(self) -> None:
        self._templates: dict[tuple[bytes, int, bytes], Template | None] = {}
        self._details: dict[bytes, Details | None] = {}
        self._days = Days()

    def find(self, data: bytes, lines: Lines) -> Found:
        """All records of the block that fit."""
        first = lines.of(Kind.RECORD, Kind.OPEN)
        last, complete = lines.closing(first)
        first, last = first[complete], last[complete]
        template, templates = self._match(data, lines.start[first])
        fits = template >= 0
        first, last, template = first[fits], last[fits], template[fits]
        place = lines.start[first] + np.array([t.length for t in templates] or [0])[template]
        inside = place + _TAIL < len(data)
        if not inside.any():
            return nothing()
        matrix = cell_bytes(at_every_byte(data, _TAIL)[np.where(inside, place, 0)])
        ok = inside
        for column, text in _FIXED:
            ok &= part(matrix, column, len(text)) == text
        _, created = times(matrix, _CREATION, self._days)
        start, starts = times(matrix, _START, self._days)
        end, ends = times(matrix, _END, self._days)
        ok &= created & starts & ends
        value, word, words, good = _values(
            data, lines, first, place, part(matrix, _VALUE, len(_VALUE_IS)) == _VALUE_IS, ok
        )
        ok &= good
        details, all_details = self._children(data, lines, first, last, ok)
        ok &= details >= 0
        return Found(
            first[ok], last[ok], template[ok], details[ok], word[ok], start[ok], end[ok], value[ok],
            templates, all_details, words,
        )  # fmt: skip

    def _match(self, data: bytes, at: Places) -> tuple[Int32, list[Template]]:
        """The template of the line that begins at each byte of `at` (n,), -1 for none; and the templates."""
        found = np.full(len(at), -1, np.int32)
        templates: list[Template] = []
        todo = np.arange(len(at))
        in_vain = 0
        while len(todo) and in_vain < _GIVE_UP:
            template = self._template(data, int(at[todo[0]]))
            if template is None:
                todo = todo[1:]
                in_vain += 1
                continue
            same = _begin_with(data, at[todo], template)
            found[todo[same]] = len(templates)
            templates.append(template)
            in_vain += np.count_nonzero(same) == 1
            same[0] = True
            todo = todo[~same]
        return found, templates

    def _template(self, data: bytes, at: int) -> Template | None:
        """The template of one line, None if it has none."""
        end = data.find(b"\n", at)
        created = data.find(_CREATED, at, end if end >= 0 else len(data))
        if created < 0:
            return None
        head = data[at:created]
        pointer = _POINTER.search(head)
        if _SINGLE_QUOTED.search(head):
            return None
        if pointer:
            shape = (head[: pointer.start(1)], len(pointer[1]), head[pointer.end(1) :] + _CREATED)
        else:
            shape = (head + _CREATED, 0, b"")
        if shape not in self._templates:
            if len(self._templates) >= _REMEMBERED:
                self._templates.clear()
            attrs = _attributes(head)
            key = Key(attrs.get("type", ""), attrs.get("unit", "")) if attrs else None
            self._templates[shape] = Template(*shape, key, attrs) if attrs and key else None
        return self._templates[shape]

    def _children(
        self, data: bytes, lines: Lines, first: Places, last: Places, wanted: Bool
    ) -> tuple[Int32, list[Details]]:
        """What the children of each record say: an index (r,) into the list, -1 if they are not all metadata."""
        found = np.zeros(len(first), np.int32)
        known: dict[Details, int] = {NONE: 0}
        begin, end = lines.end[first], lines.start[last]
        todo = np.flatnonzero(wanted & (last > first))
        rounds = 0
        while len(todo):
            text = data[begin[todo[0]] : end[todo[0]]]
            details = self._details_of(text)
            number_of = -1 if details is None else known.setdefault(details, len(known))
            rounds += 1
            if rounds <= _GIVE_UP and len(text) <= _LONGEST_CHILDREN:
                same = end[todo] - begin[todo] == len(text)
                same[same] = at_every_byte(data, len(text))[begin[todo[same]]] == text
                found[todo[same]] = number_of
                todo = todo[~same]
            else:  # every record has its own, such as an identifier
                found[todo[0]] = number_of
                todo = todo[1:]
        return found, list(known)

    def _details_of(self, children: bytes) -> Details | None:
        """The details in the children's text, None if there is anything but metadata."""
        if len(children) > _LONGEST_CHILDREN:
            return None
        if children not in self._details:
            if len(self._details) >= _REMEMBERED:
                self._details.clear()
            self._details[children] = _read_children(children)
        return self._details[children]


def _read_children(text: bytes) -> Details | None:
    try:
        elements = parse(text)
    except BadXml:
        return None
    return details_of(elements) if all(e.tag == ENTRY and not len(e) for e in elements) else None


def _attributes(head: bytes) -> dict[str, str] | None:
    """The attributes of a record's tag up to its creation time; None if it is none or has other parts there."""
    try:
        (element,) = parse(head + b"/>")
    except (BadXml, ValueError):
        return None
    usual = element.tag == "Record" and element.attrib.get("type") and len(element.attrib) < 32
    return (
        element.attrib
        if usual and not element.attrib.keys() & {"value", "startDate", "endDate", "creationDate"}
        else None
    )


def _begin_with(data: bytes, at: Places, template: Template) -> Bool:
    """Which of the lines that begin at each byte of `at` (n,) begin with the template."""
    room = at + template.length <= len(data)
    same = room.copy()
    quick = template.before[_TYPE_AT : _TYPE_AT + 8]
    for column, text in (
        (_TYPE_AT, quick),
        (0, template.before),
        (len(template.before) + template.hole, template.after),
    ):
        if text and same.any():
            chosen = np.flatnonzero(same)
            same[chosen] = equal_at(data, at[chosen] + column, text)
    if template.hole and same.any():
        chosen = np.flatnonzero(same)
        pointers = cell_bytes(at_every_byte(data, template.hole)[at[chosen] + len(template.before)])
        good = np.ones(len(chosen), np.bool_)
        for column in range(template.hole):
            byte = pointers[:, column]
            good &= (byte - np.uint8(ord("0")) <= 9) | (byte - np.uint8(ord("a")) <= 5)
        same[chosen] = good
    return same


def _values(
    data: bytes, lines: Lines, first: Places, place: Places, has_value: Bool, wanted: Bool
) -> tuple[Float64, Int32, list[str], Bool]:
    """The value of each record (r,), the index of its word, the words, and whether the rest of the line is as it should be."""
    end = lines.end[first] - np.where(lines.kind[first] == Kind.RECORD, 3, 2)
    buffer = np.frombuffer(data, np.uint8)
    ok = wanted & (end >= place + _VALUE) & (buffer[np.maximum(end, 0)] == ord('"'))
    ok &= has_value | (end == place + _VALUE)
    start = np.where(has_value & ok, place + _TAIL, end)
    ok &= ~has_value | (end > start)
    value, plain = decimals(data, start, end)
    word = np.full(len(first), -1, np.int32)
    words: dict[str, int] = {}
    for row in np.flatnonzero(ok & has_value & ~plain).tolist():
        text = data[start[row] : end[row]]
        if _WORD.fullmatch(text) is None:
            ok[row] = False
            continue
        written = text.decode("ascii")
        parsed = number(written)
        if parsed is None:
            word[row] = words.setdefault(written, len(words))
        else:
            value[row] = parsed
    return value, word, list(words), ok
