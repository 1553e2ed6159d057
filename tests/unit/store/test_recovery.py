"""A key that a person copies by hand must forgive what people do and notice what they get wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.base.errors import WrongPassphrase
from healthdesk.store.recovery import ALPHABET, print_recovery_key, read_recovery_key

secrets = st.binary(min_size=20, max_size=20)


@given(secrets)
def test_printed_key_reads_back_as_the_same_secret(secret: bytes) -> None:
    printed = print_recovery_key(secret)
    assert [len(group) for group in printed.split("-")] == [4] * 9
    assert read_recovery_key(printed) == secret


@given(secrets)
def test_case_spaces_and_lookalikes_do_not_matter(secret: bytes) -> None:
    typed = print_recovery_key(secret).lower().replace("0", "o").replace("1", "l").replace("-", "  ")
    assert read_recovery_key(typed + "\n") == secret


def test_known_secret_has_the_key_worked_out_by_hand() -> None:
    # 160 bits of which only the lowest is set: 31 zeros, then a one.
    assert print_recovery_key(bytes(19) + b"\x01").startswith("0000-0000-0000-0000-0000-0000-0000-0001-")


@given(secrets, st.integers(0, 31), st.integers(1, 31))
def test_one_wrong_character_is_noticed(secret: bytes, place: int, step: int) -> None:
    chars = list(print_recovery_key(secret).replace("-", ""))
    chars[place] = ALPHABET[(ALPHABET.index(chars[place]) + step) % 32]
    with pytest.raises(WrongPassphrase, match="typing mistake"):
        read_recovery_key("".join(chars))


@pytest.mark.parametrize("text", ["", "0000", "U" * 36, "0" * 37, "ÄÖ" * 18])
def test_what_is_no_recovery_key_is_said_to_be_none(text: str) -> None:
    with pytest.raises(WrongPassphrase, match="not a recovery key"):
        read_recovery_key(text)
