"""Stamps read as columns give what they give one by one, and what is no such stamp is left to that."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.model import fixed_stamps
from healthdesk.model.stamps import BAD, Order, stamps

SHAPES = (
    "{m}/{d}/{y} {H}:{M}:{S}", "{d}-{m}-{Y} {H}:{M}", "{d}.{m}.{Y}", "{Y}-{m}-{d}", "{Y}-{m}-{d}T{H}:{M}:{S}Z",
    "{Y}/{m}/{d} {H}:{M}:{S}.{f}", "{Y}-{m}-{d}T{H}:{M}:{S}.{f}Z", "{Y}-{m}-{d} {H}:{M}:{S} UTC",
    "{Y}-{m}-{d} {H}:{M}:{S} +0200", "{Y}-{m}-{d}T{H}:{M}:{S},{f}-09:30", "{Y}-{m}-{d}T{H}:{M}:{S}+9959",
)  # fmt: skip
ORDERS: tuple[Order, ...] = ("ymd", "dmy", "mdy")
SPOILED = st.text("0123456789-/.:T Zx٣²", max_size=3)


def written(moment: datetime, shape: str) -> str:
    """A moment in a shape; Python's own writing leaves the zeros of years before 1000 to the platform."""
    parts = {name: f"{moment:%{name}}".zfill(2) for name in "mdyHMS"}
    return shape.format(Y=f"{moment.year:04}", f=f"{moment.microsecond // 1000:03}", **parts)


def one_by_one(texts: list[str], order: Order) -> list[tuple[int, int]]:
    return [(int(one.wall[0]), int(one.offset[0])) for one in (stamps([text], order) for text in texts)]


@given(
    st.lists(st.tuples(st.datetimes(), st.integers(0, 40), SPOILED, st.booleans()), min_size=1, max_size=5),
    st.sampled_from(SHAPES),
    st.sampled_from(ORDERS),
)
def test_both_ways_agree(rows: list[tuple[datetime, int, str, bool]], shape: str, order: Order) -> None:
    texts = [written(moment, shape) for moment, *_ in rows]
    for i, (_, at, other, spoiled) in enumerate(rows):
        if spoiled:
            texts[i] = texts[i][:at] + other + texts[i][at + len(other) :]
    found = fixed_stamps.columns(texts, order)
    slow = one_by_one(texts, order)
    if found is not None:
        wall, offset, good = (column.tolist() for column in found)
        fast = list(zip(wall, offset, strict=True))
        assert [f for f, g in zip(fast, good, strict=True) if g] == [s for s, g in zip(slow, good, strict=True) if g]
    many = stamps(texts * 40, order)
    assert list(zip(many.wall.tolist(), many.offset.tolist(), strict=True)) == slow * 40


@pytest.mark.parametrize("shape", SHAPES)
def test_true_stamps_are_read_as_columns(shape: str) -> None:
    order: Order = "mdy" if shape.startswith("{m}") else "dmy"
    moments = [datetime(2024, 2, 29, 23, 59, 58, 987_000), datetime(1970, 1, 1), datetime(2069, 12, 31, 12)]  # noqa: DTZ001
    found = fixed_stamps.columns([written(moment, shape) for moment in moments], order)
    assert found is not None
    assert found[2].all() == (not shape.endswith("+9959"))  # no offset is as large


@pytest.mark.parametrize("text", ["02/30/26 10:00:00", "01/01/26 24:00:00", "01/01/26 10:60:00", "01/01/26 1o:00:00"])
def test_one_bad_stamp_among_many_is_bad_alone(text: str) -> None:
    good = "01/02/26 10:00:00"
    found = stamps([good] * 40 + [text, ""], "mdy")
    assert found.good.tolist() == [True] * 40 + [False, False]
    assert found.wall[40] == BAD


@pytest.mark.parametrize("texts", [[], [""], ["1/1/26 10:00:00"], ["x" * 100]])
def test_what_has_no_fixed_shape_is_left_alone(texts: list[str]) -> None:
    assert fixed_stamps.columns(texts, "mdy") is None
