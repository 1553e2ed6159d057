"""What waits to be imported is told by name, and so is what is gone."""

from pathlib import Path

import pytest

from healthdesk.present.people import window_title
from healthdesk.present.waiting_imports import waiting_words


@pytest.mark.parametrize(("there", "gone", "title", "text"), [
    ("a", "", "1 file waits to be imported.", "a"),
    ("abcde", "", "5 files wait to be imported.", "a, b, c and 2 more"),
    ("ab", "c", "2 files wait to be imported.", "a, b. No longer where they were: c."),
    ("", "cd", "2 files that waited are gone.", "No longer where they were: c, d."),
])  # fmt: skip
def test_waiting_files_are_named(there: str, gone: str, title: str, text: str) -> None:
    folder = Path("folder")
    assert waiting_words([folder / name for name in there], [folder / name for name in gone]) == (title, text)


def test_title_names_the_person_where_there_are_several() -> None:
    assert window_title("default", ["default"]) == "healthdesk"
    assert window_title("Anna", []) == "healthdesk"
    assert window_title("default", ["default", "Anna"]) == "Main profile – healthdesk"
    assert window_title("Anna", ["default"]) == "Anna – healthdesk"
