"""Documents of JSON, walked in pieces of any size."""

import io
import json
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk.formats.reading import json_walk
from healthdesk.formats.reading.json_array import decoded
from healthdesk.formats.reading.json_walk import Walk
from healthdesk.formats.reading.output import Output
from healthdesk.model.report import RecordError
from tests.unit.formats.reading.test_json_array import values

ANY = msgspec.json.Decoder(list[Any])


def walk_of(data: bytes, deepest: int = 3) -> Walk:
    return Walk(io.BytesIO(data), deepest)


def items(walk: Walk) -> tuple[list[Any], list[str]]:
    """The elements of the array before which the walk is, and which could not be read."""
    out = Output()
    assert walk.enter(b"[")
    found = [element for _, run in decoded(walk.runs(), ANY, "record", out) for element in run]
    return found, [event.where for event in out.drain() if isinstance(event, RecordError)]


def members(walk: Walk) -> Iterator[tuple[str, Any]]:
    """An object as pairs; arrays in it by runs, objects as wholes, numbers left out."""
    assert walk.enter(b"{")
    for key in walk.members():
        if walk.peek() == b"[":
            yield key, items(walk)[0]
        elif (value := walk.value()) is not None:
            yield key, json.loads(value)


@settings(max_examples=150)
@given(
    document=st.dictionaries(st.text(max_size=6), values, max_size=5),
    chunk=st.integers(1, 48),
    indent=st.sampled_from([None, 2]),
    ascii_only=st.booleans(),
)
def test_any_object_comes_back_however_it_is_cut(
    document: dict[str, Any], chunk: int, indent: int | None, *, ascii_only: bool
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_walk, "CHUNK", chunk)
        walk = walk_of(json.dumps(document, indent=indent, ensure_ascii=ascii_only).encode())
        assert list(members(walk)) == list(document.items())
        walk.finish()
        assert not walk.broken


@pytest.mark.parametrize("chunk", range(1, 12))
def test_what_is_left_out_is_passed(monkeypatch: pytest.MonkeyPatch, chunk: int) -> None:
    monkeypatch.setattr(json_walk, "CHUNK", chunk)
    walk = walk_of(b'{"a": {"]": "}\\\\\\"", "x": [1, {"a": 2}]}, "b" : 7 ,"c": "\\u00e4,", "d": [[1], [2]]}')
    assert walk.enter(b"{")
    found: dict[str, Any] = {}
    for key in walk.members():
        if key == "d" and walk.enter(b"["):
            for _ in walk.elements():
                found.setdefault(key, []).append(items(walk)[0])
        else:
            walk.skip()
            found[key] = None
    assert found == {"a": None, "b": None, "c": None, "d": [[1], [2]]}
    assert not walk.broken


@pytest.mark.parametrize("chunk", [1, 7, 1000])
def test_an_element_that_is_too_large_costs_only_itself(monkeypatch: pytest.MonkeyPatch, chunk: int) -> None:
    monkeypatch.setattr(json_walk, "CHUNK", chunk)
    monkeypatch.setattr(json_walk, "LARGEST", 200)
    text = b'[{"n": 1}, {"n": "' + b"x" * 3000 + b'"}, {"n": 3}, ' + b"[" * 2000 + b"]" * 2000 + b', {"n": 5}]'
    assert items(walk_of(text)) == ([{"n": 1}, {"n": 3}, {"n": 5}], ["record 2", "record 4"])


@pytest.mark.parametrize("chunk", [1, 5, 1000])
@pytest.mark.parametrize("cut", range(1, 30))
def test_an_array_that_is_cut_off_gives_what_is_whole(monkeypatch: pytest.MonkeyPatch, cut: int, chunk: int) -> None:
    monkeypatch.setattr(json_walk, "CHUNK", chunk)
    whole = b'[{"n": 1}, {"n": 2}, {"n": 3}]'
    walk = walk_of(whole[:cut])
    assert items(walk) == ([{"n": 1}, {"n": 2}, {"n": 3}][: whole[:cut].count(b"}")], [])
    assert walk.broken


@pytest.mark.parametrize(
    "text", [b'{"a": [1}, "b": 2}', b'{"a" 1}', b'{"a": 1}}', b"{a: 1}", b'{"a": 1} {"b": 2}', b"{", b'{"a": ', b'{"a']
)
def test_damage_ends_the_walk_and_shows(text: bytes) -> None:
    walk = walk_of(text)
    list(members(walk))
    walk.finish()
    assert walk.broken
