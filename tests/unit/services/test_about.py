"""The packages that healthdesk is made of, and their licences."""

from email.message import Message
from types import SimpleNamespace
from typing import Any

import pytest

from healthdesk.services.about import license_of, packages


def test_fonts_icons_and_qt_are_there_with_their_licences() -> None:
    found = {package.name.casefold().replace("_", "-"): package for package in packages()}
    assert "OFL" in found["fontpkg-inter"].license
    assert "ISC" in found["justmyresource-lucide"].license
    assert "LGPL" in found["pyside6-essentials"].license
    assert "pydantic-core" in found  # needed by one that is needed
    assert "pytest" not in found  # of those who develop, not of those who run it


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ((("License-Expression", "MIT AND ISC"), ("License", "x")), "MIT AND ISC"),
        ((("License", "BSD"),), "BSD"),
        (
            (("License", "Copyright\nmany lines"), ("Classifier", "License :: OSI Approved :: MIT License")),
            "MIT License",
        ),
        ((("License", "UNKNOWN"), ("Classifier", "Topic :: Text")), ""),
        ((), ""),
    ],
)
def test_the_shortest_true_name_of_a_licence(fields: tuple[tuple[str, str], ...], expected: str) -> None:
    metadata = Message()
    for name, value in fields:
        metadata[name] = value
    given: Any = SimpleNamespace(metadata=metadata)
    assert license_of(given) == expected
