"""The gauge must never call a poor passphrase good, and suggestions must be what they claim."""

import importlib.resources

import pytest

from healthdesk.base.passphrase import SUGGESTED_WORDS, strength, suggest


@pytest.mark.parametrize("poor", ["", "short", "elevenchars"])
def test_fewer_than_twelve_characters_are_not_accepted(poor: str) -> None:
    assert not strength(poor).accepted


@pytest.mark.parametrize(
    "poor", ["aaaaaaaaaaaaaaaaaaaaaaaa", "abcdefghijklmnop", "123456789012345678", "qwertyuiopasdf"]
)
def test_repeats_and_keyboard_runs_stay_weak(poor: str) -> None:
    assert strength(poor).score <= 1


def test_four_unrelated_words_are_strong() -> None:
    assert strength("quiet harbour lantern moss").word == "Strong"


def test_longer_is_never_weaker() -> None:
    text = "quiet harbour lantern moss violin 42"
    scores = [strength(text[:n]).score for n in range(len(text) + 1)]
    assert scores == sorted(scores)


def test_suggestion_is_six_words_of_the_list_and_never_twice_the_same() -> None:
    listed = (importlib.resources.files("healthdesk") / "resources" / "words.txt").read_text("utf-8").split()
    first, second = suggest(), suggest()
    assert first != second
    assert len(first.split()) == SUGGESTED_WORDS
    assert set(first.split()) <= set(listed)
    assert strength(first).score >= 4


def test_word_list_has_no_doubles_and_gives_nine_bits_a_word() -> None:
    listed = (importlib.resources.files("healthdesk") / "resources" / "words.txt").read_text("utf-8").split()
    assert len(listed) == len(set(listed)) >= 512
