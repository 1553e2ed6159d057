"""Tables: where the header is, what the cells hold, whatever program wrote the file."""

import codecs
import csv
import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.formats.reading import table
from healthdesk.formats.reading.file import File, list_files
from healthdesk.formats.reading.output import Output

TEXT = 'Title\nDate,Steps,Note\n2026-03-01,12,"a, b"\n2026-03-02,13,ü\n'
ROWS = {"Date": ["2026-03-01", "2026-03-02"], "Steps": ["12", "13"], "Note": ["a, b", "ü"]}


def rows(path: Path, data: bytes) -> dict[str, list[str]]:
    path.write_bytes(data)
    file = list_files([path])[0]
    header = table.header_of(file)
    assert header is not None
    found: dict[str, list[str]] = {}
    for chunk in table.read(file, header, Output(), rows=1):
        for name, cells in chunk.columns.items():
            found.setdefault(name, []).extend(cells)
    return found


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("cp1252"),
        TEXT.replace('"a, b"', "a, b").replace("2026-03-01,12,", "2026-03-01;12;").replace(",Steps,", ";Steps;").replace("-02,13,", "-02;13;").encode(),
    ],
    ids=["utf-8", "mark", "crlf", "utf-16", "utf-16 bare", "windows", "semicolons"],
)  # fmt: skip
def test_the_same_table_in_every_writing(tmp_path: Path, data: bytes) -> None:
    assert rows(tmp_path / "a.csv", data) == ROWS


def test_a_mark_that_was_taken_for_text_is_no_part_of_a_name(tmp_path: Path) -> None:
    assert list(rows(tmp_path / "a.csv", b'\xef\xbb\xbf\xc3\xaf\xc2\xbb\xc2\xbf"""Index""",Value\nx,1\n')) == [
        "Index",
        "Value",
    ]


def test_short_and_long_rows_and_double_names(tmp_path: Path) -> None:
    found = rows(tmp_path / "a.csv", b"a,b,a\nx\n1,2,3,4\n")
    assert found == {"a": ["x", "1"], "b": ["", "2"], "a 2": ["", "3"]}


def test_a_picture_has_no_header(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    file: File = list_files([path])[0]
    header = table.header_of(file)
    assert header is None or not header.has("Date")


def test_numbers() -> None:
    got = table.numbers(["1", "", " 2.5 ", "x", "1e3", "1_0", "-0.5"])
    assert np.array_equal(got, [1, np.nan, 2.5, np.nan, 1000, np.nan, -0.5], equal_nan=True)
    assert table.numbers(["1,5", "2"], decimal=",").tolist() == [1.5, 2.0]
    assert table.given(["", " ", "0"]).tolist() == [False, False, True]


CELLS = st.sampled_from(["", "a", "12.5", "x y", '"q,r"', '"two\nlines"', "ü"])
TABLES = st.lists(st.lists(CELLS, min_size=3, max_size=3) | st.lists(CELLS, max_size=5), max_size=12)


@given(TABLES, st.sampled_from(["\n", "\r\n"]), st.booleans(), st.integers(1, 40))
def test_rows_that_are_cut_apart_at_once_are_those_of_the_csv_module(
    cells: list[list[str]], end: str, closed: bool, block: int
) -> None:
    text = end.join(",".join(row) for row in cells) + (end if closed else "")
    expected = [(row + [""] * 3)[:3] for row in csv.reader(io.StringIO(text, newline=""))]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(table, "_BLOCK", block)
        found = table._columns(io.TextIOWrapper(io.BytesIO(text.encode()), "utf-8", newline=""), ",", 3, 4)
        assert [list(row) for columns in found for row in zip(*columns, strict=True)] == expected
