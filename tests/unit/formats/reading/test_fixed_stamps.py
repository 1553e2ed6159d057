"""Fixed stamps say what `stamps` says, or nothing."""

import numpy as np
import pytest

from healthdesk.formats.reading.fixed_stamps import walls
from healthdesk.formats.reading.stamps import stamps

TIMES = [
    "2026-03-29 10:00:00",
    "1970-01-01 00:00:00",
    "2024-02-29T23:59:59",
    "0001-01-01 00:00:00",
    "9999-12-31 00:00:01",
]


def test_agrees_with_the_reader_of_single_stamps() -> None:
    found = walls(TIMES)
    assert found is not None
    assert found.tolist() == stamps(TIMES).wall.tolist()
    # 20,541 days from 1970-01-01 to 2026-03-29, and ten hours
    assert found[0] == 20_541 * 86_400_000 + 10 * 3_600_000


def test_milliseconds() -> None:
    texts = ["2026-03-29 10:00:00.007", "2026-03-29 10:00:00.500"]
    found = walls(texts)
    assert found is not None
    assert found.tolist() == stamps(texts).wall.tolist()


@pytest.mark.parametrize(
    "text",
    [
        "", "2026-02-29 10:00:00", "2026-13-01 10:00:00", "2026-00-01 10:00:00", "2026-01-00 10:00:00", "2026-01-01 24:00:00",
        "2026-01-01 10:60:00", "2026-01-01 10:00:61", "2026/01/01 10:00:00", "2026-01-01_10:00:00", "2026-01-01 10:00:0x",
        "2026-01-01 10:00:0\u0661", "2026-01-01 10:00", "2026-01-01 10:00:00,500", "0000-01-01 10:00:00", "29-03-2026 10:00:00",
    ],
)  # fmt: skip
def test_declines_what_is_not_of_the_form(text: str) -> None:
    assert walls([text]) is None
    assert walls([TIMES[0], text]) is None


def test_nothing_is_nothing() -> None:
    assert walls([]) is None
    assert np.array_equal(walls(TIMES[:1]) or [], stamps(TIMES[:1]).wall)
