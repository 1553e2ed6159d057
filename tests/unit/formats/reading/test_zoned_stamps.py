"""Stamps with offsets, fast: as the slow way reads them."""

import pytest

from healthdesk.formats.reading.stamps import stamps
from healthdesk.formats.reading.zoned_stamps import zoned_stamps

GOOD = "2026-03-29 08:00:05 +0200"


@pytest.mark.parametrize(
    "texts",
    [
        [GOOD, "2026-03-29 08:00:05 -0930"],
        ["2026-03-29T08:00:05+02:00", "2024-02-29T23:59:59-05:00"],
        [GOOD, "2026-02-30 08:00:05 +0200"],
        [GOOD, "2026-03-29 08:00:05 +9900"],
        [GOOD, "2026-03-29 08:00:05.12345"],
        [GOOD, "2024-01-02 3:04:05\u202fPM -0700", "", "2026-03-29"],
        [],
    ],
)
def test_stamps_are_read_as_one_by_one(texts: list[str]) -> None:
    fast, slow = zoned_stamps(texts), stamps(texts)
    assert fast.wall.tolist() == slow.wall.tolist()
    assert fast.offset[fast.good].tolist() == slow.offset[slow.good].tolist()
