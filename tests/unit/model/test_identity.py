"""The public id of a sample depends on what it says, and on nothing else."""

import uuid

import pytest

from healthdesk.model.identity import sample_id

ONE = ("heart_rate", 1_780_000_000_000, 1_780_000_060_000, "Mara\u2019s Apple\u00a0Watch", "Watch7,2", 61.0, 0)


def test_an_id_is_a_version_five_uuid() -> None:
    assert uuid.UUID(sample_id(*ONE)).version == 5


def test_the_same_sample_has_the_same_id_for_ever() -> None:
    assert sample_id(*ONE) == "84015a5a-2d88-544f-8d2e-c99d5857747a"


def test_the_spelling_of_a_source_name_makes_no_difference() -> None:
    assert sample_id(*ONE[:3], "Mara's Apple Watch ", *ONE[4:]) == sample_id(*ONE)


@pytest.mark.parametrize(
    "changed",
    [(0, "steps"), (1, 1), (2, 1_780_000_060_001), (3, "iPhone"), (4, "Watch6,2"), (5, 61.00000000000001), (6, 1)],
)
def test_any_other_content_has_another_id(changed: tuple[int, object]) -> None:
    other: list[object] = list(ONE)
    other[changed[0]] = changed[1]
    assert sample_id(*other) != sample_id(*ONE)  # type: ignore[arg-type]


def test_what_was_typed_in_is_another_sample() -> None:
    assert sample_id(*ONE, manual=True) != sample_id(*ONE)


def test_zero_has_no_sign() -> None:
    assert sample_id(*ONE[:5], -0.0) == sample_id(*ONE[:5], 0.0)
