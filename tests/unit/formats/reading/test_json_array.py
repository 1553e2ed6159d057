"""Arrays of JSON, cut anywhere."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk.formats.reading import json_array
from healthdesk.formats.reading.file import File, list_files
from healthdesk.formats.reading.output import Output
from healthdesk.model.batch import Note
from healthdesk.model.report import RecordError

ANY = msgspec.json.Decoder(list[Any])


class Row(msgspec.Struct):
    n: int


def file_of(path: Path, data: bytes) -> File:
    path.write_bytes(data)
    return list_files([path])[0]


def elements(file: File, key: str = "") -> tuple[list[Any], list[str], bool]:
    """All elements, what was said of bad ones, and whether the file was told to be cut off."""
    out = Output()
    found = [element for _, run in json_array.read(file, ANY, out, key=key) for element in run]
    events = list(out.drain(everything=True))
    errors = [event.where for event in events if isinstance(event, RecordError)]
    return found, errors, any(isinstance(event, Note) and event.partial for event in events)


values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**40), 2**40) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=150)
@given(
    items=st.lists(values, max_size=12),
    chunk=st.integers(1, 64),
    indent=st.sampled_from([None, 2]),
    ascii_only=st.booleans(),
)
def test_any_array_comes_back_however_it_is_cut(
    tmp_path_factory: pytest.TempPathFactory, items: list[Any], chunk: int, indent: int | None, *, ascii_only: bool
) -> None:
    folder = tmp_path_factory.mktemp("json")
    text = json.dumps(items, indent=indent, ensure_ascii=ascii_only).encode()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_array, "CHUNK", chunk)
        assert elements(file_of(folder / "a.json", text)) == (items, [], False)
        wrapped = b'{"x": 1, "data" : ' + text + b', "more": []}'
        assert elements(file_of(folder / "b.json", wrapped), "data")[:2] == (items, [])


def test_numbers_of_records_count_on_over_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_array, "CHUNK", 16)
    text = json.dumps([{"n": i} for i in range(50)]).encode()
    runs = list(json_array.read(file_of(tmp_path / "a.json", text), msgspec.json.Decoder(list[Row]), Output()))
    assert len(runs) > 5
    assert [first + i for first, run in runs for i in range(len(run))] == list(range(1, 51))
    assert [row.n for _, run in runs for row in run] == list(range(50))


def test_an_element_that_does_not_fit_costs_only_itself(tmp_path: Path) -> None:
    file = file_of(tmp_path / "a.json", b'[{"n": 1}, {"n": "x"}, {"n": 3}, 7]')
    out = Output()
    found = [
        (first, row.n) for first, run in json_array.read(file, msgspec.json.Decoder(list[Row]), out) for row in run
    ]
    assert found == [(1, 1), (3, 3)]
    assert [e.where for e in out.drain() if isinstance(e, RecordError)] == ["a.json record 2", "a.json record 4"]


@pytest.mark.parametrize("cut", range(1, 30))
def test_a_cut_off_array_gives_what_came_before(tmp_path: Path, cut: int) -> None:
    whole = b'[{"n": 1}, {"n": 2}, {"n": 3}]'
    found, errors, partial = elements(file_of(tmp_path / "a.json", whole[:cut]))
    assert found == [{"n": 1}, {"n": 2}, {"n": 3}][: whole[:cut].count(b"},")]
    assert (errors, partial) == ([], True)


@pytest.mark.parametrize("data", [b"", b"{}", b"no data", b"  ", b'"[1]"'])
def test_what_is_no_array_gives_nothing(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(data or b" ")
    assert elements(list_files([path])[0])[0] == []


def test_deep_nesting_is_no_way_to_crash(tmp_path: Path) -> None:
    found, errors, _ = elements(file_of(tmp_path / "a.json", b"[" + b"[" * 100_000 + b"]" * 100_000 + b"]"))
    assert found == []
    assert errors == ["a.json record 1"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_other_encodings_than_plain_utf_8(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "file.json"
    path.write_bytes('{"rows": {"data": [{"n": 1}, {"n": 2}]}}'.encode(encoding))
    (file,) = list_files([path])
    decoder = msgspec.json.Decoder(list[dict[str, int]])
    assert [found for _, found in json_array.read(file, decoder, Output(), key="rows")] == [[{"n": 1}, {"n": 2}]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"])
def test_an_array_in_any_encoding_is_the_same_array(tmp_path: Path, encoding: str) -> None:
    array = [{"name": "Größe", "n": n} for n in range(400)]
    data = json.dumps(array, ensure_ascii=False).encode(encoding)
    assert elements(file_of(tmp_path / "a.json", data)) == (array, [], False)
