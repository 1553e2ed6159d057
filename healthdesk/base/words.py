"""What the program says, in the language of who uses it.

The sentences in the code are English. A language is a file of Qt Linguist in `resources/translations`, which
`dev.py words` keeps in step with the code. It is read here without Qt, since reports, summaries and the reasons of
failures are written where there is none.
"""

import re
from functools import cache
from typing import TYPE_CHECKING

from healthdesk.base.conventions import conventions

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

ENGLISH = "en"
SYSTEM = "system"  # whatever the computer speaks
_FILE = re.compile(r"healthdesk_(\w+)\.ts")
_words: dict[tuple[str, str], tuple[str, ...]] = {}  # by sentence and what it is about: one form, or one and many
_language = ENGLISH


def tr(text: str, about: str = "", /, **values: object) -> str:
    """The sentence in the language spoken, with `values` in its {places}.

    `text` and `about` are literals: they are looked for in the code. `about` tells apart what English has one word for.
    """
    said = _words.get((text, about))
    found = said[0] if said else text
    return found.format(**values) if values else found


def trn(one: str, many: str, n: int, /, **values: object) -> str:
    """The sentence for so many; {n} in it is the number with its thousands apart. `one` and `many` are literals."""
    said = _words.get((one, many), (one, many))
    return said[n != 1].format(n=f"{n:,}".replace(",", conventions().group), **values)


def mark(text: str) -> str:
    """The text as it is; says that it is given to `tr` where it is shown. For tables made once."""
    return text


def language() -> str:
    """The one spoken: "en", "de"."""
    return _language


@cache
def languages() -> tuple[str, ...]:
    """All that can be spoken, English first."""
    folder = _folder()
    files = [_FILE.fullmatch(file.name) for file in folder.iterdir()] if folder.is_dir() else []
    return ENGLISH, *sorted(found[1] for found in files if found)


def speak(code: str) -> None:
    """Speak one of `languages()` from now on."""
    global _language, _words  # noqa: PLW0603 - one language for the whole program
    _words = {} if code == ENGLISH else _read(code)
    _language = code


@cache
def _read(code: str) -> dict[tuple[str, str], tuple[str, ...]]:
    from xml.etree import ElementTree as ET

    tree = ET.fromstring((_folder() / f"healthdesk_{code}.ts").read_bytes())  # noqa: S314 - our own file
    found = {}
    for message in tree.iter("message"):
        said = message.find("translation")
        if said is None or said.get("type"):
            continue  # unfinished: English is better than nothing
        forms = tuple(form.text or "" for form in said.iter("numerusform")) or (said.text or "",)
        found[message.findtext("source", ""), message.findtext("comment", "")] = forms
    return found


def _folder() -> "Traversable":
    from importlib import resources  # with XML, an import that English does without

    return resources.files("healthdesk") / "resources" / "translations"
