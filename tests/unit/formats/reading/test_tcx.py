"""TCX: whole, cut off, and hostile."""

import io

import pytest

from healthdesk.formats.reading.tcx import read_tcx
from tests.samples.google_fit import START, TRACK


def test_a_whole_file() -> None:
    found = read_tcx(io.BytesIO(TRACK.encode()))
    assert (found.sport, found.complete, found.span) == ("Running", True, (START, START + 2_100_000))
    assert found.route["ele"].tolist()[0] == 34
    assert found.heart["bpm"].tolist() == [120]
    assert found.heart["t"].tolist() == [START]


def test_a_file_in_utf_16() -> None:
    assert len(read_tcx(io.BytesIO(TRACK.encode("utf-16"))).route["t"]) == 2


@pytest.mark.parametrize("tenth", range(10))
def test_a_cut_file_gives_what_came_before(tenth: int) -> None:
    data = TRACK.encode()
    found = read_tcx(io.BytesIO(data[: len(data) * tenth // 10]))
    assert not found.complete
    assert (found.span is None) == (tenth < 3)
    assert len(found.route["t"]) <= 2


@pytest.mark.parametrize(
    "text", ["", "no xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "<a>" * 100, TRACK.replace("52.5", "1e99")]
)
def test_what_no_device_writes(text: str) -> None:
    found = read_tcx(io.BytesIO(text.encode()))
    assert len(found.route["t"]) <= 1
