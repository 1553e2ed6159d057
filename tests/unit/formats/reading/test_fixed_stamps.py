"""The fast way to read stamps gives what the slow way gives, and leaves to it what it cannot read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.formats.reading.fixed_stamps import fixed_stamps
from healthdesk.formats.reading.stamps import Order, stamps

MOMENTS = st.lists(st.datetimes(), min_size=1, max_size=5)


@given(
    MOMENTS,
    st.sampled_from(["%m/%d/%y %H:%M:%S", "%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%d %H:%M:%S.%f", "%Y-%m-%dT%H:%M:%S.%fZ"]),
)
def test_both_ways_agree(moments: list[object], shape: str) -> None:
    order: Order = "mdy" if "/" in shape else "ymd"
    texts = [format(moment, shape).zfill(len("2026-01-01T00:00:00Z") if "Y" in shape else 17) for moment in moments]
    fast, slow = fixed_stamps(texts, order), stamps(texts, order)
    assert fast.wall.tolist() == slow.wall.tolist()
    assert fast.offset.tolist() == slow.offset.tolist()


@pytest.mark.parametrize(
    "texts",
    [
        [],
        [""],
        ["02/30/26 10:00:00"],
        ["01/01/26 24:00:00"],
        ["1/1/26 10:00:00 "],
        ["13/45/26 10:00:00", "01/01/26 10:00:00"],
        ["01/01/26 10:00:0x"],
        ["٠١/٠١/٢٦ 10:00:00"],
    ],
)
def test_what_is_no_stamp_of_the_shape_is_read_the_slow_way(texts: list[str]) -> None:
    assert fixed_stamps(texts, "mdy").wall.tolist() == stamps(texts, "mdy").wall.tolist()
