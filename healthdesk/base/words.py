"""What the program says, in the language of who uses it.

The sentences in the code are English. A language is a file of Qt Linguist in `resources/translations`, which
`dev.py words` keeps in step with the code. It is read here without Qt, since reports, summaries and the reasons of
failures are written where there is none.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from healthdesk.base.conventions import conventions

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

ENGLISH = "en"
SYSTEM = "system"  # whatever the computer speaks
_FILE = re.compile(r"healthdesk_(\w+)\.ts")
_PLACE = re.compile(r"\{(\w+)\}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_TELLING = 2  # words of its own: a sentence with fewer would be found in texts that were not made of it
_NUMBER = re.compile(r"-?\d{1,3}(,\d{3})*(\.\d+)?|-?\d+(\.\d+)?")
_TOLD_TOO = frozenset({"metric", "problem", "what"})  # places that hold something to be translated itself
_KEPT = 1024
_words: dict[tuple[str, str], tuple[str, ...]] = {}  # by sentence and what it is about: one form, or one and many
_language = ENGLISH


def tr(text: str, about: str = "", /, **values: object) -> str:
    """The sentence in the language spoken, with `values` in its {places}.

    `text` and `about` are literals: they are looked for in the code. `about` tells apart what English has one word for.

    What was said in English before, a reason that the store keeps or a failure of a child process, can be said too if it
    was made of a marked sentence: `mark("There is no file {file}.").format(file=…)`. Its sentence is looked for among those
    translated, and what stood in the places is put in again.
    """
    said = _words.get((text, about))
    if said is None and _words and not (about or values):
        return _retold(text)
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
    _shapes.cache_clear()
    _retold.cache_clear()


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


@dataclass(frozen=True, slots=True)
class _Shape:
    """A sentence with places, and how texts are told that were made of it; `needs` stands in all of them."""

    sentence: str
    needs: str
    pattern: re.Pattern[str]


@cache
def _shapes() -> list[_Shape]:
    """Of all sentences with places, those with most words of their own first."""
    own = {s: _PLACE.sub(" ", s) for s, about in _words if not about and _PLACE.search(s)}
    telling = [sentence for sentence, words in own.items() if len(_WORD.findall(words)) >= _TELLING]
    return [_shape(sentence) for sentence in sorted(telling, key=lambda s: -len(own[s]))]


def _shape(sentence: str) -> _Shape:
    parts = _PLACE.split(sentence)  # words, name of a place, words, …
    seen: set[str] = set()
    pattern = ""
    for at, part in enumerate(parts):
        pattern += (f"(?P={part})" if part in seen else f"(?P<{part}>.+?)") if at % 2 else re.escape(part)
        seen |= {part} if at % 2 else set()
    return _Shape(sentence, max(parts[::2], key=len), re.compile(pattern, re.DOTALL))


@lru_cache(_KEPT)
def _retold(text: str) -> str:
    found = _sentence(text)
    if found is not None:
        return found
    for end in re.finditer(r"[.!?] ", text):
        first, second = _sentence(text[: end.end() - 1]), _sentence(text[end.end() :])
        if first is not None and second is not None:
            return f"{first} {second}"
    return text


def _sentence(text: str) -> str | None:
    """One sentence, or None if none such is translated."""
    said = _words.get((text, ""))
    if said:
        return said[0]
    for shape in _shapes():
        if shape.needs in text and (found := shape.pattern.fullmatch(text)):
            return tr(shape.sentence, **{name: _value(name, value) for name, value in found.groupdict().items()})
    return None


def _value(name: str, value: str) -> str:
    """What stood in a place, as it is said now."""
    if name in _TOLD_TOO:
        return _sentence(value) or _sentence(_name(value)) or value
    if _NUMBER.fullmatch(value):
        kept = conventions()
        return value.translate({ord(","): kept.group, ord("."): kept.decimal})
    return value


def _name(metric: str) -> str:
    """A metric's name by its id, as far as they are alike."""
    words = metric.replace("_", " ")
    return words[:1].upper() + words[1:]


def _folder() -> "Traversable":
    from importlib import resources  # with XML, an import that English does without

    return resources.files("healthdesk") / "resources" / "translations"
