"""What a few typed letters find in the command palette."""

import pytest

from healthdesk.present.palette import Entry, EntryKind, find

ENTRIES = (
    Entry(EntryKind.PAGE, "trends", "Trends", "x"),
    Entry(EntryKind.PAGE, "sleep", "Sleep", "x"),
    Entry(EntryKind.ACTION, "lock", "Lock now", "x", words="close hide"),
    Entry(EntryKind.METRIC, "heart_rate", "Heart rate", "x"),
    Entry(EntryKind.METRIC, "resting_heart_rate", "Resting heart rate", "x"),
    Entry(EntryKind.METRIC, "hrv_sdnn", "Heart rate variability", "x"),
    Entry(EntryKind.METRIC, "steps", "Steps", "x"),
)


def keys(text: str) -> list[str]:
    return [found.entry.key for found in find(ENTRIES, text)]


def test_nothing_typed_shows_all_pages_first() -> None:
    assert keys("") == [entry.key for entry in ENTRIES]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("heart rate", "heart_rate"),  # both words whole, the shortest name
        ("rest", "resting_heart_rate"),
        ("rhr", "resting_heart_rate"),  # first letters
        ("hrv", "hrv_sdnn"),
        ("RATE heart", "heart_rate"),  # any order, any case
        ("close", "lock"),  # a word that is not in its name
        ("stesp", "steps"),  # two letters swapped
        ("tren", "trends"),
    ],
)
def test_the_best_match_is_first(typed: str, first: str) -> None:
    assert keys(typed)[0] == first


def test_every_typed_word_has_to_be_found() -> None:
    assert keys("heart weight") == []
    assert keys("heart variab") == ["hrv_sdnn"]


def test_letters_out_of_the_middle_are_no_match() -> None:
    assert "resting_heart_rate" not in keys("sgt")


def test_places_are_those_of_the_typed_letters() -> None:
    found = find(ENTRIES, "rhr")[0]
    assert [found.entry.name[i] for i in found.places] == ["R", "h", "r"]
    assert found.places == (0, 8, 14)
    assert find(ENTRIES, "art")[0].places == (2, 3, 4)
